//! The catalogue is whole: the same texts with the same arguments in every language, every text that the program can
//! form, and none that it cannot.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use hjemmekontor::agreement::dates::DateKind;
use hjemmekontor::agreement::interview::{self, Input, Step};
use hjemmekontor::agreement::terms::{Need, POINTS, TERMS};
use hjemmekontor::agreement::{Language, Party};
use hjemmekontor::document::Group;
use hjemmekontor::law::balance::{ADVANTAGES, DISADVANTAGES};
use hjemmekontor::law::checks::{CHECKS, Mark};
use hjemmekontor::law::duties::{Owner, State, duty_topics};
use hjemmekontor::law::facts::{ArrangementWord, Fact, Kind, PlaceWord, RegularityWord};
use hjemmekontor::law::followup::{Meeting, Rhythm, Trigger};
use hjemmekontor::law::holidays::Holiday;
use hjemmekontor::law::map::{Length, RowKind};
use hjemmekontor::law::proof::FaultKind;
use hjemmekontor::law::risks::{self, RISKS};
use hjemmekontor::law::situation::Axis;
use hjemmekontor::law::sources::{Law, Threshold};
use hjemmekontor::law::week::Weekday;
use hjemmekontor::law::why;
use hjemmekontor::law::{Form, Verdict};
use hjemmekontor::words::glossary::GLOSSARY;
use hjemmekontor::words::provisions::PROVISIONS;
use hjemmekontor::words::{FILES, Words};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// Key (with attribute) to the names of its arguments.
type Catalogue = BTreeMap<String, BTreeSet<String>>;

fn read(language: &str, file: &str) -> Catalogue {
    let path = format!("{ROOT}/assets/lang/{language}/{file}.ftl");
    let text = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{path}: {e}"));
    let resource = fluent_syntax::parser::parse(text.as_str()).unwrap_or_else(|(_, e)| panic!("{path}: {e:?}"));
    let mut catalogue = Catalogue::new();
    let mut add = |key: String, pattern: &Pattern<&str>| {
        let mut names = BTreeSet::new();
        variables(pattern, &mut names);
        assert!(catalogue.insert(key.clone(), names).is_none(), "{path}: {key} stands twice");
    };
    for entry in &resource.body {
        match entry {
            Entry::Message(m) => {
                if let Some(value) = &m.value {
                    add(m.id.name.to_string(), value);
                }
                for a in &m.attributes {
                    add(format!("{}.{}", m.id.name, a.id.name), &a.value);
                }
            }
            Entry::Junk { content } => panic!("{path}: junk: {content}"),
            _ => {}
        }
    }
    catalogue
}

fn variables(pattern: &Pattern<&str>, names: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        let inline = match expression {
            Expression::Inline(inline) => inline,
            Expression::Select { selector, variants } => {
                variants.iter().for_each(|v| variables(&v.value, names));
                selector
            }
        };
        match inline {
            InlineExpression::VariableReference { id } => drop(names.insert(id.name.to_string())),
            InlineExpression::MessageReference { id, .. } => panic!("a text names another: {}", id.name),
            InlineExpression::TermReference { id, .. } => panic!("a text names a term: {}", id.name),
            _ => {}
        }
    }
}

fn whole(language: &str) -> Catalogue {
    let mut all = Catalogue::new();
    for file in FILES {
        for (key, names) in read(language, file) {
            assert!(all.insert(key.clone(), names).is_none(), "{language}: {key} stands in two files");
        }
    }
    all
}

#[test]
fn every_language_has_the_same_texts_with_the_same_arguments() {
    for file in FILES {
        let nb = read("nb", file);
        for language in ["nn", "en"] {
            let other = read(language, file);
            let (ours, theirs): (BTreeSet<_>, BTreeSet<_>) = (nb.keys().collect(), other.keys().collect());
            assert_eq!(ours, theirs, "{file}.ftl: nb and {language} have other keys");
            for (key, names) in &nb {
                assert_eq!(names, &other[key], "{file}.ftl {language}: arguments of {key}");
            }
        }
    }
}

#[test]
fn every_text_in_the_files_is_found() {
    for language in Language::ALL {
        let words = Words::of(*language);
        let missing: Vec<String> = whole(language.word()).into_keys().filter(|key| !words.has(key)).collect();
        assert!(missing.is_empty(), "{missing:?}");
    }
}

