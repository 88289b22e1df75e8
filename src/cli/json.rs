//! The assessment as JSON. Versioned; the values are the words of the legal tables, never translated.

use super::assess::Judged;
use super::changes::difference;
use super::hours;
use super::why;
use crate::agreement::read::shown_time;
use crate::agreement::since::Since;
use crate::agreement::{Measure, check};
use crate::law::changes::named;
use crate::law::facts::{Fact, Kind, Value};
use crate::law::followup;
use crate::law::hours::{Stretch, Workday, Workweek};
use crate::law::lean_word;
use crate::law::number::Number;
use crate::law::scope::Outcome;
use crate::law::sources::Law;
use crate::law::week::{DayWork, Week, Weekday};
use crate::law::why::Tree;
use crate::law::{Assessment, Rule, Verdict};
use crate::words::Words;
use serde_json::{Map, Value as Json, json};

/// The version of the format: raised when a field changes its meaning or goes away.
const VERSION: u32 = 1;

/// Writes an assessment.
pub fn write(judged: &Judged, law: &Law) -> String {
    let a = &judged.assessment;
    let f = &a.finding;
    // JSON has no language of its own; titles are the dossier's, in bokmål.
    let words = Words::of(crate::agreement::Language::Nb);
    let tree = why::of(judged, law);
    let root = json!({
        "version": VERSION,
        "on": a.on.to_string(),
        "law": law.version.to_string(),
        "verdict": f.verdict.word(),
        "lean": f.lean_word(),
        "lean_settled": f.verdict != Verdict::Discretionary || f.lean.is_some(),
        "agreement": f.agreement.word(),
        "rule": f.rule.to_string(),
        "rules": a.steps.iter().map(|s| s.rule.to_string()).collect::<Vec<_>>(),
        "steps": steps(judged, law, words),
        "why": why::nested(judged, &tree, law, words),
        "deciding_facts": tree.deciding.iter().map(|f| f.key()).collect::<Vec<_>>(),
        "possible": possible(&a.possible),
        "possible_outcomes": a.possible.iter().map(|o| outcome(*o)).collect::<Vec<_>>(),
        "missing": a.missing.iter().map(|f| f.key()).collect::<Vec<_>>(),
        "would_change": changes(a),
        "factors": factors(a),
        "duties": duties(a, law, words),
        "hours": hours::json::object(judged, law),
        "measures": measures(judged),
        "follow_up": follow_up(judged, law),
        "open_tasks": open_tasks(judged),
        "sources": sources(a, &tree, law),
        "assumed": answers(judged, &judged.assumed),
        "difference_to_today": since(&judged.to_today),
        "changed_since_saved": since(&judged.since_saved),
        "receipt_differs": judged.differs(law).map(|fields| {
            fields.into_iter().map(|(field, receipt, today)| json!({ "field": field, "receipt": receipt, "today": today })).collect::<Vec<_>>()
        }),
    });
    format!("{root:#}\n")
}

/// What the rules of two days say; of a day that is not modelled, that it is not.
fn since(since: &Option<Since>) -> Json {
    match since {
        None => Json::Null,
        Some(Since::Changed(d)) => difference(d),
        Some(Since::Early(early)) => {
            json!({ "then": early.on.to_string(), "not_modelled_before": early.from.to_string() })
        }
    }
}

fn outcome(outcome: Outcome) -> Json {
    let (verdict, lean) = outcome.parts();
    json!({ "verdict": verdict.word(), "lean": lean_word(verdict, lean) })
}

fn possible(outcomes: &[Outcome]) -> Vec<&'static str> {
    let mut words: Vec<&str> = Vec::new();
    for word in outcomes.iter().map(|o| o.parts().0.word()) {
        if !words.contains(&word) {
            words.push(word);
        }
    }
    words
}

fn steps(judged: &Judged, law: &Law, words: &Words) -> Vec<Json> {
    let one = |step: &crate::law::notes::Step| {
        let told = json!({
            "rule": step.rule.to_string(),
            "title": words.rule_title(step.rule, law),
            "kind": law.entry(step.rule).map(|e| e.weight.word()),
            "answers": answers(judged, &step.facts),
        });
        grounded(told, step.rule, law)
    };
    judged.assessment.steps.iter().map(one).collect()
}

/// What is told of a rule, with where it stands: the provision, the sources and how certain it is.
pub fn grounded(mut told: Json, rule: Rule, law: &Law) -> Json {
    let entry = law.entry(rule);
    told["provision"] = json!(entry.and_then(|e| e.provision.as_deref()));
    told["sources"] = json!(entry.map(|e| &e.sources));
    told["certainty"] = json!(entry.map(|e| &e.certainty));
    told
}

/// The answers to these facts, by their keys.
pub fn answers(judged: &Judged, facts: &[Fact]) -> Map<String, Json> {
    let one = |fact: &Fact| judged.facts.get(*fact).map(|value| (fact.key().to_string(), answer(*fact, value)));
    facts.iter().filter_map(one).collect()
}

/// A number: whole where it is, else as a fraction to the thousandth.
pub fn number(number: Number) -> Json {
    match number.as_whole() {
        Some(whole) => json!(whole),
        None => json!(number.to_string().parse::<f64>().unwrap_or_else(|_| number.to_f64())),
    }
}

