//! What the rules cite and count by: provisions, sources, certainty, dates and thresholds, read from `assets/law.toml`.

mod hours;
mod raw;
mod versions;

pub use versions::{Dated, History};

use super::Rule;
use super::number::Number;
pub use hours::HourLimits;
use jiff::civil::Date;
use serde::Deserialize;
use std::sync::{Arc, LazyLock};

/// How binding a rule is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Weight {
    /// Text of the Act or the regulation.
    Law,
    /// The Ministry's or an authority's reading or advice.
    Guidance,
    /// A measure that does not itself bind the home desk.
    Yardstick,
    /// Inferred from other statements.
    Inference,
    /// Court or market practice and literature.
    Practice,
}

impl Weight {
    /// The word in JSON and in message keys.
    pub fn word(self) -> &'static str {
        match self {
            Weight::Law => "law",
            Weight::Guidance => "guidance",
            Weight::Yardstick => "yardstick",
            Weight::Inference => "inference",
            Weight::Practice => "practice",
        }
    }
}

/// What is known about a rule besides its condition.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The rule.
    pub rule: Rule,
    /// How binding it is.
    pub weight: Weight,
    /// The provision it reads, if one.
    pub provision: Option<String>,
    /// Ids of its sources.
    pub sources: Vec<String>,
    /// Certainty letters: T seen in the text, S secondary, I inferred, M from memory.
    pub certainty: String,
    /// In force from.
    pub from: Date,
    /// The first day no longer in force.
    pub to: Option<Date>,
    /// The name of its own text where it is not the newest: `2022` for `rule-R-402-2022`.
    pub text: Option<String>,
    /// The parts in force, where a rule has several: message keys such as `factor-a`. None named: all.
    pub parts: Vec<String>,
    /// Last checked.
    pub checked: Date,
}

impl Entry {
    /// Whether some of it is inferred or from memory.
    pub fn doubtful(&self) -> bool {
        self.certainty.contains(['I', 'M'])
    }
    /// The key of its title; its text is the attribute `text` of the same message.
    pub fn key(&self) -> String {
        keyed(&format!("rule-{}", self.rule), self.text.as_deref())
    }
    /// Whether a part of it is in force with it.
    pub fn has_part(&self, part: Option<&str>) -> bool {
        self.parts.is_empty() || part.is_none_or(|part| self.parts.iter().any(|p| p == part))
    }
}

fn keyed(key: &str, text: Option<&str>) -> String {
    text.map_or_else(|| key.to_string(), |text| format!("{key}-{text}"))
}

/// A paragraph or chapter by dates; what it means stands in the words.
#[derive(Clone, Debug)]
pub struct Paragraph {
    /// As rules cite it.
    pub cited: String,
    /// In force from, in this wording.
    pub from: Date,
    /// The first day no longer in force in this wording.
    pub to: Option<Date>,
    /// The name of its own text where it is not the newest.
    pub text: Option<String>,
    /// Last checked.
    pub checked: Date,
}

impl Paragraph {
    /// The message key of this version, where `key` is that of the newest.
    pub fn key(&self, key: &str) -> String {
        keyed(key, self.text.as_deref())
    }
}

/// A source.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Its id.
    pub id: String,
    /// Where it can be read; may be empty.
    pub addresses: Vec<String>,
    /// Its date, as far as known.
    pub date: Option<String>,
    /// How far it can be relied on.
    pub certainty: String,
}

/// A dated number that a rule counts by.
#[derive(Clone, Debug)]
pub struct Threshold {
    /// Its name.
    pub id: String,
    /// Its value in `unit`.
    pub value: Number,
    /// Its unit, for instance `days_per_week`.
    pub unit: String,
    /// The rule it serves.
    pub rule: Rule,
    /// Certainty letters.
    pub certainty: String,
    /// In force from.
    pub from: Date,
    /// The first day no longer in force.
    pub to: Option<Date>,
    /// Last checked.
    pub checked: Date,
}

/// The thresholds by name, so that rules read well and a missing one is noticed when the table is read.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct Limits {
    pub half_day: Number,
    pub near_day: Number,
    pub one_day: Number,
    pub two_days: Number,
    pub nearly_all: Number,
    pub full_time: Number,
    pub few_days: Number,
    pub two_weeks: Number,
    pub three_weeks: Number,
    pub month: Number,
    pub eight_weeks: Number,
    pub three_months: Number,
    pub half_year: Number,
    pub normal_day: Number,
    pub safety_representative: Number,
    pub committee_on_demand: Number,
    pub committee: Number,
    pub hours: HourLimits,
}

