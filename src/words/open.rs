//! What is missing and what waits: where each leads, and a line each: «Arbeidssted: mangler ».

use super::Words;
use super::ask::question_label;
use super::suggest::suggestion;
use crate::agreement::check::{self, Gap, Lack, Task};
use crate::agreement::interview::question_of;
use crate::agreement::{Clause, Draft, Party};
use crate::law::facts::{ArrangementWord, Fact, Value};
use crate::law::number::Number;
use crate::law::{Assessment, Rule};
use jiff::civil::Date;

/// Everything missing, each once and with the question that mends it: a clause whose holes are answers that are missing
/// leads to these.
pub fn gaps(draft: &Draft, assessment: &Assessment) -> Vec<Gap> {
    let lack = |question: &str| if question.starts_with("parties.") { Lack::Party } else { Lack::Answer };
    let led = |gap: Gap| {
        let clause = gap.question.strip_prefix("clauses.").filter(|_| gap.lack == Lack::Empty);
        let questions = clause.map_or_else(Vec::new, |key| awaited(draft, key));
        if questions.is_empty() {
            return vec![gap];
        }
        questions.into_iter().map(|question| Gap { lack: lack(&question), question, rule: gap.rule }).collect()
    };
    check::once(check::gaps(draft, assessment).into_iter().flat_map(led))
}

/// The questions whose answers would fill the holes of a clause: one that stands as it was suggested is suggested anew when
/// they are answered. None for a text that somebody has written, whose holes are filled in it.
pub fn awaited(draft: &Draft, key: &str) -> Vec<String> {
    let Some(Clause::Text(text)) = draft.clauses.get(key) else { return Vec::new() };
    let words = Words::of(draft.language);
    if !check::has_gap(text) || suggestion(draft, words, key) != *text {
        return Vec::new();
    }
    let holes = |text: &str| text.matches('[').count();
    let fills = |(_, answered): &(String, Draft)| holes(&suggestion(answered, words, key)) < holes(text);
    answered(draft).into_iter().filter(fills).map(|(question, _)| question).collect()
}

/// Each of the answers that suggestions are filled in from and that is missing, with the draft as it would be with it.
fn answered(draft: &Draft) -> Vec<(String, Draft)> {
    let mut all = Vec::new();
    for party in [Party::Employee, Party::Employer, Party::Manager].into_iter().filter(|p| draft.party(*p).is_none()) {
        let mut with = draft.clone();
        with.parties.insert(party, party.word().into());
        all.push((format!("parties.{}", party.word()), with));
    }
    for fact in [Fact::Start, Fact::End].into_iter().filter(|fact| !draft.facts.has(*fact)) {
        let mut with = draft.clone();
        with.facts.put(fact, Some(Value::Date(Date::MAX)));
        all.push((question_of(fact).into(), with));
    }
    let (question, facts) = extent(draft);
    let mut with = draft.clone();
    for fact in facts {
        with.facts.put(*fact, Some(Value::Number(Number::whole(1))));
    }
    all.push((question.into(), with));
    all
}

/// The question that asks for the extent of such a pattern, and what it answers.
fn extent(draft: &Draft) -> (&'static str, &'static [Fact]) {
    match draft.facts.arrangement() {
        Some(ArrangementWord::Temporary) => (question_of(Fact::DurationWeeks), &[Fact::DurationWeeks]),
        Some(ArrangementWord::Quota) => (question_of(Fact::QuotaDaysPerWeek), &[Fact::QuotaDaysPerWeek]),
        Some(ArrangementWord::OnCall) => ("facts.hours_per_week", &[Fact::HoursPerWeek]),
        Some(ArrangementWord::Rotation) => {
            let first = if draft.facts.has(Fact::HomeDays) { Fact::CycleWeeks } else { Fact::HomeDays };
            (question_of(first), &[Fact::HomeDays, Fact::CycleWeeks])
        }
        _ => (question_of(Fact::DaysPerWeek), &[Fact::DaysPerWeek]),
    }
}

impl Words {
    /// Something missing: the question that mends it, what is lacking, and the rule that asks for it.
    pub fn gap(&self, gap: &Gap) -> String {
        let what = self.say(&format!("cli-lack-{}", gap.lack.word())).into_owned();
        self.open_point(question_label(self, &gap.question), what, gap.rule)
    }

    /// A row that waits for a measure: its name, its mark, and the rule.
    pub fn task(&self, task: &Task) -> String {
        let about = self.say(&format!("check-{}", task.row)).into_owned();
        self.open_point(about, self.say(&format!("opt-mark-{}", task.mark.word())).into_owned(), task.rule)
    }

    fn open_point(&self, about: String, what: String, rule: Rule) -> String {
        self.tell("cli-gap", &[("question", about.into()), ("what", what.into()), ("rule", rule.to_string().into())])
    }
}
