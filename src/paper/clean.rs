//! Texts as every format can hold them, whatever was typed. A document is cleaned once, where it is made into a format.

use std::borrow::Cow;
use unicode_normalization::UnicodeNormalization as _;

use super::{Block, Paper, Span, Text};

/// A text in composed letters, without what no text file, no page and no XML may hold: control characters and marks of
/// direction. A tab is a space, a line end is one character.
pub fn cleaned(text: &str) -> Cow<'_, str> {
    // Letters below the accents that stand alone are composed as they are: nearly every text.
    if text.chars().all(|c| c < '\u{300}' && (c >= ' ' || c == '\n') && fit(c)) {
        return Cow::Borrowed(text);
    }
    let lines = text.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}'], "\n").replace('\t', " ");
    // First out, then composed: what stood between a letter and its accent keeps them apart no longer.
    Cow::Owned(lines.chars().filter(|c| fit(*c)).nfc().collect())
}

fn fit(character: char) -> bool {
    let directs =
        matches!(character, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let never =
        matches!(character, '\u{feff}' | '\u{fffe}' | '\u{ffff}') || character.is_control() && character != '\n';
    !directs && !never
}

impl Paper {
    /// The same with every text fit for every format.
    pub fn cleaned(mut self) -> Paper {
        let texts = self.blocks.iter_mut().flat_map(Block::strings);
        let all = [&mut self.title, &mut self.about].into_iter().chain(self.status.as_mut()).chain(texts);
        for text in all {
            if let Cow::Owned(other) = cleaned(text) {
                *text = other;
            }
        }
        self
    }
}

impl Block {
    /// Every text in it, and every address.
    pub(super) fn strings(&mut self) -> Vec<&mut String> {
        match self {
            Block::Heading(heading) => vec![&mut heading.text],
            Block::Text(text) | Block::Quiet(text) => text.strings().collect(),
            Block::Gap(gap) => vec![&mut gap.text],
            Block::List(items) => items.iter_mut().flat_map(Text::strings).collect(),
            Block::Terms(terms) => {
                terms.iter_mut().flat_map(|(label, text)| std::iter::once(label).chain(text.strings())).collect()
            }
            Block::Table(table) => {
                let heads = table.columns.iter_mut().map(|column| &mut column.head);
                let cells = table.rows.iter_mut().flatten().flat_map(Text::strings);
                std::iter::once(&mut table.caption).chain(heads).chain(cells).collect()
            }
            Block::Signatures(signatures) => {
                let who = signatures.who.iter_mut().flat_map(|(role, name)| [role, name]);
                [&mut signatures.place, &mut signatures.signature].into_iter().chain(who).collect()
            }
            Block::Room(label, _) => vec![label],
            Block::Annex => Vec::new(),
        }
    }
}

impl Block {
    /// Every run of text in it.
    pub(super) fn texts(&mut self) -> Vec<&mut Text> {
        match self {
            Block::Text(text) | Block::Quiet(text) => vec![text],
            Block::List(items) => items.iter_mut().collect(),
            Block::Terms(terms) => terms.iter_mut().map(|(_, text)| text).collect(),
            Block::Table(table) => table.rows.iter_mut().flatten().collect(),
            Block::Heading(_) | Block::Gap(_) | Block::Signatures(_) | Block::Room(..) | Block::Annex => Vec::new(),
        }
    }
}

impl Text {
    fn strings(&mut self) -> impl Iterator<Item = &mut String> {
        self.spans.iter_mut().flat_map(|span| match span {
            Span::Plain(text) | Span::Strong(text) | Span::Gap(text) => vec![text],
            Span::Link(text, to) => vec![text, to],
            Span::Box(_) => Vec::new(),
        })
    }
}
