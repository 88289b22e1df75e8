//! The review: the document as it stands, its gaps to be jumped from.

use super::{Page, Scene, sides};
use crate::agreement::{check, interview};
use crate::document::{Block, document};
use crate::tui::keys::Msg;
use crate::words::Words;
use ratatui::text::{Line, Span};

pub(super) fn page(scene: &Scene, width: usize) -> Page {
    let mut page = Page::default();
    let draft = &scene.form.draft;
    let gaps = check::gaps(draft, &scene.assessment);
    let summary = match gaps.len() {
        0 => scene.words.say("review-complete").into_owned(),
        n => scene.words.tell("review-gaps", &[("n", (n as i64).into())]),
    };
    let title = Span::styled(scene.words.say("step-review").into_owned(), scene.theme.quiet());
    page.line(sides(vec![title], vec![Span::raw(summary)], width));
    if let Some(path) = &scene.form.path {
        page.text(
            &scene.words.tell("review-path", &[("path", path.display().to_string().into())]),
            0,
            width,
            scene.theme.quiet(),
        );
    }
    let focus = gaps.get(scene.form.cursor).map(|g| g.question.clone());
    for block in document(draft, &scene.assessment, Words::of(draft.language)) {
        match block {
            Block::Title(text) => {
                page.gap();
                page.text(&text.to_uppercase(), 0, width, scene.theme.strong());
            }
            Block::Heading(text) => {
                page.gap();
                page.text(&text, 0, width, scene.theme.strong());
            }
            Block::Text(text) => page.text(&text, 2, width, scene.theme.plain()),
            Block::Gap(text, question) => {
                let focused = focus.as_deref() == Some(&question);
                let style = if focused { scene.theme.focus() } else { scene.theme.strong() };
                if focused {
                    page.cursor = Some((page.lines.len(), 2));
                }
                if let Some(to) = interview::index_of(&question) {
                    page.spot(Msg::Go(to));
                }
                page.line(Line::from(vec![Span::raw("  "), Span::styled(format!("[ {text} ]"), style)]));
            }
        }
    }
    super::measures::tasks(scene, &mut page, width);
    page
}
