//! `render`: a draft as a document; `finish`: the mark that it is complete, which takes «draft» from its pages.

mod folder;
mod report;

use super::errors::{self, Failure};
use super::target::{self, Target};
use super::{Answer, Context, DONE, FAILED, NO, Result, args, read};
use crate::agreement::{Draft, Kind as DraftKind, Language, read as parse};
use crate::document::text::Page;
use crate::document::{self, Case, Kind, Marked};
use crate::law::Assessment;
use crate::law::sources::Law;
use crate::paper::{self, Format};
use crate::session::made::Made;
use crate::words::Words;
use crate::words::open::gaps;
use crate::{session, store};
use clap::ArgMatches;
use clap::parser::ValueSource;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// The inspection folder, beside the kinds of documents.
const FOLDER: &str = "folder";
/// The report to a client on several drafts.
const REPORT: &str = "report";

/// What `--kind` can be.
pub fn kinds() -> Vec<&'static str> {
    Kind::WORDS.iter().copied().chain([FOLDER, REPORT]).collect()
}

/// What is to be made.
#[derive(Clone, Copy, PartialEq, Eq)]
enum What {
    /// The document that a draft calls for.
    CalledFor,
    /// This one.
    Document(Kind),
    Folder,
    Report,
}

impl What {
    fn of(matches: &ArgMatches) -> What {
        match matches.get_one::<String>("kind").map(String::as_str) {
            Some(FOLDER) => What::Folder,
            Some(REPORT) => What::Report,
            // An empty form is the declaration, where nothing else is named.
            None if matches.get_flag("blank") => What::Document(Kind::Declaration),
            word => word.and_then(Kind::from_word).map_or(What::CalledFor, What::Document),
        }
    }
    /// Whether a file of the employee's own answers can be made into it.
    fn is_of_own_answers(self, draft: &Draft, assessment: &Assessment) -> bool {
        match self {
            What::Document(kind) => kind.is_of_own_answers(),
            What::CalledFor => Kind::called_for(draft, assessment).is_of_own_answers(),
            What::Folder | What::Report => false,
        }
    }
}

/// What is asked for besides the drafts.
pub struct Wanted {
    /// The language of the documents, where it is not to be the draft's own.
    pub language: Option<Language>,
    /// The format.
    pub format: Format,
    /// A house template for Word.
    pub template: Option<Vec<u8>>,
    what: What,
    blank: bool,
    hide_names: bool,
}

impl Wanted {
    fn of(matches: &ArgMatches) -> Result<Wanted> {
        let what = What::of(matches);
        let given = matches.value_source("lang") == Some(ValueSource::CommandLine);
        let language = matches.get_one::<String>("lang").and_then(|word| Language::from_word(word));
        let to = matches.get_one::<String>("to").map(String::as_str);
        let to = to.and_then(Format::from_extension);
        let format = match what {
            What::Folder => {
                target::folder_name(matches)?;
                to.unwrap_or(Made::Folder.usual())
            }
            _ => format(to, matches)?,
        };
        let template = matches.get_one::<PathBuf>("template").map(|path| store::bytes(path)).transpose()?;
        if template.is_some() && format != Format::Docx {
            return Err(Failure::TemplateForWord);
        }
        let (blank, hide_names) = (matches.get_flag("blank"), matches.get_flag("hide-names"));
        if blank && !matches!(what, What::Document(kind) if kind.is_of_own_answers()) {
            return Err(Failure::BlankKind);
        }
        Ok(Wanted { language: language.filter(|_| given), format, template, what, blank, hide_names })
    }

    /// A draft as it is to be told: with its names, or without.
    pub fn told(&self, draft: Draft) -> Draft {
        if !self.hide_names {
            return draft;
        }
        let words = self.words(&draft);
        draft.without_names(|party| words.say(&format!("hidden-{}", party.word())).into_owned())
    }

    /// The words of a draft's document.
    pub fn words(&self, draft: &Draft) -> &'static Words {
        Words::of(self.language.unwrap_or(draft.language))
    }

    /// The bytes of a document.
    pub fn made(&self, paper: &paper::Paper) -> Result<Vec<u8>> {
        paper::render(paper, self.format, self.template.as_deref()).map_err(Failure::Paper)
    }
}

