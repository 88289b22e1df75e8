//! Blocks as paragraphs.

use super::inline::{Writer, lines, run, tab};
use super::xml::{Child, Node, node, val};
use crate::paper::text::missing;
use crate::paper::{Block, Heading, Signatures, Text};

/// What a paragraph has of its own beside its style, in the order that the format asks for.
#[derive(Default)]
pub(super) struct Own {
    pub(super) keep_next: bool,
    /// The row of numbers it stands in; 0 for none, whatever the style says.
    pub(super) row: Option<u32>,
    /// Where tabs stop: where, and the line that leads there.
    pub(super) tabs: Vec<(u32, Option<&'static str>)>,
    /// More room above.
    pub(super) before: Option<u32>,
    /// How far all lines but the first stand in.
    pub(super) hanging: Option<u32>,
    pub(super) centred: bool,
}

/// A paragraph.
pub(super) fn paragraph(style: &str, own: Own, runs: impl IntoIterator<Item = Node>) -> Node {
    let mut parts = vec![val("w:pStyle", style)];
    parts.extend(own.keep_next.then(|| node("w:keepNext")));
    parts.extend(own.row.map(|row| node("w:numPr").with([val("w:ilvl", 0), val("w:numId", row)])));
    let stop = |(at, line): &(u32, Option<&str>)| {
        let stop = val("w:tab", "left");
        let stop = if let Some(line) = line { stop.at("w:leader", line) } else { stop };
        stop.at("w:pos", at)
    };
    parts.extend((!own.tabs.is_empty()).then(|| node("w:tabs").with(own.tabs.iter().map(stop))));
    parts.extend(own.before.map(|before| node("w:spacing").at("w:before", before)));
    parts.extend(own.hanging.map(|by| node("w:ind").at("w:left", by).at("w:hanging", by)));
    parts.extend(own.centred.then(|| val("w:jc", "center")));
    node("w:p").with([node("w:pPr").with(parts)]).with(runs)
}

impl Writer<'_> {
    /// Everything that stands in the document, the title first.
    pub(super) fn body(&mut self) -> Vec<Node> {
        let paper = self.paper;
        let mut body = vec![self.paragraph("Title", Own::default(), [run(&paper.title, None, None)])];
        for block in &paper.blocks {
            let after_table = body.last().is_some_and(|n| n.name == "w:tbl");
            let mut nodes = self.block(block);
            if let Some(first) = nodes.first_mut().filter(|_| after_table && !matches!(block, Block::Heading(_))) {
                room_above(first);
            }
            body.extend(nodes);
        }
        if body.last().is_some_and(|n| n.name == "w:tbl") {
            body.push(self.paragraph("BodyText", Own::default(), []));
        }
        body
    }

    /// A paragraph in one of our styles, as the package calls it.
    pub(super) fn paragraph(&self, style: &str, own: Own, runs: impl IntoIterator<Item = Node>) -> Node {
        paragraph(self.styles.id(style), own, runs)
    }

    fn block(&mut self, block: &Block) -> Vec<Node> {
        match block {
            Block::Heading(heading) => vec![self.heading(heading)],
            Block::Text(text) | Block::Quiet(text) if self.annex => self.paragraphs("AnnexText", text),
            Block::Text(text) => self.paragraphs("BodyText", text),
            Block::Quiet(text) => self.paragraphs("Quiet", text),
            Block::Gap(gap) => {
                let words = format!("[{}]", missing(gap, &self.paper.labels.gap));
                let run = run(&words, Some(self.styles.id("Gap")), None);
                vec![self.paragraph("BodyText", Own::default(), [run])]
            }
            Block::List(items) => items.iter().map(|item| self.item(item)).collect(),
            Block::Terms(terms) => self.terms(terms),
            Block::Table(table) => self.table(table),
            Block::Signatures(signatures) => self.signatures(signatures),
            Block::Room(label, count) => self.room(label, *count),
            Block::Annex => {
                self.annex = true;
                Vec::new()
            }
        }
    }

    fn heading(&mut self, heading: &Heading) -> Node {
        let style = match (heading.level, heading.number) {
            (0 | 1, None) => "Heading1",
            (0 | 1, Some(_)) => "Clause",
            _ => "Heading2",
        };
        let row = match heading.number {
            Some(number) => Some(self.numbering.row(heading.level.max(1), number)),
            // A house may number all its headings; this one is not of the row.
            None => self.styles.numbers(style).then_some(0),
        };
        self.paragraph(style, Own { row, ..Own::default() }, [run(&heading.text, None, None)])
    }

