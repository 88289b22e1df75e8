//! What is told rather than asked: the drafts to choose among, the verdict now, and the agreement at the end.

use super::io::{prompt, say};
use super::read::Reply;
use super::{Going, Stop, Talk};
use crate::agreement::environment::own_rows;
use crate::agreement::{check, interview};
use crate::cli::{Result, list};
use crate::document::text::Page;
use crate::document::{self, Block};
use crate::law::{Assessment, Verdict};
use crate::session::{Setting, Start};
use crate::store;
use crate::words::Words;

/// The drafts, numbered; an empty line or 0 begins a new one, the end of the input ends it all.
pub fn register(setting: &Setting, words: &Words) -> Result<Option<Start>> {
    let drafts = store::list(&setting.folder)?;
    if drafts.is_empty() {
        return Ok(Some(Start::New));
    }
    let mut page = Page::default();
    page.line(&words.say("cli-plain-drafts"));
    page.put("  0  ", &words.say("cli-plain-new"));
    for (i, draft) in drafts.iter().enumerate() {
        page.put(&format!("  {}  ", i + 1), &list::line(draft, words, setting.today));
    }
    let settle = |stop| match stop {
        Stop::Gone | Stop::Quit => Ok(None),
        Stop::Failed(failure) => Err(failure),
    };
    if let Err(stop) = say(&page.finish()) {
        return settle(stop);
    }
    loop {
        let line = match prompt(&words.tell("cli-plain-prompt-drafts", &[("last", drafts.len().to_string().into())])) {
            Ok(Some(line)) => line,
            Ok(None) => return Ok(None),
            Err(stop) => return settle(stop),
        };
        match line.parse::<usize>() {
            _ if line == words.say("cli-plain-key-quit") => return Ok(None),
            _ if line.is_empty() => return Ok(Some(Start::New)),
            Ok(0) => return Ok(Some(Start::New)),
            Ok(n) if n <= drafts.len() && drafts[n - 1].draft.is_ok() => {
                return Ok(Some(Start::Open(drafts[n - 1].path.clone())));
            }
            Ok(n) if n <= drafts.len() => drop(say(&format!("{}\n", words.say("cli-plain-broken")))),
            _ => drop(say(&format!(
                "{}\n",
                words.tell("cli-plain-choose-draft", &[("last", drafts.len().to_string().into())])
            ))),
        }
    }
}

impl Talk<'_> {
    /// One line about the verdict, when it is another than the last.
    pub fn verdict(&mut self) -> Going<()> {
        if self.alone() {
            return Ok(());
        }
        let line = verdict_line(&self.assess()?, self.words);
        if line != self.said {
            let mut page = Page::default();
            page.line(&line);
            say(&page.finish())?;
            self.said = line;
        }
        Ok(())
    }

    /// The agreement as it stands; gaps are numbered, and a number leads to the question.
    pub fn review(&self) -> Going<()> {
        if self.alone() {
            return self.own_answers();
        }
        let assessment = self.assess()?;
        let mut page = Page::default();
        page.gap();
        page.line(&self.words.say("q-review"));
        let mut gaps = 0;
        for block in document::document(&self.draft, &assessment, self.words_of_document()) {
            match block {
                Block::Title(text) | Block::Heading(text) => page.heading(&text),
                Block::Text(text) => page.line(&text),
                Block::Gap(text, _) => {
                    gaps += 1;
                    page.put(&format!("  ! {gaps}  "), &text);
                }
            }
        }
        page.gap();
        let (settled, all) = check::meter(&self.draft);
        page.line(&self.words.tell("meter", &[("settled", settled.into()), ("all", all.into())]));
        say(&page.finish())
    }

    /// How far the employee has come, and what happens with the file.
    fn own_answers(&self) -> Going<()> {
        let (all, done) = (own_rows().count(), own_rows().filter(|row| self.draft.marks.contains_key(row)).count());
        let mut page = Page::default();
        page.gap();
        page.line(&self.words.tell("cli-plain-own-answers", &[("done", done.into()), ("all", all.into())]));
        page.line(&self.words.say("cli-plain-own-deliver"));
        say(&page.finish())
    }

    fn words_of_document(&self) -> &'static Words {
        Words::of(self.draft.language)
    }

    /// The number of a gap, as the question that mends it.
    pub fn gap(&self, line: &str) -> std::result::Result<Reply, String> {
        if self.alone() {
            return Err(self.words.say("cli-plain-nothing-to-answer").into_owned());
        }
        let blocks = self.assess().map(|a| document::document(&self.draft, &a, self.words)).unwrap_or_default();
        let gaps: Vec<String> =
            blocks.into_iter().filter_map(|b| if let Block::Gap(_, id) = b { Some(id) } else { None }).collect();
        let chosen =
            line.parse::<usize>().ok().and_then(|n| gaps.get(n.checked_sub(1)?)).and_then(|id| interview::index_of(id));
        chosen
            .map(Reply::Jump)
            .ok_or_else(|| self.words.tell("cli-plain-no-gap", &[("last", gaps.len().to_string().into())]))
    }
}

fn verdict_line(a: &Assessment, words: &Words) -> String {
    let f = &a.finding;
    let verdict = words.verdict(f.verdict, f.lean).into_owned();
    let waits = || a.missing.first().map(|fact| words.fact(*fact).into_owned()).unwrap_or_default();
    if f.verdict == Verdict::Undetermined {
        let mut possible: Vec<String> = Vec::new();
        for o in &a.possible {
            let text = words.say(&format!("verdict-{}", o.parts().0.word())).into_owned();
            if !possible.contains(&text) {
                possible.push(text);
            }
        }
        return words.tell("cli-plain-open", &[("possible", possible.join(" / ").into()), ("fact", waits().into())]);
    }
    let title = words.say(&format!("rule-{}", f.rule)).into_owned();
    let args = [
        ("verdict", verdict.into()),
        ("form", words.form(f).into_owned().into()),
        ("rule", f.rule.to_string().into()),
        ("title", title.into()),
    ];
    words.tell("cli-plain-verdict", &args)
}
