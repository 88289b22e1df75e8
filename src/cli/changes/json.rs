//! Changes as JSON: the values are the words of the tables, never translated.

use super::{Report, Touched};
use crate::law::changes::{Amendment, Difference, DutyShift};
use crate::law::duties::State;
use crate::law::sources::{Entry, Threshold};
use crate::law::{Finding, lean_word};
use crate::words::Words;
use serde_json::{Value as Json, json};

/// The version of the format.
const VERSION: u32 = 1;

pub(super) fn write(report: &Report) -> String {
    let one = |(name, path, reason): &(String, String, String)| json!({ "name": name, "path": path, "reason": reason });
    let root = json!({
        "version": VERSION,
        "since": report.since.to_string(),
        "until": report.until.to_string(),
        "changes": report.changes.iter().map(amendment).collect::<Vec<_>>(),
        "drafts": report.drafts.iter().map(draft).collect::<Vec<_>>(),
        "unreadable": report.unreadable.iter().map(one).collect::<Vec<_>>(),
    });
    format!("{root:#}\n")
}

fn draft(draft: &Touched) -> Json {
    json!({
        "name": draft.name,
        "path": draft.path,
        "saved": draft.saved.map(|d| d.to_string()),
        "touched": draft.difference.is_some(),
        // No change that is modelled rewrites a clause.
        "clauses_touched": false,
        "difference": draft.difference.as_deref().map(difference),
    })
}

/// What the rules of two days say of one case.
pub fn difference(d: &Difference) -> Json {
    json!({
        "then": d.then.on.to_string(),
        "now": d.now.on.to_string(),
        "verdict": { "then": finding(&d.then.finding), "now": finding(&d.now.finding) },
        "other_outcome": d.other_outcome(),
        "by_time": d.other_outcome() && d.by_time,
        "duties": d.duties.iter().map(duty).collect::<Vec<_>>(),
        "rules": d.rules.iter().map(amendment).collect::<Vec<_>>(),
    })
}

fn finding(f: &Finding) -> Json {
    json!({
        "verdict": f.verdict.word(),
        "lean": lean_word(f.verdict, f.lean),
        "agreement": f.agreement.word(),
        "rule": f.rule.to_string(),
    })
}

fn duty(shift: &DutyShift) -> Json {
    let state =
        |s: Option<(State, bool)>| s.map(|(state, certain)| json!({ "state": state.word(), "certain": certain }));
    json!({
        "rule": shift.rule.to_string(),
        "topic": shift.topic,
        "before": state(shift.before),
        "after": state(shift.after),
    })
}

fn amendment(a: &Amendment) -> Json {
    let threshold = |t: &Threshold| json!({ "value": t.value.to_string(), "unit": t.unit, "certainty": t.certainty });
    let limit = |(before, after): &(Option<&Threshold>, Option<&Threshold>)| {
        json!({
            "id": after.or(*before).map(|t| t.id.as_str()),
            "before": before.map(threshold),
            "after": after.map(threshold),
        })
    };
    json!({
        "date": a.date.to_string(),
        "rule": a.rule.to_string(),
        "how": a.how().word(),
        "before": a.before.map(version),
        "after": a.after.map(version),
        "thresholds": a.thresholds.iter().map(limit).collect::<Vec<_>>(),
        "other_sources": a.other_sources(),
    })
}

/// A version of a rule. JSON has no language of its own: its text is in bokmål.
pub fn version(entry: &Entry) -> Json {
    let words = Words::of(crate::agreement::Language::Nb);
    json!({
        "from": entry.from.to_string(),
        "to": entry.to.map(|d| d.to_string()),
        "title": words.say(&entry.key()),
        "text": words.version_text(entry),
        "provision": entry.provision,
        "sources": entry.sources,
        "certainty": entry.certainty,
        "parts": entry.parts,
    })
}
