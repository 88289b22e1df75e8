//! The numbers of the working-time rules: all there, each in its unit and under its rule, and in an order that the law
//! could have.

use hjemmekontor::law::Rule;
use hjemmekontor::law::number::Number;
use hjemmekontor::law::sources::{HourLimits, Law, Threshold};
use std::collections::BTreeSet;

const TABLE: &str = include_str!("../assets/law.toml");

fn threshold(name: &str) -> &'static Threshold {
    Law::current().thresholds().iter().find(|t| t.id == name).unwrap_or_else(|| panic!("{name} is not in the table"))
}

fn of_chapter(t: &Threshold) -> bool {
    (610..=650).contains(&t.rule.0)
}

#[test]
fn every_number_is_named_once_and_reached_by_its_name() {
    let names: BTreeSet<&str> = HourLimits::NAMES.iter().copied().collect();
    assert_eq!(names.len(), HourLimits::NAMES.len());
    let table: Vec<&str> = Law::current().thresholds().iter().map(|t| t.id.as_str()).collect();
    assert_eq!(table.iter().collect::<BTreeSet<_>>().len(), table.len(), "a threshold stands twice");
    let ours = Law::current().thresholds().iter().filter(|t| of_chapter(t)).map(|t| t.id.as_str()).collect();
    assert_eq!(names, ours, "the working-time numbers of the table and of the code");
}

#[test]
fn a_number_that_is_missing_is_noticed() {
    for name in HourLimits::NAMES {
        let without = TABLE.replace(&format!("id = \"{name}\"\n"), "id = \"gone\"\n");
        assert_ne!(without, TABLE, "{name}");
        assert_eq!(Law::parse(&without).err(), Some(format!("2022-07-01: the threshold {name} is missing")));
    }
}

#[test]
fn units_fit_the_numbers() {
    for name in HourLimits::NAMES {
        let t = threshold(name);
        let wanted = match *name {
            "standby" => "hours_per_hour",
            "overtime_supplement" => "percent",
            "adult" | "young" => "years",
            "night_often" => "night_per_week",
            "night_from" | "night_to" | "evening_to" | "holiday_from" | "holiday_to" | "eve_from" => "clock",
            _ if name.contains("_weeks") && !name.contains("four_weeks") => "weeks",
            _ => "hours",
        };
        assert_eq!(t.unit, wanted, "{name}");
        assert!(t.unit != "clock" || t.value < Number::whole(24), "{name}");
    }
}

/// What may be agreed is wider than the main rule, the young have less, and the clock goes forward.
#[test]
fn the_numbers_stand_in_an_order_that_the_law_could_have() {
    let h = &Law::current().limits.hours;
    let rising: &[&[Number]] = &[
        &[h.week_round, h.week_collective, h.week_shift, h.week, h.average_week_individual],
        &[h.day, h.average_day_individual, h.average_day_reps, h.average_day_inspectorate],
        &[h.average_week_individual, h.average_most_individual, h.average_most_reps],
        &[h.average_day_reps, h.total_day, h.total_day_reps],
        &[h.overtime_week, h.overtime_week_reps, h.overtime_week_inspectorate],
        &[h.overtime_week, h.overtime_four_weeks, h.overtime_year],
        &[h.overtime_week_reps, h.overtime_four_weeks_reps, h.overtime_year_reps],
        &[h.overtime_year, h.overtime_year_reps, h.overtime_year_inspectorate],
        &[h.average_weeks_short, h.average_weeks_inspectorate, h.average_weeks],
        &[h.daily_rest_reps, h.daily_rest, h.minor_rest],
        &[h.weekly_rest_reps, h.weekly_rest],
        &[h.break_minutes, h.break_gap, h.break_after, h.break_long_day],
        &[h.minor_break_after, h.break_after],
        &[h.minor_day, h.day],
        &[h.night_to, h.eve_from, h.holiday_from, h.night_from, h.holiday_to, h.evening_to],
        &[h.work_gap, h.daily_rest],
        &[h.young, h.adult],
    ];
    for row in rising {
        assert!(row.is_sorted_by(|a, b| a < b), "{row:?}");
    }
}

/// The most that may be worked in a day and the least rest fill it, for both who may agree, and the rest after an evening until 23:00 lasts until 10:00.
#[test]
fn hours_and_rest_fill_the_day() {
    let h = &Law::current().limits.hours;
    let day = Some(Number::whole(24));
    assert_eq!(h.total_day.plus(h.daily_rest), day);
    assert_eq!(h.total_day_reps.plus(h.daily_rest_reps), day);
    let start = h.evening_to.plus(h.daily_rest).and_then(|next| next.minus(Number::whole(24)));
    assert_eq!(start, Some(Number::whole(10)), "as R-630 says");
}

/// A number is no surer than its rule and no less sure, but for those of our own.
#[test]
fn the_letters_of_numbers_and_rules_agree() {
    let law = Law::current();
    for t in law.thresholds().iter().filter(|t| of_chapter(t)) {
        let entry = law.entry(t.rule).expect("its rule is in the table");
        let known = |letter: &str| letter == "I" || entry.certainty.split('/').any(|l| l == letter);
        assert!(t.certainty.split('/').all(known), "{} is {}, {} is {}", t.id, t.certainty, t.rule, entry.certainty);
    }
    let own: Vec<&str> =
        HourLimits::NAMES.iter().copied().filter(|name| threshold(name).certainty.contains('I')).collect();
    assert_eq!(own, ["work_gap", "break_gap", "night_often"], "numbers of our own");
}

#[test]
fn the_rules_of_the_chapter_are_there_from_its_first_day() {
    let law = Law::current();
    let rules = [610..=624, 630..=634].into_iter().flatten().chain([640, 650]);
    for rule in rules {
        let entry = law.entry(Rule(rule)).unwrap_or_else(|| panic!("R-{rule} is not in the table"));
        assert_eq!(entry.from, law.modelled_from, "R-{rule}");
    }
}
