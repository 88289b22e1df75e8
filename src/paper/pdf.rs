//! PDF/A-2a and PDF/UA-1: pages that are read aloud as well as seen, and that can be kept.

mod around;
mod blocks;
mod draw;
mod flow;
mod fonts;
mod inline;
mod letters;
mod marks;
mod rows;
mod signing;
mod style;
mod tags;

use krilla::configure::{Accessibility, Archival, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::geom::Point;
use krilla::metadata::{DateTime, Metadata};
use krilla::outline::{Outline, OutlineNode};
use krilla::tagging::ArtifactType;
use krilla::{Document, SerializeSettings};

use super::{Paper, Trouble};
use flow::{Bookmark, Flow};
use fonts::Fonts;

/// The document as the bytes of a PDF. The same document gives the same bytes.
///
/// # Errors
/// [`Trouble::NoGlyph`], before anything is made.
pub(super) fn render(paper: &Paper) -> Result<Vec<u8>, Trouble> {
    let fonts = Fonts::read()?;
    let paper = letters::printable(paper, &fonts)?;
    let mut flow = Flow::new(&fonts, &paper.labels);
    let first = around::head(&mut flow, &paper, true);
    blocks::title(&mut flow, &paper.title);
    blocks::blocks(&mut flow, &paper.blocks);
    let again = around::head(&mut flow, &paper, false);
    let mut document = Document::new_with(settings()?);
    let pages = std::mem::take(&mut flow.pages);
    for (i, items) in pages.iter().enumerate() {
        let foot = around::foot(&mut flow, &paper, i + 1, pages.len());
        let head = if i == 0 { &first } else { &again };
        let layers = [
            (ArtifactType::Header, head.as_slice()),
            (ArtifactType::PaginationOther, items.as_slice()),
            (ArtifactType::Footer, foot.as_slice()),
        ];
        draw::page(&mut document, &fonts, &mut flow.tree, &flow.links, &layers);
    }
    document.set_metadata(metadata(&paper));
    document.set_outline(outline(&flow.bookmarks));
    document.set_tag_tree(flow.tree.build(paper.lang));
    document.finish().map(ended).map_err(|error| Trouble::Failed(error.to_string()))
}

/// Packed data that happens to end with a carriage return, and the line feed behind it, read as one line end: such data
/// then seems a byte too short, which PDF/A forbids. Behind it a carriage return is as good a line end, and no place moves.
fn ended(mut pdf: Vec<u8>) -> Vec<u8> {
    const END: &[u8] = b"\r\nendstream";
    let mut from = 0;
    while let Some(at) = pdf[from..].windows(END.len()).position(|part| part == END) {
        from += at + 1;
        pdf[from] = b'\r';
    }
    pdf
}

fn settings() -> Result<SerializeSettings, Trouble> {
    let configuration = ConfigurationBuilder::new()
        .with_archival_validator(Archival::A2_A)
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|error| Trouble::Failed(format!("{error:?}")))?;
    Ok(SerializeSettings { configuration, ..SerializeSettings::default() })
}

fn metadata(paper: &Paper) -> Metadata {
    let date = paper.date;
    let [month, day] = [date.month(), date.day()].map(i8::unsigned_abs);
    let date = DateTime::new(date.year().unsigned_abs()).month(month).day(day).hour(0).minute(0).second(0);
    Metadata::new()
        .title(paper.title.clone())
        .language(paper.lang.to_string())
        .creator(env!("CARGO_PKG_NAME").to_string())
        .producer(env!("CARGO_PKG_NAME").to_string())
        .creation_date(date.utc_offset_hour(0).utc_offset_minute(0))
}

/// The headings as bookmarks, those of a lower level within those of a higher.
fn outline(bookmarks: &[Bookmark]) -> Outline {
    let mut outline = Outline::new();
    nodes(bookmarks).into_iter().for_each(|node| outline.push_child(node));
    outline
}

fn nodes(bookmarks: &[Bookmark]) -> Vec<OutlineNode> {
    let mut nodes = Vec::new();
    let mut rest = bookmarks;
    while let Some((mark, after)) = rest.split_first() {
        let within = after.iter().take_while(|next| next.level > mark.level).count();
        let at = XyzDestination::new(mark.page, Point::from_xy(style::LEFT, mark.y));
        let mut node = OutlineNode::new(mark.text.clone(), at);
        nodes_into(&mut node, &after[..within]);
        nodes.push(node);
        rest = &after[within..];
    }
    nodes
}

fn nodes_into(node: &mut OutlineNode, within: &[Bookmark]) {
    nodes(within).into_iter().for_each(|child| node.push_child(child));
}
