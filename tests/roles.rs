//! What an employee is told and sends, and what an adviser sees.

use crate::support;

use hjemmekontor::agreement::interview::{self, Standing};
use hjemmekontor::agreement::{Draft, Language, Role};
use hjemmekontor::document::{self, Case, Kind};
use hjemmekontor::law::sources::Law;
use hjemmekontor::law::{Assessment, Form, Rule, Verdict};
use hjemmekontor::paper::{Block, Text};
use hjemmekontor::words::Words;
use jiff::civil::{Date, date};
use std::path::Path;
use support::answer;
use support::paper::flat;

const TODAY: Date = date(2026, 11, 22);
const WHO: &str = "role=employee parties.employee=Kari·Nordmann parties.employer=Fjord·AS parties.manager=Ola·Berg \
    facts.worker_status=employee ";
const HOME: &str = "facts.place=own_home facts.government=none facts.open_ended=yes facts.regularity=regular ";

/// A case of each verdict and of each thing that may follow, by its name.
const CASES: &[(&str, &str, Verdict, Form)] = &[
    ("applies", "facts.arrangement=fixed facts.days_per_week=2", Verdict::Applies, Form::WrittenAgreement),
    (
        "kept",
        "facts.arrangement=fixed facts.days_per_week=2 facts.has_written_agreement=yes",
        Verdict::Applies,
        Form::WrittenAgreement,
    ),
    (
        "leading",
        "facts.arrangement=fixed facts.days_per_week=2 facts.position=leading",
        Verdict::Applies,
        Form::WrittenAgreement,
    ),
    (
        "order",
        "facts.arrangement=fixed facts.days_per_week=2 facts.government=order facts.government_ended=no",
        Verdict::Applies,
        Form::WrittenInformation,
    ),
    ("discretionary", "facts.arrangement=fixed facts.days_per_week=0.8", Verdict::Discretionary, Form::Recommended),
    ("sporadic", "facts.arrangement=fixed facts.days_per_week=0.25", Verdict::DoesNotApply, Form::NoneRequired),
    ("undetermined", "facts.arrangement=fixed", Verdict::Undetermined, Form::Unknown),
];

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

fn case(name: &str, language: Language) -> (Draft, Assessment) {
    let (_, answers, verdict, form) = CASES.iter().find(|c| c.0 == name).expect("a case");
    let draft = draft(&format!("{WHO}{HOME}{answers}"), language);
    let assessment = assess(&draft);
    assert_eq!((assessment.finding.verdict, assessment.finding.agreement), (*verdict, *form), "{name}");
    (draft, assessment)
}

fn of<'a>(draft: &'a Draft, assessment: &'a Assessment, words: &'a Words) -> Case<'a> {
    Case { draft, assessment, law: Law::current(), words }
}

fn text((title, blocks): &(String, Vec<Block>)) -> String {
    flat(title, blocks).replace('\u{a0}', " ")
}

fn summary(name: &str, language: Language) -> String {
    let (draft, assessment) = case(name, language);
    text(&document::summary(&of(&draft, &assessment, Words::of(language))))
}

fn request(name: &str, language: Language) -> String {
    let (draft, assessment) = case(name, language);
    text(&document::request(&of(&draft, &assessment, Words::of(language))))
}

/// Each case in each language.
fn each(look: impl Fn(&str, Language, &str, &str)) {
    for language in Language::ALL {
        for (name, ..) in CASES {
            look(name, *language, &summary(name, *language), &request(name, *language));
        }
    }
}

fn rules(text: &str) -> Vec<Rule> {
    let number = |at: usize| text[at..].get(..5).and_then(|t| t.parse().ok());
    text.match_indices("R-").filter_map(|(at, _)| number(at)).collect()
}

#[test]
fn every_line_has_its_rule_and_every_rule_is_in_the_table() {
    for language in Language::ALL {
        for (name, ..) in CASES {
            let (draft, assessment) = case(name, *language);
            let (_, blocks) = document::summary(&of(&draft, &assessment, Words::of(*language)));
            let lines = blocks.iter().flat_map(|block| match block {
                Block::Text(text) => vec![text.flat()],
                Block::List(items) => items.iter().map(Text::flat).collect(),
                // The last line, which stands back, tells what the letters mean.
                _ => Vec::new(),
            });
            let lines: Vec<String> = lines.collect();
            assert!(lines.len() > 8, "{name}");
            for line in lines {
                let named = rules(&line);
                assert!(!named.is_empty(), "{name} {}: {line}", language.word());
                assert!(named.iter().all(|r| Law::current().entry(*r).is_some()), "{name}: {line}");
            }
        }
    }
}

