//! Writes drafts. A file that a person has edited is changed, not printed anew: comments, order and layout stay, and only
//! what differs is written. Opens no file: the old text and a draft in, the new text out.

use super::read::shown_time;
use super::terms::{POINTS, TERMS};
use super::{Clause, Draft, EmployeeView, FORMAT, Kind as DraftKind, Measure, Note, Party, Receipt};
use crate::law::checks::{self, CHECKS, List, Marks};
use crate::law::facts::{Fact, Kind, Value};
use crate::law::hours::{Stretch, Work, Workweek};
use crate::law::number::Number;
use crate::law::week::{DayWork, Week, Weekday};
use jiff::civil::Date;
use std::collections::BTreeMap;
use toml_edit::{Array, ArrayOfTables, DocumentMut, InlineTable, Item, Table, TableLike, Value as Toml, value};

/// The sections that carry a comment line, in file order.
pub const SECTIONS: &[&str] = &[
    "parties",
    "undertaking",
    "facts",
    "calendar",
    "weighing",
    "information",
    "clauses",
    "checklists",
    "notes",
    "measures",
    "follow_up",
    "voluntary",
    "employee_view",
    "points",
    "finished",
    "receipt",
];

/// The draft as a new file, with a comment line over each section: `comment` gives the line for a section's key, and the
/// head of the file for the empty key.
pub fn fresh(draft: &Draft, comment: &dyn Fn(&str) -> String) -> String {
    let mut document = build(draft);
    let head: String = comment("").lines().map(|l| format!("# {l}\n")).collect();
    let root = document.as_table_mut();
    if let Some(mut key) = root.key_mut("format") {
        key.leaf_decor_mut().set_prefix(head);
    }
    for section in SECTIONS {
        let line = format!("\n# {}\n", comment(section));
        match root.get_mut(section) {
            Some(Item::Table(table)) if *section == "checklists" => {
                if let Some(first) = table.get_mut(List::ALL[0].word()).and_then(Item::as_table_mut) {
                    first.decor_mut().set_prefix(line);
                }
            }
            Some(Item::Table(table)) => table.decor_mut().set_prefix(line),
            Some(Item::ArrayOfTables(tables)) => {
                if let Some(first) = tables.get_mut(0) {
                    first.decor_mut().set_prefix(line);
                }
            }
            _ => {}
        }
    }
    document.to_string()
}

/// The draft written into the text it was read from.
pub fn into(old: &str, draft: &Draft, comment: &dyn Fn(&str) -> String) -> String {
    let Ok(mut document) = old.parse::<DocumentMut>() else { return fresh(draft, comment) };
    let Ok(new) = fresh(draft, comment).parse::<DocumentMut>() else { return old.to_string() };
    merge(document.as_table_mut(), new.as_table());
    document.to_string()
}

fn merge(old: &mut Table, new: &Table) {
    let gone: Vec<String> = old.iter().map(|(k, _)| k.to_string()).filter(|k| !new.contains_key(k)).collect();
    for key in gone {
        old.remove(&key);
    }
    // A person's order is kept; a file still in our order gets new keys where they belong.
    let ours: Vec<&str> = new.iter().map(|(k, _)| k).collect();
    let place = |key: &str| ours.iter().position(|k| *k == key);
    let in_our_order = old.iter().map(|(k, _)| place(k)).is_sorted();
    let mut added = false;
    for (key, item) in new.iter() {
        match (old.get_mut(key), item) {
            (Some(Item::Table(old)), Item::Table(new)) => merge(old, new),
            (Some(Item::ArrayOfTables(old)), Item::ArrayOfTables(new)) => merge_rows(old, new),
            (Some(old), new) if same(old, new) => {}
            (Some(Item::Value(old)), Item::Value(new)) => {
                let decor = old.decor().clone();
                *old = new.clone();
                *old.decor_mut() = decor;
            }
            (Some(old), new) => *old = new.clone(),
            (None, new_item) => {
                added = true;
                match new.key(key) {
                    Some(formatted) => old.insert_formatted(formatted, new_item.clone()),
                    None => old.insert(key, new_item.clone()),
                };
            }
        }
    }
    if added && in_our_order {
        old.sort_values_by(|a, _, b, _| place(a.get()).cmp(&place(b.get())));
    }
}

