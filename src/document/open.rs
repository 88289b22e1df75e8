//! What is open in a draft: what is missing of the document that is worked on, and what the employer is to do besides.

use super::{Case, Kind, is_own, question_label, request};
use crate::agreement::{Note, check};
use crate::law::checks::CHECKS;
use crate::law::hours::Standing;
use crate::law::{Rule, Verdict};
use crate::paper::Block;
use crate::words::open::gaps;

/// A point that is open.
pub(super) struct Open {
    /// What it is about, in a few words.
    pub name: String,
    /// The point as a sentence or a line, with its rule.
    pub told: String,
}

/// What is missing of the document that is worked on, as the review and the list of documents count it. In the employee's
/// own case that is the answers and what the letter waits for.
pub(super) fn lacks(case: &Case) -> Vec<Open> {
    let (own, words) = (is_own(case.draft), case.words);
    let made = Kind::worked_on(case.draft, case.assessment).stands_under_draft();
    let mut gaps = if made { gaps(case.draft, case.assessment) } else { check::gaps(case.draft, case.assessment) };
    gaps.retain(|gap| made || gap.lack == check::Lack::Answer);
    let mut open: Vec<Open> =
        gaps.iter().map(|gap| Open { name: question_label(words, &gap.question), told: words.gap(gap) }).collect();
    let letter = if own { request(case).1 } else { Vec::new() };
    open.extend(letter.into_iter().filter_map(|block| match block {
        Block::Gap(gap) if gaps.iter().all(|other| other.question != gap.mends) => {
            Some(Open { name: question_label(words, &gap.mends), told: gap.text })
        }
        _ => None,
    }));
    open
}

/// The same, and what no signing waits for: the weighing of a discretionary case, the mapping of the work environment, and
/// the hours that go beyond a limit.
pub(super) fn points(case: &Case) -> Vec<Open> {
    lacks(case).into_iter().chain(weighing(case)).chain(mapping(case)).chain(hours(case)).collect()
}

/// How many rows of the checklists are not answered by anybody, and how many there are.
pub(super) fn unanswered(case: &Case) -> (usize, usize) {
    (CHECKS.iter().filter(|check| case.draft.mark(check.key).is_none()).count(), CHECKS.len())
}

fn weighing(case: &Case) -> Option<Open> {
    let written = case.draft.remarks.get(&Note::Weighing).is_some_and(|text| !text.trim().is_empty());
    let lacks = case.assessment.finding.verdict == Verdict::Discretionary && !written && !is_own(case.draft);
    lacks.then(|| Open {
        name: question_label(case.words, "weighing.text"),
        told: case.tell("open-weighing", &[("rule", Rule(140).to_string().into())]),
    })
}

/// Outside the regulation its duty to map does not hold, and the employee's own case is not where the employer does it.
fn mapping(case: &Case) -> Option<Open> {
    let (n, all) = unanswered(case);
    let owed = case.assessment.finding.verdict != Verdict::DoesNotApply && !is_own(case.draft);
    (owed && n > 0).then(|| Open {
        name: case.say("open-mapping"),
        told: case.tell("open-mapping.told", &[("n", n.into()), ("all", all.into()), ("rule", "R-308".into())]),
    })
}

fn hours(case: &Case) -> Option<Open> {
    let findings = case.assessment.hours.as_ref()?.findings.iter();
    let mut rules: Vec<Rule> = findings.filter(|f| f.standing == Standing::Over).map(|f| f.rule).collect();
    let n = rules.len();
    rules.sort_unstable();
    rules.dedup();
    let named: Vec<String> = rules.iter().map(Rule::to_string).collect();
    (n > 0).then(|| Open {
        name: question_label(case.words, "facts.hours"),
        told: case.tell("open-hours", &[("n", n.into()), ("rules", named.join(", ").into())]),
    })
}
