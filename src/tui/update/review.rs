//! The review, and the pages that are only read.

use super::super::keys::Msg;
use super::super::{Model, Screen, view};
use super::{Effect, backward, close_form, go, onward};
use crate::agreement::Kind as DraftKind;
use crate::agreement::interview::{self, Input};
use crate::document::{self, Case};
use crate::law::sources::Law;

/// To the review by its key, and from there back to the question that one came from.
pub(super) fn open(model: &mut Model, covered: bool) -> Vec<Effect> {
    let (Some(form), Some(review)) = (model.form(), interview::index_of("review")) else { return Vec::new() };
    let (at, from) = (form.at, form.came_from);
    if at == review {
        return from.filter(|_| !covered).map_or_else(Vec::new, |from| go(model, from));
    }
    let effects = go(model, review);
    if let Screen::Form(form) = &mut model.screen {
        form.came_from = Some(at);
    }
    effects
}

/// The review: the gaps are the rows, and Enter jumps to the question that mends the one in focus. The plan for follow-up
/// is read alike; Enter goes on.
pub(super) fn review(model: &mut Model, msg: &Msg) -> Vec<Effect> {
    if read(model, msg) {
        return Vec::new();
    }
    let Some(assessment) = model.assessment() else { return Vec::new() };
    let words = model.words();
    let Screen::Form(form) = &mut model.screen else { return Vec::new() };
    let plan = form.question().input == Input::Plan;
    let gaps = match plan || form.draft.kind == DraftKind::SelfDeclaration {
        true => Vec::new(),
        false => {
            let case = Case { draft: &form.draft, assessment: &assessment, law: Law::at(assessment.on), words };
            document::jumps(&document::review(&case).blocks)
        }
    };
    match msg {
        Msg::Next | Msg::Skip if plan => return onward(model),
        Msg::Next => {
            if let Some(to) = gaps.get(form.cursor).and_then(|g| interview::index_of(g)) {
                return go(model, to);
            }
            return vec![Effect::Save];
        }
        Msg::Back => return backward(model),
        Msg::Close => match form.came_from {
            Some(from) => return go(model, from),
            None => return close_form(model),
        },
        _ => {}
    }
    Vec::new()
}

/// Moves through what is read: to the next gap where it is seen, else on by a line, so that every line comes by. Whether the
/// message was one for it.
fn read(model: &mut Model, msg: &Msg) -> bool {
    if !matches!(msg, Msg::Up | Msg::Down | Msg::PageUp | Msg::PageDown | Msg::Home | Msg::End) {
        return false;
    }
    let Some(reach) = view::reach(model) else { return true };
    let Screen::Form(form) = &mut model.screen else { return true };
    let gaps = &reach.gaps;
    let from = model.scroll.min(reach.furthest);
    let page = reach.height.saturating_sub(2).max(1);
    let seen = |from: usize, i: &usize| gaps.get(*i).is_some_and(|row| (from..from + reach.height).contains(row));
    let to = match msg {
        Msg::Up => form.cursor.checked_sub(1),
        _ => Some(form.cursor + 1),
    };
    if matches!(msg, Msg::Up | Msg::Down)
        && let Some(to) = to.filter(|i| seen(from, i))
    {
        (model.scroll, form.cursor) = (from, to);
        return true;
    }
    model.scroll = match msg {
        Msg::Up => from.saturating_sub(1),
        Msg::Down => (from + 1).min(reach.furthest),
        Msg::PageUp => from.saturating_sub(page),
        Msg::PageDown => (from + page).min(reach.furthest),
        Msg::End => reach.furthest,
        _ => 0,
    };
    // The focus stays where it is seen; else it is the nearest gap that is, if any.
    let mut rows = (0..gaps.len()).filter(|i| seen(model.scroll, i));
    let edge = match msg {
        Msg::Home => Some(0),
        Msg::End => gaps.len().checked_sub(1),
        _ if seen(model.scroll, &form.cursor) => None,
        Msg::Up | Msg::PageUp => rows.next_back(),
        _ => rows.next(),
    };
    form.cursor = edge.unwrap_or(form.cursor);
    true
}
