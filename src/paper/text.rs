//! Lines of text, for mail and for version control.

use super::{Block, Paper};

/// The document.
pub fn render(paper: &Paper) -> String {
    paper.blocks.iter().flat_map(|b| block_lines(b, 72)).collect::<Vec<_>>().join("\n")
}

/// A block.
pub fn block_lines(block: &Block, _width: usize) -> Vec<String> {
    match block {
        Block::Heading(h) => vec![h.line()],
        Block::Text(t) | Block::Quiet(t) => vec![t.flat()],
        Block::Gap(g) => vec![format!("[ {} ]", g.text)],
        Block::List(items) => items.iter().map(|t| format!("– {}", t.flat())).collect(),
        Block::Terms(terms) => terms.iter().map(|(l, t)| format!("{l}: {}", t.flat())).collect(),
        Block::Table(table) => {
            table.rows.iter().map(|r| r.iter().map(crate::paper::Text::flat).collect::<Vec<_>>().join(" | ")).collect()
        }
        Block::Signatures(s) => s.who.iter().map(|(a, b)| format!("{a}: {b}")).collect(),
        Block::Room(l, _) => vec![l.clone()],
    }
}
