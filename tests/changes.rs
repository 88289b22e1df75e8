//! What has changed: between two days, for the same answers on both, and by the command line.

use crate::support::home::Home;
use hjemmekontor::agreement::since::Since;
use hjemmekontor::agreement::{Draft, Kind, Language, Receipt, read};
use hjemmekontor::law::changes::{How, between, compare, difference};
use hjemmekontor::law::duties::{Evidence, State};
use hjemmekontor::law::facts::Facts;
use hjemmekontor::law::sources::Law;
use hjemmekontor::law::{Rule, Verdict};
use hjemmekontor::words::Words;
use jiff::civil::{Date, date};
use serde_json::Value;
use std::path::PathBuf;

const TABLE: &str = include_str!("../assets/law.toml");
const TODAY: Date = date(2026, 11, 22);
const OLD: Date = date(2023, 3, 12);

const FIXED: &str = "worker_status = \"employee\"\nplace = \"own_home\"\nexclusive_home = false\n\
    arrangement = \"fixed\"\nregularity = \"regular\"\ndays_per_week = 2\nopen_ended = true\ngovernment = \"none\"\n";

fn facts(text: &str) -> Facts {
    read::facts(&format!("[facts]\n{text}")).expect("facts").0
}

fn rules(since: Date, until: Date) -> Vec<(Rule, Date, How)> {
    between(Law::current(), since, until).iter().map(|a| (a.rule, a.date, a.how())).collect()
}

#[test]
fn every_change_is_listed_on_its_day_and_the_newest_first() {
    let (a, b, c) = (date(2024, 1, 1), date(2024, 7, 1), date(2026, 1, 1));
    let all = [
        (Rule(332), c, How::Changed),
        (Rule(333), c, How::New),
        (Rule(204), b, How::Changed),
        (Rule(422), b, How::Changed),
        (Rule(510), b, How::Changed),
        (Rule(402), a, How::Changed),
    ];
    assert_eq!(rules(date(2022, 7, 1), TODAY), all);
    // The day itself is the last of the old rules' days before, and the first of the new.
    for (since, until, count) in [
        (date(2023, 12, 31), a, 1),
        (a, date(2024, 6, 30), 0),
        (a, b, 3),
        (b, date(2025, 12, 31), 0),
        (b, c, 2),
        (c, TODAY, 0),
    ] {
        assert_eq!(rules(since, until).len(), count, "{since} to {until}");
    }
}

#[test]
fn a_change_tells_text_sources_numbers_and_parts() {
    let law = Law::current();
    let list = compare(law, OLD, TODAY);
    let of = |rule| list.iter().find(|a| a.rule == Rule(rule)).expect("a change");
    let numbers = |rule| -> Vec<(String, Option<String>, Option<String>)> {
        let value = |t: &hjemmekontor::law::sources::Threshold| t.value.to_string();
        let pair = |(b, a): &(Option<_>, Option<_>)| {
            let id = a.or(*b).map(|t: &hjemmekontor::law::sources::Threshold| t.id.clone()).unwrap_or_default();
            (id, b.map(value), a.map(value))
        };
        of(rule).thresholds.iter().map(pair).collect()
    };
    let changed = |id: &str, b: &str, a: &str| (id.to_string(), Some(b.to_string()), Some(a.to_string()));
    assert_eq!(
        numbers(402),
        [
            changed("safety_representative", "10", "5"),
            changed("committee_on_demand", "20", "10"),
            changed("committee", "50", "30")
        ]
    );
    assert_eq!(
        numbers(422),
        [changed("fee_ceiling", "15", "50"), ("fee_ceiling_share".to_string(), None, Some("4".to_string()))]
    );
    assert!(of(204).other_text() && of(204).other_sources());
    assert!(of(402).other_text() && !of(402).other_sources());
    assert_eq!(of(332).parts_added(), ["factor-a", "factor-b", "factor-c", "factor-d"]);
    assert!(of(332).parts_removed().is_empty() && of(402).parts_added().is_empty());
    for language in Language::ALL {
        let words = Words::of(*language);
        for change in &list {
            let lines = words.then_and_now(change);
            assert!(lines.iter().all(|(_, line)| !line.contains('«') || line.contains('»')), "{lines:?}");
            assert!(!lines.is_empty(), "{}", change.rule);
        }
    }
    assert!(compare(law, TODAY, TODAY).is_empty());
}

