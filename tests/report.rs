//! The report to a client, and `render` of several drafts: the order of the cases, how they are counted, names left out,
//! and a draft that cannot be read among others.

use crate::support::cases;
use crate::support::home::Home;

use cases::{MUCH, NAMES, applies, discretionary, does_not_apply, draft, information, undetermined};
use hjemmekontor::agreement::{Draft, Language, read};
use hjemmekontor::document::report::Report;
use hjemmekontor::law::Assessment;
use hjemmekontor::law::sources::Law;
use hjemmekontor::paper::{Block, Paper, Table, Text};
use hjemmekontor::words::Words;
use jiff::civil::{Date, date};
use unicode_width::UnicodeWidthStr as _;

const TODAY: Date = date(2026, 11, 22);

fn told(texts: &[(&str, String)]) -> Vec<(String, Draft, Assessment)> {
    let one = |(file, text): &(&str, String)| {
        let draft = read::draft(text).unwrap_or_else(|problems| panic!("{problems:?}\n{text}"));
        let assessment = draft.assess(Law::at(TODAY), TODAY).expect("an assessment");
        (file.to_string(), draft, assessment)
    };
    texts.iter().map(one).collect()
}

fn report(texts: &[(&str, String)], hidden: bool, language: Language) -> Paper {
    Report { law: Law::at(TODAY), words: Words::of(language), on: TODAY, hidden, unread: 0 }.paper(&told(texts))
}

fn tables(paper: &Paper) -> Vec<&Table> {
    let mut tables = Vec::new();
    for block in &paper.blocks {
        if let Block::Table(table) = block {
            tables.push(table);
        }
    }
    tables
}

/// The cells of a column of the table of cases.
fn column(paper: &Paper, n: usize) -> Vec<String> {
    tables(paper)[0].rows.iter().map(|row| row[n].flat()).collect()
}

fn headings(paper: &Paper, of: u8) -> Vec<String> {
    let heading = |block: &Block| match block {
        Block::Heading(heading) if heading.level == of => Some(heading.text.clone()),
        _ => None,
    };
    paper.blocks.iter().filter_map(heading).collect()
}

fn named(name: &str, text: fn(&str) -> String) -> (&'static str, String) {
    ("x", text(name))
}

#[test]
fn the_borderline_cases_come_first_and_the_order_is_stable() {
    let near = |name: &str, days: &str| ("x", draft(name, days, "fixed", "regular", "government = \"none\"\n"));
    let drafts = [
        named("Langt", does_not_apply),
        near("To", "2"),
        ("x", discretionary("Skjønn ytterst", "0.9")),
        near("Nær", "1.1"),
        near("Nærmere", "1.05"),
        named("Åpen to", undetermined),
        ("x", discretionary("Skjønn nærmest", "0.98")),
        near("Lik", "2"),
        named("Åpen en", undetermined),
    ];
    let paper = report(&drafts, false, Language::Nb);
    let expected = "Åpen to, Åpen en, Skjønn nærmest, Skjønn ytterst, Nærmere, Nær, Langt, To, Lik";
    assert_eq!(column(&paper, 0).join(", "), expected);
    // A section each for those in doubt, in the same order; at the foot the sources.
    let doubtful = "Åpen to, Åpen en, Skjønn nærmest, Skjønn ytterst, Nærmere, Nær, Kildene";
    assert_eq!(headings(&paper, 2).join(", "), doubtful);
    // Given backwards, only those that are alike change places.
    let backwards: Vec<_> = drafts.iter().rev().cloned().collect();
    let backwards = column(&report(&backwards, false, Language::Nb), 0).join(", ");
    assert_eq!(backwards, "Åpen en, Åpen to, Skjønn nærmest, Skjønn ytterst, Nærmere, Nær, Langt, Lik, To");
}

