//! What is spoken of between two alone stands in no document that may be left lying or is handed on; and what is missing is
//! said and counted, also where nobody waits for it before signing.

use crate::support::cases;
use crate::support::home::Home;

use cases::{MUCH, applies, discretionary, draft, information};
use hjemmekontor::agreement::read;
use hjemmekontor::document::Kind;
use hjemmekontor::document::calendar::calendar;
use hjemmekontor::document::{self, Case};
use hjemmekontor::law::checks::{CHECKS, List, SENSITIVE, is_sensitive};
use hjemmekontor::law::sources::Law;
use hjemmekontor::paper::{self, Format};
use hjemmekontor::words::Words;
use jiff::civil::{Date, date};
use std::collections::BTreeMap;

const TODAY: Date = date(2026, 11, 22);

/// Answers, notes and measures of both on what is spoken of between two alone.
const ALONE: &str = r#"
[checklists.psychosocial]
S-14 = "no"
S-15 = "no"

[notes]
S-14 = "UTRYGT hjemme"

[[measures]]
row = "S-15"
text = "SAMTALE om tonen"
owner = "Ola Bakke"
due = 2026-12-21

[employee_view]
name = "Kari Nordmann"
date = 2026-11-02

[employee_view.checklists.psychosocial]
S-16 = "no"

[employee_view.notes]
S-16 = "TRUET på døra"
"#;

fn of(text: &str, then: impl Fn(&Case) -> String) -> String {
    let draft = read::draft(text).unwrap_or_else(|problems| panic!("{problems:?}\n{text}"));
    let law = Law::at(TODAY);
    let assessment = draft.assess(law, TODAY).expect("an assessment");
    then(&Case { draft: &draft, assessment: &assessment, law, words: Words::of(draft.language) })
}

fn document(kind: Kind, text: &str) -> String {
    spaced(&of(text, |case| {
        let made = paper::render(&document::paper(kind, case), Format::Markdown, None).expect("Markdown");
        String::from_utf8(made).expect("text")
    }))
}

/// On one line, with ordinary spaces.
fn spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The folder of a draft, by the number of each file.
fn folder(text: &str, more: &str) -> BTreeMap<String, String> {
    let home = Home::new();
    home.write("a.toml", text);
    let ran = home.run(&format!("render a.toml --kind folder --to md -o made{more}"));
    assert_eq!(ran.code, 0, "{}", ran.err);
    let files = home.files("made");
    files.into_iter().map(|(name, text)| (name[..2].to_string(), spaced(&text))).collect()
}

fn report(text: &str) -> String {
    let home = Home::new();
    home.write("a.toml", text);
    let ran = home.run("render a.toml --kind report --to md -o -");
    assert_eq!(ran.code, 0, "{}", ran.err);
    spaced(&ran.out)
}

#[test]
fn the_rows_are_those_of_safety_harassment_and_threats_and_there() {
    assert_eq!(SENSITIVE, ["S-14", "S-15", "S-16"]);
    assert!(SENSITIVE.iter().all(|row| CHECKS.iter().any(|check| check.key == *row && is_sensitive(check.key))));
    assert_eq!(CHECKS.iter().filter(|check| is_sensitive(check.key)).count(), 3);
}

#[test]
fn no_document_tells_what_is_answered_on_them() {
    let text = applies("Kari Nordmann") + ALONE;
    let words = Words::of(hjemmekontor::agreement::Language::Nb);
    let mut made: Vec<(String, String)> = folder(&text, "").into_iter().filter(|(n, _)| n != "07").collect();
    made.push(("report".into(), report(&text)));
    made.push(("note".into(), document(Kind::Note, &text)));
    made.push(("talk".into(), document(Kind::Conversation, &text)));
    for (name, made) in &made {
        for told in ["UTRYGT", "SAMTALE", "TRUET", "tone, utestenging"] {
            assert!(!made.contains(told), "{told} stands in {name}:\n{made}");
        }
        // By name they stand in the two forms alone, and there without an answer.
        for row in SENSITIVE.iter().filter(|_| !["03", "talk"].contains(&name.as_str())) {
            let about = words.say(&format!("check-{row}")).into_owned();
            assert!(!made.contains(&about), "{row} stands in {name}:\n{made}");
        }
    }
    // The duties that follow a single one of them stand, but not how.
    let other = document(Kind::Note, &text.replace("= \"no\"", "= \"yes\""));
    let own = |note: &str| note.matches("vises ikke her").count();
    let note = document(Kind::Note, &text);
    assert_eq!((own(&note), own(&other)), (3, 3), "{note}");
}