/// Every key that the tables form.
fn formed() -> BTreeSet<String> {
    let mut keys: BTreeSet<String> = BTreeSet::new();
    let law = Law::current();
    // Where § 4-3 binds in the case at hand.
    keys.extend(["at-office", "outside", "at-office-or-outside"].map(|word| format!("weight-{word}")));
    for entry in law.all_entries() {
        keys.extend([entry.key(), format!("{}.text", entry.key())]);
        keys.extend(entry.parts.iter().cloned());
        keys.insert(format!("weight-{}", entry.weight.word()));
        keys.extend(entry.certainty.split('/').map(|l| format!("certainty-{l}")));
    }
    keys.extend(law.sources().iter().map(|s| format!("source-{}", s.id.replace('§', "p"))));
    keys.extend(law.all_thresholds().iter().map(|t| format!("threshold-{}", t.unit)));
    for axis in Axis::ALL {
        keys.insert(format!("axis-{}", axis.word()));
        keys.extend(axis.words().iter().map(|w| format!("class-{}-{w}", axis.word())));
    }
    for fact in Fact::ALL {
        keys.insert(format!("fact-{}", fact.key()));
        if let Kind::Word(words) = fact.kind() {
            keys.extend(words.iter().map(|w| format!("opt-{}-{w}", fact.key())));
        }
    }
    for check in CHECKS {
        keys.extend([format!("check-{}", check.key), format!("check-{}.measure", check.key)]);
        if !check.factor.is_empty() {
            keys.insert(format!("factor-{}", check.factor));
        }
    }
    for term in TERMS {
        keys.extend([format!("clause-{}", term.key), format!("clause-{}.hint", term.key)]);
        if term.key != "A-1" {
            keys.insert(format!("clause-{}.suggest", term.key));
        }
    }
    // What a duty means in practice, where the rule itself speaks of something else.
    let practice = duty_topics().map(|(rule, topic)| topic.map_or(format!("duty-{rule}"), |t| format!("duty-{t}")));
    keys.extend(practice.filter(|key| Words::of(Language::Nb).has(key)));
    keys.extend(Group::WORDS.iter().flat_map(|w| [format!("duties-{w}"), format!("duties-{w}.text")]));
    for term in GLOSSARY {
        keys.extend(["", ".forms", ".text"].map(|part| format!("term-{}{part}", term.id)));
    }
    for provision in PROVISIONS {
        keys.extend(["", ".text"].map(|part| format!("provision-{}{part}", provision.key)));
    }
    let first = |t: &&Threshold| t.to.is_some() || t.from > law.modelled_from;
    keys.extend(law.all_thresholds().iter().filter(first).map(|t| format!("limit-{}", t.id)));
    for paragraph in law.all_paragraphs() {
        let newest = PROVISIONS.iter().find(|p| p.cited == paragraph.cited).expect("a provision with words").key;
        let key = paragraph.key(&format!("provision-{newest}"));
        keys.extend([format!("{key}.text"), key]);
    }
    for point in POINTS {
        keys.extend([format!("point-R-{point}"), format!("point-R-{point}.advice")]);
    }
    let plain = |prefix: &str, words: &[&str]| words.iter().map(|w| format!("{prefix}-{w}")).collect::<Vec<_>>();
    keys.extend(plain("verdict", Verdict::WORDS));
    keys.extend(plain("verdict-lean", &["applies", "does_not_apply", "open"]));
    keys.extend(plain("lean", &["applies", "does_not_apply", "open"]));
    keys.extend(plain("form", Form::WORDS));
    keys.extend(plain("state", State::WORDS));
    keys.extend(plain("owner", Owner::WORDS));
    keys.extend(plain("need", Need::WORDS));
    keys.extend(plain("step", Step::WORDS));
    keys.extend(plain("fault", FaultKind::WORDS));
    keys.extend(plain("section", hjemmekontor::agreement::write::SECTIONS));
    keys.extend((1..=12).map(|m| format!("month-{m}")));
    keys.extend(Weekday::WORDS.iter().flat_map(|d| [format!("weekday-{d}"), format!("weekday-{d}.short")]));
    keys.extend(plain("holiday", Holiday::WORDS));
    keys.extend(plain("calendar-regularity", RegularityWord::WORDS));
    keys.extend(plain("why-state", why::State::WORDS));
    keys.extend(why::Kind::WORDS.iter().skip(2).map(|w| format!("why-kind-{w}")));
    keys.extend(why::Part::WORDS.iter().flat_map(|w| [format!("why-part-{w}"), format!("why-part-{w}-text")]));
    keys.extend(plain("map-letter", Verdict::WORDS));
    keys.extend(plain("map-said", Verdict::WORDS));
    keys.extend(plain("map-row", RowKind::WORDS));
    keys.extend(RowKind::WORDS.iter().map(|row| format!("map-row-{row}.long")));
    keys.extend(plain("variant-place", PlaceWord::WORDS));
    keys.extend(plain("variant-length", Length::WORDS));
    keys.extend(plain("variant-arrangement", ArrangementWord::WORDS));
    keys.extend(plain("border-to", Verdict::WORDS));
    keys.extend(plain("border-lean", &["applies", "does_not_apply", "open"]));
    keys.extend(plain("doubt-discretion", &["applies", "does_not_apply", "open"]));
    questions(&mut keys);
    environment(&mut keys);
    keys.extend(DateKind::WORDS.iter().flat_map(|w| [format!("dated-{w}"), format!("dated-why-{w}")]));
    keys.extend(plain("cli-lack", &["party", "answer", "item", "empty", "discussion", "information"]));
    keys.extend(plain("cli-receipt", &["verdict", "lean", "agreement", "rule"]));
    keys.extend(plain("paper-file", hjemmekontor::document::Kind::WORDS));
    keys.extend(plain("paper-mark", Mark::WORDS));
    keys.extend(CHECKS.iter().filter(|c| !c.factor.is_empty()).map(|c| format!("talk-ask-{}", c.factor)));
    for (topic, _) in hjemmekontor::document::TOPICS {
        keys.extend([format!("talk-topic-{topic}"), format!("talk-topic-{topic}.ask")]);
    }
    keys.extend(plain("folder-file", hjemmekontor::document::folder::Part::WORDS));
    keys.extend(plain("folder-what", &hjemmekontor::document::folder::Part::WORDS[1..]));
    keys.extend(plain("folder-besides", hjemmekontor::document::folder::BESIDES));
    for kind in hjemmekontor::document::Kind::WORDS {
        keys.extend(["", ".text"].map(|part| format!("save-kind-{kind}{part}")));
    }
    keys.extend(plain("cli-plain-save-word", hjemmekontor::document::Kind::WORDS));
    let formats: Vec<&str> = hjemmekontor::paper::Format::ALL.iter().map(|format| format.extension()).collect();
    keys.extend(plain("save-format", &formats));
    keys.extend(plain("cli-plain-save-word", &formats));
    keys.extend(plain("save-language", &["nb", "nn", "en"]));
    keys.extend(plain("paper-party", &["employer", "org_number", "employee", "title", "manager"]));
    keys.extend(plain("paper-signs", &["employer", "employee"]));
    keys.extend(plain("type", &["text", "number", "whole-number", "bool", "date", "table", "list"]));
    keys
}

