//! The one place where the model changes. Nothing here touches a file or the terminal: what must be done comes back as
//! effects.

use super::keys::{Msg, Place};
use super::{Form, Model, Notice, Overlay, Screen, is_list};
use crate::agreement::check;
use crate::agreement::interview::{self, Answer, Input, Standing, Step};
use crate::agreement::terms::{self, Need};
use crate::agreement::{Clause, Draft};
use crate::law::Form as AgreementForm;
use crate::words::suggest::suggestion;
use crate::words::{Words, answer};
use std::path::PathBuf;

/// What must be done outside the model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Save the draft.
    Save,
    /// Start a new draft.
    New,
    /// Open a draft.
    Open(PathBuf),
    /// Go back to the list.
    Register,
    /// Keep the language as a setting.
    KeepLanguage,
    /// Stop, and come back later.
    Suspend,
    /// End.
    Quit,
}

/// Changes the model by a message.
pub fn update(model: &mut Model, msg: Msg) -> Vec<Effect> {
    match &msg {
        Msg::Resize(columns, rows) => {
            model.size = (*columns, *rows);
            return Vec::new();
        }
        Msg::Saved(result) => {
            saved(model, result.clone());
            return Vec::new();
        }
        _ => model.notice = None,
    }
    match msg {
        Msg::Help => toggle(model, Overlay::Help),
        Msg::Panel => toggle(model, Overlay::Panel),
        Msg::Why => toggle(model, Overlay::Why),
        Msg::Steps => steps(model),
        Msg::Language => {
            model.setting.language = Model::next_language(model.setting.language);
            return vec![Effect::KeepLanguage];
        }
        Msg::Suspend => return vec![Effect::Suspend],
        Msg::Quit => return leave(model, Effect::Quit),
        Msg::Save => {
            commit(model);
            return if model.form().is_some() { vec![Effect::Save] } else { Vec::new() };
        }
        Msg::DocumentLanguage => {
            if let Screen::Form(form) = &mut model.screen {
                form.draft.language = Model::next_language(form.draft.language);
            }
            return vec![Effect::Save];
        }
        Msg::Review => {
            close(model);
            if let Some(at) = interview::index_of("review") {
                return go(model, at);
            }
        }
        msg => return at_place(model, msg),
    }
    Vec::new()
}

fn saved(model: &mut Model, result: Result<(String, String, bool), String>) {
    let words = model.words();
    let Screen::Form(form) = &mut model.screen else { return };
    match result {
        Ok((at, path, moved)) => {
            form.saved = Some(at);
            form.path = Some(PathBuf::from(&path));
            if moved {
                model.notice = Some(Notice::Info(words.tell("notice-moved", &[("path", path.into())])));
            }
        }
        Err(text) => model.notice = Some(Notice::Error(text)),
    }
}

fn toggle(model: &mut Model, overlay: Overlay) {
    if model.overlay == Overlay::Editor {
        close(model);
    }
    model.overlay = if model.overlay == overlay { Overlay::None } else { overlay };
    model.scroll = 0;
}

fn steps(model: &mut Model) {
    let at = model.form().map_or(0, |f| f.at);
    let next = if matches!(model.overlay, Overlay::Steps(_)) { Overlay::None } else { Overlay::Steps(at) };
    model.overlay = next;
}

/// Closes what lies on top; a clause being edited is kept.
fn close(model: &mut Model) {
    if model.overlay == Overlay::Editor
        && let Screen::Form(form) = &mut model.screen
        && let Input::Clause(key) = form.question().input
    {
        let text = form.field.text().to_string();
        let input = Input::Clause(key);
        if text.trim().is_empty() {
            interview::apply(&mut form.draft, input, Answer::Nothing);
        } else {
            interview::apply(&mut form.draft, input, Answer::Text(text));
        }
    }
    model.overlay = Overlay::None;
    model.scroll = 0;
}

