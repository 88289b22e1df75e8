//! Weekdays in a grid, several places, and the other ways into the pattern.

use super::super::keys::Msg;
use super::super::{Form, Model, Notice, Overlay, Screen};
use super::{Effect, backward, close_form, go, onward};
use crate::agreement::interview::{self, Answer, Input};
use crate::agreement::ways::ways;
use crate::law::facts::{PlaceShare, PlaceWord};
use crate::law::number::Number;
use crate::law::situation::normal_day;
use crate::law::sources::Law;
use crate::law::week::{DayWork, MOST_WEEKS, Week};

/// The weeks of the grid: those of the draft, one at least, and an empty one that the cursor stands in.
pub fn grid(form: &Form) -> Vec<Week> {
    let mut weeks = form.draft.facts.week().map_or_else(|| vec![Week::default()], <[Week]>::to_vec);
    let rows = weeks.len().max(form.cursor / 7 + 1).min(MOST_WEEKS);
    weeks.resize(rows, Week::default());
    weeks
}

pub(super) fn week(model: &mut Model, msg: &Msg) -> Vec<Effect> {
    let today = model.setting.today;
    let Screen::Form(form) = &mut model.screen else { return Vec::new() };
    let mut weeks = grid(form);
    match msg {
        Msg::Next | Msg::Skip => return onward(model),
        Msg::Back => return backward(model),
        Msg::Close => return close_form(model),
        Msg::AddWeek if weeks.len() < MOST_WEEKS => {
            weeks.insert(form.cursor / 7 + 1, Week::default());
            form.cursor += 7;
        }
        Msg::TakeBack => clear(form, &mut weeks),
        msg => {
            if let Msg::Pick(cell) = msg {
                form.cursor = (*cell).min(weeks.len() * 7 - 1);
            }
            if let Msg::Number(day @ 0..=6) = msg {
                form.cursor = form.cursor / 7 * 7 + usize::from(*day);
            }
            let hours = normal_day(&form.draft.facts, &Law::at(today).limits);
            let cell = &mut weeks[form.cursor / 7][form.cursor % 7];
            match worked(*cell, msg, hours) {
                Some(work) => *cell = work,
                None => {
                    form.cursor = moved(form.cursor, weeks.len(), msg);
                    return Vec::new();
                }
            }
        }
    }
    interview::apply(&mut form.draft, Input::Week, Answer::Week(weeks));
    vec![Effect::Save]
}

/// The cell after a key that moves.
fn moved(cursor: usize, weeks: usize, msg: &Msg) -> usize {
    let (week, day) = (cursor / 7, cursor % 7);
    match msg {
        Msg::Up => week.saturating_sub(1) * 7 + day,
        Msg::Down => (week + 1).min(weeks - 1) * 7 + day,
        Msg::Left => week * 7 + day.saturating_sub(1),
        Msg::Right => week * 7 + (day + 1).min(6),
        Msg::Home => week * 7,
        Msg::End => week * 7 + 6,
        Msg::PageUp => day,
        Msg::PageDown => (weeks - 1) * 7 + day,
        _ => cursor,
    }
}

/// What a key makes of the work on a day.
fn worked(now: DayWork, msg: &Msg, day: Number) -> Option<DayWork> {
    let toggled = |kind: DayWork| if now == kind { DayWork::Office } else { kind };
    match msg {
        Msg::Mark | Msg::Pick(_) => Some(now.next()),
        Msg::Number(0..=6) => Some(toggled(DayWork::Home)),
        Msg::Half => Some(toggled(DayWork::Half)),
        Msg::Elsewhere => Some(toggled(DayWork::Elsewhere)),
        Msg::MoreHours | Msg::LessHours => {
            let now = match now {
                DayWork::Hours(hours) => hours,
                other => other.share(day)?.over(Number::whole(1).over(day)?)?,
            };
            let half = Number::new(1, 2)?;
            let most = Number::whole(24);
            match *msg == Msg::MoreHours {
                true => now.plus(half).map(|hours| DayWork::Hours(hours.min(most))),
                false if now == Number::whole(0) => None,
                false if now <= half => Some(DayWork::Office),
                false => now.minus(half).map(DayWork::Hours),
            }
        }
        _ => None,
    }
}

