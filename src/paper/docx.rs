//! Office Open XML, for Word and its like. A document is always put into a package that is there already: a house template,
//! or an empty one of our own.

mod body;
mod frame;
mod inline;
mod numbering;
mod package;
mod past;
mod properties;
mod styles;
mod tables;
mod template;
mod xml;

use super::{Paper, Trouble};
use package::Package;

/// What is wrong with a house template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TemplateFault {
    /// It is no zip, or one that is cut off.
    NotZip,
    /// It is no Word document of the kind with an x: another kind of file, an older one, or one with a password.
    NotWord,
    /// A part of it cannot be read: which.
    Broken(String),
    /// Unpacked, it is larger than any letterhead.
    TooLarge,
}

impl From<TemplateFault> for Trouble {
    fn from(fault: TemplateFault) -> Trouble {
        Trouble::Template(fault)
    }
}

/// The document as the bytes of a `.docx` file, in the dress of a house template where one is given.
///
/// # Errors
/// [`Trouble::Template`].
pub(super) fn render(paper: &Paper, template: Option<&[u8]>) -> Result<Vec<u8>, Trouble> {
    let mut package = match template {
        Some(bytes) => Package::open(bytes)?,
        None => template::empty(),
    };
    template::fill(&mut package, paper)?;
    package.pack()
}
