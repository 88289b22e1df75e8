//! Where a command writes a file: the path that is asked for, a folder, the current folder, or standard output.

use super::errors::Failure;
use super::{Result, args};
use crate::paper::Format;
use crate::store::{self, Existing, Trouble};
use clap::ArgMatches;
use std::path::{Path, PathBuf};
use std::{fs, io};

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

/// What the file asked for with `-o` ends with, where it is a file.
pub fn ending(matches: &ArgMatches) -> Option<(&Path, &str)> {
    let path = matches.get_one::<PathBuf>(args::OUTPUT).filter(|path| !is_folder(path))?;
    Some((path, path.extension()?.to_str()?))
}

/// Refuses a folder that is called as a file of a format is.
pub fn folder_name(matches: &ArgMatches) -> Result<()> {
    match ending(matches).filter(|(_, ending)| Format::from_extension(ending).is_some()) {
        Some((path, _)) => Err(Failure::FolderAsFile(path.into())),
        None => Ok(()),
    }
}

/// Writes a file. One that is there is left alone, unless `--force` is given; one that is read never is written over.
pub fn write(matches: &ArgMatches, path: &Path, bytes: &[u8]) -> Result<()> {
    is_read(matches, path)?;
    store::write_new(path, bytes, existing(matches)).map_err(failure)
}

/// Writes a folder. One with something in it is left alone, unless `--force` is given.
pub fn write_folder(matches: &ArgMatches, path: &Path, files: &store::Files) -> Result<()> {
    files.iter().try_for_each(|(name, _)| is_read(matches, &path.join(name)))?;
    store::write_folder(path, files, existing(matches)).map_err(failure)
}

fn existing(matches: &ArgMatches) -> Existing {
    if matches.get_flag(args::FORCE) { Existing::Replace } else { Existing::Keep }
}

/// Refuses a path that a file was read from, by whatever name.
fn is_read(matches: &ArgMatches, path: &Path) -> Result<()> {
    let Ok(path) = fs::canonicalize(path) else { return Ok(()) };
    let given = |name: &&str| matches.try_get_many::<PathBuf>(name).ok().flatten();
    let mut read = args::READ.iter().filter_map(given).flatten();
    match read.find(|read| fs::canonicalize(read).is_ok_and(|read| read == path)) {
        Some(read) => Err(Failure::OverInput(read.clone())),
        None => Ok(()),
    }
}

fn failure(trouble: Trouble) -> Failure {
    match trouble {
        Trouble::Write { path, cause } if cause.kind() == io::ErrorKind::AlreadyExists => Failure::Taken(path),
        Trouble::Write { path, cause } => Failure::Unwritten(path, cause),
        other => other.into(),
    }
}
