//! The papers about the work environment: the employee's own declaration, and the guide to the talk about it.
#![allow(clippy::unwrap_used)]

use crate::support;

use hjemmekontor::agreement::{self as agreed, Draft, EmployeeView, Language, Measure, Note, Party, Role};
use hjemmekontor::document::{self, Case, Kind, TOPICS};
use hjemmekontor::law::Rule;
use hjemmekontor::law::checks::{self, CHECKS, List, Mark};
use hjemmekontor::law::sources::Law;
use hjemmekontor::paper::{Block, Paper, Span, Table, Text};
use hjemmekontor::words::Words;
use jiff::civil::{Date, date};
use std::collections::BTreeMap;
use support::answer;
use support::paper::flat;

const TODAY: Date = date(2026, 11, 22);
const ENVIRONMENT: [Kind; 2] = [Kind::Declaration, Kind::Conversation];

/// A draft of an agreement, by the manager.
fn agreement(rest: &str) -> Draft {
    draft(&format!("{}{rest}", support::APPLIES), Language::Nb)
}

fn draft(text: &str, language: Language) -> Draft {
    let mut draft = Draft::new(language);
    for token in text.split_whitespace() {
        let (id, value) = token.split_once('=').unwrap();
        answer(&mut draft, id, value);
    }
    draft
}

/// What the employee answers alone.
fn own() -> Draft {
    Draft { kind: agreed::Kind::SelfDeclaration, ..Draft::new(Language::Nb) }
}

fn view(marks: &[(&'static str, Mark)]) -> EmployeeView {
    EmployeeView {
        name: "Kari Nordmann".into(),
        date: date(2026, 11, 20),
        marks: marks.iter().copied().collect(),
        notes: BTreeMap::new(),
        well: String::new(),
        change: String::new(),
    }
}

fn paper(kind: Kind, draft: &Draft, language: Language) -> Paper {
    let assessment = draft.assess(Law::current(), TODAY).unwrap();
    document::paper(kind, &Case { draft, assessment: &assessment, law: Law::current(), words: Words::of(language) })
}

/// With ordinary spaces.
fn spaced(text: String) -> String {
    text.replace('\u{a0}', " ")
}

fn text(paper: &Paper) -> String {
    spaced(flat(&paper.title, &paper.blocks))
}

fn tables(paper: &Paper) -> Vec<&Table> {
    paper.blocks.iter().filter_map(|b| if let Block::Table(table) = b { Some(table) } else { None }).collect()
}

/// The rows of a declaration, by key: the mark that is ticked, and the note.
fn boxes(paper: &Paper) -> BTreeMap<&'static str, (Vec<Mark>, String)> {
    let mut found = BTreeMap::new();
    for row in tables(paper).iter().flat_map(|t| &t.rows).filter(|row| row.len() == 6) {
        let check = CHECKS.iter().find(|c| spaced(row[0].flat()).ends_with(&format!("· {}", c.key))).unwrap();
        let ticked = row[1..5].iter().zip(Mark::ALL).filter(|(cell, _)| match cell.spans[..] {
            [Span::Box(ticked)] => ticked,
            _ => panic!("no box: {cell:?}"),
        });
        let marks = ticked.map(|(_, mark)| *mark).collect();
        assert!(found.insert(check.key, (marks, row[5].flat())).is_none(), "{} stands twice", check.key);
    }
    found
}

fn ticked(paper: &Paper) -> BTreeMap<&'static str, Vec<Mark>> {
    boxes(paper).into_iter().map(|(row, (marks, _))| (row, marks)).filter(|(_, marks)| !marks.is_empty()).collect()
}

fn rooms(paper: &Paper) -> Vec<&str> {
    paper
        .blocks
        .iter()
        .filter_map(|b| if let Block::Room(label, _) = b { Some(label.as_str()) } else { None })
        .collect()
}

/// The rows of the table with this caption.
fn rows<'a>(paper: &'a Paper, language: Language, caption: &str) -> Option<&'a Vec<Vec<Text>>> {
    let caption = Words::of(language).say(caption);
    tables(paper).into_iter().find(|t| t.caption == caption).map(|t| &t.rows)
}

