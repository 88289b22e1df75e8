//! The review: the document as it stands, or what the employee is told, and the gaps to be jumped from.

use super::{Canvas, Page, Scene};
use crate::agreement::interview;
use crate::document::{Case, Kind, State, can_be_finished, is_own, jumps, review};
use crate::paper::text::block_lines;
use crate::paper::{Block, Gap};
use crate::tui::edit::wrap;
use crate::tui::keys::Msg;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

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
    let case = Case { draft, assessment: &scene.assessment, law: scene.law, words: scene.words };
    let paper = review(&case);
    let jumps = jumps(&paper.blocks);
    head(scene, &mut page, jumps.len(), width);
    let focus = jumps.get(scene.form.cursor);
    let mut rows = vec![None; jumps.len()];
    page.gap();
    page.text(&paper.title.to_uppercase(), 0, width, scene.theme.strong());
    for block in &paper.blocks {
        let Block::Gap(gap) = block else {
            told(scene, &mut page, block, width);
            continue;
        };
        let row = jumps.iter().position(|j| *j == gap.mends).and_then(|i| rows.get_mut(i));
        if let Some(row @ None) = row {
            *row = Some(page.lines.len());
        }
        missing(scene, &mut page, gap, focus == Some(&gap.mends), width);
    }
    super::measures::tasks(scene, &mut page, width);
    (page, rows.into_iter().flatten().collect())
}

/// What stands in the document, as it stands in a text.
pub(super) fn told(scene: &Scene, page: &mut Page, block: &Block, width: usize) {
    let style = match block {
        Block::Heading(_) => scene.theme.strong(),
        Block::Quiet(_) => scene.theme.quiet(),
        _ => scene.theme.plain(),
    };
    let indent = if matches!(block, Block::Heading(_)) { 0 } else { 2 };
    if matches!(block, Block::Heading(_)) {
        page.gap();
    }
    for line in block_lines(block, width.saturating_sub(indent).min(super::MEASURE)) {
        let line = if scene.theme.ascii { line.replace('–', "-") } else { line };
        page.line(Line::styled(format!("{:indent$}{line}", ""), style));
    }
}

fn head(scene: &Scene, page: &mut Page, jumps: usize, width: usize) {
    let (draft, words) = (&scene.form.draft, scene.words);
    let own = is_own(draft);
    let state = state(scene);
    let summary = match state {
        Some(state) => words.paper_state(state),
        None if own && jumps > 0 => words.tell("review-gaps", &[("n", jumps.into())]),
        None => words.say("review-complete").into_owned(),
    };
    let title = Span::styled(words.say("step-review").into_owned(), scene.theme.quiet());
    super::pair(page, title, Span::styled(summary, scene.theme.strong()), width);
    if let Some(path) = &scene.form.path {
        let path = words.tell("review-path", &[("path", path.display().to_string().into())]);
        page.text(&path, 0, width, scene.theme.quiet());
    }
    let open = words.remarks(draft, scene.assessment.on).len();
    if state.is_some() && open > 0 {
        page.text(&words.tell("review-look-over", &[("n", open.into())]), 0, width, scene.theme.strong());
    }
    let hint = match state {
        _ if own => "own-hint",
        Some(State::Complete) => "review-hint-complete",
        Some(State::Finished(_)) => "review-hint-finished",
        _ => "review-hint",
    };
    page.text(&words.say(hint), 0, width, scene.theme.quiet());
}

/// How far what is agreed is from finished, where it can be finished.
pub(super) fn state(scene: &Scene) -> Option<State> {
    let (draft, assessment) = (&scene.form.draft, &scene.assessment);
    let case = Case { draft, assessment, law: scene.law, words: scene.words };
    can_be_finished(draft, assessment).then(|| Kind::worked_on(draft, assessment).state(&case))
}

/// Something missing, between brackets over as many lines as it takes.
fn missing(scene: &Scene, page: &mut Page, gap: &Gap, focused: bool, width: usize) {
    let style = if focused { scene.theme.focus() } else { scene.theme.strong() };
    if focused && page.cursor.is_none() {
        page.cursor = Some((page.lines.len(), 2));
    }
    let text = format!("[ {} ]", gap.text);
    for range in wrap(&text, width.saturating_sub(2).min(super::MEASURE)) {
        if let Some(to) = interview::index_of(&gap.mends) {
            page.spot(Msg::Go(to));
        }
        page.line(Line::from(vec![Span::raw("  "), Span::styled(text[range].to_string(), style)]));
    }
}
