//! What has changed since the draft was saved, rule by rule.

use super::{Page, Scene, own};
use crate::document;
use crate::tui::update::since::since;

pub(super) fn page(scene: &Scene, width: usize) -> Page {
    let mut page = Page::default();
    let width = width.min(78);
    let lines = since(scene.model).map(|since| document::since::saved(&since, scene.words)).unwrap_or_default();
    own::lines(scene, &mut page, &lines, width);
    // A heading has air above it; the first one has the frame.
    page.lines.drain(..page.lines.len().min(1));
    page.gap();
    page.text(&scene.words.say("not-advice"), 0, width, scene.theme.quiet());
    page
}
