//! Styles: those that a package has, found by what Word calls them in every language, and ours where it has none.

use std::collections::BTreeMap;

use super::numbering::Numbering;
use super::xml::{Child, Node, node, own};

const OWN: &str = include_str!("../../../assets/docx/styles.xml");

/// The styles of a package, ours among them.
pub(super) struct Styles {
    tree: Node,
    /// What the package calls each of ours, and whether we put it there.
    ids: BTreeMap<String, (String, bool)>,
}

impl Styles {
    /// What is there, and ours where it lacks them; all ours where there is nothing.
    pub(super) fn beside(theirs: Option<Node>, numbering: &Numbering, lang: &str) -> Styles {
        let ours = own(OWN);
        let tree = theirs.unwrap_or_else(|| {
            let mut empty = ours.clone();
            empty.drop_nodes(|n| n.name == "w:style");
            empty
        });
        let mut styles = Styles { tree, ids: BTreeMap::new() };
        styles.set_language(lang);
        let named: Vec<Node> = ours.nodes().filter(|n| n.name == "w:style").cloned().collect();
        let mut new = Vec::new();
        for style in named {
            let id = style.get("w:styleId").unwrap_or_default().to_string();
            match styles.same(&style) {
                Some(theirs) => styles.ids.insert(id, (theirs, false)),
                None => {
                    let free = styles.free(&id);
                    new.push(style);
                    styles.ids.insert(id, (free, true))
                }
            };
        }
        for style in new {
            let renamed = styles.renamed(style, numbering);
            styles.tree.children.push(Child::Node(renamed));
        }
        styles
    }

    /// What the package calls one of our styles.
    pub(super) fn id(&self, ours: &str) -> &str {
        self.ids.get(ours).map_or("", |(id, _)| id)
    }
    /// Whether one of our styles is there because we put it there.
    pub(super) fn is_ours(&self, ours: &str) -> bool {
        self.ids.get(ours).is_some_and(|(_, new)| *new)
    }
    /// Whether paragraphs of this style of ours are numbered by it, or by one that it is based on.
    pub(super) fn numbers(&self, ours: &str) -> bool {
        let mut id = self.id(ours);
        // A style can be based on itself in a broken file.
        for _ in 0..20 {
            let Some(style) = self.all().find(|s| s.get("w:styleId") == Some(id)) else { return false };
            let row = style.child("w:pPr").and_then(|p| p.child("w:numPr")).map(|n| n.child_val("w:numId"));
            if let Some(row) = row {
                return row != Some("0");
            }
            id = style.child_val("w:basedOn").unwrap_or_default();
        }
        false
    }
    pub(super) fn tree(&self) -> &Node {
        &self.tree
    }

    fn all(&self) -> impl Iterator<Item = &Node> {
        self.tree.nodes().filter(|n| n.name == "w:style")
    }

    /// What the package calls a style of the same kind and name; every kind has one that serves by default.
    fn same(&self, ours: &Node) -> Option<String> {
        let kind = |s: &Node| s.get("w:type").unwrap_or("paragraph").to_string();
        let default = |s: &Node| s.get("w:default").is_some_and(|d| matches!(d, "1" | "true" | "on"));
        let name = |s: &Node| s.child_val("w:name").unwrap_or_default().trim().to_lowercase();
        let of_kind = || self.all().filter(|s| kind(s) == kind(ours));
        let found =
            of_kind().find(|s| default(ours) && default(s)).or_else(|| of_kind().find(|s| name(s) == name(ours)));
        found?.get("w:styleId").map(str::to_string)
    }

    fn free(&self, id: &str) -> String {
        let taken = |id: &str| {
            let theirs = self.all().filter_map(|s| s.get("w:styleId"));
            theirs.chain(self.ids.values().map(|(id, _)| id.as_str())).any(|t| t.eq_ignore_ascii_case(id))
        };
        let mut free = id.to_string();
        while taken(&free) {
            free.push('0');
        }
        free
    }

    /// One of ours, with the names that the package uses.
    fn renamed(&self, mut style: Node, numbering: &Numbering) -> Node {
        let id = style.get("w:styleId").map(|id| self.id(id).to_string()).unwrap_or_default();
        style.set("w:styleId", id);
        for child in style.nodes_mut() {
            if matches!(&*child.name, "w:basedOn" | "w:next" | "w:link") {
                let id = child.get("w:val").map(|id| self.id(id).to_string()).unwrap_or_default();
                child.set("w:val", id);
            }
            for row in child.nodes_mut().filter(|n| n.name == "w:numPr").flat_map(Node::nodes_mut) {
                row.set("w:val", if row.get("w:val") == Some("1") { numbering.clauses } else { numbering.bullets });
            }
        }
        style
    }

    /// The language that the whole is written in: no style may say another.
    fn set_language(&mut self, lang: &str) {
        self.tree.nodes_mut().filter(|n| n.name == "w:style").for_each(|s| s.drop_deep(&|n| n.name == "w:lang"));
        if self.tree.child("w:docDefaults").is_none() {
            self.tree.children.insert(0, Child::Node(node("w:docDefaults")));
        }
        let defaults = inner(&mut self.tree, "w:docDefaults");
        let run = inner(inner(defaults, "w:rPrDefault"), "w:rPr");
        if run.child("w:lang").is_none() {
            run.children.push(Child::Node(node("w:lang")));
        }
        run.nodes_mut().filter(|n| n.name == "w:lang").for_each(|n| n.set("w:val", lang));
    }
}

/// A child that is there, or is put there in front.
fn inner<'a>(parent: &'a mut Node, name: &'static str) -> &'a mut Node {
    let is = |child: &Child| matches!(child, Child::Node(node) if node.name == name);
    let at = parent.children.iter().position(is).unwrap_or_else(|| {
        parent.children.insert(0, Child::Node(node(name)));
        0
    });
    match &mut parent.children[at] {
        Child::Node(node) => node,
        Child::Text(_) => unreachable!("only elements have the name"),
    }
}
