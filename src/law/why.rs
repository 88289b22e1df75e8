//! Why the verdict is as it is: the scope rules as a tree, in the order in which they are read, each step with the answers
//! it read; and the answers that decided.
//!
//! Nothing here knows the law a second time. The steps are the rows of the tables, what can still decide is read off the
//! diagram, and what a row looked at is what its condition read of a [`Case`].

mod deciding;
mod pattern;
mod place;

pub use deciding::deciding;

use super::diagram::{Diagram, Leaf, Outlook};
use super::facts::{Fact, Facts, words};
use super::scope::{Outcome, PATTERN};
use super::situation::{Axis, Case, Situation};
use super::sources::Law;
use super::{Finding, Order, Rule, Verdict, find};
use jiff::civil::Date;

words! {
    /// What a step is in the order of the rules.
    Kind {
        /// something that must be so, or one of the tests that an exception is made of
        Condition = "condition",
        /// what falls outside
        Exclusion = "exclusion",
        /// what takes out what the conditions have brought in
        Exception = "exception",
        /// what takes the exception away again
        CounterException = "counter_exception",
        /// what changes the form and not the scope
        Form = "form",
    }
}
words! {
    /// How a step came out.
    State {
        /// it is so
        Held = "held",
        /// it is not so
        DidNotHold = "did_not_hold",
        /// an answer is missing, or the law leaves it to discretion
        CannotTell = "cannot_tell",
    }
}
words! {
    /// The two alternatives of the exception R-120; one is enough.
    Part {
        /// «kortvarig»
        Short = "short",
        /// «sporadisk»
        Sporadic = "sporadic",
    }
}

/// One step.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// The rule.
    pub rule: Rule,
    /// Which alternative of the rule, where it has two.
    pub part: Option<Part>,
    /// What it is in the order of the rules.
    pub kind: Kind,
    /// How it came out.
    pub state: State,
    /// Whether it is discretion that it cannot be told for, whatever is still to be answered.
    pub discretion: bool,
    /// Whether the reading came so far; if not, the state is what it would have been.
    pub reached: bool,
    /// Whether it had a part in the outcome: without it, the outcome would not be settled as it is.
    pub decided: bool,
    /// Whether it is the step that the verdict is put down to.
    pub settles: bool,
    /// The answers: of a step that decided those that decided, of any other those that it read.
    pub answers: Vec<Fact>,
    /// The unanswered facts that it waits for: to be told at all, or, where it holds, to be told which way it leans.
    pub waits_for: Vec<Fact>,
    /// The steps that it is made of.
    pub below: Vec<Node>,
}

/// The way to the verdict.
#[derive(Clone, Debug, PartialEq)]
pub struct Tree {
    /// What it came to.
    pub finding: Finding,
    /// The answers that decided, in file order; none while the verdict is not settled.
    pub deciding: Vec<Fact>,
    /// The steps, in the order in which they are read.
    pub nodes: Vec<Node>,
}

impl Tree {
    /// Every step with how deep it lies, from the top.
    pub fn rows(&self) -> Vec<(usize, &Node)> {
        fn walk<'a>(nodes: &'a [Node], depth: usize, rows: &mut Vec<(usize, &'a Node)>) {
            for node in nodes {
                rows.push((depth, node));
                walk(&node.below, depth + 1, rows);
            }
        }
        let mut rows = Vec::new();
        walk(&self.nodes, 0, &mut rows);
        rows
    }
    /// The row to look at first: the step that settles it, else the first that waits for an answer.
    pub fn first(&self) -> usize {
        let rows = self.rows();
        let waits = || rows.iter().position(|(_, n)| n.rule == self.finding.rule && !n.waits_for.is_empty());
        let settles = rows.iter().position(|(_, n)| n.settles);
        settles.or_else(waits).or_else(|| rows.iter().position(|(_, n)| !n.waits_for.is_empty())).unwrap_or(0)
    }
}

/// The tree of the answers, by the rules of a day.
pub fn tree(facts: &Facts, law: &Law, on: Date) -> Tree {
    let way = Way::new(facts, law, on);
    let mut nodes = vec![way.employee()];
    if way.leaves.iter().any(|l| !way.by_gate(*l, 107)) {
        nodes.push(way.home());
    }
    nodes.push(way.only_at_home());
    nodes.extend(way.exception());
    if way.outlook.outcomes.contains(&Outcome::Applies) {
        nodes.push(way.order());
        nodes.extend(way.position());
    }
    Tree { finding: way.finding, deciding: way.deciding, nodes }
}

/// What the steps are told from.
struct Way<'a> {
    facts: &'a Facts,
    situation: Situation,
    case: Case,
    outlook: Outlook,
    leaves: Vec<Leaf>,
    finding: Finding,
    deciding: Vec<Fact>,
    /// The axes that each deciding answer is needed for.
    causes: Vec<(Axis, Fact)>,
    /// For each axis the answers that it is worked out from.
    read: Vec<(Axis, Fact)>,
}

