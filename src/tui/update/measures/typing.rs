//! What is typed in a checklist: the note on a row, and the parts of a measure.

use super::super::super::edit::Field;
use super::super::super::keys::Msg;
use super::super::super::{Model, Notice, Overlay, Screen};
use super::super::{Effect, edit};
use super::{Measures, Part, entries, new, take, take_out, text_in_focus};
use crate::agreement::Draft;
use crate::agreement::calendar::typed::ahead;
use crate::agreement::interview::Input;
use crate::words::answer::pattern::shown_date;
use jiff::civil::Date;

/// Begins to type a part of the measure in focus, or one of the user's own. Who names an owner or a date wants the
/// measure: it is taken in.
pub(super) fn begin(draft: &mut Draft, state: &mut Measures, msg: &Msg, today: Date) {
    let (part, text) = match msg {
        Msg::Own => (Part::Own, String::new()),
        Msg::Edit => (Part::Text, text_in_focus(draft, state)),
        Msg::Owner => {
            let i = take(draft, state, today);
            (Part::Owner, draft.measures[i].owner.clone())
        }
        _ => {
            let i = take(draft, state, today);
            (Part::Due, draft.measures[i].due.map(shown_date).unwrap_or_default())
        }
    };
    let field = if part == Part::Text { Field::new(text) } else { Field::suggested(text) };
    state.typing = Some((part, field));
}

/// Who simply types, types a measure of one's own: a letter that is no command is its first.
pub(super) fn begin_own(state: &mut Measures, msg: &Msg) {
    let mut field = Field::default();
    edit(&mut field, msg, false);
    state.typing = Some((Part::Own, field));
}

/// A line being typed: a note on a row, or a part of a measure. Enter and Esc both keep it; only a date that is none
/// is dropped by Esc.
pub fn line(model: &mut Model, msg: &Msg) -> Vec<Effect> {
    let field = match &mut model.overlay {
        Overlay::RowNote(field) | Overlay::Measures(Measures { typing: Some((_, field)), .. }) => field,
        _ => return Vec::new(),
    };
    if edit(field, msg, false) || !matches!(msg, Msg::Next | Msg::Close) {
        return Vec::new();
    }
    let kept = keep(model);
    match &mut model.overlay {
        Overlay::Measures(state) if !kept && *msg == Msg::Close => {
            state.typing = None;
            model.notice = None;
        }
        Overlay::RowNote(_) => model.overlay = Overlay::None,
        _ => {}
    }
    if kept { vec![Effect::Save] } else { Vec::new() }
}

/// Takes what is typed into the draft; whether it could be used.
pub fn keep(model: &mut Model) -> bool {
    let (words, today) = (model.words(), model.setting.today);
    let Screen::Form(form) = &mut model.screen else { return true };
    match &mut model.overlay {
        Overlay::RowNote(field) => {
            if let Input::Mark(row) = form.question().input {
                note(&mut form.draft, row, field.text().trim());
            }
        }
        Overlay::Measures(state) => {
            let Some((part, field)) = &state.typing else { return true };
            let (part, text) = (*part, field.text().trim().to_string());
            if part == Part::Due && !text.is_empty() && ahead(&text, today).is_none() {
                model.notice = Some(Notice::Error(words.say("error-date").into_owned()));
                return false;
            }
            state.typing = None;
            put(&mut form.draft, state, part, text, today);
        }
        _ => {}
    }
    true
}

fn note(draft: &mut Draft, row: &'static str, text: &str) {
    if text.is_empty() {
        draft.notes.remove(row);
    } else {
        draft.notes.insert(row, text.to_string());
    }
}

fn put(draft: &mut Draft, state: &mut Measures, part: Part, text: String, today: Date) {
    let at = match part {
        Part::Own if text.is_empty() => return,
        Part::Own => {
            let measure = new(draft, state.row, text, today);
            draft.measures.push(measure);
            draft.measures.len() - 1
        }
        Part::Text if text.is_empty() => return take_out(draft, state),
        // A suggestion that is left as it was is not taken in by being looked at.
        Part::Text if text == text_in_focus(draft, state) => return,
        Part::Text => {
            let at = take(draft, state, today);
            draft.measures[at].text = text;
            at
        }
        Part::Owner => {
            let at = take(draft, state, today);
            draft.measures[at].owner = text;
            at
        }
        Part::Due => {
            let at = take(draft, state, today);
            draft.measures[at].due = ahead(&text, today);
            at
        }
    };
    // The eye stays with what was typed, wherever it now stands.
    state.cursor = entries(draft, state.row).iter().position(|e| e.measure == Some(at)).unwrap_or(state.cursor);
}
