//! `assets/law.toml` as it is written, before it is checked.

use super::super::Rule;
use super::{Entry, Paragraph, Source, Threshold, Weight};
use jiff::civil::Date;
use serde::Deserialize;
use toml::value::Datetime;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct File {
    pub format: u32,
    pub version: String,
    pub modelled_from: Datetime,
    pub threshold: Vec<RawThreshold>,
    pub rule: Vec<RawRule>,
    pub provision: Vec<RawProvision>,
    pub source: Vec<Source>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawThreshold {
    id: String,
    value: String,
    unit: String,
    rule: String,
    certainty: String,
    from: Datetime,
    to: Option<Datetime>,
    checked: Datetime,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawRule {
    id: String,
    kind: Weight,
    provision: Option<String>,
    sources: Vec<String>,
    certainty: String,
    from: Datetime,
    to: Option<Datetime>,
    text: Option<String>,
    #[serde(default)]
    parts: Vec<String>,
    checked: Datetime,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawProvision {
    cited: String,
    from: Datetime,
    to: Option<Datetime>,
    text: Option<String>,
    checked: Datetime,
}

pub fn date(value: &Datetime) -> Result<Date, String> {
    value.to_string().parse().map_err(|e| format!("{value}: {e}"))
}

fn rule(id: &str) -> Result<Rule, String> {
    id.parse().map_err(|()| format!("{id} is no rule number"))
}

impl RawThreshold {
    pub fn read(self) -> Result<Threshold, String> {
        Ok(Threshold {
            value: self.value.parse().map_err(|()| format!("threshold {}: {} is no number", self.id, self.value))?,
            rule: rule(&self.rule)?,
            from: date(&self.from)?,
            to: self.to.as_ref().map(date).transpose()?,
            checked: date(&self.checked)?,
            id: self.id,
            unit: self.unit,
            certainty: self.certainty,
        })
    }
}

impl RawRule {
    pub fn read(self, sources: &[Source]) -> Result<Entry, String> {
        if let Some(source) = self.sources.iter().find(|id| !sources.iter().any(|s| s.id == **id)) {
            return Err(format!("{}: the source {source} is not in the table", self.id));
        }
        Ok(Entry {
            rule: rule(&self.id)?,
            weight: self.kind,
            provision: self.provision,
            sources: self.sources,
            certainty: self.certainty,
            from: date(&self.from)?,
            to: self.to.as_ref().map(date).transpose()?,
            text: self.text,
            parts: self.parts,
            checked: date(&self.checked)?,
        })
    }
}

impl RawProvision {
    pub fn read(self) -> Result<Paragraph, String> {
        Ok(Paragraph {
            cited: self.cited,
            from: date(&self.from)?,
            to: self.to.as_ref().map(date).transpose()?,
            text: self.text,
            checked: date(&self.checked)?,
        })
    }
}
