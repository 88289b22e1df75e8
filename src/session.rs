//! What both front ends share: where to begin, and how a draft is saved.

pub mod made;
pub mod path;

use crate::agreement::{Draft, Kind, Language, Receipt};
use crate::law::sources::Law;
use crate::store::{self, Opened, Trouble};
use crate::words::Words;
use jiff::civil::Date;
use std::path::PathBuf;

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

/// Saves a draft with the receipt of its assessment today, where there is something to assess; `true` if it went to a
/// file of a new name, because somebody else had changed the old one.
///
/// # Errors
/// As [`Opened::save`].
pub fn save(file: &mut Opened, draft: &Draft, today: Date) -> Result<bool, Trouble> {
    if let Some(folder) = file.path.parent().filter(|_| store::is_unnamed(&file.path, today)) {
        let named = store::free_path(folder, draft, today);
        if !store::is_unnamed(&named, today) {
            file.rename(named);
        }
    }
    let law = Law::at(today);
    let mut stamped = draft.clone();
    // What the employee answers alone decides nothing.
    let assessed = draft.kind == Kind::Agreement;
    // Who only looks at an old draft takes nothing of what has changed since away from the next one who does.
    // The receipt is the file's: the draft in memory has the one it was opened with.
    let made = || draft.assess(law, today).ok().filter(|_| assessed).map(|a| Receipt::of(&a, law));
    stamped.receipt = file.receipt_of(draft).filter(|_| draft.receipt.is_some()).or_else(made);
    file.save(&stamped, &comment(draft.language))
}
