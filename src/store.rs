//! Files: lists, opens and saves drafts. A draft is private to its user, written beside, synced and renamed, and nothing
//! that somebody else wrote meanwhile is ever overwritten.

mod folder;
mod names;
mod settings;
mod told;

pub use folder::{Files, others, write_folder};
pub use names::{dated_name, file_name, free_path, is_unnamed, numbered, slug};
pub use settings::{save_language, saved_language};

use crate::agreement::read::{self, Problem};
use crate::agreement::{Draft, Receipt, write};
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// What went wrong with a file.
#[derive(Debug, thiserror::Error)]
#[allow(missing_docs)]
pub enum Trouble {
    #[error("{path}: {cause}")]
    Read { path: PathBuf, cause: io::Error },
    #[error("{path}: {cause}")]
    Write { path: PathBuf, cause: io::Error },
    #[error("{path}: not valid")]
    Broken { path: PathBuf, problems: Vec<Problem> },
    #[error("{path}: open elsewhere")]
    Busy { path: PathBuf },
    #[error("no home folder")]
    NoFolder,
}

/// What becomes of a file that has the name already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Existing {
    /// It is left alone, and nothing is written.
    Keep,
    /// It is written over.
    Replace,
}

/// A draft on disk, held open: nobody else can open it meanwhile.
pub struct Opened {
    /// Where it is.
    pub path: PathBuf,
    text: Option<String>,
    lock: Option<(File, PathBuf)>,
}

/// A draft in the folder.
pub struct Listed {
    /// Where it is.
    pub path: PathBuf,
    /// Last written.
    pub saved: Option<SystemTime>,
    /// The draft, or what is wrong with it.
    pub draft: Result<Draft, Trouble>,
}

/// The folder for drafts on this machine.
///
/// # Errors
/// [`Trouble::NoFolder`] where the user has no home.
pub fn default_folder() -> Result<PathBuf, Trouble> {
    let dirs = directories::ProjectDirs::from("no", "", "hjemmekontor").ok_or(Trouble::NoFolder)?;
    Ok(dirs.data_dir().join("drafts"))
}

/// A path that begins with `~/`, in the user's home; any other as it is.
pub fn at_home(path: &Path) -> PathBuf {
    match (path.strip_prefix("~"), directories::UserDirs::new()) {
        (Ok(rest), Some(dirs)) => dirs.home_dir().join(rest),
        _ => path.into(),
    }
}

/// The drafts of a folder, last saved first. A folder that is not there holds none.
///
/// # Errors
/// [`Trouble::Read`] when the folder cannot be read.
pub fn list(folder: &Path) -> Result<Vec<Listed>, Trouble> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(cause) => return Err(Trouble::Read { path: folder.into(), cause }),
    };
    let mut drafts = Vec::new();
    for entry in entries.flatten() {
        let path = entry.path();
        let hidden = entry.file_name().to_string_lossy().starts_with('.');
        if !hidden && path.extension().is_some_and(|e| e == "toml") && path.is_file() {
            let saved = entry.metadata().and_then(|m| m.modified()).ok();
            let draft = load(&path).map(|(_, draft)| draft);
            drafts.push(Listed { path, saved, draft });
        }
    }
    drafts.sort_by(|a, b| b.saved.cmp(&a.saved).then_with(|| a.path.cmp(&b.path)));
    Ok(drafts)
}

/// Reads a text file.
///
/// # Errors
/// [`Trouble::Read`].
pub fn text(path: &Path) -> Result<String, Trouble> {
    fs::read_to_string(path).map_err(|cause| Trouble::Read { path: path.into(), cause })
}

/// Reads a file as it is.
///
/// # Errors
/// [`Trouble::Read`].
pub fn bytes(path: &Path) -> Result<Vec<u8>, Trouble> {
    fs::read(path).map_err(|cause| Trouble::Read { path: path.into(), cause })
}

/// Reads a table or a calendar: what is not UTF-8 is taken as Latin-1, as spreadsheets write it. Dates are the same in both.
///
/// # Errors
/// [`Trouble::Read`].
pub fn days_text(path: &Path) -> Result<String, Trouble> {
    let bytes = fs::read(path).map_err(|cause| Trouble::Read { path: path.into(), cause })?;
    Ok(String::from_utf8(bytes).unwrap_or_else(|other| other.as_bytes().iter().copied().map(char::from).collect()))
}

/// Reads a draft without holding it.
///
/// # Errors
/// [`Trouble::Read`] or [`Trouble::Broken`].
pub fn load(path: &Path) -> Result<(String, Draft), Trouble> {
    let text = text(path)?;
    match read::draft(&text) {
        Ok(draft) => Ok((text, draft)),
        Err(problems) => Err(Trouble::Broken { path: path.into(), problems }),
    }
}

/// Opens a draft and holds it.
///
/// # Errors
/// [`Trouble::Busy`] while somebody else holds it, else as [`load`].
pub fn open(path: &Path) -> Result<(Opened, Draft), Trouble> {
    let path = fs::canonicalize(path).map_err(|cause| Trouble::Read { path: path.into(), cause })?;
    let lock = hold(&path)?;
    let (text, draft) = load(&path)?;
    Ok((Opened { path, text: Some(text), lock: Some(lock) }, draft))
}

/// A draft not yet on disk, to be written at this path; the first save refuses a path that is taken.
pub fn new(path: PathBuf) -> Opened {
    Opened { path, text: None, lock: None }
}