fn first_cells(rows: &[Vec<Text>]) -> Vec<String> {
    rows.iter().map(|row| spaced(row[0].flat())).collect()
}

// ------------------------------------------------------------------------------------------------------- declaration

#[test]
fn every_row_about_the_employee_stands_once_with_its_words() {
    for language in Language::ALL {
        for draft in [agreement(""), own()] {
            let paper = paper(Kind::Declaration, &draft, *language);
            let wanted: Vec<_> = CHECKS.iter().filter(|c| c.list != List::Systematic).map(|c| c.key).collect();
            let found = boxes(&paper);
            assert_eq!(found.len(), wanted.len());
            let text = text(&paper);
            for row in wanted {
                assert!(found.contains_key(row), "{row}");
                let label = Words::of(*language).say(&format!("check-{row}")).into_owned();
                assert_eq!(text.matches(&format!("{label} · {row} |")).count(), 1, "{row} in {text}");
            }
        }
    }
}

#[test]
fn each_mark_ticks_its_own_box_and_no_other() {
    for mark in Mark::ALL {
        for row in CHECKS.iter().filter(|c| c.list != List::Systematic).map(|c| c.key) {
            let mut alone = own();
            alone.marks.insert(row, *mark);
            let mut taken_in = agreement("checklists.P-01=yes checklists.S-05=no");
            taken_in.employee_view = Some(view(&[(row, *mark)]));
            for draft in [alone, taken_in] {
                let ticked = ticked(&paper(Kind::Declaration, &draft, Language::Nb));
                assert_eq!(ticked, BTreeMap::from([(row, vec![*mark])]), "{row} {mark:?}");
            }
        }
    }
}

#[test]
fn a_column_is_headed_by_the_mark_it_is_for() {
    for (language, heads) in [
        (Language::Nb, ["Punkt", "Ja", "Nei", "Vet ikke", "Ikke aktuelt", "Merknad"]),
        (Language::Nn, ["Punkt", "Ja", "Nei", "Veit ikkje", "Ikkje aktuelt", "Merknad"]),
        (Language::En, ["Point", "Yes", "No", "Don’t know", "Not relevant", "Note"]),
    ] {
        let paper = paper(Kind::Declaration, &own(), language);
        let wide: Vec<_> = tables(&paper).into_iter().filter(|t| t.columns.len() == 6).collect();
        // The physical rows, and each psychosocial factor.
        assert_eq!(wide.len(), 1 + 10);
        for table in wide {
            assert_eq!(table.columns.iter().map(|c| c.head.as_str()).collect::<Vec<_>>(), heads);
        }
    }
}

#[test]
fn what_a_manager_or_an_adviser_has_marked_is_never_the_employees() {
    for role in ["manager", "consultant"] {
        let mut draft = agreement("checklists.P-01=yes checklists.P-02=no checklists.S-09=unknown");
        answer(&mut draft, "role", role);
        draft.notes.insert("P-02", "Stolen er fra stua".into());
        draft.remarks.insert(Note::Well, "Alt er fint".into());
        let made = paper(Kind::Declaration, &draft, Language::Nb);
        assert!(ticked(&made).is_empty(), "{role}");
        let told = text(&made);
        assert!(!told.contains("Stolen er fra stua") && !told.contains("Alt er fint"), "{told}");
        assert!(told.contains("bare du kan svare"), "{told}");
        // Where the employee has answered, that stands alone.
        draft.employee_view = Some(view(&[("P-01", Mark::No)]));
        let made = paper(Kind::Declaration, &draft, Language::Nb);
        assert_eq!(ticked(&made), BTreeMap::from([("P-01", vec![Mark::No])]), "{role}");
        assert!(text(&made).contains("Svarene er fra Kari Nordmann selv, tatt inn 20. november 2026."));
    }
}

