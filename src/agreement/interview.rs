//! The interview: one list of questions that both front ends ask, which of them matter now, and what an answer does.

mod apply;
mod questions;
mod standing;

pub use apply::apply;
pub use questions::{asks, index_of, is_list, question_of, questions};
pub use standing::{Standing, belongs, is_needed, standing};

use super::calendar::Calendar;
use super::{Clause, Draft, Note, Party, PointMark, Role};
use crate::law::checks::Mark;
use crate::law::facts::{ArrangementWord, Clock, Fact, Kind, Period, PlaceShare, Value, words};
use crate::law::hours::Workweek;
use crate::law::number::Number;
use crate::law::week::Week;
use jiff::civil::Date;

words! {
    /// The steps of the wizard.
    Step {
        Who = "who",
        Place = "place",
        Pattern = "pattern",
        Assessment = "assessment",
        Hours = "hours",
        Agreement = "agreement",
        Extra = "extra",
        Physical = "physical",
        Psychosocial = "psychosocial",
        FollowUp = "follow_up",
        Points = "points",
        Review = "review",
    }
}

/// What a question takes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Input {
    /// Who sits at the keyboard.
    Role,
    /// A text about the parties.
    Text(Party),
    /// A number of employees.
    Employees,
    /// One word of a fact.
    Word(Fact),
    /// How the home work is arranged, «only at home» among them.
    Arrangement,
    /// Yes or no.
    YesNo(Fact),
    /// A number in one of these units; writing one takes back the others.
    Amount(&'static [Fact]),
    /// A date.
    Date(Fact),
    /// Weekdays, in one week or a rota.
    Week,
    /// Working time, a line for each day.
    Hours,
    /// Two times of the day.
    Clock(Fact),
    /// Several places with days a week on each.
    Places,
    /// How the pattern has changed.
    Timeline,
    /// The days actually worked at home.
    Calendar,
    /// A text in the user's own words.
    Note(Note),
    /// The day of the written weighing.
    WeighedOn,
    /// Whether closer follow-up is called for now.
    Closer,
    /// The plan for follow-up: nothing to answer.
    Plan,
    /// A clause.
    Clause(&'static str),
    /// A checklist row.
    Mark(&'static str),
    /// A point that the regulation leaves open.
    Point(u16),
    /// The review at the end: nothing to answer.
    Review,
}

/// A question.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// Its id, `facts.place`: where a gap leads and where a draft was left.
    pub id: String,
    /// Its step.
    pub step: Step,
    /// What it takes.
    pub input: Input,
    /// The rules that it feeds.
    pub rules: &'static [u16],
}

/// An answer, as either front end gives it.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    /// Index into the choices of the question.
    Choice(usize),
    /// Text, for names and clauses.
    Text(String),
    /// A number in the unit with this index.
    Amount(Number, usize),
    /// A date.
    Date(Date),
    /// A first and a last day.
    Period(Date, Date),
    /// Weekdays.
    Week(Vec<Week>),
    /// Working time.
    Hours(Vec<Workweek>),
    /// Two times of the day.
    Clock(Clock),
    /// Several places.
    Places(Vec<PlaceShare>),
    /// A changed pattern.
    Timeline(Vec<Period>),
    /// Actual days.
    Calendar(Calendar),
    /// A clause that is not wanted.
    Clause(Clause),
    /// Taken back.
    Nothing,
}

const EXTENT: &[Fact] = &[Fact::DaysPerWeek, Fact::HalfDaysPerWeek, Fact::HoursPerWeek];
const LENGTH: &[Fact] = &[Fact::DurationWeeks, Fact::DurationMonths, Fact::StretchDays];

