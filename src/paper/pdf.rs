//! PDF/A-2a and PDF/UA-1.

use super::{Paper, Trouble};

/// The document as the bytes of a PDF.
///
/// # Errors
/// [`Trouble::NoGlyph`].
pub fn render(_paper: &Paper) -> Result<Vec<u8>, Trouble> {
    Err(Trouble::Failed(String::new()))
}