/// The rows of a list: each old row that the new list still has keeps its comments, wherever it now stands.
fn merge_rows(old: &mut ArrayOfTables, new: &ArrayOfTables) {
    let mut left: Vec<Table> = old.iter().cloned().collect();
    let mut rows = ArrayOfTables::new();
    for wanted in new {
        let alike = left.iter().position(|t| same_table(t, wanted));
        let kin =
            |t: &Table| ["row", "text"].iter().all(|k| t.get(k).zip(wanted.get(k)).is_some_and(|(a, b)| same(a, b)));
        match alike.or_else(|| left.iter().position(kin)) {
            Some(i) => {
                let mut row = left.remove(i);
                merge(&mut row, wanted);
                rows.push(row);
            }
            None => rows.push(wanted.clone()),
        }
    }
    *old = rows;
}

/// Whether two items say the same, however they are laid out: `2` and `2.0` are the same number.
fn same(a: &Item, b: &Item) -> bool {
    match (a, b) {
        (Item::Value(a), Item::Value(b)) => same_value(a, b),
        (Item::ArrayOfTables(tables), Item::Value(Toml::Array(array)))
        | (Item::Value(Toml::Array(array)), Item::ArrayOfTables(tables)) => {
            tables.len() == array.len()
                && tables.iter().zip(array).all(|(t, v)| v.as_inline_table().is_some_and(|v| same_table(t, v)))
        }
        _ => false,
    }
}

fn same_table(a: &dyn TableLike, b: &dyn TableLike) -> bool {
    a.len() == b.len() && a.iter().all(|(key, item)| b.get(key).is_some_and(|other| same(item, other)))
}

fn same_value(a: &Toml, b: &Toml) -> bool {
    let number =
        |v: &Toml| v.as_integer().and_then(|i| Number::new(i, 1)).or_else(|| v.as_float().and_then(Number::from_f64));
    match (a, b) {
        (Toml::String(a), Toml::String(b)) => a.value() == b.value(),
        (Toml::Boolean(a), Toml::Boolean(b)) => a.value() == b.value(),
        (Toml::Datetime(a), Toml::Datetime(b)) => a.value() == b.value(),
        (Toml::Array(a), Toml::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same_value(a, b)),
        (Toml::InlineTable(a), Toml::InlineTable(b)) => same_table(a, b),
        _ => number(a).is_some() && number(a) == number(b),
    }
}

fn build(draft: &Draft) -> DocumentMut {
    let mut document = DocumentMut::new();
    let root = document.as_table_mut();
    root.insert("format", value(FORMAT));
    if draft.kind != DraftKind::Agreement {
        root.insert("kind", value(draft.kind.word()));
    }
    root.insert("language", value(draft.language.word()));
    if let Some(role) = draft.role {
        root.insert("role", value(role.word()));
    }
    if let Some(at) = &draft.at {
        root.insert("at", value(at));
    }
    let mut parties = Table::new();
    for party in Party::ALL {
        if let Some(text) = draft.parties.get(party) {
            parties.insert(party.word(), value(text));
        }
    }
    root.insert("parties", Item::Table(parties));
    let mut undertaking = Table::new();
    if let Some(n) = draft.employees {
        undertaking.insert("employees", value(i64::from(n)));
    }
    root.insert("undertaking", Item::Table(undertaking));
    let mut facts = Table::new();
    for (fact, answer) in draft.facts.answered() {
        facts.insert(fact.key(), fact_item(fact, answer));
    }
    root.insert("facts", Item::Table(facts));
    put(root, "calendar", calendar(draft));
    let texts = |notes: &[(&str, Note)]| remarks(draft, notes);
    let mut weighing = texts(&[("text", Note::Weighing), ("name", Note::WeighedBy)]);
    if let Some(date) = draft.weighed_on {
        weighing.insert("date", value(toml_date(date)));
    }
    put(root, "weighing", weighing);
    put(root, "information", texts(&[("order", Note::Order), ("discussion", Note::Discussion)]));
    root.insert("clauses", Item::Table(clauses(draft)));
    root.insert("checklists", Item::Table(marks(&draft.marks)));
    put(root, "notes", row_texts(&draft.notes));
    if !draft.measures.is_empty() {
        root.insert("measures", Item::ArrayOfTables(draft.measures.iter().map(measure).collect()));
    }
    let mut follow_up = Table::new();
    if let Some(closer) = draft.closer {
        follow_up.insert("closer", value(closer));
    }
    put(root, "follow_up", follow_up);
    put(root, "voluntary", texts(&[("well", Note::Well), ("change", Note::Change)]));
    if let Some(view) = &draft.employee_view {
        root.insert("employee_view", Item::Table(employee_view(view)));
    }
    let mut points = Table::new();
    for point in POINTS {
        if let Some(mark) = draft.points.get(point) {
            points.insert(&format!("R-{point}"), value(mark.word()));
        }
    }
    root.insert("points", Item::Table(points));
    if let Some(mark) = &draft.finished {
        let mut table = Table::new();
        table.insert("date", value(toml_date(mark.date)));
        table.insert("of", value(&mark.of));
        root.insert("finished", Item::Table(table));
    }
    if let Some(receipt) = &draft.receipt {
        root.insert("receipt", Item::Table(receipt_table(receipt)));
    }
    document
}

