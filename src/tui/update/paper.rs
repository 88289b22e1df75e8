//! The document as it stands, beside the answers or over them, and the mark that it is finished.

use super::super::view::{self, WIDE};
use super::super::{Form, Model, Notice, Overlay, Screen};
use super::{Effect, close, cover, uncover};
use crate::agreement::interview::Input;
use crate::agreement::{Draft, check};
use crate::document::{self, Marked};

fn inform(model: &mut Model, key: &str) {
    model.notice = Some(Notice::Info(model.words().say(key).into_owned()));
}

/// On a wide screen the document takes the place of the verdict at the side, or gives it back; on a narrow one it is laid
/// over the question, where what the question is about is in view.
pub(super) fn toggle(model: &mut Model) {
    if model.form().is_none() {
        return;
    }
    if model.overlay == Overlay::Paper {
        return uncover(model);
    }
    // There it is read already.
    if model.form().is_some_and(Form::is_document) {
        return inform(model, "paper-is-here");
    }
    if model.size.0 >= WIDE {
        // What covers the side gives way to it.
        let covers = matches!(model.overlay, Overlay::Panel | Overlay::Tree(_) | Overlay::Drawn(_) | Overlay::Summary);
        if covers {
            close(model);
        }
        model.paper = covers || !model.paper;
        return;
    }
    match model.overlay {
        Overlay::None => model.overlay = Overlay::Paper,
        _ => cover(model, Overlay::Paper),
    }
    model.scroll = view::paper_row(model);
}

/// Marks what is agreed as finished, where nothing is missing, or takes the mark away.
pub(super) fn finish(model: &mut Model) -> Vec<Effect> {
    let (Some(assessment), words, today) = (model.assessment(), model.words(), model.setting.today) else {
        return Vec::new();
    };
    let Screen::Form(form) = &mut model.screen else { return Vec::new() };
    if form.question().input != Input::Review {
        return Vec::new();
    }
    let open = words.remarks(&form.draft, today).len();
    let can = document::can_be_finished(&form.draft, &assessment);
    let text = if can && form.draft.finished_on().is_some() {
        form.draft.finished = None;
        words.say("finish-undone").into_owned()
    } else if can && open > form.looked_over && check::gaps(&form.draft, &assessment).is_empty() {
        // Nothing of it hinders, and the next press marks.
        form.looked_over = open;
        words.tell("finish-look-over", &[("n", open.into())])
    } else {
        match document::mark(&mut form.draft, &assessment, today) {
            Marked::Nothing => words.say("finish-nothing").into_owned(),
            Marked::Missing(n) => words.tell("finish-gaps", &[("n", n.into())]),
            Marked::Done => words.say("finish-done").into_owned(),
        }
    };
    model.notice = Some(Notice::Info(text));
    Vec::new()
}

/// Says it where what was marked as finished is a draft again, since something that was agreed has changed.
pub(super) fn reopened(model: &mut Model, before: Option<&Draft>) {
    let (Some(form), Some(before)) = (model.form(), before) else { return };
    if model.notice.is_none() && document::reopened(before, &form.draft) {
        inform(model, "finish-reopened");
    }
}
