//! The proof over every situation holds, and is seen to fail where the tables are broken.

use crate::support::dice;

use dice::Dice;
use hjemmekontor::agreement::proof::{Proof, prove};
use hjemmekontor::agreement::terms::{Need, TERMS};
use hjemmekontor::agreement::{Draft, Language};
use hjemmekontor::cli::{proof_exit_code, proof_json, proof_text};
use hjemmekontor::law::Rule;
use hjemmekontor::law::diagram::Diagram;
use hjemmekontor::law::duties::{Evidence, State, duty_rules};
use hjemmekontor::law::facts::{Fact, Facts, Value};
use hjemmekontor::law::hours::{RULES, overview};
use hjemmekontor::law::notes::noted_rules;
use hjemmekontor::law::proof::{self, Fault, FaultKind, Sign, Survey, Table, decides, survey};
use hjemmekontor::law::scope::{Outcome, Row};
use hjemmekontor::law::situation::{Axis, Case, Situation};
use hjemmekontor::law::sources::Law;
use hjemmekontor::words::Words;
use jiff::civil::date;
use std::collections::BTreeSet;
use std::sync::LazyLock;
use unicode_width::UnicodeWidthStr as _;

static PROOF: LazyLock<Proof> = LazyLock::new(|| {
    let law = Law::current();
    prove(Table::current(), law, law.version).expect("a modelled day")
});

fn copy(row: &Row) -> Row {
    Row { rule: row.rule, uses: row.uses, when: row.when, then: row.then }
}

/// The pattern rows of the table in force, changed.
fn broken(change: impl FnOnce(&mut Vec<Row>)) -> Survey {
    let current = Table::current();
    let mut rows = current.pattern.iter().map(copy).collect();
    change(&mut rows);
    survey(&Table { gates: current.gates, pattern: &rows })
}

fn of(faults: &[Fault], kind: FaultKind) -> Vec<&Fault> {
    faults.iter().filter(|f| f.kind == kind).collect()
}

// ------------------------------------------------------------------------------------------------------- it holds

#[test]
fn every_situation_is_decided_once() {
    let proof = &*PROOF;
    assert!(proof.holds(), "{:#?}", proof.faults);
    let all: u64 = Axis::ALL.iter().map(|a| a.words().len() as u64).product();
    assert_eq!(proof.survey.all, all);
    for sum in [
        proof.survey.count(|b| b.outcome(&proof.table)).into_values().sum::<u64>(),
        proof.survey.count(|b| b.rule(&proof.table)).into_values().sum(),
        (0..proof.table.rows().count()).map(|at| proof.survey.of_row(at)).sum(),
    ] {
        assert_eq!(sum, all);
    }
}

/// The same of situations picked at random: one branch has each, the first row that holds is its row.
#[test]
fn a_situation_lies_in_one_branch() {
    let (proof, mut dice) = (&*PROOF, Dice(7));
    for _ in 0..1500 {
        let mut classes: [u8; Axis::COUNT] =
            std::array::from_fn(|i| dice.below(usize::from(Axis::ALL[i].classes())) as u8);
        if dice.one_in(2) {
            // In a dwelling: else most are settled before the pattern is looked at.
            (classes[Axis::Worker as usize], classes[Axis::Place as usize]) = (0, *dice.pick(&[0, 1, 2]));
        }
        let fits = |known: &[Option<u8>; Axis::COUNT]| known.iter().zip(classes).all(|(k, c)| k.is_none_or(|k| k == c));
        let [branch] = proof.survey.branches.iter().filter(|b| fits(&b.classes)).collect::<Vec<_>>()[..] else {
            panic!("{classes:?} is in none or in several");
        };
        let mut case = Case::blank();
        Axis::ALL.iter().for_each(|a| case.set(*a, Some(classes[*a as usize])));
        let first = proof.table.rows().position(|row| (row.when)(&case) == Some(true));
        assert_eq!(Some(branch.row), first);
    }
}