fn leave(model: &mut Model, effect: Effect) -> Vec<Effect> {
    if model.overlay != Overlay::None {
        close(model);
    }
    commit(model);
    match &mut model.screen {
        Screen::Form(form) => {
            form.draft.at = Some(form.question().id.clone());
            vec![Effect::Save, effect]
        }
        Screen::Register(_) => vec![effect],
    }
}

fn at_place(model: &mut Model, msg: Msg) -> Vec<Effect> {
    match Place::of(model) {
        Place::Register => register(model, &msg),
        Place::Reading => reading(model, &msg),
        Place::Steps => jumping(model, &msg),
        Place::Editor => editor(model, &msg),
        Place::Review => review(model, &msg),
        Place::Clauses | Place::Marks | Place::Points => list(model, &msg),
        Place::Choice => choice(model, &msg),
        Place::Field | Place::Amount => field(model, &msg),
    }
}

fn register(model: &mut Model, msg: &Msg) -> Vec<Effect> {
    let Screen::Register(register) = &mut model.screen else { return Vec::new() };
    let last = register.rows.len();
    match msg {
        Msg::Up => register.cursor = register.cursor.saturating_sub(1),
        Msg::Down => register.cursor = (register.cursor + 1).min(last),
        Msg::Home => register.cursor = 0,
        Msg::End => register.cursor = last,
        Msg::Next | Msg::Mark if register.cursor == 0 => return vec![Effect::New],
        Msg::Next | Msg::Mark => {
            let row = &register.rows[register.cursor - 1];
            match &row.state {
                Ok(_) => return vec![Effect::Open(row.path.clone())],
                Err(text) => model.notice = Some(Notice::Error(text.clone())),
            }
        }
        Msg::Quit => return vec![Effect::Quit],
        _ => {}
    }
    Vec::new()
}

fn reading(model: &mut Model, msg: &Msg) -> Vec<Effect> {
    match msg {
        Msg::Up => model.scroll = model.scroll.saturating_sub(1),
        Msg::Down | Msg::Mark => model.scroll += 1,
        Msg::PageUp => model.scroll = model.scroll.saturating_sub(10),
        Msg::PageDown => model.scroll += 10,
        Msg::Home => model.scroll = 0,
        Msg::End => model.scroll = usize::MAX / 2,
        Msg::Close => close(model),
        _ => {}
    }
    Vec::new()
}

/// The questions that the step list shows: those that are not hidden, and one row a list step.
pub fn jumps(standings: &[Standing]) -> Vec<usize> {
    let questions = interview::questions();
    let mut shown: Vec<usize> = Vec::new();
    for (i, question) in questions.iter().enumerate() {
        let first_of_list = !shown.iter().any(|s| questions[*s].step == question.step);
        if standings[i] != Standing::Hidden && (!is_list(question.step) || first_of_list) {
            shown.push(i);
        }
    }
    shown
}

fn jumping(model: &mut Model, msg: &Msg) -> Vec<Effect> {
    let (Overlay::Steps(at), Some(assessment), Some(form)) = (model.overlay, model.assessment(), model.form()) else {
        return Vec::new();
    };
    let shown = jumps(&form.standings(&assessment));
    let place = shown.iter().rposition(|i| *i <= at).unwrap_or(0);
    let to = match msg {
        Msg::Up => place.saturating_sub(1),
        Msg::Down => (place + 1).min(shown.len() - 1),
        Msg::Home | Msg::PageUp => 0,
        Msg::End | Msg::PageDown => shown.len() - 1,
        Msg::Next | Msg::Mark => {
            model.overlay = Overlay::None;
            return go(model, at);
        }
        Msg::Close => {
            model.overlay = Overlay::None;
            return Vec::new();
        }
        _ => place,
    };
    model.overlay = Overlay::Steps(shown[to]);
    Vec::new()
}

