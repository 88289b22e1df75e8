//! Documents from a draft: each is built once, from draft, assessment and words, as a [`Paper`] that every format is made
//! from. What is missing stands in it as a gap, and knows the question that mends it.

mod agreement;
pub mod calendar;
mod conversation;
mod declaration;
mod duties;
pub mod employee;
mod environment;
mod finished;
pub mod folder;
mod grounds;
mod measure;
mod note;
mod offered;
mod open;
pub mod own;
pub mod plan;
pub mod report;
pub mod request;
pub mod since;
pub mod text;
mod trouble;
pub mod why;

pub use conversation::TOPICS;
pub use employee::summary;
pub use finished::{Marked, can_be_finished, mark, reopened};
pub use offered::{State, kinds};
pub use request::request;

use crate::agreement::check;
use crate::agreement::{self as agreed, Clause, Draft, Language, Party, Role};
use crate::law::facts::words;
use crate::law::sources::Law;
use crate::law::{Assessment, Form};
use crate::paper::{self, Block, Column, Heading, Labels, Paper, Table, Text};
use crate::words::{Arg, Words};

pub use crate::words::ask::question_label;
pub use duties::Group;

words! {
    /// What is made of one draft.
    Kind {
        /// the home-office agreement
        Agreement = "agreement",
        /// the written information that stands in its place
        Information = "information",
        /// the assessment with its reasons, and what holds all the same
        Note = "note",
        /// the letter from the employee to the employer
        Request = "request",
        /// what the employee says of the work environment, to be filled in or filled in
        Declaration = "declaration",
        /// a guide to the talk about it
        Conversation = "conversation",
    }
}

/// What a document is made of.
#[derive(Clone, Copy)]
pub struct Case<'a> {
    /// The draft.
    pub draft: &'a Draft,
    /// Its assessment, on the day of the document.
    pub assessment: &'a Assessment,
    /// The rules of that day.
    pub law: &'a Law,
    /// The words of the document.
    pub words: &'a Words,
}

impl Case<'_> {
    fn say(&self, key: &str) -> String {
        self.words.say(key).into_owned()
    }
    fn tell(&self, key: &str, args: &[Arg]) -> String {
        self.words.tell(key, args)
    }
    /// Whether this document is the one that was marked as finished, and is complete.
    fn is_final(&self, kind: Kind) -> bool {
        let marked = self.draft.finished_on().is_some() && kind == Kind::worked_on(self.draft, self.assessment);
        marked && check::gaps(self.draft, self.assessment).is_empty()
    }
}

/// A title and what stands under it.
type Told = (String, Vec<Block>);

/// Whether the draft is an employee's who looks at the own case: a summary and a letter, and no agreement.
pub fn is_own(draft: &Draft) -> bool {
    draft.role == Some(Role::Employee) && draft.kind == agreed::Kind::Agreement
}

/// The name of a draft in a list: the employee's, after the client's where an adviser keeps drafts for several.
pub fn name(draft: &Draft) -> Option<String> {
    let client = draft.party(Party::Client).filter(|_| draft.role == Some(Role::Consultant));
    let parts: Vec<&str> = client.into_iter().chain(draft.party(Party::Employee)).collect();
    (!parts.is_empty()).then(|| parts.join(": "))
}

impl Kind {
    /// The document that a draft calls for. Where no agreement is demanded, one is made as soon as a clause is written.
    pub fn called_for(draft: &Draft, assessment: &Assessment) -> Kind {
        let agreed = draft.clauses.values().any(|clause| matches!(clause, Clause::Text(_)));
        match assessment.finding.agreement {
            _ if draft.kind == agreed::Kind::SelfDeclaration => Kind::Declaration,
            _ if is_own(draft) => Kind::Request,
            Form::WrittenInformation => Kind::Information,
            Form::NoneRequired | Form::Recommended if !agreed => Kind::Note,
            _ => Kind::Agreement,
        }
    }
    /// Whether it stands under «draft» until it is complete and marked as finished.
    pub fn stands_under_draft(self) -> bool {
        matches!(self, Kind::Agreement | Kind::Information)
    }
    /// Whether it can be made of what the employee answers alone.
    pub fn is_of_own_answers(self) -> bool {
        matches!(self, Kind::Declaration | Kind::Conversation)
    }
}

/// What the file of a document is called: the document, and the employee where the name is known.
pub fn file_name(kind: Kind, draft: &Draft, words: &Words) -> (String, Option<String>) {
    let stem = words.say(&format!("paper-file-{}", kind.word())).into_owned();
    (stem, draft.party(Party::Employee).map(str::to_string))
}

/// A document, at any degree of completeness.
pub fn paper(kind: Kind, case: &Case) -> Paper {
    let mut paper = worked(kind, case);
    // What is only advised is no gap of what is printed.
    for block in &mut paper.blocks {
        if let Block::Gap(gap) = block
            && gap.mends == grounds::ADVISED
        {
            *block = Block::quiet(std::mem::take(&mut gap.text));
        }
    }
    paper
}

/// The same as it is worked on: what is advised and not there is a gap too, to be gone to.
fn worked(kind: Kind, case: &Case) -> Paper {
    let told = match kind {
        Kind::Agreement => agreement::agreement(case),
        Kind::Information => agreement::information(case),
        Kind::Note => note::note(case),
        Kind::Declaration => declaration::declaration(case, false),
        Kind::Conversation => conversation::conversation(case),
        // What is missing shows in the letter itself.
        Kind::Request => {
            let (title, blocks) = request(case);
            (title, blocks.into_iter().filter(|block| !matches!(block, Block::Gap(_))).collect())
        }
    };
    dressed(told, case.words, case.assessment.on, |paper| {
        paper.status = (kind.stands_under_draft() && !case.is_final(kind)).then(|| case.say("paper-draft"));
        paper.about = about(case.draft);
    })
}

