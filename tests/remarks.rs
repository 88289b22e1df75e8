//! How a discretionary case was weighed, and what is worth a look before signing.

use crate::support;

use hjemmekontor::agreement::check::{self, Remark};
use hjemmekontor::agreement::{Clause, Draft, Language};
use hjemmekontor::document::{self, Case, Kind};
use hjemmekontor::law::Assessment;
use hjemmekontor::law::sources::Law;
use hjemmekontor::paper::Block;
use hjemmekontor::words::Words;
use hjemmekontor::words::suggest::suggestion;
use jiff::civil::{Date, date};
use support::answer;
use support::paper::flat;

const TODAY: Date = date(2026, 11, 22);
const CASE: &str = "role=manager parties.employee=Kari parties.employer=Fjord facts.worker_status=employee \
    facts.place=own_home facts.government=none facts.open_ended=yes facts.regularity=regular facts.arrangement=fixed ";

fn draft(text: &str, language: Language) -> Draft {
    let mut draft = Draft::new(language);
    for token in text.split_whitespace() {
        let (id, value) = token.split_once('=').expect("id=value");
        answer(&mut draft, id, value);
    }
    draft
}

fn assess(draft: &Draft) -> Assessment {
    draft.assess(Law::current(), TODAY).expect("an assessment")
}

fn case<'a>(draft: &'a Draft, assessment: &'a Assessment, words: &'a Words) -> Case<'a> {
    Case { draft, assessment, law: Law::current(), words }
}

#[test]
fn a_weighing_is_printed_with_its_factors_name_and_day() {
    let words = Words::of(Language::Nb);
    let shown = |rest: &str| {
        let draft = draft(&format!("{CASE}{rest}"), Language::Nb);
        let assessment = assess(&draft);
        let paper = document::paper(Kind::Agreement, &case(&draft, &assessment, words));
        (flat(&paper.title, &paper.blocks), check::gaps(&draft, &assessment).len())
    };
    let (empty, gaps) = shown("facts.days_per_week=0.8");
    assert!(empty.contains("Anbefalt: en kort skriftlig vurdering av skjønnet"), "{empty}");
    assert!(empty.contains("Taler for at forskriften gjelder: faste dager (R-140)"), "{empty}");
    assert!(empty.contains("Taler mot: like under én dag i uka (R-132)."), "{empty}");
    let written = "weighing.text=Det·er·fast. weighing.name=Ola weighing.date=2026-11-20";
    let (whole, same) = shown(&format!("facts.days_per_week=0.8 {written}"));
    assert!(whole.contains("Det er fast.\nVurdert av Ola, 20. november 2026"), "{whole}");
    assert!(!whole.contains("weighing.text"), "{whole}");
    // Nothing written is no gap that hinders signing.
    assert_eq!(gaps, same);
    let (settled, _) = shown(&format!("facts.days_per_week=2 {written}"));
    assert!(!settled.contains("Det er fast."), "{settled}");
}

fn remarks(answers: &str) -> Vec<Remark> {
    Words::of(Language::En).remarks(&draft(answers, Language::Nb), TODAY)
}

#[test]
fn what_is_worth_a_look_is_seen_and_nothing_else() {
    let fixed = "facts.place=own_home facts.arrangement=fixed facts.days_per_week=2 ";
    let cabin = "facts.place=holiday_home ";
    for (answers, wanted) in [
        ("facts.end=2026-11-21", Some(Remark::EndPassed)),
        ("facts.end=2026-11-22", None),
        ("clauses.E-18=Evaluering·1.3.2026.", Some(Remark::EvaluationPassed)),
        ("clauses.E-18=Avtalt·1.3.2026,·evalueres·1.3.2027.", None),
        ("clauses.E-18=Hvert·år.", None),
        (&format!("{cabin}clauses.A-1=x"), Some(Remark::PlaceElsewhere)),
        (&format!("{cabin}clauses.A-1=x clauses.E-15=y"), None),
        (&format!("{cabin}facts.lives_there=yes clauses.A-1=x"), None),
        (cabin, None),
        (&format!("{fixed}clauses.A-1=x"), None),
        ("clauses.A-5=Etter·avtale.", Some(Remark::NoticeWithoutNumber)),
        ("clauses.A-5=Fristen·er·14·dager.", None),
        ("clauses.A-5=Fristen·er·en·måned.", None),
        ("clauses.A-5=To·månaders·frist.", None),
        ("clauses.A-5=none", None),
    ] {
        assert_eq!(remarks(answers), wanted.into_iter().collect::<Vec<_>>(), "{answers}");
    }
    // No suggestion of ours is without a number.
    for language in Language::ALL {
        let mut draft = draft("facts.place=own_home", Language::Nb);
        draft.clauses.insert("A-5", Clause::Text(suggestion(&draft, Words::of(*language), "A-5")));
        assert!(Words::of(Language::Nb).remarks(&draft, TODAY).is_empty(), "{}", language.word());
    }
}

#[test]
fn an_extent_is_outdated_when_the_pattern_changes_and_only_then() {
    let base = "facts.place=own_home parties.employee=Kari facts.arrangement=fixed facts.days_per_week=2";
    for language in Language::ALL {
        let words = Words::of(*language);
        let mut draft = draft(base, Language::Nb);
        draft.clauses.insert("A-1", Clause::Text(suggestion(&draft, words, "A-1")));
        let seen = |draft: &Draft| Words::of(Language::Nb).remarks(draft, TODAY) == [Remark::ExtentChanged];
        assert!(!seen(&draft), "unchanged");
        let with = |id: &str, value: &str| {
            let mut changed = draft.clone();
            answer(&mut changed, id, value);
            seen(&changed)
        };
        assert!(with("facts.days_per_week", "3"), "{}", language.word());
        assert!(with("facts.arrangement", "quota"));
        assert!(!with("parties.employee", "Per"), "a name is no pattern");
        assert!(!with("facts.reason", "project"));
        // Weekdays are a pattern too.
        answer(&mut draft, "facts.week", "ma·on");
        draft.clauses.insert("A-1", Clause::Text(suggestion(&draft, words, "A-1")));
        assert!(!seen(&draft), "{}", language.word());
        let mut moved = draft.clone();
        answer(&mut moved, "facts.week", "ma·to");
        assert!(seen(&moved), "{}", language.word());
        draft.clauses.insert("A-1", Clause::Text("Kari har fem dager hjemme.".into()));
        let mut own = draft.clone();
        answer(&mut own, "facts.days_per_week", "3");
        assert!(!seen(&own), "what somebody wrote is theirs");
    }
}

#[test]
fn the_review_ends_with_what_is_worth_a_look() {
    let words = Words::of(Language::En);
    let shown = |answers: &str| {
        let draft = draft(&format!("{CASE}facts.days_per_week=2 {answers}"), Language::Nb);
        document::review(&case(&draft, &assess(&draft), words)).blocks
    };
    let seen = |blocks: &[Block]| flat("", blocks).contains("Look over");
    assert!(!seen(&shown("clauses.A-5=none")));
    let blocks = shown("clauses.A-5=Etter·avtale.");
    assert!(seen(&blocks));
    assert_eq!(document::jumps(&blocks).last().map(String::as_str), Some("clauses.A-5"));
}
