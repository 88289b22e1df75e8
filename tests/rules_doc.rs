//! `docs/rules.md` is what the tables say. `UPDATE_GOLDEN=1 cargo test` writes it anew.

use hjemmekontor::agreement::Language;
use hjemmekontor::law::sources::Law;
use hjemmekontor::words::Words;

#[test]
fn the_document_for_lawyers_is_what_the_tables_say() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/rules.md");
    let now = hjemmekontor::cli::rules_document(Law::current(), Words::of(Language::Nb));
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(path, &now).expect("docs/rules.md is written");
    }
    let written = std::fs::read_to_string(path).unwrap_or_default();
    assert!(written == now, "docs/rules.md differs from the tables: UPDATE_GOLDEN=1 cargo test --test rules_doc");
    for entry in Law::current().entries() {
        assert!(now.contains(&format!("### {} ", entry.rule)), "{}", entry.rule);
    }
}
