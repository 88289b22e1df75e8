//! Terms explained, provisions told, and a search over questions, rules and terms.
