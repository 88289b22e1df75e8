//! The proof that the scope table decides every situation exactly once, and that everything the tables name is reached.
//!
//! The whole product of the axes is walked: from the top of the table, and branching only on the axis that a row asks for,
//! so that each branch stands for as many situations as the axes left alone have combinations. The rows' own conditions
//! are run, and each branch is laid beside the diagram that the program uses. Nothing here is believed of either.

mod hours;
mod search;
mod shown;
mod telling;
mod values;
mod walk;

pub use hours::{HoursReach, Sign, hours};
pub use search::{DutyReach, Reach, search, shrink};
pub use walk::{decides, survey};

use super::Rule;
use super::facts::words;
use super::scope::{Frame, GATE, Outcome, PATTERN, Row};
use super::situation::Axis;

words! {
    /// What can be wrong with the tables.
    FaultKind {
        /// situations that no row decides
        Gap = "gap",
        /// the situations counted are not all there are
        Sum = "sum",
        /// a row that decides nowhere
        Idle = "idle",
        /// a row that reads an axis that it does not name
        ReadsMore = "reads_more",
        /// a row that answers though an axis that it reads is not known
        Guesses = "guesses",
        /// situations that the diagram decides otherwise
        Differs = "differs",
        /// an axis that no row reads
        Unread = "unread",
        /// a partial situation that is open and waits for no axis, or settled and waits for one
        Waits = "waits",
        /// open answers that wait for no unanswered fact
        NoFact = "no_fact",
        /// a row that no answers lead to
        Untold = "untold",
        /// a rule of the scope table that decides in no assessment
        Undecided = "undecided",
        /// a rule on the way that no assessment names
        Unnamed = "unnamed",
        /// a duty that no assessment holds
        NoDuty = "no_duty",
        /// a clause that no draft calls for
        Uncalled = "uncalled",
        /// a need that no clause has
        NoNeed = "no_need",
        /// a finding of working time that no week leads to
        NoFinding = "no_finding",
        /// a finding of working time that is not among those there may be
        Stray = "stray",
    }
}

/// Something wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// What.
    pub kind: FaultKind,
    /// The id of what is wrong, and of an axis an example of its class: `R-131`, `A-4`, `extent=one`.
    pub subject: String,
    /// The row, from 1, where it is about one.
    pub row: Option<usize>,
    /// How many situations it is about.
    pub situations: u64,
}

impl Fault {
    /// A fault of something with an id.
    pub fn of(kind: FaultKind, subject: impl ToString) -> Fault {
        Fault { kind, subject: subject.to_string(), row: None, situations: 0 }
    }
}

/// A scope table to prove: the one in force, or another for a test.
#[derive(Clone, Copy)]
pub struct Table<'a> {
    /// Who and where.
    pub gates: &'a [Row],
    /// The pattern of work in a home.
    pub pattern: &'a [Row],
}

impl<'a> Table<'a> {
    /// The table that the program judges by.
    pub fn current() -> Table<'static> {
        Table { gates: GATE, pattern: PATTERN }
    }
    /// Every row from the top.
    pub fn rows(&self) -> impl Iterator<Item = &'a Row> + use<'a> {
        self.gates.iter().chain(self.pattern)
    }
    /// The row with this number, from 0.
    pub fn row(&self, at: usize) -> &'a Row {
        self.gates.get(at).unwrap_or_else(|| &self.pattern[at - self.gates.len()])
    }
}

/// Situations that are decided alike: what is known of them, the rest being anything.
#[derive(Clone, Copy, Debug)]
pub struct Branch {
    /// The class on each axis that was read.
    pub classes: [Option<u8>; Axis::COUNT],
    /// The row that decides, from 0.
    pub row: usize,
    /// The place it is seen through.
    pub frame: Frame,
    /// How many situations there are.
    pub situations: u64,
}

impl Branch {
    /// What it comes to.
    pub fn outcome(&self, table: &Table) -> Outcome {
        self.frame.over(table.row(self.row).then)
    }
    /// The rule that decides.
    pub fn rule(&self, table: &Table) -> Rule {
        let row = table.row(self.row);
        self.frame.rule(row.rule, row.then)
    }
}

/// The table walked through.
#[derive(Clone, Debug, Default)]
pub struct Survey {
    /// How many situations there are.
    pub all: u64,
    /// The branches, which share no situation.
    pub branches: Vec<Branch>,
    /// How many partial situations were met on the way.
    pub partial: usize,
    /// What is wrong.
    pub faults: Vec<Fault>,
}

impl Survey {
    /// How many situations each of these has, in order of what it is.
    pub fn count<K: Ord>(&self, key: impl Fn(&Branch) -> K) -> std::collections::BTreeMap<K, u64> {
        let mut counts = std::collections::BTreeMap::new();
        self.branches.iter().for_each(|b| *counts.entry(key(b)).or_default() += b.situations);
        counts
    }
    /// How many situations a row decides.
    pub fn of_row(&self, row: usize) -> u64 {
        self.branches.iter().filter(|b| b.row == row).map(|b| b.situations).sum()
    }
}