#[test]
fn each_case_has_its_line_and_the_cases_are_counted() {
    let drafts = [
        named("Kari", applies),
        named("Per", does_not_apply),
        ("x", discretionary("Siri", "0.9")),
        named("Eva", information),
        named("Nils", undetermined),
    ];
    let paper = report(&drafts, false, Language::Nb);
    let counts = paper.blocks.iter().filter_map(|block| match block {
        Block::Terms(terms) => Some(terms.iter().map(|(label, text)| format!("{label} {}", text.flat()))),
        _ => None,
    });
    let counts: Vec<String> = counts.flatten().collect();
    for count in ["Gjelder 2", "Gjelder ikke 1", "Skjønn 1", "Mangler svar 1", "Kunde Berg Rådgiving"] {
        assert!(counts.iter().any(|c| c == count), "{count} is not in {counts:?}");
    }
    let row = |name: &str| {
        let row = tables(&paper)[0].rows.iter().find(|row| row[0].flat() == name).expect("a row");
        row.iter().map(Text::flat).collect::<Vec<_>>()
    };
    let siri = row("Siri");
    assert_eq!(siri[1], "eget hjem, faste dager, 0,9 dager i uka");
    assert_eq!(siri[2], "S  Skjønn, heller mot at forskriften gjelder. Avtale anbefales (R-131)");
    assert!(siri[3].starts_with("0,1 dager fra «gjelder»"), "{}", siri[3]);
    // Eight clauses of an agreement that is only advised, the weighing and the mapping.
    assert_eq!(siri[4], "A-1 Omfanget av hjemmearbeidet og 9 til");
    assert!(row("Kari")[4].contains("og 8 til"), "{:?}", row("Kari"));
    assert_eq!(row("Per")[4], "ingenting");
    assert!(row("Nils")[4].contains("Ordning"), "{:?}", row("Nils"));
    assert!(row("Per")[2].starts_with("I  Gjelder ikke"), "{:?}", row("Per"));
    assert!(row("Eva")[2].contains("informasjon"), "{:?}", row("Eva"));
}

#[test]
fn open_tasks_stand_with_owner_and_date_and_no_typed_text() {
    let paper = report(&[("x", applies("Kari Nordmann") + MUCH)], false, Language::Nb);
    let tasks: Vec<String> =
        tables(&paper)[1].rows.iter().map(|row| row.iter().map(Text::flat).collect::<Vec<_>>().join(" | ")).collect();
    assert!(tasks.iter().any(|t| t.contains("9 ting mangler")), "{tasks:?}");
    assert!(tasks.iter().any(|t| t.contains("2 punkter venter på tiltak")), "{tasks:?}");
    let measure = tasks.iter().find(|t| t.contains("Tiltak: ")).expect("a measure");
    assert!(measure.contains("Ola Bakke") && measure.contains("1. oktober 2026 · over fristen"), "{measure}");
    assert!(!tasks.concat().contains("ny stol"), "{tasks:?}");
}

#[test]
fn several_clients_are_named_with_their_cases_and_none_at_the_top() {
    let other = applies("Per").replace("Berg Rådgiving", "Dal AS");
    let paper = report(&[named("Kari", applies), ("x", other)], false, Language::Nb);
    assert_eq!(paper.about, "");
    assert_eq!(column(&paper, 0).join(", "), "Berg Rådgiving: Kari, Dal AS: Per");
    // A draft without a name is called what its file is called.
    let nameless = applies("").replace("employee = \"\"\n", "");
    assert_eq!(column(&report(&[("sak-7", nameless)], false, Language::Nb), 0), ["sak-7"]);
}

#[test]
fn hidden_names_stand_nowhere_and_the_numbers_are_in_the_order_given() {
    let home = Home::new();
    home.write("kari.toml", &(applies("Kari Nordmann") + MUCH));
    home.write("per.toml", &undetermined("Per Hansen"));
    for (language, case, file) in [("nb", "Sak", "rapport"), ("nn", "Sak", "rapport"), ("en", "Case", "report")] {
        let ran =
            home.run(&format!("--lang {language} render kari.toml per.toml --kind report --to html --hide-names"));
        assert_eq!(ran.code, 0, "{}", ran.err);
        assert!(ran.out.contains(&format!("{case} 1: kari.toml")), "{}", ran.out);
        let path = home.path(&format!("{file}-2026-11-22.html"));
        let text = std::fs::read_to_string(&path).expect("a report");
        NAMES.iter().chain(&["Per", "Hansen"]).for_each(|name| {
            // «Per» is a word too; it stands as a name only with the rest of it.
            assert!(*name == "Per" || !text.contains(name), "{language}: {name} stands in the report");
        });
        let (first, second) = (text.find(&format!("{case} 2")), text.find(&format!("{case} 1")));
        assert!(first.is_some() && first < second, "the borderline case, given last, comes first");
        std::fs::remove_file(path).expect("it goes");
    }
    let ran = home.run("render kari.toml per.toml --kind report --to html");
    assert_eq!(ran.code, 0, "{}", ran.err);
    let text = std::fs::read_to_string(home.path("rapport-berg-radgiving-2026-11-22.html")).expect("a report");
    assert!(text.contains("Kari Nordmann") && text.contains("Per Hansen") && text.contains("Berg Rådgiving"));
}