    /// Each line a paragraph.
    fn paragraphs(&mut self, style: &str, text: &Text) -> Vec<Node> {
        let line = |line: &Text| {
            let runs = self.runs(line, "");
            self.paragraph(style, Own::default(), runs)
        };
        lines(text).iter().map(line).collect()
    }

    /// The runs of a text whose lines stay in one paragraph.
    fn broken(&mut self, text: &Text) -> Vec<Node> {
        let mut runs = Vec::new();
        for (i, line) in lines(text).iter().enumerate() {
            runs.extend((i > 0).then(|| node("w:r").with([node("w:br")])));
            runs.extend(self.runs(line, ""));
        }
        runs
    }

    fn item(&mut self, item: &Text) -> Node {
        let style = if self.annex { "AnnexList" } else { "ListBullet" };
        let row = (!self.styles.numbers(style)).then_some(self.numbering.bullets);
        let runs = self.broken(item);
        self.paragraph(style, Own { row, ..Own::default() }, runs)
    }

    /// A label, and what it says at a tab: read one after the other, and no table to walk through.
    fn terms(&mut self, terms: &[(String, Text)]) -> Vec<Node> {
        let longest = terms.iter().map(|(label, _)| label.chars().count()).max().unwrap_or_default();
        let wanted = u32::try_from(longest).unwrap_or(u32::MAX).saturating_mul(140).saturating_add(250);
        let at = wanted.max(1700).min(self.width * 2 / 5);
        let mut nodes = Vec::new();
        for (label, text) in terms {
            let runs = [run(label, Some(self.styles.id("Strong")), None), tab()].into_iter().chain(self.broken(text));
            let runs: Vec<Node> = runs.collect();
            let own = Own { tabs: vec![(at, None)], hanging: Some(at), ..Own::default() };
            nodes.push(self.paragraph("Term", own, runs));
        }
        nodes
    }

    /// Each with who it is, two lines to write on, and what is to be written under them. Nothing of it is parted by the
    /// end of a page.
    fn signatures(&mut self, signatures: &Signatures) -> Vec<Node> {
        let (first, second) = (self.width * 2 / 5, self.width * 2 / 5 + self.width / 20);
        let keep = || Own { keep_next: true, ..Own::default() };
        let mut nodes = Vec::new();
        for (i, (role, name)) in signatures.who.iter().enumerate() {
            let named = (!name.is_empty()).then(|| run(&format!(" {name}"), None, None));
            let colon = if name.is_empty() { "" } else { ":" };
            let role = run(&format!("{role}{colon}"), Some(self.styles.id("Strong")), None);
            nodes.push(self.paragraph("Signer", keep(), [role].into_iter().chain(named)));
            let line =
                vec![(first, Some("underscore")), (second, None), (self.width.saturating_sub(20), Some("underscore"))];
            let to_write = Own { tabs: line, keep_next: true, ..Own::default() };
            nodes.push(self.paragraph("SigningLine", to_write, [tab(), tab(), tab()]));
            // Three or fewer stay on one page.
            let keep_next = i + 1 < signatures.who.len() && signatures.who.len() <= 3;
            let labels = Own { tabs: vec![(second, None)], keep_next, ..Own::default() };
            let words = [&signatures.place, &signatures.signature].map(|w| run(w, None, None));
            let [place, signature] = words;
            nodes.push(self.paragraph("SigningLabel", labels, [place, tab(), signature]));
        }
        nodes
    }

    /// What is to be written, and lines for it.
    fn room(&mut self, label: &str, count: u8) -> Vec<Node> {
        let head = self.paragraph("RoomLabel", Own::default(), [run(label, None, None)]);
        let line = |i: u8| {
            let own = Own { keep_next: i + 1 < count, ..Own::default() };
            self.paragraph("WritingLine", own, [])
        };
        [head].into_iter().chain((0..count).map(line)).collect()
    }
}

/// A paragraph right under a table stands off from it.
fn room_above(paragraph: &mut Node) {
    let Some(properties) = paragraph.nodes_mut().find(|n| n.name == "w:pPr") else { return };
    if properties.child("w:spacing").is_none() {
        // Before what the format wants behind it.
        let behind = |c: &Child| matches!(c, Child::Node(n) if matches!(&*n.name, "w:ind" | "w:jc"));
        let at = properties.children.iter().position(behind).unwrap_or(properties.children.len());
        properties.children.insert(at, Child::Node(node("w:spacing").at("w:before", 240)));
    }
}
