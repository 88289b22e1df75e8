//! The wizard line by line: the questions that take more than a word, and the commands at any prompt.

use crate::support::home::Home;
use hjemmekontor::agreement::interview::{self, Input};
use hjemmekontor::agreement::{Clause, Draft, Kind, Language, Note, Party, Role, write};
use hjemmekontor::law::checks::Mark;
use hjemmekontor::law::facts::{Fact, Value};
use hjemmekontor::law::number::Number;
use hjemmekontor::session::comment;
use hjemmekontor::store;
use jiff::civil::date;
use std::path::{Path, PathBuf};

/// A folder with one draft, open at a question.
struct Desk {
    home: Home,
    language: Language,
}

impl Desk {
    fn at(question: &str) -> Desk {
        Desk::with(question, |_| {})
    }

    fn with(question: &str, change: impl FnOnce(&mut Draft)) -> Desk {
        let desk = Desk { home: Home::new(), language: Language::Nb };
        let mut draft = Draft::new(Language::Nb);
        let facts = [(Fact::WorkerStatus, "employee"), (Fact::Place, "own_home"), (Fact::Government, "none")];
        facts.iter().for_each(|(fact, word)| draft.facts.put_word(*fact, word));
        for (input, choice) in [(Input::Role, 0), (Input::YesNo(Fact::OpenEnded), 0), (Input::Arrangement, 0)] {
            interview::apply(&mut draft, input, interview::Answer::Choice(choice));
        }
        for (party, name) in [(Party::Employee, "Kari Berg"), (Party::Employer, "Fjord"), (Party::Manager, "Ola Vik")] {
            draft.parties.insert(party, name.into());
        }
        change(&mut draft);
        draft.at = Some(question.into());
        desk.write("draft.toml", &write::fresh(&draft, &comment(Language::Nb)));
        desk
    }

    fn in_language(self, language: Language) -> Desk {
        Desk { language, ..self }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.home.path(name)
    }

    fn write(&self, name: &str, text: &str) {
        std::fs::write(self.path(name), text).expect("a file");
    }

    /// Types the lines: what was said.
    fn says(&self, lines: &[&str]) -> String {
        self.home.sits(self.language, lines)
    }

    fn draft(&self) -> Draft {
        load(&self.path("draft.toml"))
    }
}

fn load(path: &Path) -> Draft {
    store::load(path).expect("a draft").1
}

#[track_caller]
fn has(said: &str, parts: &[&str]) {
    for part in parts {
        assert!(said.contains(part), "«{part}» is not in:\n{said}");
    }
}

#[test]
fn patterns_are_understood_and_told_with_their_average() {
    let told = |question: &str, line: &str, parts: &[&str]| {
        let desk = Desk::at(question);
        has(&desk.says(&[line]), parts);
        desk.draft()
    };
    let draft = told(
        "facts.week",
        "ti to; ti",
        &["Forstått: uke 1: tirsdag og torsdag; uke 2: tirsdag. 1,5 dager i uka i snitt over 2 uker"],
    );
    assert_eq!(draft.facts.week().map(<[_]>::len), Some(2));
    told("facts.week", "ti½ to:3", &["0,9 dager i uka i snitt over 1 uke", "R-133", "R-135"]);
    told("facts.week", "tirzdag", &["Skriv ukedager, for eksempel «ti to»"]);
    let way = |number: &str, line: &str, parts: &[&str]| {
        let desk = Desk::at("facts.week");
        has(&desk.says(&["m", number, line]), parts);
        desk.draft()
    };
    let draft = way("3", "1=1,5 2=1", &["1 Eget hjem", "1,5 dager i uka i snitt over 1 uke"]);
    assert_eq!(draft.facts.places().map(<[_]>::len), Some(2));
    let draft = way(
        "4",
        "1.2.2026 2; 1.6.2026 1",
        &["Forstått: 1. februar 2026: 2, 1. juni 2026: 1. 1 dag i uka slik det er nå"],
    );
    assert_eq!(draft.facts.timeline().map(<[_]>::len), Some(2));
    let draft = way("2", "1.2.2026–30.4.2026", &["Forstått: 1. februar 2026 til 30. april 2026. 89 dager i alt"]);
    assert_eq!(draft.facts.date(Fact::End), Some(date(2026, 4, 30)));
    way("2", "3 9", &["Enheten er ikke blant"]);
    way("2", "lenge", &["Skriv et tall fra 0 til"]);
}

