//! Writes drafts. A file that a person has edited is changed, not printed anew: comments, order and layout stay, and only
//! what differs is written. Opens no file: the old text and a draft in, the new text out.

mod merge;
mod values;

use super::terms::{POINTS, TERMS};
use super::{Clause, Draft, EmployeeView, FORMAT, Finished, Kind as DraftKind, Measure, Note, Party, Receipt};
use crate::law::checks::{self, CHECKS, List, Marks};
use merge::merge;
use std::collections::BTreeMap;
use toml_edit::{Array, DocumentMut, Item, Table, Value as Toml, value};
use values::{fact_item, toml_date, toml_number};

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

fn build(draft: &Draft) -> DocumentMut {
    let mut document = DocumentMut::new();
    let root = document.as_table_mut();
    let texts = |notes: &[(&str, Note)]| remarks(draft, notes);
    head(root, draft);
    // What a person may want to fill in stands there empty too.
    root.insert("parties", Item::Table(parties(draft)));
    let mut undertaking = Table::new();
    some(&mut undertaking, "employees", draft.employees.map(i64::from));
    root.insert("undertaking", Item::Table(undertaking));
    let mut facts = Table::new();
    for (fact, answer) in draft.facts.answered() {
        facts.insert(fact.key(), fact_item(fact, answer));
    }
    root.insert("facts", Item::Table(facts));
    put(root, "calendar", calendar(draft));
    let mut weighing = texts(&[("text", Note::Weighing), ("name", Note::WeighedBy)]);
    some(&mut weighing, "date", draft.weighed_on.map(toml_date));
    put(root, "weighing", weighing);
    put(root, "information", texts(&[("order", Note::Order), ("discussion", Note::Discussion)]));
    root.insert("clauses", Item::Table(clauses(draft)));
    root.insert("checklists", Item::Table(marks(&draft.marks)));
    put(root, "notes", row_texts(&draft.notes));
    if !draft.measures.is_empty() {
        root.insert("measures", Item::ArrayOfTables(draft.measures.iter().map(measure).collect()));
    }
    let mut follow_up = Table::new();
    some(&mut follow_up, "closer", draft.closer);
    put(root, "follow_up", follow_up);
    put(root, "voluntary", texts(&[("well", Note::Well), ("change", Note::Change)]));
    put(root, "employee_view", draft.employee_view.as_ref().map(employee_view).unwrap_or_default());
    root.insert("points", Item::Table(points(draft)));
    put(root, "finished", draft.finished.as_ref().map(finished).unwrap_or_default());
    put(root, "receipt", draft.receipt.as_ref().map(receipt).unwrap_or_default());
    document
}

/// What stands before the sections.
fn head(root: &mut Table, draft: &Draft) {
    root.insert("format", value(FORMAT));
    if draft.kind != DraftKind::Agreement {
        root.insert("kind", value(draft.kind.word()));
    }
    root.insert("language", value(draft.language.word()));
    some(root, "role", draft.role.map(|role| role.word()));
    some(root, "at", draft.at.as_deref());
}

/// A section that stands only where it holds something.
fn put(root: &mut Table, key: &str, table: Table) {
    if !table.is_empty() {
        root.insert(key, Item::Table(table));
    }
}

/// A value that stands only where there is one.
fn some(table: &mut Table, key: &str, given: Option<impl Into<Toml>>) {
    if let Some(given) = given {
        table.insert(key, value(given));
    }
}

fn parties(draft: &Draft) -> Table {
    let mut table = Table::new();
    for party in Party::ALL {
        some(&mut table, party.word(), draft.parties.get(party));
    }
    table
}

fn calendar(draft: &Draft) -> Table {
    let mut table = Table::new();
    some(&mut table, "from", draft.calendar.from.map(toml_date));
    some(&mut table, "to", draft.calendar.to.map(toml_date));
    if !draft.calendar.days.is_empty() {
        table.insert("days", value(draft.calendar.days.iter().map(|d| toml_date(*d)).collect::<Array>()));
    }
    some(&mut table, "used", draft.days_used.map(toml_number));
    table
}

fn remarks(draft: &Draft, notes: &[(&str, Note)]) -> Table {
    let mut table = Table::new();
    for (key, note) in notes {
        some(&mut table, key, draft.remarks.get(note));
    }
    table
}

fn marks(marks: &Marks) -> Table {
    let mut lists = Table::new();
    lists.set_implicit(true);
    for list in List::ALL {
        let mut rows = Table::new();
        for check in checks::of(*list) {
            some(&mut rows, check.key, marks.get(check.key).map(|mark| mark.word()));
        }
        lists.insert(list.word(), Item::Table(rows));
    }
    lists
}

fn row_texts(texts: &BTreeMap<&'static str, String>) -> Table {
    let mut table = Table::new();
    for check in CHECKS {
        some(&mut table, check.key, texts.get(check.key));
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
    some(&mut table, "due", measure.due.map(toml_date));
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

fn points(draft: &Draft) -> Table {
    let mut table = Table::new();
    for point in POINTS {
        some(&mut table, &format!("R-{point}"), draft.points.get(point).map(|mark| mark.word()));
    }
    table
}

fn finished(mark: &Finished) -> Table {
    let mut table = Table::new();
    table.insert("date", value(toml_date(mark.date)));
    table.insert("of", value(&mark.of));
    table
}

fn receipt(receipt: &Receipt) -> Table {
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
