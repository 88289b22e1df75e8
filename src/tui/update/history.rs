//! Undo and redo over answers. What is typed and not yet an answer is taken back first, and comes back last.

use super::super::keys::Place;
use super::super::{Form, Model, Notice, Overlay, Screen};
use super::Effect;
use crate::agreement::history::{History, Moment, same};
use crate::agreement::interview::{self, Input};
use crate::agreement::{Clause, Draft};
use crate::words::suggest::suggestion;
use crate::words::{Words, answer};

/// Keeps the draft as it was before a message, if the message changed an answer. Whether it did.
pub(super) fn remember(model: &mut Model, before: Option<(Draft, usize)>) -> bool {
    let words = model.words();
    let (Screen::Form(form), Some((draft, at))) = (&mut model.screen, before) else { return false };
    let marked = |draft: &Draft| draft.facts.week().is_some();
    if marked(&draft) && !marked(&form.draft) && form.question().input != Input::Week && model.notice.is_none() {
        model.notice = Some(Notice::Info(words.say("notice-week-gone").into_owned()));
    }
    form.history.remember(Moment::new(draft, at), &form.draft)
}

/// Takes back what is being typed, or else the last change, and goes to where it was made.
pub(super) fn undo(model: &mut Model) -> Vec<Effect> {
    step(model, "notice-nothing-to-undo", History::undo)
}

/// Makes it again.
pub(super) fn redo(model: &mut Model) -> Vec<Effect> {
    step(model, "notice-nothing-to-redo", History::redo)
}

fn step(model: &mut Model, nothing: &str, way: fn(&mut History, Moment) -> Option<Moment>) -> Vec<Effect> {
    let typed = typed(model);
    let notice = Notice::Info(model.words().say(nothing).into_owned());
    let Screen::Form(form) = &mut model.screen else { return Vec::new() };
    let now = Moment { draft: form.draft.clone(), at: form.at, typed };
    if now.typed.is_some() {
        form.pending.remove(&now.at);
    }
    let Some(moment) = way(&mut form.history, now) else {
        model.notice = Some(notice);
        return Vec::new();
    };
    // In the drawing a change of the hours is seen where it is made.
    let of_hours = form.draft.facts.hours() != moment.draft.facts.hours();
    form.draft = moment.draft;
    form.focus(moment.at);
    form.draft.at = Some(form.question().id.clone());
    if !(of_hours && matches!(model.overlay, Overlay::Drawn(_))) {
        model.overlay = Overlay::None;
        model.under.clear();
    }
    if let Some(text) = moment.typed {
        form.field = form.typed(text, true);
        if matches!(form.question().input, Input::Clause(_)) {
            model.overlay = Overlay::Editor;
        }
    }
    vec![Effect::Save]
}

/// What is typed at the question in focus, if taking it as the answer would change something or is refused.
fn typed(model: &Model) -> Option<String> {
    let form = model.form()?;
    let text = form.field.text();
    let differs = match (Place::beneath(model), form.question().input) {
        (Place::Editor, Input::Clause(key)) => text != opened(form, key),
        (_, Input::Clause(_)) => false,
        _ => is_typed(form) && text != form.written() && would_change(form, model.words(), text),
    };
    differs.then(|| text.to_string())
}

fn is_typed(form: &Form) -> bool {
    use Input::*;
    matches!(
        form.question().input,
        Text(_) | Employees | Amount(_) | Input::Date(_) | Note(_) | Timeline | WeighedOn | Hours | Clock(_)
    )
}

fn would_change(form: &Form, words: &Words, text: &str) -> bool {
    let input = form.question().input;
    let mut draft = form.draft.clone();
    match answer::read(input, text, form.unit, words, &form.draft) {
        Ok(answer) => interview::apply(&mut draft, input, answer),
        Err(_) => return true,
    }
    !same(&draft, &form.draft)
}

/// The text that a clause is opened with to be edited.
pub(super) fn opened(form: &Form, key: &'static str) -> String {
    match form.draft.clauses.get(key) {
        Some(Clause::Text(text)) => text.clone(),
        _ => suggestion(&form.draft, Words::of(form.draft.language), key),
    }
}
