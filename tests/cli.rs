//! The real binary: each command and each failure at least once, in its own folder and on a fixed day.

use crate::support::home::{Home, Ran, ran};
use serde_json::Value;
use std::path::Path;
use unicode_width::UnicodeWidthStr as _;

#[track_caller]
fn check(ran: &Ran, code: i32, out: &[&str], err: &[&str]) {
    assert_eq!(ran.code, code, "{}{}", ran.out, ran.err);
    for part in out {
        assert!(ran.out.contains(part), "«{part}» is not in:\n{}", ran.out);
    }
    for part in err {
        assert!(ran.err.contains(part), "«{part}» is not in:\n{}", ran.err);
    }
    if code == 2 {
        assert_eq!(ran.out, "");
        assert!(!ran.err.contains("error:") && !ran.err.contains("Usage"), "{}", ran.err);
    }
}

const FIXED: &str = "[facts]\nplace = \"own_home\"\narrangement = \"fixed\"\nregularity = \"regular\"\ndays_per_week = 2\nopen_ended = true\n";

/// Role, parties, and answers that settle it; then every suggestion and every list as it comes.
const ANSWERS: &[&str] = &[
    "1",
    "Kari Nordmann",
    "",
    "Fjord Data AS",
    "",
    "Ola Nordmann",
    "1",
    "1",
    "12",
    "1",
    "1",
    "",
    "2",
    "1",
    "1",
    "2",
    "22.11.2026",
    // No working time.
    "",
];

fn whole() -> Vec<&'static str> {
    ANSWERS.iter().copied().chain(std::iter::repeat_n("", 130)).collect()
}

#[test]
fn help_is_in_the_language_and_fits() {
    let home = Home::new();
    for (language, usage) in [("nb", "Bruk:"), ("nn", "Kommandoar:"), ("en", "Usage:")] {
        let commands = [
            "",
            "new",
            "open",
            "list",
            "assess",
            "hours",
            "check",
            "calendar",
            "cases",
            "rules",
            "glossary",
            "completions",
            "self",
            "merge",
            "render",
            "finish",
        ];
        for command in commands {
            let args: Vec<&str> =
                ["--lang", language, command, "--help"].into_iter().filter(|a| !a.is_empty()).collect();
            let ran = home.run(args.as_slice());
            assert_eq!(ran.code, 0);
            assert!(!command.is_empty() || ran.out.contains(usage), "{}", ran.out);
            assert!(language == "en" || !ran.out.contains("Options") && !ran.out.contains("Print"), "{}", ran.out);
            for line in ran.out.lines() {
                assert!(line.width() <= 80, "{language} {command}: {line}");
            }
        }
    }
    check(&home.run(&["--version"]), 0, &["hjemmekontor 0."], &[]);
}

#[test]
fn the_language_comes_from_flag_environment_setting_and_locale() {
    let home = Home::new();
    check(&home.run(&["list"]), 0, &["Det er ingen utkast"], &[]);
    check(&ran(home.command(&["list"]).env("LANG", "en_GB.UTF-8")), 0, &["There are no drafts"], &[]);
    check(&ran(home.command(&["list"]).env("LANG", "de_DE.UTF-8")), 0, &["Det er ingen utkast"], &[]);
    let mut command = home.command(&["list"]);
    check(&ran(command.env("LANG", "en_GB.UTF-8").env("HJEMMEKONTOR_LANG", "nn")), 0, &["for å byrje"], &[]);
    check(&ran(command.args(["--lang", "nb"])), 0, &["for å begynne"], &[]);
}

