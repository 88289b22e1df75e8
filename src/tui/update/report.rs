//! From the list of drafts: the report to a client on all of them.

use super::super::{Model, Notice, Screen};
use super::Effect;
use crate::agreement::{Kind, Party};
use crate::document::report::Report;
use crate::law::sources::Law;
use crate::paper::Format;
use crate::session::made::{self, Reported};
use std::path::PathBuf;

/// The report on the drafts that can be read, in the language of the screen, without names where they are hidden.
pub(super) fn report(model: &mut Model) -> Vec<Effect> {
    let (words, on, hidden) = (model.words(), model.setting.today, model.hide_names);
    let drafts = drafts(model);
    if drafts.is_empty() {
        model.notice = Some(Notice::Info(words.say("notice-no-report").into_owned()));
        return Vec::new();
    }
    let report = Report { law: Law::at(on), words, on, hidden, unread: unread(model) };
    match made::report(&drafts, &report, Format::ALL[0]) {
        Ok(output) => vec![Effect::Write(output)],
        Err(trouble) => {
            model.notice = Some(Notice::Error(words.paper_trouble(&trouble).join(" ")));
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
    model.notice = Some(match result {
        Ok(path) => {
            let path = model.shown_path(&path);
            Notice::Info(model.words().tell("save-done", &[("path", path.into())]))
        }
        Err(text) => Notice::Error(text),
    });
}
