//! The one place where the model changes. Nothing here touches a file or the terminal: what must be done comes back as
//! effects.

pub mod calendar;
pub mod compare;
pub mod file;
pub mod history;
pub mod hours;
mod list;
pub mod measures;
mod moving;
mod overlay;
mod paper;
mod question;
mod register;
pub mod report;
mod review;
pub mod save_as;
pub mod search;
pub mod since;
mod steps;
mod tree;
pub mod week;

pub use steps::jumps;

use moving::{backward, close_form, commit, go, leave, onward};
use overlay::{close, cover, help, reading, toggle, uncover};

use super::edit::Field;
use super::keys::{Msg, Place};
use super::{Form, Model, Notice, Overlay, Purpose, Screen};
use crate::agreement::Draft;
use crate::agreement::Kind;
use crate::law::sources::Law;
use crate::session::made::Output;
use crate::words::{Words, suggest};
use compare::Compare;
use search::Search;
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
    /// Put a text on the clipboard.
    Copy(String),
    /// Write what is made of the draft beside it.
    Write(Output),
    /// Use the mouse, or not any more.
    Mouse(bool),
    /// Read a file.
    Read(Purpose, PathBuf),
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
        Msg::Told(result) => {
            model.notice = Some(match result.clone() {
                Ok(text) => Notice::Info(text),
                Err(text) => Notice::Error(text),
            });
            return Vec::new();
        }
        Msg::Written(result) => {
            match model.screen {
                Screen::Register(_) => report::written(model, result.clone()),
                Screen::Form(_) => save_as::written(model, result.clone()),
            }
            return Vec::new();
        }
        _ => model.notice = None,
    }
    match msg {
        Msg::Undo => history::undo(model),
        Msg::Redo => history::redo(model),
        msg => {
            let before = model.form().map(|form| (form.draft.clone(), form.at));
            let mut effects = act(model, msg);
            if let (Screen::Form(form), Some((draft, _))) = (&mut model.screen, &before) {
                suggest::follow(draft, &mut form.draft);
            }
            if let Screen::Form(form) = &mut model.screen {
                form.speak(model.setting.language);
            }
            paper::reopened(model, before.as_ref().map(|(draft, _)| draft));
            // Whatever changed an answer saves it too.
            if history::remember(model, before) && !effects.contains(&Effect::Save) {
                effects.insert(0, Effect::Save);
            }
            effects
        }
    }
}

fn act(model: &mut Model, msg: Msg) -> Vec<Effect> {
    if about_verdict(&msg) && model.form().is_some_and(|f| f.draft.kind == Kind::SelfDeclaration) {
        model.notice = Some(Notice::Info(model.words().say("notice-own-verdict").into_owned()));
        return Vec::new();
    }
    hours::before(model, &msg);
    match msg {
        Msg::Help => help(model),
        Msg::Panel => tree::panel(model),
        Msg::Grounds => tree::open(model),
        Msg::Why => toggle(model, Overlay::Why),
        Msg::Map => toggle(model, Overlay::Map(None)),
        Msg::Summary => toggle(model, Overlay::Summary),
        Msg::Since => since::toggled(model),
        Msg::Compare => toggle(model, Overlay::Compare(Compare::default())),
        Msg::More => toggle(model, Overlay::More(0)),
        Msg::Hours => hours::open(model),
        // From a page back to what was typed.
        Msg::Search if search::reads(model) => uncover(model),
        Msg::Search => toggle(model, Overlay::Search(Search::default())),
        Msg::Steps => {
            let at = steps::here(model);
            toggle(model, Overlay::Steps(at));
        }
        Msg::Language => {
            model.setting.language = Model::next_language(model.setting.language);
            return vec![Effect::KeepLanguage];
        }
        Msg::HideNames => model.hide_names = !model.hide_names,
        Msg::Mouse => {
            model.mouse = !model.mouse;
            let key = if model.mouse { "notice-mouse-on" } else { "notice-mouse-off" };
            model.notice = Some(Notice::Info(model.words().say(key).into_owned()));
            return vec![Effect::Mouse(model.mouse)];
        }
        Msg::Copy => {
            commit(model);
            return statement(model).map(|text| vec![Effect::Copy(text)]).unwrap_or_default();
        }
        Msg::Export if matches!(model.screen, Screen::Register(_)) => report::open(model),
        Msg::Export => save_as::open(model),
        Msg::Paper => paper::toggle(model),
        Msg::Finish => return paper::finish(model),
        Msg::Suspend => return vec![Effect::Suspend],
        Msg::Quit => return leave(model, Effect::Quit),
        Msg::Save => {
            commit(model);
            return if model.form().is_some() { vec![Effect::Save] } else { Vec::new() };
        }
        Msg::DocumentLanguage => {
            if let Screen::Form(form) = &mut model.screen {
                let own = suggest::own_words(&form.draft);
                let args = [("n", own.into()), ("language", form.draft.language.word().into())];
                form.draft.language = Model::next_language(form.draft.language);
                let told = || Notice::Info(Words::of(model.setting.language).tell("notice-own-words", &args));
                model.notice = (own > 0).then(told);
            }
            return vec![Effect::Save];
        }
        Msg::Review => {
            let covered = model.overlay != Overlay::None;
            close(model);
            return review::open(model, covered);
        }
        Msg::Go(to) => {
            close(model);
            return go(model, to);
        }
        Msg::FileRead(purpose, path, text) => return file::read(model, purpose, &path, text),
        msg => return at_place(model, msg),
    }
    Vec::new()
}