#[test]
fn wrong_arguments_are_named_with_a_near_match() {
    let home = Home::new();
    check(
        &home.run(&["--lang", "en", "asess"]),
        2,
        &[],
        &["no command “asess”", "Did you mean “assess”?", "Allowed: new"],
    );
    check(&home.run(&["--lagn", "nb"]), 2, &[], &["«--lagn»", "Mente du «--lang»?"]);
    check(&home.run(&["--lang", "nbb"]), 2, &[], &["«nbb»", "Mente du «nb»?", "nb, nn, en"]);
    check(&home.run(&["--lang"]), 2, &[], &["trenger en verdi"]);
    check(&home.run(&["assess"]), 2, &[], &["<FIL>"]);
    check(&home.run(&["check", "a", "b"]), 2, &[], &["«b»"]);
    check(&home.run(&["list", "--today", "22.13.2026"]), 2, &[], &["«22.13.2026»", "2026-11-22"]);
    // Dates are taken as people write them.
    check(&home.run(&["list", "--today", "22.11.2026"]), 0, &["Det er ingen utkast"], &[]);
    check(&home.run(&["completions", "bsh"]), 2, &[], &["Mente du «bash»?"]);
    check(&home.run(&["assess", "missing.toml"]), 2, &[], &["missing.toml", "fila finnes ikke", "hjemmekontor list"]);
    check(&home.run(&["open", "missing.toml"]), 2, &[], &["fila finnes ikke"]);
}

#[test]
fn assess_tells_people_why() {
    let home = Home::new();
    let file = home.write("facts.toml", FIXED);
    let ran = home.run(&["assess", &file]);
    check(&ran, 0, &["? Mangler svar", "? Ansatt", "● Gjelder", "Kan bli"], &[]);
    let ran = home.run(&["assess", &file, "--ordinary"]);
    check(
        &ran,
        0,
        &[
            "● Gjelder\n  Skriftlig avtale kreves",
            "R-131",
            "Antatt",
            "Ville endret svaret",
            "◐ like under",
            "Hjemmedager i uka: 2",
            "Plikter",
            "ikke juridisk rådgivning",
        ],
        &[],
    );
    let long = home.run(&["assess", &file, "--ordinary", "--explain", "--lang", "nn"]);
    check(&long, 0, &["Grunnlaget, steg for steg", "Reglane på vegen elles", "https://", "R-201"], &[]);
    let said = long.out.split_whitespace().collect::<Vec<_>>().join(" ");
    for part in [
        "✓ R-107 Berre arbeidstakarar: slår til Avgjerande svar:",
        "– R-110 Unntak frå unntaket: Den som berre jobbar heime: slår ikkje til",
        "– R-120 Unntak: Kortvarig eller sporadisk: slår ikkje til",
        "✓ R-131 Jamleg og av eit visst omfang: slår til, og avgjer",
        "utleidd frå andre kjelder",
        "● Det gir: Gjeld",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
    // Each source is told once.
    let addresses: Vec<&str> = long.out.lines().filter(|l| l.contains("https://")).collect();
    let mut once = addresses.clone();
    once.sort_unstable();
    once.dedup();
    assert_eq!(once.len(), addresses.len());
    for line in ran.out.lines().chain(long.out.lines()).filter(|l| !l.contains("http")) {
        assert!(line.width() <= 78, "{line}");
    }
    check(&home.say(&["assess", "-", "--ordinary"], &[FIXED]), 0, &["● Gjelder"], &[]);
}

#[test]
fn json_holds_what_it_promises() {
    let home = Home::new();
    let file = home.write("facts.toml", FIXED);
    let open = home.json(&["assess", &file, "--json"]);
    assert_eq!(open["verdict"], "undetermined");
    assert_eq!(open["possible"], serde_json::json!(["applies", "does_not_apply"]));
    assert!(open["missing"].as_array().expect("a list").contains(&"worker_status".into()));
    assert_eq!(open["assumed"], serde_json::json!({}));
    let j = home.json(&["assess", &file, "--json", "--ordinary", "--lang", "en"]);
    for (key, value) in [
        ("verdict", "applies"),
        ("lean", ""),
        ("agreement", "written_agreement"),
        ("rule", "R-131"),
        ("on", "2026-11-22"),
    ] {
        assert_eq!(j[key], value, "{key}");
    }
    assert_eq!((&j["version"], &j["lean_settled"], &j["receipt_differs"]), (&1.into(), &true.into(), &Value::Null));
    assert_eq!(j["rules"][0], "R-131");
    assert_eq!(j["steps"][1]["answers"]["place"], "own_home");
    assert_eq!(j["assumed"]["worker_status"], "employee");
    explained(&j);
    assert_eq!((&open["deciding_facts"], &open["why"]["rule"]), (&serde_json::json!([]), &open["rule"]));
    for key in ["steps", "possible_outcomes", "would_change", "duties", "sources"] {
        assert!(j[key].as_array().is_some_and(|a| !a.is_empty()), "{key}");
    }
    let change = &j["would_change"]
        .as_array()
        .expect("a list")
        .iter()
        .find(|c| c["axis"] == "extent")
        .expect("a change of extent");
    assert_eq!((&change["fact"], &change["verdict"]), (&"days_per_week".into(), &"discretionary".into()));
    assert!(j["duties"].as_array().expect("a list").iter().any(|d| d["rule"] == "R-201" && d["certain"] == true));
}

/// The explanation in JSON: versioned, nested, and with what decided named twice alike.
fn explained(j: &Value) {
    fn walk<'a>(steps: &'a Value, all: &mut Vec<&'a Value>) {
        for step in steps.as_array().expect("steps") {
            all.push(step);
            walk(&step["steps"], all);
        }
    }
    assert_eq!((&j["why"]["version"], &j["why"]["rule"]), (&1.into(), &j["rule"]));
    let mut all = Vec::new();
    walk(&j["why"]["steps"], &mut all);
    let of = |rule: &str| *all.iter().find(|s| s["rule"] == rule).expect("a step");
    assert_eq!((&of("R-110")["kind"], &of("R-110")["state"]), (&"counter_exception".into(), &"did_not_hold".into()));
    assert_eq!((&of("R-120")["kind"], &of("R-120")["steps"][0]["part"]), (&"exception".into(), &"short".into()));
    let settled = of("R-131");
    assert_eq!((&settled["settles"], &settled["state"]), (&true.into(), &"held".into()));
    assert_eq!((&settled["answers"]["days_per_week"], &settled["certainty"]), (&2.into(), &"T".into()));
    assert!(settled["sources"].as_array().is_some_and(|s| !s.is_empty()) && settled["provision"].is_string());
    let named: std::collections::BTreeSet<&str> = all
        .iter()
        .filter(|s| s["decided"] == true)
        .flat_map(|s| s["answers"].as_object().expect("answers").keys().map(String::as_str))
        .collect();
    let deciding = j["deciding_facts"].as_array().expect("a list").iter().map(|f| f.as_str().expect("a key"));
    assert_eq!(named, deciding.collect());
}

