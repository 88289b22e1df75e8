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
];

/// The ways that are open to whoever sits there, each with the index of its question.
pub fn ways(draft: &Draft) -> Vec<(&'static str, usize)> {
    let found = |(word, id): &(&'static str, &str)| {
        let at = interview::index_of(id)?;
        interview::belongs(draft, &interview::questions()[at]).then_some((*word, at))
    };
    WAYS.iter().filter_map(found).collect()
}