/// What shows or takes along the verdict: where the employee answers alone, there is none.
pub fn about_verdict(msg: &Msg) -> bool {
    matches!(
        msg,
        Msg::Panel
            | Msg::Grounds
            | Msg::Map
            | Msg::Compare
            | Msg::More
            | Msg::Summary
            | Msg::Since
            | Msg::Copy
            | Msg::Hours
    )
}

/// The verdict with its sources as text, to be copied.
fn statement(model: &Model) -> Option<String> {
    let (draft, assessment) = (told(model)?, model.assessment()?);
    let (law, words) = (Law::at(assessment.on), model.words());
    Some(crate::document::statement(&crate::document::Case { draft: &draft, assessment: &assessment, law, words }))
}

/// The draft as others may see it: without names where they are hidden.
fn told(model: &Model) -> Option<Draft> {
    let form = model.form()?;
    Some(if model.hide_names { form.without_names(model.words()).draft } else { form.draft.clone() })
}

fn saved(model: &mut Model, result: Result<(String, String, bool), String>) {
    let words = model.words();
    let Screen::Form(form) = &mut model.screen else { return };
    match result {
        Ok((at, path, moved)) => {
            let path = PathBuf::from(path);
            (form.saved, form.path) = (Some(at), Some(path.clone()));
            if moved {
                let shown = model.shown_path(&path);
                model.notice = Some(Notice::Info(words.tell("notice-moved", &[("path", shown.into())])));
            }
        }
        Err(text) => model.notice = Some(Notice::Error(text)),
    }
}

fn at_place(model: &mut Model, msg: Msg) -> Vec<Effect> {
    match Place::of(model) {
        Place::Register => register::register(model, &msg),
        Place::Reading => reading(model, &msg),
        Place::Steps => steps::jumping(model, &msg),
        Place::Editor => list::editor(model, &msg),
        Place::Review => review::review(model, &msg),
        Place::Clauses | Place::Marks | Place::Points => list::list(model, &msg),
        Place::Choice => question::choice(model, &msg),
        Place::Field | Place::Amount => question::field(model, &msg),
        Place::Prose => question::prose(model, &msg),
        Place::Week => week::week(model, &msg),
        Place::Hours => hours::hours(model, &msg),
        Place::Drawn => hours::drawn(model, &msg),
        Place::Places => week::places(model, &msg),
        Place::Calendar => calendar::calendar(model, &msg),
        Place::Map => compare::map(model, &msg),
        Place::Compare => compare::compare(model, &msg),
        Place::Search => search::search(model, &msg),
        Place::Measures => measures::measures(model, &msg),
        Place::Line => match model.overlay {
            Overlay::Ask(..) => file::ask(model, &msg),
            _ => measures::line(model, &msg),
        },
        Place::More => week::more(model, &msg),
        Place::Tree => tree::tree_keys(model, &msg),
        Place::SaveAs if matches!(model.overlay, Overlay::Report(_)) => report::choose(model, &msg),
        Place::SaveAs => save_as::save_as(model, &msg),
    }
}

fn typing(form: &mut Form, msg: &Msg, lines: bool) -> bool {
    edit(&mut form.field, msg, lines)
}

/// Types in a field. Whether the message was one for it.
fn edit(field: &mut Field, msg: &Msg, lines: bool) -> bool {
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
