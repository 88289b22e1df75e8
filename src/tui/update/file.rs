//! One line typed on top: the path of a file, a note on a row. And what a file read brings.

use super::super::keys::Msg;
use super::super::{Model, Purpose};
use super::{Effect, close};
use std::path::Path;

pub(super) fn line(model: &mut Model, msg: &Msg) -> Vec<Effect> {
    if *msg == Msg::Close {
        close(model);
    }
    Vec::new()
}

pub(super) fn read(_: &mut Model, _: Purpose, _: &Path, _: Result<String, String>) -> Vec<Effect> {
    Vec::new()
}
