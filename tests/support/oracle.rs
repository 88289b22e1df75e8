//! A slow second opinion on working time, minute by minute: each minute of a rota that repeats itself is work of some kind
//! or it is not, and everything is counted from that. Knows nothing of the code it is laid beside but the entered week.

use hjemmekontor::law::hours::{Work, Workweek};

const DAY: usize = 1440;

/// What one minute is, and the day it was entered on.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Minute {
    pub work: Work,
    pub day: usize,
}

/// Sixtieths of an hour with standby in exact parts: `minutes` and `standby` minutes, of which one in so many counts.
#[derive(Clone, Copy, Default, Debug, PartialEq, Eq)]
pub struct Sum {
    pub ordinary: i64,
    pub overtime: i64,
    pub standby: i64,
}

impl Sum {
    fn add(&mut self, work: Work) {
        match work {
            Work::Ordinary => self.ordinary += 1,
            Work::Overtime => self.overtime += 1,
            Work::Standby => self.standby += 1,
        }
    }
    fn plus(self, other: &Sum) -> Sum {
        Sum {
            ordinary: self.ordinary + other.ordinary,
            overtime: self.overtime + other.overtime,
            standby: self.standby + other.standby,
        }
    }
    /// Ordinary time in minutes times `one_in`, so that it is whole.
    pub fn counted(&self, one_in: i64) -> i64 {
        self.ordinary * one_in + self.standby
    }
    /// All time, in the same unit.
    pub fn total(&self, one_in: i64) -> i64 {
        self.counted(one_in) + self.overtime * one_in
    }
}

/// Three rounds of a rota, minute by minute. The middle one is looked at.
pub struct Oracle {
    pub weeks: usize,
    minutes: Vec<Option<Minute>>,
    /// First and last minute of work of each day, breaks in it and standing by not looked at; and of all that is entered.
    work: Vec<Option<(usize, usize)>>,
    all: Vec<Option<(usize, usize)>>,
    /// What was entered on each day of the rota.
    entered: Vec<Sum>,
}

fn widen(span: &mut Option<(usize, usize)>, from: usize, to: usize) {
    *span = Some(span.map_or((from, to), |(a, b)| (a.min(from), b.max(to))));
}

impl Oracle {
    pub fn new(rota: &[Workweek]) -> Oracle {
        let days = rota.len() * 7 * 3;
        let mut minutes = vec![None; (days + 2) * DAY];
        let (mut work, mut all) = (vec![None; days], vec![None; days]);
        for day in 0..days {
            for s in &rota[day / 7 % rota.len()][day % 7] {
                let (from, to) = (day * DAY + usize::from(s.from), day * DAY + usize::from(s.to));
                let pause = if s.bound { 0 } else { usize::from(s.pause) };
                // The break in the middle, the odd minute after it.
                let rest = from + (to - from - pause) / 2;
                for at in (from..to).filter(|at| !(rest..rest + pause).contains(at)) {
                    minutes[at] = Some(Minute { work: s.work, day });
                }
                widen(&mut all[day], from, to);
                if s.work != Work::Standby {
                    widen(&mut work[day], from, to);
                }
            }
        }
        let mut entered = vec![Sum::default(); rota.len() * 7];
        for minute in minutes.iter().flatten() {
            if let Some(sum) = minute.day.checked_sub(rota.len() * 7).and_then(|day| entered.get_mut(day)) {
                sum.add(minute.work);
            }
        }
        Oracle { weeks: rota.len(), minutes, work, all, entered }
    }

    /// The sum of a week of the rota: what was entered on its days.
    pub fn week(&self, week: usize) -> Sum {
        let first = week % self.weeks * 7;
        self.entered[first..first + 7].iter().fold(Sum::default(), |all, day| all.plus(day))
    }

    /// The sum of a day of the rota.
    pub fn day(&self, day: usize) -> Sum {
        self.entered[day]
    }

    /// The sum of so many weeks from one on, round and round.
    pub fn run(&self, first: usize, weeks: usize) -> Sum {
        (first..first + weeks).fold(Sum::default(), |all, week| all.plus(&self.week(week)))
    }

    /// Which days belong to the same working period as this one, in order.
    fn period(&self, day: usize, gap: usize) -> Vec<usize> {
        if self.work[day].is_none() {
            return vec![day];
        }
        // Two days of work with nothing but free days between follow each other if less than the gap lies between them.
        let next = |day: usize| (day + 1..self.work.len()).find(|d| self.work[*d].is_some());
        let before = |day: usize| (0..day).rev().find(|d| self.work[*d].is_some());
        let tied = |a: usize, b: usize| match (self.work[a], self.work[b]) {
            (Some((_, end)), Some((start, _))) => start - end < gap,
            _ => false,
        };
        let mut days = vec![day];
        while let Some(first) = before(days[0]).filter(|d| tied(*d, days[0])) {
            days.insert(0, first);
        }
        while let Some(last) = next(days[days.len() - 1]).filter(|d| tied(days[days.len() - 1], *d)) {
            days.push(last);
        }
        days
    }

    /// The most of this in 24 hours of the period that begins on a day of the rota; of a later day of one that is longer than
    /// that, the most in 24 hours that begin on that day. None of a later day of one that is not, and where nothing is.
    pub fn most(&self, day: usize, gap: usize, of: impl Fn(&Sum) -> i64) -> Option<i64> {
        let day = self.weeks * 7 + day;
        self.all[day]?;
        let days = self.period(day, gap);
        let begins = days.iter().filter_map(|d| self.all[*d]).map(|s| s.0).min()?;
        let ends = days.iter().filter_map(|d| self.all[*d]).map(|s| s.1).max()?;
        // The sum of all minutes before each of the days that matter, so that any 24 hours are a difference.
        let (low, high) = (begins, (self.all[day]?.1 + DAY).max(begins + DAY).min(self.minutes.len()));
        let mut before = vec![Sum::default()];
        for minute in &self.minutes[low..high] {
            let mut sum = before[before.len() - 1];
            if let Some(minute) = minute.filter(|m| days.contains(&m.day)) {
                sum.add(minute.work);
            }
            before.push(sum);
        }
        let within = |from: usize| {
            let (a, b) = (before[from - low], before[(from + DAY).min(high) - low]);
            of(&Sum {
                ordinary: b.ordinary - a.ordinary,
                overtime: b.overtime - a.overtime,
                standby: b.standby - a.standby,
            })
        };
        if ends - begins <= DAY {
            return (days[0] == day).then(|| within(begins));
        }
        let (from, to) = self.all[day]?;
        (from..to).map(within).max()
    }
}