#[test]
fn missing_facts_are_not_filled_in() {
    let home = Home::new();
    let file = home.write("facts.toml", &format!("{FIXED}missing = [\"exclusive_home\", \"government\"]\n"));
    let j = home.json(&["assess", &file, "--json", "--ordinary"]);
    assert!(j["assumed"].get("exclusive_home").is_none() && j["assumed"].get("government").is_none());
    assert_eq!(j["missing"], serde_json::json!(["government"]));
}

#[test]
fn the_day_decides_which_text() {
    let home = Home::new();
    let file = home.write("facts.toml", FIXED);
    check(&home.run(&["assess", &file, "--on", "2022-06-30"]), 2, &[], &["30. juni 2022", "1. juli 2022"]);
    check(&home.run(&["--plain", "--today", "2020-01-01"]), 2, &[], &["1. juli 2022"]);
    let factors = |on: &str| {
        let j = home.json(&["assess", &file, "--json", "--ordinary", "--on", on]);
        j["duties"].as_array().expect("a list").iter().any(|d| d["topic"] == "factor-a")
    };
    assert!(factors("2026-01-01") && !factors("2025-12-31"));
}

#[test]
fn broken_files_are_refused_with_their_place_and_left_alone() {
    let home = Home::new();
    let file = home.write("facts.toml", "[facts]\nplace = \"own_hom\"\narangement = \"fixed\"\ndays_per_week = 9\n");
    let ran = home.run(&["assess", &file]);
    check(
        &ran,
        2,
        &[],
        &["facts.toml:2:9:", "«own_home»", ":3:1:", "«arrangement»", ":4:17:", "fra 0 til 7", "Tillatt:"],
    );
    let draft = home.write("draft.toml", "format = 1\nlanguage = \"nb\"\n[partis]\nemployee = \"Kari\"\n");
    for command in ["check", "open", "assess"] {
        check(&home.run(&[command, &draft]), 2, &[], &["draft.toml:3:", "«parties»"]);
    }
    assert_eq!(
        std::fs::read_to_string(&draft).expect("it is there"),
        "format = 1\nlanguage = \"nb\"\n[partis]\nemployee = \"Kari\"\n"
    );
    let newer = home.write("newer.toml", "format = 9\n");
    check(&home.run(&["check", &newer]), 2, &[], &["newer.toml:1:10", "9"]);
    let torn = home.write("torn.toml", "format = 1\nlanguage = \n");
    check(&home.run(&["check", &torn]), 2, &[], &["torn.toml:2:", "TOML"]);
    let none = home.write("none.toml", "x = 1\n");
    check(&home.run(&["assess", &none]), 2, &[], &["[facts]"]);
}

