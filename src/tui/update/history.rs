//! Undo and redo over answers.

use super::super::{Model, Notice, Overlay, Screen};
use super::Effect;
use crate::agreement::Draft;
use crate::agreement::history::{History, Moment};

/// Keeps the draft as it was before a message, if the message changed an answer.
pub(super) fn remember(model: &mut Model, before: Option<(Draft, usize)>) {
    if let (Screen::Form(form), Some(before)) = (&mut model.screen, before) {
        form.history.remember(before, &form.draft);
    }
}

/// Takes the last change back, and goes to where it was made.
pub(super) fn undo(model: &mut Model) -> Vec<Effect> {
    step(model, "notice-nothing-to-undo", History::undo)
}

/// Makes it again.
pub(super) fn redo(model: &mut Model) -> Vec<Effect> {
    step(model, "notice-nothing-to-redo", History::redo)
}

fn step(model: &mut Model, nothing: &str, way: fn(&mut History, Moment) -> Option<Moment>) -> Vec<Effect> {
    let notice = Notice::Info(model.words().say(nothing).into_owned());
    let Screen::Form(form) = &mut model.screen else { return Vec::new() };
    let now = (form.draft.clone(), form.at);
    let Some((draft, at)) = way(&mut form.history, now) else {
        model.notice = Some(notice);
        return Vec::new();
    };
    form.draft = draft;
    form.pending.clear();
    form.focus(at);
    model.overlay = Overlay::None;
    vec![Effect::Save]
}
