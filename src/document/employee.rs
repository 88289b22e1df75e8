//! What an employee who looks at the own case is told at the end: in short what holds, whom to ask for what, each line
//! with its rule and how certain it is. Nothing here says that the employer has done anything wrong: all it knows is what
//! the employee has answered.

use super::{Case, Told, item};
use crate::agreement::Draft;
use crate::agreement::interview::question_of;
use crate::agreement::terms::{Need, TERMS};
use crate::law::facts::Fact;
use crate::law::sources::{Law, Weight};
use crate::law::{Assessment, Form, Rule, Verdict, lean_word};
use crate::paper::{Block, Text};
use crate::words::Words;
use crate::words::ask::question_label;

/// The summary of a case for the employee.
pub fn summary(case: &Case) -> Told {
    let Case { draft, assessment, law, words } = *case;
    let mut page = Summary { blocks: Vec::new(), draft, assessment, words, law };
    page.covered();
    if draft.facts.word(Fact::WorkerStatus) != Some("contractor") {
        page.ask();
        page.content();
        page.time();
        page.wonder();
        page.contacts();
    }
    page.blocks.push(Block::quiet(format!("{} {}", words.say("rules-doc-rules.text"), words.say("not-advice"))));
    (words.say("own-title").into_owned(), page.blocks)
}

struct Summary<'a> {
    blocks: Vec<Block>,
    draft: &'a Draft,
    assessment: &'a Assessment,
    words: &'a Words,
    law: &'a Law,
}

impl Summary<'_> {
    fn heading(&mut self, key: &str) {
        self.blocks.push(Block::heading(self.words.say(key)));
    }

    /// A sentence with the rules it rests on.
    fn sentence(&mut self, text: &str, rules: &[u16]) {
        self.blocks.push(Block::text(self.marked(text, rules)));
    }

    fn marked(&self, text: &str, rules: &[u16]) -> String {
        let marks: Vec<String> = rules.iter().map(|r| mark(Rule(*r), self.words, self.law)).collect();
        format!("{text} ({})", marks.join("; "))
    }

    /// The same as one of several.
    fn line(&mut self, text: &str, rules: &[u16]) {
        let text = self.marked(text, rules);
        item(&mut self.blocks, Text::plain(text));
    }

    fn say(&mut self, key: &str, rules: &[u16]) {
        let text = self.words.say(key);
        self.line(&text, rules);
    }

    /// A line about working time: R-601 names the chapter, the paragraph says how certain it is.
    fn hours(&mut self, key: &str, paragraph: &str) {
        let certainty = self.law.source(paragraph).map_or("", |s| s.certainty.as_str());
        let cited = doubt(format!("{}, {}", Rule(601), self.words.source(paragraph)), certainty);
        let text = format!("{} ({cited})", self.words.say(key));
        item(&mut self.blocks, Text::plain(text));
    }

    /// Whether the regulation applies, for texts that say «if» where that is not settled.
    fn sure(&self) -> &'static str {
        if self.assessment.finding.verdict == Verdict::Applies { "yes" } else { "no" }
    }

    fn told(&mut self, key: &str, rules: &[u16]) {
        let text = self.words.tell(key, &[("sure", self.sure().into())]);
        self.line(&text, rules);
    }

    /// Whether the regulation covers this, and why.
    fn covered(&mut self) {
        let finding = &self.assessment.finding;
        self.heading("own-covered");
        let lean = finding.lean.map_or("unknown", |_| lean_word(finding.verdict, finding.lean));
        let verdict = self.words.tell(&format!("own-verdict-{}", finding.verdict.word()), &[("lean", lean.into())]);
        // What must be made is told below; the reason is the pattern.
        let reasons = self.words.reasons(&self.draft.facts, self.assessment, self.law);
        let Some((rule, text)) = reasons.into_iter().next() else { return };
        self.sentence(&format!("{verdict} {text}"), &[rule.0]);
        let asked = matches!(finding.agreement, Form::Unknown);
        for fact in self.assessment.missing.iter().filter(|_| asked) {
            let question = question_of(*fact);
            let label = question_label(self.words, question);
            let text = self.words.tell("own-gap-facts", &[("question", label.into())]);
            self.blocks.push(Block::gap(text, question));
        }
        match finding.verdict {
            Verdict::DoesNotApply if rule != Rule(107) => self.sentence(&self.words.say("own-still"), &[190]),
            Verdict::Discretionary => self.sentence(&self.words.say("own-safe"), &[141]),
            _ => {}
        }
    }

    fn ask(&mut self) {
        self.heading("own-ask");
        let form = self.assessment.finding.agreement;
        let rule = match form {
            Form::WrittenAgreement => 201,
            Form::WrittenInformation => 210,
            Form::Recommended => 141,
            Form::NoneRequired => 190,
            Form::Unknown => 213,
        };
        if form != Form::WrittenInformation && kept(self.draft, form) {
            self.say("own-ask-kept", &[rule, 204]);
        } else {
            self.say(&format!("own-ask-{}", form.word()), &[rule]);
        }
        if self.assessment.finding.verdict == Verdict::DoesNotApply {
            self.say("own-outside", &[190]);
        } else {
            self.told("own-contact", &[304]);
            self.told("own-safety", &[301, 303]);
        }
    }

    /// The § 2 items, where there is or may be a duty to write them.
    fn content(&mut self) {
        if self.assessment.finding.verdict == Verdict::DoesNotApply {
            return;
        }
        let heading = self.words.tell("own-content", &[("sure", self.sure().into())]);
        self.blocks.push(Block::heading(heading));
        for (key, rule, always) in [("own-always", 202, true), ("own-if_agreed", 203, false)] {
            let items = items(self.draft, self.words, always).join("; ");
            let text = self.words.tell(key, &[("items", items.into())]);
            self.line(&text, &[rule]);
        }
    }

    fn time(&mut self) {
        self.heading("own-time");
        if self.draft.facts.word(Fact::Position).is_some_and(|p| p != "ordinary") {
            self.hours("own-exempt", "aml-§10-12");
            return;
        }
        self.hours("own-rest", "aml-§10-8");
        self.hours("own-evening", "aml-§10-11");
        self.hours("own-sunday", "aml-§10-10");
    }

    fn wonder(&mut self) {
        self.heading("own-wonder");
        if self.assessment.finding.verdict != Verdict::DoesNotApply {
            self.told("own-visit", &[306]);
        }
        self.say("own-control", &[520]);
        self.say("own-withdraw", &[531, 530]);
        self.say("own-injury", &[711, 712]);
        self.say("own-costs", &[701]);
    }

    fn contacts(&mut self) {
        self.heading("own-contacts");
        self.sentence(&self.words.say("own-contacts-near"), &[401]);
        self.sentence(&self.words.say("own-contacts-authority"), &[410]);
    }
}

