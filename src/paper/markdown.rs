//! CommonMark with tables.

use super::Paper;

/// The document.
pub fn render(_paper: &Paper) -> String {
    String::new()
}
