//! A week drawn: hours down, days across. Office is filled, home has only its sides, and what a sign cannot say stands
//! in the middle of the cell: a letter of what was found, a cross for overtime.

use super::super::Scene;
use super::letter;
use crate::law::facts::Fact;
use crate::law::hours::line::Line as Time;
use crate::law::hours::sums::clock;
use crate::law::hours::{At, DAY, Finding, Stretch, Work};
use crate::law::sources::Law;
use crate::tui::theme::Theme;
use crate::tui::update::hours::Live;
use crate::words::Words;
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr as _;

/// Columns before the first day: the hour and the sign of the night.
const LABEL: usize = 5;
/// Columns of a day, with the blank behind it.
const CELL: usize = 4;
/// Columns of the whole drawing.
pub(super) const WIDTH: usize = LABEL + 7 * CELL;
/// The first and the last hour that are always drawn.
const DAYTIME: (i64, i64) = (6 * 60, 18 * 60);

/// What half a cell is filled with.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fill {
    Free,
    Office,
    Home,
    Standby,
}

/// A week to draw.
pub(super) struct Drawing<'a> {
    words: &'a Words,
    theme: &'a Theme,
    live: &'a Live,
    /// The week of the rota.
    week: usize,
    /// What was found in it, in the order of the letters.
    findings: &'a [&'a Finding],
    /// The one whose hours are marked all through.
    pub(super) focus: Option<usize>,
    /// Whether each day from the Monday on is a Sunday or a public holiday.
    free: Vec<bool>,
}

impl<'a> Drawing<'a> {
    pub(super) fn new(scene: &Scene<'a>, live: &'a Live, week: usize, findings: &'a [&'a Finding]) -> Drawing<'a> {
        let time = Time::of(live.weeks(), live.facts.date(Fact::HoursFrom));
        let free = (week * 7..week * 7 + 9).map(|day| time.is_free(day as i64)).collect();
        Drawing { words: scene.words, theme: scene.theme, live, week, findings, focus: None, free }
    }
}

