//! The answers that decided: a smallest set of answers that settles the outcome alone. Any of them taken back, and it is not
//! settled the same.

use super::super::diagram::Diagram;
use super::super::facts::{Fact, Facts};
use super::super::situation::{Axis, Situation};
use super::super::sources::Law;
use super::super::{Finding, Rule, Verdict, find};
use jiff::civil::Date;

/// What is to be settled the same: verdict, lean, form and deciding rule, and the ways that are left to get there, each by
/// its row and by what the place makes of it.
#[derive(PartialEq)]
struct Settled {
    finding: Finding,
    ways: Vec<(Rule, Rule)>,
}

fn settled(facts: &Facts, law: &Law, on: Date) -> Settled {
    let situation = Situation::of(facts, &law.limits, on);
    let outlook = Diagram::get().outlook(&situation);
    let finding = find(facts, &situation, &outlook);
    let mut ways: Vec<(Rule, Rule)> = outlook.leaves.iter().map(|l| (l.row().rule, l.rule())).collect();
    ways.sort_unstable();
    ways.dedup();
    Settled { finding, ways }
}

/// What the interview asks for first: kept where another answer would do as well.
const PRIMARY: &[Fact] = &[
    Fact::WorkerStatus,
    Fact::Place,
    Fact::ExclusiveHome,
    Fact::Arrangement,
    Fact::Regularity,
    Fact::DaysPerWeek,
    Fact::OpenEnded,
    Fact::Government,
];

/// The answers that decided, in file order; none while the verdict is not settled.
pub fn deciding(facts: &Facts, law: &Law, on: Date) -> Vec<Fact> {
    let wanted = settled(facts, law, on);
    if wanted.finding.verdict == Verdict::Undetermined {
        return Vec::new();
    }
    let mut kept: Vec<Fact> = facts.answered().map(|(fact, _)| fact).collect();
    let mut left = facts.clone();
    // What is told last and asked least goes first. An answer may be missed only until another has gone: again until none goes.
    kept.sort_by_key(|f| (PRIMARY.contains(f), std::cmp::Reverse(*f)));
    loop {
        let before = kept.len();
        kept.retain(|fact| {
            let value = left.get(*fact).cloned();
            left.put(*fact, None);
            let needed = settled(&left, law, on) != wanted;
            if needed {
                left.put(*fact, value);
            }
            needed
        });
        if kept.len() == before {
            kept.sort_unstable();
            return kept;
        }
    }
}

/// These answers and no other.
pub(super) fn only(facts: &Facts, kept: &[Fact]) -> Facts {
    let mut only = Facts::default();
    kept.iter().for_each(|fact| only.put(*fact, facts.get(*fact).cloned()));
    only
}

/// The axes that would be seen otherwise without each of these answers.
pub(super) fn causes(facts: &Facts, of: &[Fact], law: &Law, on: Date) -> Vec<(Axis, Fact)> {
    let whole = Situation::of(facts, &law.limits, on);
    let mut causes = Vec::new();
    for fact in of {
        let mut without = facts.clone();
        without.put(*fact, None);
        let without = Situation::of(&without, &law.limits, on);
        causes.extend(Axis::ALL.iter().filter(|a| whole.mask(**a) != without.mask(**a)).map(|a| (*a, *fact)));
    }
    causes
}
