//! What a calendar shows: the average per week, how regularly, and the longest stretch.

use super::{Calendar, Week, WeekKind, days_between, later, weeks};
use crate::law::facts::RegularityWord;
use crate::law::holidays::is_working_day;
use crate::law::number::Number;
use crate::law::sources::Limits;
use jiff::civil::Date;
use std::collections::BTreeSet;

/// Successive working days, all at home, with the weekends and public holidays between them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// The first home day.
    pub from: Date,
    /// The last home day.
    pub to: Date,
    /// Days from the first to the last, both counted.
    pub calendar_days: u32,
    /// Working days among them.
    pub working_days: u32,
}

/// What a calendar shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Observed {
    /// The first day of the period.
    pub from: Date,
    /// The last day of the period.
    pub to: Date,
    /// All home days in the period.
    pub home_days: usize,
    /// Home days in the weeks that count.
    pub counted_days: usize,
    /// The weeks that count; none where the average is taken over working days instead.
    pub weeks: usize,
    /// Whole weeks left out because of a public holiday.
    pub holiday_weeks: usize,
    /// Weeks left out because they are only partly in the period.
    pub edge_weeks: usize,
    /// Home days a week on average, exact.
    pub per_week: Number,
    /// The first of the weeks with most home days.
    pub busiest: Week,
    /// How evenly the home work recurs.
    pub regularity: RegularityWord,
    /// The longest stretch, the first of several equally long.
    pub longest: Stretch,
    /// Whether the longest stretch is longer than two weeks.
    pub long_stretch: bool,
}

/// What a calendar shows. Nothing where no day in the period is marked.
pub fn observe(calendar: &Calendar, today: Date, limits: &Limits) -> Option<Observed> {
    let (from, to) = period(calendar, today)?;
    let days: Vec<Date> = calendar.days.range(from..=to).copied().collect();
    let stretches = stretches(&days);
    let longest = stretches.iter().copied().reduce(|a, b| if b.calendar_days > a.calendar_days { b } else { a })?;
    let all = weeks(calendar, from, to);
    let of = |kind: WeekKind| all.iter().filter(move |w| w.kind == kind);
    let (mut counted, mut counted_days) =
        (of(WeekKind::Counted).count(), of(WeekKind::Counted).map(|w| w.home_days).sum());
    let per_week = if counted_days > 0 {
        ratio(counted_days, counted)
    } else {
        (counted, counted_days) = (0, 0);
        by_working_days(days.len(), from, to)
    };
    Some(Observed {
        from,
        to,
        home_days: days.len(),
        counted_days,
        weeks: counted,
        holiday_weeks: of(WeekKind::Holiday).count(),
        edge_weeks: of(WeekKind::Edge).count(),
        per_week,
        busiest: all.iter().copied().reduce(|a, b| if b.home_days > a.home_days { b } else { a })?,
        regularity: regularity(&all, &stretches),
        longest,
        long_stretch: Number::whole(longest.calendar_days) > limits.two_weeks,
    })
}

/// The period as set, else the whole months from the first marked day to the last, and no further than today or the last
/// marked day: what has not come yet says nothing.
fn period(calendar: &Calendar, today: Date) -> Option<(Date, Date)> {
    let marked = match (calendar.from, calendar.to) {
        (Some(from), Some(to)) if from > to => return None,
        (Some(from), Some(to)) => calendar.days.range(from..=to),
        (Some(from), None) => calendar.days.range(from..),
        (None, Some(to)) => calendar.days.range(..=to),
        (None, None) => calendar.days.range(..),
    };
    let (first, last) = (*marked.clone().next()?, *marked.last()?);
    let from = calendar.from.unwrap_or(first.first_of_month());
    let to = calendar.to.unwrap_or(last.last_of_month()).min(today.max(last));
    Some((from, to))
}

/// Home days that no working day parts.
fn stretches(days: &[Date]) -> Vec<Stretch> {
    let mut found: Vec<Stretch> = Vec::new();
    for day in days {
        let worked = u32::from(is_working_day(*day));
        match found.last_mut() {
            Some(s) if joined(s.to, *day) => {
                *s = Stretch {
                    to: *day,
                    calendar_days: days_between(s.from, *day),
                    working_days: s.working_days + worked,
                    ..*s
                };
            }
            _ => found.push(Stretch { from: *day, to: *day, calendar_days: 1, working_days: worked }),
        }
    }
    found
}

/// Whether no working day lies between two days. A fortnight always holds one.
fn joined(from: Date, to: Date) -> bool {
    let between = days_between(from, to).saturating_sub(2);
    between < 14 && (1..=between as i32).all(|d| !is_working_day(later(from, d)))
}

fn ratio(top: usize, bottom: usize) -> Number {
    let part = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    Number::new(part(top), part(bottom)).unwrap_or(Number::whole(0))
}

/// Where no whole week can be counted: the share of the working days, of five a week.
fn by_working_days(home: usize, from: Date, to: Date) -> Number {
    let all = days_between(from, to);
    let working = (0..all as i32).filter(|d| is_working_day(later(from, *d))).count();
    let rate = if working > 0 { ratio(home * 5, working) } else { ratio(home * 7, all as usize) };
    rate.min(Number::whole(7))
}

/// One stretch is once. Home weeks that come with an even gap are regular: one gap must explain three quarters of them.
fn regularity(weeks: &[Week], stretches: &[Stretch]) -> RegularityWord {
    if stretches.len() < 2 {
        return RegularityWord::OneOff;
    }
    let home: Vec<usize> = weeks.iter().enumerate().filter(|(_, w)| w.home_days > 0).map(|(i, _)| i).collect();
    let gaps: Vec<(usize, usize)> = home.windows(2).map(|pair| (pair[0], pair[1])).collect();
    let sizes: BTreeSet<usize> = gaps.iter().map(|(a, b)| b - a).collect();
    let even =
        |size: &usize| gaps.iter().filter(|(a, b)| explained(weeks, *a, *b, *size)).count() * 4 >= gaps.len() * 3;
    if home.len() >= 3 && sizes.iter().any(even) { RegularityWord::Regular } else { RegularityWord::NowAndThen }
}

/// Whether a gap is of this size, or of several with only weeks where it was to be expected that the day fell away.
fn explained(weeks: &[Week], from: usize, to: usize, size: usize) -> bool {
    (to - from).is_multiple_of(size)
        && (from + size..to).step_by(size).all(|i| weeks.get(i).is_some_and(|w| w.kind == WeekKind::Holiday))
}
