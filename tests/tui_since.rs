//! What has changed since a draft was saved, on the whole screen: opens by itself once, closes, and opens again.

use crate::support;

use hjemmekontor::agreement::{Language, Receipt};
use hjemmekontor::law::sources::Law;
use hjemmekontor::tui::keys::Place;
use hjemmekontor::tui::update::since::greet;
use hjemmekontor::tui::{Model, Notice, Overlay, Screen};
use hjemmekontor::words::search::Hit;
use jiff::civil::{Date, date};
use support::*;

const OLD: Date = date(2023, 3, 12);

/// A draft as it was saved on a day and has been opened today.
fn opened(before: &str, saved: Option<Date>, size: (u16, u16)) -> Model {
    let mut model = model(&applies(before));
    model.size = size;
    if let (Screen::Form(form), Some(day)) = (&mut model.screen, saved) {
        let law = Law::at(day);
        let assessment = form.draft.assess(law, day.max(law.modelled_from)).expect("an assessment");
        form.draft.receipt = Some(Receipt { date: day, ..Receipt::of(&assessment, law) });
    }
    greet(&mut model);
    model
}

fn shown(model: &Model) -> String {
    screen::text(model)
}

fn is_open(model: &Model) -> bool {
    model.overlay == Overlay::Since
}

#[test]
fn it_opens_by_itself_once_and_again_by_its_key() {
    for (saved, keys, open) in [
        (Some(OLD), "", true),
        (Some(OLD), "esc", false),
        (Some(OLD), "enter", false),
        (Some(OLD), "esc ^d", true),
        (Some(OLD), "^d", false),
        (Some(OLD), "esc ^d esc ^d", true),
        (Some(OLD), "f1", false),
        (Some(OLD), "f1 esc", true),
        (Some(date(2025, 12, 31)), "", true),
        (Some(date(2026, 1, 1)), "", false),
        (Some(date(2026, 1, 1)), "^d", false),
        (Some(date(2026, 11, 22)), "", false),
        (None, "", false),
        (None, "^d", false),
        (Some(date(2022, 6, 30)), "", true),
    ] {
        let mut model = opened("at=facts.days_per_week", saved, (80, 24));
        run(&mut model, keys);
        assert_eq!(is_open(&model), open, "«{keys}» after {saved:?}");
    }
}

#[test]
fn the_work_goes_on_by_todays_rules_and_no_answer_is_lost() {
    let mut model = opened("at=facts.days_per_week", Some(OLD), (80, 24));
    let before = model.form().expect("a form").draft.clone();
    assert_eq!(Place::of(&model), Place::Reading);
    // Nothing is typed into what lies beneath.
    run(&mut model, "type:5 down*12 end");
    assert_eq!(model.form().expect("a form").draft, before);
    run(&mut model, "esc bs type:3 enter");
    assert_eq!(given(&model.form().expect("a form").draft, "facts.days_per_week"), "3:days_per_week");
    assert_eq!(model.assessment().expect("an assessment").on, date(2026, 11, 22));
    run(&mut model, "^d");
    assert!(is_open(&model), "it can be read again");
}

#[test]
fn where_nothing_has_changed_the_key_says_so() {
    let mut model = opened("at=facts.days_per_week", Some(date(2026, 2, 1)), (80, 24));
    run(&mut model, "^d");
    assert!(matches!(&model.notice, Some(Notice::Info(text)) if text.contains("endret")), "{:?}", model.notice);
    let mut list = support::model("list=3");
    run(&mut list, "^d");
    assert_eq!(list.overlay, Overlay::None);
}

#[test]
fn it_tells_then_and_now_in_every_language() {
    for (language, size, texts) in [
        ("nb", (80, 70), ["Da saken ble lagret 12. mars 2023", "Før: ", "10 ansatte, nå 5 ansatte", "R-332"]),
        ("nn", (80, 70), ["Då saka blei lagra 12. mars 2023", "Før: ", "10 tilsette, no 5 tilsette", "R-332"]),
        ("en", (120, 90), ["When the case was saved on 12 March 2023", "Before: ", "10 employees, now 5", "R-332"]),
    ] {
        let mut model = opened("at=facts.days_per_week", Some(OLD), size);
        model.setting.language = Language::from_word(language).expect("a language");
        let screen = shown(&model);
        assert!(texts.iter().all(|t| screen.contains(t)), "{screen}");
        assert!(!screen.contains("«rule-") && !screen.contains("«since-"), "{screen}");
    }
    let mut early = opened("at=facts.days_per_week", Some(date(2022, 6, 30)), (80, 24));
    assert!(shown(&early).contains("De eldste som er med"), "{}", shown(&early));
    run(&mut early, "esc");
    assert!(!shown(&early).contains("De eldste som er med"));
}

#[test]
fn a_rule_page_has_its_dates_and_its_earlier_versions() {
    let mut model = opened("at=facts.days_per_week", None, (80, 60));
    run(&mut model, "^f type:R-402 enter");
    let screen = shown(&model);
    for text in
        ["Slik siden 1. januar 2024", "Tidligere versjoner", "1. juli 2022 til 1. januar 2024", "minst ti ansatte"]
    {
        assert!(screen.contains(text), "{text}: {screen}");
    }
    let mut other = opened("at=facts.days_per_week", None, (80, 60));
    run(&mut other, "^f type:R-131 enter");
    assert!(!shown(&other).contains("Tidligere versjoner"), "{}", shown(&other));
}

#[test]
fn a_provision_has_its_dates_and_its_earlier_wording() {
    let page = |key: &'static str| {
        let mut model = opened("at=facts.days_per_week", None, (80, 40));
        model.overlay = Overlay::Page(Hit::Provision(key));
        shown(&model)
    };
    let screen = page("act-6-1");
    for text in ["minst fem ansatte", "I kraft fra 1. januar 2024", "fram til 1. januar 2024", "minst ti ansatte"] {
        assert!(screen.contains(text), "{text}: {screen}");
    }
    let unchanged = page("regulation-1");
    assert!(unchanged.contains("I kraft fra 1. juli 2022") && !unchanged.contains("Tidligere"), "{unchanged}");
}

#[test]
fn no_size_is_too_small() {
    for width in 0..6 {
        for height in 0..6 {
            let mut model = opened("at=facts.days_per_week", Some(OLD), (width, height));
            for keys in ["", "down*9", "end", "esc ^d"] {
                run(&mut model, keys);
                let _ = shown(&model);
            }
        }
    }
}
