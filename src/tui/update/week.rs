//! Weekdays in a grid, several places, and the other ways into the pattern.

use super::super::Model;
use super::super::keys::Msg;
use super::Effect;

pub(super) fn week(_: &mut Model, _: &Msg) -> Vec<Effect> {
    Vec::new()
}

pub(super) fn places(_: &mut Model, _: &Msg) -> Vec<Effect> {
    Vec::new()
}

pub(super) fn more(_: &mut Model, _: &Msg) -> Vec<Effect> {
    Vec::new()
}
