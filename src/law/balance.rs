//! What is said for and against home work, read through the checklist: each advantage as a condition that must hold,
//! each disadvantage as a risk that may show. One reading serves both, because the rows are put so that yes is good.

use super::checks::{self, List, Mark, Marks};
use super::duties::State;

/// An advantage or a disadvantage, and what it depends on.
#[derive(Debug)]
pub struct Claim {
    /// Its key: `F-1` of an advantage, `D-1` of a disadvantage.
    pub key: &'static str,
    /// The rows it depends on.
    pub rows: &'static [&'static str],
    /// The clauses that must be accepted for it.
    pub clauses: &'static [&'static str],
    /// Whether an «unknown» on any row about the employee shows it.
    pub unknowns: bool,
}

const fn claim(key: &'static str, rows: &'static [&'static str], clauses: &'static [&'static str]) -> Claim {
    Claim { key, rows, clauses, unknowns: false }
}

/// The advantages, read as conditions.
pub static ADVANTAGES: &[Claim] = &[
    claim("F-1", &["S-06", "S-12"], &[]),
    claim("F-2", &["P-01", "S-03"], &[]),
    claim("F-3", &["S-20", "S-23"], &[]),
    claim("F-4", &["S-21", "P-15"], &[]),
    claim("F-5", &[], &["E-08"]),
    claim("F-6", &["S-25"], &["E-23"]),
];

/// The disadvantages, read as risks.
pub static DISADVANTAGES: &[Claim] = &[
    claim("D-1", &["S-09", "S-10", "S-11"], &[]),
    claim("D-2", &["S-06", "S-12", "S-13", "S-22"], &[]),
    claim("D-3", &["S-19", "S-20", "S-08"], &[]),
    claim("D-4", &["S-18", "S-19"], &[]),
    claim(
        "D-5",
        &[
            "P-01", "P-02", "P-03", "P-04", "P-05", "P-06", "P-07", "P-08", "P-09", "P-10", "P-11", "P-12", "P-13",
            "P-17",
        ],
        &[],
    ),
    Claim { unknowns: true, ..claim("D-6", &["S-07", "S-21"], &[]) },
];

/// What the marks say of a claim.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// Met: the advantage holds, the disadvantage does not show. Unmet: the other way round.
    pub state: State,
    /// The rows that speak for this state: those not in order, those still open, or those in order.
    pub rows: Vec<&'static str>,
    /// The clauses that are not accepted yet, where they are what is missing.
    pub clauses: Vec<&'static str>,
    /// How many of the rows and clauses that count are in order.
    pub good: usize,
    /// How many count.
    pub counted: usize,
}

impl Claim {
    /// Whether it speaks for home work.
    pub fn is_advantage(&self) -> bool {
        self.key.starts_with('F')
    }

    /// The key of its name.
    pub fn text_key(&self) -> String {
        let kind = if self.is_advantage() { "advantage" } else { "disadvantage" };
        format!("{kind}-{}", self.key)
    }

    /// Reads the marks and the clauses accepted. One no is enough; «unknown» or no mark is never a yes.
    pub fn read(&self, marks: &Marks, accepted: &[&str]) -> Reading {
        let rows = self.counted(marks);
        let with = |wanted: Answer| rows.iter().filter(|r| r.1 == wanted).map(|r| r.0).collect::<Vec<_>>();
        let (no, open, yes) = (with(Answer::No), with(Answer::Open), with(Answer::Yes));
        let clauses: Vec<_> = self.clauses.iter().copied().filter(|c| !accepted.contains(c)).collect();
        let (good, counted) =
            (yes.len() + self.clauses.len() - clauses.len(), no.len() + open.len() + yes.len() + self.clauses.len());
        let (state, rows, clauses) = if !no.is_empty() {
            (State::Unmet, no, Vec::new())
        } else if !open.is_empty() || !clauses.is_empty() {
            (State::Unknown, open, clauses)
        } else if counted == 0 {
            (State::NotRelevant, Vec::new(), Vec::new())
        } else {
            (State::Met, yes, Vec::new())
        };
        Reading { state, rows, clauses, good, counted }
    }

    /// The rows that count, each with what it answers. Where every unknown is meant, it is the mark «unknown» that says
    /// that the employee's situation is not seen; a row not filled in yet says nothing either way.
    fn counted(&self, marks: &Marks) -> Vec<(&'static str, Answer)> {
        let own = self.rows.iter().map(|row| (*row, marks.get(row).copied(), true));
        let others = checks::CHECKS
            .iter()
            .filter(|c| self.unknowns && c.list != List::Systematic && !self.rows.contains(&c.key))
            .map(|c| (c.key, marks.get(c.key).copied(), false));
        own.chain(others).filter_map(|(row, mark, own)| Some((row, self.answer(mark, own)?))).collect()
    }

    fn answer(&self, mark: Option<Mark>, own: bool) -> Option<Answer> {
        match mark {
            Some(Mark::NotRelevant) => None,
            None => Some(Answer::Open),
            Some(Mark::Unknown) => Some(if self.unknowns { Answer::No } else { Answer::Open }),
            // What the others answer is not the point, only that they are answered.
            Some(Mark::No) if own => Some(Answer::No),
            Some(Mark::Yes | Mark::No) => Some(Answer::Yes),
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Answer {
    No,
    Open,
    Yes,
}