/// A section that stands only where it holds something.
fn put(root: &mut Table, key: &str, table: Table) {
    if !table.is_empty() {
        root.insert(key, Item::Table(table));
    }
}

fn calendar(draft: &Draft) -> Table {
    let mut table = Table::new();
    for (key, date) in [("from", draft.calendar.from), ("to", draft.calendar.to)] {
        if let Some(date) = date {
            table.insert(key, value(toml_date(date)));
        }
    }
    if !draft.calendar.days.is_empty() {
        table.insert("days", value(draft.calendar.days.iter().map(|d| toml_date(*d)).collect::<Array>()));
    }
    if let Some(used) = draft.days_used {
        table.insert("used", value(toml_number(used)));
    }
    table
}

fn remarks(draft: &Draft, notes: &[(&str, Note)]) -> Table {
    let mut table = Table::new();
    for (key, note) in notes {
        if let Some(text) = draft.remarks.get(note) {
            table.insert(key, value(text));
        }
    }
    table
}

fn marks(marks: &Marks) -> Table {
    let mut lists = Table::new();
    lists.set_implicit(true);
    for list in List::ALL {
        let mut rows = Table::new();
        for check in checks::of(*list) {
            if let Some(mark) = marks.get(check.key) {
                rows.insert(check.key, value(mark.word()));
            }
        }
        lists.insert(list.word(), Item::Table(rows));
    }
    lists
}

fn row_texts(texts: &BTreeMap<&'static str, String>) -> Table {
    let mut table = Table::new();
    for check in CHECKS {
        if let Some(text) = texts.get(check.key) {
            table.insert(check.key, value(text));
        }
    }
    table
}

fn measure(measure: &Measure) -> Table {
    let mut table = Table::new();
    table.insert("row", value(measure.row));
    table.insert("text", value(&measure.text));
    if !measure.owner.is_empty() {
        table.insert("owner", value(&measure.owner));
    }
    if let Some(due) = measure.due {
        table.insert("due", value(toml_date(due)));
    }
    if measure.done {
        table.insert("done", value(true));
    }
    table
}

fn employee_view(view: &EmployeeView) -> Table {
    let mut table = Table::new();
    for (key, text) in [("name", &view.name), ("well", &view.well), ("change", &view.change)] {
        if !text.is_empty() {
            table.insert(key, value(text));
        }
    }
    table.insert("date", value(toml_date(view.date)));
    table.insert("checklists", Item::Table(marks(&view.marks)));
    put(&mut table, "notes", row_texts(&view.notes));
    table
}

fn receipt_table(receipt: &Receipt) -> Table {
    let mut table = Table::new();
    table.insert("date", value(toml_date(receipt.date)));
    table.insert("law", value(toml_date(receipt.law)));
    table.insert("verdict", value(&receipt.verdict));
    table.insert("lean", value(&receipt.lean));
    table.insert("agreement", value(&receipt.agreement));
    table.insert("rule", value(&receipt.rule));
    table
}

fn clauses(draft: &Draft) -> Table {
    let mut table = Table::new();
    for (list, wanted) in [("no_special_agreement", Clause::NoneAgreed), ("left_out", Clause::LeftOut)] {
        let keys: Array = TERMS.iter().filter(|t| draft.clauses.get(t.key) == Some(&wanted)).map(|t| t.key).collect();
        if !keys.is_empty() {
            table.insert(list, value(keys));
        }
    }
    for term in TERMS {
        if let Some(Clause::Text(text)) = draft.clauses.get(term.key) {
            table.insert(term.key, value(text));
        }
    }
    table
}

fn toml_date(date: Date) -> toml_edit::Datetime {
    let date = toml_edit::Date { year: date.year() as u16, month: date.month() as u8, day: date.day() as u8 };
    toml_edit::Datetime { date: Some(date), time: None, offset: None }
}

fn toml_number(number: Number) -> Toml {
    match number.as_whole() {
        Some(whole) => whole.into(),
        // Through the three decimals that people see, so that what is read back is what was written.
        None => number.to_string().parse::<f64>().unwrap_or_else(|_| number.to_f64()).into(),
    }
}

fn fact_item(fact: Fact, answer: &Value) -> Item {
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
