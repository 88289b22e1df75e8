//! The checklists: which rows there are, and the marks they can carry.

use super::facts::words;
use std::collections::BTreeMap;

words! {
    /// The mark on a checklist row. No mark is no answer, and «unknown» is an open task: neither is ever a yes.
    Mark {
        /// in order
        Yes = "yes",
        /// not in order
        No = "no",
        /// not known
        Unknown = "unknown",
        /// does not concern this employee
        NotRelevant = "not_relevant",
    }
}
words! {
    /// Which list a row belongs to.
    List {
        /// the employer's systematic work
        Systematic = "systematic",
        /// the desk and what is around it
        Physical = "physical",
        /// contact, demands, support, boundaries
        Psychosocial = "psychosocial",
    }
}

/// One row of a checklist.
pub struct Check {
    /// Its key, `S-09`.
    pub key: &'static str,
    /// Its list.
    pub list: List,
    /// The factor it belongs to: `a` to `d` of § 4-3, or a heading of ours; empty where the list has none.
    pub factor: &'static str,
}

const fn check(key: &'static str, list: List, factor: &'static str) -> Check {
    Check { key, list, factor }
}

use List::{Physical, Psychosocial, Systematic};

/// Every row, in the order shown.
pub static CHECKS: &[Check] = &[
    check("H-01", Systematic, ""),
    check("H-02", Systematic, ""),
    check("H-03", Systematic, ""),
    check("H-04", Systematic, ""),
    check("H-05", Systematic, ""),
    check("H-06", Systematic, ""),
    check("H-07", Systematic, ""),
    check("P-01", Physical, ""),
    check("P-02", Physical, ""),
    check("P-03", Physical, ""),
    check("P-04", Physical, ""),
    check("P-05", Physical, ""),
    check("P-06", Physical, ""),
    check("P-07", Physical, ""),
    check("P-08", Physical, ""),
    check("P-09", Physical, ""),
    check("P-10", Physical, ""),
    check("P-11", Physical, ""),
    check("P-12", Physical, ""),
    check("P-13", Physical, ""),
    check("P-14", Physical, ""),
    check("P-15", Physical, ""),
    check("P-16", Physical, ""),
    check("P-17", Physical, ""),
    check("S-01", Psychosocial, "a"),
    check("S-02", Psychosocial, "a"),
    check("S-03", Psychosocial, "a"),
    check("S-04", Psychosocial, "b"),
    check("S-05", Psychosocial, "c"),
    check("S-06", Psychosocial, "c"),
    check("S-22", Psychosocial, "c"),
    check("S-07", Psychosocial, "d"),
    check("S-08", Psychosocial, "d"),
    check("S-18", Psychosocial, "d"),
    check("S-19", Psychosocial, "d"),
    check("S-20", Psychosocial, "d"),
    check("S-21", Psychosocial, "d"),
    check("S-24", Psychosocial, "d"),
    check("S-09", Psychosocial, "contact"),
    check("S-10", Psychosocial, "contact"),
    check("S-23", Psychosocial, "contact"),
    check("S-11", Psychosocial, "belonging"),
    check("S-25", Psychosocial, "belonging"),
    check("S-12", Psychosocial, "boundary"),
    check("S-13", Psychosocial, "boundary"),
    check("S-14", Psychosocial, "dignity"),
    check("S-17", Psychosocial, "dignity"),
    check("S-15", Psychosocial, "harassment"),
    check("S-16", Psychosocial, "protection"),
];

/// Whether the home is safe, and harassment and threats. These are spoken of between two alone: no document that may be left
/// lying or is handed on tells what is answered on them, or what is to be done about it. They are the only such rows, and
/// this is the only place that says which they are.
pub const SENSITIVE: &[&str] = &["S-14", "S-15", "S-16"];

/// Whether a row is one of those that are spoken of between two alone.
pub fn is_sensitive(row: &str) -> bool {
    SENSITIVE.contains(&row)
}

/// The marks set so far, by row key.
pub type Marks = BTreeMap<&'static str, Mark>;

/// The row with this key.
pub fn find(key: &str) -> Option<&'static Check> {
    CHECKS.iter().find(|c| c.key == key)
}

/// The rows of a list.
pub fn of(list: List) -> impl Iterator<Item = &'static Check> {
    CHECKS.iter().filter(move |c| c.list == list)
}
