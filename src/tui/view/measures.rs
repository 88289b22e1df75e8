//! Measures, notes and the plan for follow-up.

use super::question::window;
use super::{Page, Scene, own, pair};
use crate::agreement::interview::Input;
use crate::agreement::terms;
use crate::document::plan::{self, about};
use crate::law::checks::Mark;
use crate::law::risks::{self, Line as Near, Risk, Suggestion};
use crate::tui::Overlay;
use crate::tui::edit::Field;
use crate::tui::keys::Msg;
use crate::tui::update::measures::{Entry, Measures, Part, entries, still_lacking};
use crate::words::ask::ask;
use ratatui::text::{Line, Span};
use unicode_segmentation::UnicodeSegmentation as _;

/// The measures of a row.
pub(super) fn page(scene: &Scene, state: &Measures, width: usize) -> Page {
    let mut page = Page::default();
    let width = width.min(78);
    head(scene, state, &mut page, width);
    let entries = entries(&scene.form.draft, state.row);
    let mut group = "";
    for (i, entry) in entries.iter().enumerate() {
        let now = group_of(entry);
        if now != group {
            group = now;
            page.gap();
            page.line(Line::styled(format!("  {}", scene.words.say(now)), scene.theme.quiet()));
        }
        self::entry(scene, state, &mut page, i, entry, width);
    }
    if let Some((Part::Own, field)) = &state.typing {
        page.gap();
        prompt(scene, &mut page, "measure-own", field, width);
    }
    page
}

fn head(scene: &Scene, state: &Measures, page: &mut Page, width: usize) {
    let (words, draft) = (scene.words, &scene.form.draft);
    let title = words.say("measures-title").into_owned();
    let right = match (state.leaving, still_lacking(scene.form)) {
        (true, n) if n > 0 => words.tell("measures-left", &[("n", n.into())]),
        _ => String::new(),
    };
    pair(page, Span::styled(title, scene.theme.quiet()), Span::styled(right, scene.theme.quiet()), width);
    let mark = draft.mark(state.row);
    let word = mark.map(|m| words.say(&format!("opt-mark-{}", m.word())).into_owned()).unwrap_or_default();
    let label = words.say(&format!("check-{}", state.row)).into_owned();
    pair(page, Span::styled(label, scene.theme.strong()), Span::raw(word), width);
    let shown = shown(state.row, mark);
    if !shown.is_empty() {
        let names: Vec<String> = shown.iter().map(|r| words.risk(r).to_lowercase()).collect();
        page.text(&words.tell("measures-risk", &[("risks", names.join("; ").into())]), 0, width, scene.theme.plain());
        let mut clauses: Vec<String> = Vec::new();
        for key in shown.iter().flat_map(|r| r.clauses).filter(|key| terms::find(key).is_some()) {
            let name = format!("{key} {}", words.say(&format!("clause-{key}")));
            if !clauses.contains(&name) {
                clauses.push(name);
            }
        }
        let text = words.tell("measures-clauses", &[("clauses", clauses.join(", ").into())]);
        page.text(&text, 0, width, scene.theme.quiet());
    }
    if state.leaving {
        page.text(&words.say("measures-leaving"), 0, width, scene.theme.quiet());
    }
}

/// The risks that the mark shows; of a row in order, those that the measures are against.
fn shown(row: &str, mark: Option<Mark>) -> Vec<&'static Risk> {
    match risks::seen(row, mark) {
        seen if seen.is_empty() => risks::of(row).collect(),
        seen => seen,
    }
}

fn group_of(entry: &Entry) -> &'static str {
    match entry.suggestion {
        Some(Suggestion::Own { .. }) => "measures-usual",
        Some(Suggestion::Against { line: Near::First, .. }) => "measures-first",
        Some(Suggestion::Against { line: Near::Second, .. }) => "measures-second",
        None => "measures-own",
    }
}

