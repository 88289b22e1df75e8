//! `rules check`: the proof over every situation there is, for people or as JSON. Exit code 1 where it does not hold.

mod hours;
mod json;

pub use json::as_json;

use super::{Answer, Context, DONE, NO, Result};
use crate::agreement::Language;
use crate::agreement::proof::{Proof, prove};
use crate::agreement::terms::TERMS;
use crate::document::text::Page;
use crate::law::Rule;
use crate::law::facts::Facts;
use crate::law::number::Number;
use crate::law::proof::{DutyReach, Fault, FaultKind, Table};
use crate::law::scope::Outcome;
use crate::law::sources::Law;
use crate::words::Words;
use clap::ArgMatches;

/// Runs the command.
pub fn run(matches: &ArgMatches, context: &Context) -> Result<Answer> {
    let law = Law::current();
    let proof = prove(Table::current(), law, context.asked.unwrap_or(law.version))?;
    let text = if matches.get_flag("json") { as_json(&proof, law) } else { as_text(&proof, context.words) };
    Ok(Answer::new(text, exit_code(&proof)))
}

/// The exit code: whether the proof holds.
pub fn exit_code(proof: &Proof) -> u8 {
    if proof.holds() { DONE } else { NO }
}

/// The proof in words, what is wrong first.
pub fn as_text(proof: &Proof, words: &Words) -> String {
    let mut said = Said { proof, words, page: Page::default() };
    said.sum();
    said.verdicts();
    said.rules();
    said.named();
    said.duties();
    said.hours();
    said.clauses();
    said.page.finish()
}

struct Said<'a> {
    proof: &'a Proof<'a>,
    words: &'a Words,
    page: Page,
}

impl Said<'_> {
    fn sum(&mut self) {
        let (proof, words) = (self.proof, self.words);
        let (survey, reach) = (&proof.survey, &proof.reach);
        self.page.line(&words.tell("proof-title", &[("date", words.date(proof.on).into())]));
        if !proof.holds() {
            self.page.heading(&words.tell("proof-faults", &[("n", proof.faults.len().into())]));
            proof.faults.iter().for_each(|f| self.page.put("  ! ", &fault(f, words)));
        }
        self.page.gap();
        let key = if survey.faults.is_empty() { "proof-situations" } else { "proof-situations-faulty" };
        let tried = [("n", grouped(survey.all, words).into()), ("rows", proof.table.rows().count().into())];
        self.page.line(&words.tell(key, &tried));
        let wrong = |kind: FaultKind| proof.faults.iter().any(|f| f.kind == kind);
        if !wrong(FaultKind::Waits) {
            let partial = [("n", grouped(survey.partial as u64, words).into())];
            self.page.line(&words.tell("proof-partial", &partial));
        }
        if !wrong(FaultKind::NoFact) {
            let [n, open] = [reach.assessed, reach.open].map(|n| grouped(n as u64, words));
            self.page.line(&words.tell("proof-answers", &[("n", n.into()), ("open", open.into())]));
        }
        if proof.holds() {
            self.page.line(&words.say("proof-holds"));
        }
    }

    /// A count and its share of all, in columns.
    fn share(&self, n: u64) -> String {
        let all = self.proof.survey.all.max(1);
        let tenths =
            Number::new(((n * 1000 + all / 2) / all) as i64, 10).map(|t| self.words.number(t)).unwrap_or_default();
        let share = if n > 0 && n * 1000 < all {
            format!("<{}", self.words.number(Number::whole(1).times(1, 10)))
        } else {
            tenths
        };
        format!("{:>11} {share:>5} %  ", grouped(n, self.words))
    }

    fn verdicts(&mut self) {
        self.page.heading(&self.words.say("proof-verdicts"));
        for (outcome, n) in self.proof.survey.count(|b| b.outcome(&self.proof.table)) {
            self.page.put(&self.share(n), &told(outcome, self.words));
        }
    }

    fn title(&self, rule: Rule) -> String {
        self.words.say(&format!("rule-{rule}")).into_owned()
    }

    fn rules(&mut self) {
        self.page.heading(&self.words.say("proof-rules"));
        for (rule, n) in self.proof.survey.count(|b| b.rule(&self.proof.table)) {
            self.page.put(&format!("{rule}{}", self.share(n)), &self.title(rule));
            self.example(self.proof.reach.deciding.get(&rule));
        }
    }

    fn example(&mut self, facts: Option<&Facts>) {
        let told = match facts {
            None => self.words.say("proof-no-example").into_owned(),
            Some(facts) => example(facts, self.words),
        };
        self.page.put("       ", &told);
    }

    fn named(&mut self) {
        self.page.heading(&self.words.say("proof-named"));
        for (rule, facts) in &self.proof.reach.named {
            self.page.put(&format!("{rule}  "), &self.title(*rule));
            self.example(Some(facts));
        }
    }

    fn duties(&mut self) {
        self.page.heading(&self.words.say("proof-duties"));
        for duty in &self.proof.reach.duties {
            let args = [
                ("title", self.words.topic(duty.topic).into_owned().into()),
                ("how", reached(duty, self.words).into()),
            ];
            self.page.put(&format!("{}  ", duty.topic.0), &self.words.tell("proof-reached", &args));
            self.example(duty.witness.as_ref());
        }
    }

    fn clauses(&mut self) {
        self.page.heading(&self.words.say("proof-clauses"));
        for term in TERMS {
            let called = self.proof.clauses.get(term.key);
            let needs = called.map(|(_, needs)| needs.as_slice()).unwrap_or_default();
            let how: Vec<_> =
                needs.iter().map(|n| self.words.say(&format!("need-{}", n.word())).into_owned()).collect();
            let title = self.words.say(&format!("clause-{}", term.key)).into_owned();
            let said = self.words.tell("proof-reached", &[("title", title.into()), ("how", how.join(", ").into())]);
            self.page.put(&format!("{:7}", term.key), &said);
            self.example(called.map(|(facts, _)| facts));
        }
    }
}