/// The whole table, as it is on one day, with every version beside it.
#[derive(Clone, Debug)]
pub struct Law {
    /// The state of the law, by date.
    pub version: Date,
    /// Older text is not modelled.
    pub modelled_from: Date,
    /// The thresholds by name.
    pub limits: Limits,
    day: History,
    history: Arc<History>,
    sources: Arc<Vec<Source>>,
}

static CURRENT: LazyLock<Law> =
    LazyLock::new(|| Law::parse(include_str!("../../assets/law.toml")).expect("assets/law.toml is tested"));

impl Law {
    /// The newest table that comes with the program.
    pub fn current() -> &'static Law {
        &CURRENT
    }

    /// Reads a table. The error says what is wrong, for the test and the person who edits the file.
    pub fn parse(text: &str) -> Result<Law, String> {
        let file: raw::File = toml::from_str(text).map_err(|e| e.to_string())?;
        if file.format != 1 {
            return Err(format!("format {} is not known", file.format));
        }
        let thresholds = file.threshold.into_iter().map(raw::RawThreshold::read).collect::<Result<Vec<_>, _>>()?;
        let mut entries = file.rule.into_iter().map(|r| r.read(&file.source)).collect::<Result<Vec<_>, _>>()?;
        let paragraphs = file.provision.into_iter().map(raw::RawProvision::read).collect::<Result<Vec<_>, _>>()?;
        versions::check(&thresholds)?;
        versions::check(&entries)?;
        versions::check(&paragraphs)?;
        let unlisted = |e: &&Entry| e.provision.as_ref().is_some_and(|p| paragraphs.iter().all(|q| q.cited != *p));
        if let Some(entry) = entries.iter().find(unlisted) {
            return Err(format!("{}: its provision is not in the table", entry.rule));
        }
        entries.sort_by_key(|e| (e.rule, e.from));
        let modelled_from = raw::date(&file.modelled_from)?;
        let history = History { thresholds, entries, paragraphs };
        // Every day must have every threshold that conditions count by.
        for day in history.days().into_iter().filter(|day| *day >= modelled_from) {
            limits(&versions::on(&history.thresholds, day)).map_err(|e| format!("{day}: {e}"))?;
        }
        let day = history.on(Date::MAX);
        Ok(Law {
            version: file.version.parse().map_err(|e| format!("version: {e}"))?,
            modelled_from,
            limits: limits(&day.thresholds)?,
            day,
            history: Arc::new(history),
            sources: Arc::new(file.source),
        })
    }

    /// The same table as it was on a day.
    pub fn on(&self, date: Date) -> Law {
        let day = self.history.on(date.max(self.modelled_from));
        let limits = limits(&day.thresholds).unwrap_or_else(|_| self.limits.clone());
        Law { day, limits, ..self.clone() }
    }

    /// What is known about a rule. Every rule that the tables in code name is here: a test sees to it.
    pub fn entry(&self, rule: Rule) -> Option<&Entry> {
        self.day.entries.binary_search_by_key(&rule, |e| e.rule).ok().map(|i| &self.day.entries[i])
    }

    /// Every rule, by number.
    pub fn entries(&self) -> &[Entry] {
        &self.day.entries
    }

    /// A paragraph as rules cite it.
    pub fn paragraph(&self, cited: &str) -> Option<&Paragraph> {
        self.day.paragraphs.iter().find(|p| p.cited == cited)
    }

    /// A source by id.
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|s| s.id == id)
    }

    /// Every source.
    pub fn sources(&self) -> &[Source] {
        &self.sources
    }

    /// Every threshold.
    pub fn thresholds(&self) -> &[Threshold] {
        &self.day.thresholds
    }
}

fn limits(thresholds: &[Threshold]) -> Result<Limits, String> {
    let of = |id: &str| {
        thresholds.iter().find(|t| t.id == id).map(|t| t.value).ok_or_else(|| format!("the threshold {id} is missing"))
    };
    Ok(Limits {
        half_day: of("half_day")?,
        near_day: of("near_day")?,
        one_day: of("one_day")?,
        two_days: of("two_days")?,
        nearly_all: of("nearly_all")?,
        full_time: of("full_time")?,
        few_days: of("few_days")?,
        two_weeks: of("two_weeks")?,
        three_weeks: of("three_weeks")?,
        month: of("month")?,
        eight_weeks: of("eight_weeks")?,
        three_months: of("three_months")?,
        half_year: of("half_year")?,
        normal_day: of("normal_day")?,
        safety_representative: of("safety_representative")?,
        committee_on_demand: of("committee_on_demand")?,
        committee: of("committee")?,
        hours: HourLimits::read(of)?,
    })
}
