//! Reads drafts and fact files. Refuses what it does not know: unknown keys, wrong types and impossible values, each
//! with its place, what is allowed and a near match. Opens no file: text in, a draft or a list of problems out.

use super::terms::{self, POINTS};
use super::{Clause, Draft, FORMAT, Language, Party, PointMark, Receipt, Role};
use crate::law::checks::{self, List, Mark};
use crate::law::facts::{Fact, Facts, Kind, Period, PlaceShare, PlaceWord, Value};
use crate::law::number::Number;
use jiff::civil::Date;
use std::ops::Range;
use toml_edit::{Document, Item, TableLike, Value as Toml};

/// What is wrong. The texts are put to it elsewhere; the strings are keys, words and values as the file holds them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Not TOML. The message is the parser's own, in English.
    Syntax(String),
    /// No `format` number.
    NoFormat,
    /// A format that this program does not know.
    OtherFormat(String),
    /// A key that does not exist here.
    UnknownKey {
        /// as written
        key: String,
        /// the nearest key that exists
        near: Option<String>,
        /// what is allowed
        allowed: String,
    },
    /// A value of the wrong type: `text`, `number`, `bool`, `date`, `table`, `list`.
    WrongType {
        /// the key
        key: String,
        /// the type wanted
        wanted: &'static str,
    },
    /// A word that the key does not take.
    UnknownWord {
        /// the key
        key: String,
        /// as written
        word: String,
        /// the nearest word that exists
        near: Option<String>,
        /// what is allowed
        allowed: String,
    },
    /// A number out of range.
    OutOfRange {
        /// the key
        key: String,
        /// smallest
        from: String,
        /// largest
        to: String,
    },
    /// More home days than the cycle has.
    MoreThanCycle,
    /// The end lies before the start.
    EndBeforeStart {
        /// the key of the end
        key: String,
    },
    /// A key that must be there.
    MissingKey {
        /// the key
        key: String,
    },
}

/// A fault and its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// What is wrong.
    pub fault: Fault,
}

