//! One file of HTML: no script, no network.

use super::Paper;

/// The document.
pub fn render(_paper: &Paper) -> String {
    String::new()
}
