//! Values as a draft file holds them.

use crate::agreement::read::shown_time;
use crate::law::facts::{Fact, Kind, Value};
use crate::law::hours::{Stretch, Work, Workweek};
use crate::law::number::Number;
use crate::law::week::{DayWork, Week, Weekday};
use jiff::civil::Date;
use toml_edit::{Array, InlineTable, Item, Table, Value as Toml, value};

/// A day.
pub(super) fn toml_date(date: Date) -> toml_edit::Datetime {
    let date = toml_edit::Date { year: date.year() as u16, month: date.month() as u8, day: date.day() as u8 };
    toml_edit::Datetime { date: Some(date), time: None, offset: None }
}

/// A number, whole where it is.
pub(super) fn toml_number(number: Number) -> Toml {
    match number.as_whole() {
        Some(whole) => whole.into(),
        // Through the three decimals that people see, so that what is read back is what was written.
        None => number.to_string().parse::<f64>().unwrap_or_else(|_| number.to_f64()).into(),
    }
}

/// An answer.
pub(super) fn fact_item(fact: Fact, answer: &Value) -> Item {
    match (answer, fact.kind()) {
        (Value::Word(i), Kind::Word(words)) => value(words[usize::from(*i)]),
        (Value::Word(_), _) => Item::None,
        (Value::Bool(yes), _) => value(*yes),
        (Value::Number(number), _) => value(toml_number(*number)),
        (Value::Date(date), _) => value(toml_date(*date)),
        (Value::Text(text), _) => value(text),
        (Value::Places(places), _) => value(
            places
                .iter()
                .map(|p| {
                    let mut row = InlineTable::new();
                    row.insert("place", p.place.word().into());
                    row.insert("days_per_week", toml_number(p.days));
                    row
                })
                .collect::<Array>(),
        ),
        (Value::Week(weeks), _) => value(weeks.iter().map(week).collect::<Array>()),
        // A week has many stretches: a table of its own, a line for each day.
        (Value::Hours(weeks), _) => Item::ArrayOfTables(weeks.iter().map(workweek).collect()),
        (Value::Clock(clock), _) => value(times(clock.from, clock.to)),
        (Value::Timeline(periods), _) => value(
            periods
                .iter()
                .map(|p| {
                    let mut row = InlineTable::new();
                    row.insert("from", toml_date(p.from).into());
                    if let Some(to) = p.to {
                        row.insert("to", toml_date(to).into());
                    }
                    row.insert("days_per_week", toml_number(p.days));
                    row
                })
                .collect::<Array>(),
        ),
    }
}

fn week(days: &Week) -> InlineTable {
    let mut row = InlineTable::new();
    for (day, key) in days.iter().zip(Weekday::WORDS) {
        match (day.word(), day) {
            (Some(word), _) => drop(row.insert(*key, word.into())),
            (None, DayWork::Hours(hours)) => drop(row.insert(*key, toml_number(*hours))),
            (None, _) => {}
        }
    }
    row
}

fn times(from: u16, to: u16) -> InlineTable {
    let mut row = InlineTable::new();
    row.insert("from", shown_time(from).into());
    row.insert("to", shown_time(to).into());
    row
}

fn workweek(days: &Workweek) -> Table {
    let mut week = Table::new();
    for (day, key) in days.iter().zip(Weekday::WORDS).filter(|(day, _)| !day.is_empty()) {
        week.insert(key, value(day.iter().map(stretch).collect::<Array>()));
    }
    week
}

/// What is ordinary is not written: work, without breaks.
fn stretch(stretch: &Stretch) -> InlineTable {
    let mut row = times(stretch.from, stretch.to);
    row.insert("at", stretch.at.word().into());
    if stretch.work != Work::Ordinary {
        row.insert("kind", stretch.work.word().into());
    }
    if stretch.pause > 0 {
        row.insert("pause", i64::from(stretch.pause).into());
    }
    if stretch.bound {
        row.insert("bound", true.into());
    }
    row
}