/// For certain, perhaps, and what is shown of it.
fn reached(duty: &DutyReach, words: &Words) -> String {
    let sure = [(duty.certain, "proof-certain"), (duty.uncertain, "proof-uncertain")];
    let sure = sure.into_iter().filter(|(is, _)| *is).map(|(_, key)| words.say(key).into_owned());
    let states = duty.states.iter().map(|s| words.say(&format!("state-{}", s.word())).into_owned());
    sure.chain(states).collect::<Vec<_>>().join(", ")
}

fn told(outcome: Outcome, words: &Words) -> String {
    let (verdict, lean) = outcome.parts();
    let said = words.verdict(verdict, lean).into_owned();
    match outcome {
        Outcome::DoesNotApply { agreement_wise: true } => words.tell("rules-doc-wise", &[("verdict", said.into())]),
        _ => said,
    }
}

/// Answers in one sentence.
fn example(facts: &Facts, words: &Words) -> String {
    let answers = answers(facts, words);
    match answers.is_empty() {
        true => words.say("proof-no-answers").into_owned(),
        false => words.tell("proof-example", &[("answers", answers.into())]),
    }
}

fn answers(facts: &Facts, words: &Words) -> String {
    facts.answered().filter_map(|(fact, _)| words.answer(facts, fact)).collect::<Vec<_>>().join("; ")
}

fn fault(fault: &Fault, words: &Words) -> String {
    let what = words.say(&format!("fault-{}", fault.kind.word())).into_owned();
    let row = fault.row.map(|row| words.tell("proof-fault-row", &[("row", row.into())]));
    let many = (fault.situations > 0)
        .then(|| words.tell("proof-fault-situations", &[("n", grouped(fault.situations, words).into())]));
    let about: Vec<String> = [row, Some(fault.subject.clone()), many].into_iter().flatten().collect();
    words.tell("proof-fault", &[("what", what.into()), ("about", about.join(", ").into())])
}

/// A large number as people write it.
fn grouped(n: u64, words: &Words) -> String {
    let mark = if words.language() == Language::En { ',' } else { '\u{a0}' };
    let digits = n.to_string();
    let mut text = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            text.push(mark);
        }
        text.push(digit);
    }
    text
}
