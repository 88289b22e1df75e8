//! So many home days a week, told in the way that the draft tells it.

use super::{DAYS, PARTS, STRETCH, is_stretch_alone, put, take_back, unfold};
use crate::law::facts::{ArrangementWord, Fact, Facts, Value};
use crate::law::number::Number;
use crate::law::situation::{Measure, best_home, extent, kind_of, normal_day, repeated, stretch_days};
use crate::law::sources::Law;
use crate::law::week;
use jiff::civil::Date;

fn product(a: Number, b: Number) -> Option<Number> {
    a.over(Number::whole(1).over(b)?)
}

/// So many days a week, counted as the draft counts them: in days, half days, hours, days of a cycle, the home's share
/// of several places, or stretches a year.
pub(super) fn put_days(facts: &mut Facts, days: Number, law: &Law, on: Date) {
    // Weekdays say which days: another number of them is a number and nothing more.
    if let Some(weeks) = facts.week() {
        if week::elsewhere(weeks) {
            facts.put(Fact::ExclusiveHome, Some(Value::Bool(false)));
        }
        facts.put(Fact::Week, None);
    }
    let plain = facts.any(DAYS);
    let other = plain || facts.has(Fact::Places) || cycle(facts).is_some();
    let spread = !other && repeated(facts) && put_times(facts, days);
    if !spread {
        leave_stretch(facts, days, law, on);
    }
    let now = extent(facts, &law.limits, on);
    let standby = facts.arrangement() == Some(ArrangementWord::OnCall) && now.known.is_none();
    let hours = facts.has(Fact::HoursPerWeek) || standby;
    let halves = !hours && now.measure == Some(Measure::HalfDays);
    let shared = put_share(facts, days);
    let rota = !plain && !facts.has(Fact::Places) && put_rota(facts, days);
    take_back(facts, DAYS);
    take_back(facts, PARTS);
    if hours {
        facts.put(Fact::HoursPerWeek, product(days, normal_day(facts, &law.limits)).map(Value::Number));
    }
    if halves {
        put(facts, Fact::HalfDaysPerWeek, days.times(2, 1));
    }
    if plain || !(hours || halves || rota || shared || spread) {
        put(facts, Fact::DaysPerWeek, days);
    }
    if facts.number(Fact::QuotaDaysPerWeek).is_some_and(|most| most < days) {
        facts.put(Fact::QuotaDaysPerWeek, None);
    }
}

/// A full-time stretch that is to be fewer days a week is a period of such weeks instead. So is one that cannot be
/// spread over the year.
fn leave_stretch(facts: &mut Facts, days: Number, law: &Law, on: Date) {
    let full = extent(facts, &law.limits, on).known.is_some_and(|now| now >= law.limits.full_time);
    if is_stretch_alone(facts, law, on) || full && days < law.limits.full_time {
        unfold(facts, law, on);
    } else if repeated(facts)
        && !facts.any(&[Fact::DaysPerWeek, Fact::Timeline, Fact::Places])
        && cycle(facts).is_none()
    {
        take_back(facts, STRETCH);
    }
}

fn cycle(facts: &Facts) -> Option<Number> {
    facts.number(Fact::HomeDays).and(facts.number(Fact::CycleWeeks)).filter(|weeks| *weeks > Number::whole(0))
}

/// So many stretches a year that they come to these days a week; not where that is one or less, for then they do not
/// come back.
fn put_times(facts: &mut Facts, days: Number) -> bool {
    let times = stretch_days(facts).and_then(|one| days.times(52 * 7, 5).over(one));
    let Some(times) = times.filter(|t| *t > Number::whole(1) && *t <= Number::whole(366)) else { return false };
    put(facts, Fact::StretchesPerYear, times);
    true
}

/// Home days in the cycle told of; in one week where they would be too many to tell.
fn put_rota(facts: &mut Facts, days: Number) -> bool {
    let Some(weeks) = cycle(facts) else { return false };
    let home = product(days, weeks).filter(|d| *d <= Number::whole(366));
    put(facts, Fact::HomeDays, home.unwrap_or(days));
    if home.is_none() {
        put(facts, Fact::CycleWeeks, Number::whole(1));
    }
    true
}

/// All these days in the surest home among several places; the other places keep theirs.
fn put_share(facts: &mut Facts, days: Number) -> bool {
    let Some(mut places) = facts.places().map(<[_]>::to_vec) else { return false };
    let Some(best) = best_home(&places) else { return false };
    let mut left = Some(days);
    for place in places.iter_mut().filter(|p| kind_of(p.place, None) == kind_of(best, None)) {
        place.days = left.take().unwrap_or(Number::whole(0));
    }
    facts.put(Fact::Places, Some(Value::Places(places)));
    true
}
