//! The sections of a draft file, each read into its part of the draft.

use super::{Fault, Problem, Reader};
use crate::agreement::calendar::YEARS;
use crate::agreement::terms::{self, POINTS};
use crate::agreement::write::SECTIONS;
use crate::agreement::{
    Clause, Draft, EmployeeView, FORMAT, Finished, Kind, Language, Measure, Note, Party, PointMark, Receipt, Role,
};
use crate::law::checks::{self, CHECKS, List, Mark, Marks};
use jiff::civil::Date;
use toml_edit::{Item, TableLike};

/// What stands before the sections.
const HEAD: &[&str] = &["format", "kind", "language", "role", "at"];

/// Reads a draft.
///
/// # Errors
/// Every problem found, in the order of the text.
pub fn draft(text: &str) -> Result<Draft, Vec<Problem>> {
    let mut reader = Reader::new(text);
    let Some(document) = reader.parse() else { return Err(reader.problems) };
    let root = document.as_table();
    match root.get("format").map(|i| (i.as_integer(), i.span(), i.to_string())) {
        None => reader.fault(None, Fault::NoFormat),
        Some((Some(FORMAT), ..)) => {}
        Some((_, span, shown)) => reader.fault(span, Fault::OtherFormat(shown.trim().to_string())),
    }
    if !reader.problems.is_empty() {
        return Err(reader.problems);
    }
    reader.only(root, &[HEAD, SECTIONS].concat());
    let mut draft = Draft::new(Language::Nb);
    for (key, item) in root.iter() {
        section(&mut reader, &mut draft, key, item);
    }
    let mut problems = reader.problems;
    problems.sort_by_key(|p| (p.line, p.column));
    if problems.is_empty() { Ok(draft) } else { Err(problems) }
}

fn section(reader: &mut Reader, draft: &mut Draft, key: &str, item: &Item) {
    match key {
        "language" => {
            if let Some(i) = reader.word(item, key, Language::WORDS) {
                draft.language = Language::ALL[i];
            }
        }
        "role" => draft.role = reader.word(item, key, Role::WORDS).map(|i| Role::ALL[i]),
        "at" => draft.at = reader.text(item, key),
        "parties" => parties(reader, draft, item),
        "undertaking" => {
            let Some(table) = reader.section(item, key, &["employees"]) else { return };
            draft.employees = table.get("employees").and_then(|i| reader.whole(i, "employees", 0, 999_999));
        }
        "facts" => {
            let Some(table) = reader.table(item, key) else { return };
            draft.facts = reader.facts(table, false).0;
        }
        "clauses" => clauses(reader, draft, item),
        "kind" => draft.kind = reader.word(item, key, Kind::WORDS).map_or(Kind::Agreement, |i| Kind::ALL[i]),
        "checklists" => draft.marks = marks(reader, item, key),
        "notes" => draft.notes = row_texts(reader, item, key),
        "measures" => draft.measures = reader.rows(item, key, measure).unwrap_or_default(),
        "calendar" => calendar(reader, draft, item),
        "weighing" => {
            let Some(table) = reader.section(item, key, &["text", "name", "date"]) else { return };
            remarks(reader, draft, table, &[("text", Note::Weighing), ("name", Note::WeighedBy)]);
            draft.weighed_on = table.get("date").and_then(|i| reader.date(i, "date"));
        }
        "information" => {
            let Some(table) = reader.section(item, key, &["order", "discussion"]) else { return };
            remarks(reader, draft, table, &[("order", Note::Order), ("discussion", Note::Discussion)]);
        }
        "voluntary" => {
            let Some(table) = reader.section(item, key, &["well", "change"]) else { return };
            remarks(reader, draft, table, &[("well", Note::Well), ("change", Note::Change)]);
        }
        "follow_up" => {
            let Some(table) = reader.section(item, key, &["closer"]) else { return };
            draft.closer = table.get("closer").and_then(|i| reader.flag(i, "closer"));
        }
        "employee_view" => draft.employee_view = employee_view(reader, item),
        "points" => points(reader, draft, item),
        "finished" => {
            let Some(table) = reader.section(item, key, &["date", "of"]) else { return };
            let date = reader.need(table, item, "date").and_then(|i| reader.date(i, "date"));
            let of = reader.need(table, item, "of").and_then(|i| reader.text(i, "of"));
            draft.finished = date.zip(of).map(|(date, of)| Finished { date, of });
        }
        "receipt" => {
            let Some(table) = reader.table(item, key) else { return };
            draft.receipt = receipt(reader, table, item);
        }
        _ => {}
    }
}

