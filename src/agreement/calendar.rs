//! The actual home days, and what extent, regularity and stretches they show. The rules stand in `docs/calendar.md`.

pub mod csv;
pub mod feed;
pub mod files;
pub mod ics;
mod observe;
pub mod typed;

pub use feed::{Used, agreed, feed};
pub use observe::{Observed, Stretch, observe};

use crate::law::holidays;
use jiff::civil::{Date, Weekday};
use std::collections::BTreeSet;

/// The actual home days, and the period in which they were watched.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Calendar {
    /// The first day of the period, where it is set.
    pub from: Option<Date>,
    /// The last day of the period, where it is set.
    pub to: Option<Date>,
    /// The home days.
    pub days: BTreeSet<Date>,
}

impl Calendar {
    /// The home days in the ISO week of a date, seven at most.
    pub fn in_week(&self, date: Date) -> usize {
        let monday = monday(date);
        self.days.range(monday..=later(monday, 6)).count()
    }
}

/// Why a week counts in the average or does not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WeekKind {
    /// Monday to Friday are in the period and none of them is a public holiday.
    Counted,
    /// Monday to Friday are in the period, with a public holiday among them.
    Holiday,
    /// Monday to Friday are only partly in the period.
    Edge,
}

/// An ISO week of a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Week {
    /// Its Monday.
    pub monday: Date,
    /// The home days in it that are in the period.
    pub home_days: usize,
    /// Whether it counts.
    pub kind: WeekKind,
}

/// The weeks that a period touches, from the first to the last.
pub fn weeks(calendar: &Calendar, from: Date, to: Date) -> Vec<Week> {
    let mut weeks = Vec::new();
    let mut start = monday(from);
    while start <= to {
        let (friday, sunday) = (later(start, 4), later(start, 6));
        let (first, last) = (start.max(from), sunday.min(to));
        let kind = if start < from || friday > to {
            WeekKind::Edge
        } else if (0..5).any(|d| holidays::is_holiday(later(start, d))) {
            WeekKind::Holiday
        } else {
            WeekKind::Counted
        };
        weeks.push(Week { monday: start, home_days: calendar.days.range(first..=last).count(), kind });
        if sunday == Date::MAX {
            break;
        }
        start = later(start, 7);
    }
    weeks
}

/// The Monday of the ISO week of a date.
pub fn monday(date: Date) -> Date {
    later(date, -i32::from(date.weekday().since(Weekday::Monday)))
}

/// A date so many days on; at the ends of the calendar, the end.
fn later(date: Date, days: i32) -> Date {
    date.saturating_add(jiff::Span::new().days(days))
}

/// Days from one date to another, both counted; none where the second comes first.
fn days_between(from: Date, to: Date) -> u32 {
    from.until(to).ok().and_then(|span| u32::try_from(span.get_days() + 1).ok()).unwrap_or(0)
}

/// Reads a date as people write it: `2026-11-22`, `22.11.2026`, `22.11.26`, `22/11/2026`, `22. nov. 2026`. Files hold no
/// year before 1.
pub fn date(text: &str) -> Option<Date> {
    let date = text.parse().ok().or_else(|| written(text));
    date.filter(|d: &Date| d.year() > 0)
}

/// Day, month and year, with a sign between them.
fn written(text: &str) -> Option<Date> {
    let mut parts = text.split(['.', '/', ' ']).filter(|p| !p.is_empty());
    let (day, month, year) = (parts.next()?.parse().ok()?, month(parts.next()?)?, parts.next()?);
    let short = year.len() == 2 && year.bytes().all(|b| b.is_ascii_digit());
    let year: i16 = year.parse().ok()?;
    if parts.next().is_some() {
        return None;
    }
    Date::new(if short { 2000 + year } else { year }, month, day).ok()
}

/// The months as they are called in Norwegian, both ways of writing it, and in English.
const MONTHS: [[&str; 2]; 12] = [
    ["januar", "january"],
    ["februar", "february"],
    ["mars", "march"],
    ["april", "april"],
    ["mai", "may"],
    ["juni", "june"],
    ["juli", "july"],
    ["august", "august"],
    ["september", "september"],
    ["oktober", "october"],
    ["november", "november"],
    ["desember", "december"],
];

/// A month by its number, its name, or at least three letters of the beginning of it.
fn month(text: &str) -> Option<i8> {
    if let Ok(number) = text.parse() {
        return Some(number);
    }
    let text = text.to_lowercase();
    let begins = |names: &[&str; 2]| names.iter().any(|name| name.starts_with(&text));
    let found = MONTHS.iter().position(begins).filter(|_| text.chars().count() >= 3)?;
    i8::try_from(found + 1).ok()
}

/// What is wrong in a file of days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DayFault {
    /// Line, from 1.
    pub line: usize,
    /// What is wrong.
    pub fault: DayTrouble,
}

/// The kinds of trouble in a file of days. The texts in them are as the file holds them, cut short.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DayTrouble {
    /// No date where one should be.
    NotADate {
        /// Which column, from 1; 1 where the file has none.
        column: usize,
        /// as written
        text: String,
    },
    /// A date outside the years that are taken.
    OtherYear {
        /// as written
        text: String,
    },
    /// More days than are taken.
    TooMany,
    /// No day at all.
    NoDays,
    /// The file is not a calendar.
    NotACalendar,
    /// An event begins and does not end.
    NotClosed,
    /// An event without a start.
    NoStart,
    /// The event ends before it starts.
    EndBeforeStart,
    /// A recurrence that cannot be read.
    BadRule {
        /// as written
        text: String,
    },
}

/// The years that are taken.
pub const YEARS: std::ops::RangeInclusive<i16> = 2000..=2100;
/// The most days that are taken.
pub const MOST_DAYS: usize = 5000;
/// Faults told of at once: a file that is something else altogether is not told of line by line.
const MOST_FAULTS: usize = 20;

/// The text of a fault, cut to what fits on a line.
fn cut(text: &str) -> String {
    let short: String = text.chars().filter(|c| !c.is_control()).take(40).collect();
    if text.chars().count() > 40 { short + "…" } else { short }
}

/// The days, each once and in order, or what is wrong with them.
fn gathered(days: BTreeSet<Date>, mut faults: Vec<DayFault>) -> Result<Vec<Date>, Vec<DayFault>> {
    faults.truncate(MOST_FAULTS);
    if faults.is_empty() { Ok(days.into_iter().collect()) } else { Err(faults) }
}
