//! The dates of a draft, and the calendar file made of them: what RFC 5545 asks of every line, and that an event keeps its
//! name.

use crate::support;

use hjemmekontor::agreement::calendar::ics;
use hjemmekontor::agreement::dates::{self, told};
use hjemmekontor::agreement::{Draft, Language, Measure, Party};
use hjemmekontor::document::calendar::{Calendar, calendar};
use hjemmekontor::law::facts::{Fact, Value};
use hjemmekontor::law::sources::Law;
use ical::parser::Component as _;
use jiff::civil::{Date, date};
use proptest::prelude::*;
use support::answer;

const TODAY: Date = date(2026, 11, 22);
const CASE: &str = "parties.employee=Kari facts.worker_status=employee facts.place=own_home facts.arrangement=fixed \
    facts.regularity=regular facts.open_ended=yes ";

fn draft(answers: &str) -> Draft {
    let mut draft = Draft::new(Language::Nb);
    for token in answers.split_whitespace() {
        let (id, value) = token.split_once('=').expect("id=value");
        answer(&mut draft, id, value);
    }
    draft
}

fn measure(draft: &mut Draft, row: &'static str, text: &str, due: Option<Date>, done: bool) {
    let owner = "Ola".into();
    draft.measures.push(Measure { row, text: text.into(), owner, due, done });
}

fn made(draft: &Draft, today: Date) -> Calendar {
    let law = Law::at(today);
    calendar(draft, &draft.assess(law, today).expect("an assessment"), law, today)
}

/// «2027-03-01 evaluation R-308 E-18», with `~` where it is reckoned; meetings aside.
fn listed(draft: &Draft, today: Date) -> Vec<String> {
    let law = Law::at(today);
    let finding = draft.assess(law, today).expect("an assessment").finding;
    let one = |d: &dates::Dated| {
        let sign = if d.reckoned { "~" } else { "" };
        format!("{} {}{sign} {} {}", d.date, d.kind.word(), d.rule, d.clause.unwrap_or("-"))
    };
    dates::dates(draft, &finding, law, today).iter().map(one).filter(|line| !line.contains("follow_up")).collect()
}

#[test]
fn dates_are_read_in_a_text_where_they_stand() {
    for (text, wanted) in [
        ("Evalueres 1.3.2027.", vec![date(2027, 3, 1)]),
        ("Avtalt 1.3.2026, evalueres (2027-03-01).", vec![date(2026, 3, 1), date(2027, 3, 1)]),
        ("Vi møtes 22. november 2026, kl. 10.", vec![date(2026, 11, 22)]),
        ("Vi møtast 1.mars 2027", vec![date(2027, 3, 1)]),
        ("We meet on November 22, 2026.", vec![date(2026, 11, 22)]),
        ("Prøvetid 1.1.2027–31.3.2027", vec![date(2027, 1, 1), date(2027, 3, 31)]),
        ("22. november og 3 10 12", vec![]),
        ("Punkt 1.2.3, § 4-3, 31.2.2027, 1.1.1926", vec![]),
        ("Hvert år i mars.", vec![]),
    ] {
        assert_eq!(told::dates(text), wanted, "{text}");
    }
}

#[test]
fn a_length_is_read_where_there_is_one_and_it_is_sure() {
    use told::Length::{Months, Weeks};
    for (text, wanted) in [
        ("prøvetid 3 måneder", Some(Months(3))),
        ("tre måneders prøvetid", Some(Months(3))),
        ("Ordninga har ei prøvetid på seks veker.", Some(Weeks(6))),
        ("A trial of two months.", Some(Months(2))),
        ("etter to måneder", Some(Months(2))),
        ("Prøvetid én måned, med tre måneders oppsigelsestid", Some(Months(1))),
        ("tre måneder, altså 3 måneder", Some(Months(3))),
        ("prøvetid 3 måneder, forlenges med 2 måneder", None),
        ("inntil 3 måneder", None),
        ("two to 3 months", None),
        ("2–3 måneder", None),
        ("1,5 måned", None),
        ("noen måneder", None),
        ("0 måneder", None),
        ("900 uker", None),
        ("30 dager", None),
    ] {
        assert_eq!(told::length(text), wanted, "{text}");
    }
}

