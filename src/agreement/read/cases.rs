//! Fact files and worked cases, as lawyers write them.

use super::{Fault, Problem, Reader};
use crate::law::facts::{Fact, Facts};
use toml_edit::{Item, TableLike, Value as Toml};

/// Reads the `[facts]` of any TOML file; the second list is what it says is `missing`.
///
/// # Errors
/// Every problem found.
pub fn facts(text: &str) -> Result<(Facts, Vec<Fact>), Vec<Problem>> {
    let mut reader = Reader::new(text);
    let Some(document) = reader.parse() else { return Err(reader.problems) };
    let Some(item) = document.as_table().get("facts") else {
        reader.fault(None, Fault::MissingKey { key: "[facts]".into() });
        return Err(reader.problems);
    };
    let Some(table) = reader.table(item, "facts") else { return Err(reader.problems) };
    let read = reader.facts(table, true);
    if reader.problems.is_empty() { Ok(read) } else { Err(reader.problems) }
}

/// A worked case, as a lawyer writes it.
#[derive(Clone, Debug, PartialEq)]
pub struct WorkedCase {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The verdict's word.
    pub verdict: String,
    /// The lean's word, or nothing.
    pub lean: String,
    /// The agreement's word.
    pub agreement: String,
    /// The rules of which the deciding one must be one.
    pub rules: Vec<String>,
    /// The facts.
    pub facts: Facts,
    /// What is not known.
    pub missing: Vec<Fact>,
}

/// Reads worked cases.
///
/// # Errors
/// Every problem found.
pub fn cases(text: &str) -> Result<Vec<WorkedCase>, Vec<Problem>> {
    let mut reader = Reader::new(text);
    let Some(document) = reader.parse() else { return Err(reader.problems) };
    let root = document.as_table();
    reader.only(root, &["case"]);
    let Some(item) = root.get("case") else {
        reader.fault(None, Fault::MissingKey { key: "[[case]]".into() });
        return Err(reader.problems);
    };
    let cases = reader.rows(item, "case", one_case).unwrap_or_default();
    if reader.problems.is_empty() { Ok(cases) } else { Err(reader.problems) }
}

fn one_case(reader: &mut Reader, table: &dyn TableLike) -> Option<WorkedCase> {
    use crate::law::{Form, Verdict};
    reader.only(
        table,
        &["id", "title", "verdict", "lean", "agreement", "certainty", "reason", "rules", "sources", "facts"],
    );
    let whole = table.iter().next().map(|(_, i)| i.clone()).unwrap_or_default();
    let id = reader.need(table, &whole, "id").and_then(|i| reader.text(i, "id"));
    let verdict = reader.need(table, &whole, "verdict").and_then(|i| reader.word(i, "verdict", Verdict::WORDS));
    let lean = table.get("lean").and_then(|i| reader.word(i, "lean", &["", "applies", "does_not_apply", "open"]));
    let agreement = reader.need(table, &whole, "agreement").and_then(|i| reader.word(i, "agreement", Form::WORDS));
    let facts = reader.need(table, &whole, "facts").and_then(|i| reader.table(i, "facts"));
    let (facts, missing) = facts.map(|t| reader.facts(t, true))?;
    let rules = table
        .get("rules")
        .and_then(Item::as_array)
        .map(|a| a.iter().filter_map(Toml::as_str).map(str::to_string).collect());
    Some(WorkedCase {
        id: id?,
        title: table.get("title").and_then(Item::as_str).unwrap_or_default().to_string(),
        verdict: Verdict::WORDS[verdict?].to_string(),
        lean: ["", "applies", "does_not_apply", "open"][lean.unwrap_or(0)].to_string(),
        agreement: Form::WORDS[agreement?].to_string(),
        rules: rules.unwrap_or_default(),
        facts,
        missing,
    })
}
