//! Working time in the commands: the example in `docs/examples` as text, drawn and as JSON, before and after its evenings
//! are agreed.

use assert_cmd::Command;
use serde_json::Value;
use std::path::PathBuf;
use unicode_width::UnicodeWidthStr as _;

const EXAMPLE: &str = include_str!("../docs/examples/hybrid-week.toml");

struct Home {
    dir: tempfile::TempDir,
}

impl Home {
    fn new() -> Home {
        Home { dir: tempfile::tempdir().expect("a folder") }
    }

    /// The example with other answers in front of its weeks.
    fn example(&self, answers: &str) -> PathBuf {
        self.file(&EXAMPLE.replace("open_ended = true\n", &format!("open_ended = true\n{answers}\n")))
    }

    fn file(&self, text: &str) -> PathBuf {
        let path = self.dir.path().join("draft.toml");
        std::fs::write(&path, text).expect("a file");
        path
    }

    /// What a command prints, as it is written, and its exit code.
    fn run(&self, args: &[&str], file: &PathBuf) -> (String, i32) {
        let mut command = Command::cargo_bin("hjemmekontor").expect("the program");
        command.env_clear().env("HOME", self.dir.path()).args(["--today", "2026-11-22"]).args(args).arg(file);
        let output = command.output().expect("an end");
        let text = String::from_utf8(output.stdout).expect("UTF-8") + &String::from_utf8_lossy(&output.stderr);
        (text, output.status.code().expect("it ended by itself"))
    }

