//! The calendar of actual days.

use super::super::edit::Field;
use super::super::keys::Msg;
use super::super::{Form, Model, Notice, Overlay, Purpose, Screen};
use super::{Effect, backward, close_form, onward};
use crate::agreement::calendar::{Calendar, YEARS};
use crate::agreement::interview::{self, Answer, Input};
use crate::law::sources::Law;
use jiff::Span;
use jiff::civil::Date;

/// The first day that can be reached. A click on a day picks it by its number from here.
const FIRST: Date = Date::constant(*YEARS.start(), 1, 1);
const LAST: Date = Date::constant(*YEARS.end(), 12, 31);

/// The day in focus: where the keys have gone, else the last marked day, else today.
pub fn focus(form: &Form, today: Date) -> Date {
    form.day.or(form.draft.calendar.days.last().copied()).unwrap_or(today).clamp(FIRST, LAST)
}

/// What a click on a day means.
pub fn pick(day: Date) -> Msg {
    Msg::Pick(FIRST.until(day).map_or(0, |span| span.get_days().max(0) as usize))
}

fn picked(number: usize) -> Option<Date> {
    let days = Span::new().try_days(i64::try_from(number).ok()?).ok()?;
    FIRST.checked_add(days).ok().filter(|day| *day <= LAST)
}

pub(super) fn calendar(model: &mut Model, msg: &Msg) -> Vec<Effect> {
    let today = model.setting.today;
    let Screen::Form(form) = &mut model.screen else { return Vec::new() };
    let day = focus(form, today);
    if let Some(to) = moved(&form.draft.calendar, day, msg) {
        form.day = Some(to);
        return Vec::new();
    }
    match msg {
        Msg::Mark => marked(model, day, |calendar| toggle(calendar, day)),
        Msg::Pick(number) => match picked(*number) {
            Some(day) => marked(model, day, |calendar| toggle(calendar, day)),
            None => Vec::new(),
        },
        Msg::TakeBack => marked(model, day, |calendar| calendar.days.retain(|d| *d != day)),
        Msg::From => marked(model, day, |calendar| calendar.from = Some(day).filter(|_| calendar.from != Some(day))),
        Msg::To => marked(model, day, |calendar| calendar.to = Some(day).filter(|_| calendar.to != Some(day))),
        Msg::File => {
            model.overlay = Overlay::Ask(Purpose::Days, Field::default());
            Vec::new()
        }
        Msg::Next if !form.draft.calendar.days.is_empty() => use_days(model),
        Msg::Next | Msg::Skip => onward(model),
        Msg::Back => backward(model),
        Msg::Close => close_form(model),
        _ => Vec::new(),
    }
}

fn toggle(calendar: &mut Calendar, day: Date) {
    if !calendar.days.remove(&day) {
        calendar.days.insert(day);
    }
}

/// Where a key leads from a day.
fn moved(calendar: &Calendar, day: Date, msg: &Msg) -> Option<Date> {
    let days = |n: i32| Some(day.saturating_add(Span::new().days(n)));
    let to = match msg {
        Msg::Left => days(-1),
        Msg::Right => days(1),
        Msg::Up => days(-7),
        Msg::Down => days(7),
        Msg::PageUp => Some(day.saturating_sub(Span::new().months(1))),
        Msg::PageDown => Some(day.saturating_add(Span::new().months(1))),
        Msg::Home => Some(calendar.days.first().copied().unwrap_or(day)),
        Msg::End => Some(calendar.days.last().copied().unwrap_or(day)),
        _ => None,
    };
    to.map(|to| to.clamp(FIRST, LAST))
}

/// Changes the calendar and stays on the day. A period that would end before it begins is refused.
fn marked(model: &mut Model, day: Date, change: impl FnOnce(&mut Calendar)) -> Vec<Effect> {
    let words = model.words();
    let Screen::Form(form) = &mut model.screen else { return Vec::new() };
    form.day = Some(day);
    let mut calendar = form.draft.calendar.clone();
    change(&mut calendar);
    if calendar == form.draft.calendar {
        return Vec::new();
    }
    if let (Some(from), Some(to)) = (calendar.from, calendar.to)
        && to < from
    {
        model.notice = Some(Notice::Error(words.say("error-end-before-start").into_owned()));
        return Vec::new();
    }
    interview::apply(&mut form.draft, Input::Calendar, Answer::Calendar(calendar));
    vec![Effect::Save]
}

/// «Yes, use these days»: the law is told, the user is told what it was told, and the interview goes on.
fn use_days(model: &mut Model) -> Vec<Effect> {
    let (words, today) = (model.words(), model.setting.today);
    let Screen::Form(form) = &mut model.screen else { return Vec::new() };
    let Some(used) = form.draft.use_days(today, &Law::at(today).limits) else {
        model.notice = Some(Notice::Error(words.say("calendar-outside").into_owned()));
        return Vec::new();
    };
    model.notice = Some(Notice::Info(words.days_used(&used)));
    onward(model)
}
