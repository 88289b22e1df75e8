//! The measures of a checklist row, and the note on it.

mod typing;

pub(super) use typing::{keep, line};

use super::super::edit::Field;
use super::super::keys::Msg;
use super::super::{Form, Model, Notice, Overlay, Screen};
use super::{Effect, close, onward};
use crate::agreement::interview::{self, Input};
use crate::agreement::{Draft, Kind, Language, Measure, Party, Role};
use crate::law::risks::{self, Suggestion};
use crate::words::Words;
use jiff::civil::Date;

/// What is typed about a measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The text of the one in focus.
    Text,
    /// One of the user's own.
    Own,
    /// Who does it.
    Owner,
    /// When.
    Due,
}

/// The row, and what is in focus.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Measures {
    /// The row.
    pub row: &'static str,
    /// The entry in focus.
    pub cursor: usize,
    /// What is typed.
    pub typing: Option<(Part, Field)>,
    /// Opened on the way out of the step: Enter and Esc go on.
    pub leaving: bool,
}

impl Measures {
    /// Whether a text is being typed.
    pub fn is_typing(&self) -> bool {
        self.typing.is_some()
    }

    fn of(row: &'static str, leaving: bool) -> Measures {
        Measures { row, cursor: 0, typing: None, leaving }
    }
}

/// An entry: a suggestion, a measure taken in, or a suggestion taken in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What is suggested.
    pub suggestion: Option<Suggestion>,
    /// Where it stands among the measures of the draft.
    pub measure: Option<usize>,
}

/// The entries of a row: the suggestions in order, each where it stays when it is taken in, and then the user's own.
pub fn entries(draft: &Draft, row: &str) -> Vec<Entry> {
    let taken: Vec<usize> = (0..draft.measures.len()).filter(|i| draft.measures[*i].row == row).collect();
    // Whatever language it was taken in in.
    let is = |s: &Suggestion, text: &str| Language::ALL.iter().any(|l| Words::of(*l).measure(s) == text);
    let suggested = |s: Suggestion| {
        let measure = taken.iter().copied().find(|i| is(&s, &draft.measures[*i].text));
        Entry { suggestion: Some(s), measure }
    };
    let mut entries: Vec<Entry> = risks::suggestions(row).into_iter().map(suggested).collect();
    let known: Vec<Option<usize>> = entries.iter().map(|e| e.measure).collect();
    let own = taken.iter().map(|i| Some(*i)).filter(|i| !known.contains(i));
    entries.extend(own.map(|measure| Entry { suggestion: None, measure }));
    entries
}

/// Whether the measures of this draft are for whoever sits there: the employee who answers alone sets none.
fn concerns(draft: &Draft) -> bool {
    draft.kind == Kind::Agreement
}

/// Opens the measures of a row.
pub(super) fn open(model: &mut Model, row: &'static str) {
    let words = model.words();
    let Screen::Form(form) = &model.screen else { return };
    if concerns(&form.draft) {
        model.overlay = Overlay::Measures(Measures::of(row, false));
    } else {
        model.notice = Some(Notice::Info(words.say("notice-own-measures").into_owned()));
    }
}

/// Opens the note on a row.
pub(super) fn open_note(model: &mut Model, row: &str) {
    let Screen::Form(form) = &model.screen else { return };
    let text = form.draft.notes.get(row).cloned().unwrap_or_default();
    model.overlay = Overlay::RowNote(Field::new(text));
}

/// Out of a checklist with Enter: by way of the rows that call for a measure and have none.
pub(super) fn leave_step(model: &mut Model) -> Vec<Effect> {
    let Screen::Form(form) = &model.screen else { return Vec::new() };
    // Measures are the employer's; nobody else is asked for them.
    let asked = concerns(&form.draft) && form.draft.role != Some(Role::Employee);
    let first = form.rows(form.question().step).next();
    match first.filter(|_| asked) {
        Some(first) => go_on(model, first),
        None => onward(model),
    }
}

/// On to the next row of the step, from this one on, that lacks a measure; after the last one, to the next step.
fn go_on(model: &mut Model, from: usize) -> Vec<Effect> {
    close(model);
    let Screen::Form(form) = &mut model.screen else { return Vec::new() };
    let Some((at, row)) = lacking(form, from) else { return onward(model) };
    form.at = at;
    model.overlay = Overlay::Measures(Measures::of(row, true));
    vec![Effect::Save]
}

