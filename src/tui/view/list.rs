//! A step answered as a list on one screen: clauses with the text of the one in focus below, checklists, open points.

use super::{Canvas, Page, Scene, marks, sides};
use crate::agreement::Clause;
use crate::agreement::interview::{self, Input, Step};
use crate::agreement::terms::{self, Need};
use crate::tui::edit;
use crate::tui::keys::Msg;
use crate::words::Words;
use crate::words::suggest::suggestion;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr as _;

/// Lines shown from the row in focus on, itself among them.
const AHEAD: usize = 4;

pub(super) fn draw(scene: &Scene, area: Rect, frame: &mut Canvas) {
    let width = usize::from(area.width);
    let step = scene.form.question().step;
    let (mut below, text_lines) = match scene.form.question().input {
        Input::Clause(_) => clause_text(scene, width),
        Input::Mark(key) => (marks::below(scene, key, width), 0),
        _ => (advice(scene, width), 0),
    };
    let checklist = matches!(step, Step::Physical | Step::Psychosocial);
    let rows = if checklist { marks::rows } else { rows }(scene, step, width);
    let head = if checklist { marks::heading } else { heading }(scene, step, width);
    let (above, all) = (head.lines.len() as u16, area.height);
    let wanted = rows.lines.len() as u16;
    let clauses = matches!(step, Step::Agreement | Step::Extra);
    let room = all.saturating_sub(above);
    // The text below is seen whole, as long as four rows of the list are left.
    let text = match () {
        () if clauses => text_lines,
        () if checklist => below.lines.len().max(marks::BELOW),
        () => below.lines.len(),
    } as u16;
    let list_height = wanted.min(room.saturating_sub(text + 1).max(room.min(4)));
    head.draw(Rect { height: above.min(all), ..area }, 0, frame);
    let list = Rect { y: area.y + above.min(all), height: list_height, ..area };
    let rest = Rect { y: list.bottom() + 1, height: all.saturating_sub(above + list_height + 1), ..area };
    // The hint goes where the text needs the room; F3 has it in any case.
    if clauses && below.lines.len() > usize::from(rest.height) {
        below.lines.truncate(text_lines);
    }
    below.draw(rest, 0, frame);
    // The rows to come are seen before they are reached.
    let ahead = rows.cursor.map_or(0, |(row, _)| (row + AHEAD).saturating_sub(usize::from(list_height)));
    rows.draw(list, ahead, frame);
}

fn heading(scene: &Scene, step: Step, width: usize) -> Page {
    let mut page = Page::default();
    let title = scene.words.say(&format!("list-{}", step.word())).into_owned();
    let indexes: Vec<usize> = scene.form.rows(step).collect();
    let done =
        indexes.iter().filter(|i| interview::is_answered(&scene.form.draft, interview::questions()[**i].input)).count();
    let count =
        scene.words.tell("list-count", &[("done", (done as i64).into()), ("all", (indexes.len() as i64).into())]);
    page.line(sides(
        vec![Span::styled(title, scene.theme.strong())],
        vec![Span::styled(count, scene.theme.quiet())],
        width,
    ));
    let keys = match step {
        Step::Points => legend(scene, "point", crate::agreement::PointMark::WORDS),
        _ if scene.assessment.finding.agreement == crate::law::Form::NoneRequired => {
            scene.words.say("legend-nothing-required").into_owned()
        }
        _ => scene.words.say("legend-clauses").into_owned(),
    };
    page.text(&keys, 0, width, scene.theme.quiet());
    page.gap();
    page
}

fn legend(scene: &Scene, list: &str, marks: &[&str]) -> String {
    let one = |mark: &str| {
        format!("{} {}", scene.words.say(&format!("key-{list}-{mark}")), scene.words.say(&format!("opt-{list}-{mark}")))
    };
    marks.iter().map(|m| one(m)).collect::<Vec<_>>().join("   ")
}

fn rows(scene: &Scene, step: Step, width: usize) -> Page {
    let mut page = Page::default();
    for i in scene.form.rows(step) {
        let question = &interview::questions()[i];
        let focused = i == scene.form.at;
        if focused {
            page.cursor = Some((page.lines.len(), 1));
        }
        for line in row(scene, question.input, focused, width) {
            page.spot(Msg::Go(i));
            page.line(line);
        }
    }
    page
}