#[test]
fn one_that_cannot_be_read_is_said_and_the_others_are_there() {
    let home = Home::new();
    home.write("a.toml", &applies("Kari Nordmann"));
    home.write("broken.toml", "format = 1\nkind = \"agreement\"\nlanguge = \"nb\"\n");
    home.write("own.toml", "format = 1\nkind = \"self\"\nlanguage = \"nb\"\n");
    home.write("b.toml", &undetermined("Per Hansen"));
    let ran = home.run("render a.toml broken.toml own.toml missing.toml b.toml --kind report --to md -o r.md");
    assert_eq!(ran.code, 2, "{}", ran.err);
    assert!(ran.out.contains("r.md"), "{}", ran.out);
    for part in ["broken.toml: ikke tatt med", "languge", "own.toml: ikke tatt med", "missing.toml: ikke tatt med"] {
        assert!(ran.err.contains(part), "«{part}» is not in:\n{}", ran.err);
    }
    let text = std::fs::read_to_string(home.path("r.md")).expect("a report");
    assert!(text.contains("Kari Nordmann") && text.contains("Per Hansen") && text.contains("2 saker er vurdert"));
    assert!(text.contains("3 filer kunne ikke brukes"), "{text}");
    // The client's report says nothing of files.
    assert!(!text.contains("broken") && !text.contains(".toml"), "{text}");
    // None that can be read: nothing is written.
    let ran = home.run("render broken.toml missing.toml --kind report --to md -o none.md");
    assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{}", ran.err);
    assert!(!home.path("none.md").exists());
    // On standard output the report alone.
    let ran = home.run("render a.toml broken.toml --kind report --to txt -o -");
    assert!(ran.code == 2 && ran.out.contains("Rapport om hjemmekontor") && !ran.out.contains("broken"), "{}", ran.out);
}

#[test]
fn other_kinds_are_made_one_after_the_other() {
    let home = Home::new();
    home.write("a.toml", &applies("Kari Nordmann"));
    home.write("broken.toml", "x");
    home.write("b.toml", &does_not_apply("Per Hansen"));
    home.write("same.toml", &applies("Kari Nordmann"));
    let ran = home.run("render a.toml broken.toml b.toml same.toml --to md --force");
    assert_eq!(ran.code, 2, "{}", ran.out);
    for name in ["hjemmekontoravtale-kari-nordmann-2026-11-22.md", "hjemmekontor-notat-per-hansen-2026-11-22.md"] {
        assert!(home.path(name).exists() && ran.out.contains(name), "{}", ran.out);
    }
    // Two of one name: the second has a number, and does not take the place of the first.
    assert!(ran.out.contains("2026-11-22-2.md") && !ran.err.contains("same.toml"), "{}{}", ran.out, ran.err);
    let ran = home.run("render a.toml b.toml --kind folder --to md");
    assert_eq!(ran.code, 0, "{}", ran.err);
    for name in ["kari-nordmann", "per-hansen"] {
        assert!(home.files(&format!("tilsynsmappe-{name}-2026-11-22")).contains_key("SHA256SUMS"));
    }
}

#[test]
fn each_language_has_every_text() {
    let drafts = [("x", applies("Kari") + MUCH), ("x", discretionary("Siri", "0.9")), named("Nils", undetermined)];
    for (language, title) in [
        (Language::Nb, "Rapport om hjemmekontor"),
        (Language::Nn, "Rapport om heimekontor"),
        (Language::En, "Report on home office"),
    ] {
        let paper = report(&drafts, false, language);
        assert_eq!(paper.title, title);
        let text = hjemmekontor::paper::as_text(&paper);
        assert!(!text.contains("«report-") && !text.contains("«folder-"), "{text}");
    }
}

#[test]
fn the_help_names_every_kind_and_fits() {
    let home = Home::new();
    for language in ["nb", "nn", "en"] {
        let ran = home.run(&format!("--lang {language} render --help"));
        assert_eq!(ran.code, 0);
        ran.out.lines().for_each(|line| assert!(line.width() <= 80, "{line}"));
        for kind in hjemmekontor::document::Kind::WORDS.iter().chain(&["folder", "report"]) {
            assert!(ran.out.contains(kind), "{kind}: {}", ran.out);
        }
    }
}