fn parties(reader: &mut Reader, draft: &mut Draft, item: &Item) {
    let Some(table) = reader.section(item, "parties", Party::WORDS) else { return };
    for party in Party::ALL {
        if let Some(text) = table.get(party.word()).and_then(|i| reader.text(i, party.word())) {
            draft.parties.insert(*party, text);
        }
    }
}

fn points(reader: &mut Reader, draft: &mut Draft, item: &Item) {
    let keys: Vec<String> = POINTS.iter().map(|p| format!("R-{p}")).collect();
    let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
    let Some(table) = reader.section(item, "points", &keys) else { return };
    for (key, point) in keys.iter().zip(POINTS) {
        if let Some(i) = table.get(key).and_then(|i| reader.word(i, key, PointMark::WORDS)) {
            draft.points.insert(*point, PointMark::ALL[i]);
        }
    }
}

const NO_AGREEMENT: &str = "no_special_agreement";
const LEFT_OUT: &str = "left_out";

fn clauses(reader: &mut Reader, draft: &mut Draft, item: &Item) {
    let Some(table) = reader.table(item, "clauses") else { return };
    let keys: Vec<&str> = terms::TERMS.iter().map(|t| t.key).collect();
    let mut allowed = vec![NO_AGREEMENT, LEFT_OUT];
    allowed.extend(&keys);
    reader.only(table, &allowed);
    for (list, clause) in [(NO_AGREEMENT, Clause::NoneAgreed), (LEFT_OUT, Clause::LeftOut)] {
        let Some(item) = table.get(list) else { continue };
        let Some(array) = item.as_array() else {
            reader.wrong_type(item, list, "list");
            continue;
        };
        for value in array {
            let item = Item::Value(value.clone());
            if let Some(i) = reader.word(&item, list, &keys) {
                draft.clauses.insert(keys[i], clause.clone());
            }
        }
    }
    for key in keys {
        if let Some(text) = table.get(key).and_then(|i| reader.text(i, key)) {
            draft.clauses.insert(key, Clause::Text(text));
        }
    }
}

fn receipt(reader: &mut Reader, table: &dyn TableLike, item: &Item) -> Option<Receipt> {
    reader.only(table, &["date", "law", "verdict", "lean", "agreement", "rule"]);
    let date = reader.need(table, item, "date").and_then(|i| reader.date(i, "date"));
    let law = reader.need(table, item, "law").and_then(|i| reader.date(i, "law"));
    let mut text = |key: &str| reader.need(table, item, key).and_then(|i| reader.text(i, key));
    let (verdict, lean, agreement, rule) = (text("verdict"), text("lean"), text("agreement"), text("rule"));
    Some(Receipt { date: date?, law: law?, verdict: verdict?, lean: lean?, agreement: agreement?, rule: rule? })
}

/// The marks of the three lists, each under its name.
fn marks(reader: &mut Reader, item: &Item, key: &str) -> Marks {
    let mut marks = Marks::new();
    let Some(table) = reader.table(item, key) else { return marks };
    reader.only(table, List::WORDS);
    for list in List::ALL {
        let Some(rows) = table.get(list.word()).and_then(|i| reader.table(i, list.word())) else { continue };
        let keys: Vec<&str> = checks::of(*list).map(|c| c.key).collect();
        reader.only(rows, &keys);
        for key in keys {
            if let Some(i) = rows.get(key).and_then(|i| reader.word(i, key, Mark::WORDS)) {
                marks.insert(key, Mark::ALL[i]);
            }
        }
    }
    marks
}

