//! Undo and redo over answers: the drafts before each change, shared by both front ends.

use super::Draft;

/// The most changes kept.
const MOST: usize = 500;

/// A draft as it was, where the focus stood, and what was typed there without being an answer yet.
#[derive(Clone, Debug, PartialEq)]
pub struct Moment {
    /// The draft.
    pub draft: Draft,
    /// The index of the question in focus.
    pub at: usize,
    /// What was typed and not yet an answer.
    pub typed: Option<String>,
}

/// The changes of one sitting, nothing of it in files.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct History {
    /// The drafts before each change, the last change last.
    past: Vec<Moment>,
    /// The drafts that undoing has taken back.
    future: Vec<Moment>,
}

/// Whether two drafts hold the same answers, wherever the focus was. What the employee has answered alone is not the
/// user's to take back.
pub fn same(a: &Draft, b: &Draft) -> bool {
    let still = |d: &Draft| Draft { at: None, receipt: None, employee_view: None, ..d.clone() };
    still(a) == still(b)
}

impl Moment {
    /// A draft and the question in focus, with nothing being typed.
    pub fn new(draft: Draft, at: usize) -> Moment {
        Moment { draft, at, typed: None }
    }
    /// The same moment with what the employee has answered since.
    fn beside(self, now: &Draft) -> Moment {
        Moment { draft: Draft { employee_view: now.employee_view.clone(), ..self.draft }, ..self }
    }
}

impl History {
    /// Keeps the moment before something was done, if that changed an answer. Whether it did.
    pub fn remember(&mut self, before: Moment, now: &Draft) -> bool {
        if same(now, &before.draft) {
            return false;
        }
        self.past.push(before);
        self.future.clear();
        if self.past.len() > MOST {
            self.past.remove(0);
        }
        true
    }

    /// The moment before the last change; `now` can be made again. What is typed now is a change by itself.
    pub fn undo(&mut self, now: Moment) -> Option<Moment> {
        let earlier = match now.typed {
            Some(_) => Moment { typed: None, ..now.clone() },
            None => self.past.pop()?.beside(&now.draft),
        };
        self.future.push(now);
        Some(earlier)
    }

    /// The moment that undoing left; `now` can be undone again.
    pub fn redo(&mut self, now: Moment) -> Option<Moment> {
        let later = self.future.pop()?.beside(&now.draft);
        // Typing alone is no change: it is taken back by itself.
        if !same(&later.draft, &now.draft) {
            self.past.push(now);
        }
        Some(later)
    }
}