fn environment(keys: &mut BTreeSet<String>) {
    keys.extend(RISKS.iter().map(|r| r.key()));
    keys.extend(CHECKS.iter().flat_map(|c| risks::suggestions(c.key)).map(|s| s.key()));
    keys.extend(ADVANTAGES.iter().flat_map(|a| ["", ".if", ".ask"].map(|part| a.text_key() + part)));
    keys.extend(DISADVANTAGES.iter().flat_map(|d| ["", ".first"].map(|part| d.text_key() + part)));
    // What is claimed of home work is in no clause.
    for state in State::WORDS.iter().filter(|word| **word != "covered") {
        keys.extend([format!("advantage-state-{state}"), format!("disadvantage-state-{state}")]);
    }
    keys.extend(Rhythm::WORDS.iter().map(|w| format!("rhythm-{w}")));
    keys.extend(Trigger::WORDS.iter().map(|w| format!("trigger-{w}")));
    keys.extend(Meeting::WORDS.iter().map(|w| format!("meeting-{w}")));
}

fn questions(keys: &mut BTreeSet<String>) {
    for question in interview::questions() {
        keys.extend(interview::choices(question.input));
        let key = match question.input {
            Input::Clause(_) | Input::Mark(_) | Input::Point(_) => continue,
            Input::Employees => "employees".to_string(),
            Input::Text(party) => format!("parties-{}", party.word()),
            _ => question.id.trim_start_matches("facts.").replace('.', "-"),
        };
        keys.extend([format!("q-{key}"), format!("q-{key}.why")]);
        if let Input::Amount(units) = question.input {
            keys.extend(units.iter().map(|u| format!("unit-{}", u.key())));
            if units.len() > 1 {
                keys.extend(units.iter().map(|u| format!("cli-unit-short-{}", u.key())));
            }
        }
    }
}

