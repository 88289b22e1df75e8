//! Terms explained, provisions told, and a search over questions, rules and terms.

use crate::law::Rule;

/// What a search finds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hit {
    /// A question, by its place in the interview.
    Question(usize),
    /// A rule.
    Rule(Rule),
    /// A term of the glossary.
    Term(&'static str),
    /// A provision, by its key.
    Provision(&'static str),
}
