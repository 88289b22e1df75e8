//! Which worked cases reach which rule: the deciding ones by themselves, in bold.

use crate::agreement::read::WorkedCase;
use crate::law::diagram::Diagram;
use crate::law::duties::Evidence;
use crate::law::ordinary::fill_ordinary;
use crate::law::proof::Table;
use crate::law::situation::Situation;
use crate::law::sources::Law;
use crate::law::{self, Assessment, Rule, Verdict};
use std::collections::BTreeMap;

type Ids = Vec<String>;

/// The ids of the cases, in the order of their files.
#[derive(Default)]
pub struct Reached {
    rows: BTreeMap<usize, Ids>,
    deciding: BTreeMap<Rule, Ids>,
    named: BTreeMap<Rule, Ids>,
    duties: BTreeMap<Rule, Ids>,
}

impl Reached {
    /// Assesses the cases by the state of the law.
    pub fn of(cases: &[WorkedCase], law: &Law) -> Reached {
        let mut reached = Reached::default();
        for case in cases {
            let mut facts = case.facts.clone();
            fill_ordinary(&mut facts, &case.missing);
            let Ok(assessment) = law::assess(&facts, &Evidence::default(), law, law.version) else { continue };
            reached.take(&case.id, &assessment);
            let outlook = Diagram::get().outlook(&Situation::of(&facts, &law.limits, law.version));
            if let [leaf] = outlook.leaves[..] {
                let row = Table::current().rows().position(|row| std::ptr::eq(row, leaf.row()));
                row.into_iter().for_each(|row| reached.rows.entry(row).or_default().push(case.id.clone()));
            }
        }
        reached
    }

    fn take(&mut self, id: &str, a: &Assessment) {
        let decided = a.finding.verdict != Verdict::Undetermined;
        for step in &a.steps {
            let decides = decided && step.rule == a.finding.rule;
            let of = if decides { &mut self.deciding } else { &mut self.named };
            of.entry(step.rule).or_default().push(id.to_string());
        }
        for finding in a.hours.iter().flat_map(|hours| &hours.findings) {
            once(self.named.entry(finding.rule).or_default(), id);
        }
        for duty in a.duties.iter().filter(|d| d.certain) {
            once(self.duties.entry(duty.rule).or_default(), id);
        }
    }

    /// The cases that a row of the table decides.
    pub fn row(&self, at: usize) -> String {
        self.rows.get(&at).map(|ids| runs(ids)).unwrap_or_default()
    }

    /// The cases that name a rule on the way, those that it decides first.
    pub fn rule(&self, rule: Rule) -> String {
        let deciding = self.deciding.get(&rule).map(|ids| format!("**{}**", runs(ids)));
        let named = self.named.get(&rule).map(|ids| runs(ids));
        deciding.into_iter().chain(named).collect::<Vec<_>>().join(", ")
    }

    /// The cases in which a rule is a duty for certain.
    pub fn duty(&self, rule: Rule) -> String {
        self.duties.get(&rule).map(|ids| runs(ids)).unwrap_or_default()
    }
}

/// A case that reaches a rule several times is named once.
fn once(ids: &mut Ids, id: &str) {
    if ids.last().is_none_or(|last| last != id) {
        ids.push(id.to_string());
    }
}

/// «C001–C005, C007»: three or more in a row are named by the first and the last.
fn runs(ids: &[String]) -> String {
    let mut runs: Vec<Vec<&str>> = Vec::new();
    for id in ids {
        match runs.last_mut() {
            Some(run) if run.last().is_some_and(|last| follows(last, id)) => run.push(id),
            _ => runs.push(vec![id]),
        }
    }
    let said = |run: Vec<&str>| match run[..] {
        [first, _, .., last] if run.len() > 2 => format!("{first}–{last}"),
        _ => run.join(", "),
    };
    runs.into_iter().map(said).collect::<Vec<_>>().join(", ")
}

/// Whether the second is the first with the next number.
fn follows(first: &str, second: &str) -> bool {
    let split = |id: &str| {
        let at = id.find(|c: char| c.is_ascii_digit())?;
        Some((id[..at].to_string(), id[at..].parse::<u32>().ok()?))
    };
    split(first).zip(split(second)).is_some_and(|((a, n), (b, m))| a == b && n + 1 == m)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_in_a_row_are_two_ids() {
        let ids = |text: &str| text.split(' ').map(str::to_string).collect::<Vec<_>>();
        assert_eq!(runs(&ids("C001 C002 C003 C005 C006 X07 X08 X09")), "C001–C003, C005, C006, X07–X09");
        assert_eq!(runs(&ids("C009")), "C009");
    }
}
