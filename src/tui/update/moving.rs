//! From question to question. What is typed is taken in on the way.

use super::super::edit::Field;
use super::super::{Model, Notice, Overlay, Screen, is_list};
use super::{Effect, close, hours};
use crate::agreement::Note;
use crate::agreement::interview::{self, Answer, Input, Standing};
use crate::words::answer::{self, pattern::shown_date};

/// Takes what is typed into the draft, if it can be used; else keeps it with its question. Whether it could be used.
pub(super) fn commit(model: &mut Model) -> bool {
    let words = model.words();
    if model.overlay == Overlay::Editor {
        close(model);
        return true;
    }
    let Screen::Form(form) = &mut model.screen else { return true };
    let (at, input, unit) = (form.at, form.question().input, form.unit);
    let typed = matches!(input, Input::Text(_) | Input::Employees | Input::Amount(_) | Input::Date(_));
    if !typed && !matches!(input, Input::Note(_) | Input::Timeline | Input::WeighedOn | Input::Hours | Input::Clock(_))
    {
        return true;
    }
    if input == Input::Hours {
        let read = hours::take(form, words);
        let used = read.is_ok();
        model.notice = read.err().map(Notice::Error).or(model.notice.take());
        return used;
    }
    let text = form.field.text().to_string();
    match answer::read(input, &text, unit, words, &form.draft) {
        Ok(answer) => {
            form.pending.remove(&at);
            interview::apply(&mut form.draft, input, answer);
            true
        }
        Err(problem) if answer::keeps(input, &text) => {
            // Told once: the same once more goes on.
            let insists = form.written() == text.trim();
            form.pending.remove(&at);
            interview::apply(&mut form.draft, input, Answer::Text(text));
            if !insists {
                model.notice = Some(Notice::Error(problem));
            }
            insists
        }
        Err(problem) => {
            form.pending.insert(at, text);
            // Here each change has a line of its own.
            let lines = || words.say("error-timeline-lines").into_owned();
            let problem = if input == Input::Timeline { lines() } else { problem };
            model.notice = Some(Notice::Error(problem));
            false
        }
    }
}

/// Moves to a question; what was typed on the way is kept.
pub(super) fn go(model: &mut Model, to: usize) -> Vec<Effect> {
    commit(model);
    let keep = model.notice.clone();
    let Screen::Form(form) = &mut model.screen else { return Vec::new() };
    form.focus(to);
    form.came_from = None;
    // What is written is weighed today, unless another day is typed.
    if form.question().input == Input::WeighedOn
        && form.field.text().is_empty()
        && form.draft.remarks.contains_key(&Note::Weighing)
    {
        form.field = Field::suggested(shown_date(model.setting.today));
    }
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

pub(super) fn onward(model: &mut Model) -> Vec<Effect> {
    match neighbour(model, true) {
        Some(to) => go(model, to),
        None => vec![Effect::Save],
    }
}

pub(super) fn backward(model: &mut Model) -> Vec<Effect> {
    match neighbour(model, false) {
        Some(to) => go(model, to),
        None => Vec::new(),
    }
}

pub(super) fn close_form(model: &mut Model) -> Vec<Effect> {
    leave(model, Effect::Register)
}

pub(super) fn leave(model: &mut Model, effect: Effect) -> Vec<Effect> {
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
