//! The search, the glossary and the provisions, in every language.

use hjemmekontor::agreement::interview;
use hjemmekontor::agreement::{Draft, Language};
use hjemmekontor::law::Rule;
use hjemmekontor::law::sources::Law;
use hjemmekontor::words::Words;
use hjemmekontor::words::glossary::GLOSSARY;
use hjemmekontor::words::provisions::{PROVISIONS, provision};
use hjemmekontor::words::search::{Hit, search};
use proptest::prelude::*;
use std::collections::BTreeSet;

fn hits(language: Language, text: &str) -> Vec<Hit> {
    search(Words::of(language), &Draft::new(language), text).into_iter().map(|(hit, ..)| hit).collect()
}

fn question(id: &str) -> Hit {
    Hit::Question(interview::index_of(id).expect("a question"))
}

#[track_caller]
fn finds(language: Language, text: &str, hit: Hit) {
    let found = hits(language, text);
    assert!(found.contains(&hit), "{} «{text}» does not find {hit:?}: {found:?}", language.word());
}

#[test]
fn each_kind_is_found_in_each_language() {
    use Language::{En, Nb, Nn};
    for (language, asked, title, term, provision) in [
        (Nb, "hvor mange ansatte", "frivillig kvote", "verneombudet", "nattarbeid"),
        (Nn, "kor mange tilsette", "frivillig kvote", "verneombodet", "nattarbeid"),
        (En, "how many employees", "voluntary quota", "safety representatives", "night work"),
    ] {
        finds(language, asked, question("undertaking.employees"));
        finds(language, title, Hit::Rule(Rule(136)));
        finds(language, term, Hit::Term("safety-representative"));
        finds(language, provision, Hit::Provision("act-10-11"));
    }
    finds(Nb, "forskrift 715 § 3", Hit::Provision("regulation-3"));
}

#[test]
fn a_number_finds_its_rule_first() {
    for language in Language::ALL {
        for text in ["131", "r-131", "R-131", " R-131 "] {
            assert_eq!(hits(*language, text).first(), Some(&Hit::Rule(Rule(131))), "{text}");
        }
    }
    let words = Words::of(Language::Nb);
    let first = search(words, &Draft::new(Language::Nb), "131").remove(0);
    assert_eq!(first.1, "R-131 Jevnlig og av et visst omfang");
    assert!(first.2.starts_with("Én eller flere faste dager") && !first.2.contains('\n'), "{}", first.2);
}

#[test]
fn norwegian_letters_can_be_typed_otherwise() {
    for text in ["PÅLEGG", "paalegg", "palegg"] {
        assert_eq!(hits(Language::Nb, text).first(), Some(&Hit::Term("order")), "{text}");
    }
    for text in ["skjønn", "skjoenn", "skjonn"] {
        assert_eq!(hits(Language::Nb, text).first(), Some(&Hit::Term("discretion")), "{text}");
    }
    for text in ["særlig", "saerlig", "sarlig"] {
        finds(Language::Nb, text, Hit::Term("independent-position"));
    }
    finds(Language::Nb, "en til to uker", Hit::Rule(Rule(122)));
    assert!(hits(Language::Nb, "pølegg").is_empty());
}

#[test]
fn all_words_must_occur_and_the_title_counts_most() {
    let found = search(Words::of(Language::Nb), &Draft::new(Language::Nb), "kortvarig");
    let title = |(_, title, _): &(Hit, String, String)| title.to_lowercase();
    assert_eq!(found[0].0, Hit::Term("short"));
    assert!(found.iter().any(|(hit, ..)| *hit == Hit::Rule(Rule(120))));
    let begins: Vec<bool> =
        found.iter().map(|f| title(f).trim_start_matches("r-120 ").starts_with("kortvarig")).collect();
    assert!(begins.is_sorted_by(|a, b| a >= b), "{found:?}");
    assert!(hits(Language::Nb, "kortvarig xyzzy").is_empty());
    finds(Language::Nb, "høyesterett hagen", Hit::Rule(Rule(711)));
    assert!(!hits(Language::Nb, "høyesterett hagen").contains(&Hit::Rule(Rule(710))));
}

