//! The one list of questions, in asking order, and the ways into it.

use super::{EXTENT, Input, LENGTH, Question, Step};
use crate::agreement::terms::{POINTS, TERMS};
use crate::agreement::{Note, Party};
use crate::law::checks::{CHECKS, List};
use crate::law::facts::Fact;
use std::sync::LazyLock;

static QUESTIONS: LazyLock<Vec<Question>> = LazyLock::new(|| {
    use Step::{Agreement, Extra, FollowUp, Hours, Pattern, Physical, Points, Psychosocial, Review, Who};
    let mut list = Vec::new();
    let mut ask = |step: Step, id: &str, input: Input, rules: &'static [u16]| {
        list.push(Question { id: id.to_string(), step, input, rules });
    };
    ask(Who, "role", Input::Role, &[]);
    ask(Who, "parties.client", Input::Text(Party::Client), &[]);
    ask(Who, "parties.employee", Input::Text(Party::Employee), &[201]);
    ask(Who, "parties.title", Input::Text(Party::Title), &[201]);
    ask(Who, "parties.employer", Input::Text(Party::Employer), &[201]);
    ask(Who, "parties.org_number", Input::Text(Party::OrgNumber), &[201]);
    ask(Who, "parties.manager", Input::Text(Party::Manager), &[201, 303]);
    ask(Who, "facts.worker_status", Input::Word(Fact::WorkerStatus), &[107]);
    ask(Who, "facts.position", Input::Word(Fact::Position), &[160]);
    ask(Who, "undertaking.employees", Input::Employees, &[402]);
    ask(Step::Place, "facts.place", Input::Word(Fact::Place), &[101, 102, 103, 104]);
    ask(Step::Place, "facts.lives_there", Input::YesNo(Fact::LivesThere), &[104]);
    ask(Step::Place, "facts.places", Input::Places, &[105]);
    ask(Pattern, "facts.arrangement", Input::Arrangement, &[110, 130, 131, 136, 137]);
    ask(Pattern, "facts.regularity", Input::Word(Fact::Regularity), &[130, 131]);
    ask(Pattern, "facts.week", Input::Week, &[131, 133, 134, 135]);
    ask(Pattern, "facts.quota_days_per_week", Input::Amount(&[Fact::QuotaDaysPerWeek]), &[136]);
    ask(Pattern, "facts.home_days", Input::Amount(&[Fact::HomeDays]), &[126, 131]);
    ask(Pattern, "facts.cycle_weeks", Input::Amount(&[Fact::CycleWeeks]), &[126, 134]);
    ask(Pattern, "facts.days_per_week", Input::Amount(EXTENT), &[131, 132, 133, 135]);
    ask(Pattern, "facts.hours_per_week", Input::Amount(&[Fact::HoursPerWeek]), &[130, 135]);
    ask(Pattern, "facts.agreed_days_per_week", Input::Amount(&[Fact::AgreedDaysPerWeek]), &[136]);
    ask(Pattern, "facts.timeline", Input::Timeline, &[162]);
    ask(Pattern, "calendar", Input::Calendar, &[125, 134, 136]);
    ask(Pattern, "facts.open_ended", Input::YesNo(Fact::OpenEnded), &[139, 203]);
    ask(Pattern, "facts.duration", Input::Amount(LENGTH), &[121, 122, 123, 124, 139]);
    ask(Pattern, "facts.stretches_per_year", Input::Amount(&[Fact::StretchesPerYear]), &[126]);
    ask(Pattern, "facts.reason", Input::Word(Fact::Reason), &[124, 130, 139]);
    ask(Pattern, "facts.planned_return", Input::YesNo(Fact::PlannedReturn), &[124]);
    ask(Step::Assessment, "facts.government", Input::Word(Fact::Government), &[150, 210]);
    ask(Step::Assessment, "facts.government_ended", Input::YesNo(Fact::GovernmentEnded), &[211]);
    ask(Step::Assessment, "facts.discussed_with_reps", Input::YesNo(Fact::DiscussedWithReps), &[210]);
    ask(Step::Assessment, "information.order", Input::Note(Note::Order), &[210]);
    ask(Step::Assessment, "information.discussion", Input::Note(Note::Discussion), &[210]);
    ask(Step::Assessment, "facts.information_given", Input::YesNo(Fact::InformationGiven), &[210]);
    ask(Step::Assessment, "facts.has_written_agreement", Input::YesNo(Fact::HasWrittenAgreement), &[163, 201]);
    ask(Step::Assessment, "facts.start", Input::Date(Fact::Start), &[203]);
    ask(Step::Assessment, "facts.end", Input::Date(Fact::End), &[125, 203]);
    ask(Step::Assessment, "weighing.text", Input::Note(Note::Weighing), &[140, 141]);
    ask(Step::Assessment, "weighing.name", Input::Note(Note::WeighedBy), &[141]);
    ask(Step::Assessment, "weighing.date", Input::WeighedOn, &[141]);
    ask(Hours, "facts.hours", Input::Hours, &[601, 611, 615, 617, 619, 623]);
    ask(Hours, "facts.hours_from", Input::Date(Fact::HoursFrom), &[618]);
    ask(Hours, "facts.manages", Input::YesNo(Fact::Manages), &[632]);
    ask(Hours, "facts.own_effort", Input::YesNo(Fact::OwnEffort), &[632]);
    ask(Hours, "facts.independent", Input::YesNo(Fact::Independent), &[632, 634]);
    ask(Hours, "facts.weekly_limit", Input::Word(Fact::WeeklyLimit), &[611]);
    ask(Hours, "facts.averaging", Input::Word(Fact::Averaging), &[612]);
    ask(Hours, "facts.averaging_weeks", Input::Amount(&[Fact::AveragingWeeks]), &[612]);
    ask(Hours, "facts.evening_initiative", Input::YesNo(Fact::EveningInitiative), &[620]);
    ask(Hours, "facts.evening_agreement", Input::YesNo(Fact::EveningAgreement), &[620]);
    ask(Hours, "facts.night_basis", Input::Word(Fact::NightBasis), &[619]);
    ask(Hours, "facts.sunday_basis", Input::Word(Fact::SundayBasis), &[618, 631]);
    ask(Hours, "facts.daily_rest_agreed", Input::Amount(&[Fact::DailyRestAgreed]), &[615]);
    ask(Hours, "facts.weekly_rest_agreed", Input::Amount(&[Fact::WeeklyRestAgreed]), &[616]);
    ask(Hours, "facts.overtime_need", Input::YesNo(Fact::OvertimeNeed), &[613]);
    ask(Hours, "facts.overtime_frame", Input::Word(Fact::OvertimeFrame), &[613]);
    ask(Hours, "facts.overtime_so_far", Input::Amount(&[Fact::OvertimeSoFar]), &[613]);
    ask(Hours, "facts.total_frame", Input::Word(Fact::TotalFrame), &[614]);
    ask(Hours, "facts.hazardous", Input::YesNo(Fact::Hazardous), &[621]);
    ask(Hours, "facts.standby_one_in", Input::Amount(&[Fact::StandbyOneIn]), &[622]);
    ask(Hours, "facts.under_18", Input::YesNo(Fact::UnderEighteen), &[640]);
    ask(Hours, "facts.compulsory_school", Input::YesNo(Fact::CompulsorySchool), &[640]);
    ask(Hours, "facts.core_time", Input::Clock(Fact::CoreTime), &[624]);
    ask(Hours, "facts.available", Input::Clock(Fact::Available), &[650]);
    ask(Hours, "facts.must_answer", Input::YesNo(Fact::MustAnswer), &[650]);
    for term in TERMS {
        let step = if term.is_item() { Agreement } else { Extra };
        ask(step, &format!("clauses.{}", term.key), Input::Clause(term.key), &[]);
    }
    for check in CHECKS {
        let step = if check.list == List::Psychosocial { Psychosocial } else { Physical };
        ask(step, &format!("checklists.{}", check.key), Input::Mark(check.key), &[]);
    }
    ask(FollowUp, "voluntary.well", Input::Note(Note::Well), &[305]);
    ask(FollowUp, "voluntary.change", Input::Note(Note::Change), &[305]);
    ask(FollowUp, "follow_up.closer", Input::Closer, &[304, 334]);
    ask(FollowUp, "follow_up", Input::Plan, &[304, 308, 334]);
    for point in POINTS {
        ask(Points, &format!("points.R-{point}"), Input::Point(*point), &[]);
    }
    ask(Review, "review", Input::Review, &[]);
    list
});