/// Takes what is typed into the draft, if it can be used; else keeps it with its question. Whether it could be used.
fn commit(model: &mut Model) -> bool {
    let words = model.words();
    if model.overlay == Overlay::Editor {
        close(model);
        return true;
    }
    let Screen::Form(form) = &mut model.screen else { return true };
    let (at, input, unit) = (form.at, form.question().input, form.unit);
    if !matches!(input, Input::Text(_) | Input::Employees | Input::Amount(_) | Input::Date(_)) {
        return true;
    }
    let text = form.field.text().to_string();
    match answer::read(input, &text, unit, words, &form.draft) {
        Ok(answer) => {
            form.pending.remove(&at);
            interview::apply(&mut form.draft, input, answer);
            true
        }
        Err(problem) => {
            form.pending.insert(at, text);
            model.notice = Some(Notice::Error(problem));
            false
        }
    }
}

/// Moves to a question; what was typed on the way is kept.
fn go(model: &mut Model, to: usize) -> Vec<Effect> {
    commit(model);
    let keep = model.notice.clone();
    let Screen::Form(form) = &mut model.screen else { return Vec::new() };
    form.focus(to);
    form.draft.at = Some(form.question().id.clone());
    model.scroll = 0;
    model.notice = keep;
    vec![Effect::Save]
}

/// The next or the last question before that matters; from a list step the whole step is passed.
fn neighbour(model: &Model, forward: bool) -> Option<usize> {
    let (form, assessment) = (model.form()?, model.assessment()?);
    let standings = form.standings(&assessment);
    let questions = interview::questions();
    let step = form.question().step;
    let asked = |i: &usize| matches!(standings[*i], Standing::Open | Standing::Answered);
    let beyond = |i: &usize| !is_list(step) || questions[*i].step != step;
    if forward {
        return (form.at + 1..questions.len()).filter(asked).find(beyond);
    }
    let last = (0..form.at).rev().filter(asked).find(beyond)?;
    // Into a list from behind: to its first row, as from the front.
    let step = questions[last].step;
    if is_list(step) { form.rows(step).next() } else { Some(last) }
}

fn onward(model: &mut Model) -> Vec<Effect> {
    match neighbour(model, true) {
        Some(to) => go(model, to),
        None => vec![Effect::Save],
    }
}

fn backward(model: &mut Model) -> Vec<Effect> {
    match neighbour(model, false) {
        Some(to) => go(model, to),
        None => Vec::new(),
    }
}

fn close_form(model: &mut Model) -> Vec<Effect> {
    leave(model, Effect::Register)
}

