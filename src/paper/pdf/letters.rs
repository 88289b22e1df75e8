//! What of a text can be printed: characters that show nothing are left out, those that have a twin in the fonts are
//! exchanged, and one that neither the fonts nor the program's own drawings have is told with the words around it.

use unicode_segmentation::UnicodeSegmentation as _;

use super::fonts::Fonts;
use super::marks;
use crate::paper::{Block, Paper, Span, Trouble};

/// How many characters on each side are told of one that cannot be printed.
const NEAR: usize = 10;

/// The document, cleaned already, with every text as it is printed.
///
/// # Errors
/// [`Trouble::NoGlyph`], for the first that stands in the document.
pub fn printable(paper: &Paper, fonts: &Fonts) -> Result<Paper, Trouble> {
    let mut paper = paper.clone();
    paper.blocks.iter_mut().flat_map(Block::texts).flat_map(|text| &mut text.spans).for_each(settle);
    let labels = &mut paper.labels;
    let labels = labels.pages.iter_mut().chain([&mut labels.gap, &mut labels.ticked, &mut labels.empty]);
    let page = [&mut paper.title].into_iter().chain(paper.status.as_mut()).chain([&mut paper.about]);
    for text in page.chain(paper.blocks.iter_mut().flat_map(Block::strings)).chain(labels) {
        let printed: String = text.chars().filter_map(printed).collect();
        check(&printed, fonts)?;
        *text = printed;
    }
    Ok(paper)
}

/// A link as it is drawn: its address stands in the file and takes no glyphs; one that leads nowhere is text.
fn settle(span: &mut Span) {
    match (span.leads_to(), &mut *span) {
        (Some(address), Span::Link(_, to)) => *to = address,
        (None, Span::Link(..)) => *span = Span::Plain(span.flat()),
        _ => {}
    }
}

/// The character as it is printed; none for those that only say something about their neighbours.
fn printed(character: char) -> Option<char> {
    match character {
        '\u{ad}' | '\u{34f}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{180b}'..='\u{180f}' => None,
        '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}' => None,
        '\u{2010}' | '\u{2011}' => Some('-'),
        '\u{2012}' => Some('–'),
        '\u{202f}' | '\u{2007}' => Some('\u{a0}'),
        '\u{1680}' | '\u{2000}'..='\u{200a}' | '\u{205f}' | '\u{3000}' => Some(' '),
        '\u{2b9}' => Some('′'),
        '\u{2715}' | '\u{2716}' | '\u{2718}' => Some('✗'),
        '\u{2714}' => Some('✓'),
        other => Some(other),
    }
}

fn check(text: &str, fonts: &Fonts) -> Result<(), Trouble> {
    let prints = |c: char| c == '\n' || marks::draws(c) || fonts.has(c);
    if text.chars().all(prints) {
        return Ok(());
    }
    let mut before: usize = 0;
    for letter in text.graphemes(true) {
        if let Some(character) = letter.chars().find(|c| !prints(*c)) {
            let from = before.saturating_sub(NEAR);
            let length = before - from + letter.chars().count() + NEAR;
            let near: String = text.chars().skip(from).take(length).collect();
            return Err(Trouble::NoGlyph { character, near: near.replace('\n', " ").trim().to_string() });
        }
        before += letter.chars().count();
    }
    Ok(())
}
