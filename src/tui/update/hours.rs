//! Working time typed a line for each day: what the keys do to the lines, and what is read in them as they are typed.

mod drawn;
mod grid;

pub use drawn::{Drawn, in_week, mend, open, waits};
pub use grid::Grid;

pub(super) use drawn::drawn;

use super::super::keys::Msg;
use super::super::{Form, Model, Notice, Screen};
use super::{Effect, backward, close_form, commit, onward};
use crate::agreement::interview::{self, Input};
use crate::law::facts::{Fact, Facts, Value};
use crate::law::hours::{self, Overview, Workday, Workweek};
use crate::law::sources::Law;
use crate::law::week::MOST_WEEKS;
use crate::words::Words;
use crate::words::answer::{self, hours::lines};

/// The index of the question about the hours.
pub fn question() -> usize {
    interview::questions().iter().position(|q| q.input == Input::Hours).unwrap_or(0)
}

/// The hours as they stand on the screen, typed or told.
pub struct Live {
    /// Every line read by itself, seven for each week: a day, or what is wrong with it.
    pub days: Vec<Result<Workday, String>>,
    /// The answers with these hours; a line that cannot be read is a day without work.
    pub facts: Facts,
    /// What they come to; nothing where there are none, or none that are possible together.
    pub overview: Option<Overview>,
}

impl Live {
    /// What is typed at the question, or was left there, or else what the draft says.
    pub fn of(form: &Form, words: &Words) -> Live {
        let at = question();
        let typed = if form.at == at { Some(form.field.text()) } else { form.pending.get(&at).map(String::as_str) };
        let told = || form.draft.facts.hours().unwrap_or_default().iter().flatten().cloned().map(Ok).collect();
        let mut days = typed.map_or_else(told, |text| lines(text, words, &form.draft));
        let rows = days.len().max(1).div_ceil(7) * 7;
        days.resize(rows, Ok(Workday::new()));
        let weeks: Vec<Workweek> = days.chunks(7).map(week).collect();
        let mut facts = form.draft.facts.clone();
        let usable = hours::is_possible(&weeks) && !hours::is_blank(&weeks);
        facts.put(Fact::Hours, usable.then_some(Value::Hours(weeks)));
        let overview = hours::overview(&facts, Law::current());
        Live { days, facts, overview }
    }
    /// The weeks; none where there are no hours that are possible together.
    pub fn weeks(&self) -> &[Workweek] {
        self.facts.hours().unwrap_or_default()
    }
    /// The first line that cannot be read.
    pub fn unread(&self) -> Option<usize> {
        self.days.iter().position(Result::is_err)
    }
    /// What is wrong with a line, said with its day.
    pub fn fault(&self, row: usize, words: &Words) -> Option<String> {
        let error = self.days.get(row)?.as_ref().err()?.clone();
        let args = [("day", words.weekday(row % 7).into()), ("week", (row / 7 + 1).into()), ("error", error.into())];
        Some(words.tell("hours-error-day", &args))
    }
}

fn week(days: &[Result<Workday, String>]) -> Workweek {
    let mut week = Workweek::default();
    week.iter_mut().zip(days).for_each(|(day, read)| *day = read.clone().unwrap_or_default());
    week
}

pub(super) fn hours(model: &mut Model, msg: &Msg) -> Vec<Effect> {
    match msg {
        Msg::Next => return next(model),
        Msg::Skip => return onward(model),
        Msg::Back => return backward(model),
        Msg::Close => return close_form(model),
        _ => {}
    }
    let words = model.words();
    let Screen::Form(form) = &mut model.screen else { return Vec::new() };
    let mut grid = Grid::of_field(&form.field);
    let before = (grid.row, grid.weeks());
    let full = matches!(msg, Msg::AddWeek) && grid.weeks() == MOST_WEEKS;
    let rows = match msg {
        Msg::Usual => {
            grid.fill(&form.draft, words);
            true
        }
        // What is pasted over several days is as much as leaving each of them.
        Msg::Paste(text) => grid.paste(text),
        msg => grid.key(msg),
    };
    form.field = grid.field();
    if full {
        model.notice = Some(Notice::Error(words.tell("hours-error-weeks", &[("most", MOST_WEEKS.into())])));
    } else if rows || before != (grid.row, grid.weeks()) {
        settle(model, before.0);
    }
    Vec::new()
}

/// Takes in what can be read on leaving a line, and says what is wrong with that line, if something is.
fn settle(model: &mut Model, left: usize) {
    let words = model.words();
    let Screen::Form(form) = &mut model.screen else { return };
    let text = form.field.text().to_string();
    match answer::read(Input::Hours, &text, 0, words, &form.draft) {
        Ok(answer) => {
            form.pending.remove(&form.at);
            interview::apply(&mut form.draft, Input::Hours, answer);
        }
        Err(_) => {
            form.pending.insert(form.at, text);
            let fault = Live::of(form, words).fault(left, words);
            model.notice = fault.map(Notice::Error);
        }
    }
}

/// Goes on; where a line cannot be read, to that line.
fn next(model: &mut Model) -> Vec<Effect> {
    if commit(model) {
        return onward(model);
    }
    let words = model.words();
    if let Screen::Form(form) = &mut model.screen
        && let Some(row) = Live::of(form, words).unread()
    {
        form.field = Grid::of_field(&form.field).on(row).field();
    }
    Vec::new()
}