fn hold(path: &Path) -> Result<(File, PathBuf), Trouble> {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let beside = path.with_file_name(format!(".{name}.lock"));
    let failed = |cause| Trouble::Write { path: beside.clone(), cause };
    let file = private().create(true).truncate(false).write(true).open(&beside).map_err(failed)?;
    match file.try_lock() {
        Ok(()) => Ok((file, beside)),
        Err(fs::TryLockError::WouldBlock) => Err(Trouble::Busy { path: path.into() }),
        Err(fs::TryLockError::Error(cause)) => Err(failed(cause)),
    }
}

fn private() -> fs::OpenOptions {
    let mut options = fs::OpenOptions::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options
}

impl Opened {
    /// The receipt of these answers in the file as it was read or written last; where it was left aside.
    pub fn receipt_of(&self, draft: &Draft) -> Option<Receipt> {
        let mut held = self.text.as_deref().and_then(|text| read::draft(text).ok())?;
        let receipt = held.receipt.take();
        (Draft { at: draft.at.clone(), receipt: draft.receipt.clone(), ..held } == *draft).then_some(receipt)?
    }
    /// Saves the draft. Where the file was changed by somebody else since it was read, that file is left alone and the
    /// draft goes on under a name of its own; the answer says whether that happened.
    ///
    /// # Errors
    /// [`Trouble::Write`] or [`Trouble::Busy`]; the draft in memory is untouched.
    pub fn save(&mut self, draft: &Draft, comment: &dyn Fn(&str) -> String) -> Result<bool, Trouble> {
        let on_disk = fs::read_to_string(&self.path).ok();
        let moved = match (&self.text, &on_disk) {
            (Some(read), Some(now)) => read != now,
            (None, Some(_)) => true,
            _ => false,
        };
        if moved {
            self.path = beside(&self.path);
            self.lock = None;
        }
        let new = match &self.text {
            Some(old) => write::into(old, draft, comment),
            None => write::fresh(draft, comment),
        };
        if !moved && on_disk.as_ref() == Some(&new) {
            return Ok(false);
        }
        let existing = if on_disk.is_some() && !moved { Existing::Replace } else { Existing::Keep };
        if let Some(folder) = self.path.parent() {
            make_folder(folder).map_err(|cause| Trouble::Write { path: folder.into(), cause })?;
        }
        if self.lock.is_none() {
            self.lock = Some(hold(&self.path)?);
        }
        put(&self.path, new.as_bytes(), existing)?;
        self.text = Some(new);
        Ok(moved)
    }

    /// Gives a draft that was named before the employee's name was known a path that is free. Fails quietly: the old
    /// name is as good.
    pub fn rename(&mut self, to: PathBuf) {
        let theirs = fs::read_to_string(&self.path).ok() != self.text;
        if self.text.is_none() || theirs || to.exists() {
            return;
        }
        if let Ok(lock) = hold(&to)
            && fs::hard_link(&self.path, &to).is_ok()
        {
            // Linked and then taken away, because a rename would overwrite a file made meanwhile.
            let _ = fs::remove_file(&self.path);
            if let Some((_, old)) = self.lock.replace(lock) {
                let _ = fs::remove_file(old);
            }
            self.path = to;
        }
    }

    /// Whether it has been written at all.
    pub fn exists(&self) -> bool {
        self.text.is_some()
    }
}

impl Drop for Opened {
    fn drop(&mut self) {
        if let Some((_, path)) = self.lock.take() {
            let _ = fs::remove_file(path);
        }
    }
}

fn beside(path: &Path) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    (2..).map(|n| path.with_file_name(format!("{stem}-{n}.toml"))).find(|p| !p.exists()).unwrap_or_else(|| path.into())
}

/// Writes a file that a command was asked for. One that is there is written over only where that is asked for too.
///
/// # Errors
/// [`Trouble::Write`] where it cannot be written; with [`io::ErrorKind::AlreadyExists`] where there is a file.
pub fn write_new(path: &Path, bytes: &[u8], existing: Existing) -> Result<(), Trouble> {
    put(path, bytes, existing)
}

fn make_folder(folder: &Path) -> io::Result<()> {
    if folder.as_os_str().is_empty() || folder.is_dir() {
        return Ok(());
    }
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;
        builder.mode(0o700);
    }
    // A file where the folder should be is another thing than the file that is to be written being there.
    let no_folder = |cause: io::Error| match cause.kind() {
        io::ErrorKind::AlreadyExists => io::ErrorKind::NotADirectory.into(),
        _ => cause,
    };
    builder.create(folder).map_err(no_folder)
}

/// Writes beside, syncs and renames. The new file is private from its first byte.
fn put(path: &Path, bytes: &[u8], existing: Existing) -> Result<(), Trouble> {
    let failed = |cause: io::Error| Trouble::Write { path: path.into(), cause };
    let folder = path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
    make_folder(folder).map_err(failed)?;
    let mut file =
        tempfile::Builder::new().prefix(".hjemmekontor-").suffix(".tmp").tempfile_in(folder).map_err(failed)?;
    file.write_all(bytes).map_err(failed)?;
    file.as_file().sync_all().map_err(failed)?;
    match existing {
        Existing::Replace => file.persist(path).map_err(|e| failed(e.error))?,
        Existing::Keep => file.persist_noclobber(path).map_err(|e| failed(e.error))?,
    };
    #[cfg(unix)]
    File::open(folder).and_then(|f| f.sync_all()).map_err(failed)?;
    Ok(())
}
