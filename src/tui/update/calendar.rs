//! The calendar of actual days.

use super::super::Model;
use super::super::keys::Msg;
use super::Effect;

pub(super) fn calendar(_: &mut Model, _: &Msg) -> Vec<Effect> {
    Vec::new()
}
