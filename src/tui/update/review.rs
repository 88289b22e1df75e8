//! The review, and the pages that are only read.

use super::super::keys::Msg;
use super::super::{Model, Screen};
use super::{Effect, backward, close_form, go, onward};
use crate::agreement::Kind;
use crate::agreement::interview::{self, Input};
use crate::document;
use crate::law::sources::Law;
use crate::words::Words;

/// The review: the gaps are the rows, and Enter jumps to the question that mends the one in focus. The plan for follow-up
/// is read alike; Enter goes on.
pub(super) fn review(model: &mut Model, msg: &Msg) -> Vec<Effect> {
    let Some(assessment) = model.assessment() else { return Vec::new() };
    let words = model.words();
    let Screen::Form(form) = &mut model.screen else { return Vec::new() };
    let plan = form.question().input == Input::Plan;
    let gaps = match plan || form.draft.kind == Kind::SelfDeclaration {
        true => Vec::new(),
        false => document::jumps(&document::review(&form.draft, &assessment, words, Law::current())),
    };
    match msg {
        // What is scrolled is scrolled back first: the rows in focus come after.
        Msg::Up if model.scroll > 0 => model.scroll -= 1,
        Msg::Up => form.cursor = form.cursor.saturating_sub(1),
        Msg::Down if form.cursor + 1 < gaps.len() => (model.scroll, form.cursor) = (0, form.cursor + 1),
        Msg::Down => model.scroll += 1,
        Msg::PageUp => model.scroll = model.scroll.saturating_sub(10),
        Msg::PageDown => model.scroll += 10,
        Msg::Home => (model.scroll, form.cursor) = (0, 0),
        Msg::End => model.scroll = usize::MAX / 2,
        Msg::Next | Msg::Skip if plan => return onward(model),
        Msg::Next => {
            if let Some(to) = gaps.get(form.cursor).and_then(|g| interview::index_of(g)) {
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

/// What is kept in a file of its own: the verdict, or on the employee's own review the letter to the employer.
pub(super) fn export(model: &Model) -> Option<(String, String)> {
    let (form, assessment) = (model.form()?, model.assessment()?);
    let words = Words::of(form.draft.language);
    if form.question().input == Input::Review && document::is_own(&form.draft) {
        let blocks = document::request(&form.draft, &assessment, words);
        if !blocks.is_empty() {
            return Some((words.say("letter-name").into_owned(), document::text::letter(&blocks)));
        }
    }
    Some((model.words().say("export-name").into_owned(), super::statement(model)?))
}