#[test]
fn a_way_round_comes_back_to_where_one_was() {
    let desk = Desk::with("clauses.A-3", |d| d.facts.put(Fact::DaysPerWeek, Some(Value::Number(Number::whole(2)))));
    let said = desk.says(&["m", "7", "x", "5", "3", "q"]);
    has(&said, &["Velg 1–6", "Skriv et tall fra 1 til 6", "Hvor mye er avtalt?"]);
    let draft = desk.draft();
    assert_eq!(draft.facts.number(Fact::AgreedDaysPerWeek), Some(Number::whole(3)));
    assert_eq!(draft.at.as_deref(), Some("clauses.A-3"));
    // Leaving it unanswered leads back too.
    Desk::at("clauses.A-3").says(&["m", "5", "t", "q"]);
    let desk = Desk::at("clauses.A-3");
    desk.says(&["m", "5", "t", "q"]);
    assert_eq!(desk.draft().at.as_deref(), Some("clauses.A-3"));
}

#[test]
fn a_table_from_a_spreadsheet_need_not_be_utf_8() {
    let desk = Desk::at("calendar");
    let latin = |text: &str| text.chars().map(|c| u8::try_from(c).expect("Latin-1")).collect::<Vec<u8>>();
    let table = latin("dato;sted;merknad\n01.09.2026;hjemme;på Tromsø\n02.09.2026;kontor;møte\n");
    std::fs::write(desk.path("excel.csv"), table).expect("a file");
    let feed = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:Hjemme på Tromsø\nDTSTART;VALUE=DATE:20260908\nEND:VEVENT\n\
        END:VCALENDAR\n";
    std::fs::write(desk.path("gammel.ics"), latin(feed)).expect("a file");
    let said = desk.says(&["fil ~/excel.csv", "fil ~/gammel.ics", "n", "q"]);
    has(&said, &["Hentet 1 ny dag."]);
    assert_eq!(desk.draft().calendar.days.into_iter().collect::<Vec<_>>(), [date(2026, 9, 1), date(2026, 9, 8)]);
}

#[test]
fn days_are_typed_read_from_files_and_used_only_on_yes() {
    let desk = Desk::at("calendar");
    desk.write("dager.csv", "dato;sted\n2026-09-01;hjemme\n2026-09-02;kontor\n2026-09-08;hjemme\n");
    desk.write("feil.csv", "dato\n2026-09-01\nigår\n");
    let said = desk.says(&[
        "3.11 5.11 9.11–15.11",
        "-10.11",
        "31.2",
        "fil feil.csv",
        "fil ~/dager.csv",
        "fil borte.ics",
        "n",
        "q",
    ]);
    has(
        &said,
        &[
            "Lagt til: 7. Tatt bort: 0.",
            "Lagt til: 0. Tatt bort: 1.",
            "«31.2» er ingen dag. Skriv den som 3.11",
            "feil.csv: Linje 3: «igår»",
            "Hentet 2 nye dager.",
            "borte.ics kan ikke leses",
            "ikke brukt i vurderingen",
        ],
    );
    let draft = desk.draft();
    assert_eq!(draft.calendar.days.len(), 8);
    assert!(draft.calendar.days.contains(&date(2026, 9, 8)) && !draft.calendar.days.contains(&date(2026, 9, 2)));
    assert_eq!(draft.facts.number(Fact::DaysPerWeek), None);
    let said = desk.says(&["t", "m", "6", "periode 1.11–20.11", "periode -", "j", "q"]);
    has(&said, &["Periode: 1.–20. november 2026.", "Perioden følger dagene igjen", "Brukt:"]);
    assert!(desk.draft().facts.has(Fact::Regularity));
}

