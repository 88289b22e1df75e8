//! One question: a choice, or something typed.

use super::super::keys::Msg;
use super::super::{Model, Notice, Screen};
use super::{Effect, backward, close_form, commit, onward, typing};
use crate::agreement::interview::{self, Answer, Input};

pub(super) fn choice(model: &mut Model, msg: &Msg) -> Vec<Effect> {
    let words = model.words();
    let Screen::Form(form) = &mut model.screen else { return Vec::new() };
    let input = form.question().input;
    let options = interview::choices(input);
    let last = options.len().saturating_sub(1);
    match msg {
        Msg::Up => form.cursor = form.cursor.checked_sub(1).unwrap_or(last),
        Msg::Down => form.cursor = if form.cursor == last { 0 } else { form.cursor + 1 },
        Msg::Home => form.cursor = 0,
        Msg::End => form.cursor = last,
        Msg::Number(n) if usize::from(*n) <= last => form.cursor = usize::from(*n),
        Msg::Char(c) => {
            let starts =
                |i: &usize| words.say(&options[*i]).to_lowercase().starts_with(|f: char| c.to_lowercase().eq([f]));
            let after = (form.cursor + 1..options.len()).chain(0..=form.cursor).find(starts);
            form.cursor = after.unwrap_or(form.cursor);
        }
        Msg::Pick(i) if *i <= last => {
            form.cursor = *i;
            interview::apply(&mut form.draft, input, Answer::Choice(*i));
            return vec![Effect::Save];
        }
        Msg::Mark => {
            interview::apply(&mut form.draft, input, Answer::Choice(form.cursor));
            return vec![Effect::Save];
        }
        Msg::Next => {
            interview::apply(&mut form.draft, input, Answer::Choice(form.cursor));
            return onward(model);
        }
        Msg::Skip => return onward(model),
        Msg::Back => return backward(model),
        Msg::Close => return close_form(model),
        _ => {}
    }
    Vec::new()
}

pub(super) fn field(model: &mut Model, msg: &Msg) -> Vec<Effect> {
    let words = model.words();
    let Screen::Form(form) = &mut model.screen else { return Vec::new() };
    let units = match form.question().input {
        Input::Amount(units) => units.len(),
        _ => 1,
    };
    if typing(form, msg, false) {
        return Vec::new();
    }
    match msg {
        Msg::Pick(i) if *i < units => form.unit = *i,
        Msg::Up => form.unit = (form.unit + units - 1) % units,
        Msg::Down => form.unit = (form.unit + 1) % units,
        Msg::Next => {
            let optional = super::super::view::optional(form.question());
            if form.field.text().trim().is_empty() && !optional {
                model.notice = Some(Notice::Error(words.say("error-empty").into_owned()));
                return Vec::new();
            }
            if commit(model) {
                return onward(model);
            }
        }
        Msg::Skip => return onward(model),
        Msg::Back => return backward(model),
        Msg::Close => return close_form(model),
        _ => {}
    }
    Vec::new()
}

/// A text of more lines: Enter goes on as everywhere, Ctrl-J makes a new line.
pub(super) fn prose(model: &mut Model, msg: &Msg) -> Vec<Effect> {
    let width = super::super::view::editor_width(model.size.0);
    let Screen::Form(form) = &mut model.screen else { return Vec::new() };
    match msg {
        Msg::Up => form.field.vertical(width, false),
        Msg::Down => form.field.vertical(width, true),
        msg if typing(form, msg, true) => {}
        Msg::Next if commit(model) => return onward(model),
        Msg::Skip => return onward(model),
        Msg::Back => return backward(model),
        Msg::Close => return close_form(model),
        _ => {}
    }
    Vec::new()
}
