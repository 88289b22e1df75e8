//! Working time line by line: days told one at a time or the week in one line, what follows from them, and the mends.

use crate::support::home::Home;
use hjemmekontor::agreement::{Draft, Language, Party, write};
use hjemmekontor::law::facts::Fact;
use hjemmekontor::law::hours::{At, Workweek};
use hjemmekontor::session::comment;
use hjemmekontor::store;
use jiff::civil::date;

struct Desk {
    home: Home,
    language: Language,
}

impl Desk {
    fn at(question: &str) -> Desk {
        Desk::with(question, Language::Nb, |_| {})
    }

    fn with(question: &str, language: Language, change: impl FnOnce(&mut Draft)) -> Desk {
        let desk = Desk { home: Home::new(), language };
        let mut draft = Draft::new(Language::Nb);
        let facts = [(Fact::WorkerStatus, "employee"), (Fact::Place, "own_home"), (Fact::Government, "none")];
        facts.iter().for_each(|(fact, word)| draft.facts.put_word(*fact, word));
        draft.parties.insert(Party::Employee, "Kari Berg".into());
        change(&mut draft);
        draft.at = Some(question.into());
        std::fs::write(desk.home.path("draft.toml"), write::fresh(&draft, &comment(Language::Nb))).expect("a file");
        desk
    }

    /// Types the lines: what was said, as it is heard.
    fn says(&self, lines: &[&str]) -> String {
        self.home.sits(self.language, lines)
    }

    /// The same draft opened at the hours once more.
    fn again(&self, lines: &[&str]) -> String {
        let path = self.home.path("draft.toml");
        let text = std::fs::read_to_string(&path).expect("a draft");
        let at = text.lines().find(|line| line.starts_with("at = ")).expect("where it was left");
        std::fs::write(&path, text.replace(at, "at = \"facts.hours\"")).expect("a file");
        self.says(lines)
    }

    fn draft(&self) -> Draft {
        store::load(&self.home.path("draft.toml")).expect("a draft").1
    }

    fn weeks(&self) -> Vec<Workweek> {
        self.draft().facts.hours().unwrap_or_default().to_vec()
    }

    /// When each day of the first week begins, in hours; nothing of a free day.
    fn begins(&self) -> [Option<u16>; 7] {
        self.weeks()[0].each_ref().map(|day| day.first().map(|s| s.from / 60))
    }
}

#[track_caller]
fn has(said: &str, parts: &[&str]) {
    let mut rest = said;
    for part in parts {
        let at = rest.find(part).unwrap_or_else(|| panic!("«{part}» is not in, or not in its place:\n{said}"));
        rest = &rest[at + part.len()..];
    }
}

const EVENING: &[&str] =
    &["8-16 hjemme p30", "8-16 p30, 20-22 hjemme", "8-16 p30", "8-16 p30, 20-22 hjemme", "8-16 hjemme p30"];

#[test]
fn a_day_at_a_time_and_an_empty_line_is_free() {
    let desk = Desk::at("facts.hours");
    let said = desk.says(&["9-15 hjemme", "=", "", "fri", "10-14", "", "", "q"]);
    has(
        &said,
        &[
            "Når jobber Kari?",
            "for eksempel «8-16 kontor p30, 20-22 hjemme»",
            "Mandag, «fri» uten arbeid, Enter for å hoppe over alt:",
            "Tirsdag:",
            "Onsdag:",
            "Torsdag:",
            "Fredag:",
            "Lørdag:",
            "Søndag:",
            "Forstått:",
            "16 timer",
        ],
    );
    assert_eq!(said.matches("for eksempel «8-16 kontor p30").count(), 1, "said once: {said}");
    assert_eq!(desk.begins(), [Some(9), Some(9), None, None, Some(10), None, None]);
    assert_eq!(desk.weeks().len(), 1);
    assert_eq!(desk.weeks()[0][0][0].at, At::Home);
}

#[test]
fn an_empty_line_at_the_beginning_goes_past_it_all() {
    let desk = Desk::at("facts.hours");
    desk.says(&["", "q"]);
    assert_eq!(desk.draft().facts.hours(), None);
    assert_ne!(desk.draft().at.as_deref(), Some("facts.hours"));
    // A week without any work is none.
    has(&desk.says(&["t", "q"]), &["Mandag, «fri»"]);
    let said = Desk::at("facts.hours").says(&["fri", "", "", "", "", "", "", "q"]);
    has(&said, &["Søndag:", "Ingen arbeidstid er skrevet."]);
}

#[test]
fn a_wrong_line_is_asked_again_with_what_is_wrong() {
    let desk = Desk::at("facts.hours");
    let said = desk.says(&["9-15", "9-25", "9-12, 11-15", "9-10 p90", "10-15 kontor", "q"]);
    has(
        &said,
        &["Tirsdag: «9-25» er ikke forstått", "Tirsdag:", "går over i hverandre", "Pausen er for lang", "Onsdag:"],
    );
    assert_eq!(desk.begins(), [Some(9), Some(10), None, None, None, None, None]);
    // Over midnight into a day that has begun already.
    let said = Desk::at("facts.hours").says(&["22-06", "5-9", "q"]);
    has(&said, &["Tirsdag", "før arbeidet dagen før er slutt", "Tirsdag:"]);
    for (language, wanted) in [(Language::Nn, "«9-25» er ikkje"), (Language::En, "9-25")] {
        has(&Desk::with("facts.hours", language, |_| {}).says(&["9-25", "q"]), &[wanted]);
    }
}

