//! The review: the document as it stands, or what the employee is told, and the gaps to be jumped from.

use super::{Canvas, Page, Scene, sides};
use crate::agreement::{check, interview};
use crate::document::text::item;
use crate::document::{Block, is_own, jumps, review};
use crate::tui::edit::wrap;
use crate::tui::keys::Msg;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr as _;

/// Draws it from the line that it is scrolled to; the cursor stands on the gap in focus, if it is seen.
pub(super) fn draw(scene: &Scene, area: Rect, frame: &mut Canvas) {
    let height = usize::from(area.height);
    let (mut page, _) = page(scene, area.width.into());
    let from = scene.model.scroll.min(page.lines.len().saturating_sub(height));
    let seen = |(row, _): &(usize, usize)| (from..from + height).contains(row);
    page.cursor = Some(page.cursor.filter(seen).unwrap_or((from, 0)));
    page.draw(area, from, frame);
}

/// The page, and the line of each gap that is a row.
pub(super) fn page(scene: &Scene, width: usize) -> (Page, Vec<usize>) {
    let mut page = Page::default();
    let draft = &scene.form.draft;
    let blocks = review(draft, &scene.assessment, scene.words, scene.law);
    let jumps = jumps(&blocks);
    head(scene, &mut page, jumps.len(), width);
    let focus = jumps.get(scene.form.cursor);
    let mut rows = vec![None; jumps.len()];
    for block in &blocks {
        match block {
            Block::Title(text) => {
                page.gap();
                page.text(&text.to_uppercase(), 0, width, scene.theme.strong());
            }
            Block::Heading(text) => {
                page.gap();
                page.text(text, 0, width, scene.theme.strong());
            }
            Block::Text(text) => text.split('\n').for_each(|line| paragraph(scene, &mut page, line, width)),
            Block::Gap(text, question) => {
                let row = jumps.iter().position(|j| j == question).and_then(|i| rows.get_mut(i));
                if let Some(row @ None) = row {
                    *row = Some(page.lines.len());
                }
                gap(scene, &mut page, text, question, focus == Some(question), width);
            }
        }
    }
    super::measures::tasks(scene, &mut page, width);
    (page, rows.into_iter().flatten().collect())
}

/// A paragraph; what wraps of one of several stands under its text, not under its dash.
fn paragraph(scene: &Scene, page: &mut Page, line: &str, width: usize) {
    let (dash, text) = item(line);
    let first = page.lines.len();
    page.text(text, 2 + dash.width(), width, scene.theme.plain());
    if !dash.is_empty()
        && let Some(line) = page.lines.get_mut(first)
    {
        let dash = if scene.theme.ascii { "- " } else { dash };
        *line = Line::styled(format!("  {dash}{}", line.to_string().trim_start()), scene.theme.plain());
    }
}

fn head(scene: &Scene, page: &mut Page, jumps: usize, width: usize) {
    let draft = &scene.form.draft;
    let own = is_own(draft);
    let gaps = if own { jumps } else { check::gaps(draft, &scene.assessment).len() };
    let summary = match gaps {
        0 => scene.words.say("review-complete").into_owned(),
        n => scene.words.tell("review-gaps", &[("n", (n as i64).into())]),
    };
    let title = Span::styled(scene.words.say("step-review").into_owned(), scene.theme.quiet());
    page.line(sides(vec![title], vec![Span::raw(summary)], width));
    if let Some(path) = &scene.form.path {
        let path = scene.words.tell("review-path", &[("path", path.display().to_string().into())]);
        page.text(&path, 0, width, scene.theme.quiet());
    }
    let hint = if own { "own-hint" } else { "review-hint" };
    page.text(&scene.words.say(hint), 0, width, scene.theme.quiet());
}

/// Something missing, between brackets over as many lines as it takes.
fn gap(scene: &Scene, page: &mut Page, text: &str, question: &str, focused: bool, width: usize) {
    let style = if focused { scene.theme.focus() } else { scene.theme.strong() };
    if focused && page.cursor.is_none() {
        page.cursor = Some((page.lines.len(), 2));
    }
    let text = format!("[ {text} ]");
    for range in wrap(&text, width.saturating_sub(2).min(super::MEASURE)) {
        if let Some(to) = interview::index_of(question) {
            page.spot(Msg::Go(to));
        }
        page.line(Line::from(vec![Span::raw("  "), Span::styled(text[range].to_string(), style)]));
    }
}