/// Every question, in asking order.
pub fn questions() -> &'static [Question] {
    &QUESTIONS
}

/// The question with this id.
pub fn index_of(id: &str) -> Option<usize> {
    QUESTIONS.iter().position(|q| q.id == id)
}

/// Whether a step is a list of rows that are asked alike.
pub fn is_list(step: Step) -> bool {
    matches!(step, Step::Agreement | Step::Extra | Step::Physical | Step::Psychosocial | Step::Points)
}

/// Whether a question puts this fact into the draft.
pub fn asks(input: Input, fact: Fact) -> bool {
    match input {
        Input::Word(own) | Input::YesNo(own) | Input::Date(own) => own == fact,
        Input::Arrangement => matches!(fact, Fact::Arrangement | Fact::ExclusiveHome),
        Input::Amount(units) => units.contains(&fact),
        Input::Week => fact == Fact::Week,
        Input::Hours => fact == Fact::Hours,
        Input::Clock(own) => own == fact,
        Input::Places => fact == Fact::Places,
        Input::Timeline => fact == Fact::Timeline,
        _ => false,
    }
}

/// The id of the question that asks for a fact.
pub fn question_of(fact: Fact) -> &'static str {
    let stretch = [Fact::StretchWeeks, Fact::StretchMonths];
    let fallback = if stretch.contains(&fact) { "facts.duration" } else { "facts.days_per_week" };
    QUESTIONS.iter().find(|q| asks(q.input, fact)).map_or(fallback, |q| &q.id)
}
