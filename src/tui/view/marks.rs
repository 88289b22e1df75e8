//! The checklists: one row one key, with what is done about each row quietly at the right.

use super::{Page, Scene, pair};
use crate::agreement::interview::{self, Input, Step};
use crate::agreement::{Kind, Measure};
use crate::document::own::state;
use crate::document::plan::{about, both_views};
use crate::law::checks::{Mark, find};
use crate::tui::edit::wrap;
use crate::tui::keys::Msg;
use crate::words::ask::ask;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr as _;

/// From this width on, what is done about a row stands beside it; else under it.
const ROOMY: usize = 64;
/// Lines kept for what stands below the list, so that it does not jump from row to row.
pub(super) const BELOW: usize = 3;

/// The title, how much is answered and what is left to do, and the keys.
pub(super) fn heading(scene: &Scene, step: Step, width: usize) -> Page {
    let mut page = Page::default();
    let (words, draft) = (scene.words, &scene.form.draft);
    let own = scene.own();
    let title = match (own, step) {
        (true, Step::Physical) => words.say("group-P"),
        _ => words.say(&format!("list-{}", step.word())),
    };
    let rows: Vec<&str> = rows_of(scene, step).collect();
    let done = rows.iter().filter(|row| draft.marks.contains_key(**row)).count();
    let mut count = vec![words.tell("list-count", &[("done", done.into()), ("all", rows.len().into())])];
    if !own {
        let open = rows.iter().filter(|row| draft.calls_for_measure(row)).count();
        let without = draft.without_measure();
        let missing = rows.iter().filter(|row| without.contains(row)).count();
        for (key, n) in [("marks-open", open), ("marks-missing", missing)] {
            if n > 0 {
                count.push(words.tell(key, &[("n", n.into())]));
            }
        }
    }
    pair(
        &mut page,
        Span::styled(title.into_owned(), scene.theme.strong()),
        Span::styled(count.join(" · "), scene.theme.quiet()),
        width,
    );
    let one =
        |mark: &&str| format!("{} {}", words.say(&format!("key-mark-{mark}")), words.say(&format!("opt-mark-{mark}")));
    let mut keys: Vec<String> = Mark::WORDS.iter().map(one).collect();
    if !own {
        keys.push(format!("m {}", words.say("key-measures")));
    }
    keys.push(format!("e {}", words.say("key-note")));
    // A key and what it does stay on one line.
    let mut line = String::new();
    for key in keys {
        if !line.is_empty() && line.width() + 3 + key.width() > width {
            page.line(Line::styled(std::mem::take(&mut line), scene.theme.quiet()));
        }
        line = if line.is_empty() { key } else { format!("{line}   {key}") };
    }
    page.text(&line, 0, width, scene.theme.quiet());
    page.gap();
    page
}

fn rows_of<'a>(scene: &'a Scene, step: Step) -> impl Iterator<Item = &'static str> + 'a {
    scene.form.rows(step).filter_map(|i| match interview::questions()[i].input {
        Input::Mark(row) => Some(row),
        _ => None,
    })
}

/// What is said of a row at its right.
struct Said {
    state: String,
    done: String,
    views: Option<String>,
}

fn said(scene: &Scene, row: &str) -> Said {
    let (words, draft) = (scene.words, &scene.form.draft);
    let word = |mark: Mark| words.say(&format!("opt-mark-{}", mark.word())).into_owned();
    let own = draft.marks.get(row).copied();
    let theirs = draft.employee_view.as_ref().and_then(|v| v.marks.get(row)).copied();
    let mut done: Vec<String> = Vec::new();
    if let (None, Some(mark)) = (own, theirs) {
        done.push(words.tell("employee-mark", &[("mark", word(mark).into())]));
    }
    let measures: Vec<&Measure> = draft.measures_of(row).collect();
    match measures.len() {
        0 if draft.kind == Kind::SelfDeclaration || !draft.calls_for_measure(row) => {}
        0 => done.push(format!("! {}", words.say("row-no-measure"))),
        n => {
            let mark = if measures.iter().all(|m| m.done) { state(Some(Mark::Yes)) } else { state(Some(Mark::No)) };
            done.push(format!("{} {}", scene.theme.state_mark(mark), words.tell("row-measures", &[("n", n.into())])));
        }
    }
    // The mark that counts; who has said what stands under the row.
    let counts = own.and(draft.mark(row)).map(word).unwrap_or_default();
    Said { state: counts, done: done.join("  "), views: both_views(draft, row, words) }
}

/// The row's text, with a mark behind it where there is a note.
fn label(scene: &Scene, row: &str) -> String {
    let draft = &scene.form.draft;
    let note = draft.notes.contains_key(row) || draft.employee_view.as_ref().is_some_and(|v| v.notes.contains_key(row));
    let label = scene.words.say(&format!("check-{row}"));
    if note { format!("{label} {}", scene.theme.note_mark()) } else { label.into_owned() }
}

/// Columns that all rows of the list share.
#[derive(Clone, Copy)]
struct Columns {
    width: usize,
    label: usize,
    state: usize,
    done: usize,
}

