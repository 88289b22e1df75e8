//! Weekdays told of give the verdict that the same extent gives when it is told of in numbers.

use hjemmekontor::law::facts::{ArrangementWord, Fact, Facts, PlaceShare, PlaceWord, Value};
use hjemmekontor::law::number::Number;
use hjemmekontor::law::situation::{Axis, Situation};
use hjemmekontor::law::sources::Law;
use hjemmekontor::law::week::{self, DayWork, Week};
use hjemmekontor::law::{self, Rule};
use jiff::civil::{Date, date};

const ON: Date = date(2026, 11, 22);

fn facts(arrangement: &str, told: impl FnOnce(&mut Facts)) -> Facts {
    let mut facts = Facts::default();
    for (fact, word) in [
        (Fact::WorkerStatus, "employee"),
        (Fact::Place, "own_home"),
        (Fact::Arrangement, arrangement),
        (Fact::Regularity, "regular"),
        (Fact::Government, "none"),
    ] {
        facts.put_word(fact, word);
    }
    facts.put(Fact::ExclusiveHome, Some(Value::Bool(false)));
    facts.put(Fact::OpenEnded, Some(Value::Bool(true)));
    told(&mut facts);
    facts
}

fn finding(facts: &Facts) -> law::Finding {
    law::assess(facts, &Default::default(), Law::current(), ON).expect("a modelled day").finding
}

/// Every working week of whole days, as bits.
fn whole_days(bits: usize) -> Week {
    std::array::from_fn(|day| if day < 5 && bits >> day & 1 == 1 { DayWork::Home } else { DayWork::Office })
}

#[test]
fn a_rota_of_weekdays_is_a_rota() {
    for arrangement in ["fixed", "rotation", "seasonal", "ad_hoc", "quota"] {
        for (first, second) in (1..32).flat_map(|a| (0..32).map(move |b| (a, b))) {
            let weeks = vec![whole_days(first), whole_days(second)];
            let days = first.count_ones() + second.count_ones();
            let told = facts(arrangement, |f| f.put(Fact::Week, Some(Value::Week(weeks))));
            let counted = facts(arrangement, |f| {
                f.put(Fact::HomeDays, Some(Value::Number(Number::whole(days))));
                f.put(Fact::CycleWeeks, Some(Value::Number(Number::whole(2))));
            });
            assert_eq!(finding(&told), finding(&counted), "{arrangement} {first:b} {second:b}");
        }
    }
}

#[test]
fn halves_and_hours_are_counted_as_such() {
    let law = Law::current();
    for count in 1..=5 {
        let of = |work: DayWork| {
            let week: Week = std::array::from_fn(|day| if day < count { work } else { DayWork::Office });
            facts("fixed", |f| f.put(Fact::Week, Some(Value::Week(vec![week]))))
        };
        let number = |fact: Fact, n: Number| facts("fixed", |f| f.put(fact, Some(Value::Number(n))));
        let n = Number::whole(count as u32);
        assert_eq!(finding(&of(DayWork::Half)).verdict, finding(&number(Fact::HalfDaysPerWeek, n)).verdict, "{count}");
        for hours in ["0.5", "1", "2", "4", "7.5", "8"] {
            let hours: Number = hours.parse().expect("a number");
            let told = number(Fact::HoursPerWeek, hours.times(count as i64, 1));
            let (a, b) = (finding(&of(DayWork::Hours(hours))), finding(&told));
            assert_eq!((a.verdict, a.lean, a.rule), (b.verdict, b.lean, b.rule), "{count} evenings of {hours} hours");
        }
        assert_eq!(
            week::average(&[std::array::from_fn(|_| DayWork::Elsewhere)], law.limits.normal_day),
            Some(Number::whole(0))
        );
    }
}

/// One day at home and one at the cabin: the home day counts, and «only at home» is not so.
#[test]
fn a_long_rota_of_odd_hours_has_an_average() {
    let hours = "2.333".parse().map(DayWork::Hours).expect("hours");
    let normal: Number = "7.5".parse().expect("hours");
    for weeks in [1, 10, 52] {
        let average = week::average(&vec![[hours; 7]; weeks], normal).expect("an average");
        assert_eq!(average.to_string(), "2.177", "{weeks}");
    }
}

#[test]
fn places_without_days_leave_the_place_that_is_answered() {
    let facts = facts("fixed", |facts| {
        let none = PlaceShare { place: PlaceWord::Cafe, days: Number::whole(0) };
        facts.put_word(Fact::Place, "own_home");
        facts.put(Fact::Places, Some(Value::Places(vec![none])));
    });
    let assessment = law::assess(&facts, &Default::default(), Law::current(), ON).expect("modelled");
    assert!(!assessment.missing.contains(&Fact::Place));
}

#[test]
fn days_elsewhere_do_not_count_but_end_only_at_home() {
    let mut week = Week::default();
    (week[0], week[1]) = (DayWork::Home, DayWork::Elsewhere);
    let mut told = facts("fixed", |f| f.put(Fact::Week, Some(Value::Week(vec![week]))));
    let assessment = law::assess(&told, &Default::default(), Law::current(), ON).expect("a modelled day");
    assert_eq!(assessment.finding.rule, Rule(131));
    assert!(assessment.steps.iter().any(|s| s.rule == Rule(105)), "the mixed places are on the way");
    told.put(Fact::ExclusiveHome, Some(Value::Bool(true)));
    let situation = Situation::of(&told, &Law::current().limits, ON);
    assert_eq!(situation.class(Axis::Exclusive), Some(0));
    // A grid with nothing in it is no answer.
    let blank = facts("fixed", |f| f.put(Fact::Week, Some(Value::Week(vec![Week::default()]))));
    assert_eq!(finding(&blank), finding(&facts("fixed", |_| {})));
    assert_eq!(blank.arrangement(), Some(ArrangementWord::Fixed));
}

/// Told besides, a number of days is what is used, and the weekdays are what is set up.
#[test]
fn use_counts_before_the_plan() {
    let weeks = Value::Week(vec![whole_days(0b11)]);
    let used = facts("fixed", |f| {
        f.put(Fact::Week, Some(weeks));
        f.put(Fact::DaysPerWeek, Number::new(1, 2).map(Value::Number));
    });
    let agreed = facts("fixed", |f| {
        f.put(Fact::AgreedDaysPerWeek, Some(Value::Number(Number::whole(2))));
        f.put(Fact::DaysPerWeek, Number::new(1, 2).map(Value::Number));
    });
    assert_eq!(finding(&used), finding(&agreed));
    assert_eq!(finding(&used).rule, Rule(136));
}