    fn text(&self, args: &[&str], file: &PathBuf) -> String {
        let (text, _) = self.run(args, file);
        let fits = |line: &str| line.width() <= 80 || line.contains("://");
        assert!(text.lines().all(fits), "{text}");
        // As it is heard: where a line is broken says nothing.
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    fn json(&self, file: &PathBuf) -> Value {
        let whole: Value = serde_json::from_str(&self.run(&["assess", "--json"], file).0).expect("JSON");
        let alone: Value = serde_json::from_str(&self.run(&["hours", "--json"], file).0).expect("JSON");
        assert_eq!(whole["hours"], alone);
        alone
    }
}

#[track_caller]
fn has(said: &str, parts: &[&str]) {
    for part in parts {
        assert!(said.contains(part), "«{part}» is not in:\n{said}");
    }
}

/// Limit, standing, first day, from and to of what calls for something or is carried.
fn found(hours: &Value) -> Vec<String> {
    let one = |f: &Value| {
        let first = &f["pieces"][0];
        let part = |value: &Value| value.as_str().unwrap_or_default().to_string();
        [&f["limit"], &f["standing"], &first["day"], &first["from"], &first["to"]].map(part).join(" ")
    };
    hours["findings"].as_array().expect("findings").iter().map(one).collect()
}

#[test]
fn the_evenings_and_the_rest_after_them_turn_on_answers() {
    let home = Home::new();
    let hours = home.json(&home.example(""));
    assert_eq!(hours["version"], 1);
    let days: Vec<_> = hours["days"].as_array().expect("days").iter().map(|d| d["counted"].as_f64()).collect();
    assert_eq!(days, [7.5, 9.5, 7.5, 9.5, 7.5, 0.0, 0.0].map(Some));
    assert_eq!((&hours["average"], &hours["weeks"][0]["home"]), (&41.5.into(), &19.into()));
    let found = found(&hours);
    for wanted in [
        "evening open tue 21:00 22:00",
        "evening open thu 21:00 22:00",
        "daily-rest open tue 22:00 32:00",
        "daily-rest open thu 22:00 32:00",
        "day open tue 08:00 16:00",
        "day open thu 08:00 16:00",
        "week over mon 08:00 16:00",
    ] {
        assert!(found.iter().any(|f| f == wanted), "{wanted}: {found:?}");
    }
    assert_eq!(found.len(), 7, "{found:?}");
    assert_eq!(
        hours["waits"],
        serde_json::json!(["averaging", "daily_rest_agreed", "evening_initiative", "evening_agreement", "night_basis"])
    );
}

#[test]
fn a_finding_says_by_how_much_who_may_widen_it_and_what_mends_it() {
    let home = Home::new();
    let hours = home.json(&home.example(""));
    let of = |limit: &str| {
        let all = hours["findings"].as_array().expect("findings");
        all.iter().find(|f| f["limit"] == limit).unwrap_or_else(|| panic!("{limit}")).clone()
    };
    let rest = of("daily-rest");
    assert_eq!((&rest["allowed"], &rest["found"], &rest["by"]), (&11.into(), &10.into(), &1.into()));
    assert_eq!((&rest["rule"], &rest["least"]), (&"R-630".into(), &true.into()));
    assert_eq!(rest["widen"], serde_json::json!([{ "who": "representatives", "to": 8 }]));
    assert_eq!((&of("day")["by"], &of("day")["allowed"]), (&0.5.into(), &9.into()));
    let mend = &of("evening")["mend"];
    assert_eq!(mend["minutes"], 60);
    assert_eq!(
        mend["edits"],
        serde_json::json!([{ "week": 1, "day": "tue", "stretch": 2, "change": "end", "to": "21:00" }])
    );
    let letters: Vec<_> = hours["findings"].as_array().expect("findings").iter().map(|f| f["letter"].clone()).collect();
    assert_eq!(letters, ["A", "B", "C", "D", "E", "F", "G"]);
    assert_eq!(hours["feeds"]["E-22"], serde_json::json!([of("evening")["letter"], "F"]));
    assert!(hours["feeds"]["S-12"].as_array().is_some_and(|all| all.contains(&rest["letter"])));
}

/// With the evenings agreed and asked for by the employee they are carried; a shorter rest agreed carries that too, and a
/// longer one than there is does not.
#[test]
fn answers_carry_what_they_carry() {
    let home = Home::new();
    let evenings = "evening_initiative = true\nevening_agreement = true\ndaily_rest_agreed = 10";
    let carried = found(&home.json(&home.example(evenings)));
    let wanted = ["evening carried tue 21:00 22:00", "daily-rest carried tue 22:00 32:00"];
    assert!(wanted.iter().all(|w| carried.iter().any(|f| f == w)), "{carried:?}");
    assert!(!carried.iter().any(|f| f.contains("open") && !f.starts_with("day ")), "{carried:?}");
    let eleven = found(&home.json(&home.example("daily_rest_agreed = 11")));
    assert!(eleven.iter().any(|f| f == "daily-rest over tue 22:00 32:00"), "{eleven:?}");
    let led = home.json(&home.example("position = \"leading\"\nmanages = true"));
    assert_eq!(led["exemption"]["state"], "open");
    assert_eq!(led["exemption"]["conditions"][1], serde_json::json!({ "fact": "own_effort", "answer": null }));
}

#[test]
fn the_assessment_tells_it_after_the_duties() {
    let home = Home::new();
    let file = home.example("");
    let said = home.text(&["assess"], &file);
    has(
        &said,
        &[
            "Arbeidstid Uka: 41,5 timer: 19 hjemme, 22,5 på kontoret",
            "Funn: 1 utenfor grensene, 6 kommer an på svar.",
            "? C Arbeid sent om kvelden: kommer an på svar",
            "Når: ti 21.00–22.00 hjemme.",
            "Mellom tirsdag og onsdag: 10 timer fri, 1 time under grensen på 11 timer.",
            "ned til 8 timer",
            "Nærmeste endring: Slutt kl. 21.00 tirsdag.",
            "R-620",
        ],
    );
    assert!(said.find("Plikter") < said.find("Funn:"));
    let explained = home.text(&["assess", "--explain"], &file);
    has(&explained, &["Reglene om arbeidstid som er brukt R-611", "https://"]);
    assert!(!said.contains("Reglene om arbeidstid som er brukt"));
    has(&home.text(&["--lang", "nn", "assess"], &file), &["Nærmaste endring:"]);
    has(&home.text(&["--lang", "en", "assess"], &file), &["Nearest change:", "Tuesday"]);
    let without = home.file("[facts]\nplace = \"own_home\"\n");
    assert!(!home.text(&["assess"], &without).contains("Funn:"));
    assert_eq!(
        serde_json::from_str::<Value>(&home.run(&["assess", "--json"], &without).0).expect("JSON")["hours"],
        Value::Null
    );
}

#[test]
fn the_week_is_drawn_with_home_and_office_apart() {
    let home = Home::new();
    let file = home.example("");
    let (text, code) = home.run(&["hours"], &file);
    assert_eq!(code, 1, "{text}");
    let line = |label: &str| text.lines().find(|l| l.starts_with(label)).unwrap_or_else(|| panic!("{label}: {text}"));
    // Monday at home, Tuesday at the office and beyond the limit of a day, Saturday free.
    assert_eq!(line("09:00").trim_end(), "09:00  ░░░    ███B   ███    ███E   ░░░");
    assert_eq!(line("18:00").trim_end(), "18:00");
    // The letters of the day, the evening and the rest after it.
    assert_eq!(line("21:00").trim_end(), "21:00         ░░░BCD        ░░░EFG");
    assert_eq!(line("timer").trim_end(), "timer  7,5    9,5    7,5    9,5    7,5");
    // The rest ends as Wednesday begins.
    assert!(line("08:00").contains("███E"), "{text}");
    let (plain, _) = home.run(&["--plain", "--lang", "en", "hours"], &file);
    // Whoever hears it has the words alone.
    assert!(plain.contains("Monday: 08:00") && !plain.lines().any(|l| l.trim().starts_with("09:00")), "{plain}");
    assert!([":::", "###", "░", "█"].iter().all(|sign| !plain.contains(sign)), "{plain}");
}

#[test]
fn the_command_answers_by_its_exit_code() {
    let home = Home::new();
    let calm = "[[facts.hours]]\nmon = [{ from = \"08:00\", to = \"15:00\", at = \"home\", pause = 30 }]\n";
    let (text, code) = home.run(&["hours"], &home.file(calm));
    assert_eq!(code, 0, "{text}");
    has(&text, &["Ingen av grensene er passert", "Mandag: 08.00–15.00 hjemme, pause 30 minutter. 6,5 timer."]);
    let (text, code) = home.run(&["hours"], &home.file("[facts]\nplace = \"own_home\"\n"));
    assert_eq!((text.trim(), code), ("Ingen arbeidstid er skrevet.", 1));
}

/// From a Monday it is those weeks by the calendar: Maundy Thursday and Good Friday 2027 are holidays.
#[test]
fn from_a_monday_the_holidays_count() {
    let home = Home::new();
    let file = home.example("");
    let (text, _) = home.run(&["hours", "--from", "2027-03-22"], &file);
    has(&text, &["22.3.", "Torsdag 25. mars", "Søndag og helligdag"]);
    assert!(!home.run(&["hours"], &file).0.contains("helligdag"));
    let (text, code) = home.run(&["hours", "--from", "2027-03-23"], &file);
    assert_eq!(code, 2);
    has(&text, &["Dagen er ikke en mandag."]);
    let (text, code) = home.run(&["hours", "--from", "snart"], &file);
    assert_eq!(code, 2);
    has(&text, &["«snart» er ingen dato for --from"]);
}

/// A night stands in the column of the day it began on, where it is summed up, and half hours have lines of their own.
#[test]
fn nights_and_half_hours_are_drawn_where_they_are() {
    let home = Home::new();
    let night = "[[facts.hours]]\nfri = [{ from = \"22:30\", to = \"02:00\", at = \"office\", kind = \"overtime\" }]\n\
                 sun = [{ from = \"23:00\", to = \"01:00\", at = \"home\", kind = \"standby\" }]\n";
    let (text, _) = home.run(&["hours"], &home.file(night));
    let line = |label: &str| text.lines().find(|l| l.starts_with(label)).unwrap_or_else(|| panic!("{label}: {text}"));
    let column = |label: &str, day: usize| line(label).chars().skip(7 + day * 7).take(3).collect::<String>();
    assert_eq!((column("22:30", 4).as_str(), column("22:00", 4).trim()), ("█+█", ""));
    assert_eq!((column("01:30", 4).as_str(), text.contains("\n02:00")), ("█+█", false));
    assert_eq!((column("23:00", 6).as_str(), column("00:30", 6).as_str()), ("···", "···"));
    assert!(column("timer", 4) == "3,5" && column("timer", 5).trim().is_empty(), "{text}");
}

/// Each finding of a long rota has its mend.
#[test]
fn the_mends_of_a_long_rota_are_all_searched_for() {
    let home = Home::new();
    let week = &EXAMPLE[EXAMPLE.find("[[facts.hours]]").expect("a week")..];
    let file = home.file(&format!("{EXAMPLE}{}", week.repeat(3)));
    let hours: Value = serde_json::from_str(&home.run(&["hours", "--json"], &file).0).expect("JSON");
    let findings = hours["findings"].as_array().expect("findings");
    assert!(findings.len() > 26);
    assert_eq!(findings[26]["letter"], "AA");
    assert!(findings.iter().all(|f| f["mend"].is_object() == matches!(f["standing"].as_str(), Some("over" | "open"))));
}
