//! The path of a file, typed, and what the file brings.

use super::super::keys::Msg;
use super::super::{Model, Purpose};
use super::{Effect, close};
use std::path::Path;

pub(super) fn ask(model: &mut Model, msg: &Msg) -> Vec<Effect> {
    if *msg == Msg::Close {
        close(model);
    }
    Vec::new()
}

pub(super) fn read(_: &mut Model, _: Purpose, _: &Path, _: Result<String, String>) -> Vec<Effect> {
    Vec::new()
}
