//! What is missing before a draft can be signed.

use super::dates::told;
use super::org_number::Fault;
use super::terms::{self, Need};
use super::{Clause, Draft, Kind, Note, Party, fed};
use crate::law::checks::Mark;
use crate::law::facts::{Fact, PlaceWord};
use crate::law::hours::{Limit, Standing};
use crate::law::sources::Law;
use crate::law::{self, Assessment, Form, Rule, Verdict};
use jiff::ToSpan as _;
use jiff::civil::Date;

/// Why something is missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lack {
    /// A name or another text about the parties.
    Party,
    /// An answer that the verdict turns on.
    Answer,
    /// A § 2 item not settled.
    Item,
    /// A clause accepted without words in it, or with a gap in them.
    Empty,
    /// The discussion with the representatives.
    Discussion,
    /// What written information says besides the items: the order, how it was discussed, and how long it is to last.
    Information,
}

impl Lack {
    /// The word in JSON and message keys.
    pub fn word(self) -> &'static str {
        match self {
            Lack::Party => "party",
            Lack::Answer => "answer",
            Lack::Item => "item",
            Lack::Empty => "empty",
            Lack::Discussion => "discussion",
            Lack::Information => "information",
        }
    }
}

/// One thing missing, and the question that mends it.
#[derive(Clone, Debug, PartialEq)]
pub struct Gap {
    /// What is lacking.
    pub lack: Lack,
    /// The id of the question.
    pub question: String,
    /// The rule that asks for it.
    pub rule: Rule,
}

/// Everything missing, in the order of the interview, each question once. Empty: the draft can be signed, or nothing
/// needs to be.
pub fn gaps(draft: &Draft, assessment: &Assessment) -> Vec<Gap> {
    once(every(draft, assessment))
}

/// The first of those that lead to the same question.
pub fn once(all: impl IntoIterator<Item = Gap>) -> Vec<Gap> {
    let mut gaps: Vec<Gap> = Vec::new();
    for gap in all {
        if gaps.iter().all(|told| told.question != gap.question) {
            gaps.push(gap);
        }
    }
    gaps
}

fn every(draft: &Draft, assessment: &Assessment) -> Vec<Gap> {
    // What the employee answers alone is not signed.
    if draft.kind == Kind::SelfDeclaration {
        return Vec::new();
    }
    let finding = &assessment.finding;
    let mut gaps = Vec::new();
    if finding.verdict == Verdict::Undetermined || finding.agreement == Form::Unknown {
        gaps.extend(assessment.missing.iter().map(|f| Gap {
            lack: Lack::Answer,
            question: super::interview::question_of(*f).to_string(),
            rule: if matches!(f, Fact::Government | Fact::GovernmentEnded) { Rule(150) } else { finding.rule },
        }));
    }
    // Where nothing is demanded, what the parties write all the same is still to be whole.
    let voluntary = finding.agreement == Form::NoneRequired;
    let written = draft.clauses.values().any(|clause| matches!(clause, Clause::Text(_)));
    if finding.agreement == Form::Unknown || (voluntary && !written) {
        return gaps;
    }
    for party in [Party::Employee, Party::Employer] {
        if draft.party(party).is_none() {
            gaps.push(Gap { lack: Lack::Party, question: format!("parties.{}", party.word()), rule: Rule(201) });
        }
    }
    let informs = finding.agreement == Form::WrittenInformation;
    if informs {
        gaps.extend(information(draft));
    }
    for term in terms::required(draft).filter(|_| !voluntary) {
        let lack = match (draft.clauses.get(term.key), term.need(draft)) {
            (Some(Clause::Text(text)), _) if text.trim().is_empty() => Lack::Empty,
            (Some(Clause::Text(_)), _) | (Some(Clause::NoneAgreed), Need::IfAgreed) => continue,
            _ => Lack::Item,
        };
        gaps.push(Gap { lack, question: format!("clauses.{}", term.key), rule: Rule(term.rule) });
    }
    // A suggestion accepted before the names and dates were known has visible gaps in its text.
    // Written information holds the items alone.
    let open = |t: &&terms::Term| {
        let text =
            matches!(draft.clauses.get(t.key), Some(Clause::Text(text)) if has_gap(text) || text.trim().is_empty());
        text && (t.is_item() || !informs)
    };
    gaps.extend(terms::TERMS.iter().filter(open).map(|term| Gap {
        lack: Lack::Empty,
        question: format!("clauses.{}", term.key),
        rule: Rule(term.rule),
    }));
    gaps
}

