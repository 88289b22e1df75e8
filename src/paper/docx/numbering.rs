//! Rows of numbers: those of clauses, which Word counts by itself, and the marks of lists.

use std::collections::BTreeMap;

use super::styles::Styles;
use super::xml::{Child, Node, node, val};

const OWN: &str = include_str!("../../../assets/docx/numbering.xml");
/// Numbers of our rows that Word tells them apart by.
const ROWS: u32 = 0x4b6a_1c10;

/// What a package counts, and what we add to it.
pub(super) struct Numbering {
    tree: Node,
    /// The row of the clauses.
    pub(super) clauses: u32,
    /// The row of the lists.
    pub(super) bullets: u32,
    /// The kinds of row that are added, and the rows.
    kinds: Vec<Node>,
    rows: Vec<Node>,
    next_kind: u32,
    next_row: u32,
    /// By level of heading: the last number, and its row.
    last: BTreeMap<u8, (usize, u32)>,
}

impl Numbering {
    /// Ours beside what is there.
    pub(super) fn beside(tree: Option<Node>) -> Numbering {
        let tree = tree.unwrap_or_else(|| Node { children: Vec::new(), ..super::xml::own(OWN) });
        let next = |name: &str, key: &str| {
            let ids = tree.nodes().filter(|n| n.name == name).filter_map(|n| n.get(key)?.parse::<u32>().ok());
            ids.max().map_or(0, |id| id.saturating_add(1)).min(u32::MAX / 2)
        };
        let (next_kind, next_row) = (next("w:abstractNum", "w:abstractNumId"), next("w:num", "w:numId").max(1));
        let mut numbering = Numbering {
            tree,
            clauses: 0,
            bullets: 0,
            kinds: Vec::new(),
            rows: Vec::new(),
            next_kind,
            next_row,
            last: BTreeMap::new(),
        };
        let own: Vec<Node> = super::xml::own(OWN).nodes().cloned().collect();
        let rows: Vec<u32> = own.into_iter().map(|kind| numbering.add(kind)).collect();
        (numbering.clauses, numbering.bullets) = (rows[0], rows[1]);
        numbering
    }

    /// Adds a kind of row, and one row of it.
    fn add(&mut self, mut kind: Node) -> u32 {
        let (id, row) = (self.next_kind, self.next_row);
        kind.set("w:abstractNumId", id);
        for (name, twice) in [("w:nsid", 0), ("w:tmpl", 1)] {
            let mark = format!("{:08X}", ROWS.wrapping_add(id.wrapping_mul(2) + twice));
            kind.nodes_mut().filter(|n| n.name == name).for_each(|n| n.set("w:val", &mark));
        }
        self.kinds.push(kind);
        self.rows.push(node("w:num").at("w:numId", row).with([val("w:abstractNumId", id)]));
        self.next_kind += 1;
        self.next_row += 1;
        row
    }

    /// The row that gives a heading this number: the one that runs, or one of its own where the numbers leap.
    pub(super) fn row(&mut self, level: u8, number: usize) -> u32 {
        let row = match self.last.get(&level) {
            Some((last, row)) if last.checked_add(1) == Some(number) => *row,
            None if level == 1 && number == 1 => self.clauses,
            _ => {
                let mut kind = self.kinds[0].clone();
                for level in kind.nodes_mut().filter(|n| n.name == "w:lvl") {
                    level.drop_nodes(|n| n.name == "w:pStyle");
                    level.nodes_mut().filter(|n| n.name == "w:start").for_each(|n| n.set("w:val", number));
                }
                self.add(kind)
            }
        };
        self.last.insert(level, (number, row));
        row
    }

    /// All of it, each kind of row tied to its style, where the style is ours.
    pub(super) fn finish(mut self, styles: &Styles) -> Node {
        for level in self.kinds.iter_mut().flat_map(Node::nodes_mut).filter(|n| n.name == "w:lvl") {
            level.drop_nodes(|n| n.name == "w:pStyle" && !n.get("w:val").is_some_and(|s| styles.is_ours(s)));
            for style in level.nodes_mut().filter(|n| n.name == "w:pStyle") {
                let id = style.get("w:val").map(|s| styles.id(s).to_string()).unwrap_or_default();
                style.set("w:val", id);
            }
        }
        let is = |child: &Child, name: &str| matches!(child, Child::Node(node) if node.name == name);
        let children = &mut self.tree.children;
        let end = children.iter().position(|c| is(c, "w:numIdMacAtCleanup")).unwrap_or(children.len());
        children.splice(end..end, self.rows.into_iter().map(Child::Node));
        let first = children.iter().position(|c| is(c, "w:num")).unwrap_or(children.len());
        children.splice(first..first, self.kinds.into_iter().map(Child::Node));
        self.tree
    }
}
