//! What the employee answers alone, and the lines that it shares with the plan for follow-up.

use super::{Page, Scene, padded, pair};
use crate::agreement::interview::Input;
use crate::document::own::{answered, answered_in_all, explained, summary};
use crate::document::plan::Line as Said;
use crate::law::checks::List;
use crate::tui::edit::wrap;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr as _;

impl Scene<'_> {
    /// Whether the employee answers alone here.
    pub(super) fn own(&self) -> bool {
        self.form.draft.kind == crate::agreement::Kind::SelfDeclaration
    }
}

/// In place of the verdict: how far the answers have come, and what becomes of them.
pub(super) fn panel(scene: &Scene, width: usize) -> Page {
    let mut page = Page::default();
    let (words, draft) = (scene.words, &scene.form.draft);
    page.line(Line::styled(words.say("self-title").into_owned(), scene.theme.strong()));
    for (list, heading) in [(List::Physical, "group-P"), (List::Psychosocial, "group-S")] {
        let (done, all) = answered(draft, list);
        let count = words.tell("list-count", &[("done", done.into()), ("all", all.into())]);
        let heading = Span::raw(words.say(heading).into_owned());
        pair(&mut page, heading, Span::styled(count, scene.theme.quiet()), width);
    }
    // The review says it itself.
    if scene.form.question().input == Input::Review {
        return page;
    }
    page.gap();
    let path = scene.form.path.as_ref().map(|p| p.display().to_string());
    lines(scene, &mut page, &explained(words, path.as_deref()), width);
    page
}

/// The review of the employee's own answers.
pub(super) fn review(scene: &Scene, width: usize) -> Page {
    let mut page = Page::default();
    let (words, draft) = (scene.words, &scene.form.draft);
    let (done, all) = answered_in_all(draft);
    let count = words.tell("self-count", &[("done", done.into()), ("all", all.into())]);
    let title = Span::styled(words.say("self-title").into_owned(), scene.theme.strong());
    pair(&mut page, title, Span::styled(count, scene.theme.quiet()), width);
    page.gap();
    let path = scene.form.path.as_ref().map(|p| p.display().to_string());
    lines(scene, &mut page, &summary(draft, words, path.as_deref()), width);
    page
}

/// Lines as both front ends have them.
pub(super) fn lines(scene: &Scene, page: &mut Page, lines: &[Said], width: usize) {
    let theme = scene.theme;
    let mut last: Option<&Said> = None;
    for line in lines {
        // A row with what hangs under it stands by itself.
        if matches!((last, line), (Some(Said::Aside(_)), Said::Row(..) | Said::Text(_))) {
            page.gap();
        }
        last = Some(line);
        match line {
            Said::Heading(text, beside) => {
                page.gap();
                let beside = Span::styled(beside.clone(), theme.quiet());
                pair(page, Span::styled(text.clone(), theme.strong()), beside, width);
            }
            Said::Text(text) => page.text(text, 0, width, theme.plain()),
            Said::Quiet(text) => page.text(text, 0, width, theme.quiet()),
            Said::Dated(date, text) => dated(page, date, text, width),
            Said::Row(state, text, beside) => {
                let mark = state.map_or(" ", |s| theme.state_mark(s));
                row(page, mark, text, beside, width);
            }
            Said::Under(text) => page.text(text, 4, width, theme.plain()),
            Said::Aside(text) => page.text(text, 4, width, theme.quiet()),
        }
    }
}

fn dated(page: &mut Page, date: &str, text: &str, width: usize) {
    const DATE: usize = 20;
    let room = width.saturating_sub(DATE + 4).max(1);
    for (n, range) in wrap(text, room).into_iter().enumerate() {
        let lead = if n == 0 { padded(date, DATE) } else { " ".repeat(DATE) };
        page.line(format!("  {lead}  {}", &text[range]));
    }
}

/// A row whose text wraps and whose end stands at the right, or under it where there is no room.
fn row(page: &mut Page, mark: &str, text: &str, beside: &str, width: usize) {
    let room = width.saturating_sub(4).max(1);
    if text.width() + 2 + beside.width() <= room {
        return pair(page, Span::raw(format!("  {mark} {text}")), Span::raw(beside.to_string()), width);
    }
    for (n, range) in wrap(text, room).into_iter().enumerate() {
        let lead = if n == 0 { mark } else { " " };
        page.line(format!("  {lead} {}", &text[range]));
    }
    if !beside.is_empty() {
        page.text(beside, 4, width, ratatui::style::Style::new());
    }
}
