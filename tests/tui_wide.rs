//! Wide screens: the whole panel over the question, nothing cut where there is room, and the map's two marks.

use crate::support;

use hjemmekontor::agreement::Language;
use hjemmekontor::tui::Model;
use hjemmekontor::tui::keys::Msg;
use hjemmekontor::tui::theme::Theme;
use hjemmekontor::tui::update::update;
use hjemmekontor::tui::view;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;
use ratatui::style::Modifier;
use support::*;

fn drawn(model: &Model, colour: bool) -> Buffer {
    let mut terminal = Terminal::new(TestBackend::new(model.size.0, model.size.1)).expect("a terminal");
    let theme = Theme { colour, ascii: false };
    terminal.draw(|frame| drop(view::draw(model, &theme, frame))).expect("a frame");
    terminal.backend().buffer().clone()
}

fn columns(model: &Model, from: u16, to: u16) -> String {
    let buffer = drawn(model, true);
    let row = |y: u16| (from..to).map(|x| buffer[(x, y)].symbol()).collect::<String>().trim_end().to_string();
    (0..model.size.1).map(row).collect::<Vec<_>>().join("\n")
}

fn wide(before: &str, size: (u16, u16)) -> Model {
    let mut model = model(before);
    update(&mut model, Msg::Resize(size.0, size.1));
    model
}

#[test]
fn the_panel_unfolds_over_the_question_and_is_scrolled_alone() {
    for size in [(110, 30), (120, 40)] {
        let mut model = wide(&applies("at=review"), size);
        let review = columns(&model, 0, 72);
        run(&mut model, "f2");
        let whole = columns(&model, 0, size.0);
        assert_eq!(whole.matches("Fordi").count(), 1, "it stands once: {whole}");
        for _ in 0..20 {
            update(&mut model, Msg::PageDown);
        }
        assert!(columns(&model, 24, 76).contains("juridisk"), "{}", columns(&model, 24, 76));
        run(&mut model, "esc");
        assert_eq!(columns(&model, 0, 72), review, "the review has not moved");
    }
}

#[test]
fn nothing_is_cut_at_the_side_or_in_a_list() {
    for language in Language::ALL {
        let marks = format!("lang={} facts.has_written_agreement=no", language.word());
        for at in ["clauses.A-8", "checklists.S-01"] {
            for size in [(110, 30), (120, 40)] {
                let model = wide(&applies(&format!("{marks} at={at}")), size);
                let shown = columns(&model, 0, size.0 - 36);
                assert!(!shown.contains('…') || at.starts_with("check"), "{shown}");
                assert!(!columns(&model, 0, 21).contains('…'), "{shown}");
            }
        }
        let mut model = wide(&applies(&marks), (80, 200));
        run(&mut model, "f2");
        assert!(!columns(&model, 0, 80).contains('…'), "{}", columns(&model, 0, 80));
        let model = wide(&applies(&marks), (120, 200));
        assert!(!columns(&model, 75, 120).contains('…'), "{}", columns(&model, 75, 120));
    }
}

#[test]
fn the_case_on_one_screen_says_how_many_duties_it_leaves_out() {
    let mut model = wide(&applies("at=facts.place"), (120, 40));
    run(&mut model, "f12");
    let shown = columns(&model, 0, 120);
    let open = model.assessment().expect("an assessment").duties;
    use hjemmekontor::law::duties::State;
    let open = open.iter().filter(|d| matches!(d.state, State::Unmet | State::Unknown)).count();
    assert!(open > 6 && shown.contains(&format!("og {} til", open - 6)), "{shown}");
}

type Cell = (u16, u16);

/// Where the map's brackets are, and where it is reversed.
fn places(model: &Model, colour: bool) -> (Vec<Cell>, Vec<Cell>) {
    let buffer = drawn(model, colour);
    let cells = || (4..20).flat_map(|y| (0..80).map(move |x| (x, y)));
    let bracket = cells().filter(|(x, y)| {
        buffer[(*x, *y)].symbol() == "[" && buffer[(*x + 1, *y)].symbol() != " " && buffer[(*x + 2, *y)].symbol() == "]"
    });
    let reversed = cells().filter(|at| buffer[*at].modifier.contains(Modifier::REVERSED));
    (bracket.map(|(x, y)| (x + 1, y)).collect(), reversed.collect())
}

#[test]
fn the_map_keeps_ones_own_place_while_another_is_looked_at() {
    for colour in [true, false] {
        let mut model = wide(&applies("at=facts.place"), (80, 24));
        run(&mut model, "f5");
        let (own, looked) = places(&model, colour);
        assert_eq!((own.len(), looked.len()), (1, 3));
        assert!(looked.contains(&own[0]), "at first one looks at one's own place");
        run(&mut model, "up");
        let (after, looked) = places(&model, colour);
        assert_eq!(after, own);
        assert_eq!(looked, (own[0].0 - 1..=own[0].0 + 1).map(|x| (x, own[0].1 - 1)).collect::<Vec<_>>());
    }
}
