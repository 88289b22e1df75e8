//! The draft as it would be with what is being typed taken in: what the document beside the question shows.

use super::{Form, Model, Overlay};
use crate::agreement::interview::{self, Answer, Input};
use crate::agreement::{Draft, Kind, history};
use crate::law::Assessment;
use crate::law::sources::Law;
use crate::words::suggest;
use crate::words::{Words, answer};

/// Whether a clause is being edited, also where something lies over it.
fn edits(model: &Model) -> bool {
    model.overlay == Overlay::Editor || model.under.contains(&Overlay::Editor)
}

/// What is typed at the question in focus as an answer, where it is one.
fn typed(form: &Form, edits: bool, words: &Words) -> Option<Answer> {
    use Input::*;
    let (input, text) = (form.question().input, form.field.text());
    match input {
        Clause(_) if edits && text.trim().is_empty() => Some(Answer::Nothing),
        Clause(_) => edits.then(|| Answer::Text(text.to_string())),
        Text(_) | Employees | Amount(_) | Date(_) | Note(_) | Timeline | WeighedOn | Hours | Clock(_) => {
            answer::read(input, text, form.unit, words, &form.draft).ok()
        }
        _ => None,
    }
}

impl Form {
    /// Whether what is read at the question in focus is the document itself.
    pub(super) fn is_document(&self) -> bool {
        self.question().input == Input::Review && self.draft.kind == Kind::Agreement
    }
}

impl Model {
    /// The draft as it would be if what is being typed were the answer, and its assessment; without names where they are
    /// hidden.
    pub(super) fn live(&self) -> Option<(Draft, Assessment)> {
        let form = self.form()?;
        let mut draft = form.draft.clone();
        if let Some(answer) = typed(form, edits(self), self.words()) {
            interview::apply(&mut draft, form.question().input, answer);
            suggest::follow(&form.draft, &mut draft);
        }
        // An answer that is read as it stands changes nothing, and what was finished stays so.
        if history::same(&draft, &form.draft) {
            draft = form.draft.clone();
        }
        let assessment = draft.assess(Law::at(self.setting.today), self.setting.today).ok()?;
        let hidden = |draft: &Draft| Form::new(draft.clone()).without_names(self.words()).draft;
        Some((if self.hide_names { hidden(&draft) } else { draft }, assessment))
    }
}
