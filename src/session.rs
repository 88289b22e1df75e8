//! What both front ends share: where to begin, and how a draft is saved.

use crate::agreement::{Draft, Language, Party, Receipt};
use crate::law::sources::Law;
use crate::store::{self, Opened, Trouble};
use crate::words::Words;
use jiff::civil::Date;
use std::path::{Path, PathBuf};

/// Where to begin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Start {
    /// The list of drafts.
    Register,
    /// A new draft.
    New,
    /// A draft on disk.
    Open(PathBuf),
}

/// How a front end is started.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setting {
    /// The language of the screen.
    pub language: Language,
    /// The folder of drafts.
    pub folder: PathBuf,
    /// The day.
    pub today: Date,
    /// Where to begin.
    pub start: Start,
}

/// The comment line over a section of a draft file, in the language of the document.
pub fn comment(language: Language) -> impl Fn(&str) -> String {
    move |section| {
        Words::of(language).say(&format!("section-{}", if section.is_empty() { "head" } else { section })).into_owned()
    }
}

/// Saves a draft with the receipt of its assessment today; `true` if it went to a file of a new name, because somebody
/// else had changed the old one.
///
/// # Errors
/// As [`Opened::save`].
pub fn save(file: &mut Opened, draft: &Draft, today: Date) -> Result<bool, Trouble> {
    let unnamed = file.path.file_name().is_some_and(|n| n.to_string_lossy().starts_with(store::UNNAMED));
    if let (true, Some(folder), Some(_)) =
        (unnamed, file.path.parent().map(Path::to_path_buf), draft.party(Party::Employee))
    {
        file.rename(store::free_path(&folder, draft, today));
    }
    let law = Law::current();
    let mut stamped = draft.clone();
    stamped.receipt = draft.assess(law, today).ok().map(|a| Receipt::of(&a, law));
    file.save(&stamped, &comment(draft.language))
}
