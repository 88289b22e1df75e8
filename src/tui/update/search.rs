//! The search.

use super::super::edit::Field;
use super::super::keys::Msg;
use super::super::{Model, Overlay};
use super::{Effect, close, cover, edit, go};
use crate::agreement::Draft;
use crate::agreement::interview::{self, Standing};
use crate::words::search::{Hit, search_where};

/// What is typed, and the hit in focus.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Search {
    /// What is searched for.
    pub field: Field,
    /// The hit in focus.
    pub cursor: usize,
}

/// A hit with its title and a line of what it says.
pub type Found = (Hit, String, String);

/// What is found, kind by kind: the kind of the best hit first. Questions only where they can be jumped to.
pub fn hits(model: &Model, search: &Search) -> Vec<Found> {
    let words = model.words();
    let form = model.form();
    let hidden = form.filter(|_| model.hide_names).map(|f| f.without_names(words));
    let form = hidden.as_ref().or(form);
    let standings = form.zip(model.assessment()).map(|(form, assessment)| form.standings(&assessment));
    let none = Draft::new(model.setting.language);
    let draft = form.map_or(&none, |f| &f.draft);
    let reached = |hit: Hit| match (hit, &standings) {
        (Hit::Question(i), Some(standings)) => {
            standings[i] != Standing::Hidden && interview::belongs(draft, &interview::questions()[i])
        }
        (Hit::Question(_), None) => false,
        _ => true,
    };
    let found = search_where(words, draft, search.field.text(), reached);
    let first = |kind: &str| found.iter().position(|(hit, ..)| hit.kind() == kind);
    let mut grouped = found.clone();
    grouped.sort_by_key(|(hit, ..)| first(hit.kind()));
    grouped
}

/// Whether something that the search has found is being read.
pub(super) fn reads(model: &Model) -> bool {
    matches!(model.overlay, Overlay::Page(_)) && !matches!(model.under.last(), Some(Overlay::Tree(_)))
}

pub(super) fn search(model: &mut Model, msg: &Msg) -> Vec<Effect> {
    let Overlay::Search(mut state) = model.overlay.clone() else { return Vec::new() };
    let found = hits(model, &state);
    let last = found.len().saturating_sub(1);
    match msg {
        Msg::Close => {
            close(model);
            return Vec::new();
        }
        Msg::Up => state.cursor = state.cursor.saturating_sub(1),
        Msg::Down => state.cursor = (state.cursor + 1).min(last),
        Msg::PageUp => state.cursor = state.cursor.saturating_sub(5),
        Msg::PageDown => state.cursor = (state.cursor + 5).min(last),
        Msg::Next => return open(model, &found, state.cursor),
        Msg::Pick(i) if *i <= last => {
            state.cursor = *i;
            model.overlay = Overlay::Search(state);
            return open(model, &found, *i);
        }
        msg => {
            let before = state.field.text().to_string();
            edit(&mut state.field, msg, false);
            if state.field.text() != before {
                state.cursor = 0;
            }
        }
    }
    model.overlay = Overlay::Search(state);
    Vec::new()
}

/// Goes to a question; anything else is read on top of the search.
fn open(model: &mut Model, found: &[Found], at: usize) -> Vec<Effect> {
    match found.get(at) {
        Some((Hit::Question(to), ..)) => {
            close(model);
            go(model, *to)
        }
        Some((hit, ..)) => {
            cover(model, Overlay::Page(*hit));
            Vec::new()
        }
        None => Vec::new(),
    }
}
