//! A folder that a command was asked for: all of it, or nothing where there was none before.

use super::{Existing, Trouble, make_folder, put};
use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

/// Files by name.
pub type Files<'a> = [(&'a str, &'a [u8])];

/// Writes these files in a folder. One that is not there is written beside and renamed; into one that is there files are
/// written over only where that is asked for, and nothing that stands there otherwise is touched.
///
/// # Errors
/// [`Trouble::Write`]; with [`io::ErrorKind::AlreadyExists`] where something is there and is not to be written over.
pub fn write_folder(path: &Path, files: &Files, existing: Existing) -> Result<(), Trouble> {
    let failed = |cause: io::Error| Trouble::Write { path: path.into(), cause };
    match fs::read_dir(path).map(Iterator::count) {
        Ok(there) if existing == Existing::Replace || there == 0 => {
            files.iter().try_for_each(|(name, bytes)| put(&path.join(name), bytes, existing))
        }
        Ok(_) => Err(failed(io::ErrorKind::AlreadyExists.into())),
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => whole(path, files).map_err(failed),
        Err(_) if path.exists() => Err(failed(io::ErrorKind::AlreadyExists.into())),
        Err(cause) => Err(failed(cause)),
    }
}

/// Private from its first byte, and there with every file or not at all: the folder beside goes with what failed.
fn whole(path: &Path, files: &Files) -> io::Result<()> {
    let parent = path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
    make_folder(parent)?;
    let mut builder = tempfile::Builder::new();
    builder.prefix(".hjemmekontor-").suffix(".tmp");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(fs::Permissions::from_mode(0o700));
    }
    let beside = builder.tempdir_in(parent)?;
    for (name, bytes) in files {
        let mut file = super::private().write(true).create_new(true).open(beside.path().join(name))?;
        file.write_all(bytes)?;
        file.sync_all()?;
    }
    fs::rename(beside.path(), path)?;
    // It is there under its own name now, and is no longer to be taken away.
    let _ = beside.keep();
    Ok(())
}

/// What else stands in a folder, by name; nothing where it cannot be read.
pub fn others(path: &Path, files: &Files) -> Vec<String> {
    let there = fs::read_dir(path).into_iter().flatten().flatten();
    let names = there.map(|entry| entry.file_name().to_string_lossy().into_owned());
    let mut others: Vec<String> = names.filter(|name| !files.iter().any(|(ours, _)| ours == name)).collect();
    others.sort_unstable();
    others
}
