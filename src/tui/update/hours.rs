//! Working time typed a line for each day: what the keys do to the lines, and what is read in them as they are typed.

mod drawn;
mod grid;
mod take;

pub use drawn::{Drawn, in_week, mend, open, waits};
pub use grid::Grid;
pub use take::unused;

pub(super) use drawn::drawn;
pub(super) use take::{before, take};

use super::super::keys::Msg;
use super::super::{Form, Model, Notice, Screen};
use super::{Effect, backward, close_form, commit, onward};
use crate::agreement::Draft;
use crate::agreement::interview::{self, Input};
use crate::law::facts::{Fact, Value};
use crate::law::hours::{self, Overview, Workday, Workweek};
use crate::law::sources::Law;
use crate::law::week::MOST_WEEKS;
use crate::words::Words;
use crate::words::answer::{self, hours::lines, hours::weeks_of};

/// The index of the question about the hours.
pub fn question() -> usize {
    interview::questions().iter().position(|q| q.input == Input::Hours).unwrap_or(0)
}

/// The hours as they stand on the screen, typed or told.
pub struct Live {
    /// Every line read by itself, seven for each week: a day, or what is wrong with it.
    pub days: Vec<Result<Workday, String>>,
    /// The draft with these hours; a line that cannot be read is a day without work.
    pub draft: Draft,
    /// What they come to; nothing where there are none, or none that are possible together.
    pub overview: Option<Overview>,
}

impl Live {
    /// What is typed at the question, or was left there, or else what the draft says.
    pub fn of(form: &Form, words: &Words, law: &Law) -> Live {
        let at = question();
        let typed = if form.at == at { Some(form.field.text()) } else { form.pending.get(&at).map(String::as_str) };
        let told = || form.draft.facts.hours().unwrap_or_default().iter().flatten().cloned().map(Ok).collect();
        let mut days = typed.map_or_else(told, |text| lines(text, words, &form.draft));
        let rows = days.len().max(1).div_ceil(7) * 7;
        days.resize(rows, Ok(Workday::new()));
        let readable: Vec<Workday> = days.iter().map(|day| day.clone().unwrap_or_default()).collect();
        let weeks = weeks_of(&readable);
        let mut draft = form.draft.clone();
        let usable = hours::is_possible(&weeks) && !hours::is_blank(&weeks);
        draft.facts.put(Fact::Hours, usable.then_some(Value::Hours(weeks)));
        let overview = hours::overview(&draft.facts, law);
        Live { days, draft, overview }
    }
    /// The weeks; none where there are no hours that are possible together.
    pub fn weeks(&self) -> &[Workweek] {
        self.draft.facts.hours().unwrap_or_default()
    }
    /// The first line that cannot be read.
    pub fn unread(&self) -> Option<usize> {
        self.days.iter().position(Result::is_err)
    }
    /// What is wrong with a line, said with its day.
    pub fn fault(&self, row: usize, words: &Words) -> Option<String> {
        let error = self.days.get(row)?.as_ref().err()?.clone();
        Some(answer::hours::fault(row, self.days.len() / 7, error, words))
    }
}

pub(super) fn hours(model: &mut Model, msg: &Msg) -> Vec<Effect> {
    match msg {
        Msg::Next => return next(model),
        Msg::Skip => return onward(model),
        Msg::Back => return backward(model),
        Msg::Close => return close_form(model),
        _ => {}
    }
    let (words, law) = (model.words(), Law::at(model.setting.today));
    let Screen::Form(form) = &mut model.screen else { return Vec::new() };
    let mut grid = Grid::of_field(&form.field);
    let before = (grid.row, grid.weeks());
    let full = matches!(msg, Msg::AddWeek) && grid.weeks() == MOST_WEEKS;
    // A line that cannot be read is not copied.
    if *msg == Msg::AddWeek
        && let live = Live::of(form, words, law)
        && let Some(fault) = live.unread().and_then(|row| live.fault(row, words))
    {
        model.notice = Some(Notice::Error(fault));
        return Vec::new();
    }
    let rows = match msg {
        Msg::Usual => {
            grid.fill(&form.draft, words, law);
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
    let (words, law) = (model.words(), Law::at(model.setting.today));
    let Screen::Form(form) = &mut model.screen else { return };
    if take(form, words).is_err() {
        let fault = Live::of(form, words, law).fault(left, words);
        model.notice = fault.map(Notice::Error);
    }
}

/// Goes on; where a line cannot be read, to that line.
fn next(model: &mut Model) -> Vec<Effect> {
    if commit(model) {
        return onward(model);
    }
    let (words, law) = (model.words(), Law::at(model.setting.today));
    if let Screen::Form(form) = &mut model.screen
        && let Some(row) = Live::of(form, words, law).unread()
    {
        form.field = Grid::of_field(&form.field).on(row).field();
    }
    Vec::new()
}
