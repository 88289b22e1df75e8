//! Working time typed a line for each day, and the week drawn.

use super::super::Model;
use super::super::keys::Msg;
use super::Effect;
use super::question::prose;

pub(super) fn hours(model: &mut Model, msg: &Msg) -> Vec<Effect> {
    prose(model, msg)
}

pub(super) fn drawn(model: &mut Model, msg: &Msg) -> Vec<Effect> {
    super::reading(model, msg)
}