#[test]
fn the_same_answers_by_the_rules_of_two_days() {
    let seven = Evidence { employees: Some(7), ..Evidence::default() };
    let d = difference(&facts(FIXED), &seven, Law::current(), OLD, TODAY).expect("modelled days");
    assert!(!d.other_outcome() && d.by_law());
    let shifts: Vec<_> =
        d.duties.iter().map(|s| (s.rule.0, s.topic, s.before.map(|b| b.0), s.after.map(|a| a.0))).collect();
    let new = |topic| (332, Some(topic), None, Some(State::Unknown));
    assert_eq!(
        shifts,
        [
            new("factor-a"),
            new("factor-b"),
            new("factor-c"),
            new("factor-d"),
            (402, None, Some(State::NotRelevant), Some(State::Unknown)),
        ]
    );
    assert_eq!(d.rules.iter().map(|a| a.rule.0).collect::<Vec<_>>(), [332, 204, 510, 402]);
    // Four employees needed no representative then and need none now: the rule does not concern them.
    let four = Evidence { employees: Some(4), ..Evidence::default() };
    let d = difference(&facts(FIXED), &four, Law::current(), OLD, date(2024, 2, 1)).expect("modelled days");
    assert!(!d.by_law() && d.duties.is_empty(), "{:?}", d.rules);
    // No rule that a contractor's case rests on has changed.
    let outside = facts("worker_status = \"contractor\"\nplace = \"own_home\"\n");
    let d = difference(&outside, &seven, Law::current(), OLD, TODAY).expect("modelled days");
    assert!(!d.by_law(), "{:?}", d.rules);
}

#[test]
fn what_time_does_is_not_put_down_to_the_rules() {
    let stay = facts(
        "worker_status = \"employee\"\nplace = \"own_home\"\nexclusive_home = false\narrangement = \"temporary\"\n\
         days_per_week = 5\nstart = 2026-02-02\nreason = \"accommodation\"\ngovernment = \"none\"\n",
    );
    let of = |then| difference(&stay, &Evidence::default(), Law::current(), then, TODAY).expect("modelled days");
    let soon = of(date(2026, 2, 5));
    assert!(soon.other_outcome() && soon.by_time && !soon.by_law() && soon.duties.is_empty());
    let before = of(date(2025, 11, 1));
    assert!(before.other_outcome() && before.by_time && before.by_law());
    assert!(before.duties.iter().all(|d| d.rule == Rule(332)), "{:?}", before.duties);
}

/// The law with a threshold that is another number from 2025.
fn moved(id: &str, value: &str, unit: &str, rule: &str) -> Law {
    let at = TABLE.find(&format!("id = \"{id}\"")).expect("the threshold");
    let (head, tail) = TABLE.split_at(at);
    let older = tail.replacen("from = 2022-07-01\n", "from = 2022-07-01\nto = 2025-01-01\n", 1);
    let newer = format!(
        "[[threshold]]\nid = \"{id}\"\nvalue = \"{value}\"\nunit = \"{unit}\"\nrule = \"{rule}\"\n\
         certainty = \"T\"\nfrom = 2025-01-01\nchecked = 2026-11-22\n\n"
    );
    Law::parse(&format!("{head}{}", older.replacen("[[threshold]]", &format!("{newer}[[threshold]]"), 1)))
        .expect("a table")
}

/// Also a rule of working time that something is found by concerns the case; one that nothing is found by does not.
#[test]
fn a_limit_of_working_time_that_moves_is_told_where_something_is_found_by_it() {
    let law = moved("break_after", "5", "hours", "R-617");
    let rules = |to: &str| {
        let day = format!("\n[[facts.hours]]\nmon = [{{ from = \"08:00\", to = \"{to}\", at = \"office\" }}]\n");
        let told = facts(&format!("{FIXED}{day}"));
        let d = difference(&told, &Evidence::default(), &law, date(2026, 1, 1), TODAY).expect("modelled days");
        assert!(d.rules.is_empty(), "nothing has moved since 2026");
        let d = difference(&told, &Evidence::default(), &law, date(2024, 12, 31), TODAY).expect("modelled days");
        d.rules.iter().map(|a| a.rule).filter(|rule| rule.0 > 600).collect::<Vec<_>>()
    };
    assert_eq!(rules("13:15"), [Rule(617)]);
    assert_eq!(rules("13:00"), []);
}

