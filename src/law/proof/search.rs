//! What the law says about generated answers: every rule on the way, every duty and what is shown of it. It begins with
//! answers that lead to each row of the table and goes on from each that showed something new, one answer at a time.

use super::telling::Teller;
use super::values::values;
use super::{Fault, FaultKind, Survey, Table, decides};
use crate::law::diagram::{Diagram, Leaf};
use crate::law::duties::{Evidence, State, duty_topics};
use crate::law::facts::{Fact, Facts, Value};
use crate::law::scope::Lean;
use crate::law::situation::Situation;
use crate::law::sources::Law;
use crate::law::{self, Assessment, Form, Rule, Verdict, notes};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// A part of a rule: what a duty is.
pub(super) type Topic = (Rule, Option<&'static str>);

/// How a duty is reached.
#[derive(Clone, Debug, PartialEq)]
pub struct DutyReach {
    /// The rule and the part of it.
    pub topic: Topic,
    /// The least answers that give it.
    pub witness: Option<Facts>,
    /// Whether it is there for certain somewhere.
    pub certain: bool,
    /// Whether it is there and not for certain somewhere.
    pub uncertain: bool,
    /// What is shown of it somewhere.
    pub states: BTreeSet<State>,
}

/// What was reached, with the least answers for each.
#[derive(Clone, Debug, Default)]
pub struct Reach {
    /// Answers that lead to each row of the table, by its number from 0.
    pub rows: BTreeMap<usize, Facts>,
    /// Answers by which each rule of the table decides.
    pub deciding: BTreeMap<Rule, Facts>,
    /// Answers by which each rule on the way is named.
    pub named: BTreeMap<Rule, Facts>,
    /// The duties, in the order of their table.
    pub duties: Vec<DutyReach>,
    /// How many sets of answers were assessed.
    pub assessed: usize,
    /// How many of them are open.
    pub open: usize,
    /// Every set of answers that showed something new.
    pub samples: Vec<Facts>,
    /// What is wrong.
    pub faults: Vec<Fault>,
}

/// Something that an assessment shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Sign {
    Finding(Verdict, Option<Lean>, Form, Rule),
    Named(Rule),
    WaitsFor(Verdict, Fact),
    Duty(Topic, bool),
}

/// Takes answers away as long as what is wanted still holds: none of those left can be done without.
pub fn shrink(facts: &Facts, holds: impl Fn(&Facts) -> bool) -> Facts {
    let mut least = facts.clone();
    loop {
        let before = least.answered().count();
        for fact in Fact::ALL.iter().filter(|f| facts.has(**f)) {
            let taken = least.get(*fact).cloned();
            least.put(*fact, None);
            if taken.is_some() && !holds(&least) {
                least.put(*fact, taken);
            }
        }
        // What could not be done without may be idle once something else is gone.
        if least.answered().count() == before {
            return least;
        }
    }
}

/// Searches. `clauses` are the keys of the clauses that may be accepted.
pub fn search(table: &Table, survey: &Survey, law: &Law, on: Date, clauses: &[&'static str]) -> Reach {
    let topic = |topic| DutyReach { topic, witness: None, certain: false, uncertain: false, states: BTreeSet::new() };
    let mut search = Search {
        law,
        on,
        values: values(law, on),
        seen: BTreeSet::new(),
        reach: Reach { duties: duty_topics().map(topic).collect(), ..Reach::default() },
    };
    search.rows(table, survey);
    search.spread();
    search.states(clauses);
    search.close(table, survey)
}

pub(super) struct Search<'a> {
    pub(super) law: &'a Law,
    on: Date,
    pub(super) values: Vec<(Fact, Value)>,
    seen: BTreeSet<Sign>,
    pub(super) reach: Reach,
}

/// The signs of an assessment.
fn signs(a: &Assessment) -> impl Iterator<Item = Sign> + '_ {
    let f = &a.finding;
    let finding = Sign::Finding(f.verdict, f.lean, f.agreement, f.rule);
    // The rule that waits for an answer is no more than waiting.
    let waiting = usize::from(f.verdict == Verdict::Undetermined);
    let named = a.steps.iter().skip(waiting).map(|s| Sign::Named(s.rule));
    let duties = a.duties.iter().map(|d| Sign::Duty((d.rule, d.topic), d.certain));
    let open = a.missing.iter().map(|fact| Sign::WaitsFor(f.verdict, *fact));
    std::iter::once(finding).chain(named).chain(open).chain(duties)
}

/// Whether something is still open that an answer would close.
fn is_open(a: &Assessment) -> bool {
    let f = &a.finding;
    let lean = f.verdict == Verdict::Discretionary && f.lean.is_none();
    f.verdict == Verdict::Undetermined || f.agreement == Form::Unknown || lean
}