/// A document with what every one of them has.
fn dressed((title, blocks): Told, words: &Words, date: jiff::civil::Date, more: impl FnOnce(&mut Paper)) -> Paper {
    let lang = tag(words.language());
    let mut paper = Paper { lang, title, date, status: None, about: String::new(), labels: labels(words), blocks };
    more(&mut paper);
    paper
}

/// Whom a document is about, for its pages.
fn about(draft: &Draft) -> String {
    let names: Vec<&str> = [Party::Employee, Party::Employer].iter().filter_map(|p| draft.party(*p)).collect();
    names.join(", ")
}

/// A language as documents name it.
pub fn tag(language: Language) -> &'static str {
    match language {
        Language::Nb => "nb-NO",
        Language::Nn => "nn-NO",
        Language::En => "en-GB",
    }
}

/// The words that the formats need of their own.
fn labels(words: &Words) -> Labels {
    // Two characters that stand in no text mark where the numbers go.
    let page = words.tell("paper-page", &[("page", "\u{1}".into()), ("pages", "\u{2}".into())]);
    let mut pages = page.split(['\u{1}', '\u{2}']).map(str::to_string);
    let mut next = || pages.next().unwrap_or_default();
    Labels {
        pages: [next(), next(), next()],
        gap: words.say("paper-gap").into_owned(),
        ticked: words.say("paper-ticked").into_owned(),
        empty: words.say("paper-empty").into_owned(),
    }
}

/// The assessment as a page of text: to be copied, mailed or filed.
pub fn statement(case: &Case) -> String {
    paper::as_text(&paper(Kind::Note, case))
}

/// What the review shows. The words are the screen's; what is meant for others is in the language of the document.
pub fn review(screen: &Case) -> Paper {
    let Case { draft, assessment, words, .. } = *screen;
    let others = Case { words: Words::of(draft.language), ..*screen };
    if is_own(draft) {
        // What is missing comes first: the rest is to be read through.
        let (title, told) = summary(screen);
        let (letter, body) = request(&others);
        let all = told.into_iter().chain((!body.is_empty()).then(|| Block::heading(letter))).chain(body);
        let (gaps, rest): (Vec<Block>, Vec<Block>) = all.partition(|b| matches!(b, Block::Gap(..)));
        return dressed((title, gaps.into_iter().chain(rest).collect()), words, assessment.on, |_| {});
    }
    let kind = Kind::worked_on(draft, assessment);
    let mut paper = worked(kind, &others);
    let remarks = words.remarks(draft, assessment.on);
    if !remarks.is_empty() {
        paper.blocks.push(Block::heading(words.say("look-over")));
    }
    let text = |remark: &check::Remark| words.say(&format!("look-over-{}", remark.word()));
    paper.blocks.extend(remarks.iter().map(|r| Block::gap(text(r), r.question())));
    paper
}

/// The questions that a document leads to, in the order they are shown.
pub fn jumps(blocks: &[Block]) -> Vec<String> {
    let mut questions: Vec<String> = Vec::new();
    for block in blocks {
        if let Block::Gap(gap) = block
            && !questions.contains(&gap.mends)
        {
            questions.push(gap.mends.clone());
        }
    }
    questions
}

/// A gap for a question that is not answered.
fn gap(words: &Words, question: &str) -> Block {
    Block::gap(words.tell("gap-answer", &[("question", question_label(words, question).into())]), question)
}

/// A heading that is about a question.
fn heading_about(text: String, number: Option<usize>, question: &str) -> Block {
    Block::Heading(Heading { level: 1, number, text, about: Some(question.to_string()) })
}

/// A heading under another.
fn heading_under(text: String) -> Block {
    Block::Heading(Heading { level: 2, number: None, text, about: None })
}

/// A table: its columns by the keys of their heads, each with its share of the width.
fn table(words: &Words, caption: String, columns: &[(&str, u8)], rows: Vec<Vec<Text>>) -> Block {
    let column = |(key, share): &(&str, u8)| Column { head: words.say(key).into_owned(), share: *share };
    Block::Table(Table { caption, columns: columns.iter().map(column).collect(), rows })
}

/// One more of several.
fn item(blocks: &mut Vec<Block>, text: Text) {
    match blocks.last_mut() {
        Some(Block::List(items)) => items.push(text),
        _ => blocks.push(Block::List(vec![text])),
    }
}

/// The language that the draft's own texts are in, where it is another than the document's.
fn foreign(case: &Case) -> Option<&'static str> {
    let theirs = case.draft.language;
    (theirs != case.words.language()).then(|| tag(theirs))
}

/// What somebody has written: a paragraph a line, lines that begin with a dash as a list, holes as gaps.
fn written(blocks: &mut Vec<Block>, text: &str, lang: Option<&'static str>) {
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let told = |text: &str| Text::with_gaps(text).in_language(lang);
        match line.strip_prefix("– ").or_else(|| line.strip_prefix("- ")) {
            Some(rest) => item(blocks, told(rest)),
            None => blocks.push(Block::Text(told(line))),
        }
    }
}
