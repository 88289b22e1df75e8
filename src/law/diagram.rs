//! The scope table as a decision diagram: one node for each axis that still matters, one leaf for each way to be decided.
//! Built once. Nodes that decide the same are one node and a node whose answers all lead to the same place is none, so
//! that «which outcomes are still possible» and «which answers can still change it» are read off exactly, not guessed.

use super::Rule;
use super::scope::{Frame, GATE, Outcome, PATTERN, Row};
use super::situation::{Axis, Case, Situation};
use std::collections::HashMap;
use std::sync::LazyLock;

/// A way to be decided: the row that held and what the place made of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Leaf {
    frame: Frame,
    gate: bool,
    row: u8,
}

impl Leaf {
    /// The row that held.
    pub fn row(self) -> &'static Row {
        if self.gate { &GATE[usize::from(self.row)] } else { &PATTERN[usize::from(self.row)] }
    }
    /// Whether it is a row about who and where.
    pub fn is_gate(self) -> bool {
        self.gate
    }
    /// The place of the row in its table.
    pub fn index(self) -> usize {
        usize::from(self.row)
    }
    /// What the place did.
    pub fn frame(self) -> Frame {
        self.frame
    }
    /// What it comes to.
    pub fn outcome(self) -> Outcome {
        self.frame.over(self.row().then)
    }
    /// The rule that decides.
    pub fn rule(self) -> Rule {
        self.frame.rule(self.row().rule, self.row().then)
    }
}

const LEAF: u16 = 1 << 15;

struct Node {
    axis: Axis,
    /// Where each class leads: a node, or a leaf where the top bit is set.
    to: [u16; 8],
}

/// The diagram.
pub struct Diagram {
    nodes: Vec<Node>,
    leaves: Vec<Leaf>,
    outcomes: Vec<Outcome>,
    root: u16,
}

static DIAGRAM: LazyLock<Diagram> = LazyLock::new(Diagram::build);

enum Step {
    Decided(Leaf),
    Ask(Axis),
}

/// The rows of a table that may still hold, a bit each. A row that does not hold now does not hold when more is known.
#[derive(Clone, Copy)]
struct Left(u64);

impl Left {
    fn all(rows: &[Row]) -> Left {
        Left(u64::MAX >> (64 - rows.len()))
    }

    /// Reads them from the top: which row holds, or else what has to be asked before that is known.
    fn read(&mut self, rows: &'static [Row], case: &Case) -> Option<Result<u8, Axis>> {
        let mut ask: Option<Axis> = None;
        let mut after = self.0;
        while after != 0 {
            let i = after.trailing_zeros();
            after &= after - 1;
            match (rows[i as usize].when)(case) {
                Some(false) => self.0 &= !(1 << i),
                Some(true) => return Some(ask.map_or(Ok(i as u8), Err)),
                None => {
                    let axis = case.wanted();
                    ask = Some(ask.map_or(axis, |a| a.min(axis)));
                }
            }
        }
        ask.map(Err)
    }
}

/// Reads the tables as far as the case allows.
fn read(case: &Case, gate: &mut Left, pattern: &mut Left) -> Step {
    // What stands behind an undecided gate is not read: the gate's axes come first in any case.
    match gate.read(GATE, case) {
        Some(Ok(row)) => return Step::Decided(Leaf { frame: Frame::Home, gate: true, row }),
        Some(Err(axis)) => return Step::Ask(axis),
        None => {}
    }
    let Some(frame) = Frame::read(case) else { return Step::Ask(case.wanted()) };
    match pattern.read(PATTERN, case).expect("the last row always holds") {
        Ok(row) => Step::Decided(Leaf { frame, gate: false, row }),
        Err(axis) => Step::Ask(axis),
    }
}