#[test]
fn the_line_is_the_sentence_that_has_the_word() {
    let found = search(Words::of(Language::Nb), &Draft::new(Language::Nb), "lagmannsrett");
    let line = &found.iter().find(|(hit, ..)| *hit == Hit::Rule(Rule(711))).expect("the rule").2;
    assert_eq!(line, "En lagmannsrett krevde i 2023 at arbeidet gjorde hjemmekontor nødvendig.");
    let found = search(Words::of(Language::Nb), &Draft::new(Language::Nb), "uttrykkelig klargjøring");
    assert!(found[0].2.starts_with("Siden 1. juli 2022 står"), "a date does not end a sentence: {found:?}");
}

#[test]
fn odd_input_is_taken() {
    let long = "å".repeat(1000);
    for text in ["", "   ", "\n\t", "🦊", "a", "R-", "R-999", "--", "%s{}", long.as_str()] {
        for language in Language::ALL {
            let found = hits(*language, text);
            assert!(found.len() <= 40);
            assert!(!text.trim().is_empty() || found.is_empty());
        }
    }
    assert_eq!(hits(Language::Nb, "e").len(), 40);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn nothing_panics(text in "\\PC{0,40}") {
        for language in Language::ALL {
            prop_assert!(hits(*language, &text).len() <= 40);
            let _ = Words::of(*language).terms_in(&text);
        }
    }
}

#[test]
fn terms_are_found_in_their_forms() {
    let (nb, nn, en) = (Words::of(Language::Nb), Words::of(Language::Nn), Words::of(Language::En));
    assert_eq!(
        nb.terms_in("Det drøftes med de tillitsvalgte og VERNEOMBUDET."),
        ["elected-representative", "safety-representative", "discussion"],
        "the longest first"
    );
    assert_eq!(nn.terms_in("Verneombodet tek\n opp arbeidsmengda."), ["workload", "safety-representative"],);
    assert_eq!(en.terms_in("The safety representatives agree."), ["safety-representative"]);
    assert_eq!(nb.terms_in("skriftlige\navtaler"), ["written-agreement"]);
    assert!(nb.terms_in("").is_empty());
}

#[test]
fn no_term_stands_inside_another_or_inside_a_longer_word() {
    let nb = Words::of(Language::Nb);
    assert_eq!(nb.terms_in("Pålegg eller anbefaling fra myndighetene"), ["authority-order"]);
    assert_eq!(nb.terms_in("psykososialt arbeidsmiljø"), ["psychosocial"]);
    assert!(nb.terms_in("overtidsbetaling, hyttetur, omfangsrik, tilsyn-lignende, påleggspapir").is_empty());
    assert_eq!(nb.terms_in("pålegg, og «pålegg eller anbefaling».").len(), 2);
}

#[test]
fn every_term_is_named_by_each_of_its_forms_and_knows_its_rules() {
    let law = Law::current();
    let ids: BTreeSet<_> = GLOSSARY.iter().map(|t| t.id).collect();
    assert_eq!(ids.len(), GLOSSARY.len());
    for term in GLOSSARY {
        assert!(term.rules.iter().all(|r| law.entry(Rule(*r)).is_some()), "{}: a rule that is not there", term.id);
        for language in Language::ALL {
            let words = Words::of(*language);
            for form in words.term_forms(term.id) {
                let named = words.term_named(&form).map(|t| t.id);
                assert_eq!(named, Some(term.id), "{}: «{form}» belongs to two terms", language.word());
            }
        }
    }
}

#[test]
fn every_provision_of_the_table_is_told_and_can_be_read() {
    let law = Law::current();
    let keys: BTreeSet<_> = PROVISIONS.iter().map(|p| p.key).collect();
    assert_eq!(keys.len(), PROVISIONS.len());
    for entry in law.entries() {
        let found = provision(entry.rule, law);
        assert_eq!(found.is_some(), entry.provision.is_some(), "{}: {:?}", entry.rule, entry.provision);
    }
    for cited in PROVISIONS {
        assert!(cited.sources.iter().all(|id| law.source(id).is_some()), "{}: a source that is not there", cited.key);
        assert!(!cited.addresses(law).is_empty(), "{}: no address", cited.key);
    }
}

#[test]
fn addresses_carry_name_and_certainty() {
    let (law, words) = (Law::current(), Words::of(Language::Nb));
    let list = words.addresses(Rule(101), law);
    assert_eq!(list[0].0, "forskrift 715 § 1");
    assert!(list[0].1.starts_with("https://www.arbeidstilsynet.no/"));
    assert_eq!(list[0].2, "T");
    assert!(words.addresses(Rule(999), law).is_empty());
}
