//! What has changed since the draft was saved: shown by itself when it is opened, and again when asked for.

use super::super::{Model, Notice, Overlay};
use super::overlay::toggle;
use crate::agreement::since::Since;
use crate::law::sources::Law;

/// What has changed for the draft on the screen since it was saved.
pub fn since(model: &Model) -> Option<Since<'static>> {
    model.form()?.draft.changed_since_saved(Law::current(), model.setting.today)
}

/// Told once, when a draft is opened; where nothing has changed there is nothing to see.
pub fn greet(model: &mut Model) {
    if since(model).is_some() {
        model.overlay = Overlay::Since;
        // What a line could say of it is said there in full.
        model.notice = None;
    }
}

pub(super) fn toggled(model: &mut Model) {
    if model.form().is_some() && since(model).is_none() {
        model.notice = Some(Notice::Info(model.words().say("since-nothing").into_owned()));
        return;
    }
    toggle(model, Overlay::Since);
}
