//! A change of pattern as people think of it: one thing put otherwise, told in the way that the draft tells it.

mod days;

use super::WEEK;
use crate::law::facts::{ArrangementWord, Fact, Facts, PlaceWord, Value, words};
use crate::law::number::Number;
use crate::law::situation::{
    Arrangement, Axis, Situation, best_home, duration_days, exclusive, extent, repeated, span, stretch_days,
};
use crate::law::sources::Law;
use jiff::civil::Date;

words! {
    /// How long, as people say it.
    Length {
        TwoWeeks = "two_weeks",
        ThreeWeeks = "three_weeks",
        OneMonth = "one_month",
        TwoMonths = "two_months",
        ThreeMonths = "three_months",
        HalfYear = "half_year",
        UntilFurtherNotice = "until_further_notice",
    }
}

impl Length {
    /// So many weeks or months; none until further notice.
    const fn told(self) -> Option<(u32, bool)> {
        match self {
            Length::TwoWeeks => Some((2, false)),
            Length::ThreeWeeks => Some((3, false)),
            Length::OneMonth => Some((1, true)),
            Length::TwoMonths => Some((2, true)),
            Length::ThreeMonths => Some((3, true)),
            Length::HalfYear => Some((6, true)),
            Length::UntilFurtherNotice => None,
        }
    }
    /// In calendar days, as the law counts weeks and months; none until further notice.
    pub fn days(self) -> Option<Number> {
        self.told().map(|(n, months)| Number::whole(n).times(if months { 365 } else { 7 }, if months { 12 } else { 1 }))
    }
    /// How many calendar days the draft's pattern lasts, where that is told.
    pub fn now(facts: &Facts, law: &Law, on: Date) -> Option<Number> {
        let stretch = if is_stretch(facts, law, on) { stretch_days(facts) } else { None };
        stretch.or_else(|| duration_days(facts)).or_else(|| span(facts, &law.limits))
    }
}

/// One change. Applying it to a draft of which it is already true changes nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Variant {
    /// So many home days a week.
    Days(Number),
    /// Somewhere else.
    Place(PlaceWord),
    /// For so long.
    Length(Length),
    /// Arranged so.
    Arrangement(ArrangementWord),
    /// All work in the own home.
    OnlyHome,
}

/// The facts that tell days a week outright; a change of days leaves the first alone. A new fact that does goes here.
const DAYS: &[Fact] = &[Fact::DaysPerWeek, Fact::Timeline];
/// The facts that tell how much in parts of a day.
const PARTS: &[Fact] = &[Fact::HalfDaysPerWeek, Fact::HoursPerWeek];
/// The facts that tell how long an unbroken stretch is.
const STRETCH: &[Fact] = &[Fact::StretchDays, Fact::StretchWeeks, Fact::StretchMonths];
/// The facts that tell how long the pattern lasts, dates aside.
const DURATION: &[Fact] = &[Fact::DurationWeeks, Fact::DurationMonths];
/// The facts that tell more of a place.
const PLACE: &[Fact] = &[Fact::Places, Fact::LivesThere, Fact::RegisteredAddress, Fact::Building, Fact::Country];

impl Variant {
    /// Every change on offer, in the order shown.
    pub fn all() -> Vec<Variant> {
        let half = Number::whole(1).times(1, 2);
        let days = [half, Number::whole(1), Number::whole(3).times(1, 2)].into_iter().chain((2..=5).map(Number::whole));
        let mut all: Vec<Variant> = days.map(Variant::Days).collect();
        all.extend(PlaceWord::ALL.iter().copied().map(Variant::Place));
        all.extend(Length::ALL.iter().copied().map(Variant::Length));
        all.extend(ArrangementWord::ALL.iter().copied().map(Variant::Arrangement));
        all.push(Variant::OnlyHome);
        all
    }

    /// Whether the draft is already so.
    pub fn is_so(&self, facts: &Facts, law: &Law, on: Date) -> bool {
        match *self {
            Variant::Days(days) => {
                let known = extent(facts, &law.limits, on).known;
                let full_time = known.is_none() && days >= law.limits.full_time && is_stretch_alone(facts, law, on);
                known == Some(days) || full_time
            }
            Variant::Place(word) => match facts.places() {
                Some(places) => places.iter().filter(|p| p.days > Number::whole(0)).all(|p| p.place == word),
                None => facts.place() == Some(word),
            },
            Variant::Length(length) => match length.days() {
                Some(days) => Length::now(facts, law, on) == Some(days),
                None => facts.yes(Fact::OpenEnded) == Some(true) && Length::now(facts, law, on).is_none(),
            },
            Variant::Arrangement(word) => exclusive(facts) != Some(true) && class(facts, law, on) == Some(word.word()),
            Variant::OnlyHome => exclusive(facts) == Some(true),
        }
    }

    /// Puts the change into the facts, and takes back what would contradict it.
    pub fn apply(&self, facts: &mut Facts, law: &Law, on: Date) {
        if self.is_so(facts, law, on) {
            return;
        }
        match *self {
            Variant::Days(days) => days::put_days(facts, days, law, on),
            Variant::Place(word) => {
                fold_places(facts, law, on);
                take_back(facts, PLACE);
                facts.put_word(Fact::Place, word.word());
            }
            Variant::Length(length) => put_length(facts, length, law, on),
            Variant::Arrangement(word) => arrange(facts, word, law, on),
            Variant::OnlyHome => {
                fold_places(facts, law, on);
                facts.put(Fact::ExclusiveHome, Some(Value::Bool(true)));
            }
        }
    }
}