/// What is missing of the written information besides the names and the items.
fn information(draft: &Draft) -> impl Iterator<Item = Gap> + '_ {
    let unwritten = |note: Note| draft.remarks.get(&note).is_none_or(|text| text.trim().is_empty());
    [
        (Lack::Discussion, "facts.discussed_with_reps", draft.facts.yes(Fact::DiscussedWithReps) != Some(true)),
        (Lack::Information, "information.order", unwritten(Note::Order)),
        (Lack::Information, "information.discussion", unwritten(Note::Discussion)),
        (Lack::Information, "facts.start", draft.facts.date(Fact::Start).is_none()),
        (Lack::Information, terms::end_open(draft).unwrap_or("facts.end"), terms::end_open(draft).is_some()),
    ]
    .into_iter()
    .filter(|(.., missing)| *missing)
    .map(|(lack, question, _)| Gap { lack, question: question.into(), rule: Rule(210) })
}

/// Something worth a look that hinders no signing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remark {
    /// The arrangement was to end before today.
    EndPassed,
    /// The last date in the clause on evaluation lies before today.
    EvaluationPassed,
    /// The next date in the clause on evaluation is more than a year ahead.
    EvaluationFar,
    /// The place is not the own home, and no clause is about other places.
    PlaceElsewhere,
    /// The accepted extent is another than the pattern now.
    ExtentChanged,
    /// The order has ended, and the clause with this key still speaks of it.
    ClauseOfOrder(&'static str),
    /// The clause on notice has no number in it.
    NoticeWithoutNumber,
    /// The hours told go beyond a limit.
    HoursOver,
    /// Whether the hours told are within the limits turns on an answer that is missing.
    HoursOpen,
    /// There is evening work, and the clause on it is not in.
    EveningClause,
    /// The hours told are at home on other days than the pattern says.
    HoursElsewhere,
    /// The organisation number is none.
    OrgNumber(Fault),
}

impl Remark {
    /// The word in message keys.
    pub fn word(self) -> &'static str {
        match self {
            Remark::EndPassed => "end-passed",
            Remark::EvaluationPassed => "evaluation-passed",
            Remark::EvaluationFar => "evaluation-far",
            Remark::PlaceElsewhere => "place",
            Remark::ExtentChanged => "extent",
            Remark::ClauseOfOrder("A-4") => "order-duration",
            Remark::ClauseOfOrder(_) => "order-change",
            Remark::NoticeWithoutNumber => "notice",
            Remark::HoursOver => "hours-over",
            Remark::HoursOpen => "hours-open",
            Remark::EveningClause => "evening",
            Remark::HoursElsewhere => "hours-elsewhere",
            Remark::OrgNumber(Fault::Control) => "org-number-control",
            Remark::OrgNumber(_) => "org-number",
        }
    }
    /// The id of the question that mends it.
    pub fn question(self) -> &'static str {
        match self {
            Remark::EndPassed => "facts.end",
            Remark::EvaluationPassed | Remark::EvaluationFar => "clauses.E-18",
            Remark::ClauseOfOrder("A-4") => "clauses.A-4",
            Remark::ClauseOfOrder(_) => "clauses.A-5",
            Remark::PlaceElsewhere => "clauses.E-15",
            Remark::ExtentChanged => "clauses.A-1",
            Remark::NoticeWithoutNumber => "clauses.A-5",
            Remark::EveningClause => "clauses.E-22",
            Remark::HoursOver | Remark::HoursOpen | Remark::HoursElsewhere => "facts.hours",
            Remark::OrgNumber(_) => "parties.org_number",
        }
    }
}

