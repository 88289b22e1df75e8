//! Holes in a clause that an answer would fill lead to its question, and those that somebody has written to the clause.

use crate::support;

use hjemmekontor::agreement::check::Lack;
use hjemmekontor::agreement::{Clause, Draft, Language, Party};
use hjemmekontor::document::{self, Case, Kind, State};
use hjemmekontor::law::sources::Law;
use hjemmekontor::words::open::{awaited, gaps};
use hjemmekontor::words::suggest::suggestion;
use hjemmekontor::words::{Words, suggest};
use jiff::civil::{Date, date};
use support::*;

const TODAY: Date = date(2026, 11, 22);

/// A draft with these answers, and with these clauses as they are suggested for them.
fn draft(answers: &str, clauses: &[&'static str]) -> Draft {
    let mut draft = model(answers).form().expect("the interview").draft.clone();
    clauses.iter().for_each(|key| suggest::accept(&mut draft, key));
    draft
}

#[test]
fn what_an_answer_fills_waits_for_it_and_nothing_else() {
    let base = "role=manager parties.employee=Kari parties.employer=Fjord facts.worker_status=employee \
        facts.place=own_home facts.regularity=regular facts.government=none parties.manager=Ola ";
    let temporary = "facts.arrangement=temporary facts.open_ended=no ";
    for (answers, key, wanted) in [
        ("facts.arrangement=fixed facts.days_per_week=2 facts.open_ended=yes", "A-4", "facts.start"),
        ("facts.arrangement=fixed facts.days_per_week=2 facts.open_ended=yes facts.start=2026-12-01", "A-4", ""),
        (&format!("{temporary}facts.duration=6"), "A-4", "facts.start facts.end"),
        (&format!("{temporary}facts.duration=6 facts.start=2026-12-01"), "A-4", "facts.end"),
        (&format!("{temporary}facts.open_ended=no"), "A-1", "facts.duration"),
        ("facts.arrangement=fixed", "A-1", "facts.days_per_week"),
        ("facts.arrangement=quota", "A-1", "facts.quota_days_per_week"),
        ("facts.arrangement=rotation", "A-1", "facts.home_days"),
        ("facts.arrangement=rotation facts.home_days=3", "A-1", "facts.cycle_weeks"),
    ] {
        let draft = draft(&format!("{base}{answers}"), &[key]);
        assert_eq!(awaited(&draft, key).join(" "), wanted, "{key} of {answers}: {:?}", draft.clauses);
    }
}

#[test]
fn names_are_waited_for_in_every_language_of_the_draft() {
    for language in Language::ALL {
        let mut draft = draft(APPLIES, &[]);
        draft.language = *language;
        draft.parties.clear();
        suggest::accept(&mut draft, "E-01");
        assert_eq!(awaited(&draft, "E-01"), ["parties.employee", "parties.employer", "parties.manager"]);
        draft.parties.insert(Party::Employer, "Fjord".into());
        // It says what was suggested before: in the wizard it would have followed.
        assert!(awaited(&draft, "E-01").is_empty());
    }
}

#[test]
fn what_somebody_has_written_leads_to_the_clause() {
    let mut draft = draft(&applies("parties.manager=Ola"), &["A-4"]);
    let changed = suggestion(&draft, Words::of(Language::Nb), "A-4") + " Prøvetid til [dato].";
    draft.clauses.insert("A-4", Clause::Text(changed));
    assert!(awaited(&draft, "A-4").is_empty());
    let assessment = draft.assess(Law::current(), TODAY).expect("an assessment");
    let all = gaps(&draft, &assessment);
    assert!(all.iter().any(|gap| gap.question == "clauses.A-4" && gap.lack == Lack::Empty), "{all:?}");
}

/// Several clauses that wait for one answer are one thing missing, wherever it is counted and listed.
#[test]
fn one_answer_is_one_thing_missing() {
    let keys: Vec<&'static str> =
        hjemmekontor::agreement::terms::TERMS.iter().filter(|term| term.is_item()).map(|term| term.key).collect();
    let draft = draft(APPLIES, &keys);
    let assessment = draft.assess(Law::current(), TODAY).expect("an assessment");
    let told: Vec<(String, Lack)> = gaps(&draft, &assessment).into_iter().map(|g| (g.question, g.lack)).collect();
    assert_eq!(told, [("facts.start".into(), Lack::Answer), ("parties.manager".into(), Lack::Party)]);
    let words = Words::of(Language::Nb);
    let case = Case { draft: &draft, assessment: &assessment, law: Law::current(), words };
    assert_eq!(Kind::Agreement.state(&case), State::Missing(2));
    let jumps = document::jumps(&document::review(&case).blocks);
    assert_eq!(jumps[..2], ["facts.start", "parties.manager"]);
    assert!(jumps.iter().all(|question| !question.starts_with("clauses.")), "{jumps:?}");
}

#[test]
fn the_review_leads_to_the_question_and_the_answer_fills_the_clause() {
    let mut model = model(&applies("parties.manager=Ola"));
    {
        let hjemmekontor::tui::Screen::Form(form) = &mut model.screen else { panic!("the interview") };
        for term in hjemmekontor::agreement::terms::TERMS.iter().filter(|term| term.is_item()) {
            suggest::accept(&mut form.draft, term.key);
        }
    }
    run(&mut model, "f4 home enter");
    assert_eq!(look(&model, &[], "at"), "facts.start");
    run(&mut model, "type:1.12.2026 enter");
    let clause = look(&model, &[], "clauses.A-4");
    assert!(clause.contains("1. desember 2026") && !clause.contains('['), "{clause}");
}
