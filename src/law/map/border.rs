//! The nearest border: how much more or less home work would change the verdict, found by asking the law at each
//! threshold and on both sides of it.

use super::{Cell, with};
use crate::law::facts::{Fact, Facts, Value};
use crate::law::number::Number;
use crate::law::scope::Lean;
use crate::law::situation::{
    Arrangement, Axis, Situation, Stretch, duration_days, extent, normal_day, repeated, span, stretch_days,
};
use crate::law::sources::Law;
use crate::law::{Rule, Verdict};
use jiff::civil::Date;

/// The nearest place on a scale where verdict or lean is another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Border {
    /// What is measured: days a week, or an unbroken stretch in calendar days.
    pub axis: Axis,
    /// The threshold.
    pub at: Number,
    /// How far it is from the draft to the threshold.
    pub distance: Number,
    /// Whether less home work leads there, and not more.
    pub below: bool,
    /// Whether the threshold itself lies on the other side.
    pub included: bool,
    /// The verdict on the other side.
    pub verdict: Verdict,
    /// The lean there.
    pub lean: Option<Lean>,
    /// The rule that decides there.
    pub rule: Rule,
}

/// The nearest border of the draft, of the two there may be; the lower where both are as near.
pub fn nearest_border(facts: &Facts, law: &Law, on: Date) -> Option<Border> {
    borders(facts, law, on).into_iter().min_by_key(|b| (b.distance, !b.below))
}

/// The first border downwards and the first upwards: of the stretch where the draft is one, else of the days a week.
/// None where the verdict is not settled, or where neither is told.
pub fn borders(facts: &Facts, law: &Law, on: Date) -> Vec<Border> {
    let here = Cell::of(facts, law, on);
    if here.verdict == Verdict::Undetermined {
        return Vec::new();
    }
    let scales = [stretch(facts, law, on), days(facts, law, on)].into_iter().flatten();
    scales.map(|scale| scale.walk(facts, &here, law, on)).find(|found| !found.is_empty()).unwrap_or_default()
}

struct Scale {
    axis: Axis,
    now: Number,
    marks: Vec<Number>,
    put: fn(&mut Facts, Number, &Law, Date),
}

fn days(facts: &Facts, law: &Law, on: Date) -> Option<Scale> {
    let l = &law.limits;
    let now = extent(facts, l, on).known?;
    let mut marks = vec![l.half_day, l.near_day, l.one_day, l.two_days, l.nearly_all, l.full_time];
    // As many hours as the contract has: only at home.
    let contract = facts.number(Fact::ContractHours).filter(|_| facts.has(Fact::HoursPerWeek));
    marks.extend(contract.and_then(|hours| hours.over(normal_day(facts, l))));
    // Stretches that come back no more.
    marks.extend(stretch_days(facts).filter(|_| repeated(facts)).map(|one| one.times(5, 7 * 52)));
    Some(Scale::new(Axis::Extent, now, marks, |facts, days, law, on| super::Variant::Days(days).apply(facts, law, on)))
}

fn stretch(facts: &Facts, law: &Law, on: Date) -> Option<Scale> {
    let s = Situation::of(facts, &law.limits, on);
    let full = s.class(Axis::Stretch).is_some_and(|c| c != Stretch::PartWeeks as u8);
    if !full || s.class(Axis::Arrangement) != Some(Arrangement::Temporary as u8) {
        return None;
    }
    let l = &law.limits;
    let now = stretch_days(facts).or_else(|| duration_days(facts)).or_else(|| span(facts, l))?;
    let mut marks = vec![l.few_days, l.two_weeks, l.three_weeks, l.month];
    // Stretches that come back: where they come to so many days a week on average.
    if let Some(times) = facts.number(Fact::StretchesPerYear).filter(|_| repeated(facts)) {
        let extents = [l.half_day, l.near_day, l.one_day, l.two_days, l.nearly_all, l.full_time];
        marks.extend(extents.iter().filter_map(|days| days.times(7 * 52, 5).over(times)));
    }
    Some(Scale::new(Axis::Stretch, now, marks, |facts, days, _, _| {
        let told = facts.any(&[Fact::StretchDays, Fact::StretchWeeks, Fact::StretchMonths]);
        [Fact::StretchWeeks, Fact::StretchMonths, Fact::DurationMonths].iter().for_each(|f| facts.put(*f, None));
        let (fact, length) = if told { (Fact::StretchDays, days) } else { (Fact::DurationWeeks, days.times(1, 7)) };
        facts.put(fact, Some(Value::Number(length)));
    }))
}

impl Scale {
    fn new(axis: Axis, now: Number, mut marks: Vec<Number>, put: fn(&mut Facts, Number, &Law, Date)) -> Scale {
        marks.retain(|m| *m > Number::whole(0));
        marks.sort_unstable();
        marks.dedup();
        Scale { axis, now, marks, put }
    }

    /// Asks at each threshold and just beyond it, outwards from where the draft is: between two thresholds nothing turns.
    fn walk(&self, facts: &Facts, here: &Cell, law: &Law, on: Date) -> Vec<Border> {
        let ask = |at: Number, below: bool, point: Option<Number>| {
            let point = point.filter(|p| if below { *p < self.now } else { *p > self.now })?;
            let cell = Cell::of(&with(facts, |f| (self.put)(f, point, law, on)), law, on);
            let distance = if below { self.now.minus(at) } else { at.minus(self.now) }?;
            let Cell { verdict, lean, rule } = cell;
            let border = Border { axis: self.axis, at, distance, below, included: point == at, verdict, lean, rule };
            (!cell.agrees_with(here)).then_some(border)
        };
        let between = |a: Number, b: Number| a.plus(b).map(|sum| sum.times(1, 2));
        let marks = &self.marks;
        let upwards = marks.iter().enumerate().filter(|(_, m)| **m >= self.now).find_map(|(i, mark)| {
            let next = marks.get(i + 1).copied().or_else(|| mark.plus(Number::whole(1)))?;
            ask(*mark, false, Some(*mark)).or_else(|| ask(*mark, false, between(*mark, next)))
        });
        let downwards = marks.iter().enumerate().rev().filter(|(_, m)| **m <= self.now).find_map(|(i, mark)| {
            let before = i.checked_sub(1).map_or(Number::whole(0), |i| marks[i]);
            ask(*mark, true, Some(*mark)).or_else(|| ask(*mark, true, between(before, *mark)))
        });
        downwards.into_iter().chain(upwards).collect()
    }
}