#[test]
fn one_can_go_back_to_a_day_and_take_one_back() {
    let desk = Desk::at("facts.hours");
    let said = desk.says(&["8-16", "9-16", "t", "", "10-16", "t", "7-12", "", "", "", "", "q"]);
    has(
        &said,
        &["Onsdag:", "Tirsdag, nå 9-16 kontor. Enter beholder:", "Onsdag:", "Torsdag:", "Onsdag, nå 10-16 kontor."],
    );
    assert_eq!(desk.begins(), [Some(8), Some(9), Some(7), None, None, None, None]);
    let desk = Desk::at("facts.hours");
    let said = desk.says(&["8-16", "9-16", "angre", "10-16", "11-16", "angre", "gjør om", "q"]);
    has(&said, &["Onsdag:", "Angret.", "Tirsdag:", "Onsdag:", "Torsdag:", "Angret.", "Onsdag:", "Torsdag:"]);
    assert_eq!(desk.begins(), [Some(8), Some(10), Some(11), None, None, None, None]);
}

/// Enough for now in the middle of the week: what was told is kept, and stands there the next time.
#[test]
fn what_is_told_is_saved_day_by_day() {
    let desk = Desk::at("facts.hours");
    desk.says(&["8-16", "9-16", "q"]);
    assert_eq!(desk.begins(), [Some(8), Some(9), None, None, None, None, None]);
    let said = desk.again(&["onsdag 10-14", "ti fri", "q"]);
    has(&said, &["Svar nå:", "Tirsdag: 09.00–16.00 kontor. 7 timer.", "Fri: onsdag,", "Enter beholder, «onsdag 8-14»"]);
    assert_eq!(desk.begins(), [Some(8), None, Some(10), None, None, None, None]);
    // Told again from Monday: Enter keeps each day.
    let said = desk.again(&["7-15", "", "", "", "", "", "", "q"]);
    has(&said, &["Tirsdag:", "Onsdag, nå 10-14 kontor. Enter beholder:"]);
    assert_eq!(desk.begins(), [Some(7), None, Some(10), None, None, None, None]);
    desk.again(&["-", "q"]);
    assert_eq!(desk.draft().facts.hours(), None);
}

#[test]
fn a_whole_week_in_one_line_and_more_weeks_by_a_word() {
    let desk = Desk::at("facts.hours");
    desk.says(&["8-16; = ;fri;8-12, 13-16 hjemme;", "q"]);
    assert_eq!(desk.begins(), [Some(8), Some(8), None, Some(8), None, None, None]);
    assert_eq!(desk.weeks()[0][3].len(), 2);
    // From where one is, the rest of it.
    let desk = Desk::at("facts.hours");
    desk.says(&["8-16", "9-16; 10-16", "q"]);
    assert_eq!(desk.begins(), [Some(8), Some(9), Some(10), None, None, None, None]);
    let said = desk.again(&["uke til", "11-16", "", "", "", "", "", "", "q"]);
    has(&said, &["Mandag i uke 2:", "Tirsdag i uke 2:", "Forstått: uke 1:"]);
    let said = desk.again(&["2 tirsdag 6-12", "q"]);
    has(&said, &["Svar nå:", "Mandag i uke 2: 11.00", "I snitt"]);
    assert_eq!(desk.weeks().len(), 2);
    assert_eq!((desk.weeks()[1][0][0].from, desk.weeks()[1][1][0].from), (11 * 60, 6 * 60));
    // Asked for while the first week is told.
    let desk = Desk::at("facts.hours");
    let said = desk.says(&["8-16", "uke til", "", "", "", "", "", "", "9-16", "q"]);
    has(&said, &["Uke 2 kommer etter søndag.", "Søndag i uke 1:", "Mandag i uke 2:", "Tirsdag i uke 2:"]);
    assert_eq!(desk.weeks()[1][0][0].from, 9 * 60);
    let long = vec!["8-12"; 7 * 53].join(";");
    has(&Desk::at("facts.hours").says(&[&long, "q"]), &["Det er plass til 52 uker"]);
}

#[test]
fn the_hours_light_their_questions_and_are_told_in_a_line() {
    let desk = Desk::at("facts.hours");
    let lines: Vec<&str> = EVENING.iter().copied().chain(["", "", "1", "1", "1", "10", "q"]).collect();
    let said = desk.says(&lines);
    has(
        &said,
        &[
            "Arbeidstid nå: 1 utenfor grensene, 6 kommer an på svar. «arbeidstid» viser det.",
            "fordeles ujevnt over flere uker?",
            "Er det Kari som ønsker å jobbe mellom kl. 21 og 23?",
            "skriftlig avtale om arbeid mellom kl. 21 og 23?",
            "Hvor mange timer fri mellom to dager",
            "4 tillatt med det som er svart",
        ],
    );
}

