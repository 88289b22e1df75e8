//! Measures as every document tells of them: which, in which order, how they stand, who does them and by when.

use super::foreign;
use crate::agreement::{Draft, Measure};
use crate::document::Case;
use crate::law::checks::is_sensitive;
use crate::law::duties::State;
use crate::paper::Text;
use crate::words::Words;
use jiff::civil::Date;

/// The measures by date: what is done comes last, and what has no date before it.
pub(super) fn sorted(draft: &Draft) -> Vec<&Measure> {
    let mut measures: Vec<&Measure> = draft.measures.iter().collect();
    measures.sort_by_key(|m| (m.done, m.due.is_none(), m.due));
    measures
}

/// The same without those that are spoken of between two alone.
pub(super) fn open_to_others(draft: &Draft) -> Vec<&Measure> {
    let mut measures = sorted(draft);
    measures.retain(|measure| !is_sensitive(measure.row));
    measures
}

/// Done, over its date, or still ahead.
pub(super) fn state(measure: &Measure, today: Date) -> Option<State> {
    match measure {
        Measure { done: true, .. } => Some(State::Met),
        Measure { due: Some(due), .. } if *due < today => Some(State::Unmet),
        _ => None,
    }
}

/// The key of how it stands, where it is done or over its date.
pub(super) fn status(measure: &Measure, today: Date) -> Option<&'static str> {
    match state(measure, today) {
        Some(State::Met) => Some("measure-done"),
        Some(State::Unmet) => Some("measure-overdue"),
        _ => None,
    }
}

/// Who does it, or that nobody is named.
pub(super) fn owner(measure: &Measure, words: &Words) -> String {
    match measure.owner.trim() {
        "" => words.say("measure-no-owner").into_owned(),
        owner => owner.to_string(),
    }
}

/// By when, or that no date is set.
pub(super) fn due(measure: &Measure, words: &Words) -> String {
    measure.due.map_or_else(|| words.say("measure-no-date").into_owned(), |date| words.date(date))
}

/// What it is. One that stands as it was suggested is told in the language of the paper, and one without a text by its row.
pub(super) fn text(case: &Case, measure: &Measure) -> Text {
    match case.words.measure_in_own_words(measure, case.draft.language) {
        Some(told) => Text::plain(told),
        None => Text::plain(measure.text.as_str()).in_language(foreign(case)),
    }
}