fn take_back(facts: &mut Facts, these: &[Fact]) {
    these.iter().for_each(|f| facts.put(*f, None));
}

fn put(facts: &mut Facts, fact: Fact, number: Number) {
    facts.put(fact, Some(Value::Number(number)));
}

/// The word of the arrangement as the law sees it: a stretch told of is a limited period whatever it is called.
fn class(facts: &Facts, law: &Law, on: Date) -> Option<&'static str> {
    let class = Situation::of(facts, &law.limits, on).class(Axis::Arrangement)?;
    Some(Axis::Arrangement.words()[usize::from(class)])
}

/// Whether the law judges a stretch that is told of, and not a pattern beside it.
fn is_stretch(facts: &Facts, law: &Law, on: Date) -> bool {
    facts.any(STRETCH) && class(facts, law, on) == Some(Arrangement::Temporary.word())
}

/// A stretch that is told of without a pattern of days a week.
fn is_stretch_alone(facts: &Facts, law: &Law, on: Date) -> bool {
    let amount = [DAYS, PARTS, &[Fact::Places, Fact::HomeDays, Fact::Week]].iter().any(|list| facts.any(list));
    !amount && is_stretch(facts, law, on)
}

/// Tells a stretch as days a week for so long, or on average where it comes back. It stays a limited period.
fn unfold(facts: &mut Facts, law: &Law, on: Date) {
    if !is_stretch(facts, law, on) {
        return;
    }
    let known = extent(facts, &law.limits, on).known;
    let alone = is_stretch_alone(facts, law, on);
    if !(alone && repeated(facts)) && duration_days(facts).is_none() && span(facts, &law.limits).is_none() {
        let weeks = stretch_days(facts).map(|d| d.times(1, 7));
        facts.put(Fact::DurationWeeks, weeks.map(Value::Number));
    }
    if alone {
        put(facts, Fact::DaysPerWeek, known.unwrap_or(WEEK));
    }
    take_back(facts, STRETCH);
    facts.put_word(Fact::Arrangement, ArrangementWord::Temporary.word());
}

/// Tells several places as one: the home's days, and the home.
fn fold_places(facts: &mut Facts, law: &Law, on: Date) {
    let Some(best) = facts.places().map(best_home) else { return };
    if let Some(days) = extent(facts, &law.limits, on).known {
        take_back(facts, DAYS);
        take_back(facts, PARTS);
        put(facts, Fact::DaysPerWeek, days);
    }
    facts.put(Fact::Places, None);
    if let Some(place) = best {
        facts.put_word(Fact::Place, place.word());
    }
}

fn put_length(facts: &mut Facts, length: Length, law: &Law, on: Date) {
    let Some((n, months)) = length.told() else { return until_further_notice(facts, law, on) };
    let stretch = is_stretch(facts, law, on);
    let duration = !stretch || facts.any(DURATION);
    take_back(facts, STRETCH);
    take_back(facts, DURATION);
    if stretch {
        put(facts, if months { Fact::StretchMonths } else { Fact::StretchWeeks }, Number::whole(n));
        // A pattern told of beside it would otherwise take over where the stretch is short.
        if !is_stretch(facts, law, on) {
            facts.put_word(Fact::Arrangement, ArrangementWord::Temporary.word());
        }
    }
    if duration {
        put(facts, if months { Fact::DurationMonths } else { Fact::DurationWeeks }, Number::whole(n));
    }
    if facts.yes(Fact::OpenEnded) == Some(true) {
        facts.put(Fact::OpenEnded, Some(Value::Bool(false)));
    }
    // A last day that is set is moved, so that a return is still set.
    if let (Some(start), true) = (facts.date(Fact::Start), facts.has(Fact::End)) {
        let span = if months { jiff::Span::new().months(n) } else { jiff::Span::new().weeks(n) };
        let last = start.checked_add(span).and_then(Date::yesterday).ok();
        facts.put(Fact::End, last.map(Value::Date));
    }
}

fn until_further_notice(facts: &mut Facts, law: &Law, on: Date) {
    unfold(facts, law, on);
    take_back(facts, STRETCH);
    take_back(facts, DURATION);
    facts.put(Fact::End, None);
    if facts.yes(Fact::PlannedReturn) == Some(true) {
        facts.put(Fact::PlannedReturn, None);
    }
    facts.put(Fact::OpenEnded, Some(Value::Bool(true)));
}

fn arrange(facts: &mut Facts, word: ArrangementWord, law: &Law, on: Date) {
    use ArrangementWord::{AdHoc, Fixed, Quota, Rotation, Seasonal, Temporary};
    if !matches!(word, Temporary | ArrangementWord::OnCall) {
        unfold(facts, law, on);
    }
    let regularity = facts.word(Fact::Regularity);
    match word {
        AdHoc => facts.put_word(Fact::Regularity, "now_and_then"),
        Fixed | Rotation | Seasonal if regularity != Some("regular") => facts.put(Fact::Regularity, None),
        Quota if regularity == Some("one_off") => facts.put(Fact::Regularity, None),
        _ => {}
    }
    if word != Quota {
        facts.put(Fact::QuotaDaysPerWeek, None);
    }
    if exclusive(facts) == Some(true) {
        facts.put(Fact::ExclusiveHome, Some(Value::Bool(false)));
    }
    facts.put_word(Fact::Arrangement, word.word());
    // Standby does not look at a stretch; another arrangement would.
    if class(facts, law, on) != Some(word.word()) {
        unfold(facts, law, on);
        facts.put_word(Fact::Arrangement, word.word());
    }
}