#[test]
fn the_command_tells_the_week_and_every_finding_and_mends_one() {
    let desk = Desk::at("facts.hours");
    let told: Vec<&str> =
        EVENING.iter().copied().chain(["", "", "arbeidstid", "rett", "rett X", "rett c", "q"]).collect();
    let said = desk.says(&told);
    has(
        &said,
        &[
            "Tirsdag: 08.00–16.00 kontor, pause 30 minutter; 20.00–22.00 hjemme. 9,5 timer.",
            "Fri: lørdag, søndag.",
            "Uka: ",
            "A Timer i uka: utenfor grensen",
            "C Arbeid sent om kvelden: kommer an på svar",
            "Når: ti 21.00–22.00 hjemme.",
            "Avhenger av: eget ønske om kveldsarbeid",
            "Kan avtales skriftlig med Kari",
            "Nærmeste endring: Slutt kl. 21.00 tirsdag.",
            "R-620",
            "rett og en bokstav",
            "De går fra A til",
            "Gjort: Slutt kl. 21.00 tirsdag. «angre» tar det tilbake.",
        ],
    );
    assert_eq!(desk.weeks()[0][1][1].to, 21 * 60);
    // Nothing of the picture is drawn.
    assert!(!said.contains(['█', '░']), "{said}");
}

#[test]
fn a_mend_is_taken_back_and_the_words_follow_the_language() {
    for (language, show, mend, undo, wanted) in [
        (Language::Nb, "arbeidstid", "rett D", "angre", "Nærmeste endring:"),
        (Language::Nn, "arbeidstid", "rett D", "angre", "Nærmaste endring:"),
        (Language::En, "hours", "mend D", "undo", "Nearest change:"),
    ] {
        let desk = Desk::with("facts.hours", language, |_| {});
        let told: Vec<&str> = EVENING.iter().copied().chain(["", "", show, mend, undo, "q"]).collect();
        has(&desk.says(&told), &[wanted]);
        assert_eq!(desk.weeks()[0][1][1].from, 20 * 60, "{language:?}");
    }
    // Where one writes, the word is a word.
    let desk = Desk::with("facts.hours", Language::Nb, |_| {});
    let line: String = EVENING.join(";");
    desk.says(&[&line, "q"]);
    let mut draft = desk.draft();
    draft.at = Some("parties.client".into());
    assert!(draft.facts.hours().is_some());
    let said = Desk::at("parties.employer").says(&["rett A", "q"]);
    assert!(!said.contains("ingenting å rette"), "{said}");
}

#[test]
fn clocks_and_the_first_monday() {
    let desk = Desk::at("facts.hours");
    desk.says(&["8-16;8-16", "q"]);
    let typed = |question: &str, lines: &[&str]| {
        let again = Desk::with(question, Language::Nb, |draft| draft.facts = desk.draft().facts);
        let said = again.says(lines);
        (again.draft().facts, said)
    };
    let (facts, said) = typed("facts.core_time", &["9", "9-14.30", "q"]);
    has(&said, &["Fra og til, for eksempel 9-15", "Skriv fra og til"]);
    assert_eq!(facts.clock(Fact::CoreTime).map(|c| (c.from, c.to)), Some((540, 870)));
    let (_, said) = typed("facts.core_time", &["9-14.30", "t", "q"]);
    has(&said, &["Svar nå:", "09.00–14.30"]);
    let (facts, said) = typed("facts.hours_from", &["24.11.2026", "23.11.2026", "q"]);
    has(&said, &["Mandagen, for eksempel 23.11.2026", "ikke en mandag"]);
    assert_eq!(facts.date(Fact::HoursFrom), Some(date(2026, 11, 23)));
}

#[test]
fn help_tells_the_words_of_working_time() {
    let said = Desk::at("facts.hours").says(&["?", "8-16", "", "", "", "", "", "", "?", "q"]);
    has(&said, &["uke til: en uke til i turnusen", "arbeidstid: uka, summene", "rett og en bokstav"]);
    assert_eq!(said.matches("uke til: en uke").count(), 1, "only where it belongs: {said}");
}

#[test]
fn letters_are_those_of_the_list_heard_last_and_a_free_week_is_kept() {
    let desk = Desk::at("facts.hours");
    let told: Vec<&str> = EVENING.iter().copied().chain(["", "", "arbeidstid", "rett D", "rett D", "q"]).collect();
    let said = desk.says(&told);
    has(&said, &["Retter: ", "Gjort: ", "«D» er ikke lenger blant funnene"]);
    assert_eq!(said.matches("Gjort: ").count(), 1, "{said}");

    let desk = Desk::at("facts.hours");
    desk.says(&["8-16;8-16;8-16;8-16;8-16;;", "q"]);
    assert_eq!(desk.weeks().len(), 1);
    desk.again(&["uke til", "fri", "", "", "", "", "", "", "q"]);
    assert_eq!(desk.weeks().len(), 2);
    assert!(desk.weeks()[1].iter().all(Vec::is_empty));
    desk.again(&["onsdag 8-14", "q"]);
    assert_eq!(desk.weeks().len(), 2);
}