#[test]
fn what_section_2_demands_is_not_left_out() {
    let desk = Desk::with("clauses.A-1", |draft| {
        draft.facts.put(Fact::DaysPerWeek, Some(Value::Number(Number::whole(2))));
        draft.facts.put_word(Fact::Regularity, "regular");
    });
    has(&desk.says(&["n", "q"]), &["A-1 må være med etter forskriften § 2"]);
    assert_eq!(desk.draft().clauses.get("A-1"), None);
}

#[test]
fn a_calendar_with_several_kinds_of_events_asks_which() {
    let desk = Desk::at("calendar");
    let event = |name: &str, day: &str| {
        format!("BEGIN:VEVENT\r\nUID:{day}\r\nSUMMARY:{name}\r\nDTSTART;VALUE=DATE:{day}\r\nEND:VEVENT\r\n")
    };
    let events = event("Hjemme", "20261103") + &event("Møte", "20261104");
    desk.write("k.ics", &format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{events}END:VCALENDAR\r\n"));
    has(&desk.says(&["fil k.ics", "hjem", "q"]), &["«Hjemme» (1)", "Hentet 1 ny dag"]);
    assert_eq!(desk.draft().calendar.days, [date(2026, 11, 3)].into());
}

#[test]
fn a_row_takes_measures_with_owner_and_date_and_notes() {
    let desk = Desk::at("checklists.P-01");
    let lines = [
        "n",
        "1",
        "",
        "",
        "Ny pult",
        "Kari",
        "1.3",
        "Lampe",
        "-",
        "x",
        "-",
        "-c",
        "b",
        "9",
        "z",
        "",
        "t",
        "merknad Trangt",
        "q",
    ];
    let said = desk.says(&lines);
    has(
        &said,
        &[
            "Tiltak som kan passe: 1 ",
            "Enter for Ola Vik",
            "Enter for 21. desember 2026",
            "Skriv datoen som",
            "Tiltak: Ny pult · Kari · 1. mars 2027",
            "Tiltaket er tatt bort",
            "Ny pult · Kari · 1. mars 2027 · utført",
            "Skriv et tall fra 1 til",
            "«z» er ikke et tiltak",
            "Merknad: Trangt",
        ],
    );
    let draft = desk.draft();
    assert_eq!((draft.marks.get("P-01"), draft.notes["P-01"].as_str()), (Some(&Mark::No), "Trangt"));
    let told = |i: usize| (draft.measures[i].owner.as_str(), draft.measures[i].due, draft.measures[i].done);
    assert_eq!(draft.measures.len(), 2);
    assert_eq!(told(0), ("Ola Vik", Some(date(2026, 12, 21)), false));
    assert_eq!(told(1), ("Kari", Some(date(2027, 3, 1)), true));
    // The same no again asks for nothing more; the measures are there for the asking.
    let said = desk.says(&["n", "t", "tiltak", "-b", "", "merknad -", "q"]);
    assert_eq!(said.matches("Tiltak som kan passe").count(), 1, "{said}");
    assert_eq!((desk.draft().measures.len(), desk.draft().notes.len()), (1, 0));
}

/// Whoever changes their mind about a measure goes back, and what was typed by habit is no measure.
#[test]
fn a_measure_can_be_left_again() {
    let desk = Desk::at("checklists.P-01");
    let said = desk.says(&["n", "?", "j", "1", "t", "2", "", "t", "", "q"]);
    has(&said, &["Svar som det står i spørsmålet", "«j» er ikke et tiltak"]);
    assert!(!said.contains("Flere tiltak"), "{said}");
    assert_eq!((desk.draft().measures.len(), desk.draft().marks.len()), (0, 1));
}

#[test]
fn rows_take_letters_and_the_choices_are_told_once() {
    let desk = Desk::at("checklists.P-01");
    let said = desk.says(&["j", "4", "i", "x", "u", "", "q"]);
    has(&said, &["j, n, u, i", "Skriv et tall fra 1 til 4, en av bokstavene"]);
    assert_eq!(said.matches("4 ikke aktuelt").count(), 1, "{said}");
    let draft = desk.draft();
    let marks: Vec<_> = ["P-01", "P-02", "P-03", "P-04"].iter().map(|row| draft.marks[row].word()).collect();
    assert_eq!(marks, ["yes", "not_relevant", "not_relevant", "unknown"]);
    assert!(desk.says(&["t"]).contains("4 ikke aktuelt"), "the first row of a sitting tells them");
}

#[test]
fn what_the_employee_has_answered_is_fetched_and_told_beside() {
    let desk = Desk::with("checklists.P-01", |d| {
        d.marks.insert("P-01", Mark::Yes);
    });
    let mut own = Draft::new(Language::Nb);
    own.kind = Kind::SelfDeclaration;
    own.parties.insert(Party::Employee, "Kari Berg".into());
    own.marks.insert("P-01", Mark::No);
    own.notes.insert("P-01", "Støy".into());
    desk.write("min egen.toml", &write::fresh(&own, &comment(Language::Nb)));
    let said = desk.says(&["fil draft.toml", "fil «x»", "fil 'min egen.toml'", "", "t", "q"]);
    has(
        &said,
        &[
            "avtaleutkast",
            "kan ikke leses",
            "Kari Berg har svart: nei",
            "Kari Berg har svart: Støy",
            "Svarene er ulike",
        ],
    );
    assert_eq!((desk.draft().mark("P-01"), desk.draft().marks["P-01"]), (Some(Mark::No), Mark::Yes));
}

#[test]
fn an_answer_can_be_undone_and_made_again() {
    let desk = Desk::at("parties.employee");
    let said = desk.says(&["Åse", "Havn", "angre", "angre", "angre", "gjør om", "q"]);
    has(&said, &["Angret.", "Ingenting å angre", "Gjort om igjen."]);
    let draft = desk.draft();
    assert_eq!((draft.party(Party::Employee), draft.party(Party::Employer)), (Some("Åse"), Some("Fjord")));
    has(&desk.says(&["gjør om"]), &["Ingenting å gjøre om"]);
    // A measure with all that was said about it is one change.
    let desk = Desk::at("checklists.P-01");
    desk.says(&["n", "1", "", "", "", "angre", "q"]);
    assert_eq!((desk.draft().marks.len(), desk.draft().measures.len()), (0, 0));
}

#[test]
fn the_search_leads_to_rules_terms_and_questions() {
    let desk = Desk::at("facts.week");
    let said = desk.says(&["/xyzzy", "søk kortvarig", "1", "99", "", "/R-131", "1", "", "q"]);
    has(
        &said,
        &[
            "Ingen treff på «xyzzy»",
            "Ord: kortvarig",
            "Noen få dager",
            "Skriv et tall fra 1 til 9",
            "arbeidstilsynet.no",
        ],
    );
    let desk = Desk::at("facts.week");
    has(&desk.says(&["/arbeidsgiver", "q"]), &["Spørsmål: "]);
    // A text of one's own may begin like a command.
    let desk = Desk::at("clauses.A-3");
    desk.says(&["Søk om endring skjer skriftlig.", "q"]);
    assert_eq!(desk.draft().clauses["A-3"], Clause::Text("Søk om endring skjer skriftlig.".into()));
}

#[test]
fn the_map_and_the_comparison_are_told() {
    let desk = Desk::at("facts.week");
    let said = desk.says(&["ti to", "kart", "sammenlign", "x", "1 8", "1", "", "1", "j", "q"]);
    has(
        &said,
        &[
            "Fast, inntil videre: gjelder ikke ved ½, gjelder fra 1 dag.",
            "Nærmeste grense",
            "Som nå: Gjelder",
            "Endre svarene til dette?",
            "Svarene er endret: ½ dag i uka",
        ],
    );
    assert_eq!(desk.draft().facts.number(Fact::DaysPerWeek), Number::new(1, 2));
    assert!(desk.says(&["sammenlign", "2", "", "", "q"]).contains("Som nå: Gjelder ikke"));
}

#[test]
fn the_assessment_is_told_and_kept_in_a_file() {
    let desk = Desk::at("facts.week");
    has(&desk.says(&["ti to", "vurdering", "lagre notat txt", "q"]), &["Svarene den bygger på", "Lagret i:"]);
    let text = std::fs::read_to_string(desk.path("hjemmekontor-notat-kari-berg-2026-11-22.txt")).expect("the file");
    assert!(text.contains("Kari Berg") && text.contains("R-131"), "{text}");
}

#[test]
fn the_employee_gets_a_letter() {
    let desk = Desk::with("review", |d| d.role = Some(Role::Employee));
    has(&desk.says(&["lagre tekst", "?", ""]), &["«lagre» lagrer brevet", "Lagret i:", "lagre: lagre dokumentet"]);
    let text = std::fs::read_to_string(desk.path("hjemmekontor-brev-kari-berg-2026-11-22.txt")).expect("the letter");
    assert!(text.contains("Kari Berg") && text.contains("Hei!"), "{text}");
}

#[test]
fn the_rest_of_a_list_is_skipped_or_accepted() {
    let desk = Desk::at("clauses.A-1");
    let said = desk.says(&["Egen tekst om omfang.", "a", "h alle", "h alle", "h alle", "1", "", "h alle", "q"]);
    has(&said, &["7 punkter er godtatt", "Trengs tettere oppfølging"]);
    let draft = desk.draft();
    assert_eq!((draft.clauses.len(), draft.marks.len(), draft.at.as_deref()), (8, 0, Some("review")));
    assert_eq!(draft.clauses["A-1"], Clause::Text("Egen tekst om omfang.".into()));
    // Clauses for special cases are left out.
    let desk = Desk::at("clauses.E-01");
    desk.says(&["a", "q"]);
    assert!(desk.draft().clauses.contains_key("E-25") && !desk.draft().clauses.contains_key("E-20"));
}

#[test]
fn the_plan_is_told_in_words() {
    let desk = Desk::at("checklists.P-15");
    desk.says(&["n", "Egne øvelser", "", "", "", "q"]);
    let desk = Desk::with("follow_up.closer", |d| {
        *d = desk.draft();
        d.facts.put(Fact::DaysPerWeek, Some(Value::Number(Number::whole(2))));
        d.marks.insert("S-09", Mark::No);
    });
    let said = desk.says(&["1", "7", "", "q"]);
    has(
        &said,
        &[
            "Se på det etter én og tre måneder",
            "plager i kroppen, lederen ønsker det",
            "23. november 2026: tidlig samtale",
            "Egne øvelser Ola Vik · 21. desember 2026",
            "Svakere tilhørighet og mer alene: viser seg",
            "Her er det ingenting å svare på",
        ],
    );
}

#[test]
fn the_weighing_shows_what_speaks_for_and_against() {
    let desk = Desk::with("weighing.text", |d| {
        d.facts.put_word(Fact::Place, "partner_home");
        d.facts.put(Fact::LivesThere, Some(Value::Bool(true)));
        d.facts.put(Fact::DaysPerWeek, Some(Value::Number(Number::whole(2))));
    });
    let said = desk.says(&["Bor der.", "", "", "t", "20.11.2026", "t", "i dag", "q"]);
    has(
        &said,
        &["Hvordan veier du hensynene?", "Taler for at forskriften gjelder", "Enter for i dag", "20. november 2026"],
    );
    assert_eq!(desk.draft().remarks[&Note::Weighing], "Bor der.");
    assert_eq!(desk.draft().weighed_on, Some(date(2026, 11, 22)));
}

#[test]
fn the_employee_alone_is_asked_about_the_work_environment_and_nothing_else() {
    let desk = Desk::with("parties.employee", |d| d.kind = Kind::SelfDeclaration);
    let said = desk.says(&["", "n", "merknad Kaldt", "tiltak", "m", "kart", "h alle", "h alle", "Roen", "", "", "q"]);
    has(
        &said,
        &["Her svarer du for deg selv", "Merknad: Kaldt", "Hva fungerer godt hjemme?", "Fysisk arbeidsmiljø: 1 av 17"],
    );
    for absent in ["Vurdering nå", "Tiltak som kan passe", "Andre måter", "Kart over", "H-01"] {
        assert!(!said.contains(absent), "«{absent}» is in:\n{said}");
    }
    assert_eq!(desk.draft().remarks[&Note::Well], "Roen");
}

/// Every question in every language: put, helped with and answered badly, without a text that is missing.
#[test]
fn every_question_has_its_words() {
    for language in Language::ALL {
        for question in interview::questions().iter().filter(|q| {
            let clause = matches!(q.input, Input::Clause(key) if key != "A-1" && key != "E-20");
            let mark = matches!(q.input, Input::Mark(row) if row != "P-01");
            !clause && !mark && !matches!(q.input, Input::Point(rule) if rule != 701)
        }) {
            let desk = Desk::at(&question.id).in_language(*language);
            let said = desk.says(&["?", "¤¤¤"]);
            assert!(!said.contains("«cli-") && !said.contains("«q-"), "{} {}:\n{said}", language.word(), question.id);
            assert!(!said.contains("{ $") && said.contains("? "), "{}:\n{said}", question.id);
        }
    }
}

/// A stray key or the name of a command does not become the text of an agreement.
#[test]
fn what_is_too_short_is_no_clause() {
    let desk = Desk::at("clauses.A-1");
    let said = desk.says(&["1", "søk", "ti to", "Hun arbeider hjemme tirsdag.", "q"]);
    has(&said, &["Det er for kort til å være avtaletekst"]);
    let draft = desk.draft();
    assert_eq!(draft.clauses.len(), 1);
    assert_eq!(draft.clauses["A-1"], Clause::Text("Hun arbeider hjemme tirsdag.".into()));
}

#[test]
fn an_accepted_clause_follows_the_answer_behind_it() {
    let accept = |draft: &mut Draft| {
        draft.facts.put(Fact::DaysPerWeek, Some(Value::Number(Number::whole(2))));
        hjemmekontor::words::suggest::accept(draft, "A-1");
        draft.clauses.insert("A-7", Clause::Text("Kari Berg eier alt.".into()));
    };
    let text = |desk: &Desk, key: &str| match desk.draft().clauses.get(key) {
        Some(Clause::Text(text)) => text.clone(),
        other => panic!("{other:?}"),
    };
    let desk = Desk::with("parties.employee", accept);
    desk.says(&["Per Dahl"]);
    assert!(text(&desk, "A-1").starts_with("Per Dahl arbeider 2 dager"), "{}", text(&desk, "A-1"));
    assert_eq!(text(&desk, "A-7"), "Kari Berg eier alt.");
    let desk = Desk::with("parties.employee", accept);
    desk.says(&["Per Dahl", "angre"]);
    assert!(text(&desk, "A-1").starts_with("Kari Berg arbeider"), "{}", text(&desk, "A-1"));
}

#[test]
fn the_grounds_are_told_step_by_step() {
    let desk = Desk::with("clauses.A-3", |d| {
        d.facts.put_word(Fact::WorkerStatus, "employee");
        d.facts.put_word(Fact::Place, "holiday_home");
        d.facts.put(Fact::LivesThere, Some(Value::Bool(false)));
    });
    let before = desk.draft();
    has(
        &desk.says(&["?", "grunnlag"]),
        &[
            "grunnlag: veien gjennom reglene, steg for steg",
            "✓ R-107 Bare arbeidstakere: slår til Avgjørende svar:",
            "✓ R-102 Andre steder faller utenfor: slår til, og avgjør Avgjørende svar: Sted: Hytte",
            "– R-110 Unntak fra unntaket: Den som bare jobber hjemme: ikke prøvd",
            "○ Det gir: Gjelder ikke",
            "Svarene som avgjorde",
        ],
    );
    assert_eq!(desk.draft().facts, before.facts);
    // Where words of one's own are typed in a checklist, it is still a command; alone, there is no verdict to explain.
    has(&Desk::at("checklists.P-02").says(&["grunnlag"]), &["Venter på:", "Det gir: Mangler svar"]);
}