#[test]
fn everything_that_the_tables_name_is_reached_by_what_is_shown() {
    let (proof, law) = (&*PROOF, Law::current());
    let assess = |facts| hjemmekontor::law::assess(facts, &Evidence::default(), law, proof.on).expect("a modelled day");
    assert_eq!(proof.reach.rows.len(), proof.table.rows().count());
    for (at, facts) in &proof.reach.rows {
        let leaf = Diagram::get().leaf(&Situation::of(facts, &law.limits, proof.on));
        assert!(std::ptr::eq(leaf.row(), proof.table.row(*at)), "row {}", at + 1);
    }
    for (rule, facts) in &proof.reach.deciding {
        assert_eq!(assess(facts).finding.rule, *rule);
    }
    assert_eq!(proof.reach.named.keys().copied().collect::<BTreeSet<_>>(), noted_rules().collect());
    for (rule, facts) in &proof.reach.named {
        assert!(assess(facts).steps.iter().any(|s| s.rule == *rule), "{rule}");
    }
    let in_force = |r: &Rule| law.entry(*r).is_some_and(|e| e.from <= proof.on);
    let duties: BTreeSet<Rule> = duty_rules().filter(in_force).collect();
    assert_eq!(proof.reach.duties.iter().map(|d| d.topic.0).collect::<BTreeSet<_>>(), duties);
    for duty in &proof.reach.duties {
        let held = assess(duty.witness.as_ref().expect("answers")).duties;
        assert!(held.iter().any(|d| (d.rule, d.topic) == duty.topic), "{:?}", duty.topic);
        assert!(duty.certain || duty.uncertain);
    }
    let shown: BTreeSet<State> = proof.reach.duties.iter().flat_map(|d| d.states.iter().copied()).collect();
    assert_eq!(shown, State::ALL.iter().copied().collect());
    assert!(proof.reach.open > 1000 && proof.reach.open < proof.reach.assessed);
}

#[test]
fn every_finding_of_working_time_is_found_in_a_week_that_is_the_least() {
    let (hours, law) = (&PROOF.hours, Law::current());
    let found = |facts: &Facts, sign: &Sign| {
        let findings = overview(facts, law).map(|o| o.findings).unwrap_or_default();
        findings.iter().any(|f| (f.rule, f.limit, f.standing) == (sign.rule, sign.limit, sign.standing))
    };
    assert_eq!(hours.found.keys().copied().collect::<BTreeSet<_>>(), Sign::all().collect());
    for (sign, facts) in &hours.found {
        assert!(found(facts, sign), "{sign:?}");
        for (fact, _) in facts.answered() {
            let mut less = facts.clone();
            less.put(fact, None);
            assert!(!found(&less, sign), "{sign:?}: {fact:?} is idle");
        }
        let weeks = facts.hours().expect("hours");
        for (at, day) in weeks.iter().flatten().enumerate() {
            for index in 0..day.len() {
                let mut fewer = weeks.to_vec();
                fewer[at / 7][at % 7].remove(index);
                let mut less = facts.clone();
                less.put(Fact::Hours, Some(Value::Hours(fewer)));
                assert!(!found(&less, sign), "{sign:?}: day {at} is idle");
            }
        }
    }
    // Every rule that a finding names is one of the chapter, and the law of the day knows it.
    assert!(Sign::all().all(|sign| RULES.contains(&sign.rule.0) && law.entry(sign.rule).is_some()));
}

/// With a limit that no week can go beyond, what is beyond it is missed.
#[test]
fn a_finding_that_no_week_leads_to_is_seen() {
    let text = include_str!("../assets/law.toml");
    let changed = text.replacen("id = \"break_long_day\"\nvalue = \"8\"", "id = \"break_long_day\"\nvalue = \"24\"", 1);
    assert_ne!(text, changed);
    let faults = proof::hours(&Law::parse(&changed).expect("a table")).faults;
    let said: Vec<(FaultKind, &str)> = faults.iter().map(|f| (f.kind, f.subject.as_str())).collect();
    let missed = ["over", "open", "exempt"].map(|standing| format!("R-617 break-length {standing}"));
    assert_eq!(said, missed.each_ref().map(|subject| (FaultKind::NoFinding, subject.as_str())));
}

