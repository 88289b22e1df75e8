//! What is new is laid into what stands: comments, order and layout stay where nothing differs.

use crate::law::number::Number;
use toml_edit::{ArrayOfTables, Item, Table, TableLike, Value as Toml};

/// Makes the old table say what the new one says.
pub(super) fn merge(old: &mut Table, new: &Table) {
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
