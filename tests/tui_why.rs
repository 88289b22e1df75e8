//! The grounds on the screen: opened by Ctrl-G and by F2 twice, read row by row, and a rule opened from them.

use crate::support;

use hjemmekontor::agreement::Language;
use hjemmekontor::law::facts::{Fact, PlaceWord};
use hjemmekontor::law::sources::Law;
use hjemmekontor::law::why::{self, Tree};
use hjemmekontor::tui::keys::{KEYS, Msg, Place};
use hjemmekontor::tui::theme::Theme;
use hjemmekontor::tui::update::update;
use hjemmekontor::tui::{Model, Overlay, view};
use hjemmekontor::words::Words;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::layout::Position;
use support::*;

/// What is drawn, line by line, and where the cursor stands.
fn drawn(model: &mut Model, size: (u16, u16), ascii: bool) -> (Vec<String>, Position) {
    model.size = size;
    let mut terminal = Terminal::new(TestBackend::new(size.0, size.1)).expect("a terminal");
    let theme = Theme { colour: !ascii, ascii };
    terminal.draw(|frame| drop(view::draw(model, &theme, frame))).expect("a frame");
    let buffer = terminal.backend().buffer().clone();
    let row = |y: u16| (0..size.0).map(|x| buffer[(x, y)].symbol()).collect::<String>().trim_end().to_string();
    ((0..size.1).map(row).collect(), terminal.get_cursor_position().expect("a cursor"))
}

fn tree(model: &Model) -> Tree {
    why::tree(&model.form().expect("the interview").draft.facts, Law::current(), model.setting.today)
}

fn at(model: &Model) -> usize {
    match model.overlay {
        Overlay::Tree(at) => at,
        ref other => panic!("{other:?}"),
    }
}

const FIXED: &str = "role=manager parties.employee=Kari facts.worker_status=employee facts.place=own_home \
    facts.arrangement=fixed facts.regularity=regular facts.days_per_week=2 \
    facts.open_ended=yes facts.government=none at=facts.place";

#[test]
fn it_opens_from_anywhere_and_closes_to_where_one_was() {
    check(FIXED, "^g", "overlay=tree at=facts.place effects=");
    check(FIXED, "^g esc", "overlay=none at=facts.place effects=");
    check(FIXED, "^g ^g", "overlay=none");
    check(FIXED, "f2", "overlay=panel");
    check(FIXED, "f2 f2", "overlay=tree");
    check(FIXED, "f2 f2 f2", "overlay=none");
    check(FIXED, "f5 ^g", "overlay=tree");
    check(FIXED, "^g f1", "overlay=help");
    check(FIXED, "^g f1 esc", "overlay=tree");
    check(&applies("at=review"), "^g esc", "overlay=none at=review");
    // What is being typed is still there.
    check(&format!("{FIXED} at=parties.employee"), "type:x ^g esc", "field=Karix|");
    check("list=3", "^g", "overlay=none screen=register");
}

#[test]
fn the_cursor_begins_where_it_was_settled_and_moves_over_the_steps() {
    let mut model = model(FIXED);
    run(&mut model, "^g");
    let tree = tree(&model);
    let rows = tree.rows();
    assert!(rows[at(&model)].1.settles);
    run(&mut model, "up");
    assert_eq!(at(&model), tree.first() - 1);
    run(&mut model, "home up");
    assert_eq!(at(&model), 0);
    run(&mut model, "end down");
    assert_eq!(at(&model), rows.len() - 1);
    update(&mut model, Msg::Pick(3));
    assert_eq!(at(&model), 3);
    // Undetermined, it begins where the first answer is waited for.
    let mut open = support::model("role=manager facts.worker_status=employee at=facts.place");
    run(&mut open, "^g");
    assert!(why_waits(&open).contains(&Fact::Place));
}

fn why_waits(model: &Model) -> Vec<Fact> {
    tree(model).rows()[at(model)].1.waits_for.clone()
}

#[test]
fn a_rule_is_read_over_the_tree_and_comes_back_to_its_row() {
    let mut model = model(FIXED);
    run(&mut model, "^g up*2");
    let row = at(&model);
    run(&mut model, "enter");
    assert!(matches!(model.overlay, Overlay::Page(_)));
    let (lines, _) = drawn(&mut model, (80, 24), false);
    assert!(lines.iter().any(|l| l.contains("Hvor bindende")), "{lines:#?}");
    run(&mut model, "esc");
    assert_eq!(at(&model), row);
    // A click on the row in focus opens it too, and from a page of the tree the search begins anew.
    update(&mut model, Msg::Pick(row));
    assert!(matches!(model.overlay, Overlay::Page(_)));
    run(&mut model, "^f");
    assert!(matches!(model.overlay, Overlay::Search(_)));
}

