//! Where the work is done: the own home, what it may be instead, and the home that is in doubt.

use super::super::diagram::Leaf;
use super::super::facts::Fact;
use super::super::scope::{Frame, GATE};
use super::super::situation::{Axis, Place};
use super::super::week;
use super::{Kind, Node, State, Way, facts_of, told};

impl Way<'_> {
    /// R-101 with what the place may be instead, R-102 to R-105.
    pub(super) fn home(&self) -> Node {
        let inside: Vec<Leaf> = self.leaves.iter().copied().filter(|l| !self.by_gate(*l, 107)).collect();
        let state = told(inside.iter().map(|l| !l.is_gate()));
        let mut node = self.node(101, Kind::Condition, state, &[Axis::Place], true);
        let furthest = if inside.iter().any(|l| !l.is_gate()) {
            GATE.len()
        } else {
            inside.iter().map(|l| l.index() + 1).max().unwrap_or(0)
        };
        let mut rows: Vec<u16> = GATE[..furthest].iter().map(|row| row.rule.0).collect();
        rows.sort_unstable();
        for rule in rows.into_iter().filter(|r| ![107, 101].contains(r)) {
            let abroad = |l: &Leaf| rule == 103 && !l.is_gate() && l.frame() == Frame::Abroad;
            let state = told(inside.iter().map(|l| self.by_gate(*l, rule) || abroad(l)));
            node.below.push(self.node(rule, Kind::Exclusion, state, &[Axis::Place], false));
        }
        node.below.extend(self.really_home(&inside));
        node.below.extend(self.several_places());
        node
    }

    /// R-104, where it is in doubt whether the dwelling is the home.
    fn really_home(&self, inside: &[Leaf]) -> Option<Node> {
        let doubtful = |l: &&Leaf| matches!(l.frame(), Frame::LivesThere | Frame::LivesElsewhere);
        let leaves: Vec<&Leaf> = inside.iter().filter(|l| !l.is_gate()).collect();
        let mut states = leaves.iter().filter(|l| doubtful(l)).map(|l| l.frame() == Frame::LivesThere).peekable();
        states.peek()?;
        // While it is not known to be such a dwelling, it is the place that is waited for.
        let known = self.situation.class(Axis::Place) == Some(Place::Doubtful as u8);
        let state = if known { told(states) } else { State::CannotTell };
        let lived = !facts_of(&self.causes, &[Axis::Lives]).is_empty();
        Some(self.node(104, Kind::Condition, state, &[Axis::Place, Axis::Lives], lived))
    }

    /// R-105, where the work is done at several places: only the home is counted.
    fn several_places(&self) -> Option<Node> {
        let places = self.facts.places().is_some_and(|p| p.len() > 1);
        let weekdays = self.facts.week().is_some_and(week::elsewhere);
        (places || weekdays).then(|| {
            let answers = [(Fact::Places, places), (Fact::Week, weekdays)];
            let mut node = self.node(105, Kind::Condition, State::Held, &[], false);
            node.answers = answers.into_iter().filter(|(_, told)| *told).map(|(fact, _)| fact).collect();
            node
        })
    }
}
