//! Accepted clauses follow the answers and the language of the document; texts that somebody has written do not.

use crate::support;

use hjemmekontor::agreement::{Clause, Language};
use hjemmekontor::tui::Model;
use hjemmekontor::words::Words;
use hjemmekontor::words::suggest::suggestion;
use support::*;

fn stored(model: &Model, key: &str) -> String {
    match model.form().expect("the interview").draft.clauses.get(key) {
        Some(Clause::Text(text)) => text.clone(),
        other => panic!("{key}: {other:?}"),
    }
}

/// The draft's suggestion now, in this language.
fn suggested(model: &Model, language: Language, key: &str) -> String {
    suggestion(&model.form().expect("the interview").draft, Words::of(language), key)
}

#[test]
fn accepted_clauses_follow_the_answers_and_edited_ones_do_not() {
    let mut model = model(&applies("at=clauses.A-1"));
    run(&mut model, "type:a");
    run(&mut model, "home down*2 type:e end type:·Mer. esc");
    let edited = stored(&model, "A-3");
    assert!(edited.ends_with(" Mer."), "{edited}");
    assert!(stored(&model, "A-1").starts_with("Kari arbeider"));
    let before = stored(&model, "A-1");
    // A new name, and three days in place of two.
    let go = |model: &mut Model, id: &str| {
        let at = hjemmekontor::agreement::interview::index_of(id).expect("a question");
        hjemmekontor::tui::update::update(model, hjemmekontor::tui::keys::Msg::Go(at));
    };
    go(&mut model, "parties.employee");
    run(&mut model, "^u type:Per enter");
    let named = stored(&model, "A-1");
    assert_eq!(named, suggested(&model, Language::Nb, "A-1"));
    assert!(named.starts_with("Per arbeider") && !stored(&model, "A-2").contains("Kari"), "{named}");
    go(&mut model, "facts.days_per_week");
    run(&mut model, "^u type:3 enter");
    assert!(stored(&model, "A-1").contains("3 dager"), "{}", stored(&model, "A-1"));
    assert!(stored(&model, "A-4").contains('['), "the date is not known yet");
    go(&mut model, "facts.start");
    run(&mut model, "type:1.2.2027 enter");
    assert!(!stored(&model, "A-4").contains('['), "{}", stored(&model, "A-4"));
    assert_eq!(stored(&model, "A-3"), edited);
    // One change is one step back, its clauses with it.
    run(&mut model, "^z ^z");
    assert_eq!(stored(&model, "A-1"), named);
    run(&mut model, "^z");
    assert_eq!(stored(&model, "A-1"), before);
    run(&mut model, "^y");
    assert_eq!(stored(&model, "A-1"), named);
}

#[test]
fn the_language_of_the_document_takes_accepted_clauses_along() {
    let mut model = model(&applies("at=clauses.A-1 clauses.A-7=Fjord·eier·alt."));
    run(&mut model, "type:a f8");
    assert_eq!(stored(&model, "A-1"), suggested(&model, Language::Nn, "A-1"));
    assert_ne!(stored(&model, "A-1"), suggested(&model, Language::Nb, "A-1"));
    run(&mut model, "f8");
    for key in ["A-1", "A-2", "A-3", "A-8"] {
        assert_eq!(stored(&model, key), suggested(&model, Language::En, key));
    }
    assert_eq!(stored(&model, "A-7"), "Fjord eier alt.");
    run(&mut model, "f8");
    assert_eq!(stored(&model, "A-1"), suggested(&model, Language::Nb, "A-1"));
}