#[test]
fn the_row_in_focus_is_seen_and_has_the_cursor() {
    for size in [(80, 24), (80, 12), (60, 16), (120, 40), (80, 60)] {
        let mut model = model(FIXED);
        run(&mut model, "^g home");
        for (i, (_, node)) in tree(&model).rows().iter().enumerate() {
            assert_eq!(at(&model), i);
            let title = Words::of(Language::Nb).step_title(node);
            let (lines, cursor) = drawn(&mut model, size, false);
            let line: &str = &lines[usize::from(cursor.y)];
            let seen: String = title.chars().take(20).collect();
            assert!(line.contains('▸') && line.contains(&seen), "{size:?} {title}: {lines:#?}");
            run(&mut model, "down");
        }
    }
}

/// On 80 columns nothing is cut, whatever the answers are and wherever the focus stands.
#[test]
fn nothing_is_cut() {
    let cases = [
        FIXED.to_string(),
        "role=manager parties.employee=Kari at=facts.place".into(),
        "role=manager facts.worker_status=employee at=facts.place".into(),
        FIXED.replace("arrangement=fixed", "arrangement=exclusive"),
        FIXED.replace("own_home", "partner_home"),
        FIXED.replace("own_home", "train"),
        FIXED.replace("days_per_week=2", "days_per_week=0.9"),
        FIXED.replace("arrangement=fixed", "arrangement=temporary"),
    ];
    for case in &cases {
        for language in Language::ALL {
            let mut model = model(case);
            model.setting.language = *language;
            run(&mut model, "^g home");
            for _ in 0..tree(&model).rows().len() {
                for size in [(80, 24), (110, 30)] {
                    let (lines, _) = drawn(&mut model, size, false);
                    let aside = |l: &&String| l.contains('…') && !l.contains("utkast") && !l.contains("draft");
                    let cut: Vec<&String> = lines.iter().skip(2).filter(aside).collect();
                    assert!(cut.is_empty(), "{language:?} {size:?}: {cut:#?}");
                }
                run(&mut model, "down");
            }
        }
    }
}

#[test]
fn it_is_told_in_ascii_and_without_colour() {
    let mut model = model(FIXED);
    run(&mut model, "^g");
    let (lines, _) = drawn(&mut model, (80, 24), true);
    let marked = lines.iter().filter(|l| l.starts_with("  | ")).count();
    assert!(marked > 4, "the way is seen without colour: {lines:#?}");
    assert!(
        lines.iter().any(|l| l.starts_with(" >|") && l.contains(" x ") && l.ends_with("avgjør  R-131")),
        "{lines:#?}"
    );
    for sign in ['┃', '▸', '✓', '–', '─', '●'] {
        assert!(!lines.iter().any(|l| l.contains(sign)), "{sign}: {lines:#?}");
    }
}

#[test]
fn the_smallest_screens_are_drawn() {
    for columns in 1..24 {
        for rows in 1..12 {
            let mut model = model(FIXED);
            run(&mut model, "^g");
            drawn(&mut model, (columns, rows), false);
        }
    }
}

#[test]
fn the_panel_says_how_to_get_there() {
    let mut model = model(FIXED);
    run(&mut model, "f2");
    let (lines, _) = drawn(&mut model, (80, 24), false);
    assert!(lines[23].contains("F2 grunnlag"), "{}", lines[23]);
    let mut seen = Vec::new();
    for _ in 0..20 {
        seen.extend(drawn(&mut model, (80, 24), false).0);
        run(&mut model, "down*10");
    }
    assert!(seen.iter().any(|l| l.contains("F2 en gang til")), "{seen:#?}");
    let live = |p: &Place| KEYS.iter().any(|k| k.msg == Msg::Grounds && k.is_live(*p));
    for place in [Place::Choice, Place::Field, Place::Week, Place::Review, Place::Map, Place::Reading, Place::Marks] {
        assert!(live(&place), "{}", place.word());
    }
}

/// R-110 stands on the screen wherever the work is done, and one row decides.
#[test]
fn only_at_home_is_seen_wherever_the_work_is_done() {
    for place in PlaceWord::WORDS {
        let mut model = model(&FIXED.replace("own_home", place));
        run(&mut model, "^g");
        let (lines, _) = drawn(&mut model, (80, 60), false);
        assert_eq!(lines.iter().filter(|l| l.ends_with("R-110")).count(), 1, "{place}: {lines:#?}");
        let settles = tree(&model).rows().iter().any(|(_, n)| n.settles);
        assert_eq!(
            lines.iter().filter(|l| l.contains("avgjør  R-")).count(),
            usize::from(settles),
            "{place}: {lines:#?}"
        );
    }
}
