//! The other ways to tell the pattern, besides the questions that are asked in order.

use super::Draft;
use super::interview;

/// The word of each way in message keys, and its question.
pub const WAYS: &[(&str, &str)] = &[
    ("week", "facts.week"),
    ("period", "facts.duration"),
    ("places", "facts.places"),
    ("timeline", "facts.timeline"),
    ("agreed", "facts.agreed_days_per_week"),
    ("calendar", "calendar"),
    ("dated", "facts.hours_from"),
];

/// The ways that are open to whoever sits there, each with the index of its question.
pub fn ways(draft: &Draft) -> Vec<(&'static str, usize)> {
    let found = |(word, id): &(&'static str, &str)| {
        let at = interview::index_of(id)?;
        // Weeks have a first Monday where there are weeks.
        let told = *word != "dated" || draft.facts.hours().is_some();
        (told && interview::belongs(draft, &interview::questions()[at])).then_some((*word, at))
    };
    WAYS.iter().filter_map(found).collect()
}
