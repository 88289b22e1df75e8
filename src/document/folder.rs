//! The folder for an inspection: a document for each thing that the employer can show without a visit to the home, the
//! draft they are made of, and an index with the sum of each file. No text of law says what such a folder holds.

mod followups;
mod hours;
mod index;
mod measures;

pub use index::BESIDES;

use super::{Case, Kind, Told, about, declaration, dressed};
use crate::agreement::{Draft, Party};
use crate::law::facts::words;
use crate::paper::{Format, Paper, Trouble};
use crate::words::Words;
use sha2::{Digest as _, Sha256};

words! {
    /// A part of the folder.
    Part {
        /// what there is, and what is missing
        Index = "index",
        /// the agreement
        Agreement = "agreement",
        /// the written information that stands in its place
        Information = "information",
        /// the assessment with its reasons
        Note = "note",
        /// what the employee has answered alone
        Declaration = "declaration",
        /// the checklists, and what is to be done
        Measures = "measures",
        /// how closely it is followed up, and when
        FollowUps = "followups",
        /// the working time, and what was found in it
        Hours = "hours",
        /// the draft as it is kept
        Draft = "draft",
    }
}

/// The sums of all the files, as `sha256sum -c` reads them.
pub const SUMS: &str = "SHA256SUMS";

/// A file of the folder.
#[derive(Clone, Debug, PartialEq)]
pub struct File {
    /// What it is; the sums are no part of their own.
    pub part: Option<Part>,
    /// Its name.
    pub name: String,
    /// What stands in it.
    pub bytes: Vec<u8>,
    /// Why it is made as HTML and not as asked for.
    pub instead: Option<Trouble>,
}

/// Makes a document in a format.
pub type Render<'a> = &'a dyn Fn(&Paper, Format) -> Result<Vec<u8>, Trouble>;

impl Part {
    /// Its number: the same in every folder, whatever there is.
    pub fn number(self) -> u8 {
        match self {
            Part::Index => 0,
            Part::Agreement | Part::Information => 1,
            Part::Note => 2,
            Part::Declaration => 3,
            Part::Measures => 4,
            Part::FollowUps => 5,
            Part::Hours => 6,
            Part::Draft => 7,
        }
    }
    fn file_name(self, words: &Words, extension: &str) -> String {
        let name = words.say(&format!("folder-file-{}", self.word()));
        format!("{:02}-{name}.{extension}", self.number())
    }
}

impl File {
    /// The sum of what stands in it.
    pub fn sum(&self) -> String {
        Sha256::digest(&self.bytes).iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

/// What the folder is called, and whom it is about where that is known.
pub fn name(draft: &Draft, words: &Words) -> (String, Option<String>) {
    (words.say("folder-name").into_owned(), draft.party(Party::Employee).map(str::to_string))
}

/// Every file, in the order of their names: the index, the documents, the draft and the sums. Without the text of the
/// draft that is left out, for names stand in it.
///
/// # Errors
/// [`Trouble`], but for a sign that PDF has not: that document is made as HTML.
pub fn folder(case: &Case, toml: Option<&str>, format: Format, render: Render) -> Result<Vec<File>, Trouble> {
    let mut files = Vec::new();
    for (part, paper) in papers(case) {
        files.push(file(case, part, &paper, format, render)?);
    }
    files.extend(toml.map(|text| File {
        part: Some(Part::Draft),
        name: Part::Draft.file_name(case.words, "toml"),
        bytes: text.as_bytes().to_vec(),
        instead: None,
    }));
    let index = index::index(case, &files);
    files.insert(0, file(case, Part::Index, &index, format, render)?);
    let sums: String = files.iter().map(|file| format!("{}  {}\n", file.sum(), file.name)).collect();
    files.push(File { part: None, name: SUMS.into(), bytes: sums.into_bytes(), instead: None });
    Ok(files)
}

/// The documents that the draft has something for.
fn papers(case: &Case) -> Vec<(Part, Paper)> {
    let of_kind = |part, kind| (part, super::paper(kind, case));
    let of = |part, told: Told| (part, dressed(told, case.words, case.assessment.on, |p| p.about = about(case.draft)));
    let mut papers = Vec::new();
    papers.extend(match Kind::called_for(case.draft, case.assessment) {
        Kind::Agreement => Some(of_kind(Part::Agreement, Kind::Agreement)),
        Kind::Information => Some(of_kind(Part::Information, Kind::Information)),
        _ => None,
    });
    papers.push(of_kind(Part::Note, Kind::Note));
    let own = case.draft.employee_view.is_some();
    papers.extend(own.then(|| of(Part::Declaration, declaration::declaration(case, true))));
    papers.push(of(Part::Measures, measures::measures(case)));
    papers.push(of(Part::FollowUps, followups::followups(case)));
    papers.push(of(Part::Hours, hours::hours(case)));
    papers
}

fn file(case: &Case, part: Part, paper: &Paper, format: Format, render: Render) -> Result<File, Trouble> {
    let (format, bytes, instead) = match render(paper, format) {
        Err(trouble @ Trouble::NoGlyph { .. }) => (Format::Html, render(paper, Format::Html)?, Some(trouble)),
        made => (format, made?, None),
    };
    Ok(File { part: Some(part), name: part.file_name(case.words, format.extension()), bytes, instead })
}
