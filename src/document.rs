//! The text of a draft as it stands: a list of blocks, built once from draft, assessment and words. What is missing is
//! a block too, and knows the question that mends it.

pub mod own;
pub mod plan;
pub mod statement;
pub mod text;

pub use statement::statement;

use crate::agreement::check::{self, Lack};
use crate::agreement::terms::TERMS;
use crate::agreement::{Clause, Draft, Party};
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
    for gap in gaps.iter().filter(|g| g.lack == Lack::Discussion) {
        blocks.push(Block::Gap(gap_text(words, &gap.question), gap.question.clone()));
    }
    clauses(&mut blocks, draft, words, &gaps);
    blocks.push(Block::Text(words.say("doc-not-advice").into_owned()));
    blocks
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
