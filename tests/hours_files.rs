//! Working time in files that cannot be right: the line, the column, what is wrong and the way out, in three languages.

use hjemmekontor::agreement::Language;
use hjemmekontor::agreement::read::{self, Fault, Problem};
use hjemmekontor::words::Words;

fn problems(hours: &str) -> Vec<Problem> {
    read::facts(&format!("[facts]\nplace = \"own_home\"\n{hours}")).expect_err("it is wrong")
}

/// The only thing wrong: its line, its column, and a sentence in each language that holds these parts.
#[track_caller]
fn check(hours: &str, at: (usize, usize), parts: [&str; 3]) -> Fault {
    let found = problems(hours);
    let [only] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!((only.line, only.column), at, "{only:?}");
    for (language, part) in Language::ALL.iter().zip(parts) {
        let told = Words::of(*language).problem(only);
        assert!(told.starts_with(&format!("{}:{}: ", at.0, at.1)) && told.contains(part), "{part}: {told}");
        assert!(!told.contains(['«', '»']) || *language != Language::En || told.contains('“'), "{told}");
    }
    only.fault.clone()
}

const WEEK: &str = "[[facts.hours]]\n";

#[test]
fn times_that_are_none() {
    for time in ["8:00", "25:00", "08.00", "08:60", ""] {
        let line = format!("{WEEK}mon = [{{ from = \"{time}\", to = \"16:00\", at = \"home\" }}]\n");
        check(&line, (4, 17), ["klokkeslett", "klokkeslett", "08:00"]);
    }
    let fault = check(
        &format!("{WEEK}mon = [{{ from = 8, to = \"16:00\", at = \"home\" }}]\n"),
        (4, 17),
        ["from", "from", "from"],
    );
    assert!(matches!(fault, Fault::WrongType { .. }), "{fault:?}");
    check("core_time = { from = \"09:00\", to = \"half\" }\n", (3, 36), ["klokkeslett", "klokkeslett", "08:00"]);
    check(
        &format!("{WEEK}mon = [{{ from = \"24:00\", to = \"02:00\", at = \"home\" }}]\n"),
        (4, 17),
        ["Tidene går ikke opp", "Tidene", "times"],
    );
}

#[test]
fn words_that_are_unknown() {
    let line = |stretch: &str| format!("{WEEK}mon = [{{ from = \"08:00\", to = \"16:00\", {stretch} }}]\n");
    let near = ["Mente du «office»?", "Meinte du «office»?", "“office”"];
    check(&line("at = \"ofice\""), (4, 45), near);
    check(&line("at = \"home\", kind = \"overtid\""), (4, 60), ["overtime", "overtime", "overtime"]);
    check(&line("at = \"home\", paus = 30"), (4, 53), ["«pause»", "«pause»", "“pause”"]);
    check(&line("pause = 30"), (4, 7), ["at mangler", "at manglar", "at is missing"]);
    let day = format!("{WEEK}man = [{{ from = \"08:00\", to = \"16:00\", at = \"home\" }}]\n");
    check(&day, (4, 1), ["«man»", "«man»", "“man”"]);
}

#[test]
fn breaks_longer_than_the_work() {
    let line =
        |pause: &str| format!("{WEEK}mon = [{{ from = \"08:00\", to = \"09:00\", at = \"home\", pause = {pause} }}]\n");
    let long = ["Pausen er like lang som arbeidet", "Pausen er like lang som arbeidet", "break is as long as the work"];
    assert_eq!(check(&line("60"), (4, 61), long), Fault::Pause);
    assert_eq!(check(&line("600"), (4, 61), long), Fault::Pause);
    assert!(read::facts(&format!("[facts]\n{}", line("59"))).is_ok());
    check(&line("-5"), (4, 61), ["0", "0", "0"]);
}

