//! Office Open XML, for Word and its like.

use super::{Paper, Trouble};

/// What is wrong with a house template.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TemplateFault {
    /// It is no Word document.
    NotDocx,
}

/// The document as the bytes of a `.docx` file, in the dress of a house template where one is given.
///
/// # Errors
/// [`Trouble::Template`].
pub fn render(_paper: &Paper, _template: Option<&[u8]>) -> Result<Vec<u8>, Trouble> {
    Err(Trouble::Failed(String::new()))
}
