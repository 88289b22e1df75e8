//! The map, and variants side by side.

use super::super::Model;
use super::super::keys::Msg;
use super::{Effect, close};

/// The variants chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Compare {}

pub(super) fn map(model: &mut Model, msg: &Msg) -> Vec<Effect> {
    super::reading(model, msg)
}

pub(super) fn compare(model: &mut Model, msg: &Msg) -> Vec<Effect> {
    if *msg == Msg::Close {
        close(model);
    }
    Vec::new()
}
