//! The duties of the note: by how they stand, advice by itself, and nothing in order that no answer shows.

use crate::support::drafts;

use drafts::{assessed, draft, made};
use hjemmekontor::agreement::{Clause, Draft, Language};
use hjemmekontor::document::Kind;
use hjemmekontor::law::Rule;
use hjemmekontor::law::checks::CHECKS;
use hjemmekontor::law::duties::{State, UNASKED};
use hjemmekontor::law::facts::{Fact, Value};
use hjemmekontor::paper::{Block, Text};
use hjemmekontor::words::{Words, suggest};

const INSIDE: &str = "exclusive_home = false\narrangement = \"fixed\"\ndays_per_week = 2\nopen_ended = true";
const ONLY: &str = "exclusive_home = true\nopen_ended = true";
const OPEN: &str = "exclusive_home = false\narrangement = \"fixed\"\ndays_per_week = 0.8\nopen_ended = true";
const OUTSIDE: &str = "exclusive_home = false\narrangement = \"ad_hoc\"\nregularity = \"now_and_then\"\n\
    days_per_week = 0.2\nopen_ended = true";

fn case_of(facts: &str, more: &str) -> Draft {
    draft(&format!(
        "format = 1\nlanguage = \"nb\"\nrole = \"manager\"\n[parties]\nemployee = \"Kari\"\nemployer = \"Fjord\"\n\
         manager = \"Ola\"\n[facts]\nworker_status = \"employee\"\nplace = \"own_home\"\ngovernment = \"none\"\n\
         {facts}\n{more}\n"
    ))
}

fn plain(text: &Text) -> String {
    text.flat()
}

/// The rows of each group, by its heading: what is told, and where it stands.
fn groups(draft: &Draft) -> Vec<(String, Vec<(String, String)>)> {
    let blocks = made(Kind::Note, draft, Language::Nb).blocks;
    let words = Words::of(Language::Nb);
    let from = blocks.iter().position(|b| matches!(b, Block::Heading(h) if h.text == words.say("panel-duties")));
    let mut groups: Vec<(String, Vec<(String, String)>)> = Vec::new();
    for block in &blocks[from.expect("duties") + 1..] {
        match block {
            Block::Heading(heading) if heading.level == 1 => break,
            Block::Heading(heading) => groups.push((heading.text.clone(), Vec::new())),
            Block::Table(table) => {
                let rows = table.rows.iter().map(|row| (plain(&row[0]), plain(&row[2])));
                groups.last_mut().expect("a heading").1.extend(rows);
            }
            _ => {}
        }
    }
    assert!(groups.iter().all(|(_, rows)| !rows.is_empty()), "{groups:?}");
    groups
}

/// The rules of a group.
fn rules(draft: &Draft, group: &str) -> Vec<String> {
    let heading = Words::of(Language::Nb).say(&format!("duties-{group}")).into_owned();
    let rows = groups(draft).into_iter().find(|(told, _)| *told == heading).map_or(Vec::new(), |(_, rows)| rows);
    rows.into_iter().map(|(_, rule)| rule.split(' ').next().unwrap_or_default().to_string()).collect()
}

fn all_marks(mark: &str) -> String {
    let of = |list: char, name: &str| {
        let rows = CHECKS.iter().filter(|c| c.key.starts_with(list)).map(|c| format!("{} = \"{mark}\"\n", c.key));
        format!("[checklists.{name}]\n{}", rows.collect::<String>())
    };
    [of('P', "physical"), of('S', "psychosocial"), of('H', "systematic")].concat()
}

#[test]
fn every_duty_stands_once_and_advice_is_never_among_the_duties() {
    let advice = ["R-141", "R-304", "R-307", "R-331", "R-334", "R-412"];
    for facts in [INSIDE, ONLY, OPEN, OUTSIDE, ""] {
        for more in [String::new(), all_marks("yes"), all_marks("no")] {
            let draft = case_of(facts, &more);
            let told: Vec<String> = groups(&draft).into_iter().flat_map(|(_, rows)| rows).map(|row| row.0).collect();
            assert_eq!(told.len(), assessed(&draft).duties.len(), "{told:?}");
            let groups =
                ["missing", "open", "apart", "covered", "met", "unasked", "answer", "inside", "outside", "out"];
            for group in groups {
                let stands = rules(&draft, group);
                assert!(advice.iter().all(|rule| !stands.contains(&rule.to_string())), "{group}: {stands:?}");
            }
        }
    }
}

