//! Undo and redo over answers.

use super::super::{Model, Notice, Overlay, Screen};
use super::Effect;
use crate::agreement::Draft;

/// The most changes kept.
const MOST: usize = 200;

/// Whether two drafts hold the same answers, wherever the focus was. What the employee has answered alone is not the
/// user's to take back.
fn same(a: &Draft, b: &Draft) -> bool {
    let still = |d: &Draft| Draft { at: None, receipt: None, employee_view: None, ..d.clone() };
    still(a) == still(b)
}

/// Keeps the draft as it was before a message, if the message changed an answer.
pub(super) fn remember(model: &mut Model, before: Option<(Draft, usize)>) {
    let (Screen::Form(form), Some(before)) = (&mut model.screen, before) else { return };
    if same(&form.draft, &before.0) {
        return;
    }
    form.past.push(before);
    form.future.clear();
    if form.past.len() > MOST {
        form.past.remove(0);
    }
}

/// Takes the last change back, and goes to where it was made.
pub(super) fn undo(model: &mut Model) -> Vec<Effect> {
    step(model, "notice-nothing-to-undo", |form| (&mut form.past, &mut form.future))
}

/// Makes it again.
pub(super) fn redo(model: &mut Model) -> Vec<Effect> {
    step(model, "notice-nothing-to-redo", |form| (&mut form.future, &mut form.past))
}

type Stack = Vec<(Draft, usize)>;

fn step(
    model: &mut Model,
    nothing: &str,
    stacks: fn(&mut super::super::Form) -> (&mut Stack, &mut Stack),
) -> Vec<Effect> {
    let notice = Notice::Info(model.words().say(nothing).into_owned());
    let Screen::Form(form) = &mut model.screen else { return Vec::new() };
    let now = (form.draft.clone(), form.at);
    let (from, to) = stacks(form);
    let Some((draft, at)) = from.pop() else {
        model.notice = Some(notice);
        return Vec::new();
    };
    let view = now.0.employee_view.clone();
    to.push(now);
    form.draft = Draft { employee_view: view, ..draft };
    form.pending.clear();
    form.focus(at);
    model.overlay = Overlay::None;
    vec![Effect::Save]
}
