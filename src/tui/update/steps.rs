//! The list of steps, to jump from.

use super::super::keys::Msg;
use super::super::{Model, Overlay, is_list};
use super::{Effect, go};
use crate::agreement::interview::{self, Standing};

/// The questions that the step list shows: those that are not hidden, and one row a list step.
pub fn jumps(standings: &[Standing]) -> Vec<usize> {
    let questions = interview::questions();
    let mut shown: Vec<usize> = Vec::new();
    for (i, question) in questions.iter().enumerate() {
        let first_of_list = !shown.iter().any(|s| questions[*s].step == question.step);
        if standings[i] != Standing::Hidden && (!is_list(question.step) || first_of_list) {
            shown.push(i);
        }
    }
    shown
}

/// The row of the question in focus, or of the list that it stands in.
pub(super) fn here(model: &Model) -> usize {
    let (Some(assessment), Some(form)) = (model.assessment(), model.form()) else { return 0 };
    let shown = jumps(&form.standings(&assessment));
    shown.iter().rfind(|i| **i <= form.at).or(shown.first()).copied().unwrap_or(0)
}

pub(super) fn jumping(model: &mut Model, msg: &Msg) -> Vec<Effect> {
    let (&Overlay::Steps(at), Some(assessment), Some(form)) = (&model.overlay, model.assessment(), model.form()) else {
        return Vec::new();
    };
    let shown = jumps(&form.standings(&assessment));
    let place = shown.iter().rposition(|i| *i <= at).unwrap_or(0);
    let to = match msg {
        Msg::Up => place.saturating_sub(1),
        Msg::Down => (place + 1).min(shown.len() - 1),
        Msg::Home | Msg::PageUp => 0,
        Msg::End | Msg::PageDown => shown.len() - 1,
        Msg::Next | Msg::Mark => {
            model.overlay = Overlay::None;
            return go(model, at);
        }
        Msg::Close => {
            model.overlay = Overlay::None;
            return Vec::new();
        }
        _ => place,
    };
    model.overlay = Overlay::Steps(shown[to]);
    Vec::new()
}
