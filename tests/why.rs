//! The explanation names every fact that decided, and no other: proved on answers of any kind, whole and partial, and on the
//! worked cases. What is settled is looked up in the diagram here, without asking the explanation.
#![allow(clippy::unwrap_used)]

use crate::support::answers;
use crate::support::dice;

use dice::Dice;
use hjemmekontor::agreement::read;
use hjemmekontor::law::diagram::{Diagram, Leaf};
use hjemmekontor::law::duties::Evidence;
use hjemmekontor::law::facts::{Fact, Facts, Kind, Value};
use hjemmekontor::law::ordinary::fill_ordinary;
use hjemmekontor::law::scope::{GATE, PATTERN};
use hjemmekontor::law::situation::{Axis, Case, Situation};
use hjemmekontor::law::sources::Law;
use hjemmekontor::law::why::{self, Node, State, Tree};
use hjemmekontor::law::{Finding, Rule, Verdict, assess};
use jiff::civil::{Date, date};
use std::collections::BTreeSet;

const ON: Date = date(2026, 11, 22);

fn tree(facts: &Facts) -> Tree {
    why::tree(facts, Law::current(), ON)
}

/// `key=word` as one line, for what is complained of.
fn shown(facts: &Facts) -> String {
    let one = |(fact, value): (Fact, &Value)| match value {
        Value::Word(_) => format!("{}={}", fact.key(), facts.word(fact).unwrap()),
        value => format!("{}={value:?}", fact.key()),
    };
    facts.answered().map(one).collect::<Vec<_>>().join(" ")
}

fn facts(text: &str) -> Facts {
    let mut facts = Facts::default();
    for (key, word) in text.split_whitespace().map(|part| part.split_once('=').unwrap()) {
        let fact = Fact::from_key(key).expect(key);
        let value = match fact.kind() {
            Kind::Word(words) => Value::Word(words.iter().position(|w| *w == word).expect(word) as u8),
            Kind::Bool => Value::Bool(word == "true"),
            _ => Value::Number(word.parse().expect(word)),
        };
        facts.put(fact, Some(value));
    }
    facts
}

/// Answers in any combination; more often than not an ordinary employee at home, so that the pattern decides.
fn any_answers(dice: &mut Dice) -> Facts {
    let mut given = answers::any(dice, 6);
    if !dice.one_in(4) {
        let usual =
            facts("worker_status=employee place=own_home exclusive_home=false government=none regularity=regular");
        for (fact, value) in usual.answered().filter(|_| !dice.one_in(12)) {
            given.put(fact, Some(value.clone()));
        }
        for fact in [Fact::Country, Fact::Places, Fact::LivesThere].into_iter().filter(|_| !dice.one_in(4)) {
            given.put(fact, None);
        }
    }
    given
}

fn worked_cases() -> Vec<Facts> {
    let mut all = Vec::new();
    for text in
        [include_str!("cases/dossier.toml"), include_str!("cases/more.toml"), include_str!("cases/complete.toml")]
    {
        for case in read::cases(text).unwrap() {
            let mut given = case.facts.clone();
            fill_ordinary(&mut given, &case.missing);
            all.extend([case.facts, given]);
        }
    }
    all
}

/// Every set of answers that is looked at.
fn all() -> Vec<Facts> {
    let mut dice = Dice(11);
    worked_cases().into_iter().chain((0..3000).map(|_| any_answers(&mut dice))).collect()
}

/// What is settled: the finding, and the ways that are left to get there, by row and by what the place makes of it.
fn settled(facts: &Facts) -> (Finding, BTreeSet<(Rule, Rule)>) {
    let law = Law::current();
    let finding = assess(facts, &Evidence::default(), law, ON).unwrap().finding;
    (finding, leaves(facts).iter().map(|l| (l.row().rule, l.rule())).collect())
}

fn leaves(facts: &Facts) -> Vec<Leaf> {
    Diagram::get().outlook(&Situation::of(facts, &Law::current().limits, ON)).leaves
}

fn only(facts: &Facts, kept: &[Fact]) -> Facts {
    let mut only = Facts::default();
    kept.iter().for_each(|f| only.put(*f, facts.get(*f).cloned()));
    only
}

