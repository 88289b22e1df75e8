//! The document as it stands, with what is being typed in it: at the side of a wide screen, or over the question. What the
//! question in focus is about has a line before it.

use super::{Canvas, Page, Scene, with_scene};
use crate::agreement::{Draft, Kind as DraftKind};
use crate::document::{self, Case, Kind};
use crate::law::Assessment;
use crate::paper::text::block_lines;
use crate::paper::{Block, Paper};
use crate::tui::Model;
use crate::words::Words;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

/// What stands before a line: the line before what is in focus, and a space.
const GUTTER: usize = 2;

/// The document as it stands, and how far it is from finished.
struct Shown {
    paper: Paper,
    state: document::State,
    /// The question that it is shown for.
    focus: String,
}

fn kind(draft: &Draft, assessment: &Assessment) -> Kind {
    match draft.kind {
        DraftKind::SelfDeclaration => Kind::Declaration,
        DraftKind::Agreement => Kind::worked_on(draft, assessment),
    }
}

fn shown(scene: &Scene) -> Option<Shown> {
    let (draft, assessment) = scene.model.live()?;
    let words = Words::of(draft.language);
    let case = Case { draft: &draft, assessment: &assessment, law: scene.law, words };
    let kind = kind(&draft, &assessment);
    let focus = scene.form.question().id.clone();
    Some(Shown { paper: document::paper(kind, &case), state: kind.state(&case), focus })
}

/// What a question is about in a document: as it is named there, or else the part that it belongs to.
fn marked(blocks: &[Block], question: &str) -> Vec<bool> {
    let about = |block: &Block| match block {
        Block::Heading(heading) => heading.about.clone(),
        Block::Gap(gap) => Some(gap.mends.clone()),
        _ => None,
    };
    let names = |named: &str, whole: bool| match whole {
        true => named == question,
        false => question.strip_prefix(named).is_some_and(|rest| rest.starts_with('.')),
    };
    let whole = blocks.iter().any(|block| about(block).is_some_and(|named| names(&named, true)));
    let mut within = false;
    let mark = |block: &Block| {
        let here = about(block).is_some_and(|named| names(&named, whole));
        if matches!(block, Block::Heading(_)) {
            within = here;
        }
        within || here
    };
    blocks.iter().map(mark).collect()
}

impl Shown {
    /// What it is and how far it has come, in the words of the screen.
    fn head(&self, scene: &Scene, page: &mut Page, width: usize) {
        let title = Span::styled(scene.words.say("paper-now").into_owned(), scene.theme.quiet());
        let state = Span::styled(scene.words.paper_state(self.state), scene.theme.plain());
        super::pair(page, title, state, width);
    }

    /// The document itself, and the line where what is in focus begins.
    fn body(&self, scene: &Scene, page: &mut Page, width: usize) -> Option<usize> {
        let room = width.saturating_sub(GUTTER).clamp(1, super::MEASURE);
        let marked = marked(&self.paper.blocks, &self.focus);
        let mut first = None;
        line(scene, page, false, &self.paper.title.to_uppercase(), room, scene.theme.strong());
        if !self.paper.about.is_empty() {
            line(scene, page, false, &self.paper.about, room, scene.theme.quiet());
        }
        for (block, marked) in self.paper.blocks.iter().zip(marked) {
            let style = match block {
                Block::Heading(_) | Block::Gap(_) => scene.theme.strong(),
                Block::Quiet(_) => scene.theme.quiet(),
                _ => scene.theme.plain(),
            };
            if matches!(block, Block::Heading(_)) {
                page.gap();
            }
            if marked && first.is_none() {
                first = Some(page.lines.len());
            }
            for text in block_lines(block, room) {
                put(scene, page, marked, text, style);
            }
        }
        first
    }
}

fn line(scene: &Scene, page: &mut Page, marked: bool, text: &str, room: usize, style: Style) {
    for range in crate::tui::edit::wrap(text, room) {
        put(scene, page, marked, text[range].to_string(), style);
    }
}

fn put(scene: &Scene, page: &mut Page, marked: bool, text: String, style: Style) {
    let text = if scene.theme.ascii { text.replace('–', "-") } else { text };
    let bar = if marked { scene.theme.way() } else { " " };
    page.line(Line::from(vec![Span::styled(format!("{bar} "), scene.theme.strong()), Span::styled(text, style)]));
}

/// The document over the question, and the line where what is in focus begins.
pub(super) fn page(scene: &Scene, width: usize) -> (Page, usize) {
    let mut page = Page::default();
    let Some(shown) = shown(scene) else { return (page, 0) };
    shown.head(scene, &mut page, width.min(super::MEASURE + GUTTER));
    page.gap();
    let first = shown.body(scene, &mut page, width);
    (page, first.unwrap_or(0))
}

/// How far the document is scrolled when it is laid over the question.
pub(crate) fn row(model: &Model) -> usize {
    let theme = crate::tui::theme::Theme { colour: false, ascii: false };
    let first = |scene: &Scene| page(scene, scene.area().width.into()).1;
    model.form().and_then(|form| with_scene(model, form, &theme, first)).map_or(0, |row| row.saturating_sub(2))
}

/// The document at the side, with the verdict on top of it; whether there is one, and no other on the screen.
pub(super) fn beside(scene: &Scene, area: Rect, frame: &mut Canvas) -> bool {
    if scene.form.is_document() {
        return false;
    }
    let Some(shown) = shown(scene) else { return false };
    let width = usize::from(area.width);
    let mut head = Page::default();
    if !scene.own() {
        head.line(super::panel::verdict(scene));
    }
    shown.head(scene, &mut head, width);
    head.gap();
    let above = (head.lines.len() as u16).min(area.height);
    let mut body = Page::default();
    let first = shown.body(scene, &mut body, width).unwrap_or(0);
    let below = Rect { y: area.y + above, height: area.height - above, ..area };
    // What is in focus has a little before it, and most of it behind.
    let from = first.saturating_sub(usize::from(below.height) / 5);
    head.draw(Rect { height: above, ..area }, 0, frame);
    body.draw(below, from, frame);
    true
}