#[test]
fn nobody_is_accused_and_no_text_is_missing() {
    each(|name, language, summary, request| {
        for text in [summary, request] {
            let lower = text.to_lowercase();
            for word in
                ["ulovlig", "ulovleg", "brudd", "brot ", "illegal", "breach", "violat", "unlawful", "«own", "«lett"]
            {
                assert!(!lower.contains(word), "{name} {}: {word} in {text}", language.word());
            }
        }
    });
}

#[test]
fn the_summary_speaks_to_you_and_the_letter_is_from_me() {
    each(|name, language, summary, request| {
        let (you, me) = match language {
            Language::Nb => (" du ", " jeg "),
            Language::Nn => (" du ", " eg "),
            Language::En => (" you ", " I "),
        };
        assert!(summary.matches(you).count() >= 4, "{name}: {summary}");
        assert!(!summary.contains("Kari") && !summary.contains(me), "{name}: {summary}");
        assert!(request.contains(me) && request.ends_with("Kari Nordmann"), "{name}: {request}");
    });
}

#[test]
fn contacts_come_in_order() {
    each(|name, language, summary, _| {
        let whom = match language {
            Language::Nb => ["Lederen", "Verneombudet", "tillitsvalgte", "Arbeidstilsynet"],
            Language::Nn => ["Leiaren", "Verneombodet", "tillitsvalde", "Arbeidstilsynet"],
            Language::En => ["Your manager", "safety representative", "elected representative", "Labour Inspectorate"],
        };
        let contacts = &summary[summary.find("\n1. ").unwrap_or_else(|| panic!("{name}: {summary}"))..];
        let places: Vec<usize> =
            whom.iter().map(|w| contacts.find(w).unwrap_or_else(|| panic!("{name}: {w}"))).collect();
        assert!(places.is_sorted(), "{name}: {contacts}");
    });
}

#[test]
fn what_is_said_follows_the_verdict() {
    let nb = |name: &str| summary(name, Language::Nb);
    for (name, there, not) in [
        ("applies", "R-201", "R-190"),
        ("applies", "R-306", "Gjelder forskriften, "),
        ("applies", "R-131, veiledning)", "R-141"),
        ("kept", "R-204", "i tillegg til arbeidsavtalen"),
        ("leading", "§ 10-12", "§ 10-8"),
        ("leading", "Én eller flere faste dager", "R-160"),
        ("order", "R-210", "R-201"),
        ("discretionary", "R-141, slutning, I", "R-190"),
        ("discretionary", "heller mot", "R-201"),
        ("sporadic", "R-190", "R-301"),
        ("sporadic", "R-520", "R-306"),
        ("undetermined", "|facts.days_per_week]", "R-201"),
    ] {
        let text = nb(name);
        assert!(text.contains(there), "{name}: {there} is not in {text}");
        assert!(!text.contains(not), "{name}: {not} is in {text}");
    }
}

#[test]
fn letters_differ_by_what_they_can_ask_for() {
    for language in Language::ALL {
        let letters: Vec<String> = CASES.iter().filter(|c| c.0 != "leading").map(|c| request(c.0, *language)).collect();
        let asks: std::collections::BTreeSet<&str> =
            letters.iter().map(|l| l.lines().nth(5).expect("what is asked")).collect();
        assert_eq!(asks.len(), letters.len(), "{asks:?}");
    }
    assert!(request("applies", Language::Nb).contains("eget hjem, faste dager, 2 dager i uka"));
    let mut weekdays = case("applies", Language::Nn);
    answer(&mut weekdays.0, "facts.week", "ti·to");
    let letter = text(&document::request(&of(&weekdays.0, &weekdays.1, Words::of(Language::Nn))));
    assert!(letter.contains("faste dagar, tysdag og torsdag"), "{letter}");
}

