//! What has changed in the law between two days, rule by rule, and what that does to an assessment of the same answers.

use super::duties::{Evidence, State};
use super::facts::Facts;
use super::sources::{Dated, Entry, Law, Threshold};
use super::{Assessment, Finding, NotModelled, Rule, assess};
use jiff::civil::Date;
use std::collections::BTreeSet;

super::facts::words! {
    /// What has happened to a rule.
    How {
        /// it was not there before
        New = "new",
        /// it is no longer there
        Ended = "ended",
        /// it says something else
        Changed = "changed",
    }
}

/// A rule that is another on one day than on an earlier one.
#[derive(Clone, Debug)]
pub struct Amendment<'a> {
    /// The rule.
    pub rule: Rule,
    /// The day of the last change between the two.
    pub date: Date,
    /// As it was.
    pub before: Option<&'a Entry>,
    /// As it is.
    pub after: Option<&'a Entry>,
    /// The thresholds that are others: as they were and as they are.
    pub thresholds: Vec<(Option<&'a Threshold>, Option<&'a Threshold>)>,
}

impl<'a> Amendment<'a> {
    /// What has happened to the rule.
    pub fn how(&self) -> How {
        match (self.before, self.after) {
            (None, _) => How::New,
            (_, None) => How::Ended,
            _ => How::Changed,
        }
    }
    /// The version to cite: the newest there is.
    pub fn entry(&self) -> Option<&'a Entry> {
        self.after.or(self.before)
    }
    /// Whether it says something else.
    pub fn other_text(&self) -> bool {
        self.before.zip(self.after).is_none_or(|(b, a)| b.key() != a.key())
    }
    /// Whether it rests on other sources.
    pub fn other_sources(&self) -> bool {
        self.before.zip(self.after).is_none_or(|(b, a)| b.sources != a.sources)
    }
    /// The parts that one version has and the other has not.
    fn only(one: Option<&'a Entry>, other: Option<&Entry>) -> Vec<&'a str> {
        let parts = |e: &'a Entry| e.parts.iter().map(String::as_str);
        one.into_iter().flat_map(parts).filter(|p| other.is_some_and(|o| !o.has_part(Some(p)))).collect()
    }
    /// The parts that have come.
    pub fn parts_added(&self) -> Vec<&'a str> {
        Self::only(self.after, self.before)
    }
    /// The parts that have gone.
    pub fn parts_removed(&self) -> Vec<&'a str> {
        Self::only(self.before, self.after)
    }
}

/// The rules that are others on `after` than on `before`: the last change first, then by number.
pub fn compare(law: &Law, before: Date, after: Date) -> Vec<Amendment<'_>> {
    let rules: BTreeSet<Rule> = law.all_entries().iter().map(|e| e.rule).collect();
    let mut list: Vec<Amendment> = rules.into_iter().filter_map(|rule| amendment(law, rule, before, after)).collect();
    list.sort_by_key(|a| (std::cmp::Reverse(a.date), a.rule));
    list
}

/// The version of those given that is in force on a day.
fn on<'a, T: Dated>(mut versions: impl Iterator<Item = &'a T>, day: Date) -> Option<&'a T> {
    versions.find(|v| v.in_force(day))
}

/// The day when one version gave way to another, if they are not the same.
fn passed<T: Dated>(before: Option<&T>, after: Option<&T>) -> Option<Date> {
    match (before, after) {
        (Some(b), Some(a)) if b.from() == a.from() => None,
        (Some(b), Some(a)) => Some(a.from().max(b.from())),
        (None, Some(a)) => Some(a.from()),
        (Some(b), None) => b.to().or(Some(b.from())),
        (None, None) => None,
    }
}

fn amendment(law: &Law, rule: Rule, before: Date, after: Date) -> Option<Amendment<'_>> {
    let version = |day| on(law.versions(rule), day);
    let (then, now) = (version(before), version(after));
    let ours = || law.all_thresholds().iter().filter(move |t| t.rule == rule);
    let mut names: Vec<&str> = ours().map(|t| t.id.as_str()).collect();
    names.dedup();
    let pair = |id: &&str| {
        let of = |day| on(ours().filter(|t| t.id == *id), day);
        (of(before), of(after))
    };
    let thresholds: Vec<_> = names.iter().map(pair).filter(|(b, a)| passed(*b, *a).is_some()).collect();
    let counted = thresholds.iter().filter_map(|(b, a)| passed(*b, *a));
    let date = passed(then, now).into_iter().chain(counted).max()?;
    // A threshold alone belongs to no table of rules.
    then.or(now).map(|_| Amendment { rule, date, before: then, after: now, thresholds })
}