impl Drawing<'_> {
    /// The lines of the drawing, at most so many where that is possible: the days, the hours, breaks and sums.
    pub(super) fn lines(&self, most: usize) -> Vec<Line<'static>> {
        let (from, to) = self.reach();
        let paused = self.days().iter().any(|day| pause(day) > 0);
        let rest = 2 + usize::from(paused);
        let fits = |step: &i64| ((to - from) / step) as usize + rest <= most;
        let step = [30, 60, 120].into_iter().find(fits).unwrap_or(120);
        let mut lines = vec![self.head()];
        let mut at = from;
        while at < to {
            lines.push(self.row(at, step));
            at += step;
        }
        if paused {
            let minutes = |day: usize| match pause(&self.days()[day]) {
                0 => String::new(),
                minutes => minutes.to_string(),
            };
            lines.push(self.sums("hours-drawn-pause", minutes));
        }
        lines.push(self.sums("hours-drawn-sum", |day| self.total(day)));
        lines
    }

    /// What the signs mean, as far as they stand in the drawing.
    pub(super) fn legend(&self) -> String {
        let all = || self.days().into_iter().flatten();
        let any = |wanted: fn(&Stretch) -> bool| all().any(|s| wanted(&s));
        let sign = |office: &str, home: &str| if self.theme.ascii { home } else { office }.to_string();
        let mut signs = vec![(sign("█", "#"), "hours-drawn-office"), (sign("▌▐", "[]"), "hours-drawn-home")];
        if any(|s| s.work == Work::Overtime) {
            signs.push(("+".into(), "hours-drawn-overtime"));
        }
        if any(|s| s.work == Work::Standby) {
            signs.push((":".into(), "hours-drawn-standby"));
        }
        signs.push((self.night_sign().into(), "hours-drawn-night"));
        signs.push((sign("·", "."), "hours-drawn-free"));
        signs.iter().map(|(sign, key)| format!("{sign} {}", self.words.say(key))).collect::<Vec<_>>().join("   ")
    }

    fn night_sign(&self) -> &'static str {
        if self.theme.ascii { "|" } else { "┊" }
    }

    fn days(&self) -> Vec<Vec<Stretch>> {
        self.live.weeks().get(self.week).map_or(vec![Vec::new(); 7], |week| week.to_vec())
    }

    /// From the first to the last hour that is drawn, minutes after midnight.
    fn reach(&self) -> (i64, i64) {
        let days = self.days();
        let from = days.iter().flatten().map(|s| i64::from(s.from)).min().unwrap_or(DAYTIME.0).min(DAYTIME.0);
        let to = days.iter().flatten().map(|s| i64::from(s.to)).max().unwrap_or(DAYTIME.1).max(DAYTIME.1);
        // By two hours, so that every step goes up in it.
        (from / 120 * 120, (to + 119) / 120 * 120)
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
        let sum = sums.and_then(|days| days.get(self.week * 7 + day)).filter(|_| !self.days()[day].is_empty());
        sum.map(|sum| super::hours_shown(self.words, sum.total())).unwrap_or_default()
    }

    /// One line of the drawing: an hour, two, or half of one.
    fn row(&self, at: i64, step: i64) -> Line<'static> {
        let whole = at % 60 == 0;
        let label = if whole { format!(" {:02}", at % DAY / 60) } else { " ".repeat(3) };
        let night = self.is_night(at, step);
        let sign = if night { self.night_sign() } else { " " };
        let mut spans = vec![Span::styled(format!("{label}{sign} "), self.theme.quiet())];
        for (day, stretches) in self.days().iter().enumerate() {
            let half = |from: i64| fill(stretches, from, from + step / 2);
            let fills = (half(at), half(at + step / 2));
            spans.extend(self.cell(day, at, step, fills, stretches));
            spans.push(Span::raw(" "));
        }
        Line::from(spans)
    }

    fn is_night(&self, at: i64, step: i64) -> bool {
        let limits = &Law::current().limits.hours;
        let (from, to) = (clock(limits.night_from), clock(limits.night_to));
        let middle = (at + step / 2) % DAY;
        middle >= from || middle < to
    }

    /// Whether a time lies in the free window of a Sunday or a public holiday.
    fn is_free(&self, day: usize, minute: i64) -> bool {
        let limits = &Law::current().limits.hours;
        let (day, minute) = (day + (minute / DAY) as usize, minute % DAY);
        let (today, tomorrow) = (self.free[day.min(7)], self.free[day.min(7) + 1]);
        match (today, tomorrow) {
            (true, false) => minute < clock(limits.holiday_to),
            (false, true) => minute >= clock(limits.holiday_from),
            (today, _) => today,
        }
    }

    /// Three columns: the sides show where, and the middle what.
    fn cell(
        &self,
        day: usize,
        at: i64,
        step: i64,
        (upper, lower): (Fill, Fill),
        stretches: &[Stretch],
    ) -> Vec<Span<'static>> {
        let home = upper == Fill::Home || lower == Fill::Home;
        let style = if home { self.theme.home_day() } else { self.theme.plain() };
        let [left, middle, right] = if self.theme.ascii { plain(upper, lower) } else { blocks(upper, lower) };
        let solid = middle != " ";
        let over = |s: &Stretch| s.work == Work::Overtime && overlap(s, at, at + step) > 0;
        let (text, middle_style) = match self.mark(day, at, step) {
            // A letter in a filled cell stands in it, and not on it.
            Some((mark, true)) => (mark, self.theme.focus().patch(self.theme.strong())),
            Some((mark, false)) => (mark, self.theme.strong().patch(if solid { self.theme.focus() } else { Style::new() })),
            None if stretches.iter().any(over) => ("+".into(), style),
            None if (upper, lower) == (Fill::Free, Fill::Free) && self.is_free(day, at + step / 2) => {
                (if self.theme.ascii { "." } else { "·" }.into(), self.theme.quiet())
            }
            None => (middle.to_string(), style),
        };
        if text.width() == 2 {
            return vec![Span::styled(left, style), Span::styled(text, middle_style)];
        }
        vec![Span::styled(left, style), Span::styled(text, middle_style), Span::styled(right, style)]
    }

    /// The letter in a cell, and whether it is that of the finding in focus. That one stands in all of its hours, another
    /// where its hours begin; what weighs on a whole week stands in no single hour.
    fn mark(&self, day: usize, at: i64, step: i64) -> Option<(String, bool)> {
        let marks = |i: usize, all: bool| {
            self.findings[i].pieces.iter().filter(|p| (p.week, p.day) == (self.week, day)).any(|p| {
                let (from, to) = (i64::from(p.from), i64::from(p.to));
                if all { from < at + step && to > at } else { (at..at + step).contains(&from) }
            })
        };
        if let Some(i) = self.focus.filter(|i| *i < self.findings.len() && marks(*i, true)) {
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

fn overlap(stretch: &Stretch, from: i64, to: i64) -> i64 {
    (i64::from(stretch.to).min(to) - i64::from(stretch.from).max(from)).max(0)
}

/// What fills half a cell: what takes half of it or more, or lies in it whole.
fn fill(day: &[Stretch], from: i64, to: i64) -> Fill {
    let here = |s: &&Stretch| {
        let common = overlap(s, from, to);
        common * 2 >= to - from || common == i64::from(s.length())
    };
    let longest = day.iter().filter(here).max_by_key(|s| (s.work != Work::Standby, overlap(s, from, to)));
    match longest.filter(|s| overlap(s, from, to) > 0) {
        None => Fill::Free,
        Some(s) if s.work == Work::Standby => Fill::Standby,
        Some(s) if s.at == At::Home => Fill::Home,
        Some(_) => Fill::Office,
    }
}

/// The three signs of a cell, by its upper and its lower half.
fn blocks(upper: Fill, lower: Fill) -> [&'static str; 3] {
    use Fill::{Free, Home, Office, Standby};
    match (upper, lower) {
        (Office, Office) => ["█", "█", "█"],
        (Office, Home) => ["▛", "▀", "▜"],
        (Office, _) => ["▀", "▀", "▀"],
        (Home, Office) => ["▙", "▄", "▟"],
        (_, Office) => ["▄", "▄", "▄"],
        (Home, Home) => ["▌", " ", "▐"],
        (Home, _) => ["▘", " ", "▝"],
        (_, Home) => ["▖", " ", "▗"],
        (Standby, _) | (_, Standby) => [":", " ", ":"],
        (Free, Free) => [" ", " ", " "],
    }
}

/// The same where only ASCII can be shown.
fn plain(upper: Fill, lower: Fill) -> [&'static str; 3] {
    use Fill::{Home, Office, Standby};
    match (upper, lower) {
        (Office, Office) => ["#", "#", "#"],
        (Office, _) => ["'", "'", "'"],
        (Home, Home) => ["[", " ", "]"],
        (Home, _) => ["'", " ", "'"],
        (_, Office) => [",", ",", ","],
        (_, Home) => [",", " ", ","],
        (Standby, _) | (_, Standby) => [":", " ", ":"],
        _ => [" ", " ", " "],
    }
}
