//! What answers and marks show of each duty: met, unmet, unknown, for certain and not.

use super::search::Search;
use crate::law::checks::{CHECKS, Mark};
use crate::law::duties::Evidence;
use crate::law::facts::{Fact, Facts, Kind, Value};
use crate::law::number::Number;

impl Search<'_> {
    /// What may be known besides the answers: nothing, each mark everywhere, each size, everything agreed.
    fn evidence(&self, clauses: &[&'static str]) -> Vec<Evidence> {
        let marked = |mark: &Mark| Evidence {
            marks: CHECKS.iter().map(|c| (c.key, *mark)).collect(),
            items_settled: Some(*mark == Mark::Yes),
            accepted: clauses.to_vec(),
            ..Evidence::default()
        };
        let sizes = self.law.thresholds().iter().filter(|t| t.unit == "employees").filter_map(|t| t.value.as_whole());
        let employed = |n| Evidence { employees: u32::try_from(n).ok(), ..Evidence::default() };
        let sizes = sizes.flat_map(|n| [n - 1, n]).map(employed);
        std::iter::once(Evidence::default()).chain(Mark::ALL.iter().map(marked)).chain(sizes).collect()
    }

    /// What is shown of each duty, with each of these beside the answers, and with yes and no to whatever takes it.
    pub(super) fn states(&mut self, clauses: &[&'static str]) {
        let evidence = self.evidence(clauses);
        let all = |facts: &Facts, yes: bool| {
            let mut facts = facts.clone();
            let open = |f: &&Fact| f.kind() == Kind::Bool && !facts.has(**f);
            let open: Vec<Fact> = Fact::ALL.iter().filter(open).copied().collect();
            open.into_iter().for_each(|f| facts.put(f, Some(Value::Bool(yes))));
            facts
        };
        for facts in self.reach.samples.clone() {
            for evidence in &evidence {
                self.note(&facts, evidence);
            }
            for yes in [true, false] {
                self.note(&all(&facts, yes), &evidence[0]);
            }
        }
        self.amounts();
    }

    /// A duty that turns on an amount is shown met or not by another amount.
    fn amounts(&mut self) {
        for topic in self.reach.duties.iter().filter(|d| d.states.len() < 2).map(|d| d.topic).collect::<Vec<_>>() {
            let Some(from) = self.reach.samples.iter().find(|f| self.has_duty(f, topic, true)).cloned() else {
                continue;
            };
            for (fact, value) in self.values.clone().into_iter().filter(|(_, v)| matches!(v, Value::Number(_))) {
                let mut facts = from.clone();
                facts.put(Fact::DaysPerWeek, Some(Value::Number(Number::whole(1))));
                facts.put(fact, Some(value));
                self.note(&facts, &Evidence::default());
            }
        }
    }

    fn note(&mut self, facts: &Facts, evidence: &Evidence) {
        let Some(a) = self.assess(facts, evidence) else { return };
        self.reach.assessed += 1;
        for duty in a.duties {
            if let Some(reach) = self.reach.duties.iter_mut().find(|r| r.topic == (duty.rule, duty.topic)) {
                reach.certain |= duty.certain;
                reach.uncertain |= !duty.certain;
                reach.states.insert(duty.state);
            }
        }
    }
}