#[test]
fn a_border_that_moves_changes_the_verdict_and_says_so() {
    let law = moved("one_day", "3/2", "days_per_week", "R-132");
    let once = facts(&FIXED.replace("days_per_week = 2", "days_per_week = 1"));
    let d = difference(&once, &Evidence::default(), &law, date(2024, 12, 31), TODAY).expect("modelled days");
    assert_eq!(d.then.finding.verdict, Verdict::Applies);
    assert_ne!(d.now.finding.verdict, Verdict::Applies);
    assert!(d.other_outcome() && !d.by_time && d.by_law());
    let moved = between(&law, date(2024, 12, 31), date(2025, 1, 1));
    assert_eq!(moved.iter().map(|a| (a.rule, a.how())).collect::<Vec<_>>(), [(Rule(132), How::Changed)]);
    assert!(!moved[0].other_text());
}

fn saved(on: Date) -> Draft {
    let mut draft = Draft { facts: facts(FIXED), employees: Some(7), ..Draft::new(Language::Nb) };
    let law = Law::at(on);
    let receipt = draft.assess(law, on.max(law.modelled_from)).map(|a| Receipt { date: on, ..Receipt::of(&a, law) });
    draft.receipt = receipt.ok();
    draft
}

#[test]
fn only_a_draft_that_is_touched_has_something_to_tell() {
    let law = Law::current();
    let tells = |draft: &Draft| draft.changed_since_saved(law, TODAY);
    assert!(matches!(tells(&saved(OLD)), Some(Since::Changed(_))));
    assert!(matches!(tells(&saved(date(2025, 12, 31))), Some(Since::Changed(_))));
    assert!(tells(&saved(date(2026, 1, 1))).is_none());
    assert!(tells(&saved(TODAY)).is_none());
    assert!(matches!(tells(&saved(date(2022, 6, 30))), Some(Since::Early(_))));
    assert!(tells(&Draft { receipt: None, ..saved(OLD) }).is_none());
    assert!(tells(&Draft { kind: Kind::SelfDeclaration, ..saved(OLD) }).is_none());
}

// ------------------------------------------------------------------------------------------------------ command line

/// Drafts of these names, each saved on a day.
struct Drafts(Home);

impl Drafts {
    fn new(drafts: &[(&str, &str, &str)]) -> Drafts {
        let home = Drafts(Home::new());
        std::fs::create_dir(home.path("")).expect("a folder");
        for (file, name, receipt) in drafts {
            let receipt = match *receipt {
                "" => String::new(),
                day => format!(
                    "\n[receipt]\ndate = {day}\nlaw = {day}\nverdict = \"applies\"\nlean = \"\"\n\
                     agreement = \"written_agreement\"\nrule = \"R-131\"\n"
                ),
            };
            let text = format!(
                "format = 1\nlanguage = \"nb\"\n\n[parties]\nemployee = \"{name}\"\n\n[undertaking]\nemployees = 7\n\n\
                 [facts]\n{FIXED}{receipt}"
            );
            std::fs::write(home.path(file), text).expect("a file");
        }
        home
    }
    fn path(&self, name: &str) -> PathBuf {
        self.0.path("drafts").join(name)
    }
    fn run(&self, args: &[&str]) -> (i32, String, String) {
        let ran = self.0.run(args);
        (ran.code, ran.out, ran.err)
    }
    fn json(&self, args: &[&str]) -> Value {
        let (code, out, err) = self.run(args);
        assert_eq!(code, 0, "{err}");
        serde_json::from_str(&out).expect("JSON")
    }
    fn assess(&self, file: &str, more: &[&str]) -> Value {
        let path = self.path(file).display().to_string();
        self.json(&[&["assess", &path, "--json"], more].concat())
    }
}

fn three() -> Drafts {
    let home = Drafts::new(&[("kari.toml", "Kari", "2023-03-12"), ("ola.toml", "Ola", "2026-10-01")]);
    std::fs::write(home.path("broken.toml"), "format = 1\nlanguge = 3\n").expect("a file");
    home
}

fn listed<'a>(list: &'a Value, key: &str) -> Vec<&'a str> {
    list.as_array().expect("a list").iter().map(|v| v[key].as_str().expect("a text")).collect()
}

