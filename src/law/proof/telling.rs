//! From a branch of the table to answers: the search that finds what somebody would have to answer to come there.

use super::Branch;
use super::values::values;
use crate::law::facts::{Fact, Facts, Value};
use crate::law::situation::{Axis, Situation};
use crate::law::sources::Law;
use jiff::civil::Date;

/// The answers that tell each axis.
pub(super) struct Teller<'a> {
    law: &'a Law,
    on: Date,
    answers: Vec<Vec<(Fact, Value)>>,
}

impl Teller<'_> {
    pub(super) fn new(law: &Law, on: Date) -> Teller<'_> {
        let all = values(law, on);
        // The plainest first: an answer that settles the axis by itself.
        let of = |axis: &Axis| {
            let mut own: Vec<_> = all.iter().filter(|(fact, _)| axis.facts().contains(fact)).cloned().collect();
            own.sort_by_key(|(fact, _)| axis.facts().iter().position(|f| f == fact));
            own
        };
        Teller { law, on, answers: Axis::ALL.iter().map(of).collect() }
    }

    /// Answers that put one into the branch, if there are any.
    pub(super) fn tell(&self, branch: &Branch) -> Option<Facts> {
        let mut facts = Facts::default();
        let mut left = MOST_TRIES;
        self.from(0, branch, &mut facts, &mut left).then_some(facts)
    }

    fn seen(&self, facts: &Facts) -> Situation {
        Situation::of(facts, &self.law.limits, self.on)
    }

    /// Whether the axes before this one are told as the branch has them.
    fn told(&self, s: &Situation, branch: &Branch, before: usize) -> bool {
        Axis::ALL[..before].iter().all(|a| branch.classes[*a as usize].is_none_or(|class| s.class(*a) == Some(class)))
    }

    fn from(&self, at: usize, branch: &Branch, facts: &mut Facts, left: &mut u32) -> bool {
        let Some(axis) = Axis::ALL.get(at) else { return true };
        if self.told(&self.seen(facts), branch, at + 1) {
            return self.from(at + 1, branch, facts, left);
        }
        for (fact, value) in &self.answers[*axis as usize] {
            if facts.has(*fact) || *left == 0 {
                continue;
            }
            *left -= 1;
            facts.put(*fact, Some(value.clone()));
            if self.told(&self.seen(facts), branch, at + 1) && self.from(at + 1, branch, facts, left) {
                return true;
            }
            facts.put(*fact, None);
        }
        false
    }
}

/// How many answers are tried before a branch is given up.
const MOST_TRIES: u32 = 20_000;
