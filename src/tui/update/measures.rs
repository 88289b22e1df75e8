//! The measures of a checklist row.

use super::super::Model;
use super::super::keys::Msg;
use super::{Effect, close};

/// The row, and what is in focus.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Measures {}

impl Measures {
    /// Whether a text is being typed.
    pub fn is_typing(&self) -> bool {
        false
    }
}

pub(super) fn measures(model: &mut Model, msg: &Msg) -> Vec<Effect> {
    if *msg == Msg::Close {
        close(model);
    }
    Vec::new()
}

/// A line being typed: a note on a row, or a part of a measure.
pub(super) fn line(model: &mut Model, msg: &Msg) -> Vec<Effect> {
    if *msg == Msg::Close {
        close(model);
    }
    Vec::new()
}
