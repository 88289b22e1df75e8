//! The map, the comparison and the summary on the screen.

use crate::support;

use hjemmekontor::agreement::Language;
use hjemmekontor::law::facts::Fact;
use hjemmekontor::law::map;
use hjemmekontor::law::sources::Law;
use hjemmekontor::tui::theme::Theme;
use hjemmekontor::tui::update::compare::{Compare, compared};
use hjemmekontor::tui::{Model, Overlay, Screen, view};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use support::{applies, check, model, run};

fn shown(model: &Model, size: (u16, u16)) -> String {
    let mut terminal = Terminal::new(TestBackend::new(size.0, size.1)).expect("a terminal");
    let theme = Theme { colour: true, ascii: false };
    terminal.draw(|frame| drop(view::draw(model, &theme, frame))).expect("a frame");
    let buffer = terminal.backend().buffer();
    let row = |y: u16| (0..buffer.area.width).map(|x| buffer[(x, y)].symbol()).collect::<String>();
    (0..buffer.area.height).map(|y| row(y).trim_end().to_string() + "\n").collect()
}

#[test]
fn the_map_says_what_the_law_says_cell_by_cell() {
    for language in Language::ALL {
        let mut model = model(&applies("at=facts.place"));
        model.setting.language = *language;
        run(&mut model, "f5");
        let text = shown(&model, (80, 24));
        let facts = &model.form().expect("the interview").draft.facts;
        let map = map::map(facts, Law::current(), model.setting.today);
        let words = model.words();
        for (row, cells) in map.rows.iter().zip(&map.cells) {
            let label = words.map_row_long(*row).into_owned();
            let line =
                text.lines().find(|l| l.trim_start().starts_with(&label)).unwrap_or_else(|| panic!("{label}\n{text}"));
            let letters: String = line.replace(&label, "").chars().filter(|c| !" []".contains(*c)).collect();
            let wanted: String = cells.iter().map(|c| words.map_letter(c.verdict).into_owned()).collect();
            assert_eq!(letters, wanted, "{label}");
        }
        assert_eq!(text.matches('[').count(), 2, "the legend and the draft's own place: {text}");
        assert!(text.contains(&words.say("map-here").into_owned()), "{text}");
    }
}

#[test]
fn another_cell_can_be_looked_at_and_nothing_changes() {
    check(&applies("at=facts.place"), "f5", "overlay=map");
    check(&applies("at=facts.place"), "f5 f5", "overlay=none");
    check(&applies("at=facts.place"), "f5 esc", "overlay=none at=facts.place effects=");
    check(
        &applies("at=facts.place"),
        "f5 left*9 up*9 enter",
        "overlay=none facts.days_per_week=2:days_per_week effects=",
    );
    let mut model = model(&applies("at=facts.place"));
    run(&mut model, "f5 home up*9");
    assert_eq!(model.overlay, Overlay::Map(Some((0, 0))));
    run(&mut model, "end down*9");
    assert_eq!(model.overlay, Overlay::Map(Some((5, 5))));
}

#[test]
fn variants_stand_side_by_side_and_one_is_chosen() {
    let before = applies("at=facts.place");
    check(&before, "f7", "overlay=compare effects=");
    check(&before, "f7 down*3 tab up esc", "overlay=none facts.days_per_week=2:days_per_week effects=");
    let mut model = model(&before);
    run(&mut model, "f7");
    let Screen::Form(form) = &model.screen else { panic!("the interview") };
    let (law, on) = (Law::current(), model.setting.today);
    let columns = compared(form, law, on, &Compare::default());
    assert_eq!(columns.len(), 3);
    assert!(columns[0].variant.is_none() && columns[0].differences.none());
    assert!(
        !columns[1].differences.none() && !columns[2].differences.none(),
        "what is offered first makes a difference"
    );
    assert_ne!(columns[1].variant, columns[2].variant);
    // Every variant can be reached, and choosing gives just what its column said.
    let all = map::offers(&form.draft.facts, law, on).len();
    for steps in 0..all {
        let mut model = support::model(&before);
        run(&mut model, &format!("f7 {}", "down ".repeat(steps)));
        let Overlay::Compare(state) = model.overlay.clone() else { panic!("the comparison") };
        let told = compared(model.form().expect("the interview"), law, on, &state)[1].clone();
        let effects = run(&mut model, "enter");
        assert_eq!(model.assessment().expect("an assessment").finding, told.assessment.finding, "{:?}", told.variant);
        assert_eq!(model.overlay, Overlay::None);
        assert_eq!(effects.len(), 1, "it is saved");
        run(&mut model, "^z");
        let form = model.form().expect("the interview");
        assert_eq!(form.draft.facts.number(Fact::DaysPerWeek).map(|n| n.to_string()).as_deref(), Some("2"), "undone");
    }
}

#[test]
fn choosing_a_variant_loses_nothing_that_is_typed() {
    // A name being typed, and a number elsewhere that cannot be used yet.
    check(&applies("at=parties.manager"), "type:Ola·Berg f7 enter", "parties.manager=Ola·Berg");
    let mut model = model(&applies("at=undertaking.employees"));
    run(&mut model, "^u type:mange tab f7 enter");
    let at = hjemmekontor::agreement::interview::index_of("undertaking.employees").expect("the question");
    let pending = &model.form().expect("the interview").pending;
    assert_eq!(pending.get(&at).map(String::as_str), Some("mange"));
}

#[test]
fn names_are_hidden_on_a_key() {
    let mut model = model(&applies("at=facts.place parties.manager=Ola·Berg"));
    for keys in ["f12", "", "esc", "f4", "f2"] {
        run(&mut model, keys);
        let seen = shown(&model, (120, 40));
        run(&mut model, "^n");
        let hidden = shown(&model, (120, 40));
        run(&mut model, "^n");
        assert!(keys == "f2" || seen.contains("Kari") && seen.contains("Fjord"), "{keys}: {seen}");
        assert!(!hidden.contains("Kari") && !hidden.contains("Fjord") && !hidden.contains("Ola"), "{keys}: {hidden}");
    }
    let draft = &model.form().expect("the interview").draft;
    assert_eq!(draft.party(hjemmekontor::agreement::Party::Employee), Some("Kari"), "the draft keeps its names");
}

#[test]
fn every_size_draws_and_the_summary_fits() {
    for keys in ["f5", "f7", "f12", "f2"] {
        for size in [(0, 0), (1, 1), (3, 2), (20, 5), (40, 12), (60, 16), (80, 24), (120, 40), (300, 100), (4000, 12)] {
            let mut model = model(&applies("at=facts.place"));
            model.size = size;
            run(&mut model, keys);
            shown(&model, size);
        }
    }
    for language in Language::ALL {
        let mut model = model(&applies("at=facts.place"));
        model.setting.language = *language;
        run(&mut model, "f12");
        let text = shown(&model, (120, 40));
        let words = model.words();
        for key in ["summary-doubts", "map-head"] {
            assert!(text.contains(&words.say(key).into_owned()), "{key}: {text}");
        }
        assert!(shown(&model, (80, 24)).contains(&words.say("summary-doubts").into_owned()));
    }
}
