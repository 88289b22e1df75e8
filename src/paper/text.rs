//! Lines of text, for mail and for version control.

use super::Paper;

/// The document.
pub fn render(_paper: &Paper) -> String {
    String::new()
}
