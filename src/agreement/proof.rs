//! The whole proof: the scope table, what the law says of generated answers, and that every clause is called for.

use super::terms::{Need, TERMS, Term};
use super::{Draft, Language};
use crate::law::duties::Evidence;
use crate::law::facts::Facts;
use crate::law::proof::{self, Fault, FaultKind, HoursReach, Reach, Survey, Table};
use crate::law::sources::Law;
use crate::law::{self, Form, NotModelled};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// What was proved, and what was not.
pub struct Proof<'a> {
    /// The table.
    pub table: Table<'a>,
    /// The day.
    pub on: Date,
    /// The table walked through.
    pub survey: Survey,
    /// What the law says of generated answers.
    pub reach: Reach,
    /// What is found in generated weeks.
    pub hours: HoursReach,
    /// For each clause the least settled answers under which it is called for, and every need it then has.
    pub clauses: BTreeMap<&'static str, (Facts, Vec<Need>)>,
    /// Everything wrong.
    pub faults: Vec<Fault>,
}

impl Proof<'_> {
    /// Whether nothing is wrong.
    pub fn holds(&self) -> bool {
        self.faults.is_empty()
    }
}

/// Proves a table by the law of a day, or says what is wrong.
///
/// # Errors
/// [`NotModelled`] for a day before the text that is modelled.
pub fn prove<'a>(table: Table<'a>, law: &Law, on: Date) -> Result<Proof<'a>, NotModelled> {
    if on < law.modelled_from {
        return Err(NotModelled { on, from: law.modelled_from });
    }
    let survey = proof::survey(&table);
    let keys: Vec<&'static str> = TERMS.iter().map(|t| t.key).collect();
    let reach = proof::search(&table, &survey, law, on, &keys);
    let (clauses, missing) = clauses(&reach.samples, law, on);
    let hours = proof::hours(law);
    let faults = survey.faults.iter().chain(&reach.faults).chain(&hours.faults).cloned().chain(missing).collect();
    Ok(Proof { table, on, survey, reach, hours, clauses, faults })
}

/// A draft with these answers and nothing else, and what the employer must then make.
fn draft(facts: &Facts, law: &Law, on: Date) -> Option<(Draft, Form)> {
    let form = law::assess(facts, &Evidence::default(), law, on).ok()?.finding.agreement;
    Some((Draft { facts: facts.clone(), ..Draft::new(Language::Nb) }, form))
}

/// The need of a clause where the answers settle what must be made; none where the parties may as well leave it.
fn need(term: &Term, facts: &Facts, law: &Law, on: Date) -> Option<Need> {
    let (draft, form) = draft(facts, law, on).filter(|(_, form)| *form != Form::Unknown)?;
    Some(term.need_for(&draft, form))
}

type Called = BTreeMap<&'static str, (Facts, Vec<Need>)>;

fn clauses(samples: &[Facts], law: &Law, on: Date) -> (Called, Vec<Fault>) {
    let (mut called, mut faults) = (Called::new(), Vec::new());
    let mut met: Vec<Need> = Vec::new();
    for term in TERMS {
        let mut needs: Vec<Need> = samples.iter().filter_map(|facts| need(term, facts, law, on)).collect();
        let wanted = |need: &Need| *need != Need::Voluntary;
        let first = samples.iter().find(|facts| need(term, facts, law, on).as_ref().is_some_and(wanted));
        needs.sort_unstable();
        needs.dedup();
        met.extend(&needs);
        match first {
            Some(facts) => {
                let least = proof::shrink(facts, |f| need(term, f, law, on).as_ref().is_some_and(wanted));
                called.insert(term.key, (least, needs));
            }
            None => faults.push(Fault::of(FaultKind::Uncalled, term.key)),
        }
    }
    let never = Need::ALL.iter().filter(|need| !met.contains(need));
    faults.extend(never.map(|need| Fault::of(FaultKind::NoNeed, need.word())));
    (called, faults)
}
