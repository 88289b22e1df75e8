//! Hours by day and by week.

use super::super::number::Number;
use super::agreed::Agreed;
use super::line::{Line, Placed};
use super::{At, DAY, Work, hours};

/// Minutes by what they are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Ordinary work.
    pub ordinary: i64,
    /// Overtime.
    pub overtime: i64,
    /// Standing by, in full.
    pub standby: i64,
}

impl Count {
    /// So many minutes of this kind.
    pub fn of(work: Work, minutes: i64) -> Count {
        let mut count = Count::default();
        match work {
            Work::Ordinary => count.ordinary = minutes,
            Work::Overtime => count.overtime = minutes,
            Work::Standby => count.standby = minutes,
        }
        count
    }
    /// Both together.
    pub fn plus(self, other: Count) -> Count {
        Count {
            ordinary: self.ordinary + other.ordinary,
            overtime: self.overtime + other.overtime,
            standby: self.standby + other.standby,
        }
    }
    /// This without the other.
    pub fn minus(self, other: Count) -> Count {
        Count {
            ordinary: self.ordinary - other.ordinary,
            overtime: self.overtime - other.overtime,
            standby: self.standby - other.standby,
        }
    }
    /// The same without the standing by.
    pub fn without_standby(self) -> Count {
        Count { standby: 0, ..self }
    }
    /// Ordinary hours, one in so many of the standing by among them.
    pub fn ordinary(self, one_in: Number) -> Number {
        with_standby(self.ordinary, self.standby, one_in)
    }
    /// All hours that count.
    pub fn total(self, one_in: Number) -> Number {
        with_standby(self.ordinary + self.overtime, self.standby, one_in)
    }
}

impl std::iter::Sum for Count {
    fn sum<I: Iterator<Item = Count>>(counts: I) -> Count {
        counts.fold(Count::default(), Count::plus)
    }
}

/// Of the few answers so fine that the sum is no fraction we can hold, the standing by counts in whole minutes.
fn with_standby(work: i64, standby: i64, one_in: Number) -> Number {
    let counted = hours(standby).over(one_in).unwrap_or(Number::whole(0));
    hours(work).plus(counted).unwrap_or_else(|| hours(work + counted.times(60, 1).floor()))
}

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
    /// The minutes behind it.
    pub count: Count,
    one_in: Number,
}

impl DaySum {
    /// Ordinary hours with standby counted.
    pub fn counted(&self) -> Number {
        self.count.ordinary(self.one_in)
    }
    /// All hours that count.
    pub fn total(&self) -> Number {
        self.count.total(self.one_in)
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
    /// The minutes behind it.
    pub count: Count,
    one_in: Number,
}

impl WeekSum {
    /// All hours that count.
    pub fn total(&self) -> Number {
        self.count.total(self.one_in)
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
    let weeks = days.chunks(7).enumerate().map(|(week, days)| of_week(week, days, agreed)).collect();
    (days, weeks)
}

/// The same sums where one day of the rota is another.
pub(super) fn again(line: &Line, agreed: &Agreed, day: usize, days: &mut [DaySum], weeks: &mut [WeekSum]) {
    let week = day / 7;
    days[day] = of_day(line, agreed, day as i64);
    weeks[week] = of_week(week, &days[week * 7..week * 7 + 7], agreed);
}

fn of_day(line: &Line, agreed: &Agreed, day: i64) -> DaySum {
    let placed = line.on(day);
    let count: Count = placed.iter().map(|p| Count::of(p.stretch.work, p.worked())).sum();
    let work = || placed.iter().filter(|p| p.is_work());
    DaySum {
        week: (day / 7) as usize,
        day: (day % 7) as usize,
        ordinary: hours(count.ordinary),
        overtime: hours(count.overtime),
        standby: hours(count.standby),
        standby_counted: Count::of(Work::Standby, count.standby).ordinary(agreed.standby),
        home: hours(work().filter(|p| p.stretch.at == At::Home).map(Placed::worked).sum()),
        night: hours(work().map(|p| night(line, p, agreed)).sum()),
        count,
        one_in: agreed.standby,
    }
}

fn of_week(week: usize, days: &[DaySum], agreed: &Agreed) -> WeekSum {
    let sum = |of: fn(&DaySum) -> Number| days.iter().map(of).reduce(|a, b| a.plus(b).unwrap_or(a));
    let count: Count = days.iter().map(|day| day.count).sum();
    WeekSum {
        week,
        ordinary: count.ordinary(agreed.standby),
        overtime: hours(count.overtime),
        home: sum(|d| d.home).unwrap_or(Number::whole(0)),
        night: sum(|d| d.night).unwrap_or(Number::whole(0)),
        count,
        one_in: agreed.standby,
    }
}
