//! Pieces of text: runs, links and boxes.

use super::numbering::Numbering;
use super::package::{OFFICE, Relation};
use super::styles::Styles;
use super::xml::{Node, node, val};
use crate::paper::{Paper, Span, Text};

/// Writes the body of a document.
pub(super) struct Writer<'a> {
    pub(super) paper: &'a Paper,
    pub(super) styles: &'a Styles,
    pub(super) numbering: Numbering,
    /// The arrows from the document: those that it had, and one for each link.
    pub(super) relations: Vec<Relation>,
    /// How wide the page is between its margins, in twentieths of a point.
    pub(super) width: u32,
    /// How many boxes there are so far: each has a number of its own.
    pub(super) boxes: u32,
    /// Whether what follows is looked up and not read through.
    pub(super) annex: bool,
}

/// A run of text, in a character style.
pub(super) fn run(text: &str, style: Option<&str>, lang: Option<&str>) -> Node {
    let styled = style.filter(|s| !s.is_empty()).map(|s| val("w:rStyle", s));
    let properties: Vec<Node> = styled.into_iter().chain(lang.map(|l| val("w:lang", l))).collect();
    let run = node("w:r").with((!properties.is_empty()).then(|| node("w:rPr").with(properties)));
    let mut lines = text.split('\n');
    let first = lines.next().map(words);
    run.with(first).with(lines.flat_map(|line| [node("w:br"), words(line)]))
}

fn words(text: &str) -> Node {
    node("w:t").at("xml:space", "preserve").text(text)
}

/// A run that is a tab.
pub(super) fn tab() -> Node {
    node("w:r").with([node("w:tab")])
}

/// A text as its lines.
pub(super) fn lines(text: &Text) -> Vec<Text> {
    let empty = || Text { spans: Vec::new(), lang: text.lang };
    let mut lines = vec![empty()];
    let mut say = |span: &str, of: &dyn Fn(String) -> Span| {
        for (i, piece) in span.split('\n').enumerate() {
            if i > 0 {
                lines.push(empty());
            }
            if let Some(line) = lines.last_mut().filter(|_| !piece.is_empty()) {
                line.spans.push(of(piece.to_string()));
            }
        }
    };
    for span in &text.spans {
        match span {
            Span::Plain(text) => say(text, &Span::Plain),
            Span::Strong(text) => say(text, &Span::Strong),
            Span::Gap(text) => say(text, &Span::Gap),
            Span::Link(text, to) => say(text, &|piece| Span::Link(piece, to.clone())),
            Span::Box(ticked) => say(" ", &|_| Span::Box(*ticked)),
        }
    }
    lines
}

impl Writer<'_> {
    /// The runs of a text.
    pub(super) fn runs(&mut self, text: &Text, about: &str) -> Vec<Node> {
        let lang = text.lang.filter(|l| *l != self.paper.lang);
        text.spans.iter().filter_map(|span| self.span(span, lang, about)).collect()
    }

    fn span(&mut self, span: &Span, lang: Option<&str>, about: &str) -> Option<Node> {
        let styles = self.styles;
        match span {
            Span::Plain(text) | Span::Strong(text) if text.is_empty() => None,
            Span::Plain(text) => Some(run(text, None, lang)),
            Span::Strong(text) => Some(run(text, Some(styles.id("Strong")), lang)),
            Span::Gap(text) => Some(run(&format!("[{text}]"), Some(styles.id("Gap")), lang)),
            Span::Link(text, _) => Some(match span.leads_to() {
                Some(address) => self.link(text, address, lang),
                None => run(&span.flat(), None, lang),
            }),
            Span::Box(ticked) => Some(self.tick_box(*ticked, about)),
        }
    }

    fn link(&mut self, text: &str, to: String, lang: Option<&str>) -> Node {
        let known = self.relations.iter().find(|r| r.outside && r.target == to).map(|r| r.id.clone());
        let id = known.unwrap_or_else(|| relate(&mut self.relations, "hyperlink", to, true));
        let run = run(text, Some(self.styles.id("Hyperlink")), lang);
        node("w:hyperlink").at("r:id", id).at("w:history", "1").with([run])
    }

    /// A box that can be ticked, which says to those who hear it what it is about.
    fn tick_box(&mut self, ticked: bool, about: &str) -> Node {
        self.boxes += 1;
        let state = |name: &'static str, sign: &str| node(name).at("w14:val", sign).at("w14:font", "MS Gothic");
        let choice = node("w14:checkbox").with([
            node("w14:checked").at("w14:val", u8::from(ticked)),
            state("w14:checkedState", "2612"),
            state("w14:uncheckedState", "2610"),
        ]);
        // Word takes names of 64 characters.
        let name: String = about.replace('\n', " ").chars().take(60).collect();
        let named = (!name.trim().is_empty()).then(|| val("w:alias", name.trim()));
        let properties = node("w:sdtPr").with(named).with([val("w:id", 7000 + self.boxes), choice]);
        let font = ["w:ascii", "w:eastAsia", "w:hAnsi", "w:cs"].iter();
        let font = font.fold(node("w:rFonts").at("w:hint", "eastAsia"), |n, key| n.at(key, "MS Gothic"));
        let sign = words(if ticked { "☒" } else { "☐" });
        let run = node("w:r").with([node("w:rPr").with([font]), sign]);
        node("w:sdt").with([properties, node("w:sdtContent").with([run])])
    }
}

/// Adds an arrow, and says its id.
pub(super) fn relate(relations: &mut Vec<Relation>, word: &str, target: String, outside: bool) -> String {
    let taken = |id: &String| relations.iter().any(|r| r.id == *id);
    let id = (relations.len() + 1..).map(|n| format!("rId{n}")).find(|id| !taken(id)).unwrap_or_default();
    relations.push(Relation { id: id.clone(), kind: format!("{OFFICE}/{word}"), target, outside });
    id
}
