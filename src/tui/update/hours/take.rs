//! Hours as they are typed, taken into the draft as far as they can be read.

use super::super::super::keys::{Msg, Place};
use super::super::super::{Form, Model, Notice, Screen};
use super::{Live, question};
use crate::agreement::Draft;
use crate::agreement::interview::{self, Answer, Input};
use crate::law::hours::{self, Workday};
use crate::law::sources::Law;
use crate::words::Words;
use crate::words::answer::{self, hours::lines, hours::weeks_of};

/// Takes in the lines of the field. Where not all of them can be used, those that can, with what the others said when they
/// last could; the text stays with its question.
///
/// # Errors
/// A sentence that says what is wrong, and with which day.
pub(in super::super) fn take(form: &mut Form, words: &Words) -> Result<(), String> {
    let text = form.field.text().to_string();
    match answer::read(Input::Hours, &text, 0, words, &form.draft) {
        Ok(answer) => {
            form.pending.remove(&form.at);
            interview::apply(&mut form.draft, Input::Hours, answer);
            Ok(())
        }
        Err(problem) => {
            if let Some(answer) = readable(&text, words, &form.draft) {
                interview::apply(&mut form.draft, Input::Hours, answer);
            }
            form.pending.insert(form.at, text);
            Err(problem)
        }
    }
}

/// The lines that can be read, and for the others what the draft has; nothing where a week is gone from between them, or
/// where the days are not possible together.
fn readable(text: &str, words: &Words, draft: &Draft) -> Option<Answer> {
    let before: Vec<&Workday> = draft.facts.hours().unwrap_or_default().iter().flatten().collect();
    let mut days: Vec<Workday> = Vec::new();
    for (i, (day, line)) in lines(text, words, draft).into_iter().zip(text.lines()).enumerate() {
        let last = days.last().cloned().unwrap_or_default();
        let kept = || before.get(i).map(|day| (*day).clone()).unwrap_or_default();
        days.push(if line.trim() == "=" { last } else { day.unwrap_or_else(|_| kept()) });
    }
    if before.len() > days.len().max(1).div_ceil(7) * 7 {
        return None;
    }
    let mut weeks = weeks_of(&days);
    while weeks.len() > 1 && weeks.last().is_some_and(|week| week.iter().all(Vec::is_empty)) {
        weeks.pop();
    }
    match () {
        () if hours::is_blank(&weeks) => Some(Answer::Nothing),
        () => hours::is_possible(&weeks).then_some(Answer::Hours(weeks)),
    }
}

/// What is shown or kept of the draft from here, is shown with what stands in the lines.
pub(in super::super) fn before(model: &mut Model, msg: &Msg) {
    use Msg::*;
    let looks = matches!(
        msg,
        Panel | Grounds | Why | Map | Summary | Since | Compare | More | Hours | Search | Steps | Review | Language
    );
    let keeps = matches!(msg, Copy | Export | Save | DocumentLanguage | Quit | Suspend | Help | HideNames);
    if !(looks || keeps) || Place::of(model) != Place::Hours {
        return;
    }
    let (words, law) = (model.words(), Law::at(model.setting.today));
    let Screen::Form(form) = &mut model.screen else { return };
    let read = take(form, words);
    let unread = Live::of(form, words, law).unread().is_some();
    model.notice = read.err().filter(|_| unread || keeps).map(Notice::Error);
}

/// What is wrong with the lines that were left and could not be used, if there are any.
pub fn unused(form: &Form, words: &Words) -> Option<String> {
    let text = form.pending.get(&question())?;
    answer::read(Input::Hours, text, 0, words, &form.draft).err()
}
