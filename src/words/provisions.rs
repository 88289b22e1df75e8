//! The paragraphs that the rules cite: which they are, and where they can be read. What they mean stands in
//! `glossary.ftl`: `provision-<key>` and `.text`.

use super::Words;
use crate::law::Rule;
use crate::law::sources::Law;

/// A paragraph or chapter of a law, as the table of rules cites it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cited {
    /// The message key without `provision-`.
    pub key: &'static str,
    /// As it stands under `provision` in the table.
    pub cited: &'static str,
    /// The sources where it can be read; where none is its own, the whole Act.
    pub sources: &'static [&'static str],
}

const fn cite(key: &'static str, cited: &'static str, sources: &'static [&'static str]) -> Cited {
    Cited { key, cited, sources }
}

/// Every provision: those that rules cite, and the sections on working time that the questions and clauses speak of.
pub const PROVISIONS: &[Cited] = &[
    cite("regulation-1", "forskrift 715 § 1", &["forskrift-715-§1"]),
    cite("regulation-2", "forskrift 715 § 2", &["forskrift-715-§2"]),
    cite("regulation-3", "forskrift 715 § 3", &["forskrift-715-§3"]),
    cite("regulation-4", "forskrift 715 § 4", &["forskrift-715-§4"]),
    cite("regulation-5", "forskrift 715 § 5", &["forskrift-715-§5"]),
    cite("regulation-6", "forskrift 715 § 6", &["forskrift-715-§6"]),
    cite("act-1-1", "aml § 1-1", &["aml-§1-1"]),
    cite("act-1-5", "aml § 1-5", &["aml-§1-5"]),
    cite("act-2-1", "aml §§ 2-1, 2-3", &["aml-§1-1"]),
    cite("act-3-1", "aml § 3-1", &["aml-§1-1"]),
    cite("act-4-1", "aml §§ 4-1, 4-2, 4-4, 4-6", &["aml-§1-1"]),
    cite("act-4-3", "aml § 4-3", &["aml-§4-3-2026", "aml-§4-3"]),
    cite("act-chapter-5", "aml kap. 5", &["aml-§1-1"]),
    cite("act-6-1", "aml § 6-1", &["aml-kap6-7-2024"]),
    cite("act-9-1", "aml §§ 9-1, 9-2", &["aml-§9-1"]),
    cite("act-9-5", "aml § 9-5", &["aml-§9-5", "epostforskriften"]),
    cite("act-chapter-10", "aml kap. 10", &["aml-§1-1"]),
    cite("act-10-1", "aml § 10-1", &["aml-§10-1"]),
    cite("act-10-2", "aml § 10-2", &["aml-§1-1"]),
    cite("act-10-4", "aml § 10-4", &["aml-§10-4"]),
    cite("act-10-5", "aml § 10-5", &["aml-§10-5"]),
    cite("act-10-6", "aml § 10-6", &["aml-§10-6"]),
    cite("act-10-7", "aml § 10-7", &["aml-§1-1"]),
    cite("act-10-8", "aml § 10-8", &["aml-§10-8"]),
    cite("act-10-9", "aml § 10-9", &["aml-§1-1"]),
    cite("act-10-10", "aml § 10-10", &["aml-§10-10"]),
    cite("act-10-11", "aml § 10-11", &["aml-§10-11"]),
    cite("act-10-12", "aml § 10-12", &["aml-§10-12"]),
    cite("act-chapter-11", "aml kap. 11", &["aml-§1-1"]),
    cite("act-14-5", "aml §§ 14-5, 14-6, 14-8", &["aml-§14-5-2024"]),
    cite("act-chapter-18", "aml kap. 18", &["aml-§18"]),
    cite("act-18-5", "aml § 18-5", &["prop-80-l"]),
    cite("act-18-10", "aml § 18-10", &["aml-§18", "gebyr-2024"]),
    cite("act-chapter-19", "aml kap. 19", &["aml-§1-1"]),
    cite("insurance-chapter-13", "folketrygdloven kap. 13", &["innst-346-l"]),
    cite("insurance-13-6", "folketrygdloven § 13-6", &["hr-2024-1571-a"]),
    cite("participation-14-4", "forskrift om organisering, ledelse og medvirkning § 14-4", &["folm-§14-4"]),
];

/// The message key of a provision's wording on the day of this table; `key` is without `provision-`.
pub fn message(key: &str, law: &Law) -> String {
    PROVISIONS.iter().find(|p| p.key == key).map_or_else(|| format!("provision-{key}"), |p| p.message(law))
}

/// The provision that a rule reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provision<'a> {
    /// The message key without `provision-`.
    pub key: &'static str,
    /// The message key of its wording that day.
    pub message: String,
    /// Where it can be read.
    pub addresses: Vec<&'a str>,
}

impl Cited {
    /// The message key of its wording on the day of this table.
    pub fn message(&self, law: &Law) -> String {
        let key = format!("provision-{}", self.key);
        law.paragraph(self.cited).map_or(key.clone(), |p| p.key(&key))
    }
    /// Where it can be read.
    pub fn addresses<'a>(&self, law: &'a Law) -> Vec<&'a str> {
        let sources = self.sources.iter().filter_map(|id| law.source(id));
        sources.flat_map(|s| &s.addresses).map(String::as_str).collect()
    }
}

/// The provision that a rule reads, if it reads one.
pub fn provision(rule: Rule, law: &Law) -> Option<Provision<'_>> {
    let cited = law.entry(rule)?.provision.as_deref()?;
    let found = PROVISIONS.iter().find(|p| p.cited == cited)?;
    Some(Provision { key: found.key, message: found.message(law), addresses: found.addresses(law) })
}

impl Words {
    /// Every address of a rule's sources: the source's name, the address, and its certainty letters.
    pub fn addresses(&self, rule: Rule, law: &Law) -> Vec<(String, String, String)> {
        let Some(entry) = law.entry(rule) else { return Vec::new() };
        let mut list = Vec::new();
        for source in entry.sources.iter().filter_map(|id| law.source(id)) {
            let name = self.source(&source.id).into_owned();
            list.extend(source.addresses.iter().map(|a| (name.clone(), a.clone(), source.certainty.clone())));
        }
        list
    }
}
