//! A week drawn: hours down, days across. Office is filled, home striped, and what a sign cannot say stands in the middle
//! of the cell: a letter of what was found, a cross for overtime.

use super::super::{Page, Scene};
use super::cell::{blocks, plain};
use crate::law::hours::cells::{Cells, Fill};
use crate::law::hours::{DAY, Finding, Stretch, Work};
use crate::law::number::Number;
use crate::tui::theme::Theme;
use crate::tui::update::hours::Live;
use crate::words::Words;
use crate::words::hours::letter;
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr as _;

/// Columns before the first day: the hour and the sign of the night.
const LABEL: usize = 6;
/// Columns of a day, with the blank behind it.
const CELL: usize = 4;
/// Columns of the whole drawing.
pub(super) const WIDTH: usize = LABEL + 7 * CELL;
/// The first and the last hour that are always drawn.
const DAYTIME: (i64, i64) = (6 * 60, 18 * 60);

/// A week to draw.
pub(super) struct Drawing<'a> {
    words: &'a Words,
    theme: &'a Theme,
    live: &'a Live,
    cells: Cells<'a>,
    /// The week of the rota.
    week: usize,
    /// What was found in it, in the order of the letters.
    findings: &'a [&'a Finding],
    /// The one whose hours are marked all through.
    pub(super) focus: Option<usize>,
}

impl<'a> Drawing<'a> {
    pub(super) fn new(scene: &Scene<'a>, live: &'a Live, week: usize, findings: &'a [&'a Finding]) -> Drawing<'a> {
        let cells = Cells::of(&live.draft.facts, scene.law);
        Drawing { words: scene.words, theme: scene.theme, live, cells, week, findings, focus: None }
    }
}

