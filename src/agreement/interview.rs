//! The interview: one list of questions that both front ends ask, which of them matter now, and what an answer does.

use super::calendar::Calendar;
use super::terms::{POINTS, TERMS};
use super::{Clause, Draft, Kind as DraftKind, Note, Party, PointMark, Role};
use crate::law::checks::{CHECKS, List, Mark};
use crate::law::facts::{Fact, Kind, Period, PlaceShare, Value, words};
use crate::law::number::Number;
use crate::law::sources::Law;
use crate::law::week::{self, Week};
use crate::law::{self, Assessment, Form, Verdict};
use jiff::civil::Date;
use std::sync::LazyLock;

words! {
    /// The steps of the wizard.
    Step {
        Who = "who",
        Place = "place",
        Pattern = "pattern",
        Assessment = "assessment",
        Agreement = "agreement",
        Extra = "extra",
        Physical = "physical",
        Psychosocial = "psychosocial",
        FollowUp = "follow_up",
        Points = "points",
        Review = "review",
    }
}

/// What a question takes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Input {
    /// Who sits at the keyboard.
    Role,
    /// A text about the parties.
    Text(Party),
    /// A number of employees.
    Employees,
    /// One word of a fact.
    Word(Fact),
    /// How the home work is arranged, «only at home» among them.
    Arrangement,
    /// Yes or no.
    YesNo(Fact),
    /// A number in one of these units; writing one takes back the others.
    Amount(&'static [Fact]),
    /// A date.
    Date(Fact),
    /// Weekdays, in one week or a rota.
    Week,
    /// Several places with days a week on each.
    Places,
    /// How the pattern has changed.
    Timeline,
    /// The days actually worked at home.
    Calendar,
    /// A text in the user's own words.
    Note(Note),
    /// The day of the written weighing.
    WeighedOn,
    /// Whether closer follow-up is called for now.
    Closer,
    /// The plan for follow-up: nothing to answer.
    Plan,
    /// A clause.
    Clause(&'static str),
    /// A checklist row.
    Mark(&'static str),
    /// A point that the regulation leaves open.
    Point(u16),
    /// The review at the end: nothing to answer.
    Review,
}

/// A question.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// Its id, `facts.place`: where a gap leads and where a draft was left.
    pub id: String,
    /// Its step.
    pub step: Step,
    /// What it takes.
    pub input: Input,
    /// The rules that it feeds.
    pub rules: &'static [u16],
}

/// An answer, as either front end gives it.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    /// Index into the choices of the question.
    Choice(usize),
    /// Text, for names and clauses.
    Text(String),
    /// A number in the unit with this index.
    Amount(Number, usize),
    /// A date.
    Date(Date),
    /// A first and a last day.
    Period(Date, Date),
    /// Weekdays.
    Week(Vec<Week>),
    /// Several places.
    Places(Vec<PlaceShare>),
    /// A changed pattern.
    Timeline(Vec<Period>),
    /// Actual days.
    Calendar(Calendar),
    /// A clause that is not wanted.
    Clause(Clause),
    /// Taken back.
    Nothing,
}

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

const EXTENT: &[Fact] = &[Fact::DaysPerWeek, Fact::HalfDaysPerWeek, Fact::HoursPerWeek];
const LENGTH: &[Fact] = &[Fact::DurationWeeks, Fact::DurationMonths, Fact::StretchDays];

static QUESTIONS: LazyLock<Vec<Question>> = LazyLock::new(|| {
    use Step::{Agreement, Extra, FollowUp, Pattern, Physical, Points, Psychosocial, Review, Who};
    let mut list = Vec::new();
    let mut ask = |step: Step, id: &str, input: Input, rules: &'static [u16]| {
        list.push(Question { id: id.to_string(), step, input, rules });
    };
    ask(Who, "role", Input::Role, &[]);
    ask(Who, "parties.client", Input::Text(Party::Client), &[]);
    ask(Who, "parties.employee", Input::Text(Party::Employee), &[201]);
    ask(Who, "parties.employer", Input::Text(Party::Employer), &[201]);
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
    ask(Step::Assessment, "facts.information_given", Input::YesNo(Fact::InformationGiven), &[210]);
    ask(Step::Assessment, "facts.has_written_agreement", Input::YesNo(Fact::HasWrittenAgreement), &[163, 201]);
    ask(Step::Assessment, "facts.start", Input::Date(Fact::Start), &[203]);
    ask(Step::Assessment, "facts.end", Input::Date(Fact::End), &[125, 203]);
    ask(Step::Assessment, "weighing.text", Input::Note(Note::Weighing), &[140, 141]);
    ask(Step::Assessment, "weighing.name", Input::Note(Note::WeighedBy), &[141]);
    ask(Step::Assessment, "weighing.date", Input::WeighedOn, &[141]);
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

/// The id of the question that asks for a fact.
pub fn question_of(fact: Fact) -> &'static str {
    let asks = |q: &&Question| match q.input {
        Input::Word(f) | Input::YesNo(f) | Input::Date(f) => f == fact,
        Input::Arrangement => fact == Fact::Arrangement || fact == Fact::ExclusiveHome,
        Input::Amount(units) => units.contains(&fact),
        Input::Week => fact == Fact::Week,
        Input::Places => fact == Fact::Places,
        Input::Timeline => fact == Fact::Timeline,
        _ => false,
    };
    let stretch = [Fact::StretchWeeks, Fact::StretchMonths];
    let fallback = if stretch.contains(&fact) { "facts.duration" } else { "facts.days_per_week" };
    QUESTIONS.iter().find(asks).map_or(fallback, |q| &q.id)
}