#[test]
fn nothing_is_in_order_before_somebody_has_answered() {
    for facts in [INSIDE, ONLY, OPEN, OUTSIDE, ""] {
        let draft = case_of(facts, "");
        assert_eq!((rules(&draft, "met"), rules(&draft, "missing")), (Vec::new(), Vec::new()), "{facts}");
    }
    let answered = case_of(INSIDE, &all_marks("yes"));
    assert!(rules(&answered, "met").contains(&"R-303".to_string()), "{:?}", groups(&answered));
    let missing = rules(&case_of(INSIDE, &all_marks("no")), "missing");
    assert!(["R-301", "R-303", "R-308", "R-623"].iter().all(|r| missing.contains(&r.to_string())), "{missing:?}");
    // What no question is about is never said to be either.
    for draft in [answered, case_of(INSIDE, &all_marks("no"))] {
        let assessment = assessed(&draft);
        let duties = assessment.duties.iter().filter(|duty| UNASKED.contains(&duty.rule));
        assert!(duties.clone().count() >= 2 && duties.clone().all(|duty| duty.state == State::Unknown));
    }
}

#[test]
fn a_clause_takes_a_duty_up_and_does_not_show_it_met() {
    let mut draft = case_of(INSIDE, "");
    let clauses = [("E-02", 510), ("E-07", 306), ("E-10", 426), ("E-19", 401)];
    for (key, rule) in clauses {
        suggest::accept(&mut draft, key);
        let assessment = assessed(&draft);
        let duty = assessment.duties.iter().find(|duty| duty.rule == Rule(rule)).expect("a duty");
        assert_eq!((duty.state, duty.clause), (State::Covered, Some(key)));
    }
    assert_eq!(rules(&draft, "covered"), ["R-306", "R-401", "R-426", "R-510"]);
    let rows: Vec<String> = groups(&draft).into_iter().flat_map(|(_, rows)| rows).map(|row| row.0).collect();
    assert!(rows.iter().any(|row| row.contains("Punkt E-19: Tillitsvalgt og verneombud.")), "{rows:?}");
    // An empty one says nothing, and written information holds the items alone.
    draft.clauses.insert("E-19", Clause::Text(" ".into()));
    assert!(!rules(&draft, "covered").contains(&"R-401".to_string()));
    draft.facts.put(Fact::Government, Some(Value::Word(1)));
    draft.facts.put(Fact::GovernmentEnded, Some(Value::Bool(false)));
    assert_eq!(draft.facts.word(Fact::Government), Some("order"));
    assert_eq!(rules(&draft, "covered"), Vec::<String>::new());
}

#[test]
fn what_waits_for_the_verdict_stands_by_itself() {
    let open = case_of(OPEN, "");
    let (inside, outside) = (rules(&open, "inside"), rules(&open, "outside"));
    assert!(["R-301", "R-303", "R-306", "R-308"].iter().all(|r| inside.contains(&r.to_string())), "{inside:?}");
    assert_eq!(outside, ["R-190", "R-505"]);
    let settled = case_of(INSIDE, "");
    assert!(rules(&settled, "inside").is_empty() && rules(&settled, "outside").is_empty());
    assert_eq!(rules(&settled, "answer"), ["R-204", "R-309"]);
}

#[test]
fn the_act_on_the_psychosocial_environment_binds_where_it_applies_as_such() {
    let weight = |facts: &str| {
        let rows = groups(&case_of(facts, "")).into_iter().flat_map(|(_, rows)| rows);
        let cited: Vec<String> = rows.map(|row| row.1).filter(|cited| cited.starts_with("R-332")).collect();
        assert!(cited.len() == 8 && cited.iter().all(|c| *c == cited[0]), "{cited:?}");
        cited[0].replace('\u{a0}', " ")
    };
    assert_eq!(weight(OUTSIDE), "R-332 · aml § 4-3");
    assert_eq!(weight(ONLY), "R-332 · aml § 4-3 · målestokk");
    assert_eq!(weight(INSIDE), "R-332 · aml § 4-3 · lov på kontordagene, målestokk hjemme");
    assert_eq!(weight(OPEN), "R-332 · aml § 4-3 · lov på kontordagene, ellers usikkert");
    // A yardstick is no duty; what is spoken of between two alone stands by itself all the same.
    let only = case_of(ONLY, &all_marks("no"));
    assert_eq!(rules(&only, "apart"), ["R-332"; 3]);
    assert_eq!(rules(&only, "advice").iter().filter(|rule| *rule == "R-332").count(), 5);
}