/// The words to choose among, by their message keys; empty where the question is no choice.
pub fn choices(input: Input) -> Vec<String> {
    let keyed = |name: &str, words: &[&str]| words.iter().map(|w| format!("opt-{name}-{w}")).collect();
    match input {
        Input::Role => keyed("role", Role::WORDS),
        Input::Word(fact) => match fact.kind() {
            Kind::Word(words) => keyed(fact.key(), words),
            _ => Vec::new(),
        },
        Input::Arrangement => {
            let mut list: Vec<String> = keyed("arrangement", ArrangementWord::WORDS);
            list.push("opt-arrangement-exclusive".into());
            list
        }
        Input::YesNo(fact) => vec![format!("opt-{}-yes", fact.key()), format!("opt-{}-no", fact.key())],
        Input::Closer => vec!["opt-closer-yes".into(), "opt-closer-no".into()],
        Input::Mark(_) => keyed("mark", Mark::WORDS),
        Input::Point(_) => keyed("point", PointMark::WORDS),
        _ => Vec::new(),
    }
}

/// Where the focus stands on a question not yet answered, so that Enter takes the ordinary case. What says that something
/// has been done, or that more is called for, is never taken by passing by.
pub fn ordinary(input: Input) -> usize {
    match input {
        Input::YesNo(Fact::HasWrittenAgreement | Fact::DiscussedWithReps | Fact::InformationGiven) | Input::Closer => 1,
        Input::YesNo(fact) if is_about_hours(fact) => 1,
        // Whoever has just said that there is an order means one in force.
        Input::YesNo(Fact::GovernmentEnded) => 1,
        _ => 0,
    }
}

/// Whether a fact is about working time.
pub fn is_about_hours(fact: Fact) -> bool {
    fact >= Fact::Hours
}

/// The choice made so far.
pub fn chosen(draft: &Draft, input: Input) -> Option<usize> {
    match input {
        Input::Role => draft.role.map(|r| r as usize),
        Input::Word(fact) => match draft.facts.get(fact) {
            Some(Value::Word(i)) => Some(usize::from(*i)),
            _ => None,
        },
        Input::Arrangement if draft.facts.yes(Fact::ExclusiveHome) == Some(true) => Some(choices(input).len() - 1),
        Input::Arrangement => draft.facts.arrangement().map(|a| a as usize),
        Input::YesNo(fact) => draft.facts.yes(fact).map(|yes| usize::from(!yes)),
        Input::Closer => draft.closer.map(|yes| usize::from(!yes)),
        Input::Mark(key) => draft.marks.get(key).map(|m| *m as usize),
        Input::Point(rule) => draft.points.get(&rule).map(|m| *m as usize),
        _ => None,
    }
}

/// The number given so far, and the index of its unit.
pub fn amount(draft: &Draft, units: &[Fact]) -> Option<(Number, usize)> {
    units.iter().enumerate().find_map(|(i, fact)| draft.facts.number(*fact).map(|n| (n, i)))
}

/// Whether these units tell how long it lasts: a first and a last day tell it too.
pub fn is_length(units: &[Fact]) -> bool {
    units == LENGTH
}

/// The first and the last day, where both are told and these units ask how long it lasts.
pub fn period(draft: &Draft, units: &[Fact]) -> Option<(Date, Date)> {
    draft.facts.date(Fact::Start).zip(draft.facts.date(Fact::End)).filter(|_| is_length(units))
}

/// Whether the question has an answer.
pub fn is_answered(draft: &Draft, input: Input) -> bool {
    match input {
        Input::Text(party) => draft.party(party).is_some(),
        Input::Employees => draft.employees.is_some(),
        Input::Amount(units) if period(draft, units).is_some() => true,
        Input::Amount(units) => amount(draft, units).is_some(),
        Input::Date(fact) => draft.facts.date(fact).is_some(),
        Input::Clause(key) => draft.clauses.contains_key(key),
        Input::Week => draft.facts.week().is_some(),
        Input::Hours => draft.facts.hours().is_some(),
        Input::Clock(fact) => draft.facts.has(fact),
        Input::Places => draft.facts.has(Fact::Places),
        Input::Timeline => draft.facts.has(Fact::Timeline),
        Input::Calendar => !draft.calendar.days.is_empty(),
        Input::Note(note) => draft.remarks.contains_key(&note),
        Input::WeighedOn => draft.weighed_on.is_some(),
        Input::Review | Input::Plan => false,
        _ => chosen(draft, input).is_some(),
    }
}
