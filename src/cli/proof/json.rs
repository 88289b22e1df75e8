//! The proof as JSON: the values are the words of the tables, never translated.

use super::hours;
use crate::agreement::proof::Proof;
use crate::agreement::terms::Need;
use crate::cli::json::answer;
use crate::law::Rule;
use crate::law::facts::Facts;
use crate::law::lean_word;
use crate::law::proof::{DutyReach, Fault};
use crate::law::scope::Outcome;
use crate::law::sources::Law;
use serde_json::{Map, Value as Json, json};
use std::collections::BTreeMap;

/// The version of the format.
const VERSION: u32 = 1;

pub(super) fn facts(facts: &Facts) -> Json {
    Json::Object(
        facts.answered().map(|(fact, value)| (fact.key().to_string(), answer(fact, value))).collect::<Map<_, _>>(),
    )
}

/// The proof as JSON.
pub fn as_json(proof: &Proof, law: &Law) -> String {
    let (survey, reach, table) = (&proof.survey, &proof.reach, &proof.table);
    let verdicts = survey.count(|b| b.outcome(table)).into_iter().map(|(outcome, n)| {
        let (verdict, lean) = outcome.parts();
        let wise = matches!(outcome, Outcome::DoesNotApply { agreement_wise: true });
        json!({ "verdict": verdict.word(), "lean": lean_word(verdict, lean), "agreement_wise": wise, "situations": n })
    });
    let rules = survey.count(|b| b.rule(table)).into_iter().map(|(rule, n)| {
        json!({ "rule": rule.to_string(), "situations": n, "example": reach.deciding.get(&rule).map(facts) })
    });
    let rows = table.rows().enumerate().map(|(at, row)| {
        json!({ "row": at + 1, "rule": row.rule.to_string(), "situations": survey.of_row(at), "example": reach.rows.get(&at).map(facts) })
    });
    let root = json!({
        "version": VERSION,
        "on": proof.on.to_string(),
        "law": law.version.to_string(),
        "holds": proof.holds(),
        "faults": proof.faults.iter().map(fault_json).collect::<Vec<_>>(),
        "situations": survey.all,
        "partial_situations": survey.partial,
        "answers": { "assessed": reach.assessed, "open": reach.open },
        "verdicts": verdicts.collect::<Vec<_>>(),
        "rules": rules.collect::<Vec<_>>(),
        "rows": rows.collect::<Vec<_>>(),
        "named": named(&reach.named),
        "duties": reach.duties.iter().map(duty_json).collect::<Vec<_>>(),
        "hours": hours::json(&proof.hours),
        "clauses": clauses_json(proof),
    });
    format!("{root:#}\n")
}

fn named(named: &BTreeMap<Rule, Facts>) -> Vec<Json> {
    named.iter().map(|(rule, example)| json!({ "rule": rule.to_string(), "example": facts(example) })).collect()
}

fn fault_json(fault: &Fault) -> Json {
    json!({ "fault": fault.kind.word(), "subject": fault.subject, "row": fault.row, "situations": fault.situations })
}

fn duty_json(duty: &DutyReach) -> Json {
    json!({
        "rule": duty.topic.0.to_string(),
        "topic": duty.topic.1,
        "certain": duty.certain,
        "uncertain": duty.uncertain,
        "states": duty.states.iter().map(|s| s.word()).collect::<Vec<_>>(),
        "example": duty.witness.as_ref().map(facts),
    })
}

fn clauses_json(proof: &Proof) -> Vec<Json> {
    let one = |(key, (example, needs)): (&&str, &(Facts, Vec<Need>))| json!({ "clause": key, "needs": needs.iter().map(|n| n.word()).collect::<Vec<_>>(), "example": facts(example) });
    proof.clauses.iter().map(one).collect()
}