#[test]
fn the_employee_who_looks_at_the_own_case_answers_for_the_own_part() {
    let mut draft = agreement("checklists.P-01=no");
    draft.role = Some(Role::Employee);
    assert_eq!(ticked(&paper(Kind::Declaration, &draft, Language::Nb)), BTreeMap::from([("P-01", vec![Mark::No])]));
    let guide = text(&paper(Kind::Conversation, &draft, Language::Nb));
    assert!(guide.contains("P-01 | ansatt nei |") && !guide.contains("leder nei"), "{guide}");
}

#[test]
fn notes_and_own_words_stand_as_they_are_written_in_both_kinds_of_draft() {
    let words = "Roen [hjemme].\n- og reisen";
    let mut alone = own();
    alone.notes.insert("P-07", "Lampe | mangler".into());
    alone.remarks.insert(Note::Well, words.into());
    let mut taken_in = agreement("");
    taken_in.employee_view =
        Some(EmployeeView { notes: alone.notes.clone(), well: words.into(), ..view(&[("P-07", Mark::No)]) });
    for draft in [alone, taken_in] {
        let made = paper(Kind::Declaration, &draft, Language::Nb);
        assert_eq!(boxes(&made)["P-07"].1, "Lampe | mangler");
        let terms = made.blocks.iter().filter_map(|b| if let Block::Terms(terms) = b { Some(terms) } else { None });
        let said: Vec<_> = terms.flatten().filter(|(label, _)| label == "Hva fungerer godt hjemme?").collect();
        assert_eq!(said.len(), 1);
        assert_eq!(said[0].1, Text::plain(words));
        // What is not answered is still asked for.
        let rooms = rooms(&made);
        assert!(rooms.contains(&"Er det noe du ønsker annerledes?") && !rooms.contains(&"Hva fungerer godt hjemme?"));
        assert!(!rooms.contains(&"Annet du vil nevne"), "{rooms:?}");
    }
}

#[test]
fn what_the_employee_wrote_is_in_its_own_language() {
    let mut draft = own();
    draft.marks.insert("P-07", Mark::No);
    draft.notes.insert("P-07", "Lampe mangler".into());
    draft.remarks.insert(Note::Change, "En lampe".into());
    let made = paper(Kind::Declaration, &draft, Language::En);
    let cells: Vec<&Text> = tables(&made).into_iter().flat_map(|t| t.rows.iter().flatten()).collect();
    let norwegian: Vec<String> = cells.iter().filter(|c| c.lang == Some("nb-NO")).map(|c| c.flat()).collect();
    assert_eq!(norwegian, ["Lampe mangler"]);
    let change = Text::plain("En lampe").in_language(Some("nb-NO"));
    let found = made.blocks.iter().any(|b| matches!(b, Block::Terms(terms) if terms.iter().any(|t| t.1 == change)));
    assert!(found, "{}", text(&made));
}

#[test]
fn a_blank_one_asks_for_everything_and_says_nothing_for_anybody() {
    let mut full = agreement("checklists.P-01=yes checklists.S-09=no clauses.A-1=Noe");
    full.employee_view = Some(EmployeeView { well: "Roen".into(), ..view(&[("P-01", Mark::Yes)]) });
    full.measures.push(Measure { row: "S-09", text: "Ring".into(), owner: String::new(), due: None, done: false });
    let mut alone = own();
    alone.parties.insert(Party::Employee, "Kari".into());
    alone.marks.insert("P-01", Mark::Yes);
    for draft in [full, alone] {
        let blank = draft.blank();
        assert_eq!((&blank.parties, blank.language, blank.role), (&draft.parties, draft.language, draft.role));
        assert_eq!(
            Draft { parties: BTreeMap::new(), role: None, kind: agreed::Kind::Agreement, ..blank.clone() },
            Draft::new(Language::Nb)
        );
        assert_eq!(blank.kind, draft.kind);
        for language in Language::ALL {
            let made = paper(Kind::Declaration, &blank, *language);
            assert_eq!(boxes(&made).len(), 42);
            assert!(ticked(&made).is_empty() && boxes(&made).values().all(|(_, note)| note.is_empty()));
            let words = Words::of(*language);
            for room in ["q-voluntary-well", "q-voluntary-change", "declaration-more"] {
                assert!(rooms(&made).contains(&words.say(room).as_ref()), "{room}");
            }
            let all = text(&made) + &text(&paper(Kind::Conversation, &blank, *language));
            assert!(all.contains("Kari") && !all.contains("Roen") && !all.contains("Ring |"), "{all}");
            assert!(!all.contains("bare du kan svare"));
        }
    }
}

