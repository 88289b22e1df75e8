//! The text of a draft as it stands: a list of blocks, built once from draft, assessment and words. What is missing is
//! a block too, and knows the question that mends it.

pub mod calendar;
pub mod employee;
pub mod own;
pub mod plan;
pub mod request;
pub mod since;
pub mod statement;
pub mod text;
pub mod why;

pub use employee::summary;
pub use request::request;
pub use statement::statement;

use crate::agreement::check::{self, Lack};
use crate::agreement::terms::TERMS;
use crate::agreement::{Clause, Draft, Kind, Note, Party, Role};
use crate::law::sources::Law;
use crate::law::{Assessment, Form, Verdict};
use crate::words::Words;

pub use crate::words::ask::question_label;

/// A block of text.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// The title.
    Title(String),
    /// A heading, with the key of its clause if it is one.
    Heading(String),
    /// A paragraph.
    Text(String),
    /// Something missing: what, and the id of the question that mends it.
    Gap(String, String),
}

/// Whether the draft is an employee's who looks at the own case: a summary and a letter, and no agreement.
pub fn is_own(draft: &Draft) -> bool {
    draft.role == Some(Role::Employee) && draft.kind == Kind::Agreement
}

/// The name of a draft in a list: the employee's, after the client's where an adviser keeps drafts for several.
pub fn name(draft: &Draft) -> Option<String> {
    let client = draft.party(Party::Client).filter(|_| draft.role == Some(Role::Consultant));
    let parts: Vec<&str> = client.into_iter().chain(draft.party(Party::Employee)).collect();
    (!parts.is_empty()).then(|| parts.join(": "))
}

/// What the review shows. The words are the screen's; what is meant for others is in the language of the document.
pub fn review(draft: &Draft, assessment: &Assessment, words: &Words, law: &Law) -> Vec<Block> {
    let others = Words::of(draft.language);
    if is_own(draft) {
        // What is missing comes first: the rest is to be read through.
        let told = summary(draft, assessment, words, law).into_iter().chain(request(draft, assessment, others));
        let (gaps, mut rest): (Vec<Block>, Vec<Block>) = told.partition(|b| matches!(b, Block::Gap(..)));
        let title = rest.remove(0);
        return std::iter::once(title).chain(gaps).chain(rest).collect();
    }
    let mut blocks = document(draft, assessment, others);
    let remarks = words.remarks(draft, assessment.on);
    if !remarks.is_empty() {
        blocks.push(Block::Heading(words.say("look-over").into_owned()));
    }
    let text = |remark: &check::Remark| words.say(&format!("look-over-{}", remark.word())).into_owned();
    blocks.extend(remarks.iter().map(|r| Block::Gap(text(r), r.question().into())));
    blocks
}

/// The questions that the review leads to, in the order they are shown.
pub fn jumps(blocks: &[Block]) -> Vec<String> {
    let mut questions: Vec<String> = Vec::new();
    for block in blocks {
        if let Block::Gap(_, question) = block
            && !questions.contains(question)
        {
            questions.push(question.clone());
        }
    }
    questions
}

/// The document that the verdict calls for, at any degree of completeness.
pub fn document(draft: &Draft, assessment: &Assessment, words: &Words) -> Vec<Block> {
    let form = assessment.finding.agreement;
    let title = match form {
        Form::WrittenInformation => "doc-information",
        Form::NoneRequired => "doc-none",
        _ => "doc-agreement",
    };
    let mut blocks =
        vec![Block::Title(words.say(title).into_owned()), Block::Text(words.say("doc-draft").into_owned())];
    let gaps = check::gaps(draft, assessment);
    for gap in gaps.iter().filter(|g| g.lack == Lack::Answer) {
        blocks.push(Block::Gap(gap_text(words, &gap.question), gap.question.clone()));
    }
    blocks.push(Block::Heading(words.say("doc-parties").into_owned()));
    for party in [Party::Employer, Party::Employee, Party::Manager] {
        let id = format!("parties.{}", party.word());
        match draft.party(party) {
            Some(name) => {
                blocks.push(Block::Text(words.tell(&format!("doc-party-{}", party.word()), &[("name", name.into())])))
            }
            None if party != Party::Manager => blocks.push(Block::Gap(gap_text(words, &id), id)),
            None => {}
        }
    }
    let finding = &assessment.finding;
    blocks.push(Block::Heading(words.say("doc-assessment").into_owned()));
    blocks.push(Block::Text(words.tell(
        "doc-verdict",
        &[
            ("verdict", words.verdict(finding.verdict, finding.lean).into_owned().into()),
            ("form", words.form(finding).into_owned().into()),
            ("rule", finding.rule.to_string().into()),
            ("date", words.date(assessment.on).into()),
        ],
    )));
    if finding.verdict == Verdict::DoesNotApply {
        blocks.push(Block::Text(words.say("rule-R-190.text").into_owned()));
    }
    weighing(&mut blocks, draft, assessment, words);
    for gap in gaps.iter().filter(|g| g.lack == Lack::Discussion) {
        blocks.push(Block::Gap(gap_text(words, &gap.question), gap.question.clone()));
    }
    clauses(&mut blocks, draft, words, &gaps);
    blocks.push(Block::Text(words.say("doc-not-advice").into_owned()));
    blocks
}

