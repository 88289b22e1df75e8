//! Which questions matter now, and to whom they belong.

use super::{EXTENT, Input, LENGTH, Question, is_about_hours, is_answered};
use crate::agreement::{Draft, Kind, Note, Party, Role, terms};
use crate::law::facts::{Fact, Facts};
use crate::law::hours::Limit;
use crate::law::sources::Law;
use crate::law::{self, Assessment, Form, Verdict};

/// How a question stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Unanswered, and it matters.
    Open,
    /// Answered, and it matters.
    Answered,
    /// Answered, but nothing turns on it any more: kept, dimmed, and out of verdict and agreement.
    Dimmed,
    /// Unanswered, and nothing turns on it.
    Hidden,
}

/// How a question stands with these answers.
pub fn standing(draft: &Draft, assessment: &Assessment, law: &Law, question: &Question) -> Standing {
    let answered = is_answered(draft, question.input);
    let matters = matters(draft, assessment, law, question, answered);
    match (answered, matters) {
        (false, true) => Standing::Open,
        (true, true) => Standing::Answered,
        (true, false) => Standing::Dimmed,
        (false, false) => Standing::Hidden,
    }
}

fn matters(draft: &Draft, assessment: &Assessment, law: &Law, question: &Question, answered: bool) -> bool {
    let facts = &draft.facts;
    let arrangement = facts.arrangement();
    use law::facts::ArrangementWord as Word;
    let wanted = |fact: Fact| assessment.missing.contains(&fact);
    let verdict = assessment.finding.verdict;
    let form = assessment.finding.agreement;
    if !belongs(draft, question) {
        return false;
    }
    match question.input {
        // What a dwelling holds besides work is told only by those who have it: reached by its own short way.
        Input::Places | Input::Timeline | Input::Calendar | Input::Amount([Fact::AgreedDaysPerWeek]) => answered,
        Input::Note(Note::Weighing) | Input::WeighedOn => verdict == Verdict::Discretionary,
        Input::Note(Note::WeighedBy) => verdict == Verdict::Discretionary,
        Input::Note(Note::Order | Note::Discussion) => form == Form::WrittenInformation,
        Input::Role | Input::Text(_) | Input::Review | Input::Mark(_) | Input::Point(_) | Input::Clause(_) => true,
        Input::Note(_) | Input::Closer | Input::Plan => true,
        // Weekdays told where they are not asked for count all the same.
        Input::Week => {
            let drawn = matches!(arrangement, Some(Word::Fixed | Word::Rotation | Word::Seasonal));
            let asked = drawn && outlook_open(draft, assessment) && (answered || !told(draft));
            asked || answered && law::matters(Fact::Week, facts, law, assessment.on)
        }
        Input::Hours => facts.word(Fact::WorkerStatus) != Some("contractor"),
        Input::Clock(_) => assessment.hours.is_some() || answered,
        Input::Word(fact) | Input::YesNo(fact) | Input::Date(fact) | Input::Amount(&[fact]) if is_about_hours(fact) => {
            asks_of_hours(assessment, facts, law, fact)
        }
        Input::Employees => facts.word(Fact::WorkerStatus) != Some("contractor"),
        Input::Word(Fact::Position) => facts.word(Fact::WorkerStatus) != Some("contractor"),
        Input::YesNo(Fact::DiscussedWithReps | Fact::InformationGiven) => form == Form::WrittenInformation,
        Input::YesNo(Fact::HasWrittenAgreement) => matches!(verdict, Verdict::Applies | Verdict::Discretionary),
        Input::Date(Fact::Start) => verdict != Verdict::DoesNotApply && form != Form::Unknown,
        Input::Date(Fact::End) => verdict != Verdict::DoesNotApply && form != Form::Unknown && terms::temporary(draft),
        // What the agreement needs to know besides what the verdict needs.
        Input::Amount([Fact::QuotaDaysPerWeek]) => arrangement == Some(Word::Quota) && outlook_open(draft, assessment),
        Input::Amount([Fact::HoursPerWeek]) => {
            arrangement == Some(Word::OnCall)
                && fact_matters(draft, law, assessment, Fact::HoursPerWeek, answered, wanted)
        }
        // A rota is asked in days and weeks; days told before are the actual use and count.
        Input::Amount(units) if units == EXTENT && arrangement == Some(Word::Rotation) => answered,
        Input::Amount(units) if units == EXTENT && arrangement == Some(Word::OnCall) => false,
        // The weekdays say it already; a number besides them is the actual use.
        Input::Amount(units) if units == EXTENT && draft.facts.week().is_some() => answered,
        Input::Amount([Fact::HomeDays | Fact::CycleWeeks]) => {
            arrangement == Some(Word::Rotation)
                && outlook_open(draft, assessment)
                && (answered || draft.facts.week().is_none())
        }
        Input::Amount(units) if units == LENGTH => {
            let limited = facts.yes(Fact::OpenEnded) == Some(false) || arrangement == Some(Word::Temporary);
            limited
                && units
                    .iter()
                    .chain(&[Fact::StretchWeeks, Fact::End])
                    .any(|f| fact_matters(draft, law, assessment, *f, answered, wanted))
        }
        // How long an order lasts is to be told, or that nobody knows.
        Input::YesNo(Fact::OpenEnded) if form == Form::WrittenInformation && !facts.has(Fact::End) => true,
        Input::YesNo(Fact::OpenEnded) if arrangement == Some(Word::Temporary) => false,
        Input::Amount(units) => units.iter().any(|f| fact_matters(draft, law, assessment, *f, answered, wanted)),
        Input::Arrangement => [Fact::Arrangement, Fact::ExclusiveHome]
            .iter()
            .any(|f| fact_matters(draft, law, assessment, *f, answered, wanted)),
        Input::Word(fact) | Input::YesNo(fact) | Input::Date(fact) => {
            fact_matters(draft, law, assessment, fact, answered, wanted)
        }
    }
}

