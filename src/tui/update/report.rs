//! From the list of drafts: the report to a client on all of them, in the format that is chosen.

use super::super::keys::Msg;
use super::super::{Model, Notice, Overlay, Screen};
use super::save_as::{beside, edge};
use super::{Effect, close};
use crate::agreement::{Kind, Party};
use crate::document::report::Report;
use crate::law::sources::Law;
use crate::paper::Format;
use crate::session::made::{self, Reported};
use std::path::PathBuf;

/// The format that is chosen, and what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportAs {
    /// The format.
    pub format: Format,
    /// Where the file is, or why there is none.
    pub told: Option<Result<PathBuf, String>>,
}

/// Opens the choice of format, where there is something to report on.
pub(super) fn open(model: &mut Model) {
    if drafts(model).is_empty() {
        model.notice = Some(Notice::Info(model.words().say("notice-no-report").into_owned()));
        return;
    }
    close(model);
    model.overlay = Overlay::Report(ReportAs { format: Format::ALL[0], told: None });
}

pub(super) fn choose(model: &mut Model, msg: &Msg) -> Vec<Effect> {
    let Overlay::Report(state) = &mut model.overlay else { return Vec::new() };
    let before = state.format;
    match msg {
        Msg::Close => close(model),
        Msg::Next => return write(model, before),
        Msg::Up | Msg::Down => state.format = beside(Format::ALL, before, *msg == Msg::Down),
        Msg::Home | Msg::PageUp | Msg::End | Msg::PageDown => {
            state.format = edge(Format::ALL, before, matches!(msg, Msg::Home | Msg::PageUp));
        }
        Msg::Pick(row) => state.format = Format::ALL.get(*row).copied().unwrap_or(before),
        _ => {}
    }
    // What was said was said of another choice.
    if let Overlay::Report(state) = &mut model.overlay
        && state.format != before
    {
        state.told = None;
    }
    Vec::new()
}

/// What is in it besides the drafts: in the language of the screen, without names where they are hidden.
fn about(model: &Model) -> Report<'static> {
    let (words, on, hidden) = (model.words(), model.setting.today, model.hide_names);
    Report { law: Law::at(on), words, on, hidden, unread: unread(model) }
}

/// The name of what would be written, where nothing has it.
pub fn name(model: &Model, format: Format) -> String {
    made::report_name(&drafts(model), &about(model), format)
}

fn write(model: &mut Model, format: Format) -> Vec<Effect> {
    match made::report(&drafts(model), &about(model), format) {
        Ok(output) => vec![Effect::Write(output)],
        Err(trouble) => {
            let text = model.words().paper_trouble(&trouble).join(" ");
            written(model, Err(text));
            Vec::new()
        }
    }
}

/// The files of the list that no draft can be read from.
fn unread(model: &Model) -> usize {
    let Screen::Register(register) = &model.screen else { return 0 };
    register.rows.iter().filter(|row| row.state.is_err()).count()
}

fn drafts(model: &Model) -> Vec<Reported> {
    let Screen::Register(register) = &model.screen else { return Vec::new() };
    let instead = |party: Party| model.words().say(&format!("hidden-{}", party.word())).into_owned();
    let readable = register.rows.iter().filter_map(|row| Some((row, row.state.as_ref().ok()?)));
    let reported =
        readable.filter(|(_, (draft, _))| draft.kind == Kind::Agreement).map(|(row, (draft, assessment))| {
            let draft = if model.hide_names { draft.without_names(instead) } else { (**draft).clone() };
            let file = row.path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            (file, draft, (**assessment).clone())
        });
    reported.collect()
}

/// What became of it.
pub(super) fn written(model: &mut Model, result: Result<PathBuf, String>) {
    if let Overlay::Report(state) = &mut model.overlay {
        state.told = Some(result);
        return;
    }
    model.notice = Some(match result {
        Ok(path) => {
            let path = model.shown_path(&path);
            Notice::Info(model.words().tell("save-done", &[("path", path.into())]))
        }
        Err(text) => Notice::Error(text),
    });
}
