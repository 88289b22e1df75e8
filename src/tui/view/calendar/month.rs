//! A month as a block: week numbers at the left, days, and how many of each week are at home at the right.

use super::super::{Page, Scene};
use crate::agreement::calendar::{Calendar, monday};
use crate::law::holidays::{is_holiday, is_working_day};
use crate::tui::keys::Msg;
use crate::tui::update::calendar::pick;
use jiff::Span as Days;
use jiff::civil::Date;
use ratatui::style::{Modifier, Style};
use ratatui::text::{Line, Span};

/// The lines over the weeks: the month and the weekdays.
pub(super) const HEADS: usize = 2;
/// The most weeks a month touches.
pub(super) const WEEKS: usize = 6;
/// Columns between two months.
const GAP: usize = 4;
/// Columns of the week number.
const NUMBER: usize = 3;
/// The most months beside each other.
const MOST: usize = 4;

/// What is looked at.
pub(super) struct Sight<'a> {
    pub calendar: &'a Calendar,
    /// What lies before the first or after the last day is dim.
    pub period: (Option<Date>, Option<Date>),
    pub focus: Date,
    pub today: Date,
    /// Weeks of a month that there is room for.
    pub weeks: usize,
    /// Columns of a day: three, or four where there is room.
    pub cell: usize,
}

/// A month drawn.
pub(super) struct Block {
    lines: Vec<Vec<Span<'static>>>,
    cursor: Option<(usize, usize)>,
    spots: Vec<(usize, usize, Msg)>,
    cell: usize,
}

/// The width of a month.
fn wide(cell: usize) -> usize {
    // The broad one has a column for the end of the period, and air around the number of days.
    NUMBER + 7 * cell + if cell > 3 { 4 } else { 2 }
}

/// How many months stand beside each other.
pub(super) fn columns(width: usize, cell: usize) -> usize {
    ((width + GAP) / (wide(cell) + GAP)).clamp(1, MOST)
}

/// The columns of a day: narrow only where not even one month would fit. A sign close to its neighbour may be taken for
/// the neighbour's.
pub(super) fn cell(width: usize) -> usize {
    if width >= wide(4) { 4 } else { 3 }
}

/// The months, counted.
pub(super) fn number(day: Date) -> i32 {
    i32::from(day.year()) * 12 + i32::from(day.month()) - 1
}

fn later(day: Date, days: usize) -> Date {
    day.saturating_add(Days::new().days(days as i64))
}

/// Draws a month; weeks around the day in focus, where there is not room for all.
pub(super) fn block(scene: &Scene, sight: &Sight, number: i32) -> Option<Block> {
    let first = Date::new(number.div_euclid(12) as i16, (number.rem_euclid(12) + 1) as i8, 1).ok()?;
    let mut block = Block { lines: Vec::new(), cursor: None, spots: Vec::new(), cell: sight.cell };
    let name = format!("{} {}", scene.words.say(&format!("month-{}", first.month())), first.year());
    block.lines.push(vec![Span::raw(" ".repeat(NUMBER + sight.cell - 2)), Span::styled(name, scene.theme.strong())]);
    let heads: String = (0..7).map(|d| format!("{:>w$}", scene.words.weekday_short(d), w = sight.cell)).collect();
    block.lines.push(vec![Span::styled(format!("{:NUMBER$}{heads}", ""), scene.theme.quiet())]);
    let start = monday(first);
    let here = start.until(monday(sight.focus)).map_or(0, |span| span.get_days() / 7);
    let from = usize::try_from(here).unwrap_or(0).saturating_sub(sight.weeks / 2).min(WEEKS - sight.weeks);
    for week in from..from + sight.weeks {
        let monday = later(start, week * 7);
        if monday > first.last_of_month() {
            block.lines.push(Vec::new());
        } else {
            block.week(scene, sight, first, monday);
        }
    }
    Some(block)
}

