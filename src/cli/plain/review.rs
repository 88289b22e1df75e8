//! What is told rather than asked: the drafts to choose among, the verdict now, and the agreement at the end.

use super::io::{prompt, say};
use super::read::Reply;
use super::report::report;
use super::{Going, Stop, Talk};
use crate::agreement::{check, interview};
use crate::cli::{Result, list};
use crate::document::plan::{self, Line};
use crate::document::text::{Page, state_mark};
use crate::document::{self, Case, own};
use crate::law::sources::Law;
use crate::law::{Assessment, Verdict};
use crate::paper::Block;
use crate::paper::text::block_lines;
use crate::session::{Setting, Start};
use crate::store;
use crate::words::{Words, ask};

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
        let args = [("last", drafts.len().to_string().into()), ("report", words.say("cli-plain-key-report").into())];
        let line = match prompt(&words.tell("cli-plain-prompt-drafts", &args)) {
            Ok(Some(line)) => line,
            Ok(None) => return Ok(None),
            Err(stop) => return settle(stop),
        };
        if let Some(told) = report(&line, &drafts, setting, words) {
            let mut page = Page::default();
            told.iter().for_each(|told| page.line(told));
            drop(say(&page.finish()));
            continue;
        }
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
        let headline = |overview| {
            self.words.tell("cli-plain-hours-verdict", &[("headline", self.words.hours_headline(overview).into())])
        };
        let hours = self.assess()?.hours.as_ref().map(headline).unwrap_or_default();
        if hours != self.said_hours {
            self.said_hours.clone_from(&hours);
            if !hours.is_empty() {
                self.line(&hours)?;
            }
        }
        Ok(())
    }

    /// The agreement as it stands; gaps are numbered, and a number leads to the question.
    pub fn review(&self) -> Going<()> {
        let assessment = self.assess()?;
        let mut page = Page::default();
        page.gap();
        page.line(&self.words.say("q-review"));
        let case = Case { draft: &self.draft, assessment: &assessment, law: self.law, words: self.words };
        let paper = document::review(&case);
        let jumps = document::jumps(&paper.blocks);
        page.heading(&paper.title);
        for block in &paper.blocks {
            match block {
                Block::Heading(heading) => page.heading(&heading.line()),
                Block::Gap(gap) => {
                    let number = jumps.iter().position(|q| *q == gap.mends).map_or(0, |i| i + 1);
                    page.put(&format!("  ! {number}  "), &gap.text);
                }
                block => block_lines(block, 78).iter().for_each(|line| page.raw(line)),
            }
        }
        page.gap();
        let (settled, all) = check::meter(&self.draft);
        if !document::is_own(&self.draft) {
            page.line(&self.words.tell("meter", &[("settled", settled.into()), ("all", all.into())]));
        }
        let tasks = check::tasks(&self.draft);
        if !tasks.is_empty() {
            page.heading(&self.words.tell("tasks", &[("n", tasks.len().into())]));
        }
        for task in tasks {
            let mark = state_mark(own::state(Some(task.mark)));
            page.put(&format!("  {mark} "), &self.words.say(&format!("check-{}", task.row)));
        }
        say(&page.finish())
    }

    /// The plan for follow-up.
    pub fn plan(&self) -> Going<()> {
        let (words, today) = (self.words, self.setting.today);
        let mut page = Page::default();
        page.gap();
        page.line(&ask::ask(words, &self.draft, "q-follow_up"));
        page.line(&words.say("q-follow_up.why"));
        write(&mut page, &plan::plan(&self.draft, &self.assess()?, self.law, words, today));
        say(&page.finish())
    }

    /// What the employee has answered alone.
    pub fn summary(&self) -> Going<()> {
        let mut page = Page::default();
        page.gap();
        page.line(&self.words.say("self-title"));
        let path = super::hold(&self.held).as_ref().map(|file| file.path.display().to_string());
        write(&mut page, &own::summary(&self.draft, self.words, path.as_deref()));
        say(&page.finish())
    }

    /// The number of a gap, as the question that mends it.
    pub fn gap(&self, line: &str) -> std::result::Result<Reply, String> {
        if self.alone() {
            return Err(self.words.say("cli-plain-nothing-to-answer").into_owned());
        }
        let jumps = |assessment: Assessment| {
            let case = Case { draft: &self.draft, assessment: &assessment, law: self.law, words: self.words };
            document::jumps(&document::review(&case).blocks)
        };
        let gaps = self.assess().map(jumps).unwrap_or_default();
        let chosen =
            line.parse::<usize>().ok().and_then(|n| gaps.get(n.checked_sub(1)?)).and_then(|id| interview::index_of(id));
        chosen
            .map(Reply::Jump)
            .ok_or_else(|| self.words.tell("cli-plain-no-gap", &[("last", gaps.len().to_string().into())]))
    }
}

impl Talk<'_> {
    /// What has changed since the draft was saved: in the rules, or else in what is found by them.
    pub fn since(&self, page: &mut Page) {
        let today = self.setting.today;
        match self.draft.changed_since_saved(Law::current(), today) {
            Some(since) => write(page, &document::since::saved(&since, self.words)),
            None => {
                let changed = self.words.receipt_changes(&self.draft, self.law, today);
                changed.iter().for_each(|line| page.line(line));
            }
        }
    }
}

/// Lines as both front ends have them.
pub(in crate::cli) fn write(page: &mut Page, lines: &[Line]) {
    for line in lines {
        match line {
            Line::Heading(text, beside) if beside.is_empty() => page.heading(text),
            Line::Heading(text, beside) => page.heading(&format!("{text}: {beside}")),
            Line::Text(text) | Line::Quiet(text) => page.line(text),
            Line::Dated(date, text) => page.item(&format!("{date}: {text}")),
            Line::Row(state, text, beside) => {
                let end = if beside.is_empty() { String::new() } else { format!(": {beside}") };
                page.put(&format!("  {} ", state.map_or(" ", state_mark)), &format!("{text}{end}"));
            }
            Line::Under(text) | Line::Aside(text) => page.put("    ", text),
        }
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
    let title = words.rule_title(f.rule, Law::at(a.on)).into_owned();
    let args = [
        ("verdict", verdict.into()),
        ("form", words.form(f).into_owned().into()),
        ("rule", f.rule.to_string().into()),
        ("title", title.into()),
    ];
    words.tell("cli-plain-verdict", &args)
}
