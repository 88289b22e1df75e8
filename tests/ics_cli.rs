//! `calendar` as it is run: where the file lands, what it is called, and that no other file is lost.

use crate::support::home::Home;

const DRAFT: &str = "format = 1\nlanguage = \"nb\"\n[parties]\nemployee = \"Łukasz Ærø\"\n[facts]\nstart = 2026-12-01\n\
    end = 2027-11-30\n[clauses]\n\"E-18\" = \"Evalueres 1.3.2026 og 1.3.2027.\"\n";
const NAME: &str = "hjemmekontor-datoer-lukasz-aero-2026-11-22.ics";

/// Runs it in a folder: code, output, errors.
fn run(home: &Home, args: &[&str], stdin: &str) -> (i32, String, String) {
    let ran = home.say(args, &[stdin]);
    (ran.code, ran.out, ran.err)
}

fn home(draft: &str) -> Home {
    let home = Home::new();
    home.write("d.toml", draft);
    home
}

fn files(home: &Home) -> Vec<String> {
    home.files("").into_keys().collect()
}

fn text(home: &Home, name: &str) -> String {
    home.text(name)
}

#[test]
fn the_file_has_a_name_of_its_own_and_the_draft_is_left_alone() {
    let home = home(DRAFT);
    let (code, out, err) = run(&home, &["calendar", "d.toml"], "");
    assert_eq!((code, err.as_str()), (0, ""));
    assert!(out.starts_with(&format!("Skrevet: {NAME} (2 datoer)\n  1. mars 2027  Evaluering")), "{out}");
    assert_eq!(files(&home), ["d.toml", NAME]);
    assert_eq!(text(&home, "d.toml"), DRAFT);
    assert_eq!(text(&home, NAME).matches("BEGIN:VEVENT\r\n").count(), 2);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = std::fs::metadata(home.path(NAME)).expect("a file").permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "a name is in it");
    }
}

#[test]
fn a_file_that_is_there_is_written_over_only_when_asked() {
    for (language, said, done) in
        [("nb", "finnes fra før", "--force"), ("nn", "finst frå før", "--force"), ("en", "exists already", "--force")]
    {
        let home = home(DRAFT);
        std::fs::write(home.path("k.ics"), "mine").expect("a file");
        let args = ["--lang", language, "calendar", "d.toml", "-o", "k.ics"];
        let (code, out, err) = run(&home, &args, "");
        assert_eq!((code, out.as_str()), (2, ""));
        assert!(err.contains(said) && err.contains(done) && err.contains("k.ics"), "{err}");
        assert_eq!((text(&home, "k.ics").as_str(), files(&home).len()), ("mine", 2));
        let (code, ..) = run(&home, &[&args[..], &["--force"]].concat(), "");
        assert_eq!(code, 0);
        assert!(text(&home, "k.ics").starts_with("BEGIN:VCALENDAR\r\n"));
        assert_eq!(files(&home), ["d.toml", "k.ics"]);
    }
}

#[test]
fn a_folder_takes_the_name_and_a_dash_is_standard_output() {
    let home = home(DRAFT);
    std::fs::create_dir(home.path("ut")).expect("a folder");
    for folder in ["ut", "ny/"] {
        let (code, _, err) = run(&home, &["calendar", "-o", folder, "d.toml"], "");
        assert_eq!(code, 0, "{err}");
        assert!(home.path(folder).join(NAME).is_file(), "{folder}");
    }
    let (code, out, err) = run(&home, &["calendar", "d.toml", "-o", "-"], "");
    assert_eq!(code, 0);
    assert!(out.starts_with("BEGIN:VCALENDAR\r\n") && out.ends_with("END:VCALENDAR\r\n"), "{out}");
    assert_eq!(out, text(&home, &format!("ut/{NAME}")));
    assert_eq!(err, "", "nothing has passed: a review before the first day is none");
    let (code, piped, _) = run(&home, &["calendar", "-", "--output=-"], DRAFT);
    assert_eq!((code, piped), (0, out));
    // What has passed is said beside the calendar, never in it.
    let old = DRAFT.replace("start = 2026-12-01\n", "");
    let (code, out, err) = run(&home, &["calendar", "-", "-o", "-"], &old);
    assert_eq!((code, err.as_str()), (0, "Én dato er passert og ikke tatt med.\n"));
    assert!(out.ends_with("END:VCALENDAR\r\n"));
}

#[test]
fn where_it_cannot_be_written_it_says_so() {
    let home = home(DRAFT);
    let (code, out, err) = run(&home, &["--lang", "en", "calendar", "d.toml", "-o", "d.toml/k.ics"], "");
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(
        err.contains("a file where the folder should be") && err.contains("-o") && !err.contains("--drafts"),
        "{err}"
    );
    assert_eq!(files(&home), ["d.toml"]);
}

#[test]
fn a_draft_without_dates_is_an_answer_of_no() {
    for (language, none, passed, own) in [
        ("nb", "ingen datoer", "eneste datoen", "«merge»"),
        ("nn", "ingen datoar", "einaste datoen", "«merge»"),
        ("en", "no dates", "only date", "“merge”"),
    ] {
        let empty = "format = 1\n";
        let old = "format = 1\n[facts]\nend = 2026-11-21\n";
        let alone = "format = 1\nkind = \"self\"\n[facts]\nend = 2027-11-21\n";
        for (draft, said) in [(empty, none), (old, passed), (alone, own)] {
            let home = home(draft);
            let args = ["--lang", language, "calendar", "d.toml"];
            let (code, out, err) = run(&home, &args, "");
            assert_eq!((code, err.as_str()), (1, ""));
            assert!(out.contains(said), "{out}");
            assert_eq!(files(&home), ["d.toml"]);
            // No word comes where a calendar is waited for.
            let (code, out, err) = run(&home, &[&args[..], &["-o", "-"]].concat(), "");
            assert_eq!((code, out.as_str()), (1, ""));
            assert!(err.contains(said), "{err}");
        }
    }
}

#[test]
fn a_broken_draft_makes_no_file() {
    let home = home("format = 1\n[facts]\nend = 2027-02-31\n");
    let (code, out, err) = run(&home, &["calendar", "d.toml"], "");
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(err.contains("d.toml:3"), "{err}");
    assert_eq!(files(&home), ["d.toml"]);
    let (code, _, err) = run(&home, &["calendar", "none.toml"], "");
    assert!(code == 2 && err.contains("none.toml"), "{err}");
}
