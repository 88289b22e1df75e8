//! The rules of working time in the proof: what may be found, how it stands, and a week in which it does.

use super::json::facts;
use super::{Said, answers, grouped};
use crate::law::proof::{HoursReach, Sign};
use serde_json::{Value as Json, json};

impl Said<'_> {
    /// Each limit under its rule, and for each way in which it may stand a week.
    pub(super) fn hours(&mut self) {
        let (words, reach) = (self.words, &self.proof.hours);
        self.page.heading(&words.say("proof-hours"));
        self.page.line(&words.tell("proof-hours-looked", &[("n", grouped(reach.looked as u64, words).into())]));
        let mut before = None;
        for sign in Sign::all() {
            if before.replace((sign.rule, sign.limit)) != Some((sign.rule, sign.limit)) {
                let title = words.say(&format!("hours-limit-{}", sign.limit.word())).into_owned();
                self.page.put(&format!("{}  ", sign.rule), &title);
            }
            let stands = words.say(&format!("hours-standing-{}", sign.standing.word())).into_owned();
            let week = reach.found.get(&sign).map(|facts| answers(facts, words));
            let week = week.unwrap_or_else(|| words.say("proof-no-example").into_owned());
            let told = [("stands", stands.into()), ("answers", week.into())];
            self.page.put("       ", &words.tell("proof-found", &told));
        }
    }
}

/// What was found, as JSON.
pub(super) fn json(reach: &HoursReach) -> Json {
    let one = |sign: Sign| {
        json!({
            "rule": sign.rule.to_string(),
            "limit": sign.limit.word(),
            "standing": sign.standing.word(),
            "example": reach.found.get(&sign).map(facts),
        })
    };
    json!({ "looked_at": reach.looked, "findings": Sign::all().map(one).collect::<Vec<_>>() })
}