fn entry(scene: &Scene, state: &Measures, page: &mut Page, at: usize, entry: &Entry, width: usize) {
    let (words, draft) = (scene.words, &scene.form.draft);
    let taken = entry.measure.map(|i| &draft.measures[i]);
    let focused = at == state.cursor;
    let typing = state.typing.as_ref().filter(|(part, _)| focused && *part != Part::Own);
    if let Some((Part::Text, field)) = typing {
        return prompt(scene, page, "measure-text", field, width);
    }
    let mark = if taken.is_some() { "[x]" } else { "[ ]" };
    let text = match (taken, &entry.suggestion) {
        (Some(measure), _) => measure.text.clone(),
        (None, Some(suggestion)) => words.measure(suggestion).into_owned(),
        _ => String::new(),
    };
    let style = if focused { scene.theme.focus() } else { scene.theme.plain() };
    if focused && state.typing.is_none() {
        page.cursor = Some((page.lines.len(), 1));
    }
    for (n, range) in crate::tui::edit::wrap(&text, width.saturating_sub(8)).into_iter().enumerate() {
        let pointer = if focused && n == 0 { scene.theme.pointer() } else { " " };
        let lead = if n == 0 { mark } else { "   " };
        page.spot(Msg::Pick(at));
        let line = format!("{lead} {} ", &text[range]);
        page.line(Line::from(vec![Span::raw(format!(" {pointer} ")), Span::styled(line, style)]));
    }
    match (typing, taken) {
        (Some((Part::Owner, field)), _) if scene.model.hide_names => {
            let hidden = Field::new("•".repeat(field.text().graphemes(true).count()));
            prompt(scene, page, "measure-owner", &hidden, width);
        }
        (Some((Part::Owner, field)), _) => prompt(scene, page, "measure-owner", field, width),
        (Some((_, field)), _) => prompt(scene, page, "measure-due", field, width),
        (None, Some(measure)) => {
            page.text(&about(measure, words, scene.model.setting.today), 7, width, scene.theme.quiet());
        }
        _ => {}
    }
}

/// What is asked for, and the line being typed.
fn prompt(scene: &Scene, page: &mut Page, key: &str, field: &Field, width: usize) {
    page.text(&scene.words.say(key), 3, width, scene.theme.quiet());
    let room = width.saturating_sub(6).clamp(1, 66);
    let (text, column) = window(field, room);
    page.cursor = Some((page.lines.len(), 3 + column));
    page.line(Line::from(vec![Span::raw("   "), Span::styled(super::padded(&text, room), scene.theme.field())]));
}

/// A note on a row being written.
pub(super) fn note(scene: &Scene, field: &Field, width: usize) -> Page {
    let mut page = Page::default();
    let Input::Mark(key) = scene.form.question().input else { return page };
    page.text(&scene.words.say("note-title"), 0, width, scene.theme.quiet());
    page.text(&scene.words.say(&format!("check-{key}")), 0, width, scene.theme.strong());
    page.gap();
    prompt(scene, &mut page, "no-health", field, width);
    page.gap();
    page.text(&scene.words.say("note-text"), 3, width, scene.theme.quiet());
    page
}

impl Scene<'_> {
    /// Whether the plan for follow-up is what is read.
    pub(super) fn planning(&self) -> bool {
        self.model.overlay == Overlay::None && self.form.question().input == Input::Plan
    }
}

/// The plan for follow-up.
pub(super) fn plan(scene: &Scene, width: usize) -> Page {
    let mut page = Page::default();
    let (words, draft) = (scene.words, &scene.form.draft);
    let bar = if width >= 60 { scene.progress() } else { String::new() };
    let step = words.say("step-follow_up").into_owned();
    pair(&mut page, Span::styled(step, scene.theme.quiet()), Span::styled(bar, scene.theme.quiet()), width);
    page.gap();
    page.text(&ask(words, draft, "q-follow_up"), 0, width, scene.theme.strong());
    page.text(&words.say("q-follow_up.why"), 0, width, scene.theme.quiet());
    let lines = plan::plan(draft, &scene.assessment, scene.law, words, scene.model.setting.today);
    own::lines(scene, &mut page, &lines, width);
    page.gap();
    page.text(&words.say("not-advice"), 0, width, scene.theme.quiet());
    page
}

/// The rows that call for a measure and have none, each a place to go to.
pub(super) fn tasks(scene: &Scene, page: &mut Page, width: usize) {
    let tasks = crate::agreement::check::tasks(&scene.form.draft);
    if tasks.is_empty() {
        return;
    }
    page.gap();
    let heading = scene.words.tell("tasks", &[("n", tasks.len().into())]);
    page.text(&heading, 0, width, scene.theme.strong());
    for task in &tasks {
        let question = format!("checklists.{}", task.row);
        let mark = scene.theme.state_mark(crate::document::own::state(Some(task.mark)));
        let label = format!("  {mark} {}", scene.words.say(&format!("check-{}", task.row)));
        let word = scene.words.say(&format!("opt-mark-{}", task.mark.word())).into_owned();
        if let Some(to) = crate::agreement::interview::index_of(&question) {
            page.spot(Msg::Go(to));
        }
        pair(page, Span::raw(label), Span::styled(word, scene.theme.quiet()), width.min(78));
    }
}
