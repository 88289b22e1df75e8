//! The steps: the outline at the side of a wide screen, and the list to jump from.

use super::{Page, Scene, cut, sides};
use crate::agreement::check;
use crate::agreement::interview::{self, Input, Standing, Step};
use crate::document::question_label;
use crate::law::duties::State;
use crate::tui::is_list;
use crate::tui::keys::Msg;
use crate::tui::update::jumps;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr as _;

/// How a step stands: a mark, or how much of a list is done.
fn standing(scene: &Scene, step: Step) -> String {
    if step == Step::Agreement {
        let (settled, all) = check::meter(&scene.form.draft);
        return format!("{settled}/{all}");
    }
    if step == Step::Hours
        && let Some(found) = super::hours::state(scene)
    {
        return found;
    }
    let indexes: Vec<usize> = scene.form.rows(step).collect();
    let open = indexes.iter().filter(|i| scene.standings[**i] == Standing::Open).count();
    let answered = indexes.iter().filter(|i| scene.standings[**i] == Standing::Answered).count();
    match (is_list(step), answered, open) {
        (true, 0, _) | (false, 0, 1..) => String::new(),
        (true, done, _) => format!("{done}/{}", indexes.len()),
        (false, _, 0) if answered > 0 => scene.theme.state_mark(State::Met).to_string(),
        (false, done, open) if done + open > 0 => format!("{done}/{}", done + open),
        _ => String::new(),
    }
}

/// The steps down the side.
pub(super) fn outline(scene: &Scene, width: usize) -> Page {
    let mut page = Page::default();
    for step in Step::ALL.iter().filter(|s| scene.form.rows(**s).next().is_some()) {
        let here = scene.form.question().step == *step;
        let style = if here { scene.theme.strong() } else { scene.theme.plain() };
        let pointer = if here { scene.theme.pointer() } else { " " };
        let label = scene.words.say(&format!("step-{}", step.word()));
        let left = vec![Span::styled(format!("{pointer} {label}"), style)];
        if let Some(first) = scene.form.rows(*step).find(|i| scene.standings[*i] != Standing::Hidden) {
            page.spot(Msg::Go(first));
        }
        page.line(sides(left, vec![Span::styled(standing(scene, *step), scene.theme.quiet())], width));
    }
    page
}

/// The questions to jump to.
pub(super) fn page(scene: &Scene, at: usize, width: usize) -> Page {
    let mut page = Page::default();
    page.line(Line::styled(scene.words.say("steps-title").into_owned(), scene.theme.strong()));
    let mut step = None;
    for i in jumps(&scene.standings) {
        let question = &interview::questions()[i];
        let name = scene.words.say(&format!("step-{}", question.step.word())).into_owned();
        if step != Some(question.step) {
            step = Some(question.step);
            if !is_list(question.step) && question.step != Step::Review {
                page.line(Line::styled(name.clone(), scene.theme.quiet()));
            }
        }
        let single = is_list(question.step) || question.step == Step::Review;
        let label = if single { name } else { question_label(scene.words, &question.id) };
        let answer =
            if single { standing(scene, question.step) } else { scene.words.given(&scene.form.draft, question.input) };
        let told = scene.assessment.hours.as_ref().filter(|_| question.input == Input::Hours);
        let answer = told.map_or(answer, |hours| scene.words.hours_average(hours));
        let dimmed = scene.standings[i] == Standing::Dimmed;
        let style = match (i == at, dimmed) {
            (true, _) => scene.theme.focus(),
            (_, true) => scene.theme.quiet(),
            _ => scene.theme.plain(),
        };
        if i == at {
            page.cursor = Some((page.lines.len(), 2));
        }
        let answer = if dimmed { scene.words.tell("dimmed", &[("answer", answer.into())]) } else { answer };
        let indent = if single { "" } else { "  " };
        let width = width.min(76);
        let label = format!("{indent}{label}");
        page.spot(Msg::Go(i));
        // A long answer has a line of its own.
        let answer = if label.width() + 2 + answer.width() > width {
            page.line(sides(vec![Span::raw(label)], Vec::new(), width).style(style));
            page.spot(Msg::Go(i));
            sides(Vec::new(), vec![Span::raw(cut(&answer, width))], width)
        } else {
            sides(vec![Span::raw(label)], vec![Span::raw(answer)], width)
        };
        page.line(answer.style(style));
    }
    page
}
