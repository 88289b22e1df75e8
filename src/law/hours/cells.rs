//! Weeks as cells, to be drawn: what fills a part of a day, and whether it lies in free time or at night. Work that goes on
//! past midnight belongs to the day it began on, as everywhere else. Who draws only chooses the signs.

use super::holiday::windows;
use super::line::Line;
use super::sums::clock;
use super::{At, DAY, Piece, Stretch, Work, Workweek};
use crate::law::facts::{Fact, Facts};
use crate::law::sources::Law;

/// What a part of a day is filled with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fill {
    /// Nothing.
    Free,
    /// Work at the office.
    Office,
    /// Work at home.
    Home,
    /// Standby, wherever.
    Standby,
}

/// The weeks of a rota.
pub struct Cells<'a> {
    weeks: &'a [Workweek],
    /// The free times around Sundays and public holidays, minutes after the first midnight.
    free: Vec<(i64, i64)>,
    /// When night begins and ends, minutes after midnight.
    night: (i64, i64),
}

impl Cells<'_> {
    /// The weeks of these facts, as a law sees them.
    pub fn of<'a>(facts: &'a Facts, law: &Law) -> Cells<'a> {
        let (weeks, limits) = (facts.hours().unwrap_or_default(), &law.limits.hours);
        let free = windows(&Line::of(weeks, facts.date(Fact::HoursFrom)), limits);
        Cells { weeks, free, night: (clock(limits.night_from), clock(limits.night_to)) }
    }
    /// The weeks.
    pub fn weeks(&self) -> &[Workweek] {
        self.weeks
    }
    /// A day of a week.
    pub fn day(&self, week: usize, day: usize) -> &[Stretch] {
        self.weeks.get(week).map_or(&[][..], |week| &week[day])
    }
    /// From the first minute of some weeks to the last, minutes after midnight of the day that work began on.
    pub fn reach<'w>(weeks: impl IntoIterator<Item = &'w Workweek>) -> Option<(i64, i64)> {
        let spans = weeks.into_iter().flatten().flatten().map(|s| (i64::from(s.from), i64::from(s.to)));
        spans.reduce(|(first, last), (from, to)| (first.min(from), last.max(to)))
    }
    /// What fills a part of a day: what takes half of it or more, or lies in it whole.
    pub fn fill(&self, week: usize, day: usize, (from, to): (i64, i64)) -> Fill {
        let here = |s: &&Stretch| {
            let common = overlap(s, (from, to));
            common > 0 && (common * 2 >= to - from || common == i64::from(s.length()))
        };
        let longest = |s: &&Stretch| (s.work != Work::Standby, overlap(s, (from, to)));
        match self.day(week, day).iter().filter(here).max_by_key(longest) {
            None => Fill::Free,
            Some(s) if s.work == Work::Standby => Fill::Standby,
            Some(s) if s.at == At::Home => Fill::Home,
            Some(_) => Fill::Office,
        }
    }
    /// Whether there is overtime in a part of a day.
    pub fn is_overtime(&self, week: usize, day: usize, part: (i64, i64)) -> bool {
        self.day(week, day).iter().any(|s| s.work == Work::Overtime && overlap(s, part) > 0)
    }
    /// Whether nobody works or stands by in this part of any day of a week.
    pub fn is_idle(&self, week: usize, part: (i64, i64)) -> bool {
        (0..7).all(|day| self.day(week, day).iter().all(|s| overlap(s, part) == 0))
    }
    /// Whether a time of a day lies in the free time of a Sunday or a public holiday.
    pub fn is_free(&self, week: usize, day: usize, minute: i64) -> bool {
        let at = (week * 7 + day) as i64 * DAY + minute;
        self.free.iter().any(|(from, to)| (*from..*to).contains(&at))
    }
    /// Whether a time of any day lies at night.
    pub fn is_night(&self, minute: i64) -> bool {
        let minute = minute % DAY;
        minute >= self.night.0 || minute < self.night.1
    }
}

/// How many minutes of a stretch lie in a part of its day.
fn overlap(stretch: &Stretch, part: (i64, i64)) -> i64 {
    super::line::common((i64::from(stretch.from), i64::from(stretch.to)), part)
}

impl Piece {
    /// Whether it has anything in common with a part of the day it began on.
    pub fn touches(&self, week: usize, day: usize, part: (i64, i64)) -> bool {
        let own = (i64::from(self.from), i64::from(self.to));
        (self.week, self.day) == (week, day) && super::line::common(own, part) > 0
    }
}
