//! What the law is told of a calendar once the user has said yes.

use super::{Observed, observe};
use crate::agreement::Draft;
use crate::law::facts::{ArrangementWord, Fact, Facts, RegularityWord, Value};
use crate::law::number::Number;
use crate::law::situation;
use crate::law::sources::Limits;
use jiff::civil::Date;

/// Other ways to tell of the same extent: what was observed takes their place.
const OTHER_EXTENT: [Fact; 2] = [Fact::HalfDaysPerWeek, Fact::HoursPerWeek];
const STRETCH: [Fact; 3] = [Fact::StretchDays, Fact::StretchWeeks, Fact::StretchMonths];
/// What the law asks before it asks for days a week: with these in place the observed days would not be heard.
const BEFORE_DAYS: [Fact; 2] = [Fact::Timeline, Fact::Places];

/// What the law was told of a calendar, and what had to give way.
#[derive(Clone, Debug, PartialEq)]
pub struct Used {
    /// What was observed.
    pub observed: Observed,
    /// The days a week answered before, where they now stand as what is agreed.
    pub now_agreed: Option<Number>,
    /// Other answers about how much, taken back.
    pub taken_back: Vec<Fact>,
}

impl Draft {
    /// The facts as they were answered: days a week that come from the calendar are not among them.
    fn facts_answered(&self) -> Facts {
        let mut facts = self.facts.clone();
        if self.days_used.is_some() && facts.number(Fact::DaysPerWeek) == self.days_used {
            facts.put(Fact::DaysPerWeek, None);
        }
        facts
    }

    /// What was agreed, in days a week. What was read from the calendar is use and no agreement.
    pub fn agreed_days(&self, limits: &Limits) -> Option<Number> {
        agreed(&self.facts_answered(), limits)
    }

    /// Tells the law what the calendar shows; nothing where it shows nothing. May be done again and again: what was
    /// observed the last time never becomes what was agreed.
    pub fn use_days(&mut self, today: Date, limits: &Limits) -> Option<Used> {
        let observed = observe(&self.calendar, today, limits)?;
        let before = self.facts_answered();
        let mut facts = before.clone();
        feed(&mut facts, &observed, limits);
        BEFORE_DAYS.into_iter().for_each(|fact| facts.put(fact, None));
        let gone = |fact: &Fact| before.has(*fact) && !facts.has(*fact);
        let told = [BEFORE_DAYS.as_slice(), OTHER_EXTENT.as_slice(), STRETCH.as_slice()].concat();
        let used = Used {
            observed,
            now_agreed: facts.number(Fact::AgreedDaysPerWeek).filter(|_| !before.has(Fact::AgreedDaysPerWeek)),
            taken_back: told.into_iter().filter(gone).collect(),
        };
        self.days_used = facts.number(Fact::DaysPerWeek);
        self.facts = facts;
        Some(used)
    }
}

/// Writes what was observed into the facts. One stretch alone is told of as a stretch; else the average
/// is told, and a stretch besides only when it is longer than two weeks.
pub fn feed(facts: &mut Facts, observed: &Observed, limits: &Limits) {
    keep_what_was_agreed(facts, limits);
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
/// Beside weekdays or a rota they were the use already, and the weekdays and the rota go on saying what is agreed.
fn keep_what_was_agreed(facts: &mut Facts, limits: &Limits) {
    use ArrangementWord::{Fixed, Rotation, Seasonal};
    let by_agreement = matches!(facts.arrangement(), Some(Fixed | Rotation | Seasonal));
    if by_agreement && !facts.has(Fact::AgreedDaysPerWeek) && situation::rota(facts, limits).is_none() {
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
