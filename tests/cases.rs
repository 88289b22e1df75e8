//! The worked cases of the legal tables: verdict, lean, agreement, and a deciding rule among those the case names.

use hjemmekontor::agreement::read::{self, WorkedCase};
use hjemmekontor::law::duties::Evidence;
use hjemmekontor::law::ordinary::fill_ordinary;
use hjemmekontor::law::sources::Law;
use hjemmekontor::law::{Rule, assess};

fn check(case: &WorkedCase) -> Result<(), String> {
    let mut facts = case.facts.clone();
    fill_ordinary(&mut facts, &case.missing);
    let law = Law::current();
    let assessment = assess(&facts, &Evidence::default(), law, law.version).expect("a day that is modelled");
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
    let cases = read::cases(include_str!("cases/more.toml")).expect("cases");
    let wrong: Vec<String> = cases.iter().filter_map(|c| check(c).err()).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
