//! What is missing and what waits, a line each: «Arbeidssted: mangler ».

use super::Words;
use super::ask::question_label;
use crate::agreement::check::{Gap, Task};
use crate::law::Rule;

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
