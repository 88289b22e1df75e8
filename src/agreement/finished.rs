//! The mark that an agreement is finished: what was marked, and when. The mark holds as long as what was agreed is the
//! same, whichever way it was changed since: in the wizard, line by line or in the file.

use super::{Draft, write};
use jiff::civil::Date;
use sha2::{Digest as _, Sha256};

/// That a draft was marked as finished.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finished {
    /// The day.
    pub date: Date,
    /// What was marked, as a short number of it.
    pub of: String,
}

/// Bytes of the sum that are kept.
const KEPT: usize = 8;

impl Draft {
    /// Marks it as finished.
    pub fn finish(&mut self, on: Date) {
        self.finished = Some(Finished { date: on, of: self.agreed() });
    }
    /// The day it was marked as finished, if what was marked is what it says now.
    pub fn finished_on(&self) -> Option<Date> {
        self.finished.as_ref().filter(|mark| mark.of == self.agreed()).map(|mark| mark.date)
    }
    /// What the parties agree on, as a number: names, pattern, clauses and texts, and not what goes on after.
    fn agreed(&self) -> String {
        let agreed = Draft {
            parties: self.parties.clone(),
            facts: self.facts.clone(),
            clauses: self.clauses.clone(),
            remarks: self.remarks.clone(),
            weighed_on: self.weighed_on,
            ..Draft::new(self.language)
        };
        let sum = Sha256::digest(write::fresh(&agreed, &|_| String::new()));
        sum.iter().take(KEPT).map(|byte| format!("{byte:02x}")).collect()
    }
}
