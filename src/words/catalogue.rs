//! The texts of a language: found by their keys at once, and parsed when they are said. A sitting says a tenth of them.

use crate::agreement::Language;
use fluent_syntax::ast::{self, Pattern};
use fluent_syntax::parser;
use std::collections::HashMap;
use std::sync::OnceLock;

/// The files of a language, by name: what the completeness test walks.
pub const FILES: &[&str] = &[
    "facts",
    "rules",
    "sources",
    "checks",
    "clauses",
    "duties",
    "ui",
    "cli",
    "calendar",
    "changes",
    "environment",
    "glossary",
    "map",
    "roles",
    "hours",
    "hours_screen",
    "why",
    "proof",
    "dates",
    "paper",
    "paper_environment",
    "paper_folder",
    "paper_screen",
];

macro_rules! files {
    ($lang:literal) => {
        [
            include_str!(concat!("../../assets/lang/", $lang, "/facts.ftl")),
            include_str!(concat!("../../assets/lang/", $lang, "/rules.ftl")),
            include_str!(concat!("../../assets/lang/", $lang, "/sources.ftl")),
            include_str!(concat!("../../assets/lang/", $lang, "/checks.ftl")),
            include_str!(concat!("../../assets/lang/", $lang, "/clauses.ftl")),
            include_str!(concat!("../../assets/lang/", $lang, "/duties.ftl")),
            include_str!(concat!("../../assets/lang/", $lang, "/ui.ftl")),
            include_str!(concat!("../../assets/lang/", $lang, "/cli.ftl")),
            include_str!(concat!("../../assets/lang/", $lang, "/calendar.ftl")),
            include_str!(concat!("../../assets/lang/", $lang, "/changes.ftl")),
            include_str!(concat!("../../assets/lang/", $lang, "/environment.ftl")),
            include_str!(concat!("../../assets/lang/", $lang, "/glossary.ftl")),
            include_str!(concat!("../../assets/lang/", $lang, "/map.ftl")),
            include_str!(concat!("../../assets/lang/", $lang, "/roles.ftl")),
            include_str!(concat!("../../assets/lang/", $lang, "/hours.ftl")),
            include_str!(concat!("../../assets/lang/", $lang, "/hours_screen.ftl")),
            include_str!(concat!("../../assets/lang/", $lang, "/why.ftl")),
            include_str!(concat!("../../assets/lang/", $lang, "/proof.ftl")),
            include_str!(concat!("../../assets/lang/", $lang, "/dates.ftl")),
            include_str!(concat!("../../assets/lang/", $lang, "/paper.ftl")),
            include_str!(concat!("../../assets/lang/", $lang, "/paper_environment.ftl")),
            include_str!(concat!("../../assets/lang/", $lang, "/paper_folder.ftl")),
            include_str!(concat!("../../assets/lang/", $lang, "/paper_screen.ftl")),
        ]
    };
}

/// The texts of a language by their keys.
pub(super) struct Catalogue(HashMap<&'static str, Message>);

/// About as many as there are, so that the table is made once.
const MESSAGES: usize = 3000;

struct Message {
    source: &'static str,
    parsed: OnceLock<Option<Box<ast::Message<&'static str>>>>,
}

impl Catalogue {
    /// The texts of a language. A test sees that no key stands twice, that every file parses whole, and that no text names
    /// another.
    pub(super) fn of(language: Language) -> Catalogue {
        let files = match language {
            Language::Nb => files!("nb"),
            Language::Nn => files!("nn"),
            Language::En => files!("en"),
        };
        let mut all = HashMap::with_capacity(MESSAGES);
        all.extend(files.into_iter().flat_map(messages));
        Catalogue(all)
    }

    /// A text, or an attribute of it.
    pub(super) fn pattern(&self, key: &str, attribute: Option<&str>) -> Option<&Pattern<&'static str>> {
        let message = self.0.get(key)?.get()?;
        match attribute {
            Some(name) => message.attributes.iter().find(|a| a.id.name == name).map(|a| &a.value),
            None => message.value.as_ref(),
        }
    }
}

impl Message {
    fn get(&self) -> Option<&ast::Message<&'static str>> {
        let parse = || match parser::parse_runtime(self.source).ok()?.body.pop()? {
            ast::Entry::Message(message) => Some(Box::new(message)),
            _ => None,
        };
        self.parsed.get_or_init(parse).as_deref()
    }
}

/// The messages of a file by their keys: each begins where a line begins with a letter.
fn messages(file: &'static str) -> impl Iterator<Item = (&'static str, Message)> {
    let begins = |at: &usize| file[*at..].starts_with(|c: char| c.is_ascii_alphabetic());
    let mut starts = std::iter::once(0).chain(file.match_indices('\n').map(|(at, _)| at + 1)).filter(begins).peekable();
    std::iter::from_fn(move || {
        let from = starts.next()?;
        let source = &file[from..starts.peek().copied().unwrap_or(file.len())];
        let key = source.split([' ', '=']).next().unwrap_or_default();
        Some((key, Message { source, parsed: OnceLock::new() }))
    })
}