#[test]
fn changes_names_the_rules_and_the_drafts() {
    let home = three();
    let j = home.json(&["changes", "--json"]);
    // From the oldest draft on.
    assert_eq!((j["since"].as_str(), j["until"].as_str()), (Some("2023-03-12"), Some("2026-11-22")));
    assert_eq!(listed(&j["changes"], "rule"), ["R-332", "R-333", "R-204", "R-422", "R-510", "R-402"]);
    let draft =
        |name| j["drafts"].as_array().expect("drafts").iter().find(|d| d["name"] == name).expect("a draft").clone();
    let kari = draft("Kari");
    assert_eq!((kari["touched"].as_bool(), kari["clauses_touched"].as_bool()), (Some(true), Some(false)));
    assert_eq!(listed(&kari["difference"]["rules"], "rule"), ["R-332", "R-204", "R-510", "R-402"]);
    assert_eq!(kari["difference"]["other_outcome"], false);
    assert_eq!(draft("Ola")["touched"], false);
    assert_eq!(listed(&j["unreadable"], "name"), ["broken"]);
    let (code, out, _) = home.run(&["changes", "--lang", "nn"]);
    assert_eq!(code, 0);
    for text in ["Endringar sidan 12. mars 2023", "R-422", "15 G, no 50 G", "Ikkje råka: Ola", "broken", "ikkje rørt"]
    {
        assert!(out.contains(text), "{text}: {out}");
    }
}

#[test]
fn changes_since_a_day_has_that_day_in_it() {
    let home = three();
    for (since, rules) in [
        ("2022-07-01", 6),
        ("2024-01-01", 6),
        ("2024-01-02", 5),
        ("2024-07-01", 5),
        ("2026-01-01", 2),
        ("2026-01-02", 0),
        ("2026-11-22", 0),
    ] {
        let j = home.json(&["changes", "--json", "--since", since]);
        assert_eq!(j["changes"].as_array().map(Vec::len), Some(rules), "{since}");
    }
    // A draft is touched by what has come since it was saved, of what is looked at.
    let kari = |since: &str| home.json(&["changes", "--json", "--since", since])["drafts"].clone();
    let rules = |since: &str| {
        let drafts = kari(since);
        let one = drafts.as_array().expect("drafts").iter().find(|d| d["name"] == "Kari").expect("Kari").clone();
        one["difference"]["rules"].as_array().map(Vec::len)
    };
    assert_eq!((rules("2024-01-01"), rules("2024-07-01"), rules("2026-01-02")), (Some(4), Some(3), None));
    let none = Drafts::new(&[]).json(&["changes", "--json"]);
    assert_eq!((none["since"].as_str(), none["changes"].as_array().map(Vec::len)), (Some("2022-07-01"), Some(6)));
    // A draft that was never assessed is looked at from the first day.
    let unsaved = Drafts::new(&[("a.toml", "A", "")]).json(&["changes", "--json"]);
    assert_eq!(unsaved["drafts"][0]["touched"], true);
}

#[test]
fn days_that_cannot_be_looked_at_say_what_to_do() {
    let home = three();
    for (args, texts) in [
        (&["changes", "--since", "2026-11-23"][..], ["2026", "--since"]),
        (&["changes", "--since", "2022-06-30"], ["1 July 2022", "later date"]),
        (&["rules", "R-402", "--on", "2022-06-30"], ["1 July 2022", "later date"]),
        (&["rules", "--on", "2022-06-30"], ["1 July 2022", "later date"]),
        (&["changes", "--since", "soon"], ["soon", "2026-11-22"]),
    ] {
        let (code, out, err) = home.run(&[args, &["--lang", "en"]].concat());
        assert_eq!((code, out.as_str()), (2, ""), "{args:?}");
        assert!(texts.iter().all(|t| err.contains(t)), "{args:?}: {err}");
    }
}

