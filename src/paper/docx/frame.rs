//! What stands over and under every page: the status and whom the document is about, and the number of the page.

use super::body::{Own, paragraph};
use super::inline::{relate, run};
use super::package::{OFFICE, Package, Relation};
use super::styles::Styles;
use super::xml::{Child, Node, node};
use super::{TemplateFault, template};
use crate::paper::Paper;

/// Over the page or under it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Edge {
    Header,
    Footer,
}

impl Edge {
    /// The word of its arrow, the name of its reference in a section, and the name of its part's element.
    fn names(self) -> [&'static str; 3] {
        match self {
            Edge::Header => ["header", "w:headerReference", "w:hdr"],
            Edge::Footer => ["footer", "w:footerReference", "w:ftr"],
        }
    }
}

/// What the edges are made of.
pub(super) struct Frame<'a> {
    pub(super) paper: &'a Paper,
    pub(super) styles: &'a Styles,
    /// The part of the document, and the arrows from it.
    pub(super) main: &'a str,
    pub(super) relations: &'a mut Vec<Relation>,
}

impl Frame<'_> {
    /// Sees that every kind of page in a section has an edge above and below. A header of the house's own gets our line
    /// behind its own, or where it wants it; where it has none of a kind, ours are put there.
    pub(super) fn put(
        &mut self,
        package: &mut Package,
        section: &mut Node,
        kinds: &[&str],
    ) -> Result<(), TemplateFault> {
        let mut done: Vec<String> = Vec::new();
        let mut references = Vec::new();
        for edge in [Edge::Header, Edge::Footer] {
            let [_, reference, _] = edge.names();
            for kind in kinds {
                let is = |n: &&Node| n.name == reference && n.get("w:type").unwrap_or("default") == *kind;
                let there = section.nodes().find(is).and_then(|n| self.part(package, n.get("r:id")?));
                match there {
                    Some(part) if edge == Edge::Header && !done.contains(&part) => {
                        self.add_line(package, &part)?;
                        done.push(part);
                    }
                    Some(_) => {}
                    None => {
                        let id = self.edge(package, edge);
                        references.push(node(reference).at("w:type", kind).at("r:id", id));
                    }
                }
            }
        }
        // What leads nowhere, or is of a kind that no page is of, goes; the order is the format's.
        let (relations, main) = (&*self.relations, self.main);
        section.drop_nodes(|n| {
            let edge = matches!(&*n.name, "w:headerReference" | "w:footerReference");
            edge && template::leads_to(package, main, relations, n.get("r:id")).is_none()
        });
        section.children.splice(0..0, references.into_iter().map(Child::Node));
        Ok(())
    }

    fn part(&self, package: &Package, id: &str) -> Option<String> {
        template::leads_to(package, self.main, self.relations, Some(id))
    }

    /// Our line, in a header of the house's own.
    fn add_line(&self, package: &mut Package, part: &str) -> Result<(), TemplateFault> {
        let mut header = package.tree(part)?;
        if header.name != "w:hdr" {
            return Err(TemplateFault::Broken(part.to_string()));
        }
        // A house says where it is to stand by a paragraph in that style; so does a document of ours.
        let style = self.styles.id("StatusLine");
        let line = self.line();
        if !stand_in(&mut header, style, line.as_ref(), &mut false) {
            let empty = !header.nodes().any(|n| n.name == "w:p" || n.name == "w:tbl" || n.name == "w:sdt");
            header = header.with(line.or_else(|| empty.then(|| self.empty_line())));
        }
        package.parts.insert(part.to_string(), header.part());
        Ok(())
    }

    /// The status and whom it is about.
    fn line(&self) -> Option<Node> {
        let status = self.paper.status.as_deref().filter(|s| !s.is_empty());
        let about = Some(self.paper.about.as_str()).filter(|a| !a.is_empty());
        let strong = status.map(|s| run(s, Some(self.styles.id("Strong")), None));
        let between = (status.is_some() && about.is_some()).then(|| run(" · ", None, None));
        let runs: Vec<Node> = strong.into_iter().chain(between).chain(about.map(|a| run(a, None, None))).collect();
        (!runs.is_empty()).then(|| paragraph(self.styles.id("StatusLine"), Own::default(), runs))
    }

    fn empty_line(&self) -> Node {
        paragraph(self.styles.id("StatusLine"), Own::default(), [])
    }

    /// The number of the page, and of all pages.
    fn pages(&self) -> Node {
        let field = |code: &str| node("w:fldSimple").at("w:instr", format!(" {code} ")).with([run("1", None, None)]);
        let [before, between, after] = self.paper.labels.pages.each_ref().map(|text| run(text, None, None));
        paragraph(self.styles.id("Footer"), Own::default(), [before, field("PAGE"), between, field("NUMPAGES"), after])
    }

    /// A part of our own, and the id of the arrow to it.
    fn edge(&mut self, package: &mut Package, edge: Edge) -> String {
        let [word, _, root] = edge.names();
        let line = match edge {
            Edge::Header => self.line().unwrap_or_else(|| self.empty_line()),
            Edge::Footer => self.pages(),
        };
        let folder = self.main.rfind('/').map_or("", |at| &self.main[..=at]);
        let name = package.free(folder, word);
        let part = node(root).at("xmlns:w", template::WORD).at("xmlns:r", OFFICE).with([line]);
        package.put(&name, &template::kind(word), &part);
        relate(self.relations, word, format!("/{name}"), false)
    }
}

fn paragraph_style(paragraph: &Node) -> Option<&str> {
    paragraph.child("w:pPr")?.child_val("w:pStyle")
}

/// Puts the line where paragraphs in its style stand, however deep: letterheads stand in tables and text boxes. The first
/// one bears it, as it is laid out there, and any other is emptied; a text box that is written in two ways has it in both.
/// Whether there was such a paragraph.
fn stand_in(node: &mut Node, style: &str, line: Option<&Node>, done: &mut bool) -> bool {
    let ways = node.name == "mc:AlternateContent";
    let (before, mut found) = (*done, false);
    for child in node.nodes_mut() {
        let mut so_far = if ways { before } else { *done };
        if child.name == "w:p" && paragraph_style(child) == Some(style) {
            let runs = line.filter(|_| !so_far).into_iter().flat_map(Node::nodes).filter(|n| n.name != "w:pPr");
            child.children.retain(|c| matches!(c, Child::Node(n) if n.name == "w:pPr"));
            child.children.extend(runs.cloned().map(Child::Node));
            (so_far, found) = (true, true);
        } else {
            found |= stand_in(child, style, line, &mut so_far);
        }
        *done |= so_far;
    }
    found
}
