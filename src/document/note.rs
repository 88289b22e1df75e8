//! The assessment as a document: the verdict with its reasons, how it was weighed, what holds all the same, and what it
//! rests on. For every outcome; where no agreement is demanded it is what the employer keeps.

use super::{Case, Told, about, duties, grounds, heading_about};
use crate::law::Verdict;
use crate::paper::{Block, Text};

/// Writes it.
pub(super) fn note(case: &Case) -> Told {
    let mut blocks = Vec::new();
    let whom = about(case.draft);
    if !whom.is_empty() {
        blocks.push(Block::Terms(vec![(case.say("paper-about"), Text::plain(whom))]));
    }
    blocks.push(heading_about(case.say("doc-assessment"), None, "facts"));
    blocks.push(grounds::verdict(case));
    let waits = case.assessment.finding.verdict == Verdict::Undetermined;
    blocks.push(Block::heading(case.words.say(if waits { "panel-turns-on" } else { "panel-because" })));
    grounds::reason(case, &mut blocks);
    if !case.assessment.missing.is_empty() {
        blocks.push(Block::heading(case.words.say("panel-missing")));
        grounds::missing(case, &mut blocks);
    }
    grounds::answers(case, &mut blocks);
    grounds::weighing(case, &mut blocks);
    grounds::changes(case, &mut blocks);
    duties::duties(case, &mut blocks);
    let owed = case.assessment.duties.iter().map(|duty| duty.rule);
    grounds::sources(case, grounds::rules(case.assessment).into_iter().chain(owed).collect(), &mut blocks);
    blocks.push(Block::quiet(case.words.say("not-advice")));
    (case.say("doc-none"), blocks)
}
