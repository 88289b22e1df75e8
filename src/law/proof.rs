//! The proof that the scope table decides every situation exactly once, and that everything the tables name is reached.
//!
//! The whole product of the axes is walked: from the top of the table, and branching only on the axis that a row asks for,
//! so that each branch stands for as many situations as the axes left alone have combinations. The rows' own conditions
//! are run, and each branch is laid beside the diagram that the program uses. Nothing here is believed of either.

mod search;
mod telling;
mod values;

pub use search::{DutyReach, Reach, search, shrink};

use super::Rule;
use super::diagram::Diagram;
use super::facts::words;
use super::scope::{Frame, GATE, Outcome, PATTERN, Row};
use super::situation::{Axis, Case, Situation};

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

/// Walks a table through every situation, and says what is wrong with it.
pub fn survey(table: &Table) -> Survey {
    let mut walk = Walk::of(table, &Situation::open());
    walk.grow();
    walk.close()
}

/// The row that decides a situation as far as it is known, from 0; none while it turns on what is not.
pub fn decides(table: &Table, s: &Situation) -> Option<usize> {
    match Walk::of(table, s).read() {
        Read::Decided(row, _) => Some(row),
        Read::Ask(_) | Read::Nothing => None,
    }
}

/// How many situations there are where these classes are known.
fn size(known: &[Option<u8>; Axis::COUNT]) -> u64 {
    Axis::ALL.iter().filter(|a| known[**a as usize].is_none()).map(|a| u64::from(a.classes())).product()
}

/// The classes as a situation.
fn situation(known: &[Option<u8>; Axis::COUNT]) -> Situation {
    let told = |s: Situation, a: &Axis| known[*a as usize].map_or(s, |class| s.with(*a, class));
    Axis::ALL.iter().fold(Situation::open(), told)
}

fn example(known: &[Option<u8>; Axis::COUNT]) -> String {
    let one = |a: &Axis| known[*a as usize].map(|c| format!("{}={}", a.word(), a.words()[usize::from(c)]));
    Axis::ALL.iter().filter_map(one).collect::<Vec<_>>().join(" ")
}

enum Read {
    Decided(usize, Frame),
    Ask(Axis),
    Nothing,
}

struct Walk<'a> {
    table: Table<'a>,
    case: Case,
    known: [Option<u8>; Axis::COUNT],
    /// The axes branched on.
    read: u16,
    /// How many situations each row decides.
    rows: Vec<u64>,
    survey: Survey,
}

impl<'a> Walk<'a> {
    fn of(table: &Table<'a>, s: &Situation) -> Walk<'a> {
        let known: [Option<u8>; Axis::COUNT] = std::array::from_fn(|i| s.class(Axis::ALL[i]));
        let mut case = Case::blank();
        Axis::ALL.iter().for_each(|a| case.set(*a, known[*a as usize]));
        let survey = Survey { all: size(&known), ..Survey::default() };
        Walk { table: *table, case, known, read: 0, rows: vec![0; table.rows().count()], survey }
    }

    fn fault(&mut self, kind: FaultKind, row: Option<usize>, subject: String, situations: u64) {
        let found = self.survey.faults.iter_mut().find(|f| f.kind == kind && f.row == row.map(|r| r + 1));
        match found {
            Some(fault) => fault.situations += situations,
            None => self.survey.faults.push(Fault { kind, subject, row: row.map(|r| r + 1), situations }),
        }
    }

    fn is_known(&self, axis: Axis) -> bool {
        self.known[axis as usize].is_some()
    }

    /// Runs a condition, and sees that it reads what it names and answers only by what is known.
    fn holds(&mut self, at: usize) -> Option<bool> {
        let row = self.table.row(at);
        self.case.seen.set(0);
        let held = (row.when)(&self.case);
        let seen = self.case.seen.get();
        let read = || Axis::ALL.iter().copied().filter(|a| seen & 1 << *a as u8 != 0);
        if let Some(axis) = read().find(|a| !row.uses.contains(a)) {
            self.fault(FaultKind::ReadsMore, Some(at), axis.word().to_string(), 0);
        }
        let blind = match held {
            Some(_) => read().find(|a| !self.is_known(*a)),
            None if !read().any(|a| !self.is_known(a)) => Some(Axis::Worker),
            None => None,
        };
        if let Some(axis) = blind {
            self.fault(FaultKind::Guesses, Some(at), axis.word().to_string(), 0);
            return Some(held == Some(true));
        }
        held
    }

    fn read(&mut self) -> Read {
        let mut frame = Frame::Home;
        for at in 0..self.rows.len() {
            if at == self.table.gates.len() {
                match Frame::read(&self.case) {
                    Some(found) => frame = found,
                    None => return Read::Ask(self.case.wanted()),
                }
            }
            match self.holds(at) {
                Some(false) => {}
                Some(true) => return Read::Decided(at, frame),
                None => return Read::Ask(self.case.wanted()),
            }
        }
        Read::Nothing
    }

    fn grow(&mut self) {
        let situations = size(&self.known);
        let axis = match self.read() {
            Read::Decided(row, frame) => return self.decided(row, frame, situations),
            Read::Nothing => return self.fault(FaultKind::Gap, None, example(&self.known), situations),
            Read::Ask(axis) => axis,
        };
        self.read |= 1 << axis as u8;
        self.survey.partial += 1;
        let outlook = Diagram::get().outlook(&situation(&self.known));
        if (outlook.outcomes.len() > 1) != outlook.axes().next().is_some() {
            self.fault(FaultKind::Waits, None, example(&self.known), situations);
        }
        for class in 0..axis.classes() {
            self.case.set(axis, Some(class));
            self.known[axis as usize] = Some(class);
            self.grow();
        }
        self.case.set(axis, None);
        self.known[axis as usize] = None;
    }

    /// Lays a branch beside the diagram: the one leaf that its situations reach must say the same.
    fn decided(&mut self, row: usize, frame: Frame, situations: u64) {
        let branch = Branch { classes: self.known, row, frame, situations };
        let outlook = Diagram::get().outlook(&situation(&self.known));
        let said = (branch.outcome(&self.table), branch.rule(&self.table));
        let alike = |leaf: &super::diagram::Leaf| (leaf.outcome(), leaf.rule()) == said;
        if outlook.leaves.is_empty() || !outlook.leaves.iter().all(alike) {
            let rule = said.1.to_string();
            self.fault(FaultKind::Differs, Some(row), rule, situations);
        }
        self.rows[row] += situations;
        self.survey.branches.push(branch);
    }

    fn close(mut self) -> Survey {
        let counted: u64 = self.rows.iter().sum();
        if counted != self.survey.all {
            self.fault(FaultKind::Sum, None, counted.to_string(), self.survey.all.abs_diff(counted));
        }
        for at in (0..self.rows.len()).filter(|at| self.rows[*at] == 0).collect::<Vec<_>>() {
            let rule = self.table.row(at).rule.to_string();
            self.fault(FaultKind::Idle, Some(at), rule, 0);
        }
        for axis in Axis::ALL.iter().filter(|a| self.read & 1 << **a as u8 == 0).copied().collect::<Vec<_>>() {
            self.survey.faults.push(Fault::of(FaultKind::Unread, axis.word()));
        }
        self.survey
    }
}
