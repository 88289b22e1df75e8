//! The dates of a draft in words.

use super::Words;
use crate::agreement::dates::{DateKind, Dated, INFORMATION_ENDS};
use crate::agreement::{Measure, Party};
use crate::law::checks::is_sensitive;
use crate::law::sources::Law;

impl Words {
    /// What a date is about, in a few words.
    pub fn dated_what(&self, dated: &Dated) -> String {
        match dated.kind {
            DateKind::FollowUp(meeting) => {
                let meeting = self.say(&format!("meeting-{}", meeting.word())).into_owned();
                self.tell("dated-follow_up", &[("meeting", meeting.into())])
            }
            DateKind::Expiry if dated.rule == INFORMATION_ENDS => self.say("dated-expiry.informed").into_owned(),
            DateKind::Measure(measure) if is_sensitive(measure.row) => self.say("dated-measure-withheld").into_owned(),
            DateKind::Measure(measure) => {
                self.tell("dated-measure", &[("measure", self.measure_or_row(measure).into())])
            }
            kind => self.say(&format!("dated-{}", kind.word())).into_owned(),
        }
    }

    /// The text of a measure, or the name of its row where it has none.
    fn measure_or_row(&self, measure: &Measure) -> String {
        one_line(&self.measure_in_own_words(measure, self.language()).unwrap_or_else(|| measure.text.clone()))
    }

    /// Why a date is worth keeping, and where it comes from: a line each.
    pub fn dated_why(&self, dated: &Dated, law: &Law) -> Vec<String> {
        let why = match dated.rule == INFORMATION_ENDS {
            true => self.say("dated-why-expiry.informed"),
            false => self.say(&format!("dated-why-{}", dated.kind.word())),
        };
        let mut lines = vec![why.into_owned()];
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

    /// A measure in a list: what, and who does it; nothing of one that is spoken of between two alone.
    pub fn dated_measure(&self, measure: &Measure) -> Option<String> {
        if is_sensitive(measure.row) {
            return None;
        }
        let what = self.measure_or_row(measure);
        match measure.owner.trim() {
            "" => Some(what),
            owner => Some(self.tell("dated-owner", &[("measure", what.into()), ("owner", one_line(owner).into())])),
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