/// The format that is asked for: by its name, or by what the file ends with. The two are not to say different things.
fn format(to: Option<Format>, matches: &ArgMatches) -> Result<Format> {
    let Some((path, ending)) = target::ending(matches) else { return Ok(to.unwrap_or(Format::Docx)) };
    match (to, Format::from_extension(ending)) {
        (Some(to), Some(ending)) if to != ending => Err(Failure::TwoFormats(path.into(), to)),
        (None, None) => Err(Failure::OddEnding(path.into())),
        (to, ending) => Ok(to.or(ending).unwrap_or(Format::Docx)),
    }
}

/// A draft that was read, as it is to be told.
struct Read {
    path: PathBuf,
    text: String,
    draft: Draft,
    assessment: Assessment,
}

impl Read {
    fn of(path: &Path, wanted: &Wanted, context: &Context) -> Result<Read> {
        let (name, text) = read(path, context.words)?;
        let draft = parse::draft(&text).map_err(|problems| Failure::Broken { name, problems })?;
        let assessment = draft.assess(Law::at(context.today), context.today)?;
        if draft.kind == DraftKind::SelfDeclaration && !wanted.what.is_of_own_answers(&draft, &assessment) {
            return Err(Failure::NoCase(path.into()));
        }
        let draft = if wanted.blank { draft.blank() } else { draft };
        Ok(Read { path: path.into(), text, draft: wanted.told(draft), assessment })
    }
    /// A draft that nobody has begun on, for a form that is filled in by hand.
    fn nothing(wanted: &Wanted, context: &Context) -> Result<Read> {
        let draft = Draft::new(wanted.language.unwrap_or(context.words.language()));
        let assessment = draft.assess(Law::at(context.today), context.today)?;
        Ok(Read { path: PathBuf::new(), text: String::new(), draft, assessment })
    }
    fn case(&self, wanted: &Wanted) -> Case<'_> {
        let law = Law::at(self.assessment.on);
        Case { draft: &self.draft, assessment: &self.assessment, law, words: wanted.words(&self.draft) }
    }
    /// What is between the draft and its being finished.
    fn unfinished(&self, page: &mut Page, words: &Words) {
        let gaps = gaps(&self.draft, &self.assessment).len();
        let path = self.path.display().to_string();
        if gaps > 0 {
            page.line(&words.tell("cli-rendered-gaps", &[("n", gaps.into()), ("path", path.into())]));
        } else if self.draft.finished_on().is_none() {
            page.line(&words.tell("cli-rendered-draft", &[("path", path.into())]));
        }
    }
}

/// `render`
pub fn run(matches: &ArgMatches, context: &Context) -> Result<Answer> {
    let wanted = Wanted::of(matches)?;
    let paths: Vec<PathBuf> = matches.get_many("files").into_iter().flatten().cloned().collect();
    let output = matches.get_one::<PathBuf>(args::OUTPUT);
    match (wanted.what, output, paths.as_slice()) {
        (What::Folder, Some(path), _) if path == Path::new("-") => Err(Failure::FolderToOutput),
        (_, _, []) => one(&Read::nothing(&wanted, context)?, &wanted, matches, context, &mut BTreeSet::new()),
        (What::Report, _, [path]) => report::make(&[Read::of(path, &wanted, context)?], 0, &wanted, matches, context),
        (_, _, [path]) => one(&Read::of(path, &wanted, context)?, &wanted, matches, context, &mut BTreeSet::new()),
        (What::Report, ..) => several(&paths, &wanted, matches, context),
        (_, Some(path), _) if target::is_one(matches) => Err(Failure::ManyToOne(path.clone())),
        _ => several(&paths, &wanted, matches, context),
    }
}

