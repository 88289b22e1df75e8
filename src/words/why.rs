//! The steps of an explanation in words.

use super::Words;
use crate::law::Rule;
use crate::law::facts::{Fact, Facts};
use crate::law::sources::Law;
use crate::law::why::{Kind, Node, State};

impl Words {
    /// What a step is called: an exception is called one.
    pub fn step_title(&self, node: &Node) -> String {
        if let Some(part) = node.part {
            return self.say(&format!("why-part-{}", part.word())).into_owned();
        }
        let title = self.say(&format!("rule-{}", node.rule)).into_owned();
        match node.kind {
            Kind::Condition | Kind::Exclusion => title,
            kind => self.tell(&format!("why-kind-{}", kind.word()), &[("title", title.into())]),
        }
    }

    /// How a step came out.
    pub fn step_state(&self, node: &Node) -> String {
        let state = match node.state {
            _ if !node.reached => self.say("why-not-reached"),
            State::CannotTell if node.discretion => self.say("why-discretion"),
            state => self.say(&format!("why-state-{}", state.word())),
        };
        state.into_owned()
    }

    /// What a step looked at and what it waits for, a line each.
    pub fn step_answers(&self, node: &Node, facts: &Facts) -> Vec<String> {
        let mut lines = Vec::new();
        let given: Vec<String> = node.answers.iter().filter_map(|f| self.answer(facts, *f)).collect();
        if !given.is_empty() {
            let answers = given.join("; ");
            lines.push(match node.decided {
                true => self.tell("why-decided", &[("answers", answers.into())]),
                false => self.tell("why-read", &[("answers", answers.into())]),
            });
        }
        if !node.waits_for.is_empty() {
            let names: Vec<_> = node.waits_for.iter().map(|f: &Fact| self.fact(*f).into_owned()).collect();
            lines.push(self.tell("why-waits", &[("answers", names.join("; ").into())]));
        }
        lines
    }

    /// Where a step stands: the provision, how binding it is, every source, and how certain it is.
    pub fn step_source(&self, rule: Rule, law: &Law) -> String {
        let Some(entry) = law.entry(rule) else { return String::new() };
        let mut parts: Vec<String> = entry.provision.iter().map(|cited| self.provision(cited)).collect();
        parts.push(self.say(&format!("weight-{}", entry.weight.word())).into_owned());
        parts.extend(entry.sources.iter().map(|s| self.source(s).into_owned()));
        parts.push(self.certainty(&entry.certainty));
        parts.join(" · ")
    }
}
