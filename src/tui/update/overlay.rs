//! What lies on top, and what lies under it.

use super::super::keys::Msg;
use super::super::{Model, Overlay, Screen, view};
use super::history::opened;
use super::{Effect, measures};
use crate::agreement::Clause;
use crate::agreement::interview::{self, Answer, Input};

/// Lays something on top, or takes it away if it lies there already.
pub(super) fn toggle(model: &mut Model, overlay: Overlay) {
    let there = std::mem::discriminant(&model.overlay) == std::mem::discriminant(&overlay);
    // Over the list of drafts there is nothing to show but help and search.
    if model.form().is_none() && !matches!(overlay, Overlay::Search(_)) {
        return;
    }
    close(model);
    if !there {
        model.overlay = overlay;
    }
}

/// Closes what lies on top; what is being typed is kept.
pub(super) fn close(model: &mut Model) {
    // What the help and the document lie over is closed with them.
    while matches!(model.overlay, Overlay::Help | Overlay::Paper) {
        model.overlay = model.under.pop().unwrap_or(Overlay::None);
    }
    measures::keep(model);
    if model.overlay == Overlay::Editor
        && let Screen::Form(form) = &mut model.screen
        && let Input::Clause(key) = form.question().input
    {
        let text = form.field.text().to_string();
        let input = Input::Clause(key);
        let touched = matches!(form.draft.clauses.get(key), Some(Clause::Text(_))) || text != opened(form, key);
        if !touched {
            // A suggestion that was only looked at is not accepted by that.
        } else if text.trim().is_empty() {
            interview::apply(&mut form.draft, input, Answer::Nothing);
        } else {
            interview::apply(&mut form.draft, input, Answer::Text(text));
        }
    }
    model.overlay = Overlay::None;
    model.under.clear();
    model.scroll = 0;
}

/// Lays something over what lies on top, which comes back afterwards.
pub(super) fn cover(model: &mut Model, overlay: Overlay) {
    let below = std::mem::replace(&mut model.overlay, overlay);
    model.under.push(below);
    model.scroll = 0;
}

/// Takes away what lies on top; what lay under it is there again.
pub(super) fn uncover(model: &mut Model) {
    let below = model.under.pop();
    match below {
        Some(below) => (model.overlay, model.scroll) = (below, 0),
        None => close(model),
    }
}

/// The help over anything.
pub(super) fn help(model: &mut Model) {
    match model.overlay {
        Overlay::Help => uncover(model),
        Overlay::None => model.overlay = Overlay::Help,
        _ => cover(model, Overlay::Help),
    }
}

pub(super) fn reading(model: &mut Model, msg: &Msg) -> Vec<Effect> {
    match msg {
        Msg::Up | Msg::Down | Msg::Mark | Msg::PageUp | Msg::PageDown | Msg::Home | Msg::End => {
            let furthest = view::furthest(model);
            let from = model.scroll.min(furthest);
            let to = match msg {
                Msg::Up => from.saturating_sub(1),
                Msg::PageUp => from.saturating_sub(10),
                Msg::PageDown => from + 10,
                Msg::Home => 0,
                Msg::End => furthest,
                _ => from + 1,
            };
            model.scroll = to.min(furthest);
        }
        Msg::Close => uncover(model),
        _ => {}
    }
    Vec::new()
}
