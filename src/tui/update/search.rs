//! The search.

use super::super::Model;
use super::super::edit::Field;
use super::super::keys::Msg;
use super::{Effect, close};

/// What is typed, and the hit in focus.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Search {
    /// What is searched for.
    pub field: Field,
    /// The hit in focus.
    pub cursor: usize,
}

pub(super) fn search(model: &mut Model, msg: &Msg) -> Vec<Effect> {
    if *msg == Msg::Close {
        close(model);
    }
    Vec::new()
}