/// A row; a long title takes more lines, and what stands beside it stands on the first.
fn row(scene: &Scene, input: Input, focused: bool, width: usize) -> Vec<Line<'static>> {
    let words = scene.words;
    let (mark, label, right) = match input {
        Input::Clause(key) => {
            let (mark, right) = clause_state(scene, key);
            (mark, format!("{key} {}", words.say(&format!("clause-{key}"))), right)
        }
        Input::Point(rule) => {
            let state = scene.form.draft.points.get(&rule).copied();
            let right = state.map(|m| words.say(&format!("opt-point-{}", m.word())).into_owned()).unwrap_or_default();
            let mark = match state {
                Some(crate::agreement::PointMark::Agreed) => scene.theme.state_mark(crate::law::duties::State::Met),
                Some(crate::agreement::PointMark::Open) => "!",
                Some(crate::agreement::PointMark::NotRelevant) => {
                    scene.theme.state_mark(crate::law::duties::State::NotRelevant)
                }
                None => " ",
            };
            (mark, words.say(&format!("point-R-{rule}")).into_owned(), right)
        }
        _ => (" ", String::new(), String::new()),
    };
    let style = if focused { scene.theme.focus() } else { scene.theme.plain() };
    let pointer = if focused { scene.theme.pointer() } else { " " };
    let width = width.saturating_sub(3).min(76);
    // What wraps stands under the title, not under its key.
    let hang = if matches!(input, Input::Clause(_)) { label.find(' ').map_or(0, |at| at + 1) } else { 0 };
    let (lead, title) = label.split_at(hang);
    let room = width.saturating_sub(2 + hang + right.width() + 2).max(1);
    let line = |(n, range): (usize, std::ops::Range<usize>)| {
        let (pointer, mark, lead) = if n == 0 { (pointer, mark, lead) } else { (" ", " ", "") };
        let beside = if n == 0 { format!("{right} ") } else { String::new() };
        let left = Span::raw(format!("{mark} {lead:hang$}{}", &title[range]));
        let text: String =
            sides(vec![left], vec![Span::raw(beside)], width).spans.into_iter().map(|s| s.content).collect();
        Line::from(vec![Span::raw(format!(" {pointer} ")), Span::styled(text, style)])
    };
    edit::wrap(title, room).into_iter().enumerate().map(line).collect()
}

fn clause_state(scene: &Scene, key: &str) -> (&'static str, String) {
    let draft = &scene.form.draft;
    let need = terms::find(key).map_or(Need::Recommended, |t| t.need_for(draft, scene.assessment.finding.agreement));
    let met = scene.theme.state_mark(crate::law::duties::State::Met);
    let out = scene.theme.state_mark(crate::law::duties::State::NotRelevant);
    match draft.clauses.get(key) {
        Some(Clause::Text(_)) => (met, scene.words.say("clause-accepted").into_owned()),
        Some(Clause::NoneAgreed) => (met, scene.words.say("clause-none-short").into_owned()),
        Some(Clause::LeftOut) => (out, scene.words.say("clause-left-out").into_owned()),
        None => {
            let mark = if matches!(need, Need::Required | Need::RequiredHere) { "!" } else { " " };
            (mark, scene.words.say(&format!("need-{}", need.word())).into_owned())
        }
    }
}

/// The text of the clause in focus with its hint, and how many lines of it are the text.
fn clause_text(scene: &Scene, width: usize) -> (Page, usize) {
    let mut page = Page::default();
    let Input::Clause(key) = scene.form.question().input else { return (page, 0) };
    let draft = &scene.form.draft;
    match draft.clauses.get(key) {
        Some(Clause::Text(text)) => page.text(text, 2, width, scene.theme.plain()),
        Some(Clause::NoneAgreed) => {
            page.text(&Words::of(draft.language).say("clause-none"), 2, width, scene.theme.plain())
        }
        Some(Clause::LeftOut) => page.text(&scene.words.say("clause-left-out-text"), 2, width, scene.theme.quiet()),
        None => {
            page.text(&scene.words.say("suggestion"), 2, width, scene.theme.quiet());
            page.text(&suggestion(draft, Words::of(draft.language), key), 2, width, scene.theme.suggestion());
        }
    }
    let text_lines = page.lines.len();
    page.gap();
    if let Some(told) = scene.words.fed(scene.assessment.hours.as_ref(), key) {
        page.text(&told, 2, width, scene.theme.plain());
    }
    page.text(&scene.words.say(&format!("clause-{key}.hint")), 2, width, scene.theme.quiet());
    (page, text_lines)
}

fn advice(scene: &Scene, width: usize) -> Page {
    let mut page = Page::default();
    if let Input::Point(rule) = scene.form.question().input {
        page.text(&scene.words.say(&format!("point-R-{rule}.advice")), 2, width, scene.theme.plain());
    }
    page
}

/// A clause being edited.
pub(super) fn editor(scene: &Scene, width: usize) -> Page {
    let mut page = Page::default();
    let Input::Clause(key) = scene.form.question().input else { return page };
    page.line(Line::styled(format!("{key} {}", scene.words.say(&format!("clause-{key}"))), scene.theme.strong()));
    page.text(&scene.words.say("no-health"), 0, width, scene.theme.quiet());
    page.gap();
    let field = &scene.form.field;
    let lines = edit::wrap(field.text(), super::editor_width(scene.model.size.0).min(width));
    let (row, column) = edit::place(field.text(), &lines, field.cursor());
    page.cursor = Some((page.lines.len() + row, column));
    for range in lines {
        page.line(field.text()[range].to_string());
    }
    page
}