#[test]
fn names_are_asked_for_where_they_are_not_known_and_one_signs() {
    let made = paper(Kind::Declaration, &own(), Language::Nb);
    assert_eq!(rooms(&made)[..3], ["Arbeidstaker", "Arbeidsgiver", "Nærmeste leder"]);
    let known = paper(Kind::Declaration, &agreement("parties.manager=Ola"), Language::Nb);
    assert!(!rooms(&known).contains(&"Arbeidstaker"));
    for (paper, name) in [(made, ""), (known, "Kari")] {
        let signs = paper.blocks.iter().filter_map(|b| if let Block::Signatures(s) = b { Some(&s.who) } else { None });
        let signs: Vec<_> = signs.flatten().collect();
        assert_eq!(signs.len(), 1);
        assert_eq!(signs[0].1, name);
    }
}

#[test]
fn a_self_declaration_calls_for_a_declaration() {
    let (draft, words) = (own(), Words::of(Language::Nb));
    let assessment = draft.assess(Law::current(), TODAY).unwrap();
    assert_eq!(Kind::called_for(&draft, &assessment), Kind::Declaration);
    let case = Case { draft: &draft, assessment: &assessment, law: Law::current(), words };
    assert_eq!(document::review(&case).title, document::paper(Kind::Declaration, &case).title);
    let manager = agreement("");
    let assessment = manager.assess(Law::current(), TODAY).unwrap();
    assert_eq!(Kind::called_for(&manager, &assessment), Kind::Agreement);
}

// ------------------------------------------------------------------------------------------------------ conversation

/// Both have answered: alike, differently, and one of them alone.
fn both() -> Draft {
    let mut draft = agreement(
        "checklists.P-01=yes checklists.P-04=no checklists.P-05=no checklists.S-01=yes checklists.S-09=unknown \
         checklists.H-01=no",
    );
    draft.employee_view = Some(EmployeeView {
        well: "Roen og utsikten".into(),
        change: "Flere fellesdager".into(),
        ..view(&[
            ("P-01", Mark::Yes),
            ("P-04", Mark::No),
            ("S-01", Mark::No),
            ("S-09", Mark::NotRelevant),
            ("S-18", Mark::No),
        ])
    });
    draft
}

#[test]
fn what_is_no_comes_first_and_then_what_is_not_known_with_both_views_and_what_to_try() {
    let made = paper(Kind::Conversation, &both(), Language::Nb);
    let words = Words::of(Language::Nb);
    let open = rows(&made, Language::Nb, "talk-open-caption").unwrap();
    let wanted = [
        ("P-04", "begge nei"),
        ("P-05", "leder nei"),
        ("S-01", "leder ja · ansatt nei"),
        ("S-18", "ansatt nei"),
        ("S-09", "leder vet ikke · ansatt ikke aktuelt"),
    ];
    assert_eq!(open.len(), wanted.len(), "{open:?}");
    for (row, (key, answered)) in open.iter().zip(wanted) {
        assert!(spaced(row[0].flat()).ends_with(&format!("· {key}")), "{key}: {row:?}");
        assert_eq!(row[1].flat(), answered);
        assert_eq!(row[2].flat(), words.say(&format!("check-{key}.measure")));
    }
    let risks = rows(&made, Language::Nb, "talk-risks-caption").unwrap();
    // The screen, unclear demands, support, and for what is not known what is not seen; each once.
    let names = ["risk-strain", "risk-eyes", "risk-unclear_demands", "risk-support", "risk-unseen"];
    let mut found = first_cells(risks);
    found.sort();
    let mut names: Vec<String> = names.iter().map(|n| words.say(n).into_owned()).collect();
    names.sort();
    assert_eq!(found, names);
    let strain = risks.iter().find(|row| spaced(row[0].flat()) == words.say("risk-strain")).unwrap();
    assert!(strain[1].flat().contains(words.say("risk-strain.first-2").as_ref()), "{strain:?}");
    assert!(strain[2].flat().contains("A-7 ") && strain[2].flat().contains("E-05 "), "{strain:?}");
}

