//! Rules by date: the table as it was on a day, on both sides of every day when something changed.

use hjemmekontor::agreement::Language;
use hjemmekontor::law::duties::{Duty, Evidence, State, duty_rules, parts};
use hjemmekontor::law::facts::Facts;
use hjemmekontor::law::number::Number;
use hjemmekontor::law::sources::{Dated, Law};
use hjemmekontor::law::{self, Rule};
use hjemmekontor::words::Words;
use hjemmekontor::words::provisions::{PROVISIONS, provision};
use jiff::civil::{Date, date};

const TABLE: &str = include_str!("../assets/law.toml");
const REPRESENTATIVES: Date = date(2024, 1, 1);
const CONTRACT_AND_FEE: Date = date(2024, 7, 1);
const PSYCHOSOCIAL: Date = date(2026, 1, 1);

fn eve(day: Date) -> Date {
    day.yesterday().expect("a day before")
}

fn facts() -> Facts {
    let text =
        "[facts]\nworker_status = \"employee\"\nplace = \"own_home\"\nexclusive_home = true\ngovernment = \"none\"\n";
    hjemmekontor::agreement::read::facts(text).expect("facts").0
}

fn duties(on: Date, employees: Option<u32>) -> Vec<Duty> {
    let evidence = Evidence { employees, ..Evidence::default() };
    law::assess(&facts(), &evidence, Law::at(on), on).expect("a modelled day").duties
}

fn value(id: &str, on: Date) -> Option<(Number, String)> {
    Law::at(on).thresholds().iter().find(|t| t.id == id).map(|t| (t.value, t.unit.clone()))
}

fn state(rule: u16, on: Date, employees: u32) -> State {
    duties(on, Some(employees)).iter().find(|d| d.rule == Rule(rule)).expect("a duty").state
}

#[test]
fn the_days_of_change_are_these() {
    assert_eq!(Law::current().change_days(), [date(2022, 7, 1), REPRESENTATIVES, CONTRACT_AND_FEE, PSYCHOSOCIAL]);
}

#[test]
fn representatives_come_from_ten_employees_and_then_from_five() {
    let n = |id: &str, on| value(id, on).expect("a threshold").0;
    for (id, before, after) in
        [("safety_representative", 10, 5), ("committee_on_demand", 20, 10), ("committee", 50, 30)]
    {
        assert_eq!(n(id, eve(REPRESENTATIVES)), Number::whole(before), "{id}");
        assert_eq!(n(id, REPRESENTATIVES), Number::whole(after), "{id}");
    }
    for (employees, before, after) in [
        (4, State::NotRelevant, State::NotRelevant),
        (5, State::NotRelevant, State::Unknown),
        (9, State::NotRelevant, State::Unknown),
        (10, State::Unknown, State::Unknown),
    ] {
        assert_eq!(state(402, eve(REPRESENTATIVES), employees), before, "{employees} before");
        assert_eq!(state(402, REPRESENTATIVES, employees), after, "{employees} after");
    }
}

#[test]
fn the_contract_was_due_within_a_month_and_then_within_seven_days() {
    let (before, after) = (Law::at(eve(CONTRACT_AND_FEE)), Law::at(CONTRACT_AND_FEE));
    assert_eq!(value("contract_deadline", eve(CONTRACT_AND_FEE)), Some((Number::whole(1), "month".into())));
    assert_eq!(value("contract_deadline", CONTRACT_AND_FEE), Some((Number::whole(7), "days".into())));
    let certainty = |law: &Law, rule| law.entry(Rule(rule)).map(|e| e.certainty.clone());
    assert_eq!(certainty(before, 510).as_deref(), Some("M"));
    assert_eq!(certainty(after, 510).as_deref(), Some("S"));
    let words = Words::of(Language::Nb);
    for (rule, then, now) in [(510, "en måned", "sju dager"), (204, "en måned", "dagen endringen")] {
        assert!(words.rule_text(Rule(rule), before).contains(then), "{rule}");
        assert!(words.rule_text(Rule(rule), after).contains(now), "{rule}");
    }
    // A duty on both sides: there was a contract to write before too.
    for on in [eve(CONTRACT_AND_FEE), CONTRACT_AND_FEE] {
        assert!(duties(on, None).iter().any(|d| d.rule == Rule(510)), "{on}");
    }
}

#[test]
fn the_fee_was_fifteen_basic_amounts_and_then_fifty_or_a_share_of_turnover() {
    let fee = |on| value("fee_ceiling", on).expect("a ceiling").0;
    assert_eq!((fee(eve(CONTRACT_AND_FEE)), fee(CONTRACT_AND_FEE)), (Number::whole(15), Number::whole(50)));
    assert_eq!(value("fee_ceiling_share", eve(CONTRACT_AND_FEE)), None);
    assert_eq!(value("fee_ceiling_share", CONTRACT_AND_FEE).map(|v| v.0), Some(Number::whole(4)));
    for language in Language::ALL {
        let words = Words::of(*language);
        assert!(words.rule_text(Rule(422), Law::at(eve(CONTRACT_AND_FEE))).contains("15 G"));
        assert!(words.rule_text(Rule(422), Law::at(CONTRACT_AND_FEE)).contains("50 G"));
    }
}