/// Every change after `since`, up to and with `until`, one by one: the last first, then by number.
pub fn between(law: &Law, since: Date, until: Date) -> Vec<Amendment<'_>> {
    let days = law.change_days().into_iter().rev();
    let days = days.filter(|day| *day > law.modelled_from && *day > since && *day <= until);
    days.flat_map(|day| compare(law, day.yesterday().unwrap_or(day), day)).collect()
}

/// A duty that is another on two days; how it stands on each, and whether it is there for certain.
#[derive(Clone, Debug, PartialEq)]
pub struct DutyShift {
    /// The rule.
    pub rule: Rule,
    /// The part of it.
    pub topic: Option<&'static str>,
    /// As it was.
    pub before: Option<(State, bool)>,
    /// As it is.
    pub after: Option<(State, bool)>,
}

/// The same answers by the rules of two days.
#[derive(Clone, Debug)]
pub struct Difference<'a> {
    /// The assessment of the first day.
    pub then: Assessment,
    /// The assessment of the other.
    pub now: Assessment,
    /// Whether verdict or form differ only because time has passed: by the old rules they would differ too.
    pub by_time: bool,
    /// The duties that differ because other rules apply: those that only time has brought are not among them.
    pub duties: Vec<DutyShift>,
    /// The rules that either assessment rests on and that have changed.
    pub rules: Vec<Amendment<'a>>,
}

impl Difference<'_> {
    /// Whether verdict, lean or form differ.
    pub fn other_outcome(&self) -> bool {
        outcome(&self.then.finding) != outcome(&self.now.finding)
    }
    /// Whether other rules make a difference. That time has passed is none.
    pub fn by_law(&self) -> bool {
        !self.rules.is_empty() || self.other_outcome() && !self.by_time
    }
}

fn outcome(f: &Finding) -> (super::Verdict, Option<super::scope::Lean>, super::Form) {
    (f.verdict, f.lean, f.agreement)
}

/// Assesses the same answers by the rules of two days and tells what differs.
///
/// # Errors
/// [`NotModelled`] where one of the days lies before the text that is modelled.
pub fn difference<'a>(
    facts: &Facts,
    evidence: &Evidence,
    law: &'a Law,
    then: Date,
    now: Date,
) -> Result<Difference<'a>, NotModelled> {
    let old = law.on(then);
    let before = assess(facts, evidence, &old, then)?;
    let after = assess(facts, evidence, &law.on(now), now)?;
    // Today by the old rules: what differs from that is the law's doing, the rest is time's.
    let meanwhile = assess(facts, evidence, &old, now)?;
    let by_time = outcome(&meanwhile.finding) == outcome(&after.finding);
    let named: BTreeSet<Rule> = concerned(&before).into_iter().chain(concerned(&after)).collect();
    let rules = compare(law, then, now).into_iter().filter(|a| named.contains(&a.rule)).collect();
    Ok(Difference { by_time, duties: shifts(&meanwhile, &after), rules, then: before, now: after })
}

/// Every rule named anywhere in an assessment, by number.
pub fn named(a: &Assessment) -> Vec<Rule> {
    let mut rules = beside_duties(a);
    rules.extend(a.duties.iter().map(|d| d.rule));
    rules.into_iter().collect()
}

/// The rules named that concern the case: not those whose duties are of no relevance to it.
fn concerned(a: &Assessment) -> BTreeSet<Rule> {
    let mut rules = beside_duties(a);
    rules.extend(a.duties.iter().filter(|d| d.state != State::NotRelevant).map(|d| d.rule));
    rules
}

fn beside_duties(a: &Assessment) -> BTreeSet<Rule> {
    let changes = a.would_change.iter().map(|c| c.rule);
    let hours = a.hours.iter().flat_map(|hours| &hours.findings).map(|f| f.rule);
    a.steps.iter().map(|s| s.rule).chain(changes).chain(a.factors.iter().map(|f| f.rule)).chain(hours).collect()
}

fn shifts(before: &Assessment, after: &Assessment) -> Vec<DutyShift> {
    let all = || after.duties.iter().chain(&before.duties);
    let mut seen = Vec::new();
    let mut list = Vec::new();
    for duty in all() {
        let key = (duty.rule, duty.topic);
        if seen.contains(&key) {
            continue;
        }
        seen.push(key);
        let of = |a: &Assessment| a.duties.iter().find(|d| (d.rule, d.topic) == key).map(|d| (d.state, d.certain));
        let (then, now) = (of(before), of(after));
        if then != now {
            list.push(DutyShift { rule: key.0, topic: key.1, before: then, after: now });
        }
    }
    list
}
