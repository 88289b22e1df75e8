//! The example drafts, and documents made of drafts.

use hjemmekontor::agreement::{Draft, Language, read};
use hjemmekontor::document::{self, Case, Kind};
use hjemmekontor::law::Assessment;
use hjemmekontor::law::sources::Law;
use hjemmekontor::paper::{Block, Paper, Text};
use hjemmekontor::words::Words;
use jiff::civil::{Date, date};

/// The day of the documents.
pub const TODAY: Date = date(2026, 11, 22);

/// An agreement in bokmål, a weighing in nynorsk, and written information in English.
pub const EXAMPLES: [&str; 3] = ["agreement", "weighing", "order"];

/// The text of an example.
pub fn source(name: &str) -> String {
    let path = format!("{}/docs/examples/{name}.toml", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(path).expect("an example")
}

/// A draft from its text.
pub fn draft(text: &str) -> Draft {
    read::draft(text).unwrap_or_else(|problems| panic!("{problems:?} in\n{text}"))
}

/// An example.
pub fn example(name: &str) -> Draft {
    draft(&source(name))
}

/// How a draft is assessed on that day.
pub fn assessed(draft: &Draft) -> Assessment {
    draft.assess(Law::at(TODAY), TODAY).expect("an assessment")
}

/// The document that a draft calls for.
pub fn called_for(draft: &Draft) -> Kind {
    Kind::called_for(draft, &assessed(draft))
}

/// A document of a draft.
pub fn made(kind: Kind, draft: &Draft, language: Language) -> Paper {
    let assessment = assessed(draft);
    document::paper(kind, &Case { draft, assessment: &assessment, law: Law::at(TODAY), words: Words::of(language) })
}

/// Every run of text in a block, with its language.
pub fn runs(block: &Block) -> Vec<&Text> {
    match block {
        Block::Text(text) | Block::Quiet(text) => vec![text],
        Block::List(items) => items.iter().collect(),
        Block::Terms(terms) => terms.iter().map(|(_, text)| text).collect(),
        Block::Table(table) => table.rows.iter().flatten().collect(),
        _ => Vec::new(),
    }
}

/// A clause as it stands: its heading's id, and the blocks under it.
pub fn clauses(paper: &Paper) -> Vec<(&str, &[Block])> {
    let starts: Vec<usize> =
        (0..paper.blocks.len()).filter(|i| matches!(&paper.blocks[*i], Block::Heading(_))).collect();
    let under = |i: &usize| {
        let Block::Heading(heading) = &paper.blocks[*i] else { return None };
        let end = starts.iter().find(|next| *next > i).copied().unwrap_or(paper.blocks.len());
        Some((heading.about.as_deref().filter(|_| heading.number.is_some())?, &paper.blocks[i + 1..end]))
    };
    starts.iter().filter_map(under).collect()
}

/// Without blanks: what wraps in one format does not in another.
pub fn bare(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}
