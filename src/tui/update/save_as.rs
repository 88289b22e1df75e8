//! What is kept of a draft in a file of its own: which document, in which format, in which language.

use super::super::keys::Msg;
use super::super::{Model, Notice, Overlay};
use super::{Effect, close, commit, paper as papers};
use crate::agreement::{Draft, Language};
use crate::document::{self, Case, Kind};
use crate::law::Assessment;
use crate::law::sources::Law;
use crate::paper::{self, Format};
use crate::store;
use crate::words::Words;
use std::path::PathBuf;

/// What is chosen, and what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaveAs {
    /// The document.
    pub kind: Kind,
    /// The format.
    pub format: Format,
    /// The language of the document.
    pub language: Language,
    /// The choice in focus: 0 the document, 1 the format, 2 the language.
    pub column: usize,
    /// Where the file is, or why there is none.
    pub told: Option<Result<PathBuf, String>>,
}

/// How many choices there are.
pub const COLUMNS: usize = 3;
/// More than a column has rows: what a click says is the column and the row in one number.
pub const ROWS: usize = 100;

/// The draft as it is kept, and its assessment.
pub fn kept(model: &Model) -> Option<(Draft, Assessment)> {
    Some((super::told(model)?, model.assessment()?))
}

/// The documents that can be made here, what is called for first.
pub fn kinds(model: &Model) -> Vec<Kind> {
    let Some((draft, assessment)) = kept(model) else { return Vec::new() };
    let words = Words::of(draft.language);
    document::kinds(&Case { draft: &draft, assessment: &assessment, law: Law::at(assessment.on), words })
}

/// Opens it, or closes it.
pub(super) fn open(model: &mut Model) {
    let there = matches!(model.overlay, Overlay::SaveAs(_));
    close(model);
    if there || papers::has_none(model) {
        return;
    }
    commit(model);
    let Some(form) = model.form() else { return };
    let language = form.draft.language;
    let untouched = Draft { at: None, ..form.draft.clone() } == Draft::new(language);
    match kinds(model).first() {
        Some(kind) if !untouched => {
            let (kind, format) = (*kind, Format::ALL[0]);
            model.overlay = Overlay::SaveAs(SaveAs { kind, format, language, column: 0, told: None });
        }
        _ => {
            let text = model.words().say("notice-nothing-to-export");
            model.notice = Some(Notice::Info(text.into_owned()));
        }
    }
}

/// The next or the one before of several, around.
fn beside<T: Copy + PartialEq>(all: &[T], now: T, forward: bool) -> T {
    let at = all.iter().position(|one| *one == now).unwrap_or(0);
    let step = if forward { 1 } else { all.len().saturating_sub(1) };
    all.get((at + step) % all.len().max(1)).copied().unwrap_or(now)
}

/// The first or the last of several.
fn edge<T: Copy>(all: &[T], now: T, first: bool) -> T {
    (if first { all.first() } else { all.last() }).copied().unwrap_or(now)
}

impl SaveAs {
    /// Moves in the choice in focus.
    fn choose(&mut self, kinds: &[Kind], forward: bool) {
        match self.column {
            0 => self.kind = beside(kinds, self.kind, forward),
            1 => self.format = beside(Format::ALL, self.format, forward),
            _ => self.language = beside(Language::ALL, self.language, forward),
        }
    }
    /// To the first or the last of the choice in focus.
    fn end(&mut self, kinds: &[Kind], first: bool) {
        match self.column {
            0 => self.kind = edge(kinds, self.kind, first),
            1 => self.format = edge(Format::ALL, self.format, first),
            _ => self.language = edge(Language::ALL, self.language, first),
        }
    }
    /// To a row by a click.
    fn pick(&mut self, kinds: &[Kind], spot: usize) {
        self.column = (spot / ROWS).min(COLUMNS - 1);
        let row = spot % ROWS;
        match self.column {
            0 => self.kind = kinds.get(row).copied().unwrap_or(self.kind),
            1 => self.format = Format::ALL.get(row).copied().unwrap_or(self.format),
            _ => self.language = Language::ALL.get(row).copied().unwrap_or(self.language),
        }
    }
}

pub(super) fn save_as(model: &mut Model, msg: &Msg) -> Vec<Effect> {
    let kinds = kinds(model);
    let Overlay::SaveAs(state) = &mut model.overlay else { return Vec::new() };
    let before = state.clone();
    match msg {
        Msg::Close => {
            close(model);
            return Vec::new();
        }
        Msg::Next => return write(model),
        Msg::Skip => state.column = (state.column + 1) % COLUMNS,
        Msg::Back => state.column = (state.column + COLUMNS - 1) % COLUMNS,
        Msg::Right => state.column = (state.column + 1).min(COLUMNS - 1),
        Msg::Left => state.column = state.column.saturating_sub(1),
        Msg::Up | Msg::Down => state.choose(&kinds, *msg == Msg::Down),
        Msg::Home | Msg::PageUp | Msg::End | Msg::PageDown => {
            state.end(&kinds, matches!(msg, Msg::Home | Msg::PageUp));
        }
        Msg::Pick(spot) => state.pick(&kinds, *spot),
        _ => {}
    }
    // What was said was said of another choice.
    if (before.kind, before.format, before.language) != (state.kind, state.format, state.language) {
        state.told = None;
    }
    Vec::new()
}

/// The name of the file that would be written, where no file has it.
pub fn file_name(model: &Model, state: &SaveAs) -> Option<String> {
    let (draft, assessment) = kept(model)?;
    let (stem, name) = document::file_name(state.kind, &draft, Words::of(state.language));
    Some(store::file_name(&store::slug(&stem), name.as_deref(), assessment.on, state.format.extension()))
}

fn write(model: &mut Model) -> Vec<Effect> {
    let Overlay::SaveAs(state) = &model.overlay else { return Vec::new() };
    let (Some((draft, assessment)), Some(name)) = (kept(model), file_name(model, state)) else { return Vec::new() };
    let words = Words::of(state.language);
    let case = Case { draft: &draft, assessment: &assessment, law: Law::at(assessment.on), words };
    match paper::render(&document::paper(state.kind, &case), state.format, None) {
        Ok(bytes) => vec![Effect::Write(name, bytes)],
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