#[test]
fn cases_pass_or_say_what_differs() {
    let home = Home::new();
    let dossier = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases/dossier.toml");
    let ran = home.run(&["cases", dossier]);
    check(&ran, 0, &["60 stemmer, 0 avviker\n"], &[]);
    assert_eq!(home.run(&["cases", dossier, "--lang", "en"]).out.lines().last(), Some("60 passed, 0 failed"));
    let text = std::fs::read_to_string(dossier).expect("the cases").replacen(
        "verdict = \"applies\"",
        "verdict = \"does_not_apply\"",
        1,
    );
    let changed = home.write("changed.toml", &text);
    check(
        &home.run(&["cases", &changed]),
        1,
        &["C001", "verdict skulle være does_not_apply, er applies (R-131)", "59 stemmer, 1 avviker"],
        &[],
    );
    check(&home.run(&["cases", dossier, "nowhere.toml"]), 2, &[], &["nowhere.toml"]);
    let wrong =
        home.write("wrong.toml", "[[case]]\nid = \"X\"\nverdict = \"aplies\"\nagreement = \"unknown\"\n[case.facts]\n");
    check(&home.run(&["cases", &wrong]), 2, &[], &["wrong.toml:3:11", "«applies»"]);
}

#[test]
fn rules_can_be_listed_and_looked_up() {
    let home = Home::new();
    check(&home.run(&["rules"]), 0, &["R-101", "R-740"], &[]);
    check(&home.run(&["rules", "r-132"]), 0, &["R-132", "https://", "I kraft fra 1. juli 2022", "sist sjekket"], &[]);
    check(&home.run(&["rules", "R-999"]), 2, &[], &["«R-999»", "Mente du"]);
    check(&home.run(&["rules", "--markdown"]), 0, &["# Reglene", "| 1 | [R-107"], &[]);
}

#[test]
fn a_rule_says_what_its_provision_means() {
    let home = Home::new();
    check(&home.run(&["rules", "R-131"]), 0, &["Forskrift 715 § 1: hva", "forskrifter/forskrift-om-arbeid"], &[]);
    check(&home.run(&["rules", "R-601", "--lang", "en"]), 0, &["Chapter 10: working hours", "lovdata.no"], &[]);
    let twice = home.run(&["rules", "R-101"]).out;
    assert_eq!(twice.matches("arbeidstakers-hjem/1/").count(), 1, "{twice}");
}

#[test]
fn terms_can_be_listed_and_explained() {
    let home = Home::new();
    check(&home.run(&["glossary"]), 0, &["arbeidstaker\n", "kortvarig\n", "verneombud\n"], &[]);
    check(&home.run(&["glossary", "Kortvarige"]), 0, &["kortvarig\n", "Noen få dager", "R-122  Én til to uker"], &[]);
    check(&home.run(&["glossary", "fast", "ordning"]), 0, &["fast ordning\n", "R-131"], &[]);
    check(&home.run(&["glossary", "safety-representative", "--lang", "nn"]), 0, &["verneombod\n"], &[]);
    check(&home.run(&["glossary", "kortvaring"]), 1, &["«kortvaring» står ikke", "Mente du", "kortvarig"], &[]);
    check(&home.run(&["glossary", "xyzzyxyzzyxyzzy"]), 1, &["hjemmekontor glossary"], &[]);
}