#[test]
fn the_four_factors_come_in_2026_and_the_old_parts_were_there_before() {
    let topics =
        |on| -> Vec<&str> { duties(on, None).iter().filter(|d| d.rule == Rule(332)).filter_map(|d| d.topic).collect() };
    let old = ["factor-dignity", "factor-contact", "factor-harassment", "factor-protection"];
    assert_eq!(topics(date(2022, 7, 1)), old);
    assert_eq!(topics(eve(PSYCHOSOCIAL)), old);
    let four = ["factor-a", "factor-b", "factor-c", "factor-d"];
    assert_eq!(topics(PSYCHOSOCIAL), [four, old].concat());
    assert!(Law::at(eve(PSYCHOSOCIAL)).entry(Rule(333)).is_none());
    assert!(Law::at(PSYCHOSOCIAL).entry(Rule(333)).is_some());
    let cited = |on| Law::at(on).entry(Rule(332)).map(|e| e.sources.clone()).unwrap_or_default();
    assert_eq!(cited(eve(PSYCHOSOCIAL)), ["aml-§4-3"]);
    assert!(cited(PSYCHOSOCIAL).iter().any(|s| s == "aml-§4-3-2026"));
}

#[test]
fn every_part_of_a_rule_is_in_its_newest_version() {
    for rule in duty_rules() {
        let entry = Law::current().entry(rule).expect("an entry");
        assert!(parts(rule).all(|part| entry.has_part(Some(part))), "{rule}");
        let known: Vec<&str> = parts(rule).collect();
        for version in Law::current().versions(rule) {
            assert!(version.parts.iter().all(|p| known.contains(&p.as_str())), "{rule} {}", version.from);
        }
    }
}

#[test]
fn paragraphs_have_dates_and_the_wording_of_the_day() {
    for law in [Law::at(date(2022, 7, 1)), Law::current()] {
        for cited in PROVISIONS {
            assert!(law.paragraph(cited.cited).is_some(), "{}", cited.cited);
        }
    }
    for (cited, day) in [
        ("aml § 6-1", REPRESENTATIVES),
        ("aml §§ 14-5, 14-6, 14-8", CONTRACT_AND_FEE),
        ("aml § 18-10", CONTRACT_AND_FEE),
        ("aml § 4-3", PSYCHOSOCIAL),
    ] {
        let at = |on| Law::at(on).paragraph(cited).expect("a paragraph");
        assert_eq!((at(day).from, at(eve(day)).to), (day, Some(day)), "{cited}");
        let rule =
            Law::current().entries().iter().find(|e| e.provision.as_deref() == Some(cited)).expect("a rule").rule;
        let message = |on| provision(rule, Law::at(on)).expect("a provision").message;
        assert_ne!(message(day), message(eve(day)), "{cited}");
    }
}

#[test]
fn versions_are_whole_from_the_first_day_on() {
    let law = Law::current();
    for entry in law.all_entries() {
        let first = law.versions(entry.rule).next().expect("a version");
        assert!(first.from == law.modelled_from || first.rule == Rule(333), "{} from {}", first.rule, first.from);
        assert!(law.versions(entry.rule).all(|v| v.in_force(v.from) && v.to.is_none_or(|to| !v.in_force(to))));
    }
    // Before the first day there is nothing to see, and `assess` says so.
    let early = eve(law.modelled_from);
    let refused = law::assess(&facts(), &Evidence::default(), Law::at(early), early);
    assert_eq!(refused, Err(law::NotModelled { on: early, from: law.modelled_from }));
}

/// The table with one line of the version of R-402 before 2024 changed.
fn changed(from: &str, to: &str) -> Result<Law, String> {
    let at = TABLE.find("id = \"R-402\"").expect("the rule");
    let (before, after) = TABLE.split_at(at);
    assert!(after.contains(from));
    Law::parse(&format!("{before}{}", after.replacen(from, to, 1)))
}

#[test]
fn versions_that_overlap_or_leave_a_gap_are_refused() {
    let complaint = |from: &str, to: &str| changed(from, to).expect_err("a table that is wrong");
    assert_eq!(complaint("to = 2024-01-01", "to = 2023-12-31"), "R-402: no version from 2023-12-31 to 2024-01-01");
    assert_eq!(complaint("to = 2024-01-01", "to = 2024-01-02"), "R-402: two versions on 2024-01-01");
    assert_eq!(complaint("to = 2024-01-01\n", ""), "R-402: two versions on 2024-01-01");
    assert_eq!(complaint("to = 2024-01-01", "to = 2022-07-01"), "R-402: it ends before it begins on 2022-07-01");
    assert_eq!(complaint("\"aml § 6-1\"", "\"aml § 6-99\""), "R-402: its provision is not in the table");
    assert!(complaint("to = 2024-01-01", "until = 2024-01-01").contains("until"));
    assert!(Law::parse(TABLE).is_ok());
}

#[test]
fn a_threshold_that_conditions_count_by_is_there_every_day() {
    let without = TABLE.replacen("from = 2022-07-01\nto = 2024-01-01", "from = 2022-08-01\nto = 2024-01-01", 1);
    let complaint = Law::parse(&without).expect_err("a month without a threshold");
    assert_eq!(complaint, "2022-07-01: the threshold safety_representative is missing");
}

#[test]
fn a_rule_that_ends_is_gone_the_day_it_ends() {
    let ended = changed("from = 2024-01-01\n", "from = 2024-01-01\nto = 2027-01-01\n").expect("a table");
    assert!(ended.on(date(2026, 12, 31)).entry(Rule(402)).is_some());
    assert!(ended.on(date(2027, 1, 1)).entry(Rule(402)).is_none());
    assert!(ended.entry(Rule(402)).is_none());
    assert_eq!(ended.versions(Rule(402)).count(), 2);
}