fn nodes(tree: &Tree) -> Vec<&Node> {
    tree.rows().into_iter().map(|(_, node)| node).collect()
}

#[test]
fn the_deciding_answers_settle_it_alone_and_each_is_needed() {
    let mut decided = 0;
    for given in all() {
        let tree = tree(&given);
        let whole = settled(&given);
        assert_eq!(tree.finding, whole.0, "{}", shown(&given));
        if whole.0.verdict == Verdict::Undetermined {
            assert_eq!(tree.deciding, [], "{}", shown(&given));
            continue;
        }
        decided += 1;
        assert!(tree.deciding.is_sorted() && tree.deciding.iter().all(|f| given.has(*f)), "{}", shown(&given));
        assert_eq!(settled(&only(&given, &tree.deciding)), whole, "{:?} of {}", tree.deciding, shown(&given));
        for fact in &tree.deciding {
            let fewer: Vec<Fact> = tree.deciding.iter().copied().filter(|f| f != fact).collect();
            assert_ne!(settled(&only(&given, &fewer)), whole, "without {fact:?}: {}", shown(&given));
        }
    }
    assert!(decided > 1000, "{decided} are decided");
}

#[test]
fn the_deciding_steps_name_the_deciding_answers_and_no_other() {
    for given in all() {
        let tree = tree(&given);
        let named: BTreeSet<Fact> =
            nodes(&tree).iter().filter(|n| n.decided).flat_map(|n| n.answers.iter().copied()).collect();
        let deciding: BTreeSet<Fact> = tree.deciding.iter().copied().collect();
        assert_eq!(named, deciding, "{}", shown(&given));
        for node in nodes(&tree) {
            assert!(node.answers.iter().all(|f| given.has(*f)), "{node:?} of {}", shown(&given));
            assert!(node.waits_for.iter().all(|f| !given.has(*f)), "{node:?} of {}", shown(&given));
            assert!(node.waits_for.is_empty() || node.state != State::DidNotHold, "{node:?}");
        }
    }
}

#[test]
fn one_step_settles_it_and_it_is_the_rule_of_the_finding() {
    for given in all() {
        let tree = tree(&given);
        let settles: Vec<&Node> = nodes(&tree).into_iter().filter(|n| n.settles).collect();
        match tree.finding.verdict {
            Verdict::Undetermined => assert!(settles.is_empty() && nodes(&tree).iter().all(|n| !n.decided)),
            _ => {
                assert_eq!(settles.len(), 1, "{settles:?} of {}", shown(&given));
                assert_eq!(settles[0].rule, tree.finding.rule, "{}", shown(&given));
                assert!(settles[0].decided && settles[0].reached, "{}", shown(&given));
            }
        }
    }
}

#[test]
fn only_at_home_is_always_a_step_of_its_own() {
    for given in all() {
        let tree = tree(&given);
        let found: Vec<&Node> = nodes(&tree).into_iter().filter(|n| n.rule == Rule(110)).collect();
        assert!(matches!(found[..], [Node { kind: why::Kind::CounterException, .. }]), "{}", shown(&given));
        assert!(tree.nodes.iter().any(|n| n.rule == Rule(110)), "it stands beside the exception, not below");
    }
}

/// Every rule of the tables that was tried has its step, and a step says what the rows say of whatever the missing answers
/// turn out to be.
#[test]
fn a_step_says_what_its_rows_say_of_every_completion() {
    let mut dice = Dice(12);
    let mut told = 0;
    for given in (0..1500).map(|_| any_answers(&mut dice)).collect::<Vec<_>>() {
        let tree = tree(&given);
        let situation = Situation::of(&given, &Law::current().limits, ON);
        for _ in 0..8 {
            let mut case = Case::blank();
            for axis in Axis::ALL {
                let left: Vec<u8> = (0..axis.classes()).filter(|c| situation.mask(*axis) & 1 << c != 0).collect();
                case.set(*axis, Some(*dice.pick(&left)));
            }
            if GATE.iter().any(|row| (row.when)(&case).unwrap()) {
                continue;
            }
            let decides = PATTERN.iter().position(|row| (row.when)(&case).unwrap()).unwrap();
            let tried: BTreeSet<Rule> = PATTERN[..=decides].iter().map(|row| row.rule).collect();
            for rule in tried {
                // Where R-110 holds in every way, nothing more is tried.
                let node = *nodes(&tree).iter().find(|n| n.rule == rule && n.part.is_none()).expect("a step");
                let held = PATTERN[decides].rule == rule;
                let fits = match node.state {
                    State::Held => held,
                    State::DidNotHold => !held,
                    State::CannotTell => true,
                };
                assert!(fits, "{node:?} where {} decides: {}", PATTERN[decides].rule, shown(&given));
                told += usize::from(node.state != State::CannotTell);
            }
        }
    }
    assert!(told > 5_000, "{told}");
}

