//! `render`: a draft as a document; `finish`: the mark that it is complete, which takes «draft» from its pages.

use super::errors::Failure;
use super::target::{self, Target};
use super::{Answer, Context, DONE, NO, Result, args, read};
use crate::agreement::{Draft, Kind as DraftKind, Language, check, read as parse};
use crate::document::text::Page;
use crate::document::{self, Case, Kind};
use crate::law::sources::Law;
use crate::paper::{self, Format};
use crate::words::Words;
use crate::{session, store};
use clap::ArgMatches;
use clap::parser::ValueSource;
use std::path::{Path, PathBuf};

/// What is asked for besides the drafts.
pub struct Wanted {
    /// The language of the documents, where it is not to be the draft's own.
    pub language: Option<Language>,
    /// The format.
    pub format: Format,
    /// A house template for Word.
    pub template: Option<Vec<u8>>,
    hide_names: bool,
}

impl Wanted {
    fn of(matches: &ArgMatches) -> Result<Wanted> {
        let given = matches.value_source("lang") == Some(ValueSource::CommandLine);
        let language = matches.get_one::<String>("lang").and_then(|word| Language::from_word(word));
        let to = matches.get_one::<String>("to").map(String::as_str);
        let output = matches.get_one::<PathBuf>(args::OUTPUT).and_then(|path| path.extension()?.to_str());
        let format = to.or(output).and_then(Format::from_extension).unwrap_or(Format::Docx);
        let template = matches.get_one::<PathBuf>("template").map(|path| store::bytes(path)).transpose()?;
        if template.is_some() && format != Format::Docx {
            return Err(Failure::TemplateForWord);
        }
        let hide_names = matches.get_flag("hide-names");
        Ok(Wanted { language: language.filter(|_| given), format, template, hide_names })
    }

    /// A draft as it is to be told: with its names, or without.
    pub fn told(&self, draft: Draft) -> Draft {
        let words = self.words(&draft);
        match self.hide_names {
            true => draft.without_names(|party| words.say(&format!("hidden-{}", party.word())).into_owned()),
            false => draft,
        }
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

/// `render`
pub fn run(matches: &ArgMatches, context: &Context) -> Result<Answer> {
    let wanted = Wanted::of(matches)?;
    let path = matches.get_one::<PathBuf>("file").cloned().unwrap_or_default();
    let draft = draft(&path, context)?;
    let law = Law::at(context.today);
    let assessment = draft.assess(law, context.today)?;
    let asked = matches.get_one::<String>("kind").and_then(|word| Kind::from_word(word));
    let kind = asked.unwrap_or_else(|| Kind::called_for(&draft, &assessment));
    if draft.kind == DraftKind::SelfDeclaration && !kind.is_of_own_answers() {
        return Err(Failure::NoCase(path));
    }
    let blank = matches.get_flag("blank");
    let draft = if blank { draft.blank() } else { draft };
    let draft = wanted.told(draft);
    let words = wanted.words(&draft);
    let case = Case { draft: &draft, assessment: &assessment, law, words };
    let bytes = wanted.made(&document::paper(kind, &case))?;
    let name = document::file_name(kind, &draft, words);
    let name = store::file_name(&store::slug(&name.0), name.1.as_deref(), context.today, wanted.format.extension());
    let Target::File(to) = target::of(matches, &name) else { return Ok(Answer::done(bytes)) };
    target::write(matches, &to, &bytes)?;
    let mut page = Page::default();
    page.raw(&context.words.tell("cli-rendered", &[("path", to.display().to_string().into())]));
    // A form to be filled in by hand lacks nothing.
    if kind.stands_under_draft() && !blank {
        standing(&mut page, &draft, check::gaps(&draft, &assessment).len(), &path, context.words);
    }
    Ok(Answer::done(page.finish()))
}

/// What is left before it is more than a draft.
fn standing(page: &mut Page, draft: &Draft, gaps: usize, path: &Path, words: &Words) {
    let args = [("n", gaps.into()), ("path", path.display().to_string().into())];
    match gaps {
        0 if draft.finished_on().is_some() => {}
        0 => page.line(&words.tell("cli-rendered-draft", &args[1..])),
        _ => page.line(&words.tell("cli-rendered-gaps", &args)),
    }
}

fn draft(path: &Path, context: &Context) -> Result<Draft> {
    let (name, text) = read(path, context.words)?;
    parse::draft(&text).map_err(|problems| Failure::Broken { name, problems })
}

/// `finish`
pub fn finish(matches: &ArgMatches, context: &Context) -> Result<Answer> {
    let path = matches.get_one::<PathBuf>("file").cloned().unwrap_or_default();
    let (mut file, mut draft) = store::open(&path)?;
    let words = context.words;
    let shown = || path.display().to_string();
    if draft.kind == DraftKind::SelfDeclaration {
        return Err(Failure::NoCase(path));
    }
    let mut page = Page::default();
    if matches.get_flag("undo") {
        draft.finished = None;
    } else {
        let gaps = check::gaps(&draft, &draft.assess(Law::at(context.today), context.today)?).len();
        if gaps > 0 {
            page.line(&words.tell("cli-finish-gaps", &[("n", gaps.into()), ("path", shown().into())]));
            return Ok(Answer::new(page.finish(), NO));
        }
        if draft.finished_on().is_none() {
            draft.finish(context.today);
        }
    }
    let moved = session::save(&mut file, &draft, context.today)?;
    if moved {
        page.line(&words.tell("notice-moved", &[("path", file.path.display().to_string().into())]));
    }
    let key = if draft.finished.is_some() { "cli-finished" } else { "cli-unfinished" };
    page.line(&words.tell(key, &[("path", shown().into())]));
    Ok(Answer::new(page.finish(), DONE))
}
