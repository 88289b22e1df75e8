//! The document line by line: shown, saved in a file, and marked as finished.

use super::io::say;
use super::{Going, Talk, hold};
use crate::agreement::{Draft, Kind as DraftKind, Language};
use crate::document::text::Page;
use crate::document::{self, Case, Kind, Marked, State};
use crate::law::Assessment;
use crate::paper::{self, Format, Paper};
use crate::words::Words;
use crate::{session, store};

/// Whether any document can be made of a draft.
pub fn has_any(draft: &Draft) -> bool {
    draft.kind == DraftKind::Agreement || Kind::ALL.iter().any(|kind| kind.is_of_own_answers())
}

/// What is to be made.
struct Wanted {
    kind: Kind,
    format: Format,
    language: Language,
}

impl Talk<'_> {
    fn case<'a>(&'a self, assessment: &'a Assessment, language: Language) -> Case<'a> {
        Case { draft: &self.draft, assessment, law: self.law, words: Words::of(language) }
    }

    fn kinds(&self) -> Vec<Kind> {
        let kinds = |assessment: Assessment| document::kinds(&self.case(&assessment, self.draft.language));
        self.assess().map(kinds).unwrap_or_default()
    }

    /// The word of a document or a format, as it is typed.
    fn save_word(&self, word: &str) -> String {
        self.words.say(&format!("cli-plain-save-word-{word}")).into_owned()
    }

    /// Whether everything behind a command can be read.
    pub fn is_wanted(&self, text: &str) -> bool {
        self.wanted(text).is_ok()
    }

    /// `notat pdf nynorsk`: document, format and language in any order, each of which may be left out.
    fn wanted(&self, text: &str) -> Result<Wanted, String> {
        let kinds = self.kinds();
        let Some(kind) = kinds.first().copied() else {
            return Err(self.words.say("notice-nothing-to-export").into_owned());
        };
        let mut wanted = Wanted { kind, format: Format::ALL[0], language: self.draft.language };
        for word in text.split_whitespace() {
            let low = word.to_lowercase();
            let low = low.trim_start_matches('.');
            let kind = kinds.iter().copied().find(|kind| low == self.save_word(kind.word()) || low == kind.word());
            let format = Format::ALL.iter().copied().find(|f| low == self.save_word(f.extension()));
            // Its name in the reader's language, or in its own.
            let name = |words: &Words, of: Language| words.say(&format!("save-language-{}", of.word())).to_lowercase();
            let language = Language::ALL.iter().copied().find(|language| {
                [name(self.words, *language), name(Words::of(*language), *language)].iter().any(|name| low == name)
                    || low == language.word()
            });
            match (kind, format.or_else(|| Format::from_extension(low)), language) {
                (Some(kind), ..) => wanted.kind = kind,
                (_, Some(format), _) => wanted.format = format,
                (.., Some(language)) => wanted.language = language,
                _ => return Err(self.not_saved_as(word, &kinds)),
            }
        }
        Ok(wanted)
    }

    fn not_saved_as(&self, word: &str, kinds: &[Kind]) -> String {
        let name = |language: &Language| self.words.say(&format!("save-language-{}", language.word())).into_owned();
        let all = |words: Vec<String>| words.join(", ");
        let args = [
            ("word", word.into()),
            ("kinds", all(kinds.iter().map(|kind| self.save_word(kind.word())).collect()).into()),
            ("formats", all(Format::ALL.iter().map(|f| self.save_word(f.extension())).collect()).into()),
            ("languages", all(Language::ALL.iter().map(name).collect()).into()),
        ];
        self.words.tell("cli-plain-not-saved-as", &args)
    }

    /// The document and how far it is from finished.
    fn made(&self, wanted: &Wanted) -> Going<(Paper, State)> {
        let assessment = self.assess()?;
        let case = self.case(&assessment, wanted.language);
        Ok((document::paper(wanted.kind, &case), wanted.kind.state(&case)))
    }

    /// The document as it stands now.
    pub fn show_document(&self, text: &str) -> Going<()> {
        match self.wanted(text) {
            Ok(wanted) => say(&paper::as_text(&self.made(&wanted)?.0)),
            Err(sentence) => self.line(&sentence),
        }
    }

    /// The document in a file beside the draft, as soon as the draft has a file.
    pub fn save_document(&mut self, text: &str) -> Going<()> {
        let wanted = match self.wanted(text) {
            Ok(wanted) => wanted,
            Err(sentence) => return self.line(&sentence),
        };
        self.save()?;
        let folder = hold(&self.held).as_ref().and_then(|file| Some(file.path.parent()?.to_path_buf()));
        let Some(folder) = folder else { return self.line(&self.words.say("cli-plain-unsaved")) };
        let (paper, state) = self.made(&wanted)?;
        let bytes = match paper::render(&paper, wanted.format, None) {
            Ok(bytes) => bytes,
            Err(trouble) => return self.line(&self.words.paper_trouble(&trouble).join(" ")),
        };
        let (stem, name) = document::file_name(wanted.kind, &self.draft, Words::of(wanted.language));
        let extension = wanted.format.extension();
        let name = store::file_name(&store::slug(&stem), name.as_deref(), self.setting.today, extension);
        match session::made::keep(&folder, &name, &bytes) {
            Ok(path) => {
                let mut page = Page::default();
                page.line(&self.words.say("cli-plain-exported"));
                page.raw(&path.display().to_string());
                self.words.paper_left(wanted.kind, state).iter().for_each(|line| page.line(line));
                say(&page.finish())
            }
            Err(trouble) => self.line(&self.words.trouble(&trouble).join(" ")),
        }
    }

    /// Marks what is agreed as finished, where nothing is missing, or takes the mark away.
    pub fn mark_finished(&mut self, finished: bool) -> Going<()> {
        let assessment = self.assess()?;
        if !document::can_be_finished(&self.draft, &assessment) {
            return self.line(&self.words.say("finish-nothing"));
        }
        if !finished {
            self.draft.finished = None;
        } else if let Marked::Missing(n) = document::mark(&mut self.draft, &assessment, self.setting.today) {
            return self.line(&self.words.tell("finish-gaps", &[("n", n.into())]));
        }
        self.save()?;
        self.line(&self.words.say(if finished { "finish-done" } else { "finish-undone" }))
    }

    /// Says it where what was marked as finished is a draft again, since something that was agreed has changed.
    pub fn reopened(&self, before: &Draft) -> Going<()> {
        if document::reopened(before, &self.draft) {
            return self.line(&self.words.say("cli-plain-reopened"));
        }
        Ok(())
    }
}
