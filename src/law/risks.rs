//! From a checklist to measures: the risks behind the rows, and what lessens them. A measure is advice, never a demand.

use super::checks::{self, List, Mark};
use super::facts::words;

words! {
    /// How near at hand a measure is.
    Line {
        /// to try first
        First = "first",
        /// when the first is not enough
        Second = "second",
    }
}

/// Something that may go wrong, and what lessens it.
#[derive(Debug, PartialEq, Eq)]
pub struct Risk {
    /// Its word in message keys, `isolation`.
    pub word: &'static str,
    /// The checklist rows it is seen in.
    pub rows: &'static [&'static str],
    /// Rows that the legal tables leave without a risk, placed here by their own typical measure: inferred (I).
    pub inferred: &'static [&'static str],
    /// How many first measures there are.
    pub first: u8,
    /// How many further measures there are.
    pub second: u8,
    /// The clauses that can settle some of it.
    pub clauses: &'static [&'static str],
}

const fn risk(
    word: &'static str,
    rows: &'static [&'static str],
    measures: (u8, u8),
    clauses: &'static [&'static str],
) -> Risk {
    Risk { word, rows, inferred: &[], first: measures.0, second: measures.1, clauses }
}

impl Risk {
    const fn and(self, inferred: &'static [&'static str]) -> Risk {
        Risk { inferred, ..self }
    }
    /// The key of its name.
    pub fn key(&self) -> String {
        format!("risk-{}", self.word)
    }
    /// How many measures it has on this line.
    pub fn measures(&self, line: Line) -> u8 {
        match line {
            Line::First => self.first,
            Line::Second => self.second,
        }
    }
    /// Whether it is seen in this row.
    pub fn seen_in(&self, check: &str) -> bool {
        self.rows.contains(&check) || self.inferred.contains(&check)
    }
}

/// The risks, in the order of the legal tables.
pub static RISKS: &[Risk] = &[
    risk("isolation", &["S-09", "S-10", "S-11", "S-23"], (3, 2), &["E-06", "A-1"]),
    risk("unclear_demands", &["S-01", "S-02", "S-03"], (2, 1), &["E-04", "A-3"]),
    // Breaks not taken and work while ill are the same pressure of time, factor c.
    risk("overload", &["S-05", "S-06"], (2, 2), &["A-2"]).and(&["P-14", "S-22"]),
    risk("boundary", &["S-12", "S-13"], (3, 1), &["A-2", "A-3"]),
    // Whoever does not know whom to contact gets no help, factor d.
    risk("support", &["S-07", "S-08", "S-18"], (2, 1), &["E-06"]).and(&["S-24"]),
    risk("emotional", &["S-04"], (2, 1), &["E-04"]),
    risk("harassment", &["S-15"], (3, 1), &["E-06"]),
    risk("unsafe_home", &["S-14", "S-16"], (2, 2), &["E-07"]),
    risk("control", &["S-17"], (3, 1), &["E-12"]),
    risk("learning", &["S-19", "S-20"], (2, 1), &["E-06", "A-6"]),
    // Indoor environment stands beside place and equipment as a cause of strain, R-302.
    risk("strain", &["P-02", "P-03", "P-04", "P-05", "P-06", "P-15"], (2, 2), &["A-7", "E-05"]).and(&["P-09"]),
    risk("eyes", &["P-04", "P-07", "P-12"], (2, 1), &["A-7"]),
    risk("noise", &["P-01", "P-08"], (2, 1), &["E-23"]),
    risk("accident", &["P-10", "P-11", "P-16"], (3, 1), &["E-09", "E-10"]),
    risk("technical", &["P-13"], (2, 1), &["A-7"]),
    risk("data_leak", &["P-17"], (2, 1), &["A-8", "E-11"]),
    UNSEEN,
];

/// What is behind every «unknown», and behind the rows that only the employee can tell about.
pub const UNSEEN: Risk = risk("unseen", &[], (1, 1), &["E-05"]).and(&["S-21", "S-25"]);

/// The risks seen in a row.
pub fn of(check: &str) -> impl Iterator<Item = &'static Risk> {
    RISKS.iter().filter(move |r| r.seen_in(check))
}

/// The risks that this mark on this row shows: those of the row where it is not in order, the unseen where it is not
/// known. A row of the systematic work shows none: it is the employer's own task.
pub fn seen(check: &str, mark: Option<Mark>) -> Vec<&'static Risk> {
    match mark {
        Some(Mark::No) => of(check).collect(),
        Some(Mark::Unknown) if asked_of_employee(check) => vec![&UNSEEN],
        _ => Vec::new(),
    }
}

fn asked_of_employee(check: &str) -> bool {
    checks::find(check).is_some_and(|c| c.list != List::Systematic)
}

/// A measure that can be accepted as it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Suggestion {
    /// The row's own.
    Own {
        /// the row
        check: &'static str,
    },
    /// One of a risk's.
    Against {
        /// the risk
        risk: &'static Risk,
        /// first or second
        line: Line,
        /// which, from 1
        number: u8,
    },
}

impl Suggestion {
    /// The key of its text: `check-S-09.measure`, `risk-isolation.first-1`.
    pub fn key(&self) -> String {
        match self {
            Suggestion::Own { check } => format!("check-{check}.measure"),
            Suggestion::Against { risk, line, number } => format!("risk-{}.{}-{number}", risk.word, line.word()),
        }
    }
}

/// What to suggest for a row that is not in order: its own measure, then the first measures of its risks, then the
/// further ones. Nothing for a row that does not exist.
pub fn suggestions(check: &str) -> Vec<Suggestion> {
    let Some(row) = checks::find(check) else { return Vec::new() };
    let mut found = vec![Suggestion::Own { check: row.key }];
    for line in Line::ALL.iter().copied() {
        for risk in of(row.key) {
            found.extend((1..=risk.measures(line)).map(|number| Suggestion::Against { risk, line, number }));
        }
    }
    found
}
