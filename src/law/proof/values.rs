//! The answers that the proof tries: every word, both of yes and no, and of numbers each threshold in the fact's own unit
//! and a number between each two of them, so that no class of any axis lies between two answers.

use crate::law::facts::{Clock, Fact, Kind, Period, PlaceShare, PlaceWord, Value};
use crate::law::hours::{At, Stretch, Workweek};
use crate::law::number::Number;
use crate::law::sources::Law;
use crate::law::week::DayWork;
use jiff::civil::Date;

/// Every answer to every fact, fact by fact.
pub(super) fn values(law: &Law, on: Date) -> Vec<(Fact, Value)> {
    let of = |fact: &Fact| one(*fact, law, on).into_iter().map(|value| (*fact, value)).collect::<Vec<_>>();
    Fact::ALL.iter().flat_map(of).collect()
}

fn one(fact: Fact, law: &Law, on: Date) -> Vec<Value> {
    match fact.kind() {
        Kind::Word(words) => (0..words.len()).map(|i| Value::Word(i as u8)).collect(),
        Kind::Bool | Kind::BoolOrText => vec![Value::Bool(true), Value::Bool(false)],
        Kind::Whole(from, to) => [from, to].map(|n| Value::Number(Number::whole(n))).into(),
        Kind::Number(most) => {
            numbers(fact, law).into_iter().filter(|n| *n <= Number::whole(most)).map(Value::Number).collect()
        }
        Kind::Date => days(law, on).into_iter().map(Value::Date).collect(),
        Kind::Text => vec![Value::Text("SE".into())],
        Kind::Places => places(),
        Kind::Timeline => periods(law, on),
        Kind::Week => weeks(),
        Kind::Hours => vec![Value::Hours(vec![working_week()])],
        Kind::Clock => vec![Value::Clock(Clock { from: 9 * 60, to: 15 * 60 })],
    }
}

/// A day at the office with an evening at home.
fn working_week() -> Workweek {
    let mut week = Workweek::default();
    week[0] = vec![Stretch::new(8 * 60, 16 * 60, At::Office), Stretch::new(20 * 60, 23 * 60, At::Home)];
    week
}

/// The thresholds of this unit, from the least.
fn thresholds(law: &Law, unit: &str) -> Vec<Number> {
    let mut all: Vec<Number> = law.thresholds().iter().filter(|t| t.unit == unit).map(|t| t.value).collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// Numbers, one between each two, one below the first and one above the last.
pub(super) fn with_between(borders: &[Number]) -> Vec<Number> {
    let middle = |a: Number, b: Number| a.plus(b).map(|sum| sum.times(1, 2));
    let mut all = Vec::new();
    let mut before = Number::whole(0);
    for border in borders {
        all.extend(middle(before, *border));
        all.push(*border);
        before = *border;
    }
    all.push(before.times(2, 1));
    all
}

/// The borders that the law draws, in the unit of this fact.
fn numbers(fact: Fact, law: &Law) -> Vec<Number> {
    use Fact as F;
    let scaled = |unit: &str, top: i64, bottom: i64| {
        with_between(&thresholds(law, unit)).into_iter().map(|n| n.times(top, bottom)).collect::<Vec<_>>()
    };
    let hours = || {
        let day = law.limits.normal_day;
        let in_hours = |n: Number| Number::whole(1).over(day).and_then(|share| n.over(share));
        scaled("days_per_week", 1, 1).into_iter().filter_map(in_hours).collect()
    };
    match fact {
        F::DaysPerWeek | F::QuotaDaysPerWeek | F::AgreedDaysPerWeek | F::HomeDays => scaled("days_per_week", 1, 1),
        F::HalfDaysPerWeek => scaled("days_per_week", 2, 1),
        F::HoursPerWeek | F::ContractHours => hours(),
        F::NormalHoursPerDay => scaled("hours_per_day", 1, 1),
        F::StretchDays => scaled("days", 1, 1),
        F::StretchWeeks | F::DurationWeeks => scaled("days", 1, 7),
        F::StretchMonths | F::DurationMonths => scaled("days", 12, 365),
        // How often within a year: doubled each time.
        F::StretchesPerYear => (0..6).flat_map(|i| [1 << i, 3 << i]).map(Number::whole).collect(),
        F::EmploymentPct => [50, 100].map(Number::whole).into(),
        _ => [1, 2].map(Number::whole).into(),
    }
}

/// The day itself, and days a threshold away on either side.
fn days(law: &Law, on: Date) -> Vec<Date> {
    let away = with_between(&thresholds(law, "days"));
    let whole = away.iter().filter_map(|n| n.as_whole());
    let shifted = |days: i64| on.checked_add(jiff::Span::new().days(days)).ok();
    std::iter::once(on).chain(whole.flat_map(|n| [shifted(n), shifted(-n)]).flatten()).collect()
}

/// Each place alone, and each beside the own home.
fn places() -> Vec<Value> {
    let share = |place: PlaceWord| PlaceShare { place, days: Number::whole(1) };
    let alone = PlaceWord::ALL.iter().map(|p| vec![share(*p)]);
    let beside = PlaceWord::ALL.iter().skip(1).map(|p| vec![share(PlaceWord::OwnHome), share(*p)]);
    alone.chain(beside).map(Value::Places).collect()
}

fn periods(law: &Law, on: Date) -> Vec<Value> {
    let one = |days: Number| Value::Timeline(vec![Period { from: on, to: None, days }]);
    with_between(&thresholds(law, "days_per_week")).into_iter().map(one).collect()
}

/// Each kind of work on one day, alone and every second week, and a day of each.
fn weeks() -> Vec<Value> {
    let kinds = [DayWork::Home, DayWork::Half, DayWork::Elsewhere, DayWork::Hours(Number::whole(2))];
    let empty = [DayWork::Office; 7];
    let with = |kind: DayWork| {
        let mut week = empty;
        week[0] = kind;
        week
    };
    let mut mixed = empty;
    mixed.iter_mut().zip(kinds).for_each(|(day, kind)| *day = kind);
    let each = kinds.into_iter().flat_map(|kind| [vec![with(kind)], vec![with(kind), empty]]);
    each.chain([vec![mixed]]).map(Value::Week).collect()
}
