//! The exception «short or sporadic», and the rows of the pattern that were tried, put together by their rules.

use super::super::Rule;
use super::super::diagram::{Diagram, Leaf};
use super::super::scope::{Outcome, PATTERN};
use super::super::situation::Axis;
use super::{Kind, Node, Part, State, Way, same, told};

/// The rows of one rule that were tried.
struct Group {
    rule: Rule,
    first: usize,
    last: usize,
    /// What they read, of what is known.
    read: Vec<Axis>,
    /// What they wait for.
    wanted: Vec<Axis>,
}

/// Which alternative a rule is about.
fn part(rule: Rule) -> Part {
    if (121..=126).contains(&rule.0) { Part::Short } else { Part::Sporadic }
}

/// Whether a way to be decided makes use of the exception.
fn exempt(outcome: Outcome) -> State {
    match outcome {
        Outcome::DoesNotApply { .. } => State::Held,
        Outcome::Applies => State::DidNotHold,
        Outcome::Discretionary(_) => State::CannotTell,
    }
}

impl Way<'_> {
    /// R-120 with its alternatives; nothing where the reading ends before it.
    pub(super) fn exception(&self) -> Option<Node> {
        let pattern: Vec<Leaf> = self.leaves.iter().copied().filter(|l| !l.is_gate()).collect();
        pattern.first()?;
        let leaves: Vec<Leaf> = pattern.iter().copied().filter(|l| l.row().rule != Rule(110)).collect();
        if leaves.is_empty() {
            // R-110 has taken the exception away: it cannot take anything out.
            let node = self.node(120, Kind::Exception, State::DidNotHold, &[], false);
            return Some(Node { reached: false, ..node });
        }
        let groups = self.groups(&leaves);
        let mut node = self.alternatives(leaves.iter().map(|l| exempt(l.row().then)).collect());
        for alternative in Part::ALL {
            let of = |l: &Leaf| match part(l.row().rule) == *alternative {
                true => exempt(l.row().then),
                false => State::DidNotHold,
            };
            let mut child = self.alternatives(leaves.iter().map(of).collect());
            child.part = Some(*alternative);
            let ours = groups.iter().filter(|g| part(g.rule) == *alternative);
            child.below = ours.map(|group| self.tried(group, &leaves)).collect();
            gather(&mut child);
            node.below.push(child);
        }
        gather(&mut node);
        Some(node)
    }

    /// R-120 or one of its alternatives, by what each way that is left makes of it.
    fn alternatives(&self, ways: Vec<State>) -> Node {
        let state = same(ways.iter().copied());
        let discretion = ways.iter().all(|s| *s == State::CannotTell);
        Node { discretion, ..self.node(120, Kind::Exception, state, &[], false) }
    }

    /// The tried rows, rule by rule, in the order in which each rule had its last word.
    fn groups(&self, leaves: &[Leaf]) -> Vec<Group> {
        let furthest = leaves.iter().map(|l| l.index()).max().unwrap_or(0);
        let mut groups: Vec<Group> = Vec::new();
        for (i, row) in PATTERN.iter().enumerate().take(furthest + 1).filter(|(_, r)| r.rule != Rule(110)) {
            self.case.seen.set(0);
            let waits = (row.when)(&self.case).is_none();
            let seen = self.case.seen.get();
            let at = groups.iter().position(|g| g.rule == row.rule).unwrap_or_else(|| {
                groups.push(Group { rule: row.rule, first: i, last: i, read: Vec::new(), wanted: Vec::new() });
                groups.len() - 1
            });
            let group = &mut groups[at];
            group.last = i;
            let known = |a: &&Axis| self.situation.class(**a).is_some();
            let read = Axis::ALL.iter().filter(|a| seen & 1 << **a as u8 != 0);
            group.read.extend(read.filter(known));
            // It stops at the first that is not known; what it would have read next may be missing as well.
            let unknown = row.uses.iter().filter(|a| waits && self.situation.class(**a).is_none());
            group.wanted.extend(unknown);
        }
        groups.sort_by_key(|g| g.last);
        groups
    }

    /// A rule of the pattern. The row that decides stands for the whole way through the rows before it, and so it names
    /// every deciding answer about the pattern.
    fn tried(&self, group: &Group, leaves: &[Leaf]) -> Node {
        // Its turn comes where no row above its first has decided.
        let turn = leaves.iter().filter(|l| l.index() >= group.first);
        let state = told(turn.map(|l| l.row().rule == group.rule));
        let axes: Vec<Axis> = group.read.iter().chain(&group.wanted).copied().collect();
        let base = Diagram::get().leaf(&self.situation);
        let mut node = if self.settled() && !base.is_gate() && base.row().rule == group.rule {
            let pattern: Vec<Axis> = Axis::ALL.iter().copied().filter(|a| *a > Axis::Exclusive).collect();
            self.node(group.rule.0, Kind::Condition, state, &pattern, true)
        } else {
            self.node(group.rule.0, Kind::Condition, state, &axes, false)
        };
        // A rule that holds may still wait for which way it leans.
        let mut outcomes = leaves.iter().filter(|l| l.row().rule == group.rule).map(|l| l.row().then);
        let first = outcomes.next();
        let turns = outcomes.any(|then| Some(then) != first);
        node.waits_for = if turns || state == State::CannotTell { self.waits(&axes) } else { Vec::new() };
        node
    }
}

/// What the steps below make of the step above: that it decided, and what it waits for.
fn gather(node: &mut Node) {
    node.answers.clear();
    node.decided = node.below.iter().any(|n| n.decided);
    if node.state == State::CannotTell {
        node.waits_for = node.below.iter().flat_map(|n| n.waits_for.iter().copied()).collect();
        node.waits_for.sort_unstable();
        node.waits_for.dedup();
    }
}
