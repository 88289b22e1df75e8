//! The explanation: for `--explain` with every source once, and as JSON with a version of its own.

use super::assess::Judged;
use super::{json, report};
use crate::document::text::Page;
use crate::document::why::write;
use crate::law::Rule;
use crate::law::sources::Law;
use crate::law::why::{Node, Tree, tree};
use crate::words::Words;
use serde_json::{Value as Json, json};

/// The version of the explanation in JSON: raised when a field changes its meaning or goes away.
const VERSION: u32 = 1;

/// The tree of what was judged.
pub fn of(judged: &Judged, law: &Law) -> Tree {
    tree(&judged.facts, law, judged.assessment.on)
}

/// The tree, the rules that were looked at beside it, and the sources of all of them.
pub fn explain(page: &mut Page, judged: &Judged, law: &Law, words: &Words) {
    let tree = of(judged, law);
    write(page, &tree, &judged.facts, law, words, true);
    let rows = tree.rows();
    let mut rules: Vec<Rule> = rows.iter().map(|(_, node)| node.rule).collect();
    let others: Vec<_> = judged.assessment.steps.iter().filter(|s| !rules.contains(&s.rule)).collect();
    if !others.is_empty() {
        page.heading(&words.say("why-others"));
    }
    for step in others {
        rules.push(step.rule);
        page.put(&format!("  {}  ", step.rule), &words.say(&format!("rule-{}", step.rule)));
        page.put("         ", &words.say(&format!("rule-{}.text", step.rule)));
        let given: Vec<String> = step.facts.iter().filter_map(|f| words.answer(&judged.facts, *f)).collect();
        if !given.is_empty() {
            page.put("         ", &words.tell("why-read", &[("answers", given.join("; ").into())]));
        }
        page.put("         ", &words.step_source(step.rule, law));
    }
    sources(page, &rules, law, words);
}

/// Every source of these rules, with its date, its certainty and its addresses.
fn sources(page: &mut Page, rules: &[Rule], law: &Law, words: &Words) {
    let cited = |id: &str| rules.iter().filter_map(|r| law.entry(*r)).any(|e| e.sources.iter().any(|s| s == id));
    page.heading(&words.say("why-sources"));
    law.sources().iter().filter(|s| cited(&s.id)).for_each(|s| report::source(page, "  ", s, words));
}

/// The tree as JSON.
pub fn nested(judged: &Judged, tree: &Tree, law: &Law, words: &Words) -> Json {
    json!({
        "version": VERSION,
        "rule": tree.finding.rule.to_string(),
        "steps": tree.nodes.iter().map(|node| step(judged, node, law, words)).collect::<Vec<_>>(),
    })
}

fn step(judged: &Judged, node: &Node, law: &Law, words: &Words) -> Json {
    let told = json!({
        "rule": node.rule.to_string(),
        "part": node.part.map(|part| part.word()),
        "title": words.step_title(node),
        "kind": node.kind.word(),
        "state": node.state.word(),
        "discretion": node.discretion,
        "reached": node.reached,
        "decided": node.decided,
        "settles": node.settles,
        "answers": json::answers(judged, &node.answers),
        "waits_for": node.waits_for.iter().map(|f| f.key()).collect::<Vec<_>>(),
        "steps": node.below.iter().map(|node| step(judged, node, law, words)).collect::<Vec<_>>(),
    });
    json::grounded(told, node.rule, law)
}