#[test]
fn what_is_not_known_is_a_gap_that_leads_somewhere() {
    let draft = draft("role=employee facts.worker_status=employee", Language::Nb);
    let assessment = assess(&draft);
    let words = Words::of(Language::Nb);
    let jumps = document::jumps(&document::review(&of(&draft, &assessment, words)).blocks);
    for wanted in ["facts.place", "parties.employee", "parties.employer"] {
        assert!(jumps.iter().any(|q| q == wanted), "{wanted} is not in {jumps:?}");
    }
    for question in &jumps {
        let question = &interview::questions()[interview::index_of(question).expect("a question")];
        assert!(interview::belongs(&draft, question), "{}", question.id);
    }
    let paper = document::paper(Kind::Request, &of(&draft, &assessment, words));
    let letter = flat(&paper.title, &paper.blocks);
    for gap in ["[arbeidsgiver]", "[navn på den ansatte]", "[omfang]"] {
        assert!(letter.contains(gap), "{gap} is not in {letter}");
    }
    assert!(!letter.contains("Mangler"), "{letter}");
}

#[test]
fn a_contractor_is_told_no_rules_for_employees() {
    let draft = draft("role=employee facts.worker_status=contractor", Language::Nb);
    let assessment = assess(&draft);
    let words = Words::of(Language::Nb);
    let told = text(&document::summary(&of(&draft, &assessment, words)));
    assert_eq!(rules(&told), [Rule(107)], "{told}");
    assert!(document::request(&of(&draft, &assessment, words)).1.is_empty());
}

#[test]
fn the_texts_are_the_golden_ones() {
    for (name, language) in [("applies", Language::Nb), ("discretionary", Language::Nn), ("sporadic", Language::En)] {
        let text = format!("{}\n\n{}\n", summary(name, language), request(name, language));
        let file = format!("tests/golden/documents/employee-{name}-{}.txt", language.word());
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            std::fs::write(&path, &text).expect("a golden file");
        }
        assert_eq!(std::fs::read_to_string(&path).unwrap_or_default(), text);
    }
}

#[test]
fn the_employee_is_asked_as_you_and_nothing_that_is_the_employers() {
    let asked = |role: &str| {
        let draft = draft(&format!("role={role}"), Language::Nb);
        let ours = interview::questions().iter().filter(|q| interview::belongs(&draft, q));
        ours.map(|q| q.id.as_str()).collect::<Vec<_>>()
    };
    let own = asked("employee");
    for not in ["undertaking.employees", "facts.discussed_with_reps", "weighing.text", "clauses.A-1", "checklists.H-02"]
    {
        assert!(!own.contains(&not), "{not}");
        assert!(asked("manager").contains(&not), "{not}");
    }
    for there in ["facts.has_written_agreement", "facts.information_given", "parties.manager", "checklists.P-01"] {
        assert!(own.contains(&there), "{there}");
    }
    let draft = draft("role=employee parties.employee=Kari·Nordmann", Language::Nb);
    for language in Language::ALL {
        let words = Words::of(*language);
        for question in interview::questions().iter().filter(|q| interview::belongs(&draft, q)) {
            let key = words_key(question);
            for part in ["", ".why", ".help"].map(|part| format!("{key}{part}")).iter().filter(|k| words.has(k)) {
                let text = hjemmekontor::words::ask::ask(words, &draft, part);
                for other in ["Kari", "den ansatte", "den tilsette", "the employee’s name"] {
                    assert!(!text.contains(other), "{part}: {text}");
                }
            }
        }
    }
}

fn words_key(question: &interview::Question) -> String {
    match question.input {
        interview::Input::Mark(row) => format!("check-{row}"),
        _ => hjemmekontor::words::ask::text_key(question),
    }
}

#[test]
fn an_adviser_sees_the_client() {
    let text = "role=consultant parties.client=Rederiet·Nord parties.employee=Kari";
    let draft = draft(text, Language::Nb);
    assert_eq!(document::name(&draft).as_deref(), Some("Rederiet Nord: Kari"));
    let mut other = draft.clone();
    other.role = Some(Role::Manager);
    assert_eq!(document::name(&other).as_deref(), Some("Kari"));
    assert_eq!(document::name(&Draft::new(Language::Nb)), None);
    let client = interview::index_of("parties.client").expect("a question");
    let standing =
        |draft: &Draft| interview::standing(draft, &assess(draft), Law::current(), &interview::questions()[client]);
    assert_eq!(standing(&draft), Standing::Answered);
    assert_eq!(standing(&other), Standing::Dimmed);
}