/// What is worth a look and can be seen without words.
pub fn remarks(draft: &Draft, today: Date) -> Vec<Remark> {
    let text = |key: &str| match draft.clauses.get(key) {
        Some(Clause::Text(text)) => text.as_str(),
        _ => "",
    };
    let mut remarks = Vec::new();
    if draft.facts.date(Fact::End).is_some_and(|end| end < today) {
        remarks.push(Remark::EndPassed);
    }
    remarks.extend(evaluation(&told::dates(text("E-18")), today));
    if !text("A-1").is_empty() && text("E-15").is_empty() && is_elsewhere(draft) {
        remarks.push(Remark::PlaceElsewhere);
    }
    if let Some(hours) = law::hours::overview(&draft.facts, Law::at(today)) {
        let stands = |standing| hours.findings.iter().any(|f| f.standing == standing);
        let found = [(Standing::Over, Remark::HoursOver), (Standing::Open, Remark::HoursOpen)];
        remarks.extend(found.iter().find(|(standing, _)| stands(*standing)).map(|(_, remark)| *remark));
        // The one who is taken out of the chapter needs none.
        let evening = hours.findings.iter().any(|f| f.limit == Limit::Evening && f.standing != Standing::Exempt);
        if evening && !text("A-2").is_empty() && text("E-22").is_empty() {
            remarks.push(Remark::EveningClause);
        }
    }
    if fed::differs(draft) {
        remarks.push(Remark::HoursElsewhere);
    }
    remarks
}

/// The dates of the evaluation: over, or the next more than a year ahead.
fn evaluation(dates: &[Date], today: Date) -> Option<Remark> {
    let next = dates.iter().filter(|date| **date >= today).min();
    match (next, today.checked_add(1.year())) {
        (None, _) if !dates.is_empty() => Some(Remark::EvaluationPassed),
        (Some(next), Ok(year)) if *next > year => Some(Remark::EvaluationFar),
        _ => None,
    }
}

/// Whether the place is one that is nobody's home, unless the employee lives there.
pub fn is_elsewhere(draft: &Draft) -> bool {
    use PlaceWord::{Cafe, Coworking, EmployersPrivateHome, HolidayHome, Hotel, RentedAbroad, Train};
    let elsewhere = [HolidayHome, Coworking, Cafe, Train, Hotel, RentedAbroad, EmployersPrivateHome];
    draft.facts.place().is_some_and(|p| elsewhere.contains(&p)) && draft.facts.yes(Fact::LivesThere) != Some(true)
}

/// Whether a text has a gap to be filled: `[dato]`.
pub fn has_gap(text: &str) -> bool {
    text.split_once('[').is_some_and(|(_, rest)| rest.contains(']'))
}

fn settled(draft: &Draft, term: &terms::Term) -> bool {
    match draft.clauses.get(term.key) {
        Some(Clause::Text(text)) => !text.trim().is_empty(),
        Some(Clause::NoneAgreed) => term.need(draft) == Need::IfAgreed,
        _ => false,
    }
}

/// The § 2 items settled and to be settled.
pub fn meter(draft: &Draft) -> (usize, usize) {
    (terms::required(draft).filter(|t| settled(draft, t)).count(), terms::required(draft).count())
}

/// The same for the clauses of one need, extra clauses among them.
pub fn meter_of(draft: &Draft, need: Need) -> (usize, usize) {
    let of = || terms::TERMS.iter().filter(|t| t.need(draft) == need);
    (of().filter(|t| settled(draft, t)).count(), of().count())
}

/// A row of the checklists that is not in order, or not known, and has no measure: an open task of the employer's
/// systematic work. It stops nobody from signing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Task {
    /// The row.
    pub row: &'static str,
    /// Its mark, both views seen together.
    pub mark: Mark,
    /// The rule that asks for a measure.
    pub rule: Rule,
}

/// The open tasks, in the order of the checklists.
pub fn tasks(draft: &Draft) -> Vec<Task> {
    let task = |row| Some(Task { row, mark: draft.mark(row)?, rule: Rule(308) });
    draft.without_measure().into_iter().filter_map(task).collect()
}
