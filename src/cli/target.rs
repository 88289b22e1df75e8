//! Where a command writes a file: the path that is asked for, a folder, the current folder, or standard output.

use super::errors::Failure;
use super::{Result, args};
use crate::store::{self, Trouble};
use clap::ArgMatches;
use std::io;
use std::path::{Path, PathBuf};

/// Where the bytes go.
pub enum Target {
    /// Standard output.
    Out,
    /// A file.
    File(PathBuf),
}

/// The place asked for with `-o`; `name` is the file's own name in a folder.
pub fn of(matches: &ArgMatches, name: &str) -> Target {
    match matches.get_one::<PathBuf>(args::OUTPUT) {
        None => Target::File(name.into()),
        Some(path) if path == Path::new("-") => Target::Out,
        Some(path) if is_folder(path) => Target::File(path.join(name)),
        Some(path) => Target::File(path.clone()),
    }
}

/// A folder that is there, or is said to be one.
fn is_folder(path: &Path) -> bool {
    path.is_dir() || path.as_os_str().to_string_lossy().ends_with(std::path::is_separator)
}

/// Whether several files are asked for where there is room for one.
pub fn is_one(matches: &ArgMatches) -> bool {
    matches.get_one::<PathBuf>(args::OUTPUT).is_some_and(|path| !is_folder(path))
}

/// Writes a file. One that is there is left alone, unless `--force` is given.
pub fn write(matches: &ArgMatches, path: &Path, bytes: &[u8]) -> Result<()> {
    store::write_new(path, bytes, matches.get_flag(args::FORCE)).map_err(failure)
}

/// Writes a folder. One with something in it is left alone, unless `--force` is given.
pub fn write_folder(matches: &ArgMatches, path: &Path, files: &[(String, Vec<u8>)]) -> Result<()> {
    store::write_folder(path, files, matches.get_flag(args::FORCE)).map_err(failure)
}

fn failure(trouble: Trouble) -> Failure {
    match trouble {
        Trouble::Write { path, cause } if cause.kind() == io::ErrorKind::AlreadyExists => Failure::Taken(path),
        Trouble::Write { path, cause } => Failure::Unwritten(path, cause),
        other => other.into(),
    }
}