/// Texts by checklist row.
fn row_texts(reader: &mut Reader, item: &Item, key: &str) -> std::collections::BTreeMap<&'static str, String> {
    let mut texts = std::collections::BTreeMap::new();
    let Some(table) = reader.table(item, key) else { return texts };
    let keys: Vec<&'static str> = CHECKS.iter().map(|c| c.key).collect();
    reader.only(table, &keys);
    for key in keys {
        if let Some(text) = table.get(key).and_then(|i| reader.text(i, key)) {
            texts.insert(key, text);
        }
    }
    texts
}

fn measure(reader: &mut Reader, table: &dyn TableLike) -> Option<Measure> {
    reader.only(table, &["row", "text", "owner", "due", "done"]);
    let whole = table.iter().next().map(|(_, i)| i.clone()).unwrap_or_default();
    let keys: Vec<&'static str> = CHECKS.iter().map(|c| c.key).collect();
    let row = reader.need(table, &whole, "row").and_then(|i| reader.word(i, "row", &keys));
    let text = reader.need(table, &whole, "text").and_then(|i| reader.text(i, "text"));
    Some(Measure {
        owner: table.get("owner").and_then(|i| reader.text(i, "owner")).unwrap_or_default(),
        due: table.get("due").and_then(|i| reader.date(i, "due")),
        done: table.get("done").and_then(|i| reader.flag(i, "done")).unwrap_or(false),
        row: keys[row?],
        text: text?,
    })
}

fn calendar(reader: &mut Reader, draft: &mut Draft, item: &Item) {
    let Some(table) = reader.table(item, "calendar") else { return };
    reader.only(table, &["from", "to", "days", "used"]);
    draft.days_used = table.get("used").and_then(|i| reader.number(i, "used", 0, 7));
    let calendar = &mut draft.calendar;
    calendar.from = table.get("from").and_then(|i| watched(reader, i, "from"));
    calendar.to = table.get("to").and_then(|i| watched(reader, i, "to"));
    if let (Some(from), Some(to)) = (calendar.from, calendar.to)
        && to < from
    {
        reader.fault(table.get("to").and_then(Item::span), Fault::EndBeforeStart { key: "to".into() });
    }
    let Some(days) = table.get("days") else { return };
    let Some(array) = days.as_array() else { return reader.wrong_type(days, "days", "list") };
    for value in array {
        calendar.days.extend(watched(reader, &Item::Value(value.clone()), "days"));
    }
}

/// A date of the years that are taken: what the calendar shows is counted week by week.
fn watched(reader: &mut Reader, item: &Item, key: &str) -> Option<Date> {
    let date = reader.date(item, key)?;
    if YEARS.contains(&date.year()) {
        return Some(date);
    }
    reader.fault(item.span(), Fault::OtherYear { text: date.to_string() });
    None
}

fn remarks(reader: &mut Reader, draft: &mut Draft, table: &dyn TableLike, keys: &[(&str, Note)]) {
    for (key, note) in keys {
        if let Some(text) = table.get(key).and_then(|i| reader.text(i, key)) {
            draft.remarks.insert(*note, text);
        }
    }
}

fn employee_view(reader: &mut Reader, item: &Item) -> Option<EmployeeView> {
    let table = reader.table(item, "employee_view")?;
    reader.only(table, &["name", "date", "well", "change", "checklists", "notes"]);
    let mut text = |key: &str| table.get(key).and_then(|i| reader.text(i, key)).unwrap_or_default();
    let (name, well, change) = (text("name"), text("well"), text("change"));
    let date = reader.need(table, item, "date").and_then(|i| reader.date(i, "date"));
    Some(EmployeeView {
        name,
        well,
        change,
        marks: table.get("checklists").map(|i| marks(reader, i, "checklists")).unwrap_or_default(),
        notes: table.get("notes").map(|i| row_texts(reader, i, "notes")).unwrap_or_default(),
        date: date?,
    })
}
