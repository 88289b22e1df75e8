//! Reads drafts and fact files. Refuses what it does not know: unknown keys, wrong types and impossible values, each
//! with its place, what is allowed and a near match. Opens no file: text in, a draft or a list of problems out.

mod cases;
mod draft;
mod hours;

pub use cases::{WorkedCase, cases, facts};
pub use draft::draft;
pub use hours::shown as shown_time;

use crate::law::facts::{Fact, Facts, Kind, Period, PlaceShare, PlaceWord, Value};
use crate::law::number::Number;
use crate::law::week::{self, DayWork, Weekday};
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
    /// A watched day outside the years that are taken.
    OtherYear {
        /// as written
        text: String,
    },
    /// More home days than the cycle has.
    MoreThanCycle,
    /// Another answer to whether the employee is under eighteen than the age says.
    AgeDiffers,
    /// The end lies before the start.
    EndBeforeStart {
        /// the key of the end
        key: String,
    },
    /// A time of the day that is none: `08:00` is wanted.
    NoTime {
        /// as written
        text: String,
    },
    /// A stretch of work that does not begin within a day.
    Stretch,
    /// Breaks that are as long as the work or longer.
    Pause,
    /// No weeks of hours, or more than there is room for.
    Weeks {
        /// how many there are
        found: usize,
        /// how many there may be
        most: usize,
    },
    /// A stretch of work that begins before the one before it has ended.
    Overlap,
    /// A rota of hours begins on a Monday.
    NoMonday,
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

    /// A table that holds these keys alone.
    fn section<'t>(&mut self, item: &'t Item, key: &str, allowed: &[&str]) -> Option<&'t dyn TableLike> {
        let table = self.table(item, key)?;
        self.only(table, allowed);
        Some(table)
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

    fn flag(&mut self, item: &Item, key: &str) -> Option<bool> {
        let flag = item.as_bool();
        if flag.is_none() {
            self.wrong_type(item, key, "bool");
        }
        flag
    }

    fn value(&mut self, item: &Item, fact: Fact) -> Option<Value> {
        let key = fact.key();
        match fact.kind() {
            Kind::Word(words) => self.word(item, key, words).map(|i| Value::Word(i as u8)),
            Kind::Bool => self.flag(item, key).map(Value::Bool),
            Kind::Number(to) => self.number(item, key, fact.least(), to).map(Value::Number),
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
            Kind::Week => {
                let rows = self.rows(item, key, |reader, row| Some(reader.week(row)))?;
                if !(1..=week::MOST_WEEKS).contains(&rows.len()) {
                    let to = week::MOST_WEEKS.to_string();
                    self.fault(item.span(), Fault::OutOfRange { key: key.into(), from: "1".into(), to });
                    return None;
                }
                Some(Value::Week(rows))
            }
            Kind::Hours => hours::weeks(self, item, key).map(Value::Hours),
            Kind::Clock => hours::clock(self, item, key).map(Value::Clock),
        }
    }

    /// One week: `home`, `half`, `elsewhere` or a number of hours on the days that are worked outside the office.
    fn week(&mut self, row: &dyn TableLike) -> week::Week {
        self.only(row, Weekday::WORDS);
        let mut days = week::Week::default();
        for (i, key) in Weekday::WORDS.iter().enumerate() {
            let Some(item) = row.get(key) else { continue };
            let read = match item.as_value() {
                Some(Toml::Integer(_) | Toml::Float(_)) => self.number(item, key, 0, 24).map(DayWork::Hours),
                _ => self.word(item, key, DayWork::WORDS).map(DayWork::of_word),
            };
            days[i] = read.filter(|d| *d != DayWork::Hours(Number::whole(0))).unwrap_or_default();
        }
        days
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
        let years = facts.number(Fact::Age).map(|age| age < Number::whole(18));
        if let (Some(years), Some(told)) = (years, facts.yes(Fact::UnderEighteen))
            && years != told
        {
            self.fault(span(Fact::UnderEighteen), Fault::AgeDiffers);
        }
        if facts.date(Fact::HoursFrom).is_some_and(|day| day.weekday() != jiff::civil::Weekday::Monday) {
            self.fault(span(Fact::HoursFrom), Fault::NoMonday);
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