impl Drawing<'_> {
    /// The drawing with what its signs mean under it.
    pub(super) fn with_legend(&self, most: usize, width: usize) -> Vec<Line<'static>> {
        let mut legend = Page::default();
        let mut line = String::new();
        for part in self.legend() {
            if !line.is_empty() && line.width() + 2 + part.width() > width {
                legend.line(Line::styled(std::mem::take(&mut line), self.theme.quiet()));
            }
            line = if line.is_empty() { part } else { format!("{line}  {part}") };
        }
        legend.line(Line::styled(line, self.theme.quiet()));
        let mut lines = self.lines(most.saturating_sub(legend.lines.len()));
        if lines.len() + legend.lines.len() < most {
            lines.push(Line::default());
        }
        lines.extend(legend.lines);
        lines
    }

    /// The lines of the drawing, at most so many where that is possible: the days, the hours, breaks and sums.
    fn lines(&self, most: usize) -> Vec<Line<'static>> {
        let paused = self.stretches().any(|s| s.pause > 0);
        let room = most.saturating_sub(2 + usize::from(paused));
        let mut lines = vec![self.head()];
        let (step, rows) = self.rows(room);
        lines.extend(rows.into_iter().map(|at| at.map_or_else(|| self.folded(), |at| self.row(at, step))));
        if paused {
            let minutes = |day: usize| match pause(self.cells.day(self.week, day)) {
                0 => String::new(),
                minutes => minutes.to_string(),
            };
            lines.push(self.sums("drawn-pause", minutes));
        }
        lines.push(self.sums("drawn-sum", |day| self.total(day)));
        lines
    }

    /// How much time a line takes, and when each begins: half an hour where there is room, else an hour, else two. Hours in
    /// which nobody works are folded before the lines are made coarser.
    fn rows(&self, room: usize) -> (i64, Vec<Option<i64>>) {
        let (from, to) = self.reach();
        let mut tried = (120, Vec::new());
        for (step, folds) in [(30, false), (60, false), (60, true), (120, false), (120, true)] {
            let (first, last) = (from / step * step, (to + step - 1) / step * step);
            let all: Vec<i64> = (0..(last - first) / step).map(|i| first + i * step).collect();
            let idle = |at: i64| self.cells.is_idle(self.week, (at, at + step));
            let mut rows: Vec<Option<i64>> = Vec::new();
            for (i, at) in all.iter().enumerate() {
                let beside = [i.checked_sub(1), Some(i + 1)].into_iter().flatten().filter_map(|j| all.get(j));
                match folds && idle(*at) && beside.copied().any(idle) {
                    true if rows.last() == Some(&None) => {}
                    true => rows.push(None),
                    false => rows.push(Some(*at)),
                }
            }
            tried = (step, rows);
            if tried.1.len() <= room {
                break;
            }
        }
        tried
    }

    /// Hours in which nobody works.
    fn folded(&self) -> Line<'static> {
        let sign = if self.theme.ascii { "   :" } else { "   ⋮" };
        Line::styled(sign.to_string(), self.theme.quiet())
    }

    /// What the signs mean, as far as they stand in the drawing.
    fn legend(&self) -> Vec<String> {
        let any = |work: Work| self.stretches().any(|s| s.work == work);
        let sign = |office: &str, home: &str| if self.theme.ascii { home } else { office }.to_string();
        let mut signs = vec![(sign("███", "###"), "drawn-office"), (sign("▌▌▌", "==="), "drawn-home")];
        if any(Work::Overtime) {
            signs.push(("+".into(), "drawn-overtime"));
        }
        if any(Work::Standby) {
            signs.push((": :".into(), "drawn-standby"));
        }
        signs.push((self.night_sign().into(), "drawn-night"));
        signs.push((sign("·", "."), "drawn-free"));
        signs.iter().map(|(sign, key)| format!("{sign} {}", self.words.say(key))).collect()
    }

    fn night_sign(&self) -> &'static str {
        if self.theme.ascii { "|" } else { "┊" }
    }

    /// The stretches of the week.
    fn stretches(&self) -> impl Iterator<Item = &Stretch> {
        (0..7).flat_map(|day| self.cells.day(self.week, day))
    }

    /// From the first to the last hour that is drawn, minutes after midnight.
    fn reach(&self) -> (i64, i64) {
        let (from, to) = Cells::reach(self.cells.weeks().get(self.week)).unwrap_or(DAYTIME);
        (from.min(DAYTIME.0) / 60 * 60, (to.max(DAYTIME.1) + 59) / 60 * 60)
    }

    fn head(&self) -> Line<'static> {
        let mut text = " ".repeat(LABEL);
        for day in 0..7 {
            text.push_str(&centred(&self.words.weekday_short(day)));
        }
        Line::styled(text, self.theme.strong())
    }

    fn sums(&self, key: &str, of: impl Fn(usize) -> String) -> Line<'static> {
        let mut text = super::padded(&self.words.say(key), LABEL);
        for day in 0..7 {
            // To the right edge of the cell, as numbers stand; a long one takes the blank before it.
            let number = of(day);
            let wide = number.width();
            let text_width = text.width();
            let end = LABEL + day * CELL + CELL - 1;
            text.push_str(&" ".repeat(end.saturating_sub(text_width + wide)));
            text.push_str(&number);
        }
        Line::styled(text, self.theme.quiet())
    }

    fn total(&self, day: usize) -> String {
        let sums = self.live.overview.as_ref().map(|o| &o.days);
        let sum =
            sums.and_then(|days| days.get(self.week * 7 + day)).filter(|_| !self.cells.day(self.week, day).is_empty());
        sum.map(|sum| self.brief(sum.total())).unwrap_or_default()
    }

    /// Hours in three columns: quarters by their sign, else as exactly as there is room for.
    fn brief(&self, hours: Number) -> String {
        let (value, quarters) = (hours.to_f64(), hours.times(4, 1).as_whole());
        let sign = |n: i64| ["", "¼", "½", "¾"][(n % 4) as usize];
        let rounded = |to: f64| Number::from_f64((value * to).round() / to).unwrap_or(hours);
        match quarters {
            Some(n) if n % 4 == 0 || !self.theme.ascii => {
                let whole = if n < 4 && n % 4 != 0 { String::new() } else { (n / 4).to_string() };
                whole + sign(n)
            }
            _ => self.words.number(rounded(if value < 9.95 { 10.0 } else { 1.0 })),
        }
    }

    /// One line of the drawing: an hour, two, or half of one.
    fn row(&self, at: i64, step: i64) -> Line<'static> {
        let label = if at % 60 == 0 { format!("  {:02}", at % DAY / 60) } else { " ".repeat(4) };
        let sign = if self.cells.is_night(at + step / 2) { self.night_sign() } else { " " };
        let mut spans = vec![Span::styled(format!("{label}{sign} "), self.theme.quiet())];
        for day in 0..7 {
            spans.extend(self.cell(day, at, step));
            spans.push(Span::raw(" "));
        }
        Line::from(spans)
    }

    /// Three columns: the sides show where, and the middle what else there is to say.
    fn cell(&self, day: usize, at: i64, step: i64) -> Vec<Span<'static>> {
        let half = |from: i64| self.cells.fill(self.week, day, (from, from + step / 2));
        let (upper, lower) = (half(at), half(at + step / 2));
        let home = upper == Fill::Home || lower == Fill::Home;
        let style = if home { self.theme.home_day() } else { self.theme.plain() };
        let sign = if self.theme.ascii { plain(upper, lower) } else { blocks(upper, lower) };
        let solid = (upper, lower) == (Fill::Office, Fill::Office);
        let (text, middle_style) = match self.mark(day, at, step) {
            // A letter in a filled cell stands in it, and not on it.
            Some((mark, true)) => (mark, self.theme.focus().patch(self.theme.strong())),
            Some((mark, false)) => {
                (mark, self.theme.strong().patch(if solid { self.theme.focus() } else { Style::new() }))
            }
            None if self.cells.is_overtime(self.week, day, (at, at + step)) => ("+".into(), style),
            None if (upper, lower) == (Fill::Free, Fill::Free) && self.cells.is_free(self.week, day, at + step / 2) => {
                (if self.theme.ascii { "." } else { "·" }.into(), self.theme.quiet())
            }
            None if sign == ":" => (" ".to_string(), style),
            None => (sign.to_string(), style),
        };
        if text.width() == 2 {
            return vec![Span::styled(sign, style), Span::styled(text, middle_style)];
        }
        vec![Span::styled(sign, style), Span::styled(text, middle_style), Span::styled(sign, style)]
    }

    /// The letter in a cell, and whether it is that of the finding in focus. That one stands in all of its hours, another
    /// where its hours begin; what weighs on a whole week stands in no single hour, and in focus where each day begins.
    fn mark(&self, day: usize, at: i64, step: i64) -> Option<(String, bool)> {
        let marks = |i: usize, all: bool| {
            self.findings[i]
                .pieces
                .iter()
                .any(|piece| piece.touches(self.week, day, (at, at + step)) && (all || i64::from(piece.from) >= at))
        };
        let begins = |i: usize| {
            let of = self.findings[i].pieces.iter().filter(|p| (p.week, p.day) == (self.week, day));
            let from = of.map(|p| i64::from(p.from)).min();
            !super::is_weekly(self.findings[i].limit) || from.is_some_and(|from| (at..at + step).contains(&from))
        };
        if let Some(i) = self.focus.filter(|i| *i < self.findings.len() && marks(*i, true) && begins(*i)) {
            return Some((letter(i), true));
        }
        let other = |i: &usize| !super::is_weekly(self.findings[*i].limit) && marks(*i, false);
        (0..self.findings.len()).find(other).map(|i| (letter(i), false))
    }
}

fn centred(text: &str) -> String {
    super::padded(&format!("{}{text}", " ".repeat(usize::from(text.width() < 3))), CELL)
}

/// Minutes of breaks in a day.
fn pause(day: &[Stretch]) -> u32 {
    day.iter().map(|s| u32::from(s.pause)).sum()
}
