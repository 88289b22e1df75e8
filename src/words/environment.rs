//! The work environment in words: what a claim comes to, how closely to follow up, and when.

use super::Words;
use crate::agreement::{Language, Measure};
use crate::law::balance::{Claim, Reading};
use crate::law::duties::State;
use crate::law::followup::{CERTAINTY, Plan};
use crate::law::risks::{self, Risk, Suggestion};
use std::borrow::Cow;

impl Words {
    /// The name of a risk.
    pub fn risk(&self, risk: &Risk) -> Cow<'_, str> {
        self.say(&risk.key())
    }

    /// A measure, as it can be accepted.
    pub fn measure(&self, suggestion: &Suggestion) -> Cow<'_, str> {
        self.say(&suggestion.key())
    }

    /// A measure in these words, where they have any: one that stands as it was suggested in the language it was written in,
    /// and the name of the row where nothing is written.
    pub fn measure_in_own_words(&self, measure: &Measure, written_in: Language) -> Option<String> {
        if measure.text.trim().is_empty() {
            return Some(self.say(&format!("check-{}", measure.row)).into_owned());
        }
        let theirs = Words::of(written_in);
        let mut suggested = risks::suggestions(measure.row).into_iter();
        let ours = suggested.find(|suggestion| theirs.measure(suggestion) == measure.text)?;
        Some(self.measure(&ours).into_owned())
    }

    /// The name of an advantage or a disadvantage.
    pub fn claim(&self, claim: &Claim) -> Cow<'_, str> {
        self.say(&claim.text_key())
    }

    /// What an advantage depends on, or what to try first against a disadvantage.
    pub fn claim_advice(&self, claim: &Claim) -> Cow<'_, str> {
        let attribute = if claim.is_advantage() { "if" } else { "first" };
        self.say(&format!("{}.{attribute}", claim.text_key()))
    }

    /// The question to ask about an advantage; a disadvantage has none.
    pub fn claim_question(&self, claim: &Claim) -> Option<Cow<'_, str>> {
        claim.is_advantage().then(|| self.say(&format!("{}.ask", claim.text_key())))
    }

    /// What a claim comes to: «holder», «viser seg», «ikke kjent».
    pub fn claim_state(&self, claim: &Claim, state: State) -> Cow<'_, str> {
        let kind = if claim.is_advantage() { "advantage" } else { "disadvantage" };
        self.say(&format!("{kind}-state-{}", state.word()))
    }

    /// «2 av 3 i orden».
    pub fn score(&self, reading: &Reading) -> String {
        self.tell("environment-score", &[("good", reading.good.into()), ("counted", reading.counted.into())])
    }

    /// The rhythm, what calls for more, and how certain that is.
    pub fn followup(&self, plan: &Plan) -> String {
        let mut parts = vec![self.say(&format!("rhythm-{}", plan.rhythm.word())).into_owned()];
        if !plan.triggers.is_empty() {
            let one = |t: &crate::law::followup::Trigger| self.say(&format!("trigger-{}", t.word())).into_owned();
            let reasons = plan.triggers.iter().map(one).collect::<Vec<_>>().join(", ");
            parts.push(self.tell("followup-closer", &[("reasons", reasons.into())]));
        }
        parts.push(self.tell(
            "followup-basis",
            &[("rule", plan.rule.to_string().into()), ("certainty", self.certainty(CERTAINTY).into())],
        ));
        parts.join(" ")
    }
}
