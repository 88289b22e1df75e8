//! What has changed since a draft was saved: the rules of the day on its receipt against those of today.

use super::{Draft, Kind};
use crate::law::NotModelled;
use crate::law::changes::{Difference, difference};
use crate::law::sources::Law;
use jiff::civil::Date;

/// What the rules of two days say of a draft, where that is worth telling.
#[derive(Clone, Debug)]
pub enum Since<'a> {
    /// The older day lies before the text that is modelled.
    Early(NotModelled),
    /// Rules that the case rests on have changed.
    Changed(Box<Difference<'a>>),
}

impl Draft {
    /// What has changed for this case since it was saved; nothing where no rule that it rests on has.
    pub fn changed_since_saved<'a>(&self, law: &'a Law, today: Date) -> Option<Since<'a>> {
        let saved = self.receipt.as_ref()?.date;
        self.changed_between(law, saved, today)
    }

    /// The same between any two days. A case saved after `today` has nothing to be told of.
    pub fn changed_between<'a>(&self, law: &'a Law, then: Date, today: Date) -> Option<Since<'a>> {
        if self.kind == Kind::SelfDeclaration || then >= today {
            return None;
        }
        match difference(&self.facts, &self.evidence(), law, then, today) {
            Err(early) => Some(Since::Early(early)),
            Ok(difference) => difference.by_law().then(|| Since::Changed(Box::new(difference))),
        }
    }
}
