//! The mark that what is agreed is finished: who may set it is the same wherever it is set.

use super::{Kind, is_own};
use crate::agreement::{Draft, Kind as DraftKind};
use crate::law::Assessment;
use crate::words::open::gaps;
use jiff::civil::Date;

/// What came of marking a draft as finished.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Marked {
    /// There is nothing in it to be finished.
    Nothing,
    /// So many things are missing.
    Missing(usize),
    /// It is marked, now or before.
    Done,
}

/// Whether a draft can be marked as finished: an agreement, or the information in its place.
pub fn can_be_finished(draft: &Draft, assessment: &Assessment) -> bool {
    let agreed = draft.kind == DraftKind::Agreement && !is_own(draft);
    agreed && Kind::worked_on(draft, assessment).stands_under_draft()
}

/// Marks a draft as finished, where nothing is missing. What is marked keeps its day.
pub fn mark(draft: &mut Draft, assessment: &Assessment, today: Date) -> Marked {
    if !can_be_finished(draft, assessment) {
        return Marked::Nothing;
    }
    match gaps(draft, assessment).len() {
        0 if draft.finished_on().is_none() => draft.finish(today),
        0 => {}
        n => return Marked::Missing(n),
    }
    Marked::Done
}

/// Whether what was marked as finished is a draft again, since something that was agreed has changed.
pub fn reopened(before: &Draft, after: &Draft) -> bool {
    let marked = before.finished.is_some() && after.finished == before.finished;
    marked && before.finished_on().is_some() && after.finished_on().is_none()
}