/// Several drafts: a report on them all, or something of each in turn.
fn several(paths: &[PathBuf], wanted: &Wanted, matches: &ArgMatches, context: &Context) -> Result<Answer> {
    let (mut text, mut failed, mut written) = (Vec::new(), String::new(), BTreeSet::new());
    let mut reads = Vec::new();
    for path in paths {
        reads.extend(kept(Read::of(path, wanted, context), path, context, &mut failed));
    }
    if wanted.what == What::Report {
        text = report::make(&reads, paths.len() - reads.len(), wanted, matches, context)?.text;
    } else {
        for read in &reads {
            let made = one(read, wanted, matches, context, &mut written);
            text.extend(kept(made, &read.path, context, &mut failed).map(|answer| answer.text).unwrap_or_default());
        }
    }
    let code = if failed.is_empty() { DONE } else { FAILED };
    Ok(Answer { text, problems: failed, code })
}

/// What came of a file of several. What failed is told with the file at the end, and the others are made.
fn kept<T>(made: Result<T>, path: &Path, context: &Context, failed: &mut String) -> Option<T> {
    made.map_err(|failure| {
        failed.push('\n');
        failed.push_str(&context.words.tell("cli-render-failed", &[("path", path.display().to_string().into())]));
        failed.push('\n');
        failed.push_str(&errors::tell(&failure, context.words));
    })
    .ok()
}

/// Makes what is asked for of one draft. What one of several has written is written over by no other, whatever is forced.
fn one(
    read: &Read,
    wanted: &Wanted,
    matches: &ArgMatches,
    context: &Context,
    written: &mut BTreeSet<PathBuf>,
) -> Result<Answer> {
    if wanted.what == What::Folder {
        let to = folder::target(read, wanted, matches, context)?;
        return folder::make(read, &claim(to, written), wanted, matches, context);
    }
    let case = read.case(wanted);
    let kind = match wanted.what {
        What::Document(kind) => kind,
        _ => Kind::called_for(case.draft, case.assessment),
    };
    let bytes = wanted.made(&document::paper(kind, &case))?;
    let name = Made::Paper(kind).name(case.draft, case.words, context.today, wanted.format);
    let Target::File(to) = target::of(matches, &name) else { return Ok(Answer::done(bytes)) };
    let to = claim(to, written);
    target::write(matches, &to, &bytes)?;
    let mut page = Page::default();
    page.raw(&context.words.tell("cli-rendered", &[("path", to.display().to_string().into())]));
    // A form to be filled in by hand lacks nothing.
    let marked = kind == Kind::worked_on(case.draft, case.assessment);
    if kind.stands_under_draft() && marked && !wanted.blank {
        read.unfinished(&mut page, context.words);
    }
    Ok(Answer::done(page.finish()))
}

/// The path for one of several: with a number in its name where another of them has it.
fn claim(path: PathBuf, written: &mut BTreeSet<PathBuf>) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let (mut claimed, mut number) = (path.clone(), 1);
    while !written.insert(claimed.clone()) {
        number += 1;
        claimed = path.with_file_name(store::numbered(&name, number));
    }
    claimed
}

/// `finish`
pub fn finish(matches: &ArgMatches, context: &Context) -> Result<Answer> {
    let path = matches.get_one::<PathBuf>("file").cloned().unwrap_or_default();
    let (mut file, mut draft) = store::open(&path)?;
    let words = context.words;
    if draft.kind == DraftKind::SelfDeclaration {
        return Err(Failure::NoCase(path));
    }
    let mut page = Page::default();
    if matches.get_flag("undo") {
        draft.finished = None;
    } else {
        let assessment = draft.assess(Law::at(context.today), context.today)?;
        let refused = match document::mark(&mut draft, &assessment, context.today) {
            Marked::Nothing => Some(words.say("finish-nothing").into_owned()),
            Marked::Missing(n) => {
                let path = path.display().to_string();
                Some(words.tell("cli-finish-gaps", &[("n", n.into()), ("path", path.into())]))
            }
            Marked::Done => None,
        };
        if let Some(refused) = refused {
            page.line(&refused);
            return Ok(Answer::new(page.finish(), NO));
        }
    }
    let moved = session::save(&mut file, &draft, context.today)?;
    if moved {
        page.line(&words.tell("notice-moved", &[("path", file.path.display().to_string().into())]));
    }
    let key = if draft.finished.is_some() { "cli-finished" } else { "cli-unfinished" };
    page.line(&words.tell(key, &[("path", file.path.display().to_string().into())]));
    Ok(Answer::new(page.finish(), DONE))
}