#[test]
fn stretches_that_overlap() {
    let two = |second: &str| {
        format!("{WEEK}tue = [\n  {{ from = \"08:00\", to = \"12:00\", at = \"office\" }},\n  {second},\n]\n")
    };
    let over = ["går over i hverandre", "går over i kvarandre", "run into each other"];
    assert_eq!(check(&two("{ from = \"11:59\", to = \"16:00\", at = \"home\" }"), (6, 12), over), Fault::Overlap);
    assert!(read::facts(&format!("[facts]\n{}", two("{ from = \"12:00\", to = \"16:00\", at = \"home\" }"))).is_ok());
    // Over midnight into the next day.
    let night = format!(
        "{WEEK}mon = [{{ from = \"22:00\", to = \"06:00\", at = \"home\" }}]\ntue = [{{ from = \"05:30\", to = \"12:00\", at = \"home\" }}]\n"
    );
    check(&night, (5, 17), over);
    // From the last night of the rota into its first morning.
    let round = format!(
        "{WEEK}mon = [{{ from = \"05:00\", to = \"12:00\", at = \"home\" }}]\nsun = [{{ from = \"22:00\", to = \"06:00\", at = \"home\" }}]\n"
    );
    check(&round, (5, 17), over);
    // What could not be read is not said to overlap with what could.
    let unread = two("{ from = \"11:00\", to = \"25:00\", at = \"home\" }");
    assert!(problems(&unread).iter().all(|p| matches!(p.fault, Fault::NoTime { .. })));
}

#[test]
fn too_many_weeks_and_none() {
    let week = "[[facts.hours]]\nmon = [{ from = \"08:00\", to = \"16:00\", at = \"home\" }]\n";
    let many = ["Her er det 53 uker, og det er plass til 52", "Her er det 53 veker", "53 weeks here, and room for 52"];
    let fault = check(&week.repeat(53), (3 + 2 * 52, 1), many);
    assert_eq!(fault, Fault::Weeks { found: 53, most: 52 });
    assert!(read::facts(&format!("[facts]\n{}", week.repeat(52))).is_ok());
    check("hours = []\n", (3, 9), ["Skriv minst én", "Skriv minst éi", "at least one"]);
    let inline = format!("hours = [{}{{}}]\n", "{}, ".repeat(52));
    let after = "hours = [".len() + 4 * 52 + 1;
    check(&inline, (3, after), many);
}

#[test]
fn numbers_that_others_are_divided_by_are_not_nought() {
    for key in ["averaging_weeks", "standby_one_in"] {
        let most = if key == "averaging_weeks" { "52" } else { "24" };
        let fault = check(&format!("{key} = 0\n"), (3, key.len() + 4), [most; 3]);
        assert_eq!(fault, Fault::OutOfRange { key: key.into(), from: "1".into(), to: most.into() });
        assert!(read::facts(&format!("[facts]\n{key} = 1\n")).is_ok());
    }
    assert!(read::facts("[facts]\novertime_so_far = 0\n").is_ok());
}

#[test]
fn an_age_and_an_answer_that_contradict_it() {
    let parts = ["går ikke sammen", "går ikkje i hop", "do not go together"];
    assert_eq!(check("age = 30\nunder_18 = true\n", (4, 12), parts), Fault::AgeDiffers);
    assert_eq!(check("age = 17\nunder_18 = false\n", (4, 12), parts), Fault::AgeDiffers);
    assert!(read::facts("[facts]\nage = 17\nunder_18 = true\n").is_ok());
    assert!(read::facts("[facts]\nage = 18\nunder_18 = false\n").is_ok());
}

#[test]
fn weeks_that_begin_on_a_tuesday() {
    let from =
        "hours_from = 2026-11-24\n[[facts.hours]]\nmon = [{ from = \"08:00\", to = \"16:00\", at = \"home\" }]\n";
    assert_eq!(check(from, (3, 14), ["ikke en mandag", "ikkje ein måndag", "Monday"]), Fault::NoMonday);
    assert!(read::facts(&format!("[facts]\n{}", from.replace("-24", "-23"))).is_ok());
}

#[test]
fn what_ends_when_it_begins_is_no_time() {
    let day = |from: &str, to: &str| {
        read::facts(&format!(
            "[facts]\nplace = \"own_home\"\n{WEEK}mon = [{{ from = \"{from}\", to = \"{to}\", at = \"home\" }}]\n"
        ))
    };
    assert!(day("08:00", "08:00").is_err());
    assert!(day("22:00", "06:00").is_ok());
    assert!(day("00:00", "24:00").is_ok());
}
