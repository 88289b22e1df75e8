//! Undo and redo over answers: the drafts before each change, shared by both front ends.

use super::Draft;

/// The most changes kept.
const MOST: usize = 200;

/// A draft, and the index of the question in focus then.
pub type Moment = (Draft, usize);

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
fn same(a: &Draft, b: &Draft) -> bool {
    let still = |d: &Draft| Draft { at: None, receipt: None, employee_view: None, ..d.clone() };
    still(a) == still(b)
}

impl History {
    /// Keeps the moment before something was done, if that changed an answer.
    pub fn remember(&mut self, before: Moment, now: &Draft) {
        if same(now, &before.0) {
            return;
        }
        self.past.push(before);
        self.future.clear();
        if self.past.len() > MOST {
            self.past.remove(0);
        }
    }

    /// The moment before the last change, with what the employee has answered since; `now` can be made again.
    pub fn undo(&mut self, now: Moment) -> Option<Moment> {
        let (draft, at) = self.past.pop()?;
        let view = now.0.employee_view.clone();
        self.future.push(now);
        Some((Draft { employee_view: view, ..draft }, at))
    }

    /// The moment that undoing left; `now` can be undone again.
    pub fn redo(&mut self, now: Moment) -> Option<Moment> {
        let (draft, at) = self.future.pop()?;
        let view = now.0.employee_view.clone();
        self.past.push(now);
        Some((Draft { employee_view: view, ..draft }, at))
    }
}