/// How a discretionary case was weighed (E-25). That nothing is written hinders no signing: it is only advised.
fn weighing(blocks: &mut Vec<Block>, draft: &Draft, assessment: &Assessment, words: &Words) {
    if assessment.finding.verdict != Verdict::Discretionary {
        return;
    }
    blocks.push(Block::Heading(words.say("doc-factors").into_owned()));
    for (key, side) in [("doc-factor-for", true), ("doc-factor-against", false)] {
        let one = |f: &crate::law::notes::Factor| {
            format!("{} ({})", words.say(&format!("class-{}-{}", f.axis.word(), f.class)), f.rule)
        };
        let factors: Vec<String> = assessment.factors.iter().filter(|f| f.speaks_for == side).map(one).collect();
        if !factors.is_empty() {
            blocks.push(Block::Text(words.tell(key, &[("factors", factors.join(", ").into())])));
        }
    }
    let Some(text) = draft.remarks.get(&Note::Weighing).filter(|t| !t.trim().is_empty()) else {
        blocks.push(Block::Gap(words.say("doc-weighing-missing").into_owned(), "weighing.text".into()));
        return;
    };
    blocks.push(Block::Text(text.clone()));
    let name = draft.remarks.get(&Note::WeighedBy).cloned();
    let date = draft.weighed_on.map(|d| words.date(d));
    let (key, name, date) = match (name, date) {
        (None, None) => return,
        (Some(name), None) => ("doc-weighed-name", name, String::new()),
        (None, Some(date)) => ("doc-weighed-date", String::new(), date),
        (Some(name), Some(date)) => ("doc-weighed-by", name, date),
    };
    blocks.push(Block::Text(words.tell(key, &[("name", name.into()), ("date", date.into())])));
}

/// The numbered clauses: those settled, and a gap for each that must be.
fn clauses(blocks: &mut Vec<Block>, draft: &Draft, words: &Words, gaps: &[check::Gap]) {
    let mut number = 0;
    for term in TERMS {
        let id = format!("clauses.{}", term.key);
        let heading =
            |number: usize| Block::Heading(format!("{number}. {}", words.say(&format!("clause-{}", term.key))));
        match draft.clauses.get(term.key) {
            Some(Clause::Text(text)) if !text.trim().is_empty() => {
                number += 1;
                blocks.push(heading(number));
                blocks.push(Block::Text(text.clone()));
                if check::has_gap(text) {
                    blocks.push(Block::Gap(words.say("gap-holes").into_owned(), id));
                }
            }
            Some(Clause::NoneAgreed) => {
                number += 1;
                blocks.push(heading(number));
                blocks.push(Block::Text(words.say("clause-none").into_owned()));
            }
            _ if gaps.iter().any(|g| g.question == id) => {
                number += 1;
                blocks.push(heading(number));
                blocks.push(Block::Gap(words.say("gap-clause").into_owned(), id));
            }
            _ => {}
        }
    }
}

/// What is missing, named by its question.
pub fn gap_text(words: &Words, question: &str) -> String {
    words.tell("gap-answer", &[("question", question_label(words, question).into())])
}