#[test]
fn every_clause_and_every_need_is_called_for() {
    let proof = &*PROOF;
    let needs: BTreeSet<Need> = proof.clauses.values().flat_map(|(_, needs)| needs.iter().copied()).collect();
    assert_eq!(needs, Need::ALL.iter().copied().collect());
    for term in TERMS {
        let (facts, _) = &proof.clauses[term.key];
        let draft = Draft { facts: facts.clone(), ..Draft::new(Language::Nb) };
        let form = draft.assess(Law::current(), proof.on).expect("a modelled day").finding.agreement;
        assert_ne!(term.need_for(&draft, form), Need::Voluntary, "{}", term.key);
    }
}

/// A minimal example: without any one of its answers the rule decides no longer for certain.
#[test]
fn the_examples_are_the_least() {
    let law = Law::current();
    for (at, facts) in &PROOF.reach.rows {
        for (fact, _) in facts.answered() {
            let mut less = facts.clone();
            less.put(fact, None);
            let seen = Situation::of(&less, &law.limits, PROOF.on);
            assert_ne!(decides(&PROOF.table, &seen), Some(*at), "row {}: {fact:?} is idle", at + 1);
        }
    }
}

// ------------------------------------------------------------------------------------------------------ it can fail

#[test]
fn without_its_last_row_the_table_has_a_gap() {
    let last = Table::current().rows().count() - 1;
    let survey = broken(|rows| rows.truncate(rows.len() - 1));
    let lost = PROOF.survey.of_row(last);
    assert!(lost > 0);
    assert_eq!(of(&survey.faults, FaultKind::Gap)[0].situations, lost);
    assert_eq!(of(&survey.faults, FaultKind::Sum)[0].situations, lost);
}

#[test]
fn a_row_taken_away_is_missed() {
    // Each row is there for something: no other says the same of all its situations.
    let gates = Table::current().gates.len();
    for at in (0..Table::current().pattern.len() - 1).step_by(6) {
        let survey = broken(|rows| {
            rows.remove(at);
        });
        let differ: u64 = of(&survey.faults, FaultKind::Differs).iter().map(|f| f.situations).sum();
        assert!(differ > 0 && differ <= PROOF.survey.of_row(at + gates), "row {}", at + gates + 1);
    }
}

#[test]
fn a_row_below_one_that_always_holds_is_idle() {
    let gates = Table::current().gates.len();
    let survey = broken(|rows| {
        let last = rows.len() - 1;
        rows.swap(last, last - 1);
    });
    let rows = Table::current().rows().count();
    assert_eq!(of(&survey.faults, FaultKind::Idle).iter().map(|f| f.row).collect::<Vec<_>>(), [Some(rows)]);
    assert!(rows > gates && !of(&survey.faults, FaultKind::Differs).is_empty());
}

#[test]
fn a_wrong_outcome_is_seen_in_every_situation_of_its_row() {
    let current = Table::current();
    for at in (0..current.pattern.len()).step_by(5) {
        let was = current.pattern[at].then;
        let out = Outcome::DoesNotApply { agreement_wise: false };
        let then = if matches!(was, Outcome::DoesNotApply { .. }) { Outcome::Applies } else { out };
        let survey = broken(|rows| rows[at].then = then);
        let row = at + current.gates.len();
        let [fault] = of(&survey.faults, FaultKind::Differs)[..] else { panic!("row {}", row + 1) };
        assert_eq!((fault.row, fault.situations), (Some(row + 1), PROOF.survey.of_row(row)));
    }
}

