//! What the rules cite and count by: provisions, sources, certainty, dates and thresholds, read from `assets/law.toml`.

mod hours;

use super::Rule;
use super::number::Number;
pub use hours::HourLimits;
use jiff::civil::Date;
use serde::Deserialize;
use std::sync::LazyLock;

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
    /// Last checked.
    pub checked: Date,
}

impl Entry {
    /// Whether some of it is inferred or from memory.
    pub fn doubtful(&self) -> bool {
        self.certainty.contains(['I', 'M'])
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

/// The whole table.
#[derive(Clone, Debug)]
pub struct Law {
    /// The state of the law, by date.
    pub version: Date,
    /// Older text is not modelled.
    pub modelled_from: Date,
    /// The thresholds by name.
    pub limits: Limits,
    thresholds: Vec<Threshold>,
    entries: Vec<Entry>,
    sources: Vec<Source>,
}

static CURRENT: LazyLock<Law> =
    LazyLock::new(|| Law::parse(include_str!("../../assets/law.toml")).expect("assets/law.toml is tested"));

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    format: u32,
    version: String,
    modelled_from: toml::value::Datetime,
    threshold: Vec<RawThreshold>,
    rule: Vec<RawRule>,
    source: Vec<Source>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawThreshold {
    id: String,
    value: String,
    unit: String,
    rule: String,
    certainty: String,
    from: toml::value::Datetime,
    checked: toml::value::Datetime,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRule {
    id: String,
    kind: Weight,
    provision: Option<String>,
    sources: Vec<String>,
    certainty: String,
    from: toml::value::Datetime,
    checked: toml::value::Datetime,
}

fn date(value: &toml::value::Datetime) -> Result<Date, String> {
    value.to_string().parse().map_err(|e| format!("{value}: {e}"))
}

fn rule(id: &str) -> Result<Rule, String> {
    id.parse().map_err(|()| format!("{id} is no rule number"))
}

impl Law {
    /// The table that comes with the program.
    pub fn current() -> &'static Law {
        &CURRENT
    }

    /// Reads a table. The error says what is wrong, for the test and the person who edits the file.
    pub fn parse(text: &str) -> Result<Law, String> {
        let file: File = toml::from_str(text).map_err(|e| e.to_string())?;
        if file.format != 1 {
            return Err(format!("format {} is not known", file.format));
        }
        let mut thresholds = Vec::new();
        for t in file.threshold {
            thresholds.push(Threshold {
                value: t.value.parse().map_err(|()| format!("threshold {}: {} is no number", t.id, t.value))?,
                rule: rule(&t.rule)?,
                from: date(&t.from)?,
                checked: date(&t.checked)?,
                id: t.id,
                unit: t.unit,
                certainty: t.certainty,
            });
        }
        let mut entries = Vec::new();
        for r in file.rule {
            if let Some(source) = r.sources.iter().find(|id| !file.source.iter().any(|s| s.id == **id)) {
                return Err(format!("{}: the source {source} is not in the table", r.id));
            }
            entries.push(Entry {
                rule: rule(&r.id)?,
                weight: r.kind,
                provision: r.provision,
                sources: r.sources,
                certainty: r.certainty,
                from: date(&r.from)?,
                checked: date(&r.checked)?,
            });
        }
        entries.sort_by_key(|e| e.rule);
        let limits = limits(&thresholds)?;
        Ok(Law {
            version: file.version.parse().map_err(|e| format!("version: {e}"))?,
            modelled_from: date(&file.modelled_from)?,
            limits,
            thresholds,
            entries,
            sources: file.source,
        })
    }

    /// What is known about a rule. Every rule that the tables in code name is here: a test sees to it.
    pub fn entry(&self, rule: Rule) -> Option<&Entry> {
        self.entries.binary_search_by_key(&rule, |e| e.rule).ok().map(|i| &self.entries[i])
    }

    /// Every rule, by number.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
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
        &self.thresholds
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
