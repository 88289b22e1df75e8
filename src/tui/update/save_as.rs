//! What is kept of a draft in a file of its own: which document, in which format, in which language.

use super::super::keys::Msg;
use super::super::{Model, Notice, Overlay};
use super::{Effect, close, commit};
use crate::agreement::{Draft, Language};
use crate::document::Case;
use crate::law::Assessment;
use crate::law::sources::Law;
use crate::paper::Format;
use crate::session::made::Made;
use crate::words::Words;
use std::path::PathBuf;

/// What is chosen, and what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaveAs {
    /// What is made.
    pub made: Made,
    /// The format.
    pub format: Format,
    /// The language of the document.
    pub language: Language,
    /// The choice in focus: 0 what is made, 1 the format, 2 the language.
    pub column: usize,
    /// Where the file is, or why there is none.
    pub told: Option<Result<PathBuf, String>>,
}

/// How many choices there are.
pub const COLUMNS: usize = 3;

/// The draft as it is kept, and its assessment.
pub fn kept(model: &Model) -> Option<(Draft, Assessment)> {
    Some((super::told(model)?, model.assessment()?))
}

/// What can be made here, what is called for first.
pub fn all(model: &Model) -> Vec<Made> {
    let Some((draft, assessment)) = kept(model) else { return Vec::new() };
    let words = Words::of(draft.language);
    Made::all(&Case { draft: &draft, assessment: &assessment, law: Law::at(assessment.on), words })
}

/// Opens it, or closes it.
pub(super) fn open(model: &mut Model) {
    let there = matches!(model.overlay, Overlay::SaveAs(_));
    close(model);
    if there {
        return;
    }
    commit(model);
    let Some(form) = model.form() else { return };
    let language = form.draft.language;
    let untouched = Draft { at: None, ..form.draft.clone() } == Draft::new(language);
    match all(model).first() {
        Some(made) if !untouched => {
            let (made, format) = (*made, made.usual());
            model.overlay = Overlay::SaveAs(SaveAs { made, format, language, column: 0, told: None });
        }
        _ => {
            let text = model.words().say("notice-nothing-to-export");
            model.notice = Some(Notice::Info(text.into_owned()));
        }
    }
}

/// The next or the one before of several, around.
pub(super) fn beside<T: Copy + PartialEq>(all: &[T], now: T, forward: bool) -> T {
    let at = all.iter().position(|one| *one == now).unwrap_or(0);
    let step = if forward { 1 } else { all.len().saturating_sub(1) };
    all.get((at + step) % all.len().max(1)).copied().unwrap_or(now)
}

/// The first or the last of several.
pub(super) fn edge<T: Copy>(all: &[T], now: T, first: bool) -> T {
    (if first { all.first() } else { all.last() }).copied().unwrap_or(now)
}

impl SaveAs {
    /// How many choices there are: a calendar has one form and the language of the draft.
    pub fn columns(&self) -> usize {
        if self.made == Made::Calendar { 1 } else { COLUMNS }
    }
    /// What is made. The usual format follows it, and one that was chosen stays.
    fn make(&mut self, made: Made) {
        if self.format == self.made.usual() {
            self.format = made.usual();
        }
        self.made = made;
    }
    /// Moves in the choice in focus.
    fn choose(&mut self, all: &[Made], forward: bool) {
        match self.column {
            0 => self.make(beside(all, self.made, forward)),
            1 => self.format = beside(Format::ALL, self.format, forward),
            _ => self.language = beside(Language::ALL, self.language, forward),
        }
    }
    /// To the first or the last of the choice in focus.
    fn end(&mut self, all: &[Made], first: bool) {
        match self.column {
            0 => self.make(edge(all, self.made, first)),
            1 => self.format = edge(Format::ALL, self.format, first),
            _ => self.language = edge(Language::ALL, self.language, first),
        }
    }
    /// To a row by a click.
    fn pick(&mut self, all: &[Made], column: usize, row: usize) {
        self.column = column.min(self.columns() - 1);
        match self.column {
            0 => self.make(all.get(row).copied().unwrap_or(self.made)),
            1 => self.format = Format::ALL.get(row).copied().unwrap_or(self.format),
            _ => self.language = Language::ALL.get(row).copied().unwrap_or(self.language),
        }
    }
}

pub(super) fn save_as(model: &mut Model, msg: &Msg) -> Vec<Effect> {
    let all = all(model);
    let Overlay::SaveAs(state) = &mut model.overlay else { return Vec::new() };
    let before = state.clone();
    let columns = state.columns();
    match msg {
        Msg::Close => {
            close(model);
            return Vec::new();
        }
        Msg::Next => return write(model),
        Msg::Skip => state.column = (state.column + 1) % columns,
        Msg::Back => state.column = (state.column + columns - 1) % columns,
        Msg::Right => state.column = (state.column + 1).min(columns - 1),
        Msg::Left => state.column = state.column.saturating_sub(1),
        Msg::Up | Msg::Down => state.choose(&all, *msg == Msg::Down),
        Msg::Home | Msg::PageUp | Msg::End | Msg::PageDown => {
            state.end(&all, matches!(msg, Msg::Home | Msg::PageUp));
        }
        Msg::PickIn { column, row } => state.pick(&all, *column, *row),
        _ => {}
    }
    // What was said was said of another choice.
    if (before.made, before.format, before.language) != (state.made, state.format, state.language) {
        state.told = None;
    }
    Vec::new()
}

/// The name of what would be written, where nothing has it.
pub fn name(model: &Model, state: &SaveAs) -> Option<String> {
    let (draft, assessment) = kept(model)?;
    Some(state.made.name(&draft, Words::of(state.language), assessment.on, state.format))
}

fn write(model: &mut Model) -> Vec<Effect> {
    let Overlay::SaveAs(state) = &model.overlay else { return Vec::new() };
    let Some((draft, assessment)) = kept(model) else { return Vec::new() };
    let words = Words::of(state.language);
    let case = Case { draft: &draft, assessment: &assessment, law: Law::at(assessment.on), words };
    match state.made.output(&case, state.format, model.hide_names) {
        Ok(output) => vec![Effect::Write(output)],
        Err(trouble) => {
            let text = model.words().paper_trouble(&trouble).join(" ");
            written(model, Err(text));
            Vec::new()
        }
    }
}

/// What became of it.
pub(super) fn written(model: &mut Model, result: Result<PathBuf, String>) {
    if let Overlay::SaveAs(state) = &mut model.overlay {
        state.told = Some(result);
    }
}