#[test]
fn completions_are_written_for_each_shell() {
    let home = Home::new();
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        check(&home.run(&["completions", shell]), 0, &["hjemmekontor", "assess"], &[]);
    }
}

#[test]
fn the_plain_wizard_makes_a_draft_that_can_be_signed() {
    let home = Home::new();
    let ran = home.say(&["new"], &whole());
    check(&ran, 0, &["Hvor mye arbeider Kari hjemme", "Vurdering nå: Gjelder", "8 av 8", "Utkastet er lagret"], &[]);
    let draft = home.draft();
    let file = draft.display().to_string();
    check(&home.run(&["check", &file]), 0, &["Ingenting mangler"], &[]);
    let text = std::fs::read_to_string(&draft).expect("the draft");
    assert!(text.contains("at = \"review\"") && text.contains("days_per_week = 2"), "{text}");
    assert!(!text.contains("E-20"), "a clause for special cases is not taken in by going on: {text}");
    check(&home.run(&["list"]), 0, &["● Gjelder, 8/8, lagret 20"], &[]);
    check(&home.run(&["assess", &file]), 0, &["Vurderingen er den samme"], &[]);
    private(&draft);
    let left = std::fs::read_dir(home.path("drafts")).expect("a folder").count();
    assert_eq!(left, 1, "nothing but the draft is left");
}

#[cfg(unix)]
fn private(path: &Path) {
    use std::os::unix::fs::PermissionsExt;
    let mode = std::fs::metadata(path).expect("it is there").permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}

#[cfg(not(unix))]
fn private(_: &Path) {}

#[test]
fn the_plain_wizard_goes_on_where_it_was_left() {
    let home = Home::new();
    check(
        &home.say(&["--plain"], &["2", "Kari", "?", "t", "", "q"]),
        0,
        &["Hva heter du?", "R-201", "Utkastet er lagret"],
        &[],
    );
    let draft = home.draft();
    let before = std::fs::read_to_string(&draft).expect("the draft");
    assert!(before.contains("at = \"parties.employer\""), "{before}");
    // By hand: a comment, and another name.
    std::fs::write(&draft, before.replace("employee = \"Kari\"", "# fra lønnsarket\nemployee = \"Kåre\"  # rettet"))
        .expect("written");
    let ran = home.say(&["--plain", "--lang", "en"], &["1", "Fjord Data AS", "", "3", "1"]);
    check(&ran, 0, &["1  Kåre", "Who is your employer?", "Type a number from 1 to 2", "The draft is saved"], &[]);
    let after = std::fs::read_to_string(&draft).expect("the draft");
    for part in [
        "# fra lønnsarket\nemployee = \"Kåre\"  # rettet",
        "employer = \"Fjord Data AS\"",
        "worker_status = \"employee\"",
        "language = \"nb\"",
    ] {
        assert!(after.contains(part), "{after}");
    }
}

#[test]
fn the_plain_wizard_reads_units_dates_and_clauses() {
    let home = Home::new();
    let lines =
        ["1", "Kari", "", "Fjord", "", "", "1", "1", "", "1", "1", "", "9", "3 x", "3 timer", "t", "15 t", "t", ""];
    let ran = home.say(&["new"], &lines);
    check(&ran, 0, &["fra 0 til 7", "Enheten er ikke blant", "Svar nå: 15 timer"], &[]);
    let text = std::fs::read_to_string(home.draft()).expect("the draft");
    assert!(text.contains("hours_per_week = 15"), "{text}");
    let home = Home::new();
    let clauses = ["Egen tekst om omfang", "h", "n"];
    let lines: Vec<&str> = ANSWERS.iter().copied().chain(clauses).collect();
    home.say(&["new"], &lines);
    let text = std::fs::read_to_string(home.draft()).expect("the draft");
    assert!(
        text.contains("A-1 = \"Egen tekst om omfang\"")
            && text.contains("no_special_agreement = [\"A-3\"]")
            && !text.contains("A-2 ="),
        "{text}"
    );
    check(&home.run(&["check", &home.draft().display().to_string()]), 1, &["A-2", "mangler før utkastet"], &[]);
}

