//! What an answer does to the draft.

use super::{Answer, EXTENT, Input, choices};
use crate::agreement::calendar::Calendar;
use crate::agreement::{Clause, Draft, Party, PointMark, Role, org_number};
use crate::law;
use crate::law::checks::Mark;
use crate::law::facts::{Fact, Period, Value};
use crate::law::number::Number;
use crate::law::sources::Law;
use crate::law::week;

/// Gives an answer. What does not fit the question is left out: front ends offer only what fits.
pub fn apply(draft: &mut Draft, input: Input, answer: Answer) {
    match (input, answer) {
        (Input::Role, Answer::Choice(i)) => draft.role = Role::ALL.get(i).copied(),
        (Input::Role, Answer::Nothing) => draft.role = None,
        // The same number written in another way is no other answer.
        (Input::Text(Party::OrgNumber), Answer::Text(text))
            if draft.party(Party::OrgNumber).is_some_and(|now| org_number::same(now, &text)) => {}
        (Input::Text(party), Answer::Text(text)) if !text.trim().is_empty() => {
            draft.parties.insert(party, text.trim().to_string());
        }
        (Input::Text(party), Answer::Text(_) | Answer::Nothing) => {
            draft.parties.remove(&party);
        }
        (Input::Employees, Answer::Amount(n, _)) => draft.employees = n.as_whole().and_then(|n| u32::try_from(n).ok()),
        (Input::Employees, _) => draft.employees = None,
        (Input::Word(fact), Answer::Choice(i)) => draft.facts.put(fact, Some(Value::Word(i as u8))),
        (Input::Arrangement, answer) => arrange(draft, answer),
        (Input::YesNo(fact), Answer::Choice(i)) => draft.facts.put(fact, Some(Value::Bool(i == 0))),
        (Input::Amount(units), Answer::Period(start, end)) => {
            // Who tells a last day has said that it has an end; a season comes back. The same answer once more says nothing.
            let told = (draft.facts.date(Fact::Start), draft.facts.date(Fact::End)) == (Some(start), Some(end));
            if !told && draft.facts.arrangement() != Some(law::facts::ArrangementWord::Seasonal) {
                draft.facts.put(Fact::OpenEnded, Some(Value::Bool(false)));
            }
            units.iter().for_each(|unit| draft.facts.put(*unit, None));
            draft.facts.put(Fact::Start, Some(Value::Date(start)));
            draft.facts.put(Fact::End, Some(Value::Date(end)));
        }
        (Input::Amount(units), answer) => {
            for unit in units {
                draft.facts.put(*unit, None);
            }
            if let Answer::Amount(number, unit) = answer {
                // To the thousandth, as files hold it: what is read back is what was answered.
                let (fact, number) = match units[unit.min(units.len() - 1)] {
                    Fact::StretchDays if !is_stretch(draft) => (Fact::DurationWeeks, number.times(1, 7)),
                    fact => (fact, number),
                };
                let number = Number::from_f64(number.to_f64()).unwrap_or(number);
                draft.facts.put(fact, Some(Value::Number(number)));
            }
        }
        (Input::Date(fact), Answer::Date(date)) => draft.facts.put(fact, Some(Value::Date(date))),
        (Input::Word(fact) | Input::YesNo(fact) | Input::Date(fact), _) => draft.facts.put(fact, None),
        (Input::Hours, Answer::Hours(weeks)) => draft.facts.put(Fact::Hours, Some(Value::Hours(weeks))),
        (Input::Hours, _) => draft.facts.put(Fact::Hours, None),
        (Input::Clock(fact), Answer::Clock(clock)) => draft.facts.put(fact, Some(Value::Clock(clock))),
        (Input::Clock(fact), _) => draft.facts.put(fact, None),
        (Input::Week | Input::Places | Input::Timeline, answer) => pattern(draft, input, answer),
        (Input::Calendar, answer) => {
            draft.calendar = if let Answer::Calendar(calendar) = answer { calendar } else { Calendar::default() }
        }
        (Input::Note(note), Answer::Text(text)) if !text.trim().is_empty() => {
            draft.remarks.insert(note, text.trim().to_string());
        }
        (Input::Note(note), _) => drop(draft.remarks.remove(&note)),
        (Input::WeighedOn, Answer::Date(date)) => draft.weighed_on = Some(date),
        (Input::WeighedOn, _) => draft.weighed_on = None,
        (Input::Closer, Answer::Choice(i)) => draft.closer = Some(i == 0),
        (Input::Closer, _) => draft.closer = None,
        (Input::Clause(key), Answer::Clause(clause)) => {
            draft.clauses.insert(key, clause);
        }
        (Input::Clause(key), Answer::Text(text)) => {
            draft.clauses.insert(key, Clause::Text(text));
        }
        (Input::Clause(key), _) => {
            draft.clauses.remove(key);
        }
        (Input::Mark(key), answer) => match answer {
            Answer::Choice(i) => drop(draft.marks.insert(key, Mark::ALL[i.min(3)])),
            _ => drop(draft.marks.remove(key)),
        },
        (Input::Point(rule), answer) => match answer {
            Answer::Choice(i) => drop(draft.points.insert(rule, PointMark::ALL[i.min(2)])),
            _ => drop(draft.points.remove(&rule)),
        },
        (Input::Role | Input::Review | Input::Plan | Input::Text(_), _) => {}
    }
}

