//! The manager's shortest way: the typical case takes at most ninety key presses besides typed names, from the start to a
//! saved draft with every required item filled. Played through the keys of the real table, and counted.

use crate::support;

use hjemmekontor::agreement::interview::{self, Input, Step};
use hjemmekontor::agreement::{check, read, write};
use hjemmekontor::law::Verdict;
use hjemmekontor::session;
use hjemmekontor::tui::update::Effect;
use support::{model, run};

/// The keys of one question, and whether they are a typed name.
fn script(id: &str) -> (&'static str, &'static str) {
    match id {
        "parties.employee" => ("type:Kari·Nordmann", "enter"),
        "parties.employer" => ("type:Fjord·Data·AS", "enter"),
        "parties.manager" => ("type:Ola·Berg", "enter"),
        "undertaking.employees" => ("", "type:42 enter"),
        // Tuesday and Thursday.
        "facts.week" => ("", "type:24 enter"),
        "facts.start" => ("", "type:1.12.2026 enter"),
        _ => ("", "enter"),
    }
}

#[test]
fn the_typical_case_takes_at_most_ninety_keys() {
    let mut model = model("");
    let (mut pressed, mut saved) = (0, false);
    let mut press = |model: &mut _, script: &str, counts: bool| {
        if counts {
            pressed += script
                .split_whitespace()
                .map(|w| w.strip_prefix("type:").map_or(1, |t| t.chars().count()))
                .sum::<usize>();
        }
        saved |= run(model, script).contains(&Effect::Save);
    };
    let mut at = Vec::new();
    while model.form().expect("the interview").question().input != Input::Review {
        let question = model.form().expect("the interview").question();
        assert!(!at.contains(&question.id), "{} comes twice: {at:?}", question.id);
        at.push(question.id.clone());
        match question.step {
            Step::Agreement | Step::Extra => press(&mut model, "type:a tab", true),
            Step::Physical | Step::Psychosocial => {
                for _ in model.form().expect("the interview").rows(question.step).collect::<Vec<_>>() {
                    press(&mut model, "type:j", true);
                }
                press(&mut model, "enter", true);
            }
            Step::Points => press(&mut model, "tab", true),
            _ => {
                let (name, keys) = script(&question.id);
                press(&mut model, name, false);
                press(&mut model, keys, true);
            }
        }
    }
    let assessment = model.assessment().expect("an assessment");
    let draft = &model.form().expect("the interview").draft;
    assert_eq!(assessment.finding.verdict, Verdict::Applies, "{at:?}");
    assert_eq!(check::gaps(draft, &assessment), [], "after {at:?}");
    let (settled, all) = check::meter(draft);
    assert_eq!(settled, all);
    let clauses = interview::questions().iter().filter(|q| q.step == Step::Agreement);
    assert!(clauses.clone().count() == 8 && clauses.clone().all(|q| interview::is_answered(draft, q.input)));
    assert!(saved);
    let text = write::fresh(draft, &session::comment(draft.language));
    assert_eq!(read::draft(&text).as_ref(), Ok(draft));
    println!("{pressed} key presses: {at:?}");
    assert!(pressed <= 90, "{pressed} key presses: {at:?}");
}
