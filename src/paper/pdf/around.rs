//! What stands around the text of every page: whom it is about and what it is above, its title and number below.

use unicode_segmentation::UnicodeSegmentation as _;

use krilla::tagging::Tag;

use super::flow::{Flow, Item};
use super::fonts::Weight;
use super::inline::{Look, Piece, What};
use super::style::{FOOT, HAIR, HEAD, Ink, LEFT, MEASURE, RIGHT, SMALL};
use super::tags::Tagged;
use crate::paper::Paper;

/// The head of every page: «Utkast» and whom it is about. On the first it is read with the document.
pub fn head(flow: &mut Flow, paper: &Paper, first: bool) -> Vec<Item> {
    let status = paper.status.as_deref().unwrap_or_default().trim();
    let about = paper.about.trim();
    if status.is_empty() && about.is_empty() {
        return Vec::new();
    }
    let tag = first.then(|| flow.tree.tag(Tag::P, None));
    let look = |weight, ink| Look { weight, ink, tag, gap: false, link: None };
    let between = if status.is_empty() || about.is_empty() { "" } else { "\u{a0}\u{a0}·\u{a0}\u{a0}" };
    let used = flow.fonts.width(status, Weight::Bold, SMALL.size);
    let status = fitted(flow, status, Weight::Bold, MEASURE / 2.0);
    let about = fitted(flow, about, Weight::Regular, MEASURE - used.min(MEASURE / 2.0) - 20.0);
    let piece = |text: String, look| Piece { what: What::Words(text), look };
    let pieces = [
        piece(solid(&status), look(Weight::Bold, Ink::Black)),
        piece(between.to_string(), look(Weight::Regular, Ink::Grey)),
        piece(solid(&about), look(Weight::Regular, Ink::Grey)),
    ];
    let rule = Item::Rule { from: (LEFT, HEAD + 16.0), to: (RIGHT, HEAD + 16.0), width: 0.5, shade: HAIR };
    let mut items = vec![rule];
    items.extend(aside(flow, &pieces, HEAD, false));
    items
}

/// The foot of a page: the title, and its number of so many.
pub fn foot(flow: &mut Flow, paper: &Paper, number: usize, of: usize) -> Vec<Item> {
    let [before, between, after] = &paper.labels.pages;
    let page = format!("{before}{number}{between}{of}{after}");
    let room = MEASURE - flow.fonts.width(&page, Weight::Regular, SMALL.size) - 24.0;
    let title = fitted(flow, &paper.title, Weight::Regular, room.max(40.0));
    let words = |text: &str, tag: Option<Tagged>| flow.words(text, SMALL, tag);
    let mut items = aside(flow, &words(&solid(&title), None), FOOT, false);
    items.extend(aside(flow, &words(&solid(&page), None), FOOT, true));
    items
}

/// A text of one line whose spaces do not break.
fn solid(text: &str) -> String {
    text.trim().replace([' ', '\n'], "\u{a0}")
}

/// As much of a text as is no wider than this.
fn fitted(flow: &Flow, text: &str, weight: Weight, width: f32) -> String {
    let text: Vec<&str> = text.trim().graphemes(true).collect();
    let mut length = text.len().min(160);
    loop {
        let cut = text[..length].concat();
        let told = if length < text.len() { format!("{}…", cut.trim_end()) } else { cut };
        if length == 0 || flow.fonts.width(&told, weight, SMALL.size) <= width {
            return told;
        }
        length -= 1;
    }
}

/// One line outside the text.
fn aside(flow: &Flow, pieces: &[Piece], y: f32, right: bool) -> Vec<Item> {
    let lines = flow.set(pieces, SMALL, f32::MAX);
    let Some(line) = lines.into_iter().next() else { return Vec::new() };
    let x = if right { RIGHT - line.width() } else { LEFT };
    let item = |run: super::inline::Run| Item::Text {
        what: run.what,
        look: run.look,
        size: SMALL.size,
        x: x + run.x,
        y: y + SMALL.size,
        width: run.width,
    };
    line.runs.into_iter().map(item).collect()
}
