//! The blocks that are paragraphs in some way: headings, text, gaps, lists, and room to write.

use std::num::NonZeroU16;

use krilla::tagging::{ListNumbering, Tag, TagKind};

use super::flow::{Flow, opening};
use super::style::{self, BODY, DARK, HANG, LEFT, MISSING, MISSING_RULE, QUIET, RIGHT, Style, TITLE};
use crate::paper::text::missing;
use crate::paper::{Block, Gap, Heading, Text};

/// The room before and after small print.
const QUIET_AROUND: (f32, f32) = (3.0, 6.0);

/// Every block, in turn.
pub fn blocks(flow: &mut Flow, blocks: &[Block]) {
    let mut above = 1;
    for (i, block) in blocks.iter().enumerate() {
        if let (Block::Text(_), Some(Block::Quiet(source))) = (block, blocks.get(i + 1)) {
            flow.tail = tail(flow, source);
        }
        match block {
            Block::Heading(heading) => above = self::heading(flow, heading, above),
            Block::Text(text) => paragraph(flow, text, BODY, (5.0, 5.0)),
            Block::Quiet(text) => paragraph(flow, text, QUIET, QUIET_AROUND),
            Block::Gap(gap) => self::gap(flow, gap),
            Block::List(items) => list(flow, items),
            Block::Terms(terms) => super::rows::terms(flow, terms),
            Block::Table(table) => super::rows::table(flow, table),
            Block::Signatures(signatures) => super::signing::signatures(flow, signatures),
            Block::Room(label, count) => room(flow, label, *count),
            Block::Annex => flow.annex = true,
        }
    }
    flow.finish();
}

/// How high the small print under a paragraph is, or the first of it, with the room before it.
fn tail(flow: &Flow, source: &Text) -> f32 {
    let lines = flow.set(&flow.words(&source.flat(), QUIET, None), QUIET, Flow::width(0.0));
    QUIET_AROUND.0 + opening(lines.len(), QUIET.leading)
}

/// The title, which is the heading of all headings.
pub fn title(flow: &mut Flow, text: &str) {
    if text.trim().is_empty() {
        return;
    }
    let tag = flow.tree.tag(Tag::Hn(NonZeroU16::MIN, Some(flat(text))), None);
    let lines = flow.set(&flow.words(text, TITLE, Some(tag)), TITLE, Flow::width(0.0));
    flow.paragraph(&lines, TITLE, (0.0, 10.0));
}

/// A heading; tells its level as it is tagged, which is never more than one below the one above it.
fn heading(flow: &mut Flow, heading: &Heading, above: u16) -> u16 {
    let number = heading.number.map(|number| format!("{number}."));
    let told = [number.clone().unwrap_or_default(), flat(&heading.text)].join(" ").trim().to_string();
    if told.is_empty() {
        return above;
    }
    let level = (u16::from(heading.level.max(1)) + 1).min(above + 1);
    let level_number = NonZeroU16::new(level).unwrap_or(NonZeroU16::MIN);
    let tag = flow.tree.tag(Tag::Hn(level_number, Some(told.clone())), None);
    let (style, ..) = style::heading(heading.level);
    let number = number.map(|number| {
        let mut lines = flow.set(&flow.words(&format!("{number} "), style, Some(tag)), style, f32::MAX);
        let line = lines.swap_remove(0);
        let x = LEFT - HANG - line.width();
        (line, x)
    });
    let lines = flow.set(&flow.words(&heading.text, style, Some(tag)), style, Flow::width(0.0));
    flow.heading(heading.level, &told, (number, lines));
    level
}

/// A text on one line.
fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A tag for a text, with its language where it has one of its own.
pub fn spoken(kind: impl Into<TagKind>, text: &Text) -> TagKind {
    kind.into().with_lang(text.lang.map(String::from))
}

fn paragraph(flow: &mut Flow, text: &Text, style: Style, around: (f32, f32)) {
    let style = flow.style(style);
    let tag = flow.tree.tag(spoken(Tag::P, text), None);
    let pieces = flow.pieces(text, style, tag);
    let lines = flow.set(&pieces, style, Flow::width(0.0));
    flow.paragraph(&lines, style, around);
}

/// Something missing: a rule at its side, a tint behind it, and the words between brackets.
fn gap(flow: &mut Flow, gap: &Gap) {
    const INSET: f32 = 12.0;
    let tag = flow.tree.tag(Tag::P, None);
    let words = flow.words(&format!("[{}]", missing(gap, &flow.labels.gap)), BODY, Some(tag));
    let lines = flow.set(&words, BODY, Flow::width(2.0 * INSET));
    flow.open(9.0, opening(lines.len(), BODY.leading) + 6.0);
    flow.y += 3.0;
    flow.lines_beside(&lines, LEFT + INSET, BODY, |flow, from, to| {
        let (from, to) = (from - 3.0, to + 3.0);
        flow.area((LEFT, from), (RIGHT - LEFT, to - from), MISSING);
        flow.rule((LEFT + 1.25, from), (LEFT + 1.25, to), 2.5, MISSING_RULE);
    });
    flow.y += 3.0;
    flow.close(9.0);
}

/// Items with a bullet before each.
fn list(flow: &mut Flow, items: &[Text]) {
    const INDENT: f32 = 15.0;
    let style = flow.style(BODY);
    let between = if flow.annex { 0.5 } else { 2.0 };
    let list = flow.tree.tag(Tag::L(ListNumbering::Disc), None);
    for (i, text) in items.iter().enumerate() {
        let item = flow.tree.tag(Tag::LI, Some(list));
        let label = flow.tree.tag(Tag::Lbl, Some(item));
        let body = flow.tree.tag(spoken(Tag::LBody, text), Some(item));
        let bullet = flow.set(&flow.words("• ", style, Some(label)), style, INDENT);
        let pieces = flow.pieces(text, style, body);
        let lines = flow.set(&pieces, style, Flow::width(INDENT));
        flow.open(if i == 0 { 4.0 } else { between }, opening(lines.len(), style.leading));
        let y = flow.y;
        bullet.iter().take(1).for_each(|line| flow.line(line, LEFT + 3.0, y, style));
        flow.lines(&lines, LEFT + INDENT, style);
        flow.close(between);
    }
    flow.close(8.0);
}

/// What is to be written by hand, and lines to write it on.
fn room(flow: &mut Flow, label: &str, count: u8) {
    const LINE: f32 = 24.0;
    let tag = flow.tree.tag(Tag::P, None);
    let lines = flow.set(&flow.words(label, BODY, Some(tag)), BODY, Flow::width(0.0));
    flow.open(9.0, opening(lines.len(), BODY.leading) + LINE * f32::from(count.min(2)));
    flow.lines(&lines, LEFT, BODY);
    for _ in 0..count {
        if flow.room() < LINE {
            flow.new_page();
        }
        flow.y += LINE;
        let y = flow.y;
        flow.rule((LEFT, y), (RIGHT, y), 0.6, DARK);
    }
    flow.close(14.0);
}