fn sources(folder: &Path, text: &mut String) {
    for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            sources(&path, text);
        } else if path.extension().is_some_and(|e| e == "rs") {
            text.push_str(&std::fs::read_to_string(&path).expect("a source file"));
        }
    }
}

fn program() -> String {
    let mut text = String::new();
    sources(&Path::new(ROOT).join("src"), &mut text);
    text
}

/// The string literals of the program.
fn literals(program: &str) -> BTreeSet<&str> {
    program
        .lines()
        .filter(|l| !l.trim_start().starts_with("//"))
        .flat_map(|l| l.split('"').skip(1).step_by(2))
        .collect()
}

#[test]
fn every_text_that_the_program_can_form_exists() {
    let program = program();
    let mut wanted = formed();
    for call in ["say(\"", "tell(\"", "amount(\""] {
        wanted.extend(
            program
                .match_indices(call)
                .filter_map(|(i, _)| program[i + call.len()..].split('"').next())
                .map(str::to_string),
        );
    }
    wanted.retain(|key| key.starts_with(|c: char| c.is_ascii_lowercase()));
    for language in Language::ALL {
        let words = Words::of(*language);
        let missing: Vec<_> = wanted.iter().filter(|k| !words.has(k)).collect();
        assert!(missing.is_empty(), "{}: missing {missing:?}", language.word());
    }
}

#[test]
fn every_text_is_used() {
    let program = program();
    let (literals, formed) = (literals(&program), formed());
    // A literal such as «cli-arg-{name}» uses every key that begins as it does.
    let beginnings: Vec<&str> = literals
        .iter()
        .filter_map(|l| l.split_once('{'))
        .map(|(start, _)| start)
        .filter(|s| s.len() > 3 && s.ends_with(['-', '.']))
        .collect();
    let ends: BTreeSet<&str> = literals.iter().filter_map(|l| l.rsplit_once("}.")).map(|(_, end)| end).collect();
    let attributes = ["why", "help", "hint", "measure", "advice", "text"];
    let used = |key: &str| {
        let (id, attribute) = key.split_once('.').map_or((key, None), |(id, a)| (id, Some(a)));
        let named =
            |key: &str| literals.contains(key) || formed.contains(key) || beginnings.iter().any(|b| key.starts_with(b));
        match attribute {
            Some(a) => {
                literals.contains(key)
                    || formed.contains(key)
                    || (named(id) && (ends.contains(a) || literals.contains(a) || attributes.contains(&a)))
            }
            None => named(key) || ["cli-about", "cli-usage"].iter().any(|b| key.starts_with(b)),
        }
    };
    let unused: Vec<String> = whole("nb").into_keys().filter(|k| !used(k)).collect();
    assert!(unused.is_empty(), "unused: {unused:?}");
}

/// The keys of the glossary are formed whole, so a text that no list names would pass above.
#[test]
fn the_glossary_holds_the_terms_and_provisions_and_no_others() {
    let formed = formed();
    for language in Language::ALL {
        let stray: Vec<_> = read(language.word(), "glossary").into_keys().filter(|key| !formed.contains(key)).collect();
        assert!(stray.is_empty(), "{}: {stray:?}", language.word());
    }
}

#[test]
fn parties_have_names() {
    let words = Words::of(Language::Nb);
    for party in [Party::Employee, Party::Employer, Party::Manager] {
        assert!(words.has(&format!("label-{}", party.word())));
    }
}