fn lacking(form: &Form, from: usize) -> Option<(usize, &'static str)> {
    let without = form.draft.without_measure();
    form.rows(form.question().step).filter(|i| *i >= from).find_map(|i| match interview::questions()[i].input {
        Input::Mark(row) if without.contains(&row) => Some((i, row)),
        _ => None,
    })
}

/// The rows of the step that still lack a measure, the one in focus among them.
pub fn still_lacking(form: &Form) -> usize {
    let step = form.question().step;
    let without = form.draft.without_measure();
    let lacks = |i: &usize| matches!(interview::questions()[*i].input, Input::Mark(row) if without.contains(&row));
    form.rows(step).filter(lacks).count()
}

pub(super) fn measures(model: &mut Model, msg: &Msg) -> Vec<Effect> {
    let today = model.setting.today;
    let (Overlay::Measures(state), Screen::Form(form)) = (&mut model.overlay, &mut model.screen) else {
        return Vec::new();
    };
    let draft = &mut form.draft;
    let last = entries(draft, state.row).len().saturating_sub(1);
    match msg {
        Msg::Up => state.cursor = state.cursor.saturating_sub(1),
        Msg::Down => state.cursor = (state.cursor + 1).min(last),
        Msg::Home | Msg::PageUp => state.cursor = 0,
        Msg::End | Msg::PageDown => state.cursor = last,
        Msg::Next if state.leaving => {
            take(draft, state, today);
            let next = form.at + 1;
            return go_on(model, next);
        }
        Msg::Pick(i) if *i <= last => {
            state.cursor = *i;
            toggle(draft, state, today);
            return vec![Effect::Save];
        }
        // Enter never takes out: once it is in, Enter goes on.
        Msg::Next if entries(draft, state.row).get(state.cursor).is_some_and(|e| e.measure.is_some()) => close(model),
        Msg::Next => {
            take(draft, state, today);
            return vec![Effect::Save];
        }
        Msg::Mark => {
            toggle(draft, state, today);
            return vec![Effect::Save];
        }
        Msg::TakeBack => {
            take_out(draft, state);
            return vec![Effect::Save];
        }
        Msg::Done => {
            let i = take(draft, state, today);
            draft.measures[i].done = !draft.measures[i].done;
            return vec![Effect::Save];
        }
        Msg::Edit | Msg::Own | Msg::Owner | Msg::Due => typing::begin(draft, state, msg, today),
        Msg::Char(c) if c.is_alphabetic() => typing::begin_own(state, msg),
        Msg::Paste(_) => typing::begin_own(state, msg),
        Msg::Skip => {
            close(model);
            return onward(model);
        }
        Msg::Close if state.leaving => {
            let next = form.at + 1;
            return go_on(model, next);
        }
        Msg::Close => close(model),
        _ => {}
    }
    Vec::new()
}

fn text_in_focus(draft: &Draft, state: &Measures) -> String {
    match entries(draft, state.row).get(state.cursor) {
        Some(Entry { measure: Some(i), .. }) => draft.measures[*i].text.clone(),
        Some(Entry { suggestion: Some(s), .. }) => Words::of(draft.language).measure(s).into_owned(),
        _ => String::new(),
    }
}

/// A measure with what is suggested about it: the nearest manager, and four weeks.
fn new(draft: &Draft, row: &'static str, text: String, today: Date) -> Measure {
    let owner = draft.party(Party::Manager).unwrap_or_default().to_string();
    Measure { row, text, owner, due: Measure::suggested_due(today), done: false }
}

/// Takes in the entry in focus, if it is not; where it stands among the measures.
fn take(draft: &mut Draft, state: &Measures, today: Date) -> usize {
    if let Some(i) = entries(draft, state.row).get(state.cursor).and_then(|e| e.measure) {
        return i;
    }
    let measure = new(draft, state.row, text_in_focus(draft, state), today);
    draft.measures.push(measure);
    draft.measures.len() - 1
}

fn take_out(draft: &mut Draft, state: &mut Measures) {
    if let Some(i) = entries(draft, state.row).get(state.cursor).and_then(|e| e.measure) {
        draft.measures.remove(i);
        state.cursor = state.cursor.min(entries(draft, state.row).len().saturating_sub(1));
    }
}

fn toggle(draft: &mut Draft, state: &mut Measures, today: Date) {
    match entries(draft, state.row).get(state.cursor).and_then(|e| e.measure) {
        Some(_) => take_out(draft, state),
        None => drop(take(draft, state, today)),
    }
}