/// The words to choose among, by their message keys; empty where the question is no choice.
pub fn choices(input: Input) -> Vec<String> {
    let keyed = |name: &str, words: &[&str]| words.iter().map(|w| format!("opt-{name}-{w}")).collect();
    match input {
        Input::Role => keyed("role", Role::WORDS),
        Input::Word(fact) => match fact.kind() {
            Kind::Word(words) => keyed(fact.key(), words),
            _ => Vec::new(),
        },
        Input::Arrangement => {
            let mut list: Vec<String> = keyed("arrangement", law::facts::ArrangementWord::WORDS);
            list.push("opt-arrangement-exclusive".into());
            list
        }
        Input::YesNo(fact) => vec![format!("opt-{}-yes", fact.key()), format!("opt-{}-no", fact.key())],
        Input::Closer => vec!["opt-closer-yes".into(), "opt-closer-no".into()],
        Input::Mark(_) => keyed("mark", Mark::WORDS),
        Input::Point(_) => keyed("point", PointMark::WORDS),
        _ => Vec::new(),
    }
}

/// Where the focus stands on a question not yet answered, so that Enter takes the ordinary case. What says that something
/// has been done, or that more is called for, is never taken by passing by.
pub fn ordinary(input: Input) -> usize {
    match input {
        Input::YesNo(Fact::HasWrittenAgreement | Fact::DiscussedWithReps | Fact::InformationGiven) | Input::Closer => 1,
        _ => 0,
    }
}

/// The choice made so far.
pub fn chosen(draft: &Draft, input: Input) -> Option<usize> {
    match input {
        Input::Role => draft.role.map(|r| r as usize),
        Input::Word(fact) => match draft.facts.get(fact) {
            Some(Value::Word(i)) => Some(usize::from(*i)),
            _ => None,
        },
        Input::Arrangement if draft.facts.yes(Fact::ExclusiveHome) == Some(true) => Some(choices(input).len() - 1),
        Input::Arrangement => draft.facts.arrangement().map(|a| a as usize),
        Input::YesNo(fact) => draft.facts.yes(fact).map(|yes| usize::from(!yes)),
        Input::Closer => draft.closer.map(|yes| usize::from(!yes)),
        Input::Mark(key) => draft.marks.get(key).map(|m| *m as usize),
        Input::Point(rule) => draft.points.get(&rule).map(|m| *m as usize),
        _ => None,
    }
}

/// The number given so far, and the index of its unit.
pub fn amount(draft: &Draft, units: &[Fact]) -> Option<(Number, usize)> {
    units.iter().enumerate().find_map(|(i, fact)| draft.facts.number(*fact).map(|n| (n, i)))
}

/// Whether these units tell how long it lasts: a first and a last day tell it too.
pub fn is_length(units: &[Fact]) -> bool {
    units == LENGTH
}

/// The first and the last day, where both are told and these units ask how long it lasts.
pub fn period(draft: &Draft, units: &[Fact]) -> Option<(Date, Date)> {
    draft.facts.date(Fact::Start).zip(draft.facts.date(Fact::End)).filter(|_| is_length(units))
}