#[test]
fn nothing_is_saved_when_nothing_is_answered() {
    let home = Home::new();
    check(&home.say(&["new"], &[]), 0, &["ingenting er lagret"], &[]);
    assert!(!home.path("drafts").exists());
}

#[test]
fn a_new_draft_can_have_a_place_and_a_language_of_its_own() {
    let home = Home::new();
    let file = home.path("mine/avtale.toml").display().to_string();
    check(&home.say(&["new", &file, "--document", "nn"], &["1", "q"]), 0, &["avtale.toml"], &[]);
    assert!(std::fs::read_to_string(&file).expect("the draft").contains("language = \"nn\""));
    check(&home.run(&["new", &file]), 2, &[], &["finnes fra før.", "«hjemmekontor open»"]);
}

#[test]
fn broken_drafts_are_listed_as_such() {
    let home = Home::new();
    home.say(&["new"], &["1", "q"]);
    std::fs::write(home.path("drafts/odd.toml"), "format = 1\nxyz = 2\n").expect("written");
    check(&home.run(&["list"]), 0, &["odd: kan ikke leses", "2:1", "? Mangler svar"], &[]);
    check(&home.say(&["--plain"], &["q"]), 0, &["odd: kan ikke leses"], &[]);
}

#[test]
fn an_old_receipt_is_compared_and_not_trusted() {
    let home = Home::new();
    home.say(&["new"], &whole());
    let draft = home.draft();
    let text = std::fs::read_to_string(&draft).expect("the draft");
    let old = text
        .replace("verdict = \"applies\"", "verdict = \"does_not_apply\"")
        .replace("rule = \"R-131\"", "rule = \"R-132\"");
    let file = home.write("old.toml", &old);
    check(
        &home.run(&["assess", &file]),
        0,
        &["Annerledes i dag", "vurdering: Gjelder ikke, nå Gjelder", "regel: R-132, nå R-131"],
        &[],
    );
    let j = home.json(&["assess", &file, "--json"]);
    assert_eq!(
        j["receipt_differs"][0],
        serde_json::json!({ "field": "verdict", "receipt": "does_not_apply", "today": "applies" })
    );
}

#[cfg(unix)]
#[test]
fn a_reader_who_goes_away_is_no_failure() {
    use std::process::{Command, Stdio};
    let home = Home::new();
    let mut child = Command::new(env!("CARGO_BIN_EXE_hjemmekontor"));
    let mut child = child
        .args(["rules", "--markdown"])
        .current_dir(home.path(""))
        .stdout(Stdio::piped())
        .spawn()
        .expect("it starts");
    drop(child.stdout.take());
    assert_eq!(child.wait().expect("it ends").code(), Some(0));
}

#[cfg(unix)]
#[test]
fn ctrl_c_says_where_the_draft_is() {
    use std::io::{Read as _, Write as _};
    use std::process::{Command, Stdio};
    let home = Home::new();
    let mut command = Command::new(env!("CARGO_BIN_EXE_hjemmekontor"));
    command
        .args(["new", "--plain", "--today", "2026-11-22", "--lang", "nb"])
        .env("HJEMMEKONTOR_DRAFTS", home.path("drafts"));
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("it starts");
    // Held open to the end: waiting for a child closes its input otherwise.
    let mut input = child.stdin.take().expect("input");
    input.write_all(b"1\nKari\n").expect("typed");
    for _ in 0..200 {
        if std::fs::read_dir(home.path("drafts"))
            .is_ok_and(|d| d.flatten().any(|e| std::fs::read_to_string(e.path()).is_ok_and(|t| t.contains("Kari"))))
        {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(25));
    }
    let pid = rustix::process::Pid::from_child(&child);
    rustix::process::kill_process(pid, rustix::process::Signal::INT).expect("sent");
    let code = child.wait().expect("it ends").code();
    drop(input);
    let mut out = String::new();
    child.stdout.take().expect("output").read_to_string(&mut out).expect("text");
    assert_eq!(code, Some(130), "{out}");
    assert!(out.contains("Utkastet er lagret"), "{out}");
    assert!(std::fs::read_to_string(home.draft()).expect("the draft").contains("Kari"));
}