fn columns(scene: &Scene, step: Step, width: usize) -> Columns {
    let width = width.saturating_sub(3).min(75);
    let all: Vec<Said> = rows_of(scene, step).map(|row| said(scene, row)).collect();
    let widest = |text: fn(&Said) -> &String| all.iter().map(|s| text(s).width()).max().unwrap_or(0);
    let state = widest(|s| &s.state);
    let done = if width + 3 < ROOMY { 0 } else { widest(|s| &s.done) };
    let taken = [state, done].iter().filter(|w| **w > 0).map(|w| w + 2).sum::<usize>();
    Columns { width, label: width.saturating_sub(3 + taken).max(1), state, done }
}

/// The rows, each group under its heading.
pub(super) fn rows(scene: &Scene, step: Step, width: usize) -> Page {
    let mut page = Page::default();
    let columns = columns(scene, step, width);
    let mut group = "";
    for i in scene.form.rows(step) {
        let Input::Mark(key) = interview::questions()[i].input else { continue };
        let now = find(key).map_or("", |c| if c.factor.is_empty() { &c.key[..1] } else { c.factor });
        if now != group {
            if !group.is_empty() {
                page.gap();
            }
            group = now;
            let list = now.chars().all(char::is_uppercase);
            // Where the employee answers alone, the title says it already.
            if !(list && scene.own()) {
                let heading = if list { format!("group-{now}") } else { format!("factor-{now}") };
                page.line(Line::styled(format!("  {}", scene.words.say(&heading)), scene.theme.quiet()));
            }
        }
        let focused = i == scene.form.at;
        if focused {
            page.cursor = Some((page.lines.len(), 1));
        }
        row(scene, &mut page, i, key, columns);
    }
    page
}

fn row(scene: &Scene, page: &mut Page, at: usize, key: &str, columns: Columns) {
    let said = said(scene, key);
    let focused = at == scene.form.at;
    let style = if focused { scene.theme.focus() } else { scene.theme.plain() };
    let mark = scene.form.draft.mark(key).map_or(" ", |m| scene.theme.state_mark(state(Some(m))));
    let label = label(scene, key);
    let beside = columns.done > 0;
    // A row of which nothing is said yet has the whole line.
    let bare = said.state.is_empty() && (said.done.is_empty() || !beside);
    let room = if bare { columns.width.saturating_sub(2) } else { columns.label };
    for (n, range) in wrap(&label, room).into_iter().enumerate() {
        let first = n == 0;
        let lead = if first { format!("{mark} ") } else { "  ".into() };
        let mut text = lead + &super::padded(&label[range], room);
        if columns.state > 0 && !bare {
            text += &format!("  {}", super::padded(if first { &said.state } else { "" }, columns.state));
        }
        if beside && !bare {
            text += &format!("  {}", super::padded(if first { &said.done } else { "" }, columns.done));
        }
        let pointer = if focused && first { scene.theme.pointer() } else { " " };
        page.spot(Msg::Go(at));
        let text = super::padded(&text, columns.width);
        page.line(Line::from(vec![Span::raw(format!(" {pointer} ")), Span::styled(text, style)]));
    }
    let under = [said.views.unwrap_or_default(), if beside { String::new() } else { said.done }];
    for text in under.iter().filter(|t| !t.is_empty()) {
        let fill = (columns.width + 3).saturating_sub(text.width() + 1);
        page.spot(Msg::Go(at));
        page.line(Line::styled(format!("{}{text}", " ".repeat(fill)), scene.theme.quiet()));
    }
}

/// What stands below the list: the measures of the row in focus or the usual one, the notes, and which mark counts.
pub(super) fn below(scene: &Scene, key: &str, width: usize) -> Page {
    let mut page = Page::default();
    let (words, draft) = (scene.words, &scene.form.draft);
    // What the hours say of the row comes first: it is to be seen before the row is answered.
    if let Some(told) = words.fed(scene.assessment.hours.as_ref(), key).filter(|_| !scene.own()) {
        page.text(&told, 2, width, scene.theme.plain());
    }
    if let Some(note) = draft.notes.get(key) {
        page.text(&words.tell("row-note", &[("note", note.as_str().into())]), 2, width, scene.theme.plain());
    }
    if scene.own() {
        return page;
    }
    if let Some(note) = draft.employee_view.as_ref().and_then(|v| v.notes.get(key)) {
        page.text(&format!("{} {note}", ask(words, draft, "employee-writes")), 2, width, scene.theme.plain());
    }
    if both_views(draft, key, words).is_some() {
        let theirs = draft.employee_view.as_ref().and_then(|v| v.marks.get(key));
        let key = if theirs == Some(&Mark::No) { "mark-stands" } else { "mark-counts" };
        page.text(&ask(words, draft, key), 2, width, scene.theme.plain());
    }
    let mut measures = draft.measures_of(key).peekable();
    if measures.peek().is_none() {
        let usual = words.say(&format!("check-{key}.measure")).into_owned();
        page.text(&words.tell("measure", &[("measure", usual.into())]), 2, width, scene.theme.plain());
    }
    for measure in measures {
        let text = format!("{} {}", measure.text, about(measure, words, scene.model.setting.today));
        page.text(&text, 2, width, scene.theme.plain());
    }
    page
}
