//! What people type as an answer, read: numbers, dates and texts. Both front ends read through here, so that they take
//! the same and refuse the same with the same words.

pub mod hours;
pub mod pattern;

use super::Words;
use crate::agreement::calendar::date;
use crate::agreement::interview::{Answer, Input};
use crate::agreement::{Draft, Party, org_number};
use crate::law::facts::{Fact, Kind};
use crate::law::number::Number;
use jiff::civil::Weekday;

/// Reads what was typed as the answer to a question. An empty text takes the answer back.
///
/// # Errors
/// A sentence that says what is wrong and what to write instead.
pub fn read(input: Input, text: &str, unit: usize, words: &Words, draft: &Draft) -> Result<Answer, String> {
    // A day without work is an empty line.
    let text = if input == Input::Hours { text } else { text.trim() };
    if text.trim().is_empty() {
        return Ok(Answer::Nothing);
    }
    match input {
        Input::Text(Party::OrgNumber) => {
            org_number::read(text).map(Answer::Text).map_err(|fault| no_org_number(fault, words))
        }
        Input::Text(_) | Input::Note(_) => Ok(Answer::Text(text.to_string())),
        Input::Week => pattern::weeks(text, words),
        Input::Hours => hours::weeks(text, words, draft),
        Input::Clock(_) => {
            hours::clock(text).map(Answer::Clock).ok_or_else(|| words.say("hours-error-clock").into_owned())
        }
        Input::Places => pattern::places(text, words),
        Input::Timeline => pattern::timeline(text, words),
        Input::WeighedOn => date(text).map(Answer::Date).ok_or_else(|| words.say("error-date").into_owned()),
        Input::Employees => match text.replace([' ', '\u{a0}'], "").parse::<u32>() {
            Ok(n) if n <= 999_999 => Ok(Answer::Amount(Number::whole(n), 0)),
            _ => Err(words.tell("error-whole", &[("from", 0.into()), ("to", 999_999.into())])),
        },
        Input::Amount([Fact::DurationWeeks, ..]) if pattern::period(text).is_some() => match pattern::period(text) {
            Some((start, end)) if start <= end => Ok(Answer::Period(start, end)),
            _ => Err(words.say("error-end-before-start").into_owned()),
        },
        Input::Amount(units) => amount(units, text, unit, words, draft),
        Input::Date(fact) => day(fact, text, words, draft),
        _ => Ok(Answer::Nothing),
    }
}

fn amount(units: &[Fact], text: &str, unit: usize, words: &Words, draft: &Draft) -> Result<Answer, String> {
    let fact = units[unit.min(units.len() - 1)];
    let most = match fact.kind() {
        Kind::Number(most) => most,
        _ => 0,
    };
    let refuse = || {
        let unit = words.say(&format!("unit-{}", fact.key())).into_owned();
        words.tell("error-number", &[("from", fact.least().into()), ("to", most.into()), ("unit", unit.into())])
    };
    let number: Number = text.parse().map_err(|()| match fact {
        // What looks like dates is told how dates are written.
        Fact::DurationWeeks | Fact::DurationMonths | Fact::StretchDays if text.contains(['.', '-', '–', '/']) => {
            words.say("error-length").into_owned()
        }
        _ => refuse(),
    })?;
    if number > Number::whole(most) || number < Number::whole(fact.least()) {
        return Err(refuse());
    }
    possible(fact, number, words, draft)?;
    Ok(Answer::Amount(number, unit))
}

fn day(fact: Fact, text: &str, words: &Words, draft: &Draft) -> Result<Answer, String> {
    let day = date(text).ok_or_else(|| words.say("error-date").into_owned())?;
    match (fact, draft.facts.date(Fact::Start), draft.facts.date(Fact::End)) {
        (Fact::HoursFrom, ..) if day.weekday() != Weekday::Monday => Err(words.say("fault-no-monday").into_owned()),
        (Fact::End, Some(start), _) if day < start => Err(words.say("error-end-before-start").into_owned()),
        (Fact::Start, _, Some(end)) if end < day => Err(words.say("error-end-before-start").into_owned()),
        _ => Ok(Answer::Date(day)),
    }
}

/// Whether what is typed is kept as it stands also where it is told to be wrong, for whoever goes on all the same: nothing
/// is worked out from it, and what is worth a look before signing tells of it.
pub fn keeps(input: Input, text: &str) -> bool {
    input == Input::Text(Party::OrgNumber) && text.contains(|c: char| c.is_ascii_digit())
}

fn no_org_number(fault: org_number::Fault, words: &Words) -> String {
    match fault {
        org_number::Fault::Other => words.say("error-org-number").into_owned(),
        org_number::Fault::Digits(n) => words.tell("error-org-number-digits", &[("n", n.into())]),
        org_number::Fault::Control => words.say("error-org-number-control").into_owned(),
    }
}

/// A number that is possible alone but not with the other answers.
fn possible(fact: Fact, number: Number, words: &Words, draft: &Draft) -> Result<(), String> {
    let days = if fact == Fact::HomeDays { Some(number) } else { draft.facts.number(Fact::HomeDays) };
    let weeks = if fact == Fact::CycleWeeks { Some(number) } else { draft.facts.number(Fact::CycleWeeks) };
    if fact == Fact::CycleWeeks && number == Number::whole(0) {
        return Err(words.say("error-no-weeks").into_owned());
    }
    match (days, weeks) {
        (Some(days), Some(weeks)) if matches!(fact, Fact::HomeDays | Fact::CycleWeeks) && days > weeks.times(7, 1) => {
            Err(words.say("error-more-than-cycle").into_owned())
        }
        _ => Ok(()),
    }
}
