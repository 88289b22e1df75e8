//! The stretches of a rota on a line of time. A rota without a date repeats itself for ever and every day has 24 hours.
//! One with a date is those weeks and no others, by the clock in Norway: two days a year have 23 and 25 hours.

use super::super::holidays;
use super::{DAY, Piece, Stretch, WEEK, Work, Workweek};
use jiff::ToSpan as _;
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::{AmbiguousOffset, TimeZone};
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
        let left = if self.stretch.bound { 0 } else { i64::from(self.stretch.pause) };
        (self.end - self.start - left).max(0)
    }
    /// Whether it is work, and not only standing by.
    pub fn is_work(&self) -> bool {
        self.stretch.work != Work::Standby
    }
}

/// A line of time.
#[derive(Clone)]
pub struct Line {
    first: Option<Date>,
    /// The second at which the first Monday begins.
    origin: Option<i64>,
    /// When each day from the first Monday begins, up to some days after the last; nothing where the rota repeats itself.
    midnights: Vec<i64>,
    /// The stretches of each day of the rota.
    placed: Vec<Vec<Placed>>,
}

impl Line {
    /// The line of a rota that begins on this Monday, or of one that repeats itself.
    pub fn of(weeks: &[Workweek], first: Option<Date>) -> Line {
        let origin = first.and_then(|first| second(first.to_datetime(Time::midnight())));
        let mut line = Line { first, origin, midnights: Vec::new(), placed: vec![Vec::new(); weeks.len() * 7] };
        if first.is_some() {
            line.midnights = (0..line.days() + 4).map(|day| line.passed(day * DAY)).collect();
        }
        for (day, stretches) in weeks.iter().flatten().enumerate() {
            line.put(day, stretches);
        }
        line
    }
    /// The work of one day: a stretch that the clock jumps over is none.
    pub fn put(&mut self, day: usize, stretches: &[Stretch]) {
        let place = |(index, stretch): (usize, &Stretch)| Placed {
            day: day as i64,
            index,
            stretch: *stretch,
            start: self.at(day as i64, i64::from(stretch.from)),
            end: self.at(day as i64, i64::from(stretch.to)),
        };
        self.placed[day] = stretches.iter().enumerate().map(place).filter(|p| p.start < p.end).collect();
    }
    /// How many weeks the rota has.
    pub fn weeks(&self) -> i64 {
        self.days() / 7
    }
    /// How many days.
    pub fn days(&self) -> i64 {
        self.placed.len() as i64
    }
    /// Whether it repeats itself.
    pub fn repeats(&self) -> bool {
        self.first.is_none()
    }
    /// The date of a day, where it is told.
    pub fn date(&self, day: i64) -> Option<Date> {
        self.first?.checked_add(day.days()).ok()
    }
    /// When a time on the wall comes, minutes that pass from the first Monday. One that the clock jumps over comes as it
    /// jumps, and of one that comes twice it is the first: what is later on the wall never comes earlier.
    pub fn at(&self, day: i64, minute: i64) -> i64 {
        let plain = day * DAY + minute;
        if self.repeats() {
            return plain;
        }
        // Only the two days a year on which the clock changes are not as long as the others.
        let day = plain.div_euclid(DAY);
        let begins = |day: i64| usize::try_from(day).ok().and_then(|day| self.midnights.get(day)).copied();
        match begins(day).zip(begins(day + 1)) {
            Some((from, to)) if to - from == DAY => from + plain.rem_euclid(DAY),
            _ => self.passed(plain),
        }
    }
    /// The same, looked up.
    fn passed(&self, plain: i64) -> i64 {
        let passed = || {
            let first = self.first?.to_datetime(Time::midnight());
            Some((second(first.checked_add(plain.minutes()).ok()?)? - self.origin?) / 60)
        };
        passed().unwrap_or(plain)
    }
    /// The stretches of one day. Days outside the rota are those of the round before or after, where it repeats itself.
    pub fn on(&self, day: i64) -> Vec<Placed> {
        let own = day.rem_euclid(self.days().max(1));
        let placed = self.placed.get(own as usize).map_or(&[][..], Vec::as_slice);
        let away = day - own;
        if away != 0 && !self.repeats() {
            return Vec::new();
        }
        let there = |p: &Placed| Placed { day, start: p.start + away * DAY, end: p.end + away * DAY, ..*p };
        placed.iter().map(there).collect()
    }
    /// The part of a stretch that lies between two times on the wall, minutes after the first midnight: which hours of the day
    /// it began on, and how many minutes pass in them.
    pub fn cut(&self, placed: &Placed, from: i64, to: i64) -> Option<(Piece, i64)> {
        let midnight = placed.day * DAY;
        let from = from.max(midnight + i64::from(placed.stretch.from));
        let to = to.min(midnight + i64::from(placed.stretch.to));
        let minutes = if from < to { self.at(0, to) - self.at(0, from) } else { 0 };
        (minutes > 0).then(|| (self.piece(placed.day, from - midnight, to - midnight), minutes))
    }
    /// A part of a day of the rota, or of the same day in another round of it.
    pub fn piece(&self, day: i64, from: i64, to: i64) -> Piece {
        let day = day.rem_euclid(self.days().max(1)) as usize;
        let clock = |minute: i64| u16::try_from(minute).unwrap_or(if minute < 0 { 0 } else { u16::MAX });
        Piece { week: day / 7, day: day % 7, from: clock(from), to: clock(to) }
    }
    /// The stretches of several days in a row, in order.
    pub fn between(&self, from: i64, to: i64) -> Vec<Placed> {
        (from..to).flat_map(|day| self.on(day)).collect()
    }
    /// Whether a day is a Sunday or a public holiday; without dates only Sundays are known.
    pub fn is_free(&self, day: i64) -> bool {
        day.rem_euclid(7) == 6 || self.date(day).is_some_and(holidays::is_holiday)
    }
    /// How many days before the rota, and after it, must be looked at to see all that touches it.
    pub fn around(&self) -> i64 {
        if self.repeats() { self.days() } else { 0 }
    }
    /// Minutes in the rota, by the calendar.
    pub fn minutes(&self) -> i64 {
        self.weeks() * WEEK
    }
}

/// The second at which a time on the wall comes in Norway.
fn second(wall: DateTime) -> Option<i64> {
    let at = NORWAY.to_ambiguous_timestamp(wall);
    let jump = || Some(NORWAY.following(at.earlier().ok()?).next()?.timestamp());
    match at.offset() {
        AmbiguousOffset::Gap { .. } => jump(),
        AmbiguousOffset::Unambiguous { .. } | AmbiguousOffset::Fold { .. } => at.earlier().ok(),
    }
    .map(|at| at.as_second())
}

/// How many minutes two stretches of time have in common.
pub fn common(a: (i64, i64), b: (i64, i64)) -> i64 {
    (a.1.min(b.1) - a.0.max(b.0)).max(0)
}
