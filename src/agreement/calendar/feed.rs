//! What the law is told of a calendar once the user has said yes.

use super::Observed;
use crate::law::facts::{ArrangementWord, Fact, Facts, RegularityWord, Value};
use crate::law::number::Number;
use crate::law::situation;
use crate::law::sources::Limits;

/// Other ways to tell of the same extent: what was observed takes their place.
const OTHER_EXTENT: [Fact; 2] = [Fact::HalfDaysPerWeek, Fact::HoursPerWeek];
const STRETCH: [Fact; 3] = [Fact::StretchDays, Fact::StretchWeeks, Fact::StretchMonths];

/// Writes what was observed into the facts. One stretch alone is told of as a stretch; else the average
/// is told, and a stretch besides only when it is longer than two weeks.
pub fn feed(facts: &mut Facts, observed: &Observed, limits: &Limits) {
    keep_what_was_agreed(facts);
    let alone = observed.regularity == RegularityWord::OneOff;
    let days = Number::whole(observed.longest.calendar_days);
    for fact in OTHER_EXTENT.into_iter().chain(STRETCH) {
        facts.put(fact, None);
    }
    facts.put_word(Fact::Regularity, observed.regularity.word());
    facts.put(Fact::DaysPerWeek, (!alone).then(|| Value::Number(thousandths(observed.per_week))));
    if alone || days > limits.two_weeks {
        facts.put(Fact::StretchDays, Some(Value::Number(days)));
    }
}

/// Where the days are agreed, the days a week told of before are the agreed ones, and use is measured against them.
fn keep_what_was_agreed(facts: &mut Facts) {
    use ArrangementWord::{Fixed, Rotation, Seasonal};
    let by_agreement = matches!(facts.arrangement(), Some(Fixed | Rotation | Seasonal));
    if by_agreement && !facts.has(Fact::AgreedDaysPerWeek) {
        facts.put(Fact::AgreedDaysPerWeek, facts.get(Fact::DaysPerWeek).cloned());
    }
}

/// As files hold numbers, without floating point on the way.
fn thousandths(number: Number) -> Number {
    number.to_string().parse().unwrap_or(number)
}

/// What was agreed, in days a week.
pub fn agreed(facts: &Facts, limits: &Limits) -> Option<Number> {
    let of = |word: ArrangementWord, fact: Fact| facts.number(fact).filter(|_| facts.arrangement() == Some(word));
    // The most binding first.
    facts
        .number(Fact::AgreedDaysPerWeek)
        .or_else(|| situation::rota(facts, limits))
        .or_else(|| of(ArrangementWord::Quota, Fact::QuotaDaysPerWeek))
        .or_else(|| of(ArrangementWord::Fixed, Fact::DaysPerWeek))
}