impl Diagram {
    /// The diagram of the table.
    pub fn get() -> &'static Diagram {
        &DIAGRAM
    }

    fn build() -> Diagram {
        let mut d = Diagram { nodes: Vec::new(), leaves: Vec::new(), outcomes: Vec::new(), root: 0 };
        let mut known = HashMap::new();
        let mut case = Case::blank();
        d.root = d.grow(&mut case, (Left::all(GATE), Left::all(PATTERN)), &mut known);
        d.outcomes = d.leaves.iter().map(|l| l.outcome()).collect();
        d
    }

    fn grow(&mut self, case: &mut Case, left: (Left, Left), known: &mut HashMap<(Axis, [u16; 8]), u16>) -> u16 {
        let (mut gate, mut pattern) = left;
        let axis = match read(case, &mut gate, &mut pattern) {
            Step::Decided(leaf) => {
                let found = self.leaves.iter().position(|l| *l == leaf);
                let at = found.unwrap_or_else(|| {
                    self.leaves.push(leaf);
                    self.leaves.len() - 1
                });
                return LEAF | at as u16;
            }
            Step::Ask(axis) => axis,
        };
        let mut to = [u16::MAX; 8];
        for class in 0..axis.classes() {
            case.set(axis, Some(class));
            to[usize::from(class)] = self.grow(case, (gate, pattern), known);
        }
        case.set(axis, None);
        if to[..usize::from(axis.classes())].iter().all(|t| *t == to[0]) {
            return to[0];
        }
        *known.entry((axis, to)).or_insert_with(|| {
            self.nodes.push(Node { axis, to });
            (self.nodes.len() - 1) as u16
        })
    }

    /// The leaf of a situation whose every axis that matters is known; of the ordinary one among those left otherwise.
    pub fn leaf(&self, s: &Situation) -> Leaf {
        let mut at = self.root;
        while at & LEAF == 0 {
            let node = &self.nodes[usize::from(at)];
            at = node.to[s.mask(node.axis).trailing_zeros() as usize];
        }
        self.leaves[usize::from(at & !LEAF)]
    }

    /// The axes read on the way to [`Diagram::leaf`].
    pub fn path(&self, s: &Situation) -> Vec<Axis> {
        let mut axes = Vec::new();
        let mut at = self.root;
        while at & LEAF == 0 {
            let node = &self.nodes[usize::from(at)];
            axes.push(node.axis);
            at = node.to[s.mask(node.axis).trailing_zeros() as usize];
        }
        axes
    }

    /// The outcome, if every completion of the situation gives the same verdict and lean.
    pub fn settled(&self, s: &Situation) -> Option<Outcome> {
        let mut found = None;
        self.agree(self.root, s, &mut found).then_some(found).flatten()
    }

    fn agree(&self, at: u16, s: &Situation, found: &mut Option<Outcome>) -> bool {
        if at & LEAF != 0 {
            let outcome = self.outcomes[usize::from(at & !LEAF)];
            return found.get_or_insert(outcome).parts() == outcome.parts();
        }
        let node = &self.nodes[usize::from(at)];
        let mask = s.mask(node.axis);
        (0..node.axis.classes()).filter(|c| mask & 1 << c != 0).all(|c| self.agree(node.to[usize::from(c)], s, found))
    }

    /// Everything still possible and every axis that can still change the outcome.
    pub fn outlook(&self, s: &Situation) -> Outlook {
        let mut walk = Walk {
            diagram: self,
            situation: s,
            seen: vec![UNSEEN; self.nodes.len()],
            kept: Vec::with_capacity(32),
            leaves: [0; 4],
            outlook: Outlook::default(),
        };
        walk.reduce(self.root);
        let Walk { leaves, mut outlook, .. } = walk;
        for (i, leaf) in self.leaves.iter().enumerate() {
            if leaves[i / 64] & 1 << (i % 64) != 0 {
                outlook.leaves.push(*leaf);
                if !outlook.outcomes.contains(&self.outcomes[i]) {
                    outlook.outcomes.push(self.outcomes[i]);
                }
            }
        }
        outlook.outcomes.sort_unstable();
        outlook
    }

    /// How many nodes and leaves it has.
    pub fn size(&self) -> (usize, usize) {
        (self.nodes.len(), self.leaves.len())
    }

    /// Whether every path reads the axes in their order: what exactness rests on.
    pub fn ordered(&self) -> bool {
        self.nodes.iter().all(|node| {
            node.to[..usize::from(node.axis.classes())]
                .iter()
                .all(|to| to & LEAF != 0 || self.nodes[usize::from(*to)].axis > node.axis)
        })
    }

    /// Every leaf that can be reached.
    pub fn leaves(&self) -> &[Leaf] {
        &self.leaves
    }
}

/// What partial answers leave open.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outlook {
    /// The outcomes still possible, in order.
    pub outcomes: Vec<Outcome>,
    /// The ways to get there.
    pub leaves: Vec<Leaf>,
    axes: u16,
}

impl Outlook {
    /// The axes on which some completion of the answers turns, in reading order.
    pub fn axes(&self) -> impl Iterator<Item = Axis> + '_ {
        Axis::ALL.iter().copied().filter(|a| self.matters(*a))
    }
    /// Whether the outcome can still turn on this axis.
    pub fn matters(&self, axis: Axis) -> bool {
        self.axes & 1 << axis as u8 != 0
    }
}

const UNSEEN: u16 = u16::MAX;

/// Reduces the diagram to the answers: what leads to the same outcome is the same, and an axis is kept only where its
/// classes lead to different places.
struct Walk<'a> {
    diagram: &'a Diagram,
    situation: &'a Situation,
    seen: Vec<u16>,
    kept: Vec<(Axis, [u16; 8])>,
    leaves: [u64; 4],
    outlook: Outlook,
}

impl Walk<'_> {
    fn reduce(&mut self, at: u16) -> u16 {
        if at & LEAF != 0 {
            let leaf = usize::from(at & !LEAF);
            self.leaves[leaf / 64] |= 1 << (leaf % 64);
            let outcome = self.diagram.outcomes[leaf];
            let first = self.diagram.outcomes.iter().position(|o| *o == outcome).unwrap_or(leaf);
            return LEAF | first as u16;
        }
        if self.seen[usize::from(at)] != UNSEEN {
            return self.seen[usize::from(at)];
        }
        let node = &self.diagram.nodes[usize::from(at)];
        let mut mask = self.situation.mask(node.axis);
        let mut to = [u16::MAX; 8];
        let mut same: Option<u16> = None;
        let mut differs = false;
        while mask != 0 {
            let class = mask.trailing_zeros() as usize;
            mask &= mask - 1;
            to[class] = self.reduce(node.to[class]);
            differs |= same.is_some_and(|s| s != to[class]);
            same = Some(to[class]);
        }
        let result = if differs {
            self.outlook.axes |= 1 << node.axis as u8;
            let found = self.kept.iter().position(|k| *k == (node.axis, to));
            found.unwrap_or_else(|| {
                self.kept.push((node.axis, to));
                self.kept.len() - 1
            }) as u16
        } else {
            same.unwrap_or(LEAF)
        };
        self.seen[usize::from(at)] = result;
        result
    }
}