/// Whether a look at the hours turns on this fact, or would if it were not answered.
fn asks_of_hours(assessment: &Assessment, facts: &Facts, law: &Law, fact: Fact) -> bool {
    let Some(hours) = &assessment.hours else { return false };
    match fact {
        Fact::HoursFrom => facts.has(fact),
        Fact::UnderEighteen => !facts.has(Fact::Age),
        Fact::CompulsorySchool => hours.has(Limit::Young),
        // What the parties may say of the week besides what it comes to.
        Fact::MustAnswer => facts.has(Fact::Available),
        fact if facts.has(fact) => {
            let mut without = facts.clone();
            without.put(fact, None);
            law::hours::overview(&without, law).is_some_and(|hours| hours.waits().contains(&fact))
        }
        fact => hours.waits().contains(&fact),
    }
}

/// Whether the extent is told in another way than by weekdays.
fn told(draft: &Draft) -> bool {
    draft.facts.any(EXTENT) || draft.facts.any(&[Fact::Places, Fact::Timeline, Fact::HomeDays])
}

/// Whether the agreement needs this text about the parties.
pub fn is_needed(party: Party) -> bool {
    matches!(party, Party::Employee | Party::Employer)
}

/// Whether a question is for whoever sits there, whatever the law says: the employee does not answer for the employer's
/// systematic work nor write the agreement, and answers alone only about the work environment.
pub fn belongs(draft: &Draft, question: &Question) -> bool {
    let own = |row: &str| !row.starts_with('H');
    let voluntary = matches!(question.input, Input::Note(Note::Well | Note::Change));
    if draft.kind == Kind::SelfDeclaration {
        return match question.input {
            Input::Text(party) => party == Party::Employee,
            Input::Mark(row) => own(row),
            Input::Review => true,
            _ => voluntary,
        };
    }
    let employee = draft.role == Some(Role::Employee);
    match question.input {
        Input::Text(Party::Client) => draft.role == Some(Role::Consultant),
        // They stand in the agreement alone, which the employee does not write.
        Input::Text(Party::OrgNumber | Party::Title) => !employee,
        Input::Mark(row) => own(row) || !employee,
        Input::Clause(_) | Input::Point(_) | Input::Employees => !employee,
        Input::Note(Note::Weighing | Note::WeighedBy | Note::Order | Note::Discussion) | Input::WeighedOn => !employee,
        // Whether the representatives were asked is for the employer to know.
        Input::YesNo(Fact::DiscussedWithReps) => !employee,
        _ => !voluntary,
    }
}

fn outlook_open(draft: &Draft, assessment: &Assessment) -> bool {
    assessment.finding.verdict != Verdict::DoesNotApply && draft.facts.yes(Fact::ExclusiveHome) != Some(true)
}

/// An unanswered fact matters when the law misses it; an answered one when the outcome would turn on it.
fn fact_matters(
    draft: &Draft,
    law: &Law,
    assessment: &Assessment,
    fact: Fact,
    answered: bool,
    wanted: impl Fn(Fact) -> bool,
) -> bool {
    if answered { law::matters(fact, &draft.facts, law, assessment.on) } else { wanted(fact) }
}