/// Collects problems with their places in the text.
pub(crate) struct Reader<'a> {
    text: &'a str,
    pub(crate) problems: Vec<Problem>,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(text: &'a str) -> Reader<'a> {
        Reader { text, problems: Vec::new() }
    }

    /// Parses the text as TOML, or notes why it is none.
    pub(crate) fn parse(&mut self) -> Option<Document<&'a str>> {
        match Document::parse(self.text) {
            Ok(document) => Some(document),
            Err(error) => {
                let message = error.message().lines().next().unwrap_or_default().to_string();
                self.fault(error.span(), Fault::Syntax(message));
                None
            }
        }
    }

    fn fault(&mut self, span: Option<Range<usize>>, fault: Fault) {
        let at = span.map_or(0, |s| s.start).min(self.text.len());
        let before = self.text.get(..at).unwrap_or_default();
        let line_start = before.rfind('\n').map_or(0, |i| i + 1);
        self.problems.push(Problem {
            line: before.matches('\n').count() + 1,
            column: before[line_start..].chars().count() + 1,
            fault,
        });
    }

    fn unknown_key(&mut self, table: &dyn TableLike, key: &str, allowed: &[&str]) {
        let span = table.key(key).and_then(toml_edit::Key::span);
        let fault = Fault::UnknownKey { key: key.into(), near: near(key, allowed), allowed: allowed.join(", ") };
        self.fault(span, fault);
    }

    fn wrong_type(&mut self, item: &Item, key: &str, wanted: &'static str) {
        self.fault(item.span(), Fault::WrongType { key: key.into(), wanted });
    }

    pub(crate) fn table<'t>(&mut self, item: &'t Item, key: &str) -> Option<&'t dyn TableLike> {
        let table = item.as_table_like();
        if table.is_none() {
            self.wrong_type(item, key, "table");
        }
        table
    }

    pub(crate) fn text(&mut self, item: &Item, key: &str) -> Option<String> {
        let text = item.as_str().map(str::to_string);
        if text.is_none() {
            self.wrong_type(item, key, "text");
        }
        text
    }

    /// A word among those allowed; its index.
    pub(crate) fn word(&mut self, item: &Item, key: &str, words: &[&str]) -> Option<usize> {
        let text = self.text(item, key)?;
        let index = words.iter().position(|w| *w == text);
        if index.is_none() {
            let near = near(&text, words);
            self.fault(
                item.span(),
                Fault::UnknownWord { key: key.into(), word: text, near, allowed: words.join(", ") },
            );
        }
        index
    }

    fn date(&mut self, item: &Item, key: &str) -> Option<Date> {
        let date = item.as_datetime().filter(|d| d.time.is_none()).and_then(|d| d.date).and_then(|d| {
            Date::new(i16::try_from(d.year).ok()?, i8::try_from(d.month).ok()?, i8::try_from(d.day).ok()?).ok()
        });
        if date.is_none() {
            self.wrong_type(item, key, "date");
        }
        date
    }

    fn number(&mut self, item: &Item, key: &str, from: u32, to: u32) -> Option<Number> {
        let number = match item.as_value() {
            Some(Toml::Integer(i)) => Some(Number::new(*i.value(), 1)),
            Some(Toml::Float(f)) => Some(Number::from_f64(*f.value())),
            _ => None,
        };
        let Some(number) = number else {
            self.wrong_type(item, key, "number");
            return None;
        };
        let number = number.filter(|n| (Number::whole(from)..=Number::whole(to)).contains(n));
        if number.is_none() {
            self.fault(item.span(), Fault::OutOfRange { key: key.into(), from: from.to_string(), to: to.to_string() });
        }
        number
    }

    fn whole(&mut self, item: &Item, key: &str, from: u32, to: u32) -> Option<u32> {
        let number = self.number(item, key, from, to)?;
        let whole = number.as_whole().and_then(|n| u32::try_from(n).ok());
        if whole.is_none() {
            self.wrong_type(item, key, "whole number");
        }
        whole
    }

    fn value(&mut self, item: &Item, fact: Fact) -> Option<Value> {
        let key = fact.key();
        match fact.kind() {
            Kind::Word(words) => self.word(item, key, words).map(|i| Value::Word(i as u8)),
            Kind::Bool => match item.as_bool() {
                Some(yes) => Some(Value::Bool(yes)),
                None => {
                    self.wrong_type(item, key, "bool");
                    None
                }
            },
            Kind::Number(to) => self.number(item, key, 0, to).map(Value::Number),
            Kind::Whole(from, to) => self.whole(item, key, from, to).map(|n| Value::Number(Number::whole(n))),
            Kind::Date => self.date(item, key).map(Value::Date),
            Kind::Text => self.text(item, key).map(Value::Text),
            Kind::BoolOrText => match item.as_bool() {
                Some(yes) => Some(Value::Bool(yes)),
                None => self.text(item, key).map(Value::Text),
            },
            Kind::Places => {
                let rows = self.rows(item, key, |reader, row| {
                    reader.only(row, &["place", "days_per_week"]);
                    let place = reader.need(row, item, "place").and_then(|i| reader.word(i, "place", PlaceWord::WORDS));
                    let days =
                        reader.need(row, item, "days_per_week").and_then(|i| reader.number(i, "days_per_week", 0, 7));
                    Some(PlaceShare { place: PlaceWord::ALL[place?], days: days? })
                });
                rows.map(Value::Places)
            }
            Kind::Timeline => {
                let rows = self.rows(item, key, |reader, row| {
                    reader.only(row, &["from", "to", "days_per_week"]);
                    let from = reader.need(row, item, "from").and_then(|i| reader.date(i, "from"));
                    let to = row.get("to").and_then(|i| reader.date(i, "to"));
                    let days =
                        reader.need(row, item, "days_per_week").and_then(|i| reader.number(i, "days_per_week", 0, 7));
                    if let (Some(from), Some(to)) = (from, to)
                        && to < from
                    {
                        reader.fault(row.get("to").and_then(Item::span), Fault::EndBeforeStart { key: "to".into() });
                    }
                    Some(Period { from: from?, to, days: days? })
                });
                rows.map(Value::Timeline)
            }
        }
    }

    fn need<'t>(&mut self, row: &'t dyn TableLike, whole: &Item, key: &str) -> Option<&'t Item> {
        let item = row.get(key);
        if item.is_none() {
            self.fault(whole.span(), Fault::MissingKey { key: key.into() });
        }
        item
    }

    fn only(&mut self, table: &dyn TableLike, allowed: &[&str]) {
        let unknown: Vec<String> =
            table.iter().map(|(k, _)| k.to_string()).filter(|k| !allowed.contains(&k.as_str())).collect();
        for key in unknown {
            self.unknown_key(table, &key, allowed);
        }
    }

    /// The rows of a list of tables, written inline or as `[[…]]`.
    pub(crate) fn rows<T>(
        &mut self,
        item: &Item,
        key: &str,
        read: impl Fn(&mut Self, &dyn TableLike) -> Option<T>,
    ) -> Option<Vec<T>> {
        if let Some(tables) = item.as_array_of_tables() {
            return Some(tables.iter().filter_map(|t| read(self, t)).collect());
        }
        let Some(array) = item.as_array() else {
            self.wrong_type(item, key, "list");
            return None;
        };
        let mut rows = Vec::new();
        for value in array {
            match value.as_inline_table() {
                Some(table) => rows.extend(read(self, table)),
                None => self.fault(value.span(), Fault::WrongType { key: key.into(), wanted: "table" }),
            }
        }
        Some(rows)
    }

    /// The facts of a table, and those listed under `missing` where that is allowed.
    pub(crate) fn facts(&mut self, table: &dyn TableLike, missing_allowed: bool) -> (Facts, Vec<Fact>) {
        let mut facts = Facts::default();
        let mut missing = Vec::new();
        let mut allowed: Vec<&str> = Fact::keys().to_vec();
        if missing_allowed {
            allowed.push("missing");
        }
        for (key, item) in table.iter() {
            match Fact::from_key(key) {
                Some(fact) => {
                    let value = self.value(item, fact);
                    facts.put(fact, value);
                }
                None if key == "missing" && missing_allowed => missing = self.missing(item),
                None => self.unknown_key(table, key, &allowed),
            }
        }
        self.possible(&facts, table);
        (facts, missing)
    }

    fn missing(&mut self, item: &Item) -> Vec<Fact> {
        let Some(array) = item.as_array() else {
            self.wrong_type(item, "missing", "list");
            return Vec::new();
        };
        let mut missing = Vec::new();
        for value in array {
            let key = value.as_str().unwrap_or_default();
            match Fact::from_key(key) {
                Some(fact) => missing.push(fact),
                None => self.fault(
                    value.span(),
                    Fault::UnknownWord {
                        key: "missing".into(),
                        word: key.into(),
                        near: near(key, Fact::keys()),
                        allowed: Fact::keys().join(", "),
                    },
                ),
            }
        }
        missing
    }

    /// Values that are each possible but not together.
    fn possible(&mut self, facts: &Facts, table: &dyn TableLike) {
        let span = |fact: Fact| table.get(fact.key()).and_then(Item::span);
        if let (Some(days), Some(weeks)) = (facts.number(Fact::HomeDays), facts.number(Fact::CycleWeeks)) {
            if weeks == Number::whole(0) {
                let (from, to) = ("1".to_string(), "104".to_string());
                self.fault(span(Fact::CycleWeeks), Fault::OutOfRange { key: "cycle_weeks".into(), from, to });
            } else if days > weeks.times(7, 1) {
                self.fault(span(Fact::HomeDays), Fault::MoreThanCycle);
            }
        }
        if let (Some(start), Some(end)) = (facts.date(Fact::Start), facts.date(Fact::End))
            && end < start
        {
            self.fault(span(Fact::End), Fault::EndBeforeStart { key: "end".into() });
        }
    }
}