#[test]
fn the_folder_counts_them_and_says_where_they_stand() {
    let made = folder(&(applies("Kari Nordmann") + ALONE), "");
    let counted = "3 punkter om trygghet, trakassering og trusler er besvart og vises ikke her. De finnes i utkastet.";
    assert!(made["04"].contains(counted), "{}", made["04"]);
    assert!(made["00"].contains("S-14, S-15, S-16") && made["00"].contains("07-utkast.toml inneholder alt"));
    assert!(made["07"].contains("UTRYGT"));
    // Withheld, they are no empty boxes; nobody sees which of them are answered.
    assert_eq!(made["03"].matches("ikke tatt med her").count(), 3, "{}", made["03"]);
    let rows = CHECKS.iter().filter(|check| check.list != List::Systematic).count();
    assert_eq!(made["03"].matches("\\[ \\]").count() + made["03"].matches("\\[x\\]").count(), (rows - 3) * 4);
    // Made by itself, the declaration is the employee's own words.
    let own = document(Kind::Declaration, &(applies("Kari Nordmann") + ALONE));
    assert!(own.contains("TRUET") && own.contains("[x\\]") && !own.contains("ikke tatt med her"), "{own}");
    // What is open is counted without them, so that the difference is no answer.
    let open = |index: &str| index.split("## ").find(|part| part.starts_with("Det som er åpent")).map(str::to_string);
    let other = folder(&(applies("Kari Nordmann") + &ALONE.replace("= \"no\"", "= \"yes\"")), "");
    assert!(open(&made["00"]).is_some() && open(&made["00"]) == open(&other["00"]), "{}", made["00"]);
    assert_eq!(made["04"], other["04"]);
    let bare = folder(&applies("Kari Nordmann"), " --hide-names");
    assert!(!bare["04"].contains("trakassering og trusler") && !bare["00"].contains("inneholder alt"));
}

#[test]
fn the_calendar_and_the_report_say_that_there_is_a_measure_and_not_which() {
    let text = applies("Kari Nordmann") + ALONE;
    let ics = of(&text, |case| calendar(case.draft, case.assessment, case.law, TODAY).text.replace("\r\n ", ""));
    assert!(ics.contains("SUMMARY:Frist for et tiltak (Kari Nordmann)\r\n"), "{ics}");
    assert!(!ics.contains("SAMTALE") && !ics.contains("S-15") && !ics.contains("Ola"), "{ics}");
    // Beside another of the same day it is counted, and the other told.
    let both = text.replace(
        "[employee_view]\n",
        "[[measures]]\nrow = \"P-01\"\ntext = \"STOL\"\ndue = 2026-12-21\n\n[employee_view]\n",
    );
    let ics = of(&both, |case| calendar(case.draft, case.assessment, case.law, TODAY).text.replace("\r\n ", ""));
    assert!(ics.contains("SUMMARY:Frist for 2 tiltak") && ics.contains("DESCRIPTION:STOL\\nDette"), "{ics}");
    let report = report(&text);
    assert!(report.contains("Ett tiltak som ikke") && report.contains("21. desember"), "{report}");
}

#[test]
fn the_calendar_of_an_order_says_that_the_information_ends_and_no_sign_turns_the_text() {
    let text = |case: &str| {
        let text = case.replace("open_ended = true", "open_ended = true\nend = 2027-06-30");
        of(&text, |case| calendar(case.draft, case.assessment, case.law, TODAY).text.replace("\r\n ", ""))
    };
    let informed = text(&information("Kari"));
    assert!(informed.contains("SUMMARY:Den skriftlige informasjonen slutter å gjelde (Kari)"), "{informed}");
    assert!(informed.contains("Regel: R-211") && !informed.contains("avtalen slutter"), "{informed}");
    let agreed = text(&applies("Kari"));
    assert!(agreed.contains("SUMMARY:Hjemmekontoravtalen slutter (Kari)") && !agreed.contains("R-211"), "{agreed}");
    let turned = text(&applies("Ka\u{202e}ri\u{2066} A\u{30a}se"));
    assert!(turned.contains("(Kari Åse)") && !turned.contains('\u{202e}'), "{turned}");
}

#[test]
fn a_measure_over_its_date_is_said_when_it_is_left_out() {
    let home = Home::new();
    home.write("a.toml", &(applies("Kari Nordmann") + MUCH));
    let ran = home.run("calendar a.toml -o a.ics");
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(
        ran.out.contains("Én dato er passert") && ran.out.contains("Ett tiltak blant dem er ikke gjort"),
        "{}",
        ran.out
    );
    home.write("b.toml", &applies("Kari Nordmann"));
    assert!(!home.run("calendar b.toml -o b.ics").out.contains("ikke gjort"));
}

#[test]
fn what_is_open_is_said_and_counted() {
    let index = |text: &str| folder(text, "").remove("00").expect("an index");
    let advised = index(&discretionary("Kari", "0.9"));
    for told in [
        "Skjønn: avtale anbefales, ingen er laget",
        "A-1 Omfanget",
        "ikke begrunnet skriftlig (R-140)",
        "punkter i kartleggingen er ikke besvart (R-308)",
    ] {
        assert!(advised.contains(told), "«{told}» is not in:\n{advised}");
    }
    assert!(!advised.contains("krever verken avtale"), "{advised}");
    // Hours beyond a limit are open; those that wait for an answer are not said to be over.
    let long = "\n[[facts.hours]]\nmon = [{ from = \"06:00\", to = \"22:00\", at = \"home\", pause = 30 }]\n";
    let over = index(&(applies("Kari") + long));
    assert!(over.contains("i arbeidstiden er utenfor grensene (R-"), "{over}");
    assert!(!index(&(applies("Kari") + MUCH)).contains("utenfor grensene"));
    // Outside the regulation there is no duty of its to map.
    let outside = index(&draft("Kari", "0.2", "ad_hoc", "now_and_then", "government = \"none\"\n"));
    assert!(
        !outside.contains("kartleggingen er ikke besvart") && outside.contains("krever verken avtale"),
        "{outside}"
    );
    let own = applies("Kari").replace("consultant", "employee").replace("employer = \"Fjord Data AS\"\n", "");
    assert!(report(&own).contains("Arbeidsgiver"), "{}", report(&own));
    assert!(index(&own).to_lowercase().contains("arbeidsgiver"));
}

