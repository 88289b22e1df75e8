//! The document line by line: shown, saved in any format, and marked as finished.

use crate::support::home::Home;
use hjemmekontor::agreement::interview::{self, Input};
use hjemmekontor::agreement::{Clause, Draft, Language, Party, Role, read, terms, write};
use hjemmekontor::law::facts::{Fact, Value};
use hjemmekontor::law::number::Number;
use hjemmekontor::session::comment;
use jiff::civil::date;
use std::path::PathBuf;

/// A folder with one draft, open at a question.
struct Desk {
    home: Home,
    language: Language,
}

impl Desk {
    fn with(question: &str, change: impl FnOnce(&mut Draft)) -> Desk {
        let desk = Desk { home: Home::new(), language: Language::Nb };
        let mut draft = Draft::new(Language::Nb);
        let words = [
            (Fact::WorkerStatus, "employee"),
            (Fact::Position, "ordinary"),
            (Fact::Place, "own_home"),
            (Fact::Regularity, "regular"),
            (Fact::Government, "none"),
        ];
        words.iter().for_each(|(fact, word)| draft.facts.put_word(*fact, word));
        for (input, choice) in [(Input::Role, 0), (Input::YesNo(Fact::OpenEnded), 0), (Input::Arrangement, 0)] {
            interview::apply(&mut draft, input, interview::Answer::Choice(choice));
        }
        draft.facts.put(Fact::DaysPerWeek, Some(Value::Number(Number::whole(2))));
        for (party, name) in [(Party::Employee, "Kari Berg"), (Party::Employer, "Fjord")] {
            draft.parties.insert(party, name.into());
        }
        change(&mut draft);
        draft.at = Some(question.into());
        std::fs::write(desk.path("draft.toml"), write::fresh(&draft, &comment(Language::Nb))).expect("a draft");
        desk
    }

    fn path(&self, name: &str) -> PathBuf {
        self.home.path(name)
    }

    fn text(&self, name: &str) -> String {
        std::fs::read_to_string(self.path(name)).unwrap_or_else(|e| panic!("{name}: {e}"))
    }

    fn draft(&self) -> Draft {
        read::draft(&self.text("draft.toml")).expect("a draft")
    }

    /// Types the lines: what was said.
    fn says(&self, lines: &[&str]) -> String {
        self.home.sits(self.language, lines)
    }
}

fn settled(draft: &mut Draft) {
    for term in terms::TERMS.iter().filter(|term| term.is_item()) {
        draft.clauses.insert(term.key, Clause::Text("Avtalt.".into()));
    }
}

fn has(said: &str, parts: &[&str]) {
    parts.iter().for_each(|part| assert!(said.contains(part), "{part}: {said}"));
}

#[test]
fn the_document_is_shown_as_it_stands() {
    let desk = Desk::with("facts.place", settled);
    let said = desk.says(&["dokument", "q"]);
    has(&said, &["Utkast Kari Berg, Fjord Avtale om hjemmekontor", "Partene", "Avtalt.", "Sted og dato:"]);
    has(&desk.says(&["dokument notat", "q"]), &["Notat om hjemmearbeid", "Hjemmekontorforskriften: Gjelder"]);
    has(&desk.says(&["dokument notat engelsk", "q"]), &["Note on home work"]);
}

#[test]
fn it_is_saved_in_the_format_that_is_named_and_never_over_another() {
    let desk = Desk::with("facts.place", settled);
    let said =
        desk.says(&["lagre tekst", "lagre tekst", "lagre NOTAT .md english", "lagre avtale nettside nynorsk", "q"]);
    has(&said, &["Lagret i:", "Ingenting mangler, men «Utkast» står på hver side"]);
    let [first, second] = ["", "-2"].map(|n| desk.text(&format!("hjemmekontoravtale-kari-berg-2026-11-22{n}.txt")));
    assert!(first == second && first.contains("Avtalt."), "{first}");
    let note = desk.text("home-office-note-kari-berg-2026-11-22.md");
    assert!(note.starts_with("# ") || note.contains("\n# "), "{note}");
    assert!(desk.text("heimekontoravtale-kari-berg-2026-11-22.html").contains("lang=\"nn"));
    let said = desk.says(&["lagre avtale papyrus", "q"]);
    has(&said, &["«papyrus» er verken et dokument, et format eller et språk", "notat", "pdf", "nynorsk"]);
    let said = Desk::with("facts.place", |_| {}).says(&["lagre tekst", "q"]);
    has(&said, &["Det er et utkast: 8 ting mangler."]);
}