/// An answer as files hold it.
pub fn answer(fact: Fact, value: &Value) -> Json {
    match (value, fact.kind()) {
        (Value::Word(i), Kind::Word(words)) => json!(words.get(usize::from(*i))),
        (Value::Word(_), _) => Json::Null,
        (Value::Bool(yes), _) => json!(yes),
        (Value::Number(n), _) => number(*n),
        (Value::Date(date), _) => json!(date.to_string()),
        (Value::Text(text), _) => json!(text),
        (Value::Places(places), _) => {
            places.iter().map(|p| json!({ "place": p.place.word(), "days_per_week": number(p.days) })).collect()
        }
        (Value::Week(weeks), _) => weeks.iter().map(week).collect(),
        (Value::Hours(weeks), _) => weeks.iter().map(workweek).collect(),
        (Value::Clock(clock), _) => json!({ "from": shown_time(clock.from), "to": shown_time(clock.to) }),
        (Value::Timeline(periods), _) => {
            let one = |p: &crate::law::facts::Period| json!({ "from": p.from.to_string(), "to": p.to.map(|d| d.to_string()), "days_per_week": number(p.days) });
            periods.iter().map(one).collect()
        }
    }
}

/// A week as files hold it: only the days that are worked outside the office.
fn week(days: &Week) -> Json {
    let one = |(key, day): (&&str, &DayWork)| match day {
        DayWork::Hours(hours) => Some((key.to_string(), number(*hours))),
        day => day.word().map(|word| (key.to_string(), json!(word))),
    };
    Json::Object(Weekday::WORDS.iter().zip(days).filter_map(one).collect())
}

/// A week of working time as files hold it.
fn workweek(days: &Workweek) -> Json {
    let stretch = |s: &Stretch| json!({ "from": shown_time(s.from), "to": shown_time(s.to), "at": s.at.word(), "kind": s.work.word(), "pause": s.pause, "bound": s.bound });
    let day = |(key, day): (&&str, &Workday)| (key.to_string(), day.iter().map(stretch).collect());
    Json::Object(Weekday::WORDS.iter().zip(days).map(day).collect())
}

fn changes(a: &Assessment) -> Vec<Json> {
    let one = |c: &crate::law::Change| {
        json!({
            "fact": c.fact.key(),
            "axis": c.axis.word(),
            "to": c.to,
            "verdict": c.verdict.word(),
            "lean": lean_word(c.verdict, c.lean),
            "rule": c.rule.to_string(),
        })
    };
    a.would_change.iter().map(one).collect()
}

fn factors(a: &Assessment) -> Vec<Json> {
    let one = |f: &crate::law::notes::Factor| json!({ "axis": f.axis.word(), "class": f.class, "for": f.speaks_for, "rule": f.rule.to_string() });
    a.factors.iter().map(one).collect()
}

fn duties(a: &Assessment, law: &Law, words: &Words) -> Vec<Json> {
    let one = |d: &crate::law::duties::Duty| {
        let told = json!({
            "rule": d.rule.to_string(),
            "topic": d.topic,
            "title": words.duty(d),
            "owner": d.owner.word(),
            "state": d.state.word(),
            "certain": d.certain,
            "psychosocial": d.psychosocial,
            "clause": d.clause,
        });
        grounded(told, d.rule, law)
    };
    a.duties.iter().map(one).collect()
}

fn measures(judged: &Judged) -> Vec<Json> {
    let one = |m: &Measure| json!({ "row": m.row, "text": m.text, "owner": m.owner, "due": m.due.map(|d| d.to_string()), "done": m.done });
    judged.draft.measures.iter().map(one).collect()
}

/// Guidance, inferred: null while the rhythm cannot be told.
fn follow_up(judged: &Judged, law: &Law) -> Json {
    let a = &judged.assessment;
    let Some((plan, dates)) = judged.draft.follow_up(a.finding.verdict, law, a.on) else { return Json::Null };
    json!({
        "rhythm": plan.rhythm.word(),
        "triggers": plan.triggers.iter().map(|t| t.word()).collect::<Vec<_>>(),
        "rule": plan.rule.to_string(),
        "certainty": followup::CERTAINTY,
        "dates": dates.iter().map(|(date, meeting)| json!({ "date": date.to_string(), "meeting": meeting.word() })).collect::<Vec<_>>(),
    })
}

fn open_tasks(judged: &Judged) -> Vec<Json> {
    let one = |t: check::Task| json!({ "row": t.row, "mark": t.mark.word(), "rule": t.rule.to_string() });
    check::tasks(&judged.draft).into_iter().map(one).collect()
}

/// Every source of a rule that is named anywhere in the assessment, its tree or its hours.
fn sources(a: &Assessment, tree: &Tree, law: &Law) -> Vec<Json> {
    let mut rules: Vec<Rule> = named(a);
    rules.extend(tree.rows().into_iter().map(|(_, node)| node.rule));
    rules.extend(a.hours.iter().flat_map(|hours| &hours.findings).map(|finding| finding.rule));
    let cited = |id: &str| rules.iter().filter_map(|r| law.entry(*r)).any(|e| e.sources.iter().any(|s| s == id));
    let one = |s: &crate::law::sources::Source| json!({ "id": s.id, "addresses": s.addresses, "date": s.date, "certainty": s.certainty });
    law.sources().iter().filter(|s| cited(&s.id)).map(one).collect()
}
