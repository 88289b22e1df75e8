//! A step answered as a list: clauses, checklists, open points.

use super::super::edit::Field;
use super::super::keys::Msg;
use super::super::{Form, Model, Notice, Overlay, Purpose, Screen};
use super::{Effect, backward, close, close_form, measures, onward, typing};
use crate::agreement::interview::{self, Answer, Input, Step};
use crate::agreement::terms;
use crate::agreement::{Clause, Kind};
use crate::law::Form as AgreementForm;
use crate::words::Words;
use crate::words::suggest::{self, suggestion};

pub(super) fn list(model: &mut Model, msg: &Msg) -> Vec<Effect> {
    let Screen::Form(form) = &mut model.screen else { return Vec::new() };
    if matches!(msg, Msg::Measures | Msg::Edit) {
        just_marked(form);
    }
    form.marked = None;
    let rows: Vec<usize> = form.rows(form.question().step).collect();
    // Opened where nothing is for the one who sits there: there is only the way out.
    let (Some(&first), Some(&last)) = (rows.first(), rows.last()) else {
        return match msg {
            Msg::Next | Msg::Skip => onward(model),
            Msg::Back => backward(model),
            Msg::Close => close_form(model),
            _ => Vec::new(),
        };
    };
    let input = form.question().input;
    if let Input::Mark(row) = input
        && let Some(effects) = check(model, msg, row)
    {
        return effects;
    }
    let Screen::Form(form) = &mut model.screen else { return Vec::new() };
    match msg {
        Msg::Up => form.at = form.at.saturating_sub(1).max(first),
        Msg::Down => form.at = (form.at + 1).min(last),
        Msg::Home => form.at = first,
        Msg::End => form.at = last,
        Msg::PageUp => form.at = form.at.saturating_sub(8).max(first),
        Msg::PageDown => form.at = (form.at + 8).min(last),
        Msg::Next if matches!(input, Input::Clause(_)) => return accept(model, last),
        Msg::Next | Msg::Skip => return onward(model),
        Msg::Back => return backward(model),
        Msg::Close => return close_form(model),
        Msg::Number(n) if usize::from(*n) < interview::choices(input).len() => {
            interview::apply(&mut form.draft, input, Answer::Choice(usize::from(*n)));
            form.marked = Some(form.at);
            form.at = (form.at + 1).min(last);
            return vec![Effect::Save];
        }
        Msg::Mark => {
            let choices = interview::choices(input).len();
            let next = interview::chosen(&form.draft, input).map_or(0, |c| (c + 1) % choices.max(1));
            interview::apply(&mut form.draft, input, Answer::Choice(next));
            return vec![Effect::Save];
        }
        Msg::TakeBack => {
            interview::apply(&mut form.draft, input, Answer::Nothing);
            return vec![Effect::Save];
        }
        msg => return clause(model, msg, input),
    }
    Vec::new()
}

/// What is said right after a mark is about the row that got it, unless the row that the focus moved to has one too.
fn just_marked(form: &mut Form) {
    let unmarked = matches!(form.question().input, Input::Mark(row) if !form.draft.marks.contains_key(row));
    if let Some(row) = form.marked.filter(|row| unmarked && row + 1 == form.at) {
        form.at = row;
    }
}

/// What only a checklist row knows: its note, its measures, the employee's file, and the way out by Enter.
fn check(model: &mut Model, msg: &Msg, row: &'static str) -> Option<Vec<Effect>> {
    match msg {
        Msg::Edit => measures::open_note(model, row),
        Msg::Measures => measures::open(model, row),
        Msg::File if model.form().is_some_and(|f| f.draft.kind == Kind::SelfDeclaration) => {}
        Msg::File => model.overlay = Overlay::Ask(Purpose::EmployeeView, Field::default()),
        Msg::Next => return Some(measures::leave_step(model)),
        _ => return None,
    }
    Some(Vec::new())
}

/// Accepts the suggestion of the clause in focus, if nothing is done with it yet, and moves on.
pub(super) fn accept(model: &mut Model, last: usize) -> Vec<Effect> {
    let Screen::Form(form) = &mut model.screen else { return Vec::new() };
    if let Input::Clause(key) = form.question().input
        && !form.draft.clauses.contains_key(key)
    {
        suggest::accept(&mut form.draft, key);
    }
    if form.at == last {
        return onward(model);
    }
    form.at += 1;
    vec![Effect::Save]
}

pub(super) fn clause(model: &mut Model, msg: &Msg, input: Input) -> Vec<Effect> {
    let form_wanted = model.assessment().map_or(AgreementForm::Unknown, |a| a.finding.agreement);
    let Screen::Form(form) = &mut model.screen else { return Vec::new() };
    let Input::Clause(key) = input else { return Vec::new() };
    match msg {
        Msg::Edit => {
            let text = match form.draft.clauses.get(key) {
                Some(Clause::Text(text)) => text.clone(),
                _ => suggestion(&form.draft, Words::of(form.draft.language), key),
            };
            form.field = Field::new(text);
            model.overlay = Overlay::Editor;
        }
        Msg::Without => {
            let Some(term) = terms::find(key) else { return Vec::new() };
            let Some(clause) = term.without(&form.draft, form_wanted) else {
                model.notice = Some(Notice::Error(model.words().tell("error-required", &[("key", key.into())])));
                return Vec::new();
            };
            interview::apply(&mut form.draft, input, Answer::Clause(clause));
            let last = form.rows(form.question().step).last().unwrap_or(form.at);
            form.at = (form.at + 1).min(last);
            return vec![Effect::Save];
        }
        Msg::AcceptAll => {
            let items = form.question().step == Step::Agreement;
            suggest::accept_rest(&mut form.draft, items);
            return vec![Effect::Save];
        }
        _ => {}
    }
    Vec::new()
}

pub(super) fn editor(model: &mut Model, msg: &Msg) -> Vec<Effect> {
    let width = super::super::view::editor_width(model.size.0);
    let Screen::Form(form) = &mut model.screen else { return Vec::new() };
    match msg {
        Msg::Up => form.field.vertical(width, false),
        Msg::Down => form.field.vertical(width, true),
        Msg::Close => {
            close(model);
            return vec![Effect::Save];
        }
        msg => {
            typing(form, msg, true);
        }
    }
    Vec::new()
}