impl<'a> Way<'a> {
    fn new(facts: &'a Facts, law: &Law, on: Date) -> Way<'a> {
        let situation = Situation::of(facts, &law.limits, on);
        let outlook = Diagram::get().outlook(&situation);
        let finding = find(facts, &situation, &outlook);
        let deciding = deciding(facts, law, on);
        let causes = deciding::causes(&deciding::only(facts, &deciding), &deciding, law, on);
        let answered: Vec<Fact> = facts.answered().map(|(fact, _)| fact).collect();
        let mut read = deciding::causes(facts, &answered, law, on);
        // Where two answers say the same, taking back one changes nothing: the first of them is named.
        for axis in Axis::ALL.iter().filter(|a| situation.class(**a).is_some()) {
            let fact = axis.answered_by(facts);
            if !read.iter().any(|(a, _)| a == axis) && facts.has(fact) {
                read.push((*axis, fact));
            }
        }
        let mut case = Case::blank();
        Axis::ALL.iter().for_each(|a| case.set(*a, situation.class(*a)));
        let leaves = outlook.leaves.clone();
        Way { facts, situation, case, outlook, leaves, finding, deciding, causes, read }
    }

    fn by_gate(&self, leaf: Leaf, rule: u16) -> bool {
        leaf.is_gate() && leaf.row().rule == Rule(rule)
    }

    fn settled(&self) -> bool {
        self.finding.verdict != Verdict::Undetermined
    }

    /// A step that read these axes. Only what lies on the way to the outcome can have decided.
    fn node(&self, rule: u16, kind: Kind, state: State, axes: &[Axis], on_the_way: bool) -> Node {
        let settles = self.settled() && self.finding.rule == Rule(rule);
        let by = facts_of(&self.causes, axes);
        let decided = settles || (on_the_way && !by.is_empty());
        let waits_for = if state == State::CannotTell { self.waits(axes) } else { Vec::new() };
        Node {
            rule: Rule(rule),
            part: None,
            kind,
            state,
            discretion: false,
            reached: true,
            decided,
            settles,
            answers: if decided { by } else { facts_of(&self.read, axes) },
            waits_for,
            below: Vec::new(),
        }
    }

    /// The unanswered facts behind these axes: those that can still change something, if any of them can.
    fn waits(&self, axes: &[Axis]) -> Vec<Fact> {
        let open = |axis: &&Axis| self.situation.class(**axis).is_none();
        let live = axes.iter().any(|a| self.outlook.matters(*a));
        let asked = axes.iter().filter(open).filter(|a| !live || self.outlook.matters(**a));
        let mut facts: Vec<Fact> = asked.map(|a| a.ask(self.facts)).filter(|f| !self.facts.has(*f)).collect();
        facts.sort_unstable();
        facts.dedup();
        facts
    }

    /// The row says who is outside, the rule who is inside.
    fn employee(&self) -> Node {
        let state = told(self.leaves.iter().map(|l| !self.by_gate(*l, 107)));
        self.node(107, Kind::Condition, state, &[Axis::Worker], true)
    }

    /// R-110, which takes the exception away: always a step of its own, also where the reading does not come so far.
    fn only_at_home(&self) -> Node {
        let mut pattern = self.leaves.iter().filter(|l| !l.is_gate()).peekable();
        let reached = pattern.peek().is_some();
        let state = match (reached, PATTERN.iter().find(|r| r.rule == Rule(110)).and_then(|r| (r.when)(&self.case))) {
            (true, _) => told(pattern.map(|l| l.row().rule == Rule(110))),
            (false, held) => told(held.into_iter()),
        };
        let mut node = self.node(110, Kind::CounterException, state, &[Axis::Exclusive], reached);
        node.reached = reached;
        if !reached {
            node.waits_for.clear();
        }
        node
    }

    /// an order changes what must be made, not whether the regulation applies.
    fn order(&self) -> Node {
        let (state, waits_for) = match Order::of(self.facts) {
            Order::Yes => (State::Held, Vec::new()),
            Order::No => (State::DidNotHold, Vec::new()),
            Order::Unanswered(fact) => (State::CannotTell, vec![fact]),
        };
        let node = self.node(150, Kind::Form, state, &[], false);
        self.outside_the_tables(Node { waits_for, ..node }, &[Fact::Government, Fact::GovernmentEnded])
    }

    /// R-160, where the position might be thought to matter.
    fn position(&self) -> Option<Node> {
        let leading = self.facts.word(Fact::Position).is_some_and(|p| p != "ordinary");
        let node = || self.node(160, Kind::Condition, State::Held, &[], false);
        leading.then(|| self.outside_the_tables(node(), &[Fact::Position]))
    }

    /// A step that reads answers and no axis.
    fn outside_the_tables(&self, mut node: Node, uses: &[Fact]) -> Node {
        let by: Vec<Fact> = uses.iter().copied().filter(|f| self.deciding.contains(f)).collect();
        node.decided |= !by.is_empty();
        node.answers = if node.decided { by } else { uses.iter().copied().filter(|f| self.facts.has(*f)).collect() };
        node
    }
}

/// The facts behind these axes, in file order.
fn facts_of(behind: &[(Axis, Fact)], axes: &[Axis]) -> Vec<Fact> {
    let mut facts: Vec<Fact> = behind.iter().filter(|(axis, _)| axes.contains(axis)).map(|(_, fact)| *fact).collect();
    facts.sort_unstable();
    facts.dedup();
    facts
}

/// Held in every way that is left, in none, or in some.
fn told(ways: impl Iterator<Item = bool>) -> State {
    same(ways.map(|held| if held { State::Held } else { State::DidNotHold }))
}

/// What all ways agree on.
fn same(mut states: impl Iterator<Item = State>) -> State {
    let first = states.next().unwrap_or(State::CannotTell);
    if states.all(|s| s == first) { first } else { State::CannotTell }
}