#[test]
fn what_is_seen_differently_stands_with_both_views_and_the_employees_own_words_are_quoted() {
    let made = paper(Kind::Conversation, &both(), Language::Nb);
    let differ = rows(&made, Language::Nb, "talk-differ-caption").unwrap();
    let told: Vec<_> = differ
        .iter()
        .map(|row| row[..3].iter().map(|cell| spaced(cell.flat())).collect::<Vec<_>>().join(" | "))
        .collect();
    assert_eq!(told.len(), 2, "{told:?}");
    assert!(told[0].ends_with("S-01 | ja | nei") && told[1].ends_with("S-09 | vet ikke | ikke aktuelt"), "{told:?}");
    let text = text(&made);
    assert!(
        text.contains("Kari synes fungerer: Roen og utsikten") && text.contains("annerledes: Flere fellesdager"),
        "{text}"
    );
    // Where nobody has answered twice, there is room instead.
    let alone = paper(Kind::Conversation, &agreement("checklists.P-01=no"), Language::Nb);
    assert!(rows(&alone, Language::Nb, "talk-differ-caption").is_none());
    assert!(rooms(&alone).iter().filter(|room| **room == "Notater").count() >= 2);
}

#[test]
fn the_measures_of_the_draft_stand_with_owner_date_and_state_and_three_rows_are_empty() {
    let mut draft = agreement("checklists.P-04=no checklists.S-09=no");
    let measure =
        |row, text: &str, owner: &str, due, done| Measure { row, text: text.into(), owner: owner.into(), due, done };
    let suggested = Words::of(Language::Nb).say("check-P-04.measure").into_owned();
    draft.measures = vec![
        measure("P-04", "Ferdig sak", "Ola", Some(date(2026, 10, 1)), true),
        measure("S-09", "Ringe hver dag", "", None, false),
        measure("P-04", &suggested, "Ola", Some(date(2026, 11, 1)), false),
        measure("S-09", "Felles lunsj", "Kari", Some(date(2026, 12, 1)), false),
    ];
    let told = |language| -> Vec<String> {
        let made = paper(Kind::Conversation, &draft, language);
        let rows = rows(&made, language, "talk-measures-caption").unwrap();
        rows.iter().map(|row| row.iter().map(|c| c.flat().trim().to_string()).collect::<Vec<_>>().join(" | ")).collect()
    };
    let wanted = [
        format!("{suggested} | Ola | 1. november 2026 | over fristen"),
        "Felles lunsj | Kari | 1. desember 2026 | åpent".into(),
        "Ringe hver dag |  |  | åpent".into(),
        "Ferdig sak | Ola | 1. oktober 2026 | utført".into(),
        " |  |  | ".into(),
        " |  |  | ".into(),
        " |  |  | ".into(),
    ];
    assert_eq!(told(Language::Nb), wanted);
    // What was suggested is told in the language of the paper, what somebody wrote as it is.
    let english = told(Language::En);
    assert!(english[0].starts_with(Words::of(Language::En).say("check-P-04.measure").as_ref()), "{english:?}");
    assert!(english[1].starts_with("Felles lunsj | Kari"), "{english:?}");
}