/// Whether the employee has answered that there is an agreement already, or that the information is given.
pub(super) fn kept(draft: &Draft, form: Form) -> bool {
    let fact = if form == Form::WrittenInformation { Fact::InformationGiven } else { Fact::HasWrittenAgreement };
    form != Form::NoneRequired && form != Form::Unknown && draft.facts.yes(fact) == Some(true)
}

/// The § 2 items that always stand in an agreement of this case, or those that do if something is agreed.
pub(super) fn items(draft: &Draft, words: &Words, always: bool) -> Vec<String> {
    let wanted = |need: Need| matches!(need, Need::Required | Need::RequiredHere) == always;
    let items = TERMS.iter().filter(|t| t.is_item() && wanted(t.need(draft)));
    items.map(|t| words.say(&format!("clause-{}", t.key)).to_lowercase()).collect()
}

/// `R-304, veiledning, S`, on one line: what is not law is called what it is, and what was not seen in the text has its
/// letters.
fn mark(rule: Rule, words: &Words, law: &Law) -> String {
    let Some(entry) = law.entry(rule) else { return rule.to_string() };
    let named = match entry.weight {
        Weight::Law => rule.to_string(),
        weight => format!("{rule}, {}", words.say(&format!("weight-{}", weight.word()))),
    };
    doubt(named, &entry.certainty)
}

fn doubt(named: String, certainty: &str) -> String {
    let whole = if matches!(certainty, "" | "T") { named } else { format!("{named}, {certainty}") };
    whole.replace(' ', "\u{a0}")
}