/// Whether the question has an answer.
pub fn is_answered(draft: &Draft, input: Input) -> bool {
    match input {
        Input::Text(party) => draft.party(party).is_some(),
        Input::Employees => draft.employees.is_some(),
        Input::Amount(units) if period(draft, units).is_some() => true,
        Input::Amount(units) => amount(draft, units).is_some(),
        Input::Date(fact) => draft.facts.date(fact).is_some(),
        Input::Clause(key) => draft.clauses.contains_key(key),
        Input::Week => draft.facts.week().is_some(),
        Input::Places => draft.facts.has(Fact::Places),
        Input::Timeline => draft.facts.has(Fact::Timeline),
        Input::Calendar => !draft.calendar.days.is_empty(),
        Input::Note(note) => draft.remarks.contains_key(&note),
        Input::WeighedOn => draft.weighed_on.is_some(),
        Input::Review | Input::Plan => false,
        _ => chosen(draft, input).is_some(),
    }
}

/// Gives an answer. What does not fit the question is left out: front ends offer only what fits.
pub fn apply(draft: &mut Draft, input: Input, answer: Answer) {
    match (input, answer) {
        (Input::Role, Answer::Choice(i)) => draft.role = Role::ALL.get(i).copied(),
        (Input::Role, Answer::Nothing) => draft.role = None,
        (Input::Text(party), Answer::Text(text)) if !text.trim().is_empty() => {
            draft.parties.insert(party, text.trim().to_string());
        }
        (Input::Text(party), Answer::Text(_) | Answer::Nothing) => {
            draft.parties.remove(&party);
        }
        (Input::Employees, Answer::Amount(n, _)) => draft.employees = n.as_whole().and_then(|n| u32::try_from(n).ok()),
        (Input::Employees, _) => draft.employees = None,
        (Input::Word(fact), Answer::Choice(i)) => draft.facts.put(fact, Some(Value::Word(i as u8))),
        (Input::Arrangement, answer) => arrange(draft, answer),
        (Input::YesNo(fact), Answer::Choice(i)) => draft.facts.put(fact, Some(Value::Bool(i == 0))),
        (Input::Amount(units), Answer::Period(start, end)) => {
            units.iter().for_each(|unit| draft.facts.put(*unit, None));
            draft.facts.put(Fact::Start, Some(Value::Date(start)));
            draft.facts.put(Fact::End, Some(Value::Date(end)));
        }
        (Input::Amount(units), answer) => {
            for unit in units {
                draft.facts.put(*unit, None);
            }
            if let Answer::Amount(number, unit) = answer {
                // To the thousandth, as files hold it: what is read back is what was answered.
                let (fact, number) = match units[unit.min(units.len() - 1)] {
                    Fact::StretchDays if !is_stretch(draft) => (Fact::DurationWeeks, number.times(1, 7)),
                    fact => (fact, number),
                };
                let number = Number::from_f64(number.to_f64()).unwrap_or(number);
                draft.facts.put(fact, Some(Value::Number(number)));
            }
        }
        (Input::Date(fact), Answer::Date(date)) => draft.facts.put(fact, Some(Value::Date(date))),
        (Input::Word(fact) | Input::YesNo(fact) | Input::Date(fact), _) => draft.facts.put(fact, None),
        (Input::Week | Input::Places | Input::Timeline, answer) => pattern(draft, input, answer),
        (Input::Calendar, answer) => {
            draft.calendar = if let Answer::Calendar(calendar) = answer { calendar } else { Calendar::default() }
        }
        (Input::Note(note), Answer::Text(text)) if !text.trim().is_empty() => {
            draft.remarks.insert(note, text.trim().to_string());
        }
        (Input::Note(note), _) => drop(draft.remarks.remove(&note)),
        (Input::WeighedOn, Answer::Date(date)) => draft.weighed_on = Some(date),
        (Input::WeighedOn, _) => draft.weighed_on = None,
        (Input::Closer, Answer::Choice(i)) => draft.closer = Some(i == 0),
        (Input::Closer, _) => draft.closer = None,
        (Input::Clause(key), Answer::Clause(clause)) => {
            draft.clauses.insert(key, clause);
        }
        (Input::Clause(key), Answer::Text(text)) => {
            draft.clauses.insert(key, Clause::Text(text));
        }
        (Input::Clause(key), _) => {
            draft.clauses.remove(key);
        }
        (Input::Mark(key), answer) => match answer {
            Answer::Choice(i) => drop(draft.marks.insert(key, Mark::ALL[i.min(3)])),
            _ => drop(draft.marks.remove(key)),
        },
        (Input::Point(rule), answer) => match answer {
            Answer::Choice(i) => drop(draft.points.insert(rule, PointMark::ALL[i.min(2)])),
            _ => drop(draft.points.remove(&rule)),
        },
        (Input::Role | Input::Review | Input::Plan | Input::Text(_), _) => {}
    }
}

