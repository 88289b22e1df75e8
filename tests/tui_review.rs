//! The review: read from its first line to its last, and left to where one came from.

use crate::support;

use hjemmekontor::tui::Model;
use hjemmekontor::tui::keys::Msg;
use hjemmekontor::tui::update::{Effect, update};
use support::*;

fn lines(model: &Model) -> Vec<String> {
    screen::lines(model, true, false)
}

fn shows(model: &Model, text: &str) -> bool {
    lines(model).iter().any(|line| line.contains(text))
}

const LAST: &str = "ikke juridisk";

#[test]
fn it_is_read_from_the_first_line_to_the_last() {
    for size in [(80, 24), (120, 40)] {
        let mut model = model(&applies("at=facts.place clauses.A-7=x"));
        update(&mut model, Msg::Resize(size.0, size.1));
        run(&mut model, "f4");
        let top = lines(&model);
        assert!(shows(&model, "Gjennomgang") && !shows(&model, LAST), "{top:#?}");
        run(&mut model, "end");
        let bottom = lines(&model);
        assert!(shows(&model, LAST), "{size:?} {bottom:#?}");
        // Up and down by lines and gaps: the same lines come by both ways, and both ends are reached.
        let mut up = vec![bottom.clone()];
        while lines(&model) != top && up.len() < 400 {
            run(&mut model, "up");
            up.push(lines(&model));
        }
        assert_eq!(lines(&model), top, "{size:?}");
        run(&mut model, "down*400");
        assert_eq!(lines(&model), bottom, "{size:?}");
        run(&mut model, "home");
        assert_eq!(lines(&model), top, "{size:?}");
        for _ in 0..30 {
            update(&mut model, Msg::PageDown);
        }
        assert!(shows(&model, LAST), "{size:?}");
        // One page back is seen at once, and thirty lead to the top.
        update(&mut model, Msg::PageUp);
        assert!(!shows(&model, LAST), "{size:?}");
        for _ in 0..30 {
            update(&mut model, Msg::PageUp);
        }
        assert_eq!(lines(&model)[..6], top[..6], "{size:?}");
    }
}

#[test]
fn enter_leads_to_the_gap_in_focus() {
    check(&applies("at=review"), "end", "at=review");
    let mut model = model(&applies("at=review"));
    run(&mut model, "down*3 enter");
    assert_ne!(look(&model, &[], "at"), "review");
}

#[test]
fn it_is_left_to_where_one_came_from() {
    let from = applies("at=facts.place");
    check(&from, "f4", "at=review");
    check(&from, "f4 esc", "at=facts.place effects=Save");
    check(&from, "f4 f4", "at=facts.place");
    check(&from, "f4 f3 esc", "at=review overlay=none");
    check(&from, "f4 f3 f4", "at=review overlay=none");
    check(&from, "f4 f3 f4 f4", "at=facts.place");
    // What was typed on the way is kept.
    check(&applies("at=parties.manager"), "type:Ola f4 esc", "at=parties.manager parties.manager=Ola field=Ola|");
    // Reached by going on, it is left as any other question.
    check(&applies("at=review"), "esc", "effects=Save,Register");
    check(&applies("at=review"), "f4", "at=review");
}

/// The document as text, by the keys that lead to it.
fn kept(before: &str, keys: &str) -> (String, String) {
    match run(&mut model(before), keys).pop() {
        Some(Effect::Write(hjemmekontor::session::made::Output::File(name, bytes))) => {
            (name, String::from_utf8(bytes).expect("text"))
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_agreement_as_it_stands_goes_to_a_file() {
    let as_text = "^e tab end enter";
    let (name, text) = kept(&applies("at=review clauses.A-7=Fjord·eier·alt."), as_text);
    assert_eq!(name, "hjemmekontoravtale-kari-2026-11-22.txt");
    for part in ["AVTALE", "Utkast", "Kari", "Fjord eier alt.", "[ ", " ]"] {
        assert!(text.to_uppercase().contains(&part.to_uppercase()), "{part}: {text}");
    }
    let mut told = text.lines().filter(|line| !line.contains("https://"));
    assert!(told.all(|line| line.chars().count() <= 72), "{text}");
    let (name, hidden) = kept(&applies("at=review"), &format!("^n {as_text}"));
    assert!(!hidden.contains("Kari") && !name.contains("kari"), "{name} {hidden}");
    // Elsewhere it is the same, and on the employee's own review it is the letter.
    assert_eq!(kept(&applies("at=facts.place"), as_text).0, "hjemmekontoravtale-kari-2026-11-22.txt");
    let own = format!("{} role=employee at=review", support::APPLIES);
    assert_eq!(kept(&own, as_text).0, "hjemmekontor-brev-kari-2026-11-22.txt");
}

#[test]
fn the_way_on_without_accepting_is_shown_in_a_list_of_clauses() {
    let at = |before: &str| {
        let model = model(before);
        lines(&model)
    };
    let shown = at(&applies("at=clauses.A-1"));
    let footer = shown.last().expect("a footer");
    assert!(footer.contains("Enter godta   Tab videre   e endre"), "{footer}");
    assert_eq!(shown.iter().filter(|l| l.contains("godta alle")).count(), 1, "{shown:#?}");
    assert!(!shown.iter().any(|l| l.contains("ingenting påkrevd")));
    let none = at(&applies("facts.days_per_week=0.2 facts.place=holiday_home facts.lives_there=no at=clauses.A-1"));
    assert!(none.iter().any(|l| l.contains("Her er ingenting påkrevd. Tab går videre.")), "{none:#?}");
    check(&applies("at=clauses.A-1"), "tab", "accepted=0");
}
