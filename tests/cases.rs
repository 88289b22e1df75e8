//! The worked cases of the legal tables: verdict, lean, agreement, and a deciding rule among those the case names.

use hjemmekontor::agreement::read::{self, WorkedCase};
use hjemmekontor::law::diagram::{Diagram, Leaf};
use hjemmekontor::law::duties::Evidence;
use hjemmekontor::law::facts::Facts;
use hjemmekontor::law::hours::{FINDINGS, Limit, RULES, overview};
use hjemmekontor::law::ordinary::fill_ordinary;
use hjemmekontor::law::proof::{Sign, Table};
use hjemmekontor::law::situation::Situation;
use hjemmekontor::law::sources::Law;
use hjemmekontor::law::{Rule, assess};
use std::collections::BTreeSet;

fn check(case: &WorkedCase) -> Result<(), String> {
    let law = Law::current();
    let assessment = assess(&filled(case), &Evidence::default(), law, law.version).expect("a day that is modelled");
    let f = &assessment.finding;
    let given = (f.verdict.word(), f.lean_word(), f.agreement.word());
    let wanted = (case.verdict.as_str(), case.lean.as_str(), case.agreement.as_str());
    if given != wanted {
        return Err(format!("{}: {given:?} by {} where the case has {wanted:?}", case.id, f.rule));
    }
    if !case.rules.iter().any(|r| r.parse::<Rule>() == Ok(f.rule)) {
        return Err(format!("{}: decided by {}, the case names {:?}", case.id, f.rule, case.rules));
    }
    Ok(())
}

#[test]
fn every_dossier_case_holds() {
    let cases = read::cases(include_str!("cases/dossier.toml")).expect("cases");
    assert_eq!(cases.len(), 60);
    let wrong: Vec<String> = cases.iter().filter_map(|c| check(c).err()).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_case_of_our_own_holds() {
    for text in [include_str!("cases/more.toml"), include_str!("cases/complete.toml")] {
        let cases = read::cases(text).expect("cases");
        let wrong: Vec<String> = cases.iter().filter_map(|c| check(c).err()).collect();
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}

/// The cases of the repository: the dossier's first.
fn all() -> Vec<WorkedCase> {
    let files =
        [include_str!("cases/dossier.toml"), include_str!("cases/more.toml"), include_str!("cases/complete.toml")];
    files.into_iter().flat_map(|text| read::cases(text).expect("cases")).collect()
}

fn filled(case: &WorkedCase) -> Facts {
    let mut facts = case.facts.clone();
    fill_ordinary(&mut facts, &case.missing);
    facts
}

/// What is found in the working time that a case tells: limit, rule and standing.
fn found(case: &WorkedCase) -> Vec<Sign> {
    let findings = overview(&filled(case), Law::current()).map(|o| o.findings).unwrap_or_default();
    findings.iter().map(|f| Sign { rule: f.rule, limit: f.limit, standing: f.standing }).collect()
}

#[test]
fn a_case_with_hours_names_the_rules_that_something_is_found_by_and_no_other() {
    let wrong = all().into_iter().filter(|case| case.facts.hours().is_some()).filter_map(|case| {
        let named = case.rules.iter().filter_map(|r| r.parse::<Rule>().ok()).filter(|r| RULES.contains(&r.0));
        let (named, found): (BTreeSet<Rule>, Vec<Sign>) = (named.collect(), found(&case));
        let differs = named != found.iter().map(|sign| sign.rule).collect();
        differs.then(|| format!("{} names {named:?}, found are {found:?}", case.id))
    });
    assert_eq!(wrong.collect::<Vec<_>>(), [""; 0]);
}

#[test]
fn every_row_of_the_scope_table_has_a_case() {
    let law = Law::current();
    let leaves = all().into_iter().filter_map(|case| {
        let outlook = Diagram::get().outlook(&Situation::of(&filled(&case), &law.limits, law.version));
        if let [leaf] = outlook.leaves[..] { Some(leaf) } else { None }
    });
    let reached: Vec<Leaf> = leaves.collect();
    let rows = Table::current();
    let never = rows.rows().enumerate().filter(|(_, row)| !reached.iter().any(|leaf| std::ptr::eq(leaf.row(), *row)));
    assert_eq!(never.map(|(at, row)| format!("{} {}", at + 1, row.rule)).collect::<Vec<_>>(), [""; 0]);
}

/// For each limit under each rule a case in which it is found; of minors one, for all that is of theirs.
#[test]
fn everything_that_may_be_found_in_the_working_time_has_a_case() {
    let found: BTreeSet<(Limit, Rule)> = all().iter().flat_map(found).map(|s| (s.limit, s.rule)).collect();
    for (limit, rule, _) in FINDINGS {
        let has =
            if *rule == 640 { found.iter().any(|f| f.1.0 == 640) } else { found.contains(&(*limit, Rule(*rule))) };
        assert!(has, "{limit:?} by R-{rule}");
    }
}