/// Whether a length told in days is an unbroken stretch of full-time work at home: of days a week it is how long the
/// pattern lasts.
fn is_stretch(draft: &Draft) -> bool {
    let facts = &draft.facts;
    let part_weeks = facts.any(&[Fact::HalfDaysPerWeek, Fact::HoursPerWeek, Fact::Week])
        || facts.number(Fact::DaysPerWeek).is_some_and(|d| d < Law::current().limits.full_time);
    facts.arrangement() == Some(law::facts::ArrangementWord::Temporary) && !part_weeks
}

/// Weekdays, places and changes tell the extent in their own way: what was told in another way gives way to them.
fn pattern(draft: &mut Draft, input: Input, answer: Answer) {
    let (fact, value) = match (input, answer) {
        (Input::Week, Answer::Week(weeks)) if !week::is_blank(&weeks) => (Fact::Week, Some(Value::Week(weeks))),
        (Input::Week, _) => (Fact::Week, None),
        (Input::Places, Answer::Places(places)) if !places.is_empty() => (Fact::Places, Some(Value::Places(places))),
        (Input::Places, _) => (Fact::Places, None),
        (_, Answer::Timeline(periods)) if !periods.is_empty() => {
            (Fact::Timeline, Some(Value::Timeline(ends_kept(draft, periods))))
        }
        _ => (Fact::Timeline, None),
    };
    // The same answer once more, as on passing by, takes nothing away.
    if value.is_some() && draft.facts.get(fact) != value.as_ref() {
        let told = [Fact::Week, Fact::Places, Fact::Timeline, Fact::HomeDays, Fact::CycleWeeks];
        told.iter().chain(EXTENT).for_each(|other| draft.facts.put(*other, None));
    }
    draft.facts.put(fact, value);
}

/// Last days stand in files and are not typed: a period told again keeps its own.
fn ends_kept(draft: &Draft, mut periods: Vec<Period>) -> Vec<Period> {
    for period in periods.iter_mut().filter(|p| p.to.is_none()) {
        let same = |old: &&Period| (old.from, old.days) == (period.from, period.days);
        period.to = draft.facts.timeline().and_then(|old| old.iter().find(same)).and_then(|old| old.to);
    }
    periods
}

/// «Only at home» and the other arrangements exclude each other: choosing one answers both facts.
fn arrange(draft: &mut Draft, answer: Answer) {
    let last = choices(Input::Arrangement).len() - 1;
    let (exclusive, arrangement) = match answer {
        Answer::Choice(i) if i == last => (Some(true), None),
        Answer::Choice(i) => (Some(false), Some(Value::Word(i as u8))),
        _ => (None, None),
    };
    draft.facts.put(Fact::ExclusiveHome, exclusive.map(Value::Bool));
    draft.facts.put(Fact::Arrangement, arrangement);
}