/// Whatever is missing is waited for at some step, and where nothing is, discretion is all that cannot be told.
#[test]
fn the_steps_wait_for_what_is_missing() {
    for given in all() {
        let tree = tree(&given);
        let assessment = assess(&given, &Evidence::default(), Law::current(), ON).unwrap();
        let waited: BTreeSet<Fact> = nodes(&tree).iter().flat_map(|n| n.waits_for.iter().copied()).collect();
        let forgotten = assessment.missing.iter().find(|f| !waited.contains(f) && !given.has(**f));
        assert_eq!(forgotten, None, "{}", shown(&given));
        if let (true, [leaf]) = (assessment.missing.is_empty(), leaves(&given).as_slice()) {
            for node in nodes(&tree).into_iter().filter(|n| n.reached && n.state == State::CannotTell) {
                assert!(node.discretion, "{node:?} where {} decides: {}", leaf.row().rule, shown(&given));
            }
        }
    }
}

/// A few ways, step by step: the rule, how it came out, and whether it decided.
#[test]
fn the_way_as_it_is_told() {
    let told = |text: &str| {
        let tree = tree(&facts(text));
        let one = |n: &Node| {
            let state = match n.state {
                State::Held => "+",
                State::DidNotHold => "-",
                State::CannotTell => "?",
            };
            format!(
                "{}{state}{}",
                n.rule.0,
                if n.settles {
                    "!"
                } else if n.decided {
                    "*"
                } else {
                    ""
                }
            )
        };
        nodes(&tree).into_iter().map(one).collect::<Vec<_>>().join(" ")
    };
    let home = "worker_status=employee place=own_home government=none";
    assert_eq!(told("worker_status=contractor"), "107-! 110?");
    assert_eq!(told("worker_status=employee place=train exclusive_home=false"), "107+* 101-* 102+! 103- 110-");
    assert_eq!(told(&format!("{home} exclusive_home=true")), "107+* 101+* 102- 103- 110+! 120- 150-*");
    let fixed = "exclusive_home=false arrangement=fixed regularity=regular days_per_week=2 open_ended=true";
    assert_eq!(
        told(&format!("{home} {fixed}")),
        "107+* 101+* 102- 103- 110-* 120-* 120- 123- 126- 122- 121- 124- 120-* 132- 111- 135- 133- 139- 134- 136- 130- 131+! 150-*"
    );
    let once = "exclusive_home=false arrangement=ad_hoc regularity=one_off days_per_week=0.1";
    assert_eq!(
        told(&format!("{home} {once}")),
        "107+* 101+* 102- 103- 110-* 120+* 120- 123- 124- 126- 122- 121- 120+* 135- 130+!"
    );
}

/// An order decides the form, and with it that it is the order that the verdict is put down to.
#[test]
fn an_order_decides_the_form() {
    let given =
        facts("worker_status=employee place=own_home exclusive_home=true government=order government_ended=false");
    let tree = tree(&given);
    let node = nodes(&tree).into_iter().find(|n| n.rule == Rule(150)).unwrap();
    assert!(node.settles && node.kind == why::Kind::Form && node.state == State::Held);
    assert_eq!(node.answers, [Fact::Government, Fact::GovernmentEnded]);
    assert_eq!(
        tree.deciding,
        [Fact::WorkerStatus, Fact::Place, Fact::Government, Fact::GovernmentEnded, Fact::ExclusiveHome]
            .into_iter()
            .collect::<BTreeSet<_>>()
            .into_iter()
            .collect::<Vec<_>>()
    );
}