/// Clears the day in focus; where it is clear already, the last week goes.
fn clear(form: &mut Form, weeks: &mut Vec<Week>) {
    let (week, day) = (form.cursor / 7, form.cursor % 7);
    if weeks[week][day] == DayWork::Office && week > 0 && week + 1 == weeks.len() {
        weeks.pop();
        form.cursor -= 7;
    } else {
        weeks[week][day] = DayWork::Office;
    }
}

/// The days a week told for a place.
pub fn days_at(form: &Form, place: PlaceWord) -> Number {
    let here = form.draft.facts.places().unwrap_or_default().iter().filter(|p| p.place == place);
    here.fold(Number::whole(0), |sum, p| sum.plus(p.days).unwrap_or(sum))
}

pub(super) fn places(model: &mut Model, msg: &Msg) -> Vec<Effect> {
    let Screen::Form(form) = &mut model.screen else { return Vec::new() };
    let last = PlaceWord::ALL.len() - 1;
    let at = form.cursor.min(last);
    let now = days_at(form, PlaceWord::ALL[at]);
    let half = Number::whole(1).times(1, 2);
    let days = match msg {
        Msg::Number(n @ 0..=8) => Number::whole(u32::from(*n) + 1),
        Msg::Char('0') | Msg::TakeBack => Number::whole(0),
        Msg::MoreHours | Msg::Char('½') => now.plus(half).unwrap_or(now),
        Msg::LessHours => now.minus(half).unwrap_or(now),
        Msg::Next | Msg::Skip => return onward(model),
        Msg::Back => return backward(model),
        Msg::Close => return close_form(model),
        msg => {
            form.cursor = match msg {
                Msg::Up => at.checked_sub(1).unwrap_or(last),
                Msg::Down => (at + 1) % (last + 1),
                Msg::Home | Msg::PageUp => 0,
                Msg::End | Msg::PageDown => last,
                Msg::Pick(row) => (*row).min(last),
                _ => at,
            };
            return Vec::new();
        }
    };
    let told = shares(form, at, days);
    let sum = told.iter().fold(Number::whole(0), |sum, p| sum.plus(p.days).unwrap_or(sum));
    if sum > Number::whole(7) {
        model.notice = Some(Notice::Error(model.words().say("error-places-sum").into_owned()));
        return Vec::new();
    }
    interview::apply(&mut form.draft, Input::Places, Answer::Places(told));
    vec![Effect::Save]
}

/// The places that have days, with these days on one of them.
fn shares(form: &Form, at: usize, days: Number) -> Vec<PlaceShare> {
    let told = |(i, place): (usize, &PlaceWord)| PlaceShare {
        place: *place,
        days: if i == at { days } else { days_at(form, *place) },
    };
    PlaceWord::ALL.iter().enumerate().map(told).filter(|p| p.days > Number::whole(0)).collect()
}

pub(super) fn more(model: &mut Model, msg: &Msg) -> Vec<Effect> {
    let (&Overlay::More(at), Some(form)) = (&model.overlay, model.form()) else { return Vec::new() };
    let ways = ways(&form.draft);
    let last = ways.len().saturating_sub(1);
    let to = match msg {
        Msg::Up => at.checked_sub(1).unwrap_or(last),
        Msg::Down => {
            if at >= last {
                0
            } else {
                at + 1
            }
        }
        Msg::Home | Msg::PageUp => 0,
        Msg::End | Msg::PageDown => last,
        Msg::Number(n) => usize::from(*n).min(last),
        Msg::Close => {
            model.overlay = Overlay::None;
            return Vec::new();
        }
        Msg::Next | Msg::Pick(_) => {
            let row = if let Msg::Pick(row) = msg { *row } else { at };
            let Some((_, to)) = ways.get(row) else { return Vec::new() };
            model.overlay = Overlay::None;
            return go(model, *to);
        }
        _ => at,
    };
    model.overlay = Overlay::More(to);
    Vec::new()
}
