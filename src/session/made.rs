//! Documents written beside a draft: never over another file.

use crate::store::{self, Trouble};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// Writes a document in a folder, with a number in its name where that is taken: `avtale-kari-2.pdf`.
///
/// # Errors
/// [`Trouble::Write`] where it cannot be written.
pub fn keep(folder: &Path, name: &str, bytes: &[u8]) -> Result<PathBuf, Trouble> {
    let (stem, extension) = name.rsplit_once('.').unwrap_or((name, "txt"));
    let mut path = folder.join(name);
    for number in 2.. {
        match store::write_new(&path, bytes, false) {
            // What is there is a file of this name, and not a file where the folder should be.
            Err(Trouble::Write { cause, .. }) if cause.kind() == ErrorKind::AlreadyExists && path.exists() => {
                path = folder.join(format!("{stem}-{number}.{extension}"));
            }
            other => return other.map(|()| path),
        }
    }
    Ok(path)
}
