//! The document line by line: shown, saved in a file, and marked as finished.

use super::io::say;
use super::{Going, Talk, hold};
use crate::agreement::{Draft, Language};
use crate::document::text::Page;
use crate::document::{self, Case, Marked};
use crate::law::Assessment;
use crate::paper::{self, Format};
use crate::session::made::{self, Made};
use crate::words::Words;

/// What is to be made.
struct Wanted {
    made: Made,
    /// The format, where one is named.
    format: Option<Format>,
    language: Language,
}

impl Talk<'_> {
    fn case<'a>(&'a self, assessment: &'a Assessment, language: Language) -> Case<'a> {
        Case { draft: &self.draft, assessment, law: self.law, words: Words::of(language) }
    }

    /// What can be kept, what is called for first.
    fn all(&self) -> Vec<Made> {
        let all = |assessment: Assessment| Made::all(&self.case(&assessment, self.draft.language));
        self.assess().map(all).unwrap_or_default()
    }

    /// What can be shown.
    fn shown(&self) -> Vec<Made> {
        self.all().into_iter().filter(|made| matches!(made, Made::Paper(_))).collect()
    }

    /// The word of a document or a format, as it is typed.
    fn save_word(&self, word: &str) -> String {
        self.words.say(&format!("cli-plain-save-word-{word}")).into_owned()
    }

    /// Whether everything behind a command can be read.
    pub fn is_wanted(&self, text: &str) -> bool {
        self.wanted(text, &self.all()).is_ok()
    }

    /// `notat pdf nynorsk`: document, format and language in any order, each of which may be left out.
    fn wanted(&self, text: &str, all: &[Made]) -> Result<Wanted, String> {
        let Some(made) = all.first().copied() else {
            return Err(self.words.say("notice-nothing-to-export").into_owned());
        };
        let mut wanted = Wanted { made, format: None, language: self.draft.language };
        for word in text.split_whitespace() {
            let low = word.to_lowercase();
            let low = low.trim_start_matches('.');
            let made = all.iter().copied().find(|made| low == self.save_word(made.word()) || low == made.word());
            let format = Format::ALL.iter().copied().find(|f| low == self.save_word(f.extension()));
            // Its name in the reader's language, or in its own.
            let name = |words: &Words, of: Language| words.say(&format!("save-language-{}", of.word())).to_lowercase();
            let language = Language::ALL.iter().copied().find(|language| {
                [name(self.words, *language), name(Words::of(*language), *language)].iter().any(|name| low == name)
                    || low == language.word()
            });
            match (made, format.or_else(|| Format::from_extension(low)), language) {
                (Some(made), ..) => wanted.made = made,
                (_, format @ Some(_), _) => wanted.format = format,
                (.., Some(language)) => wanted.language = language,
                _ => return Err(self.not_saved_as(word, all)),
            }
        }
        Ok(wanted)
    }

    fn not_saved_as(&self, word: &str, made: &[Made]) -> String {
        let name = |language: &Language| self.words.say(&format!("save-language-{}", language.word())).into_owned();
        let all = |words: Vec<String>| words.join(", ");
        let args = [
            ("word", word.into()),
            ("kinds", all(made.iter().map(|made| self.save_word(made.word())).collect()).into()),
            ("formats", all(Format::ALL.iter().map(|f| self.save_word(f.extension())).collect()).into()),
            ("languages", all(Language::ALL.iter().map(name).collect()).into()),
        ];
        self.words.tell("cli-plain-not-saved-as", &args)
    }

    /// The document as it stands now.
    pub fn show_document(&self, text: &str) -> Going<()> {
        let wanted = match self.wanted(text, &self.shown()) {
            Ok(wanted) => wanted,
            Err(sentence) => return self.line(&sentence),
        };
        let Made::Paper(kind) = wanted.made else { return Ok(()) };
        let assessment = self.assess()?;
        let paper = document::paper(kind, &self.case(&assessment, wanted.language));
        say(&paper::as_text(&paper))
    }

    /// What is wanted, written beside the draft as soon as the draft has a file.
    pub fn save_document(&mut self, text: &str) -> Going<()> {
        let wanted = match self.wanted(text, &self.all()) {
            Ok(wanted) => wanted,
            Err(sentence) => return self.line(&sentence),
        };
        self.save()?;
        let folder = hold(&self.held).as_ref().and_then(|file| Some(file.path.parent()?.to_path_buf()));
        let Some(folder) = folder else { return self.line(&self.words.say("cli-plain-unsaved")) };
        let assessment = self.assess()?;
        let case = self.case(&assessment, wanted.language);
        let format = wanted.format.unwrap_or(wanted.made.usual());
        let output = match wanted.made.output(&case, format, false) {
            Ok(output) => output,
            Err(trouble) => return self.line(&self.words.paper_trouble(&trouble).join(" ")),
        };
        match made::keep(&folder, &output) {
            Ok(path) => {
                let mut page = Page::default();
                page.line(&self.words.say("cli-plain-exported"));
                page.raw(&path.display().to_string());
                wanted.made.left(&case, self.words).iter().for_each(|line| page.line(line));
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
