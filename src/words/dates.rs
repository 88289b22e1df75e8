//! The dates of a draft in words.

use super::Words;
use crate::agreement::dates::{DateKind, Dated};
use crate::agreement::{Measure, Party};
use crate::law::sources::Law;

impl Words {
    /// What a date is about, in a few words.
    pub fn dated_what(&self, dated: &Dated) -> String {
        match dated.kind {
            DateKind::FollowUp(meeting) => {
                let meeting = self.say(&format!("meeting-{}", meeting.word())).into_owned();
                self.tell("dated-follow_up", &[("meeting", meeting.into())])
            }
            DateKind::Measure(measure) => {
                self.tell("dated-measure", &[("measure", self.measure_or_row(measure).into())])
            }
            kind => self.say(&format!("dated-{}", kind.word())).into_owned(),
        }
    }

    /// The text of a measure, or the name of its row where it has none.
    fn measure_or_row(&self, measure: &Measure) -> String {
        match measure.text.trim() {
            "" => self.say(&format!("check-{}", measure.row)).into_owned(),
            text => one_line(text),
        }
    }

    /// Why a date is worth keeping, and where it comes from: a line each.
    pub fn dated_why(&self, dated: &Dated, law: &Law) -> Vec<String> {
        let mut lines = vec![self.say(&format!("dated-why-{}", dated.kind.word())).into_owned()];
        if dated.reckoned && dated.clause.is_some() {
            lines.push(self.say("dated-reckoned").into_owned());
        }
        if let Some(clause) = dated.clause {
            let name = self.say(&format!("clause-{clause}")).into_owned();
            lines.push(self.tell("dated-clause", &[("key", clause.into()), ("name", name.into())]));
        }
        let title = self.rule_title(dated.rule, law).into_owned();
        lines.push(self.tell("dated-rule", &[("rule", dated.rule.to_string().into()), ("title", title.into())]));
        lines
    }

    /// A measure in a list: what, and who does it.
    pub fn dated_measure(&self, measure: &Measure) -> String {
        let what = self.measure_or_row(measure);
        match measure.owner.trim() {
            "" => what,
            owner => self.tell("dated-owner", &[("measure", what.into()), ("owner", one_line(owner).into())]),
        }
    }

    /// The same with the employee's name behind, where it is known.
    pub fn dated_for(&self, what: String, draft: &crate::agreement::Draft) -> String {
        match draft.party(Party::Employee) {
            Some(name) => self.tell("dated-for", &[("what", what.into()), ("name", one_line(name).into())]),
            None => what,
        }
    }
}

/// On one line, however it was typed.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