#[test]
fn each_answer_gives_its_dates_and_nothing_more() {
    let start = "facts.start=2026-12-01 ";
    for (answers, wanted) in [
        (String::new(), vec![]),
        ("facts.end=2027-06-30".into(), vec!["2027-06-30 expiry R-203 A-4"]),
        // One date alone may be the first day.
        ("clauses.A-4=Fra·1.12.2026.".into(), vec![]),
        (format!("{start}clauses.A-4=Fra·1.12.2026·til·1.6.2027."), vec!["2027-06-01 expiry R-203 A-4"]),
        (format!("{start}clauses.A-6=Prøvetid·3·måneder."), vec!["2027-02-28 trial_end~ R-203 A-6"]),
        (format!("{start}clauses.A-6=Prøvetid·to·1.2.2027."), vec!["2027-02-01 trial_end R-203 A-6"]),
        ("clauses.A-6=Prøvetid·3·måneder.".into(), vec![]),
        (format!("{start}clauses.A-6=Ikke·avtalt·prøvetid.·Evaluering·1.3.2027."), vec![]),
        (format!("{start}clauses.A-6=none"), vec![]),
        (
            "clauses.E-18=Evalueres·1.3.2027·og·1.9.2027.".into(),
            vec!["2027-03-01 evaluation R-308 E-18", "2027-09-01 evaluation R-308 E-18"],
        ),
        // The same day told twice is one event, and a day before the first is none.
        (
            format!("{start}clauses.E-18=Den·1.11.2026:·1.3.2027,·altså·2027-03-01."),
            vec!["2027-03-01 evaluation R-308 E-18"],
        ),
        // Nothing after the last day; a day off is moved to a working day.
        (format!("{start}facts.end=2027-01-31 clauses.E-18=Etter·tre·måneder."), vec!["2027-01-31 expiry R-203 A-4"]),
        ("facts.start=2026-12-05 clauses.E-18=Etter·tre·måneder.".into(), vec!["2027-03-05 evaluation~ R-308 E-18"]),
        ("facts.start=2026-12-06 clauses.E-18=Etter·tre·måneder.".into(), vec!["2027-03-08 evaluation~ R-308 E-18"]),
    ] {
        assert_eq!(listed(&draft(&answers), TODAY), wanted, "{answers}");
    }
}

#[test]
fn a_yearly_evaluation_comes_again_when_the_first_has_passed() {
    for language in Language::ALL {
        let mut draft = draft("facts.start=2024-02-01");
        draft.language = *language;
        hjemmekontor::words::suggest::accept(&mut draft, "E-18");
        let wanted = ["2024-05-02 evaluation~ R-308 E-18", "2027-05-03 evaluation~ R-308 E-18"];
        assert_eq!(listed(&draft, TODAY), wanted, "{}", language.word());
        assert_eq!(made(&draft, TODAY).passed, 1);
        // No trial is what is suggested, in every language.
        hjemmekontor::words::suggest::accept(&mut draft, "A-6");
        assert_eq!(listed(&draft, TODAY).len(), 2);
    }
}

#[test]
fn measures_of_one_day_are_one_event_and_those_done_are_none() {
    let mut draft = draft("parties.employee=Kari");
    measure(&mut draft, "P-01", "Ny stol", Some(date(2026, 12, 21)), false);
    measure(&mut draft, "P-02", "Ny\nskjerm", Some(date(2026, 12, 21)), false);
    measure(&mut draft, "P-02", "Ny\nskjerm", Some(date(2026, 12, 21)), false);
    measure(&mut draft, "S-01", "Samtale", Some(date(2027, 1, 4)), false);
    measure(&mut draft, "S-02", "Gjort", Some(date(2027, 1, 5)), true);
    measure(&mut draft, "S-03", "Uten dato", None, false);
    measure(&mut draft, "S-04", "For sent", Some(date(2026, 11, 21)), false);
    let made = made(&draft, TODAY);
    let told: Vec<&str> = made.events.iter().map(|(_, what)| what.as_str()).collect();
    assert_eq!(told, ["Frist for 2 tiltak (Kari)", "Frist for tiltak: Samtale (Kari)"]);
    assert_eq!(made.passed, 1);
    assert!(unfolded(&made.text).contains("DESCRIPTION:Ny stol – Ola\\nNy skjerm – Ola\\n"), "{}", made.text);
}

