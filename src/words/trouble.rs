//! What went wrong, said: where, what, and how to mend it.

use super::Words;
use crate::agreement::environment::NotTaken;
use crate::agreement::read::{Fault, Problem};
use crate::agreement::{Draft, Receipt};
use crate::law::NotModelled;
use crate::law::sources::Law;
use jiff::civil::Date;

impl Words {
    /// One problem of a file, with its place.
    pub fn problem(&self, problem: &Problem) -> String {
        let text = match &problem.fault {
            Fault::Syntax(message) => self.tell("fault-syntax", &[("message", message.as_str().into())]),
            Fault::NoFormat => self.say("fault-no-format").into_owned(),
            Fault::OtherFormat(found) => self.tell("fault-other-format", &[("found", found.as_str().into())]),
            Fault::UnknownKey { key, near, allowed } => {
                self.unknown("fault-unknown-key", key, "", near.as_deref(), allowed)
            }
            Fault::UnknownWord { key, word, near, allowed } => {
                self.unknown("fault-unknown-word", key, word, near.as_deref(), allowed)
            }
            Fault::WrongType { key, wanted } => {
                let wanted = self.say(&format!("type-{}", wanted.replace(' ', "-"))).into_owned();
                self.tell("fault-wrong-type", &[("key", key.as_str().into()), ("wanted", wanted.into())])
            }
            Fault::OutOfRange { key, from, to } => self.tell(
                "fault-out-of-range",
                &[("key", key.as_str().into()), ("from", from.as_str().into()), ("to", to.as_str().into())],
            ),
            Fault::OtherYear { text } => self.other_year(text),
            Fault::MoreThanCycle => self.say("error-more-than-cycle").into_owned(),
            Fault::EndBeforeStart { key } => self.tell("fault-end-before-start", &[("key", key.as_str().into())]),
            Fault::NoTime { text } => self.tell("fault-no-time", &[("text", text.as_str().into())]),
            Fault::Stretch => self.say("hours-error-stretch").into_owned(),
            Fault::Pause => self.say("fault-pause").into_owned(),
            Fault::Weeks { found, most } => {
                self.tell("fault-weeks", &[("found", (*found).into()), ("most", (*most).into())])
            }
            Fault::Overlap => self.say("fault-overlap").into_owned(),
            Fault::AgeDiffers => self.say("fault-age-differs").into_owned(),
            Fault::NoMonday => self.say("fault-no-monday").into_owned(),
            Fault::MissingKey { key } => self.tell("fault-missing-key", &[("key", key.as_str().into())]),
        };
        self.tell(
            "fault-at",
            &[
                ("line", problem.line.to_string().into()),
                ("column", problem.column.to_string().into()),
                ("text", text.into()),
            ],
        )
    }

    fn unknown(&self, message: &str, key: &str, word: &str, near: Option<&str>, allowed: &str) -> String {
        let text = self.tell(message, &[("key", key.into()), ("word", word.into())]);
        let allowed = self.tell("fault-allowed", &[("allowed", allowed.into())]);
        match near {
            Some(near) => format!("{text} {} {allowed}", self.tell("fault-near", &[("near", near.into())])),
            None => format!("{text} {allowed}"),
        }
    }

    /// What is wrong in a file, a line each: the first three, and how many more there are.
    pub fn file_faults(&self, file: &str, faults: &[String]) -> String {
        let mut lines = vec![self.tell("file-refused", &[("file", file.into())])];
        lines.extend(faults.iter().take(3).cloned());
        if faults.len() > 3 {
            lines.push(self.tell("file-more", &[("n", (faults.len() - 3).into())]));
        }
        lines.join("\n")
    }

    /// Why a file is not the employee's own view, and what to do.
    pub fn not_taken(&self, why: &NotTaken) -> String {
        match why {
            NotTaken::OtherKind => self.say("not-taken-kind").into_owned(),
            NotTaken::OtherName(name) => self.tell("not-taken-name", &[("name", name.as_str().into())]),
            NotTaken::Empty => self.say("not-taken-empty").into_owned(),
        }
    }

    /// A date before the text that is modelled.
    pub fn not_modelled(&self, early: NotModelled) -> String {
        self.tell("error-not-modelled", &[("on", self.date(early.on).into()), ("from", self.date(early.from).into())])
    }

    /// How an assessment saved with a draft differs from one made now, if it does.
    pub fn receipt_changes(&self, draft: &Draft, law: &Law, today: Date) -> Option<String> {
        let old = draft.receipt.as_ref()?;
        let new = Receipt::of(&draft.assess(law, today).ok()?, law);
        if old.agrees_with(&new) {
            return None;
        }
        let verdict = |r: &Receipt| {
            let key =
                if r.lean.is_empty() { format!("verdict-{}", r.verdict) } else { format!("verdict-lean-{}", r.lean) };
            let known = self.has(&key);
            format!("{} ({})", if known { self.say(&key).into_owned() } else { r.verdict.clone() }, r.rule)
        };
        Some(self.tell(
            "receipt-differs",
            &[("date", self.date(old.date).into()), ("old", verdict(old).into()), ("new", verdict(&new).into())],
        ))
    }
}