fn choice(model: &mut Model, msg: &Msg) -> Vec<Effect> {
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

fn typing(form: &mut Form, msg: &Msg, lines: bool) -> bool {
    let field = &mut form.field;
    match msg {
        Msg::Char(c) => field.insert(c.encode_utf8(&mut [0; 4]), lines),
        Msg::Paste(text) => field.insert(text, lines),
        Msg::Backspace => field.backspace(),
        Msg::Delete => field.delete(),
        Msg::ClearLine => field.clear_before(),
        Msg::Left => field.left(),
        Msg::Right => field.right(),
        Msg::WordLeft => field.word_left(),
        Msg::WordRight => field.word_right(),
        Msg::Home => field.home(),
        Msg::End => field.end(),
        _ => return false,
    }
    true
}

fn field(model: &mut Model, msg: &Msg) -> Vec<Effect> {
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
        Msg::Up => form.unit = (form.unit + units - 1) % units,
        Msg::Down => form.unit = (form.unit + 1) % units,
        Msg::Next => {
            let optional = super::view::optional(form.question());
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

fn editor(model: &mut Model, msg: &Msg) -> Vec<Effect> {
    let width = super::view::editor_width(model.size.0);
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

fn list(model: &mut Model, msg: &Msg) -> Vec<Effect> {
    let Screen::Form(form) = &mut model.screen else { return Vec::new() };
    let rows: Vec<usize> = form.rows(form.question().step).collect();
    let (first, last) = (rows[0], rows[rows.len() - 1]);
    let input = form.question().input;
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
            form.at = (form.at + 1).min(last);
            return vec![Effect::Save];
        }
        Msg::Mark => {
            let choices = interview::choices(input).len();
            let next = interview::chosen(&form.draft, input).map_or(0, |c| (c + 1) % choices.max(1));
            interview::apply(&mut form.draft, input, Answer::Choice(next));
            return vec![Effect::Save];
        }
        Msg::Undo => {
            interview::apply(&mut form.draft, input, Answer::Nothing);
            return vec![Effect::Save];
        }
        msg => return clause(model, msg, input),
    }
    Vec::new()
}

/// Accepts the suggestion of the clause in focus, if nothing is done with it yet, and moves on.
fn accept(model: &mut Model, last: usize) -> Vec<Effect> {
    let Screen::Form(form) = &mut model.screen else { return Vec::new() };
    if let Input::Clause(key) = form.question().input
        && !form.draft.clauses.contains_key(key)
    {
        accept_one(&mut form.draft, key);
    }
    if form.at == last {
        return onward(model);
    }
    form.at += 1;
    vec![Effect::Save]
}

fn accept_one(draft: &mut Draft, key: &'static str) {
    let text = suggestion(draft, Words::of(draft.language), key);
    draft.clauses.insert(key, Clause::Text(text));
}

fn clause(model: &mut Model, msg: &Msg, input: Input) -> Vec<Effect> {
    let form_wanted = model.assessment().map_or(AgreementForm::Unknown, |a| a.finding.agreement);
    let Screen::Form(form) = &mut model.screen else { return Vec::new() };
    let Input::Clause(key) = input else { return Vec::new() };
    match msg {
        Msg::Edit => {
            let text = match form.draft.clauses.get(key) {
                Some(Clause::Text(text)) => text.clone(),
                _ => suggestion(&form.draft, Words::of(form.draft.language), key),
            };
            form.field = super::edit::Field::new(text);
            model.overlay = Overlay::Editor;
        }
        Msg::Without => {
            let Some(term) = terms::find(key) else { return Vec::new() };
            let clause = match (term.need(&form.draft), term.need_for(&form.draft, form_wanted)) {
                (Need::IfAgreed, _) => Clause::NoneAgreed,
                (_, Need::Required | Need::RequiredHere) => {
                    model.notice = Some(Notice::Error(model.words().tell("error-required", &[("key", key.into())])));
                    return Vec::new();
                }
                _ => Clause::LeftOut,
            };
            interview::apply(&mut form.draft, input, Answer::Clause(clause));
            let last = form.rows(form.question().step).last().unwrap_or(form.at);
            form.at = (form.at + 1).min(last);
            return vec![Effect::Save];
        }
        // Conditional clauses are for cases that the answers do not show: each is accepted by itself.
        Msg::AcceptAll => {
            let items = form.question().step == Step::Agreement;
            for term in terms::TERMS.iter().filter(|t| t.is_item() == items) {
                let open = !form.draft.clauses.contains_key(term.key) && term.need(&form.draft) != Need::Conditional;
                if open {
                    accept_one(&mut form.draft, term.key);
                }
            }
            return vec![Effect::Save];
        }
        _ => {}
    }
    Vec::new()
}

/// The review: the gaps are the rows, and Enter jumps to the question that mends the one in focus.
fn review(model: &mut Model, msg: &Msg) -> Vec<Effect> {
    let Some(assessment) = model.assessment() else { return Vec::new() };
    let Screen::Form(form) = &mut model.screen else { return Vec::new() };
    let gaps = check::gaps(&form.draft, &assessment);
    match msg {
        Msg::Up if form.cursor > 0 => form.cursor -= 1,
        Msg::Up => model.scroll = model.scroll.saturating_sub(1),
        Msg::Down if form.cursor + 1 < gaps.len() => form.cursor += 1,
        Msg::Down => model.scroll += 1,
        Msg::PageUp => model.scroll = model.scroll.saturating_sub(10),
        Msg::PageDown => model.scroll += 10,
        Msg::Home => (model.scroll, form.cursor) = (0, 0),
        Msg::End => model.scroll = usize::MAX / 2,
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
