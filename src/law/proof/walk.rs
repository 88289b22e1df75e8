//! The walk through the table: every branch, and what is wrong with the rows met on the way.

use super::{Branch, Fault, FaultKind, Survey, Table};
use crate::law::Rule;
use crate::law::diagram::Diagram;
use crate::law::scope::{Frame, Outcome};
use crate::law::situation::{Axis, Case, Situation};

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

/// In how many of these situations the diagram says anything else.
fn differing(known: &[Option<u8>; Axis::COUNT], said: (Outcome, Rule)) -> u64 {
    let outlook = Diagram::get().outlook(&situation(known));
    let alike = outlook.leaves.iter().filter(|leaf| (leaf.outcome(), leaf.rule()) == said).count();
    match (alike, outlook.leaves.len()) {
        (alike, all) if alike == all && all > 0 => 0,
        (0, _) => size(known),
        _ => {
            let open = |a: &Axis| known[*a as usize].is_none();
            let axis = outlook.axes().find(open).or_else(|| Axis::ALL.iter().copied().find(open));
            let with = |axis: Axis, class| {
                let mut more = *known;
                more[axis as usize] = Some(class);
                differing(&more, said)
            };
            axis.map_or(0, |axis| (0..axis.classes()).map(|class| with(axis, class)).sum())
        }
    }
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

    /// Lays a branch beside the diagram: all leaves that its situations reach must say the same.
    fn decided(&mut self, row: usize, frame: Frame, situations: u64) {
        let branch = Branch { classes: self.known, row, frame, situations };
        let said = (branch.outcome(&self.table), branch.rule(&self.table));
        let differ = differing(&self.known, said);
        if differ > 0 {
            self.fault(FaultKind::Differs, Some(row), said.1.to_string(), differ);
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
