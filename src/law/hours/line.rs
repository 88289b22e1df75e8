//! The stretches of a rota on a line of time. A rota without a date repeats itself for ever and every day has 24 hours.
//! One with a date is those weeks and no others, by the clock in Norway: two days a year have 23 and 25 hours.

use super::super::holidays;
use super::{DAY, Stretch, WEEK, Work, Workweek};
use jiff::ToSpan as _;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use std::sync::LazyLock;

/// The clock in Norway: an hour forward on the last Sunday of March, back on the last of October.
static NORWAY: LazyLock<TimeZone> =
    LazyLock::new(|| TimeZone::posix("CET-1CEST,M3.5.0,M10.5.0/3").expect("a time zone by its rule"));

/// A stretch and where it lies.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Placed {
    /// The day of the rota, from 0; the days of the rounds before and after it are below 0 and above its last.
    pub day: i64,
    /// Its number among the stretches of the day.
    pub index: usize,
    /// The stretch.
    pub stretch: Stretch,
    /// Begins, minutes that pass from the first Monday.
    pub start: i64,
    /// Ends.
    pub end: i64,
}

impl Placed {
    /// Minutes that are working time: what passes, less the breaks that can be left. Nothing where the clock jumps over it.
    pub fn worked(&self) -> i64 {
        (self.end - self.start - if self.stretch.bound { 0 } else { i64::from(self.stretch.pause) }).max(0)
    }
    /// Whether it is work, and not only standing by.
    pub fn is_work(&self) -> bool {
        self.stretch.work != Work::Standby
    }
}

/// A line of time.
pub struct Line {
    weeks: Vec<Workweek>,
    first: Option<Date>,
}

impl Line {
    /// The line of a rota that begins on this Monday, or of one that repeats itself.
    pub fn of(weeks: &[Workweek], first: Option<Date>) -> Line {
        Line { weeks: weeks.to_vec(), first }
    }
    /// How many weeks the rota has.
    pub fn weeks(&self) -> i64 {
        self.weeks.len() as i64
    }
    /// How many days.
    pub fn days(&self) -> i64 {
        self.weeks() * 7
    }
    /// Whether it repeats itself.
    pub fn repeats(&self) -> bool {
        self.first.is_none()
    }
    /// The date of a day, where it is told.
    pub fn date(&self, day: i64) -> Option<Date> {
        self.first?.checked_add(day.days()).ok()
    }
    /// When a time on the wall comes, minutes that pass from the first Monday. Of a time that the clock jumps over, as much
    /// later; of one that comes twice, the first.
    pub fn at(&self, day: i64, minute: i64) -> i64 {
        let plain = day * DAY + minute;
        let passed = || {
            let first = self.first?.to_datetime(jiff::civil::Time::midnight());
            let wall = first.checked_add(plain.minutes()).ok()?;
            let second = |at: jiff::civil::DateTime| Some(at.to_zoned(NORWAY.clone()).ok()?.timestamp().as_second());
            Some((second(wall)? - second(first)?) / 60)
        };
        passed().unwrap_or(plain)
    }
    /// The stretches of one day. Days outside the rota are those of the round before or after, where it repeats itself.
    pub fn on(&self, day: i64) -> Vec<Placed> {
        if !self.repeats() && !(0..self.days()).contains(&day) {
            return Vec::new();
        }
        let at = day.rem_euclid(self.days().max(1)) as usize;
        let stretches = self.weeks.get(at / 7).map_or(&[][..], |week| &week[at % 7]);
        let place = |(index, stretch): (usize, &Stretch)| Placed {
            day,
            index,
            stretch: *stretch,
            start: self.at(day, i64::from(stretch.from)),
            end: self.at(day, i64::from(stretch.to)),
        };
        stretches.iter().enumerate().map(place).collect()
    }
    /// The stretches of several days in a row, in order.
    pub fn between(&self, from: i64, to: i64) -> Vec<Placed> {
        (from..to).flat_map(|day| self.on(day)).collect()
    }
    /// Whether a day is a Sunday or a public holiday; without dates only Sundays are known.
    pub fn is_free(&self, day: i64) -> bool {
        day.rem_euclid(7) == 6 || self.date(day).is_some_and(holidays::is_holiday)
    }
    /// How many days and weeks before and after the rota must be looked at to see all that touches it.
    pub fn around(&self) -> i64 {
        if self.repeats() { self.days() } else { 0 }
    }
    /// Minutes in the rota, by the calendar.
    pub fn minutes(&self) -> i64 {
        self.weeks() * WEEK
    }
}

/// How many minutes two stretches of time have in common.
pub fn common(a: (i64, i64), b: (i64, i64)) -> i64 {
    (a.1.min(b.1) - a.0.max(b.0)).max(0)
}
