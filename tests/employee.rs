//! The employee's own part through the real binary, and the two views seen together.

use crate::support::home::{Home, Ran};
use hjemmekontor::agreement::environment::{NotTaken, own_rows, together};
use hjemmekontor::agreement::{Draft, Kind, Language, Note, Party, read};
use hjemmekontor::law::checks::{CHECKS, Mark, Marks};
use jiff::civil::date;

const STATES: [Option<Mark>; 5] = [None, Some(Mark::Yes), Some(Mark::No), Some(Mark::Unknown), Some(Mark::NotRelevant)];

// ---------------------------------------------------------------------------------------------------------- together

#[test]
fn every_pair_of_marks() {
    use Mark::{No, NotRelevant, Unknown, Yes};
    for manager in STATES {
        for employee in STATES {
            let pair = [manager, employee];
            let found = together(manager, employee);
            assert_eq!(found, together(employee, manager), "neither weighs more: {pair:?}");
            let wanted = [No, Unknown, Yes, NotRelevant].into_iter().find(|mark| pair.contains(&Some(*mark)));
            assert_eq!(found, wanted, "{pair:?}");
            assert!(employee != Some(No) || found == Some(No));
        }
    }
}

fn own(name: &str, marks: &[(&'static str, Mark)]) -> Draft {
    let mut own = Draft::new(Language::Nb);
    own.kind = Kind::SelfDeclaration;
    own.parties.insert(Party::Employee, name.into());
    own.marks = marks.iter().copied().collect();
    own
}

fn ours() -> Draft {
    let mut draft = Draft::new(Language::Nb);
    draft.parties.insert(Party::Employee, "Kari Nordmann".into());
    draft
}

#[test]
fn every_pair_of_marks_in_a_draft_is_kept_apart_and_seen_together() {
    for manager in STATES {
        for employee in STATES.into_iter().flatten() {
            let mut draft = ours();
            draft.marks.extend(manager.map(|m| ("P-01", m)));
            draft.take_in(&own("kari nordmann ", &[("P-01", employee)]), date(2026, 11, 22)).expect("taken in");
            assert_eq!(draft.marks.get("P-01").copied(), manager, "the manager's own");
            assert_eq!(draft.employee_view.as_ref().map(|v| v.marks["P-01"]), Some(employee));
            assert_eq!(draft.mark("P-01"), together(manager, Some(employee)));
            assert_eq!(draft.differences().len(), usize::from(manager.is_some_and(|m| m != employee)));
            let calls = [manager, Some(employee)].iter().any(|m| matches!(m, Some(Mark::No | Mark::Unknown)));
            assert_eq!(draft.without_measure().len(), usize::from(calls));
        }
    }
}

#[test]
fn a_no_stands_through_a_later_file_that_leaves_the_row_open() {
    let on = date(2026, 11, 22);
    let mut draft = ours();
    let mut first = own("Kari Nordmann", &[("P-01", Mark::No), ("S-09", Mark::Yes)]);
    first.notes.insert("P-01", "Støy.".into());
    first.remarks.insert(Note::Well, "Roen.".into());
    draft.take_in(&first, on).expect("taken in");
    let later = own("Kari Nordmann", &[("S-09", Mark::Unknown)]);
    draft.take_in(&later, on).expect("taken in");
    let view = draft.employee_view.clone().expect("a view");
    assert_eq!(view.marks, Marks::from([("P-01", Mark::No), ("S-09", Mark::Unknown)]));
    assert_eq!((view.notes["P-01"].as_str(), view.well.as_str()), ("Støy.", "Roen."));
    // Only the employee changes it.
    draft.take_in(&own("Kari Nordmann", &[("P-01", Mark::Yes)]), on).expect("taken in");
    assert_eq!(draft.mark("P-01"), Some(Mark::Yes));
}

#[test]
fn what_is_not_the_employees_is_not_taken_in() {
    let on = date(2026, 11, 22);
    let mut draft = ours();
    let refused = |draft: &mut Draft, other: &Draft| draft.take_in(other, on).expect_err("refused");
    assert_eq!(refused(&mut draft, &ours()), NotTaken::OtherKind);
    let name = refused(&mut draft, &own("Ola", &[("P-01", Mark::No)]));
    assert_eq!(name, NotTaken::OtherName("Ola".into()));
    assert_eq!(refused(&mut draft, &own("Kari Nordmann", &[])), NotTaken::Empty);
    assert_eq!(draft, ours(), "untouched");
    // A row of the employer's systematic work, written there by hand, is nobody's answer.
    draft.take_in(&own("", &[("H-01", Mark::Yes), ("P-01", Mark::Yes)]), on).expect("taken in");
    assert_eq!(draft.all_marks(), Marks::from([("P-01", Mark::Yes)]));
    // Nor are the answers of two people mixed where the draft has no name yet.
    let mut nameless = Draft::new(Language::Nb);
    nameless.take_in(&own("Kari", &[("P-01", Mark::No)]), on).expect("taken in");
    assert_eq!(refused(&mut nameless, &own("Ola", &[("P-01", Mark::Yes)])), NotTaken::OtherName("Ola".into()));
    assert_eq!(nameless.mark("P-01"), Some(Mark::No));
}

// --------------------------------------------------------------------------------------------------------- the binary

fn draft_in(home: &Home, name: &str) -> Draft {
    read::draft(&home.text(name)).expect("a draft")
}

#[track_caller]
fn check(ran: &Ran, code: i32, parts: &[&str]) {
    let all = format!("{}{}", ran.out, ran.err);
    assert_eq!(ran.code, code, "{all}");
    for part in parts {
        assert!(all.contains(part), "«{part}» is not in:\n{all}");
    }
}

const AGREEMENT: &str = "format = 1\nlanguage = \"nb\"\nrole = \"manager\"\n# mine\n[parties]\nemployee = \"Kari Nordmann\"\n\
    [checklists.physical]\nP-01 = \"yes\"\nP-02 = \"no\"\n";

#[test]
fn the_employee_answers_line_by_line_and_goes_on_later() {
    let home = Home::new();
    let ran = home.say(&["self", "kari.toml", "--plain"], &["Kari Nordmann", "2", "1", "q"]);
    check(&ran, 0, &["Hva heter du?", "Et sted å arbeide uforstyrret", "Spørsmål 1 av høyst 45"]);
    assert!(!ran.out.contains("Vurdering nå"), "{}", ran.out);
    let draft = draft_in(&home, "kari.toml");
    assert_eq!((draft.kind, &draft.receipt), (Kind::SelfDeclaration, &None));
    assert_eq!(draft.marks, Marks::from([("P-01", Mark::No), ("P-02", Mark::Yes)]));
    assert!(home.text("kari.toml").contains("kind = \"self\""));
    // On to the end: the summary, and the way to the manager.
    let ran = home.say(&["self", "kari.toml", "--plain"], &[""; 60]);
    check(
        &ran,
        0,
        &["! Et sted å arbeide uforstyrret: nei", "ingenting blir sendt", "kari.toml", "Ikke skriv helseopplysninger"],
    );
    let asked = ran.out.matches("Spørsmål ").count();
    assert_eq!(asked, own_rows().count() - 2 + 2, "the rows left, and two voluntary texts");
    assert!(!ran.out.contains("AVTALE") && !ran.out.contains("§ 2"), "{}", ran.out);
    assert!(CHECKS.len() > asked);
}

#[test]
fn another_kind_of_file_is_left_alone() {
    let home = Home::new();
    home.write("draft.toml", AGREEMENT);
    for (language, part) in [("nb", "utkast til avtale"), ("nn", "utkast til avtale"), ("en", "draft agreement")] {
        let ran = home.say(&["--lang", language, "self", "draft.toml", "--plain"], &["Kari"]);
        check(&ran, 2, &[part, "draft.toml", "hjemmekontor open"]);
    }
    assert_eq!(home.text("draft.toml"), AGREEMENT);
    home.write("broken.toml", "format = ");
    check(&home.say(&["self", "broken.toml"], &[]), 2, &["broken.toml"]);
    check(&home.say(&["self"], &[]), 2, &["FIL"]);
}

fn taken_in() -> Home {
    let home = Home::new();
    home.write("draft.toml", AGREEMENT);
    home.say(&["self", "kari.toml", "--plain"], &["Kari Nordmann", "2", "2", "3", "q"]);
    home
}

#[test]
fn the_answers_come_into_the_draft_beside_the_managers() {
    let home = taken_in();
    let before = home.text("kari.toml");
    let ran = home.say(&["merge", "draft.toml", "kari.toml"], &[]);
    check(
        &ran,
        0,
        &["3 svar", "Ett punkt er besvart ulikt", "uforstyrret: leder ja · ansatt nei", "Begge svar er beholdt"],
    );
    assert_eq!(home.text("kari.toml"), before, "only read");
    let draft = draft_in(&home, "draft.toml");
    assert_eq!(draft.marks["P-01"], Mark::Yes, "the manager's own is kept");
    assert_eq!(draft.mark("P-01"), Some(Mark::No), "and the employee's no counts");
    assert_eq!(draft.employee_view.as_ref().map(|v| v.date), Some(date(2026, 11, 22)));
    assert!(home.text("draft.toml").contains("# mine"));
    // Again, with nothing new, and then with the row taken back.
    home.say(&["merge", "draft.toml", "kari.toml"], &[]);
    home.write("kari.toml", &before.replace("P-01 = \"no\"\n", ""));
    check(&home.say(&["merge", "draft.toml", "kari.toml"], &[]), 0, &["2 svar"]);
    assert_eq!(draft_in(&home, "draft.toml").mark("P-01"), Some(Mark::No));
}

#[test]
fn a_merge_is_refused_with_its_reason() {
    let home = taken_in();
    let kari = home.text("kari.toml");
    home.write("ola.toml", &kari.replace("Kari Nordmann", "Ola Hansen"));
    let before = home.text("draft.toml");
    check(&home.say(&["merge", "draft.toml", "ola.toml"], &[]), 1, &["Ola Hansen", "rett", "Ingenting er endret"]);
    check(&home.say(&["merge", "draft.toml", "draft.toml"], &[]), 1, &["avtaleutkast"]);
    check(&home.say(&["merge", "kari.toml", "draft.toml"], &[]), 1, &["Det første navnet er utkastet"]);
    check(&home.say(&["merge", "draft.toml", "nothing.toml"], &[]), 2, &["nothing.toml"]);
    check(&home.say(&["merge", "nothing.toml", "kari.toml"], &[]), 2, &["nothing.toml"]);
    home.say(&["self", "empty.toml", "--plain"], &["Kari Nordmann"]);
    check(&home.say(&["merge", "draft.toml", "empty.toml"], &[]), 1, &["Ingenting er besvart"]);
    assert_eq!((home.text("draft.toml"), home.text("kari.toml")), (before, kari));
}

#[test]
fn open_tasks_are_told_and_stop_nobody() {
    let home = taken_in();
    home.say(&["merge", "draft.toml", "kari.toml"], &[]);
    let ran = home.say(&["check", "draft.toml"], &[]);
    check(&ran, 1, &["3 oppgaver uten tiltak", "! Et sted å arbeide uforstyrret: nei (R-308)"]);
    let json = |home: &Home| -> serde_json::Value {
        let ran = home.say(&["assess", "draft.toml", "--json"], &[]);
        assert_eq!(ran.code, 0, "{}", ran.err);
        serde_json::from_str(&ran.out).expect("JSON")
    };
    let found = json(&home);
    assert_eq!(found["version"], 1);
    let rows: Vec<_> = found["open_tasks"].as_array().expect("a list").iter().map(|t| &t["row"]).collect();
    assert_eq!(rows, ["P-01", "P-02", "P-03"]);
    assert_eq!(
        (&found["open_tasks"][2]["mark"], &found["open_tasks"][2]["rule"]),
        (&"unknown".into(), &"R-308".into())
    );
    assert!(found["measures"].as_array().is_some_and(Vec::is_empty) && found["follow_up"].is_null());
    let facts = "[facts]\nexclusive_home = false\nplace = \"own_home\"\narrangement = \"fixed\"\ndays_per_week = 2\n";
    let measure = "\n[[measures]]\nrow = \"P-02\"\ntext = \"Stol.\"\nowner = \"Per\"\ndue = 2026-12-21\ndone = true\n";
    let with = home.text("draft.toml").replace("[facts]\n", facts) + measure;
    home.write("draft.toml", &with);
    let found = json(&home);
    assert_eq!(found["open_tasks"].as_array().map(Vec::len), Some(2));
    let wanted =
        serde_json::json!([{ "row": "P-02", "text": "Stol.", "owner": "Per", "due": "2026-12-21", "done": true }]);
    assert_eq!(found["measures"], wanted);
    assert_eq!((&found["follow_up"]["rhythm"], &found["follow_up"]["certainty"]), (&"several".into(), &"I".into()));
    assert_eq!(found["follow_up"]["dates"][0], serde_json::json!({ "date": "2026-12-22", "meeting": "first_check" }));
    let review = home.say(&["open", "draft.toml", "--plain"], &[""; 120]);
    check(&review, 0, &["2 oppgaver uten tiltak", "Fordelene, lest som vilkår", "leder ja · ansatt nei"]);
}

#[test]
fn a_list_names_the_employees_own_answers() {
    let home = Home::new();
    let file = home.path("drafts/kari.toml").display().to_string();
    home.say(&["self", &file, "--plain"], &["Kari Nordmann", "2"]);
    let ran = home.say(&["list"], &[]);
    check(&ran, 0, &["Kari Nordmann: Egne svar, 1/42"]);
}