impl Search<'_> {
    pub(super) fn assess(&self, facts: &Facts, evidence: &Evidence) -> Option<Assessment> {
        law::assess(facts, evidence, self.law, self.on).ok()
    }

    /// Assesses answers, and keeps them if they show something new. Open answers must wait for one not given.
    fn look(&mut self, facts: &Facts) {
        let Some(a) = self.assess(facts, &Evidence::default()) else { return };
        self.reach.assessed += 1;
        if is_open(&a) {
            self.reach.open += 1;
            if !a.missing.iter().any(|f| !facts.has(*f)) {
                let answers = facts.answered().map(|(f, _)| f.key()).collect::<Vec<_>>().join(" ");
                self.reach.faults.push(Fault::of(FaultKind::NoFact, answers));
            }
        }
        let new: Vec<Sign> = signs(&a).filter(|s| !self.seen.contains(s)).collect();
        if !new.is_empty() {
            self.seen.extend(new);
            self.reach.samples.push(facts.clone());
        }
    }

    /// Answers for each row of the table and each rule that it gives, and for what they look like half given.
    fn rows(&mut self, table: &Table, survey: &Survey) {
        let teller = Teller::new(self.law, self.on);
        for branch in &survey.branches {
            let rule = branch.rule(table);
            if self.reach.rows.contains_key(&branch.row) && self.reach.deciding.contains_key(&rule) {
                continue;
            }
            let Some(told) = teller.tell(branch) else { continue };
            let holds = |facts: &Facts| {
                let s = Situation::of(facts, &self.law.limits, self.on);
                let said = (branch.outcome(table), rule);
                let alike = |l: &Leaf| (l.outcome(), l.rule()) == said;
                decides(table, &s) == Some(branch.row) && Diagram::get().outlook(&s).leaves.iter().all(alike)
            };
            if !holds(&told) {
                continue;
            }
            let least = shrink(&told, holds);
            self.reach.rows.entry(branch.row).or_insert(least.clone());
            let shorter = |other: &Facts| other.answered().count() > least.answered().count();
            if self.reach.deciding.get(&rule).is_none_or(shorter) {
                self.reach.deciding.insert(rule, least.clone());
            }
            self.half(&told);
            self.look(&told);
            self.look(&least);
        }
    }

    /// The same answers with one, two and more of them not given.
    fn half(&mut self, facts: &Facts) {
        let mut less = facts.clone();
        self.look(&Facts::default());
        for (fact, _) in facts.answered() {
            less.put(fact, None);
            self.look(&less);
            let mut without = facts.clone();
            without.put(fact, None);
            self.look(&without);
        }
    }

    fn wants(&self) -> bool {
        let named = notes::noted_rules().any(|r| !self.seen.contains(&Sign::Named(r)));
        let duty = |certain| move |t: Topic| Sign::Duty(t, certain);
        let never = |t: Topic| [true, false].into_iter().all(|c| !self.seen.contains(&duty(c)(t)));
        named || self.duties_in_force().into_iter().any(never)
    }

    /// The duties that the day's law knows.
    fn duties_in_force(&self) -> Vec<Topic> {
        let in_force = |t: &Topic| self.law.entry(t.0).is_some_and(|e| e.from <= self.on);
        duty_topics().filter(in_force).collect()
    }

    /// One answer more or another, from each set that showed something new, until everything is named.
    fn spread(&mut self) {
        let mut next = 0;
        while next < self.reach.samples.len() && self.wants() {
            let from = self.reach.samples[next].clone();
            next += 1;
            for at in 0..self.values.len() {
                let (fact, value) = self.values[at].clone();
                let mut facts = from.clone();
                facts.put(fact, Some(value));
                self.look(&facts);
            }
        }
    }

    fn shows(&self, facts: &Facts, sign: Sign) -> bool {
        self.assess(facts, &Evidence::default()).is_some_and(|a| signs(&a).any(|s| s == sign))
    }

    pub(super) fn has_duty(&self, facts: &Facts, topic: Topic, certain: bool) -> bool {
        self.shows(facts, Sign::Duty(topic, certain))
    }

    /// The least answers that show it, among the sets that showed something new.
    fn least(&self, sign: Sign) -> Option<Facts> {
        let found = self.reach.samples.iter().find(|f| self.shows(f, sign))?;
        Some(shrink(found, |facts| self.shows(facts, sign)))
    }

    fn close(mut self, table: &Table, survey: &Survey) -> Reach {
        for rule in notes::noted_rules().collect::<BTreeSet<_>>() {
            match self.least(Sign::Named(rule)) {
                Some(least) => drop(self.reach.named.insert(rule, least)),
                None => self.reach.faults.push(Fault::of(FaultKind::Unnamed, rule)),
            }
        }
        for topic in self.duties_in_force() {
            let witness = [true, false].into_iter().find_map(|certain| self.least(Sign::Duty(topic, certain)));
            if witness.is_none() {
                self.reach.faults.push(Fault::of(FaultKind::NoDuty, topic.0));
            }
            self.reach.duties.iter_mut().filter(|d| d.topic == topic).for_each(|d| d.witness.clone_from(&witness));
        }
        let rules: BTreeSet<Rule> = survey.branches.iter().map(|b| b.rule(table)).collect();
        let named: Vec<Rule> = rules.into_iter().filter(|r| !self.reach.deciding.contains_key(r)).collect();
        self.reach.faults.extend(named.into_iter().map(|r| Fault::of(FaultKind::Undecided, r)));
        for (at, row) in table.rows().enumerate().filter(|(at, _)| !self.reach.rows.contains_key(at)) {
            let fault = Fault::of(FaultKind::Untold, row.rule);
            self.reach.faults.push(Fault { row: Some(at + 1), ..fault });
        }
        let in_force = self.duties_in_force();
        self.reach.duties.retain(|d| in_force.contains(&d.topic));
        self.reach
    }
}