#[test]
fn the_folder_and_the_calendar_are_saved_too() {
    let desk = Desk::with("facts.place", |draft| {
        settled(draft);
        draft.facts.put(Fact::Start, Some(Value::Date(date(2027, 1, 4))));
    });
    let said = desk.says(&["lagre mappe", "lagre mappe markdown", "lagre kalender", "lagre calendar", "q"]);
    has(&said, &["Lagret i:", "Ingenting mangler"]);
    let pdf = std::fs::read(desk.path("tilsynsmappe-kari-berg-2026-11-22/01-avtale.pdf")).expect("a file");
    assert!(pdf.starts_with(b"%PDF"));
    assert!(desk.text("tilsynsmappe-kari-berg-2026-11-22-2/01-avtale.md").contains("Avtalt."));
    let inside = read::draft(&desk.text("tilsynsmappe-kari-berg-2026-11-22-2/07-utkast.toml")).expect("a draft");
    assert_eq!(inside.parties, desk.draft().parties);
    for number in ["", "-2"] {
        let text = desk.text(&format!("hjemmekontor-datoer-kari-berg-2026-11-22{number}.ics"));
        assert!(text.starts_with("BEGIN:VCALENDAR"), "{text}");
    }
    // They are kept and not shown.
    has(&desk.says(&["dokument mappe", "q"]), &["«mappe» er verken et dokument"]);
}

#[test]
fn where_a_text_is_typed_only_what_can_be_saved_is_a_command() {
    let desk = Desk::with("clauses.A-3", |_| {});
    let said = desk.says(&["lagre avtale tekst", "Lagre dokumentene på tjeneren hver dag.", "q"]);
    has(&said, &["Lagret i:"]);
    assert_eq!(desk.draft().clauses.get("A-3"), Some(&Clause::Text("Lagre dokumentene på tjeneren hver dag.".into())));
}

#[test]
fn what_is_whole_is_marked_and_what_is_changed_is_a_draft_again() {
    let desk = Desk::with("review", settled);
    let said = desk.says(&["?", "ferdig", "dokument", "lagre tekst", "q"]);
    has(&said, &["ferdig: merk avtalen", "Merket som ferdig.", "Versjon av 22. november 2026.", "Ferdig, merket 22."]);
    assert_eq!(desk.draft().finished_on(), Some(date(2026, 11, 22)));
    let said = desk.says(&["ikke ferdig", "angre", "q"]);
    has(&said, &["Merket er tatt bort."]);
    assert!(desk.draft().finished_on().is_some());
    let desk = Desk::with("parties.employer", |draft| {
        settled(draft);
        draft.finish(date(2026, 11, 20));
    });
    let said = desk.says(&["Fjord AS", "q"]);
    has(&said, &["Dette er et utkast igjen", "«angre» angrer"]);
    assert!(desk.draft().finished.is_some() && desk.draft().finished_on().is_none());
}

#[test]
fn what_lacks_something_is_not_marked() {
    let desk = Desk::with("review", |_| {});
    has(&desk.says(&["ferdig", "q"]), &["kan ikke merkes som ferdig ennå: 8 ting mangler"]);
    assert!(desk.draft().finished.is_none());
    let own = Desk::with("review", |draft| draft.role = Some(Role::Employee));
    assert!(!own.says(&["?", "q"]).contains("ferdig: merk"));
}

/// From the list of drafts, in the format that is typed.
#[test]
fn a_report_on_all_drafts_is_written_from_their_list() {
    let home = Home::new();
    std::fs::create_dir(home.path("drafts")).expect("a folder");
    let mut draft = Draft::new(Language::Nb);
    draft.parties.insert(Party::Employee, "Kari Berg".into());
    home.write("drafts/kari.toml", &write::fresh(&draft, &comment(Language::Nb)));
    home.write("drafts/gammel.toml", "format = 0");
    let lines = ["rapport", "RAPPORT .pdf", "rapport nettside", "rapport wordperfect", "rapport", "q"];
    let said = home.say("--plain --lang nb", &lines).out.split_whitespace().collect::<Vec<_>>().join(" ");
    has(
        &said,
        &["Velg 0–2, «rapport pdf» for en rapport om alle", "word, pdf, nettside, markdown, tekst", "Lagret i "],
    );
    let files = std::fs::read_dir(home.path("drafts")).expect("a folder").flatten();
    let mut names: Vec<String> = files.map(|file| file.file_name().to_string_lossy().into_owned()).collect();
    names.retain(|name| name.starts_with("rapport"));
    names.sort();
    let day = "rapport-2026-11-22";
    assert_eq!(names, [format!("{day}-2.docx"), format!("{day}.docx"), format!("{day}.html"), format!("{day}.pdf")]);
    has(&home.text(&format!("drafts/{day}.html")), &["Kari Berg", "<html"]);
}
