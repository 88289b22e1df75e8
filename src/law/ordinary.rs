//! The convention of the case format: a fact that a case does not name has its ordinary value. Interviews and drafts do
//! not come here; there a question without an answer is unanswered and nothing else.

use super::facts::{ArrangementWord, Fact, Facts, Kind, Value};
use super::number::Number;
use super::situation::exclusive;

/// The ordinary values that the case format gives to facts that a case leaves out. Returns what was filled in.
pub fn fill_ordinary(facts: &mut Facts, except: &[Fact]) -> Vec<Fact> {
    use Fact as F;
    let mut filled = Vec::new();
    let mut fill = |facts: &mut Facts, fact: Fact, value: Value| {
        if !facts.has(fact) && !except.contains(&fact) {
            facts.put(fact, Some(value));
            filled.push(fact);
        }
    };
    let word = |fact: Fact, word: &str| match fact.kind() {
        Kind::Word(words) => Value::Word(words.iter().position(|w| *w == word).unwrap_or(0) as u8),
        _ => Value::Bool(false),
    };
    fill(facts, F::WorkerStatus, word(F::WorkerStatus, "employee"));
    if exclusive(facts) != Some(true) {
        fill(facts, F::ExclusiveHome, Value::Bool(false));
    }
    fill(facts, F::Government, word(F::Government, "none"));
    fill(facts, F::GovernmentEnded, Value::Bool(false));
    fill(facts, F::Position, word(F::Position, "ordinary"));
    // No further pattern than the one described.
    let stretch = [F::StretchDays, F::StretchWeeks, F::StretchMonths];
    let full_weeks = facts.number(F::DaysPerWeek).is_some_and(|d| d >= Number::new(9, 2).unwrap_or(d));
    let limited = facts.any(&[F::DurationWeeks, F::DurationMonths, F::Start, F::End]);
    let arrangement = if facts.any(&stretch) || (limited && full_weeks) {
        "temporary"
    } else if facts.has(F::QuotaDaysPerWeek) {
        "quota"
    } else if facts.has(F::HomeDays) && facts.has(F::CycleWeeks) {
        "rotation"
    } else {
        "ad_hoc"
    };
    fill(facts, F::Arrangement, word(F::Arrangement, arrangement));
    if facts.arrangement() == Some(ArrangementWord::OnCall) {
        fill(facts, F::HoursPerWeek, Value::Number(Number::whole(0)));
    }
    // A temporary period of which only the length is told is a stay at home, full-time.
    let extents = [F::DaysPerWeek, F::HalfDaysPerWeek, F::HoursPerWeek, F::HomeDays, F::Places, F::Timeline, F::Week];
    if facts.arrangement() == Some(ArrangementWord::Temporary)
        && limited
        && !facts.any(&extents)
        && !facts.any(&stretch)
    {
        fill(facts, F::DaysPerWeek, Value::Number(Number::whole(5)));
    }
    let ends = [F::DurationWeeks, F::DurationMonths, F::End, F::PlannedReturn];
    if facts.any(&stretch) || facts.arrangement() == Some(ArrangementWord::Temporary) {
        fill(facts, F::StretchesPerYear, Value::Number(Number::whole(1)));
    } else if !facts.any(&ends) && !except.iter().any(|f| ends.contains(f)) && facts.yes(F::OpenEnded).is_none() {
        fill(facts, F::OpenEnded, Value::Bool(true));
    }
    filled
}
