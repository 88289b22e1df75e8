//! The map, and variants side by side. Nothing in the draft changes until one is chosen.

use super::super::keys::Msg;
use super::super::{Form, Model, Notice, Overlay, Screen};
use super::{Effect, close, commit};
use crate::agreement::interview::{self, Input};
use crate::law::facts::{Fact, Facts};
use crate::law::map::{self, Compared, Variant};
use crate::law::sources::Law;
use jiff::civil::Date;

/// The two variants beside the draft as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Compare {
    /// The column in focus: the first or the second variant.
    pub column: usize,
    /// How far each is from the one offered first.
    pub chosen: [usize; 2],
}

/// The variant of a column: the first column begins with the first of those that change the outcome, the second with the
/// next of another kind.
fn variant(form: &Form, law: &Law, on: Date, state: &Compare, column: usize) -> Option<Variant> {
    let offers = map::offers(&form.draft.facts, law, on);
    let now = map::Cell::of(&form.draft.facts, law, on);
    let turns = |v: &Variant| {
        let mut facts = form.draft.facts.clone();
        v.apply(&mut facts, law, on);
        !map::Cell::of(&facts, law, on).agrees_with(&now)
    };
    let first = offers.iter().position(turns).unwrap_or(0);
    let kind = |v: &Variant| std::mem::discriminant(v);
    let start = match column {
        0 => first,
        _ => offers.iter().position(|v| turns(v) && Some(kind(v)) != offers.get(first).map(kind)).unwrap_or(first + 1),
    };
    offers.get((start + state.chosen[column]) % offers.len().max(1)).copied()
}

/// The draft as it is, and the two variants.
pub fn compared(form: &Form, law: &Law, on: Date, state: &Compare) -> Vec<Compared> {
    let variants = [None, variant(form, law, on, state, 0), variant(form, law, on, state, 1)];
    map::compare(&form.draft.facts, &form.draft.evidence(), &variants, law, on).unwrap_or_default()
}

pub(super) fn compare(model: &mut Model, msg: &Msg) -> Vec<Effect> {
    let (law, on, words) = (Law::at(model.setting.today), model.setting.today, model.words());
    let Overlay::Compare(state) = model.overlay.clone() else { return Vec::new() };
    let Screen::Form(form) = &mut model.screen else { return Vec::new() };
    let count = map::offers(&form.draft.facts, law, on).len().max(1);
    let mut next = state.clone();
    match msg {
        Msg::Close => {
            close(model);
            return Vec::new();
        }
        Msg::Skip | Msg::Back | Msg::Left | Msg::Right => next.column = 1 - state.column,
        Msg::Pick(column) => next.column = (*column).min(1),
        Msg::Up => next.chosen[state.column] = (state.chosen[state.column] + count - 1) % count,
        Msg::Down | Msg::Mark => next.chosen[state.column] = (state.chosen[state.column] + 1) % count,
        Msg::Home => next.chosen[state.column] = 0,
        Msg::Next => {
            let Some(variant) = variant(form, law, on, &state, state.column) else { return Vec::new() };
            // What was being typed when the comparison was opened is taken in first, and lost no more than anywhere.
            commit(model);
            let Screen::Form(form) = &mut model.screen else { return Vec::new() };
            let before = form.draft.facts.clone();
            variant.apply(&mut form.draft.facts, law, on);
            let (at, now) = (form.at, &form.draft.facts);
            form.pending.retain(|i, _| !turned(interview::questions()[*i].input, &before, now));
            form.focus(at);
            let chosen = words.tell("compare-chosen", &[("variant", words.variant(Some(&variant)).into())]);
            close(model);
            model.notice = Some(Notice::Info(chosen));
            return vec![Effect::Save];
        }
        _ => {}
    }
    model.overlay = Overlay::Compare(next);
    Vec::new()
}

/// Whether a variant has answered a question otherwise: what waits to be mended there gives way to it.
fn turned(input: Input, before: &Facts, now: &Facts) -> bool {
    let other = |fact: &Fact| before.get(*fact) != now.get(*fact);
    match input {
        Input::Amount(units) => units.iter().any(other),
        Input::Date(fact) => other(&fact),
        Input::Timeline => other(&Fact::Timeline),
        _ => false,
    }
}

/// The map: arrows look at another cell.
pub(super) fn map(model: &mut Model, msg: &Msg) -> Vec<Effect> {
    let Overlay::Map(at) = model.overlay else { return Vec::new() };
    let Some(form) = model.form() else { return Vec::new() };
    let map = map::map(&form.draft.facts, Law::at(model.setting.today), model.setting.today);
    let (row, column) = at.or(map.here).unwrap_or_default();
    let (last_row, last_column) = (map.rows.len() - 1, map.columns.len() - 1);
    let to = match msg {
        Msg::Up => (row.saturating_sub(1), column),
        Msg::Down => ((row + 1).min(last_row), column),
        Msg::Left => (row, column.saturating_sub(1)),
        Msg::Right => (row, (column + 1).min(last_column)),
        Msg::Home => (row, 0),
        Msg::End => (row, last_column),
        Msg::Pick(cell) => ((cell / map.columns.len()).min(last_row), cell % map.columns.len()),
        Msg::Close => {
            close(model);
            return Vec::new();
        }
        _ => return Vec::new(),
    };
    model.overlay = Overlay::Map(Some(to));
    Vec::new()
}