/// Whether a length told in days is an unbroken stretch of full-time work at home: of days a week it is how long the
/// pattern lasts.
fn is_stretch(draft: &Draft) -> bool {
    let facts = &draft.facts;
    let part_weeks = facts.any(&[Fact::HalfDaysPerWeek, Fact::HoursPerWeek, Fact::Week])
        || facts.number(Fact::DaysPerWeek).is_some_and(|d| d < Law::current().limits.full_time);
    facts.arrangement() == Some(law::facts::ArrangementWord::Temporary) && !part_weeks
}

/// Weekdays, places and changes tell the extent in their own way: what was told in another way gives way to them.
fn pattern(draft: &mut Draft, input: Input, answer: Answer) {
    let (fact, value) = match (input, answer) {
        (Input::Week, Answer::Week(weeks)) if !week::is_blank(&weeks) => (Fact::Week, Some(Value::Week(weeks))),
        (Input::Week, _) => (Fact::Week, None),
        (Input::Places, Answer::Places(places)) if !places.is_empty() => (Fact::Places, Some(Value::Places(places))),
        (Input::Places, _) => (Fact::Places, None),
        (_, Answer::Timeline(periods)) if !periods.is_empty() => {
            (Fact::Timeline, Some(Value::Timeline(ends_kept(draft, periods))))
        }
        _ => (Fact::Timeline, None),
    };
    // The same answer once more, as on passing by, takes nothing away.
    if value.is_some() && draft.facts.get(fact) != value.as_ref() {
        let told = [Fact::Week, Fact::Places, Fact::Timeline, Fact::HomeDays, Fact::CycleWeeks];
        told.iter().chain(EXTENT).for_each(|other| draft.facts.put(*other, None));
    }
    draft.facts.put(fact, value);
}

/// Last days stand in files and are not typed: a period told again keeps its own.
fn ends_kept(draft: &Draft, mut periods: Vec<Period>) -> Vec<Period> {
    for period in periods.iter_mut().filter(|p| p.to.is_none()) {
        let same = |old: &&Period| (old.from, old.days) == (period.from, period.days);
        period.to = draft.facts.timeline().and_then(|old| old.iter().find(same)).and_then(|old| old.to);
    }
    periods
}

/// «Only at home» and the other arrangements exclude each other: choosing one answers both facts.
fn arrange(draft: &mut Draft, answer: Answer) {
    let last = choices(Input::Arrangement).len() - 1;
    let (exclusive, arrangement) = match answer {
        Answer::Choice(i) if i == last => (Some(true), None),
        Answer::Choice(i) => (Some(false), Some(Value::Word(i as u8))),
        _ => (None, None),
    };
    draft.facts.put(Fact::ExclusiveHome, exclusive.map(Value::Bool));
    draft.facts.put(Fact::Arrangement, arrangement);
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
        Input::Role | Input::Text(_) | Input::Review | Input::Mark(_) | Input::Point(_) | Input::Clause(_) => true,
        Input::Note(_) | Input::Closer | Input::Plan => true,
        // Weekdays told where they are not asked for count all the same.
        Input::Week => {
            let drawn = matches!(arrangement, Some(Word::Fixed | Word::Rotation | Word::Seasonal));
            let asked = drawn && outlook_open(draft, assessment) && (answered || !told(draft));
            asked || answered && law::matters(Fact::Week, facts, law, assessment.on)
        }
        Input::Employees => facts.word(Fact::WorkerStatus) != Some("contractor"),
        Input::Word(Fact::Position) => facts.word(Fact::WorkerStatus) != Some("contractor"),
        Input::YesNo(Fact::DiscussedWithReps | Fact::InformationGiven) => form == Form::WrittenInformation,
        Input::YesNo(Fact::HasWrittenAgreement) => matches!(verdict, Verdict::Applies | Verdict::Discretionary),
        Input::Date(Fact::Start) => verdict != Verdict::DoesNotApply && form != Form::Unknown,
        Input::Date(Fact::End) => {
            verdict != Verdict::DoesNotApply && form != Form::Unknown && super::terms::temporary(draft)
        }
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
    if draft.kind == DraftKind::SelfDeclaration {
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
        Input::Mark(row) => own(row) || !employee,
        Input::Clause(_) | Input::Point(_) | Input::Employees => !employee,
        Input::Note(Note::Weighing | Note::WeighedBy) | Input::WeighedOn => !employee,
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