/// A draft with every kind of date in it.
fn whole(name: &str) -> Draft {
    let dates = "facts.days_per_week=2 facts.start=2026-12-01 facts.end=2027-11-30 \
        clauses.E-18=Evalueres·1.3.2027. clauses.A-6=Prøvetid·3·måneder.";
    let mut draft = draft(&format!("{CASE}{dates}"));
    draft.parties.insert(Party::Employee, name.into());
    measure(&mut draft, "P-01", &format!("Stol; til {name}"), Some(date(2026, 12, 21)), false);
    draft
}

fn unfolded(text: &str) -> String {
    text.replace("\r\n ", "")
}

/// What RFC 5545 asks of the text of a file.
fn well_formed(text: &str) {
    assert!(text.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"), "{text}");
    assert!(text.ends_with("END:VCALENDAR\r\n"), "{text}");
    assert!(text.replace("\r\n", "").chars().all(|c| !c.is_control() || c == '\t'), "{text:?}");
    for line in text.split_terminator("\r\n") {
        assert!(!line.is_empty() && line.len() <= 75, "{}: {line}", line.len());
    }
    for event in unfolded(text).split("\nBEGIN:VEVENT\r").skip(1) {
        for name in ["UID:", "DTSTAMP:", "DTSTART;VALUE=DATE:", "DTEND;VALUE=DATE:", "SUMMARY:", "CLASS:PRIVATE"] {
            assert_eq!(event.matches(&format!("\n{name}")).count(), 1, "{name}: {event}");
        }
        for alarm in event.split("\nBEGIN:VALARM\r").skip(1) {
            for name in ["ACTION:DISPLAY", "TRIGGER:", "DESCRIPTION:"] {
                assert_eq!(
                    alarm.split("\nEND:VALARM").next().expect("an alarm").matches(&format!("\n{name}")).count(),
                    1,
                    "{alarm}"
                );
            }
        }
    }
}

const HARSH: &[&str] = &[
    "Kari Nordmann",
    "Åse; Bjørnæs, «Ø» \\ n\nny linje\r\nog en til\rtil",
    "👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦",
    "Čáhppe Łukasz Şahin Đorđe Ŋuorra æøåæøåæøåæøåæøåæøåæøåæøåæøåæøåæøåæøåæøåæøåæøåæøåæøå",
    "BEGIN:VEVENT\r\nEND:VCALENDAR\u{0}\u{7}\u{1b}[31m",
];

#[test]
fn the_text_is_as_the_standard_asks_whatever_the_name() {
    for name in HARSH {
        let text = made(&whole(name), TODAY).text;
        well_formed(&text);
        assert_eq!(unfolded(&text).matches("\nBEGIN:VEVENT").count(), unfolded(&text).matches("\nEND:VEVENT").count());
    }
    let text = unfolded(&made(&whole(HARSH[1]), TODAY).text);
    let name = "(Åse\\; Bjørnæs\\, «Ø» \\\\ n ny linje og en til til)\r\n";
    assert!(text.contains(&format!("SUMMARY:Evaluering av hjemmekontoret {name}")), "{text}");
}

proptest! {
    #[test]
    fn no_name_breaks_the_text(name in any::<String>()) {
        well_formed(&made(&whole(&name), TODAY).text);
    }
}

#[test]
fn other_readers_find_the_same_days() {
    for name in HARSH {
        let made = made(&whole(name), TODAY);
        let mut wanted: Vec<Date> = made.events.iter().map(|(date, _)| *date).collect();
        assert!(wanted.len() > 5, "{wanted:?}");
        let parsed = ical::IcalParser::new(made.text.as_bytes()).next().expect("a calendar").expect("one that is read");
        assert_eq!(parsed.events.len(), wanted.len());
        for (event, (day, summary)) in parsed.events.iter().zip(&made.events) {
            let value = |name: &str| event.get_property(name).and_then(|p| p.value.clone()).expect("a value");
            assert_eq!(value("DTSTART"), day.strftime("%Y%m%d").to_string());
            assert_eq!(value("DTEND"), day.tomorrow().expect("a day").strftime("%Y%m%d").to_string());
            assert_eq!(unescaped(&value("SUMMARY")), cleaned(summary));
            assert_eq!(event.alarms.len(), 2);
        }
        wanted.dedup();
        let read = ics::days(&made.text, (date(2026, 1, 1), date(2030, 1, 1)), None).expect("days");
        assert_eq!(read, wanted);
    }
}

fn unescaped(text: &str) -> String {
    let (mut out, mut rest) = (String::new(), text.chars());
    while let Some(c) = rest.next() {
        match c {
            '\\' => out.push(rest.next().map_or('?', |c| if c == 'n' { '\n' } else { c })),
            c => out.push(c),
        }
    }
    out
}

fn cleaned(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    text.chars().filter(|c| !c.is_control() || *c == '\n').collect()
}

#[test]
fn alarms_ring_in_the_morning_and_none_in_the_past() {
    let triggers = |day: &str, today: Date| -> Vec<String> {
        let text = made(&draft(&format!("facts.end={day}")), today).text;
        text.lines().filter_map(|line| line.strip_prefix("TRIGGER:")).map(str::to_string).collect()
    };
    assert_eq!(triggers("2026-12-24", TODAY), ["-P6DT15H", "PT9H"]);
    assert_eq!(triggers("2026-11-29", TODAY), ["-P6DT15H", "PT9H"]);
    assert_eq!(triggers("2026-11-28", TODAY), ["PT9H"]);
    assert_eq!(triggers("2026-11-22", TODAY), ["PT9H"]);
    assert!(triggers("2026-11-21", TODAY).is_empty());
}

/// The lines that begin so, in order.
fn lines(text: &str, start: &str) -> Vec<String> {
    unfolded(text).lines().filter(|line| line.starts_with(start)).map(str::to_string).collect()
}

#[test]
fn an_event_keeps_its_name_from_day_to_day() {
    let draft = whole("Kari");
    let (first, again) = (made(&draft, TODAY).text, made(&draft, TODAY).text);
    assert_eq!(first, again);
    let mut names = lines(&first, "UID:");
    let later = made(&draft, date(2026, 12, 1)).text;
    assert_eq!(names, lines(&later, "UID:"));
    let number = |text: &str| lines(text, "SEQUENCE:")[0]["SEQUENCE:".len()..].parse::<u32>().expect("a number");
    assert_eq!(number(&later), number(&first) + 9);
    assert!(lines(&later, "DTSTAMP:").iter().all(|stamp| stamp == "DTSTAMP:20261201T000000Z"));
    assert!(!names.iter().any(|name| name.to_lowercase().contains("kari")), "{names:?}");
    names.sort();
    names.dedup();
    assert_eq!(names.len(), made(&draft, TODAY).events.len());
    // Another's are others, and a last day that is moved is the same event.
    assert!(lines(&made(&whole("Per"), TODAY).text, "UID:").iter().all(|name| !names.contains(name)));
    let mut moved = draft.clone();
    moved.facts.put(Fact::End, Some(Value::Date(date(2027, 10, 31))));
    assert_eq!(lines(&made(&moved, TODAY).text, "UID:").last(), lines(&first, "UID:").last());
}

#[test]
fn meetings_counted_from_today_are_moved_and_not_doubled() {
    let mut draft = draft(&format!("{CASE}facts.days_per_week=2"));
    draft.parties.insert(Party::Employee, "Kari".into());
    let (first, later) = (made(&draft, TODAY), made(&draft, date(2027, 2, 2)));
    assert_eq!(first.events.len(), later.events.len());
    assert_ne!(first.events, later.events);
    assert_eq!(lines(&first.text, "UID:"), lines(&later.text, "UID:"));
}

#[test]
fn the_words_are_those_of_the_draft() {
    for (language, wanted) in [
        (Language::Nb, "Regel: R-308 "),
        (Language::Nn, "SUMMARY:Heimekontoravtalen sluttar (Kari)"),
        (Language::En, "SUMMARY:The home-office agreement ends (Kari)"),
    ] {
        let mut draft = whole("Kari");
        draft.language = language;
        let text = unfolded(&made(&draft, TODAY).text);
        assert!(text.contains(wanted), "{text}");
        assert!(!text.contains("dated-"), "{text}");
    }
}