#[test]
fn what_is_said_in_private_is_named_and_neither_answered_nor_mended_on_the_sheet() {
    for language in Language::ALL {
        let words = Words::of(*language);
        let quiet = both();
        let mut loud = both();
        for row in ["S-14", "S-15", "S-16"] {
            loud.marks.insert(row, Mark::No);
            loud.employee_view.as_mut().unwrap().marks.insert(row, Mark::Unknown);
            let text = "Meld fra til politiet".to_string();
            loud.measures.push(Measure { row, text, owner: String::new(), due: None, done: false });
        }
        let told = text(&paper(Kind::Conversation, &loud, *language));
        assert!(!told.contains("Meld fra"), "{told}");
        for row in ["S-14", "S-15", "S-16"] {
            assert_eq!(told.matches(&format!("· {row}")).count(), 1, "{row} in {told}");
        }
        for risk in ["risk-unsafe_home", "risk-harassment", "trigger-conflict"] {
            assert!(!told.contains(words.say(risk).as_ref()), "{risk} in {told}");
        }
        let whom = words.say("talk-private-whom").into_owned();
        assert!(told.contains(&whom) && whom.contains("112") && whom.contains("R-401"), "{told}");
        // The sheet is the same with and without, but for how soon to talk.
        let closer = format!(" {}", words.say("talk-closer"));
        let until_dates =
            |text: &str| text.split(&words.say("talk-step-well").into_owned()).nth(1).unwrap().to_string();
        assert!(told.contains(&closer));
        assert_eq!(until_dates(&told), until_dates(&text(&paper(Kind::Conversation, &quiet, *language))));
    }
}

#[test]
fn every_topic_is_asked_about_and_every_physical_row_is_under_one() {
    let physical: Vec<&str> = checks::of(List::Physical).map(|c| c.key).collect();
    let mut under: Vec<&str> = TOPICS.iter().flat_map(|(_, rows)| rows.iter().copied()).collect();
    under.sort_unstable();
    assert_eq!(under, physical);
    for language in Language::ALL {
        for draft in [own(), both()] {
            let made = paper(Kind::Conversation, &draft, *language);
            for (caption, count) in
                [("talk-psychosocial-caption", 10), ("talk-claims-caption", 6), ("talk-physical-caption", TOPICS.len())]
            {
                let rows = rows(&made, *language, caption).unwrap();
                assert_eq!(rows.len(), count, "{caption}");
                assert!(
                    rows.iter().all(|row| row[1].flat().ends_with('?') || row[1].flat().ends_with("?)")),
                    "{rows:?}"
                );
                // Room for notes, but not on what is spoken of between two alone.
                let alone = Words::of(*language).say("talk-not-here").into_owned();
                let filled: Vec<_> = rows.iter().filter(|row| !row[2].flat().is_empty()).collect();
                assert!(filled.iter().all(|row| row[2].flat() == alone), "{rows:?}");
                assert_eq!(filled.len(), if caption == "talk-psychosocial-caption" { 2 } else { 0 }, "{rows:?}");
            }
        }
    }
}

#[test]
fn the_rhythm_is_the_drafts_where_it_can_be_told_and_otherwise_all_of_them() {
    let words = Words::of(Language::Nb);
    let told = text(&paper(Kind::Conversation, &agreement(""), Language::Nb));
    assert!(told.contains(words.say("rhythm-several").as_ref()) && !told.contains(words.say("rhythm-mostly").as_ref()));
    assert!(told.contains("22. desember 2026: første sjekk; 22. februar 2027: ny sjekk"), "{told}");
    assert!(!told.contains(words.say("talk-closer").as_ref()));
    let mut closer = agreement("");
    closer.closer = Some(true);
    let told = text(&paper(Kind::Conversation, &closer, Language::Nb));
    assert!(
        told.contains(words.say("talk-closer").as_ref()) && told.contains("23. november 2026: tidlig samtale"),
        "{told}"
    );
    assert!(told.contains("21. desember 2026: ny samtale fire uker etter"), "{told}");
    let blank = text(&paper(Kind::Conversation, &Draft::new(Language::Nb), Language::Nb));
    for rhythm in ["yearly", "one_day", "several", "mostly"] {
        assert!(blank.contains(words.say(&format!("rhythm-{rhythm}")).as_ref()), "{rhythm}");
    }
}

// --------------------------------------------------------------------------------------------------------- for both

/// Drafts of every sort, each kind of reader in front.
fn drafts() -> Vec<(&'static str, Draft)> {
    let mut full = own();
    for (number, check) in CHECKS.iter().filter(|c| c.list != List::Systematic).enumerate() {
        full.marks.insert(check.key, Mark::ALL[number % 4]);
    }
    let contractor = draft("role=employee facts.worker_status=contractor", Language::Nb);
    let outside = agreement("facts.days_per_week=0.25");
    let mut employee = both();
    employee.role = Some(Role::Employee);
    vec![
        ("nothing", Draft::new(Language::Nb)),
        ("agreement", agreement("")),
        ("both", both()),
        ("own", own()),
        ("own, all answered", full),
        ("contractor", contractor),
        ("outside", outside),
        ("employee", employee),
    ]
}