#[test]
fn a_row_that_reads_what_it_does_not_name_or_does_not_know_is_seen() {
    let survey = broken(|rows| rows[0].uses = &[]);
    assert_eq!(of(&survey.faults, FaultKind::ReadsMore)[0].subject, "exclusive");
    let survey = broken(|rows| rows[0].when = |c| Some(c.exclusive().is_some_and(|e| e as u8 == 1)));
    assert_eq!(of(&survey.faults, FaultKind::Guesses)[0].subject, "exclusive");
    let none: &[Row] = &[];
    let survey = hjemmekontor::law::proof::survey(&Table { gates: Table::current().gates, pattern: none });
    assert!(of(&survey.faults, FaultKind::Unread).iter().any(|f| f.subject == "extent"));
}

/// With two thresholds on the same day no answers lie between them: the row between can never be told.
#[test]
fn a_row_that_no_answers_lead_to_is_seen() {
    let text = include_str!("../assets/law.toml");
    let changed = text.replacen("id = \"two_weeks\"\nvalue = \"14\"", "id = \"two_weeks\"\nvalue = \"6\"", 1);
    assert_ne!(text, changed);
    let law = Law::parse(&changed).expect("a table");
    let proof = prove(Table::current(), &law, law.version).expect("a modelled day");
    assert_eq!(of(&proof.faults, FaultKind::Untold).iter().map(|f| f.subject.as_str()).collect::<Vec<_>>(), ["R-122"]);
    assert_eq!(of(&proof.faults, FaultKind::Undecided)[0].subject, "R-122");
    assert_eq!(proof_exit_code(&proof), 1);
    let said = proof_text(&proof, Words::of(Language::Nb));
    assert!(said.contains("Prøven holder ikke: 2 feil") && said.contains("Ingen svar leder til raden"), "{said}");
    assert!(!said.contains("Prøven holder."), "{said}");
    let json: serde_json::Value = serde_json::from_str(&proof_json(&proof, &law)).expect("JSON");
    assert_eq!((json["holds"].as_bool(), &json["faults"][0]["fault"]), (Some(false), &"undecided".into()));
}

#[test]
fn a_day_before_the_text_is_not_proved() {
    assert!(prove(Table::current(), Law::current(), date(2022, 6, 30)).is_err());
}

// -------------------------------------------------------------------------------------------------- how it is told

#[test]
fn the_proof_is_told_in_every_language_and_fits() {
    assert_eq!(proof_exit_code(&PROOF), 0);
    for (language, holds) in
        [(Language::Nb, "Prøven holder."), (Language::Nn, "Prøva held."), (Language::En, "The proof holds.")]
    {
        let said = proof_text(&PROOF, Words::of(language));
        assert!(said.contains(holds) && !said.contains("«rule-") && !said.contains("«fault-"), "{said}");
        for line in said.lines() {
            assert!(line.width() <= 80, "{line}");
        }
    }
    let json: serde_json::Value = serde_json::from_str(&proof_json(&PROOF, Law::current())).expect("JSON");
    let rules = json["rules"].as_array().expect("rules");
    assert_eq!(rules.iter().filter_map(|r| r["situations"].as_u64()).sum::<u64>(), PROOF.survey.all);
    assert!(rules.iter().all(|r| r["example"].is_object()), "{rules:?}");
}

#[test]
fn the_command_proves_and_ends_well() {
    let run = |args: &[&str]| {
        let mut command = assert_cmd::Command::new(env!("CARGO_BIN_EXE_hjemmekontor"));
        command.env_clear().env("HOME", "/nonexistent").args(args).output().expect("it runs")
    };
    let proved = run(&["--lang", "nb", "rules", "check", "--json"]);
    assert_eq!(proved.status.code(), Some(0));
    let json: serde_json::Value = serde_json::from_slice(&proved.stdout).expect("JSON");
    assert_eq!(json["situations"].as_u64(), Some(PROOF.survey.all));
    assert_eq!(run(&["rules", "check", "--today", "2020-01-01"]).status.code(), Some(2));
    assert_eq!(run(&["rules", "check", "R-131"]).status.code(), Some(2));
    assert_eq!(run(&["rules", "--cases", "x.toml"]).status.code(), Some(2));
}
