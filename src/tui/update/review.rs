//! The review, and the pages that are only read.

use super::super::keys::Msg;
use super::super::{Model, Screen};
use super::{Effect, backward, close_form, go, onward};
use crate::agreement::check;
use crate::agreement::interview::{self, Input};

/// The review: the gaps are the rows, and Enter jumps to the question that mends the one in focus. The plan for follow-up
/// is read alike; Enter goes on.
pub(super) fn review(model: &mut Model, msg: &Msg) -> Vec<Effect> {
    let Some(assessment) = model.assessment() else { return Vec::new() };
    let Screen::Form(form) = &mut model.screen else { return Vec::new() };
    let plan = form.question().input == Input::Plan;
    let gaps = if plan { Vec::new() } else { check::gaps(&form.draft, &assessment) };
    match msg {
        Msg::Up if form.cursor > 0 => form.cursor -= 1,
        Msg::Up => model.scroll = model.scroll.saturating_sub(1),
        Msg::Down if form.cursor + 1 < gaps.len() => form.cursor += 1,
        Msg::Down => model.scroll += 1,
        Msg::PageUp => model.scroll = model.scroll.saturating_sub(10),
        Msg::PageDown => model.scroll += 10,
        Msg::Home => (model.scroll, form.cursor) = (0, 0),
        Msg::End => model.scroll = usize::MAX / 2,
        Msg::Next | Msg::Skip if plan => return onward(model),
        Msg::Next => {
            if let Some(to) = gaps.get(form.cursor).and_then(|g| interview::index_of(&g.question)) {
                return go(model, to);
            }
            return vec![Effect::Save];
        }
        Msg::Back => return backward(model),
        Msg::Close => return close_form(model),
        _ => {}
    }
    Vec::new()
}