#[test]
fn assess_on_a_day_tells_the_difference_to_today() {
    let home = three();
    for (on, rules) in [
        ("2023-12-31", Some(vec!["R-332", "R-204", "R-510", "R-402"])),
        ("2024-01-01", Some(vec!["R-332", "R-204", "R-510"])),
        ("2024-06-30", Some(vec!["R-332", "R-204", "R-510"])),
        ("2024-07-01", Some(vec!["R-332"])),
        ("2025-12-31", Some(vec!["R-332"])),
        ("2026-01-01", None),
        ("2026-11-22", None),
    ] {
        let j = home.assess("kari.toml", &["--on", on]);
        let told = &j["difference_to_today"];
        assert_eq!((!told.is_null()).then(|| listed(&told["rules"], "rule")), rules, "{on}");
        assert!(j["changed_since_saved"].is_null());
    }
    let path = home.path("kari.toml").display().to_string();
    let (_, out, _) = home.run(&["assess", &path, "--on", "2023-12-31", "--lang", "nb"]);
    assert!(out.contains("Forskjellen til i dag") && out.contains("10 ansatte, nå 5 ansatte"), "{out}");
    assert!(!out.contains("Uklare eller motstridende krav (R-332, arbeidsgiver)"), "{out}");
    let (_, out, _) = home.run(&["assess", &path, "--on", "2026-01-01", "--lang", "nb"]);
    assert!(!out.contains("Forskjellen til i dag"), "{out}");
    let (code, _, err) = home.run(&["assess", &path, "--on", "2022-06-30", "--lang", "en"]);
    assert!(code == 2 && err.contains("1 July 2022"), "{err}");
}

#[test]
fn assess_tells_what_has_changed_since_the_draft_was_saved() {
    let home = three();
    let since = &home.assess("kari.toml", &[])["changed_since_saved"];
    assert_eq!((since["then"].as_str(), since["now"].as_str()), (Some("2023-03-12"), Some("2026-11-22")));
    assert_eq!(listed(&since["rules"], "rule"), ["R-332", "R-204", "R-510", "R-402"]);
    assert_eq!(since["duties"].as_array().map(Vec::len), Some(5));
    assert!(home.assess("ola.toml", &[])["changed_since_saved"].is_null());
    for (file, told) in [("kari.toml", true), ("ola.toml", false)] {
        let (_, out, _) = home.run(&["assess", &home.path(file).display().to_string(), "--lang", "nb"]);
        assert_eq!(out.contains("Endret siden saken ble lagret"), told, "{out}");
    }
}

#[test]
fn a_rule_is_shown_as_it_was_with_its_other_versions() {
    let home = three();
    for (rule, on, texts) in [
        (
            "R-402",
            "2023-12-31",
            ["minst ti ansatte", "fram til 1. januar 2024", "fra 1. januar 2024", "minst fem ansatte"],
        ),
        (
            "R-402",
            "2024-01-01",
            ["minst fem ansatte", "I kraft fra 1. januar 2024", "1. juli 2022 til 1. januar 2024", "minst ti ansatte"],
        ),
        ("R-510", "2024-06-30", ["en måned", "etter hukommelsen", "fra 1. juli 2024", "sju dager"]),
        (
            "R-333",
            "2025-12-31",
            ["R-333 var ikke i kraft 31. desember 2025", "Andre versjoner", "fra 1. januar 2026", "minsteliste"],
        ),
    ] {
        let (code, out, _) = home.run(&["rules", rule, "--on", on, "--lang", "nb"]);
        assert_eq!(code, 0);
        let flat = out.split_whitespace().collect::<Vec<_>>().join(" ");
        let places: Vec<_> = texts.iter().map(|t| flat.find(t)).collect();
        assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{rule} {on}: {places:?}\n{flat}");
    }
    let (_, now, _) = home.run(&["rules", "--lang", "nb"]);
    let (_, then, _) = home.run(&["rules", "--on", "2025-12-31", "--lang", "nb"]);
    assert!(now.contains("R-333") && !then.contains("R-333"));
    assert!(then.contains("§ 4-3 før 2026") && now.contains("§ 4-3 fra 2026"));
}

#[test]
fn line_by_line_it_is_told_at_the_start() {
    let home = three();
    let path = home.path("kari.toml").display().to_string();
    let (code, out, _) = home.run(&["--plain", "--lang", "nb", "open", &path]);
    assert_eq!(code, 0);
    let flat = out.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(flat.contains("Da saken ble lagret 12. mars 2023") && flat.contains("10 ansatte, nå 5 ansatte"), "{out}");
    let path = home.path("ola.toml").display().to_string();
    let (_, out, _) = home.run(&["--plain", "--lang", "nb", "open", &path]);
    assert!(!out.contains("Da saken ble lagret"), "{out}");
}
