//! The words of a question, for whom it is asked. Both front ends ask through here.

use super::Words;
use crate::agreement::interview::{Input, Question};
use crate::agreement::terms;
use crate::agreement::{Draft, Kind, Party, Role};
use crate::law::facts::{ArrangementWord, Fact};

/// The key of a question's texts.
pub fn text_key(question: &Question) -> String {
    match question.input {
        Input::Clause(_) => "q-clauses".into(),
        Input::Mark(_) => "q-checklists".into(),
        Input::Point(_) => "q-points".into(),
        _ => {
            let id =
                question.id.strip_prefix("facts.").or(question.id.strip_prefix("undertaking.")).unwrap_or(&question.id);
            format!("q-{}", id.replace('.', "-"))
        }
    }
}

/// The question's text for whom it is asked.
pub fn ask(words: &Words, draft: &Draft, key: &str) -> String {
    let (role, name) = person(words, draft);
    words.tell(key, &[("role", role.into()), ("name", name.into())])
}

/// The role of whoever sits there, and what the employee is called: the first name, where it is known.
pub fn person(words: &Words, draft: &Draft) -> (&'static str, String) {
    let role = draft.role.unwrap_or(Role::Manager).word();
    // What stands in place of a hidden name has no first name.
    let hidden = words.say("hidden-employee");
    let name = draft.party(Party::Employee).filter(|name| *name != hidden);
    let first = name.and_then(|n| n.split_whitespace().next());
    (role, first.map_or_else(|| words.say("role-name-employee").into_owned(), str::to_string))
}

/// The key of why it is asked: who answers alone makes no agreement, and a season may come back.
pub fn why_key(question: &Question, draft: &Draft) -> String {
    match (draft.kind, question.input) {
        (Kind::SelfDeclaration, Input::Text(Party::Employee)) => "self-name-why".into(),
        (_, Input::YesNo(Fact::OpenEnded)) if terms::by_order(draft) => "q-open_ended-order".into(),
        (_, Input::YesNo(Fact::OpenEnded)) if draft.facts.arrangement() == Some(ArrangementWord::Seasonal) => {
            "q-open_ended-season".into()
        }
        _ => format!("{}.why", text_key(question)),
    }
}

/// A short name for a question.
pub fn question_label(words: &Words, id: &str) -> String {
    if let Some(key) = id.strip_prefix("facts.") {
        let label = format!("label-{key}");
        let key = if words.has(&label) { label } else { format!("fact-{key}") };
        return words.say(&key).into_owned();
    }
    let key = match id.split_once('.') {
        Some(("parties", party)) => format!("label-{party}"),
        Some(("clauses", key)) => return format!("{key} {}", words.say(&format!("clause-{key}"))),
        Some(("checklists", key)) => format!("check-{key}"),
        Some(("points", rule)) => format!("point-{rule}"),
        Some(("undertaking", key)) => format!("label-{key}"),
        Some((section, key)) => format!("label-{section}-{key}"),
        _ => format!("label-{id}"),
    };
    words.say(&key).into_owned()
}