#[test]
fn both_answers_stand_where_they_differ_with_the_keys_and_the_rest_is_counted() {
    let made = folder(&(applies("Kari Nordmann") + MUCH), "").remove("04").expect("the measures");
    for told in ["leder ja · ansatt nei", "P-03", "P-01", "14 punkter er ikke besvart"] {
        assert!(made.contains(told), "«{told}» is not in:\n{made}");
    }
}

#[test]
fn follow_up_stops_with_the_arrangement_and_says_where_it_counts_from() {
    let open = folder(&applies("Kari"), "").remove("05").expect("follow-up");
    assert!(open.contains("Datoene er regnet fra 22. november 2026") && open.contains("2027"), "{open}");
    let ended = applies("Kari").replace("open_ended = true", "start = 2026-11-01\nend = 2026-12-31");
    let ended = folder(&ended, "").remove("05").expect("follow-up");
    assert!(!ended.contains("2027") && !ended.contains("Datoene er regnet fra"), "{ended}");
}

#[test]
fn a_measure_as_suggested_is_told_in_the_language_of_the_folder() {
    let (nb, en) = (hjemmekontor::agreement::Language::Nb, hjemmekontor::agreement::Language::En);
    let suggestion = hjemmekontor::law::risks::suggestions("P-01").into_iter().next().expect("a suggestion");
    let (ours, theirs) = (Words::of(nb).measure(&suggestion), Words::of(en).measure(&suggestion));
    let measures =
        format!("\n[[measures]]\nrow = \"P-01\"\ntext = \"{ours}\"\n\n[[measures]]\nrow = \"P-02\"\ntext = \"\"\n");
    let home = Home::new();
    home.write("a.toml", &(applies("Kari") + &measures));
    assert_eq!(home.run("--lang en render a.toml --kind folder --to txt -o made").code, 0);
    let files = home.files("made");
    let made = spaced(&files.iter().find(|(name, _)| name.starts_with("04")).expect("measures").1.replace('|', " "));
    let begins = |text: &str| text.split(' ').take(2).collect::<Vec<_>>().join(" ");
    assert!(made.contains(&begins(&theirs)) && !made.contains(&begins(&ours)), "{theirs} is not in {made}");
    let row = Words::of(en).say("check-P-02").into_owned();
    assert!(made.matches(&begins(&row)).count() >= 2, "{row} is not told twice in {made}");
}

#[test]
fn hidden_somebody_is_not_the_manager() {
    let text = applies("Kari Nordmann") + &MUCH.replace("owner = \"Ola Bakke\"", "owner = \"Nina Vakt\"");
    let hidden = |text: &str| {
        let draft = read::draft(text).expect("a draft");
        let words = Words::of(draft.language);
        draft.without_names(|party| words.say(&format!("hidden-{}", party.word())).into_owned()).measures[0]
            .owner
            .clone()
    };
    assert_eq!(hidden(&text), "(skjult)");
    assert_eq!(hidden(&text.replace("Nina Vakt", "Ola Bakke")), "Lederen");
    assert_eq!(hidden(&text.replace("Nina Vakt", "Kari")), "Den ansatte");
}

#[test]
fn a_report_tells_drafts_of_one_name_apart_and_which_one_a_sign_stands_in() {
    let home = Home::new();
    home.write("en.toml", &applies("Kari Nordmann"));
    home.write("to.toml", &discretionary("Kari Nordmann", "0.9"));
    home.write("rar.toml", &applies("Per \u{13000}"));
    let ran = home.run("render en.toml to.toml --kind report --to md -o -");
    let told = spaced(&ran.out);
    assert!(told.contains("(en)") && told.contains("(to)"), "{told}");
    let ran = home.run("render en.toml to.toml rar.toml --kind report --to pdf");
    assert_eq!(ran.code, 2, "{}", ran.out);
    assert!(ran.err.contains("på grunn av rar.toml") && !ran.err.contains("en.toml"), "{}", ran.err);
}

#[test]
fn a_border_with_an_open_side_is_not_told() {
    for days in ["0.2", "0.5", "0.9", "1", "1.5", "2.25", "3", "4.5"] {
        for arrangement in ["fixed", "ad_hoc", "quota", "temporary"] {
            let text = draft("Kari", days, arrangement, "regular", "government = \"none\"\n");
            let told = report(&text.replace("open_ended = true\n", ""));
            assert!(!told.contains("fra et svar som mangler"), "{days} {arrangement}: {told}");
        }
    }
}
