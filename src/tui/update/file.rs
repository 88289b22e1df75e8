//! The path of a file, typed, and what the file brings.
//!
//! The field holds the path. A calendar file whose events go by several names gets a second line: which of them are home
//! days. The file is then read once more, so that nothing of it is kept in between.

use super::super::edit::Field;
use super::super::keys::Msg;
use super::super::{Model, Notice, Overlay, Purpose, Screen};
use super::{Effect, close, edit};
use crate::agreement::calendar::{csv, files, ics};
use crate::agreement::interview::{self, Answer, Input};
use crate::agreement::{Party, environment::NotTaken, read as drafts};
use crate::session::path::{self, name};
use crate::words::Words;
use jiff::civil::Date;
use std::path::Path;

/// What events of home days are likely to hold in their names.
const LIKELY: [&str; 3] = ["hjemme", "heime", "home"];

/// The path and the filter, where one is asked for.
pub fn lines(field: &Field) -> (&str, Option<&str>) {
    field.text().split_once('\n').map_or((field.text(), None), |(path, filter)| (path, Some(filter)))
}

pub(super) fn ask(model: &mut Model, msg: &Msg) -> Vec<Effect> {
    match msg {
        Msg::Close => close(model),
        Msg::Next => return send(model),
        msg => {
            if let Overlay::Ask(_, field) = &mut model.overlay {
                typed(field, msg);
            }
        }
    }
    Vec::new()
}

/// Types in the last line: the path is read already once there is a second.
fn typed(field: &mut Field, msg: &Msg) {
    let before = field.clone();
    edit(field, msg, false);
    let start = |f: &Field| f.text().find('\n').map(|i| i + 1);
    let kept = lines(&before).1.is_none() || lines(&before).0 == lines(field).0 && start(field) == start(&before);
    if !kept || start(field).is_some_and(|start| field.cursor() < start) {
        *field = before;
    }
}

fn send(model: &mut Model) -> Vec<Effect> {
    let Overlay::Ask(purpose, field) = &model.overlay else { return Vec::new() };
    match path::typed(lines(field).0) {
        Some(path) => vec![Effect::Read(*purpose, path)],
        None => refuse(model, model.words().say("file-no-path").into_owned()),
    }
}

pub(super) fn read(model: &mut Model, purpose: Purpose, path: &Path, text: Result<String, String>) -> Vec<Effect> {
    match (text, purpose) {
        (Err(trouble), _) => refuse(model, trouble),
        (Ok(text), Purpose::Days) => days(model, path, &text),
        (Ok(text), Purpose::EmployeeView) => employee_view(model, path, &text),
    }
}

/// Says what is wrong. The prompt stays, with what is typed in it.
fn refuse(model: &mut Model, why: String) -> Vec<Effect> {
    model.notice = Some(Notice::Error(why));
    Vec::new()
}

fn days(model: &mut Model, path: &Path, text: &str) -> Vec<Effect> {
    let (words, today, file) = (model.words(), model.setting.today, name(path));
    if !files::is_calendar(path, text) {
        return match csv::days(text) {
            Ok(found) if found.is_empty() => refuse(model, words.tell("file-none", &[("file", file.into())])),
            Ok(found) => add(model, found),
            Err(faults) => refuse(model, words.file_faults(&file, &told(words, &faults))),
        };
    }
    let filter = match &model.overlay {
        Overlay::Ask(_, field) => lines(field).1.map(|f| f.trim().to_string()),
        _ => None,
    };
    let names = ics::names(text);
    if filter.is_none() && names.len() > 1 {
        return offer(model, path, &names);
    }
    let window = files::window(today);
    match ics::days(text, window, filter.as_deref()) {
        Ok(found) if found.is_empty() => {
            let span = words.days_span(window.0, window.1);
            refuse(model, words.tell("file-none-events", &[("file", file.into()), ("span", span.into())]))
        }
        Ok(found) => add(model, found),
        Err(faults) => refuse(model, words.file_faults(&file, &told(words, &faults))),
    }
}

fn told(words: &Words, faults: &[crate::agreement::calendar::DayFault]) -> Vec<String> {
    faults.iter().map(|fault| words.day_fault(fault)).collect()
}

/// Asks which events are home days, with the likeliest name filled in.
fn offer(model: &mut Model, path: &Path, names: &[(String, usize)]) -> Vec<Effect> {
    let words = model.words();
    let likely = |(name, _): &&(String, usize)| LIKELY.iter().any(|word| name.to_lowercase().contains(word));
    let guess = names.iter().find(likely).map_or("", |(name, _)| name);
    let typed = match &model.overlay {
        Overlay::Ask(_, field) => lines(field).0.to_string(),
        _ => path.display().to_string(),
    };
    model.overlay = Overlay::Ask(Purpose::Days, Field::new(format!("{typed}\n{guess}")));
    model.notice = Some(Notice::Info(words.event_names(names)));
    Vec::new()
}

/// Adds the days to those marked.
fn add(model: &mut Model, found: Vec<Date>) -> Vec<Effect> {
    let words = model.words();
    let Screen::Form(form) = &mut model.screen else { return Vec::new() };
    let mut calendar = form.draft.calendar.clone();
    let before = calendar.days.len();
    calendar.days.extend(&found);
    let new = calendar.days.len() - before;
    form.day = found.last().copied();
    interview::apply(&mut form.draft, Input::Calendar, Answer::Calendar(calendar));
    model.overlay = Overlay::None;
    let text = words.tell(
        "file-days-read",
        &[("n", found.len().into()), ("new", new.into()), ("known", (found.len() - new).into())],
    );
    model.notice = Some(Notice::Info(text));
    vec![Effect::Save]
}

/// Takes in what the employee has answered alone.
fn employee_view(model: &mut Model, path: &Path, text: &str) -> Vec<Effect> {
    let (words, today, hidden) = (model.words(), model.setting.today, model.hide_names);
    let own = match drafts::draft(text) {
        Ok(own) => own,
        Err(problems) => {
            let told: Vec<String> = problems.iter().map(|problem| words.problem(problem)).collect();
            return refuse(model, words.file_faults(&name(path), &told));
        }
    };
    let Screen::Form(form) = &mut model.screen else { return Vec::new() };
    match form.draft.take_in(&own, today) {
        Ok(()) => {
            let differ = form.draft.differences().len();
            let text = words.tell("file-view-read", &[("n", own.marks.len().into()), ("differ", differ.into())]);
            model.overlay = Overlay::None;
            model.notice = Some(Notice::Info(text));
            vec![Effect::Save]
        }
        Err(NotTaken::OtherName(_)) if hidden => {
            let instead = words.say(&format!("hidden-{}", Party::Employee.word())).into_owned();
            refuse(model, words.not_taken(&NotTaken::OtherName(instead)))
        }
        Err(why) => refuse(model, words.not_taken(&why)),
    }
}
