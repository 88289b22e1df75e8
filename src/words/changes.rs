//! Rules by their dates: the wording of a day, and what has changed.

use super::Words;
use crate::law::Rule;
use crate::law::sources::Law;
use std::borrow::Cow;

fn key(rule: Rule, law: &Law) -> String {
    law.entry(rule).map_or_else(|| format!("rule-{rule}"), |entry| entry.key())
}

impl Words {
    /// The title of a rule as it was on the day of this table.
    pub fn rule_title(&self, rule: Rule, law: &Law) -> Cow<'_, str> {
        self.say(&key(rule, law))
    }

    /// What a rule said on the day of this table.
    pub fn rule_text(&self, rule: Rule, law: &Law) -> Cow<'_, str> {
        self.say(&format!("{}.text", key(rule, law)))
    }
}
