//! Hours by day and by week.

use super::super::number::Number;
use super::agreed::Agreed;
use super::line::{Line, Placed};
use super::{At, DAY, Work, hours};

/// What one day comes to, hours. Work that goes past midnight belongs to the day it began on.
#[derive(Clone, Debug, PartialEq)]
pub struct DaySum {
    /// The week of the rota, from 0.
    pub week: usize,
    /// The day, Monday 0.
    pub day: usize,
    /// Ordinary hours, standby not counted.
    pub ordinary: Number,
    /// Overtime.
    pub overtime: Number,
    /// Hours standing by, in full.
    pub standby: Number,
    /// What the standing by counts as ordinary hours.
    pub standby_counted: Number,
    /// Of the work, that at home.
    pub home: Number,
    /// Of the work, that at night.
    pub night: Number,
}

impl DaySum {
    /// Ordinary hours with standby counted.
    pub fn counted(&self) -> Number {
        self.ordinary.plus(self.standby_counted).unwrap_or(self.ordinary)
    }
    /// All hours that count.
    pub fn total(&self) -> Number {
        self.counted().plus(self.overtime).unwrap_or(self.ordinary)
    }
}

/// What one week comes to, hours, with what its days say.
#[derive(Clone, Debug, PartialEq)]
pub struct WeekSum {
    /// The week of the rota, from 0.
    pub week: usize,
    /// Ordinary hours, standby counted.
    pub ordinary: Number,
    /// Overtime.
    pub overtime: Number,
    /// Hours at home.
    pub home: Number,
    /// Hours at night.
    pub night: Number,
}

impl WeekSum {
    /// All hours that count.
    pub fn total(&self) -> Number {
        self.ordinary.plus(self.overtime).unwrap_or(self.ordinary)
    }
}

/// Minutes of a stretch at night. Where in it its breaks lie is not told: they are taken to lie in the day as far as there
/// is room.
pub fn night(line: &Line, placed: &Placed, agreed: &Agreed) -> i64 {
    let (from, to) = (clock(agreed.limits.night_from), clock(agreed.limits.night_to) + DAY);
    let nights = (placed.day - 1..=placed.day + 1).map(|day| day * DAY);
    let minutes: i64 = nights.filter_map(|at| Some(line.cut(placed, at + from, at + to)?.1)).sum();
    minutes.min(placed.worked())
}

/// A time of the day as minutes.
pub fn clock(time: Number) -> i64 {
    time.times(60, 1).as_whole().unwrap_or(0)
}

/// The sums of a rota.
pub fn of(line: &Line, agreed: &Agreed) -> (Vec<DaySum>, Vec<WeekSum>) {
    let days: Vec<DaySum> = (0..line.days()).map(|day| of_day(line, agreed, day)).collect();
    let weeks = days.chunks(7).enumerate().map(|(week, days)| of_week(week, days)).collect();
    (days, weeks)
}

fn of_day(line: &Line, agreed: &Agreed, day: i64) -> DaySum {
    let placed = line.on(day);
    let sum = |wanted: fn(&Placed) -> bool| placed.iter().filter(|p| wanted(p)).map(Placed::worked).sum::<i64>();
    let standby = sum(|p| p.stretch.work == Work::Standby);
    DaySum {
        week: (day / 7) as usize,
        day: (day % 7) as usize,
        ordinary: hours(sum(|p| p.stretch.work == Work::Ordinary)),
        overtime: hours(sum(|p| p.stretch.work == Work::Overtime)),
        standby: hours(standby),
        standby_counted: hours(standby).over(agreed.standby).unwrap_or(Number::whole(0)),
        home: hours(sum(|p| p.is_work() && p.stretch.at == At::Home)),
        night: hours(placed.iter().filter(|p| p.is_work()).map(|p| night(line, p, agreed)).sum()),
    }
}

fn of_week(week: usize, days: &[DaySum]) -> WeekSum {
    let sum =
        |of: fn(&DaySum) -> Number| days.iter().fold(Number::whole(0), |all, day| all.plus(of(day)).unwrap_or(all));
    WeekSum {
        week,
        ordinary: sum(DaySum::counted),
        overtime: sum(|d| d.overtime),
        home: sum(|d| d.home),
        night: sum(|d| d.night),
    }
}
