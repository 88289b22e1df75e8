//! What is made of a draft in a place of its own: what there is to choose among, what it is called, what stands in it, and
//! how it is written beside the draft without taking the place of anything.

use super::comment;
use crate::agreement::{Draft, Kind as DraftKind, Party, Receipt, write};
use crate::document::calendar::calendar;
use crate::document::report::Report;
use crate::document::{self, Case, Kind, folder};
use crate::law::Assessment;
use crate::paper::{self, Format};
use crate::store::{self, Existing, Trouble};
use crate::words::{Words, suggest};
use jiff::civil::Date;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// A draft in a report: the name of its file, the draft, and its assessment.
pub type Reported = (String, Draft, Assessment);

/// What can be kept of a draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Made {
    /// A document.
    Paper(Kind),
    /// What can be shown at an inspection, in a folder.
    Folder,
    /// The dates, as a calendar file.
    Calendar,
}

/// What is to be written: a file or a folder, with the name it has where that is free.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Output {
    /// A file.
    File(String, Vec<u8>),
    /// The files of a folder, by name.
    Folder(String, Vec<(String, Vec<u8>)>),
}

impl Made {
    /// What can be made of a draft, what it calls for first. The folder is the employer's, and a calendar needs a date.
    pub fn all(case: &Case) -> Vec<Made> {
        let mut all: Vec<Made> = document::kinds(case).into_iter().map(Made::Paper).collect();
        if case.draft.kind == DraftKind::Agreement {
            let on = case.assessment.on;
            all.extend((!document::is_own(case.draft)).then_some(Made::Folder));
            let dates = !calendar(case.draft, case.assessment, case.law, on).events.is_empty();
            all.extend(dates.then_some(Made::Calendar));
        }
        all
    }

    /// Its word.
    pub fn word(self) -> &'static str {
        match self {
            Made::Paper(kind) => kind.word(),
            Made::Folder => "folder",
            Made::Calendar => "calendar",
        }
    }

    /// The formats it can have, the usual one first.
    pub fn formats(self) -> &'static [Format] {
        match self {
            Made::Calendar => &[],
            _ => Format::ALL,
        }
    }

    /// The format it has where none is chosen.
    pub fn usual(self) -> Format {
        match self {
            Made::Folder => Format::Pdf,
            _ => Format::ALL[0],
        }
    }

    /// Its name: what it is, whom it is about where that is known, and the day.
    pub fn name(self, draft: &Draft, words: &Words, on: Date, format: Format) -> String {
        let whom = |name: Option<&str>, what: &str, extension: &str| store::file_name(what, name, on, extension);
        match self {
            Made::Paper(kind) => {
                let (what, name) = document::file_name(kind, draft, words);
                whom(name.as_deref(), &what, format.extension())
            }
            Made::Folder => {
                let (what, name) = folder::name(draft, words);
                store::dated_name(&what, name.as_deref(), on)
            }
            // A calendar is in the language of the draft.
            Made::Calendar => whom(draft.party(Party::Employee), &Words::of(draft.language).say("dated-file"), "ics"),
        }
    }

    /// What is left to do with it and what stays as it is, in sentences of these words.
    pub fn left(self, case: &Case, words: &Words) -> Vec<String> {
        let kind = match self {
            Made::Paper(kind) => kind,
            Made::Folder => Kind::called_for(case.draft, case.assessment),
            Made::Calendar => return Vec::new(),
        };
        if self == Made::Folder && !kind.stands_under_draft() {
            return Vec::new();
        }
        // What somebody has written is not translated.
        let own = match kind.stands_under_draft() && case.words.language() != case.draft.language {
            true => suggest::own_words(case.draft),
            false => 0,
        };
        let args = [("n", own.into()), ("language", case.draft.language.word().into())];
        let stay = (own > 0).then(|| words.tell("notice-own-words", &args));
        words.paper_left(kind, kind.state(case)).into_iter().chain(stay).collect()
    }

    /// What is to be written. Without names the draft itself is left out of its folder, for names stand in it.
    ///
    /// # Errors
    /// [`paper::Trouble`] where a document cannot be made.
    pub fn output(self, case: &Case, format: Format, hidden: bool) -> Result<Output, paper::Trouble> {
        let name = self.name(case.draft, case.words, case.assessment.on, format);
        let render = |paper: &paper::Paper, format| paper::render(paper, format, None);
        Ok(match self {
            Made::Paper(kind) => Output::File(name, render(&document::paper(kind, case), format)?),
            Made::Calendar => {
                let made = calendar(case.draft, case.assessment, case.law, case.assessment.on);
                Output::File(name, made.text.into_bytes())
            }
            Made::Folder => {
                let toml = (!hidden).then(|| text(case));
                let files = folder::folder(case, toml.as_deref(), format, &render)?;
                Output::Folder(name, files.into_iter().map(|file| (file.name, file.bytes)).collect())
            }
        })
    }
}

/// The report to a client on several drafts, each with the name of its file and its assessment.
///
/// # Errors
/// [`paper::Trouble`] where it cannot be made.
pub fn report(drafts: &[Reported], report: &Report, format: Format) -> Result<Output, paper::Trouble> {
    let bytes = paper::render(&report.paper(drafts), format, None)?;
    Ok(Output::File(report_name(drafts, report, format), bytes))
}

/// What the file of a report is called.
pub fn report_name(drafts: &[Reported], report: &Report, format: Format) -> String {
    let client = document::report::name(drafts, report.hidden);
    store::file_name(&report.words.say("report-file"), client.as_deref(), report.on, format.extension())
}

/// The draft as it is saved.
fn text(case: &Case) -> String {
    let stamped = Draft { receipt: Some(Receipt::of(case.assessment, case.law)), ..case.draft.clone() };
    write::fresh(&stamped, &comment(case.draft.language))
}

/// Writes it in a folder, with a number in its name where that is taken: `avtale-kari-2.pdf`.
///
/// # Errors
/// [`Trouble::Write`] where it cannot be written.
pub fn keep(folder: &Path, output: &Output) -> Result<PathBuf, Trouble> {
    let (name, files) = match output {
        Output::File(name, _) => (name, Vec::new()),
        Output::Folder(name, files) => (name, files.iter().map(|(name, bytes)| (name.as_str(), &bytes[..])).collect()),
    };
    let mut path = folder.join(name);
    let mut number = 1;
    loop {
        let written = match output {
            Output::File(_, bytes) => store::write_new(&path, bytes, Existing::Keep),
            // An empty folder may be somebody's too.
            Output::Folder(..) if path.exists() => taken(&path),
            Output::Folder(..) => store::write_folder(&path, &files, Existing::Keep),
        };
        match written {
            // What is there is something of this name, and not a file where the folder should be.
            Err(Trouble::Write { cause, .. }) if cause.kind() == ErrorKind::AlreadyExists && path.exists() => {
                number += 1;
                path = folder.join(store::numbered(name, number));
            }
            other => return other.map(|()| path),
        }
    }
}

fn taken(path: &Path) -> Result<(), Trouble> {
    Err(Trouble::Write { path: path.into(), cause: ErrorKind::AlreadyExists.into() })
}
