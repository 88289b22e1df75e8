//! What can be made of a draft, and how far it is from finished: what both front ends offer.

use super::{Case, Kind, jumps, paper, request};
use crate::agreement::{Draft, Kind as DraftKind};
use crate::law::{Assessment, Form};
use crate::paper::Block;
use crate::words::Words;
use crate::words::open::gaps;
use jiff::civil::Date;

/// How far from finished a document is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// So many things are missing.
    Missing(usize),
    /// Nothing is missing, and it is not marked as finished.
    Complete,
    /// It is marked as finished since this day.
    Finished(Date),
    /// Nothing is missing, and it is never marked.
    Whole,
}

impl Kind {
    /// What the review works on: what an agreement would hold is worked on also where it is only advised.
    pub fn worked_on(draft: &Draft, assessment: &Assessment) -> Kind {
        match Kind::called_for(draft, assessment) {
            Kind::Note if assessment.finding.agreement != Form::NoneRequired => Kind::Agreement,
            kind => kind,
        }
    }

    /// How far from finished the document is.
    pub fn state(self, case: &Case) -> State {
        let worked_on = self == Kind::worked_on(case.draft, case.assessment);
        let missing = match self {
            Kind::Request => request(case).1.iter().filter(|block| matches!(block, Block::Gap(_))).count(),
            _ if self.stands_under_draft() && worked_on => gaps(case.draft, case.assessment).len(),
            // Another than what the draft calls for lacks what is seen to be missing in it.
            _ if self.stands_under_draft() => jumps(&paper(self, case).blocks).len(),
            _ => 0,
        };
        match case.draft.finished_on() {
            _ if missing > 0 => State::Missing(missing),
            // What was not marked is not finished.
            _ if !self.stands_under_draft() || !worked_on => State::Whole,
            Some(date) => State::Finished(date),
            None => State::Complete,
        }
    }
}

/// The documents that can be made, what the draft calls for first.
pub fn kinds(case: &Case) -> Vec<Kind> {
    let first = Kind::called_for(case.draft, case.assessment);
    let own = case.draft.kind == DraftKind::SelfDeclaration;
    let others = Kind::ALL.iter().copied().filter(|kind| *kind != first);
    // A contractor writes no letter; every other document has something in it.
    let is_empty = |kind: &Kind| *kind == Kind::Request && request(case).1.is_empty();
    let can = |kind: &Kind| (!own || kind.is_of_own_answers()) && !is_empty(kind);
    std::iter::once(first).chain(others).filter(can).collect()
}

impl Words {
    /// How far from finished a document is, in a few words.
    pub fn paper_state(&self, state: State) -> String {
        match state {
            State::Missing(n) => self.tell("paper-state-missing", &[("n", n.into())]),
            State::Complete => self.say("paper-state-complete").into_owned(),
            State::Finished(date) => self.tell("paper-state-finished", &[("date", self.date(date).into())]),
            State::Whole => self.say("paper-state-whole").into_owned(),
        }
    }
    /// What is left to do with a document that is kept as it is, in a sentence; nothing where nothing is.
    pub fn paper_left(&self, kind: Kind, state: State) -> Option<String> {
        Some(match state {
            State::Missing(n) if kind.stands_under_draft() => self.tell("save-missing", &[("n", n.into())]),
            State::Missing(n) => self.tell("save-open", &[("n", n.into())]),
            State::Complete => self.say("save-complete").into_owned(),
            State::Finished(date) => self.tell("save-finished", &[("date", self.date(date).into())]),
            State::Whole => return None,
        })
    }
}