#[test]
fn every_kind_can_be_made_of_every_draft() {
    for (name, draft) in drafts() {
        for (kind, language) in Kind::ALL.iter().flat_map(|kind| Language::ALL.iter().map(move |l| (*kind, *l))) {
            let made = paper(kind, &draft, language);
            assert!(!made.title.is_empty() && !text(&made).contains("«own-"), "{name}");
            if ENVIRONMENT.contains(&kind) {
                assert_eq!(made.status, None, "{name}");
                assert!(!made.blocks.iter().any(|b| matches!(b, Block::Gap(_))), "{name}");
            }
        }
    }
}

#[test]
fn nothing_is_missing_and_nobody_is_accused() {
    let keys = ["paper-", "talk-", "declaration-", "check-", "factor-", "group-", "risk-", "clause-", "q-", "opt-"];
    for (name, draft) in drafts() {
        for (kind, language) in ENVIRONMENT.iter().flat_map(|kind| Language::ALL.iter().map(move |l| (*kind, *l))) {
            let told = text(&paper(kind, &draft, language)).to_lowercase();
            for key in keys {
                assert!(!told.contains(&format!("«{key}")), "{name} {}: «{key} in {told}", language.word());
            }
            for word in ["ulovlig", "ulovleg", "brudd", "brot ", "illegal", "breach", "violat", "unlawful", "skyld"] {
                assert!(!told.contains(word), "{name} {}: {word} in {told}", language.word());
            }
        }
    }
}

#[test]
fn every_rule_that_is_named_stands_at_the_foot_and_in_the_table_of_rules() {
    for (name, draft) in drafts() {
        for (kind, language) in ENVIRONMENT.iter().flat_map(|kind| Language::ALL.iter().map(move |l| (*kind, *l))) {
            let made = paper(kind, &draft, language);
            let foot: Vec<String> = first_cells(rows(&made, language, "paper-sources-caption").unwrap());
            for rule in [301, 303, 305, 306, 307, 308, 332, 401] {
                assert!(foot.contains(&Rule(rule).to_string()), "{name}: {rule} of {foot:?}");
            }
            let told = text(&made);
            for (at, _) in told.match_indices("R-") {
                let rule: Rule = told[at..at + 5].parse().unwrap();
                assert!(Law::current().entry(rule).is_some(), "{name}: {rule}");
                assert!(foot.contains(&rule.to_string()), "{name} {kind:?} {}: {rule} in {told}", language.word());
            }
        }
    }
}

#[test]
fn what_is_a_yardstick_is_called_one() {
    for (language, word) in [(Language::Nb, "anbefalt"), (Language::Nn, "tilrådd"), (Language::En, "recommended")] {
        for kind in ENVIRONMENT {
            let made = paper(kind, &own(), language);
            let quiet =
                made.blocks.iter().filter_map(|b| if let Block::Quiet(text) = b { Some(text.flat()) } else { None });
            assert_eq!(quiet.filter(|text| text.contains(word)).count(), 2, "{kind:?} {}", language.word());
        }
    }
}

#[test]
fn it_is_said_where_the_regulation_does_not_apply_and_for_whom_it_is_not_made() {
    for kind in ENVIRONMENT {
        let told = |name: &str| {
            let (_, draft) = drafts().into_iter().find(|d| d.0 == name).unwrap();
            text(&paper(kind, &draft, Language::Nb))
        };
        assert!(told("outside").contains("forskriften ikke gjelder her") && !told("outside").contains("R-107"));
        assert!(told("contractor").contains("R-107") && !told("contractor").contains("forskriften ikke gjelder her"));
        assert!(!told("both").contains("forskriften ikke gjelder her") && !told("both").contains("R-107"));
    }
}