/// The nearest of the allowed words, if one is near.
pub fn near(word: &str, allowed: &[&str]) -> Option<String> {
    let word = word.to_lowercase();
    allowed
        .iter()
        .map(|a| (strsim::damerau_levenshtein(&word, a), *a))
        .min()
        .filter(|(distance, a)| *distance <= 1 + a.len().min(word.len()) / 3)
        .map(|(_, a)| a.to_string())
}

const SECTIONS: &[&str] = &[
    "format",
    "language",
    "role",
    "at",
    "parties",
    "undertaking",
    "facts",
    "clauses",
    "checklists",
    "points",
    "receipt",
];

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
    reader.only(root, SECTIONS);
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
        "parties" => {
            let Some(table) = reader.table(item, key) else { return };
            reader.only(table, Party::WORDS);
            for party in Party::ALL {
                if let Some(text) = table.get(party.word()).and_then(|i| reader.text(i, party.word())) {
                    draft.parties.insert(*party, text);
                }
            }
        }
        "undertaking" => {
            let Some(table) = reader.table(item, key) else { return };
            reader.only(table, &["employees"]);
            draft.employees = table.get("employees").and_then(|i| reader.whole(i, "employees", 0, 999_999));
        }
        "facts" => {
            let Some(table) = reader.table(item, key) else { return };
            draft.facts = reader.facts(table, false).0;
        }
        "clauses" => clauses(reader, draft, item),
        "checklists" => {
            let Some(table) = reader.table(item, key) else { return };
            reader.only(table, List::WORDS);
            for list in List::ALL {
                let Some(rows) = table.get(list.word()).and_then(|i| reader.table(i, list.word())) else { continue };
                let keys: Vec<&str> = checks::of(*list).map(|c| c.key).collect();
                reader.only(rows, &keys);
                for key in keys {
                    if let Some(i) = rows.get(key).and_then(|i| reader.word(i, key, Mark::WORDS)) {
                        draft.marks.insert(key, Mark::ALL[i]);
                    }
                }
            }
        }
        "points" => {
            let Some(table) = reader.table(item, key) else { return };
            let keys: Vec<String> = POINTS.iter().map(|p| format!("R-{p}")).collect();
            let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
            reader.only(table, &keys);
            for (key, point) in keys.iter().zip(POINTS) {
                if let Some(i) = table.get(key).and_then(|i| reader.word(i, key, PointMark::WORDS)) {
                    draft.points.insert(*point, PointMark::ALL[i]);
                }
            }
        }
        "receipt" => {
            let Some(table) = reader.table(item, key) else { return };
            draft.receipt = receipt(reader, table, item);
        }
        _ => {}
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