impl Block {
    fn week(&mut self, scene: &Scene, sight: &Sight, first: Date, monday: Date) {
        let row = self.lines.len();
        let number = format!("{:>2} ", monday.iso_week_date().week());
        let mut spans = vec![Span::styled(number, scene.theme.quiet())];
        let days: Vec<Date> = (0..7).map(|d| later(monday, d)).collect();
        for (i, day) in days.iter().enumerate() {
            if day.first_of_month() != first {
                // The period may end on the last day of the month, just before.
                let edge = if self.cell > 3 { bracket(sight, *day, i > 0) } else { " " };
                let edge = if i > 0 && days[i - 1].first_of_month() == first { edge } else { " " };
                spans.push(Span::raw(format!("{edge}{}", " ".repeat(self.cell - 1))));
                continue;
            }
            let column = NUMBER + i * self.cell;
            if *day == sight.focus {
                let lead = if day.day() < 10 { 1 } else { 0 };
                self.cursor = Some((row, column + self.cell - 2 + lead));
            }
            self.spots.push((row, column, pick(*day)));
            spans.extend(day_cell(scene, sight, *day, i > 0, self.cell));
        }
        if self.cell > 3 {
            let ends = days[6].first_of_month() == first && sight.calendar.to == Some(days[6]);
            spans.push(Span::raw(if ends { "]" } else { " " }));
        }
        let count = sight.calendar.in_week(monday);
        let watched = !outside(sight, days[6], days[0]);
        if count > 0 || watched {
            let text = if self.cell > 3 { format!(" {count} ") } else { count.to_string() };
            if self.cell == 3 {
                spans.push(Span::raw(" "));
            }
            spans.push(Span::styled(text, scene.theme.heat(count)));
        }
        self.lines.push(spans);
    }
}

/// Whether the days from one to another are out of the period.
fn outside(sight: &Sight, last: Date, first: Date) -> bool {
    sight.period.0.is_some_and(|from| last < from) || sight.period.1.is_some_and(|to| first > to)
}

/// What stands before a day: where the period is set to begin, or where it was set to end the day before.
fn bracket(sight: &Sight, day: Date, beside: bool) -> &'static str {
    match (sight.calendar.from, sight.calendar.to) {
        (Some(from), _) if from == day => "[",
        (_, Some(to)) if beside && to.tomorrow().is_ok_and(|next| next == day) => "]",
        _ => " ",
    }
}

fn day_cell(scene: &Scene, sight: &Sight, day: Date, beside: bool, cell: usize) -> Vec<Span<'static>> {
    let theme = scene.theme;
    let home = sight.calendar.days.contains(&day);
    let mut style = match () {
        () if home => theme.home_day(),
        () if is_working_day(day) => theme.plain(),
        () => theme.quiet(),
    };
    if outside(sight, day, day) {
        style = theme.quiet().patch(Style::new().add_modifier(Modifier::DIM));
    }
    if day == sight.today {
        style = style.add_modifier(Modifier::UNDERLINED);
    }
    let edge = bracket(sight, day, beside);
    let sign = match () {
        () if home => theme.home_sign(),
        () if is_holiday(day) => "*",
        () if cell == 3 => edge,
        () => " ",
    };
    let focus = if day == sight.focus { theme.focus() } else { Style::new() };
    let mut spans = Vec::new();
    if cell > 3 {
        spans.push(Span::styled(edge, theme.strong()));
    }
    // The line under today belongs to the number.
    spans.push(Span::styled(sign, style.remove_modifier(Modifier::UNDERLINED).patch(focus)));
    spans.push(Span::styled(format!("{:>2}", day.day()), style.patch(focus)));
    spans
}

/// Puts months beside each other on a page.
pub(super) fn beside(blocks: Vec<Block>, page: &mut Page) {
    let top = page.lines.len();
    let height = blocks.iter().map(|b| b.lines.len()).max().unwrap_or(0);
    let mut rows: Vec<Vec<Span<'static>>> = vec![Vec::new(); height];
    for (i, block) in blocks.into_iter().enumerate() {
        let left = i * (wide(block.cell) + GAP);
        for (row, spans) in rows.iter_mut().zip(block.lines) {
            let used: usize = row.iter().map(Span::width).sum();
            row.push(Span::raw(" ".repeat(left.saturating_sub(used))));
            row.extend(spans);
        }
        if let Some((row, column)) = block.cursor {
            page.cursor = Some((top + row, left + column));
        }
        for (row, column, msg) in block.spots {
            page.spots.push((top + row, left + column, block.cell, msg));
        }
    }
    page.lines.extend(rows.into_iter().map(Line::from));
}
