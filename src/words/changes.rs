//! Rules by their dates: the wording of a day, and what has changed in it.

use super::Words;
use crate::law::Rule;
use crate::law::changes::{Amendment, DutyShift, How};
use crate::law::sources::{Entry, Law, Paragraph, Threshold};
use jiff::civil::Date;
use std::borrow::Cow;

fn key(rule: Rule, law: &Law) -> String {
    law.entry(rule).map_or_else(|| format!("rule-{rule}"), Entry::key)
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

    /// What a version of a rule says.
    pub fn version_text(&self, entry: &Entry) -> Cow<'_, str> {
        self.say(&format!("{}.text", entry.key()))
    }

    /// The days that a version was in force.
    pub fn version_span(&self, entry: &Entry) -> String {
        let from = self.date(entry.from);
        match entry.to {
            Some(to) => self.tell("version-span", &[("from", from.into()), ("to", self.date(to).into())]),
            None => self.tell("version-from", &[("from", from.into())]),
        }
    }

    /// When a version is in force, and when that was last checked.
    pub fn in_force(&self, entry: &Entry) -> String {
        self.dated(entry.from, entry.to, entry.checked)
    }

    /// The same of a paragraph.
    pub fn paragraph_in_force(&self, paragraph: &Paragraph) -> String {
        self.dated(paragraph.from, paragraph.to, paragraph.checked)
    }

    fn dated(&self, from: Date, to: Option<Date>, checked: Date) -> String {
        let (from, checked) = (self.date(from).into(), self.date(checked).into());
        match to {
            Some(to) => {
                self.tell("version-in-force", &[("from", from), ("to", self.date(to).into()), ("checked", checked)])
            }
            None => self.tell("cli-in-force", &[("from", from), ("checked", checked)]),
        }
    }

    /// The thresholds that have changed, a line each.
    pub fn limits_changed(&self, amendment: &Amendment) -> Vec<String> {
        amendment.thresholds.iter().filter_map(|(before, after)| self.limit(*before, *after)).collect()
    }

    fn limit(&self, before: Option<&Threshold>, after: Option<&Threshold>) -> Option<String> {
        let name = self.say(&format!("limit-{}", after.or(before)?.id)).into_owned();
        let value = |t: &Threshold| format!("{} {}", self.number(t.value), self.say(&format!("threshold-{}", t.unit)));
        let name = ("name", name.into());
        Some(match (before, after) {
            (Some(b), Some(a)) => {
                self.tell("limit-changed", &[name, ("before", value(b).into()), ("after", value(a).into())])
            }
            (None, Some(a)) => self.tell("limit-new", &[name, ("after", value(a).into())]),
            (Some(b), None) => self.tell("limit-ended", &[name, ("before", value(b).into())]),
            (None, None) => return None,
        })
    }

    /// What a rule said and says, and what has become of its numbers: a line each, and whether it
    /// is what was.
    pub fn then_and_now(&self, amendment: &Amendment) -> Vec<(bool, String)> {
        let text = |e: &Entry| self.version_text(e).into_owned();
        let told = |key: &str, entry: Option<&Entry>| entry.map(|e| self.tell(key, &[("text", text(e).into())]));
        let mut lines = Vec::new();
        match amendment.how() {
            How::New => lines.extend(told("since-new", amendment.after).map(|l| (false, l))),
            How::Ended => lines.extend(told("since-ended", amendment.before).map(|l| (true, l))),
            How::Changed if amendment.other_text() => {
                lines.extend(told("since-before", amendment.before).map(|l| (true, l)));
                lines.extend(told("since-after", amendment.after).map(|l| (false, l)));
            }
            How::Changed => {}
        }
        lines.extend(self.limits_changed(amendment).into_iter().map(|l| (false, l)));
        lines
    }

    /// The parts of a rule that have come or gone, a line each.
    pub fn parts_changed(&self, amendment: &Amendment) -> Vec<String> {
        let kinds = [("since-parts-new", amendment.parts_added()), ("since-parts-ended", amendment.parts_removed())];
        let told = |(key, parts): (&str, Vec<&str>)| {
            let names: Vec<String> = parts.iter().map(|p| self.say(p).to_lowercase()).collect();
            (!names.is_empty()).then(|| self.tell(key, &[("parts", names.join(", ").into())]))
        };
        kinds.into_iter().filter_map(told).collect()
    }

    /// What has become of a duty, in a word or two.
    pub fn duty_shift(&self, shift: &DutyShift) -> String {
        let state = |s: crate::law::duties::State| self.say(&format!("state-{}", s.word())).into_owned();
        match (shift.before, shift.after) {
            (None, _) => self.say("since-duty-new").into_owned(),
            (_, None) => self.say("since-duty-ended").into_owned(),
            (Some((before, _)), Some((after, _))) if before != after => {
                self.tell("since-duty-changed", &[("before", state(before).into()), ("after", state(after).into())])
            }
            (_, Some((_, true))) => self.say("since-duty-certain").into_owned(),
            _ => self.say("since-duty-uncertain").into_owned(),
        }
    }
}
