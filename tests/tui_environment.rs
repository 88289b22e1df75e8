//! The checklists by keys: notes, measures, the way out of a step, the plan, and what the employee has answered alone.

use crate::support;

use hjemmekontor::agreement::interview;
use hjemmekontor::agreement::{Draft, EmployeeView, Kind, Language, Measure, Party, Role};
use hjemmekontor::law::checks::{CHECKS, Mark, Marks};
use hjemmekontor::tui::keys::{Msg, Place};
use hjemmekontor::tui::theme::Theme;
use hjemmekontor::tui::update::measures::entries;
use hjemmekontor::tui::update::{Effect, update};
use hjemmekontor::tui::{Form, Model, Overlay, Purpose, Screen, view};
use hjemmekontor::words::Words;
use jiff::civil::date;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use support::*;

fn draft(model: &Model) -> &Draft {
    &model.form().expect("the interview").draft
}

fn draft_mut(model: &mut Model) -> &mut Draft {
    let Screen::Form(form) = &mut model.screen else { panic!("no interview") };
    &mut form.draft
}

fn overlay_row(model: &Model) -> Option<&'static str> {
    match &model.overlay {
        Overlay::Measures(state) => Some(state.row),
        _ => None,
    }
}

/// A draft with a manager, at the first row of the physical list.
fn at(rest: &str) -> Model {
    let mut model = model(&applies(&format!("at=checklists.P-02 parties.manager=Per·Leder {rest}")));
    draft_mut(&mut model).parties.insert(Party::Manager, "Per Leder".into());
    model
}

fn employee(model: &mut Model, marks: &[(&'static str, Mark)]) {
    let view = EmployeeView {
        name: "Kari".into(),
        date: date(2026, 11, 20),
        marks: marks.iter().copied().collect(),
        notes: [("P-02", "Stolen er ødelagt.".to_string())].into(),
        well: String::new(),
        change: String::new(),
    };
    draft_mut(model).employee_view = Some(view);
}

fn screen(model: &Model, (width, height): (u16, u16), ascii: bool) -> String {
    let mut terminal = Terminal::new(TestBackend::new(width, height)).expect("a screen");
    terminal
        .draw(|frame| {
            view::draw(model, &Theme { colour: true, ascii }, frame);
        })
        .expect("it draws");
    let buffer = terminal.backend().buffer();
    let line = |y| (0..width).map(|x| buffer[(x, y)].symbol()).collect::<String>();
    (0..height).map(line).collect::<Vec<_>>().join("\n")
}

// ------------------------------------------------------------------------------------------------------------- notes

#[test]
fn a_note_is_kept_by_enter_and_by_esc_and_taken_away_by_an_empty_text() {
    // The help lies over the note for a while and gives it back.
    for end in ["enter", "esc", "f1 esc esc"] {
        let mut model = at("");
        let effects = run(&mut model, &format!("type:e type:Spør·på·lageret {end}"));
        assert_eq!(draft(&model).notes.get("P-02").map(String::as_str), Some("Spør på lageret"), "{end}");
        assert!(effects.contains(&Effect::Save));
        assert_eq!(Place::of(&model), Place::Marks);
    }
    let mut model = at("");
    run(&mut model, "type:e type:x enter type:e");
    let Overlay::RowNote(field) = &model.overlay else { panic!("no note") };
    assert_eq!(field.text(), "x");
    run(&mut model, "bs enter");
    assert!(draft(&model).notes.is_empty());
    run(&mut model, "^z");
    assert_eq!(draft(&model).notes.len(), 1, "undone");
}

#[test]
fn letters_are_text_in_a_note_and_marks_in_the_list() {
    let mut model = at("");
    run(&mut model, "type:n type:j up*2 type:e type:jnuimf enter");
    assert_eq!(given(draft(&model), "checklists.P-02"), "no");
    assert_eq!(given(draft(&model), "checklists.P-03"), "yes");
    assert_eq!(draft(&model).notes["P-02"], "jnuimf");
}

#[test]
fn the_employees_file_is_asked_for() {
    let mut model = at("");
    run(&mut model, "type:f");
    assert!(matches!(model.overlay, Overlay::Ask(Purpose::EmployeeView, _)));
}

// ---------------------------------------------------------------------------------------------------------- measures

#[test]
fn a_measure_is_taken_in_with_owner_and_date_and_out_again() {
    let mut model = at("checklists.P-02=no");
    let effects = run(&mut model, "type:m enter");
    assert!(effects.contains(&Effect::Save));
    let text = Words::of(Language::Nb).say("check-P-02.measure").into_owned();
    // Four weeks from 22 November is a Sunday: the Monday after.
    let wanted = Measure { row: "P-02", text, owner: "Per Leder".into(), due: Some(date(2026, 12, 21)), done: false };
    assert_eq!(draft(&model).measures, [wanted]);
    assert!(draft(&model).without_measure().is_empty());
    // Enter takes in and never out: then it goes on.
    run(&mut model, "enter");
    assert_eq!((draft(&model).measures.len(), Place::of(&model)), (1, Place::Marks));
    run(&mut model, "type:m space space space del");
    assert!(draft(&model).measures.is_empty());
    run(&mut model, "down space esc");
    assert_eq!(draft(&model).measures.len(), 1);
    assert_eq!((Place::of(&model), look(&model, &[], "at")), (Place::Marks, "checklists.P-02".into()));
}

#[test]
fn without_a_manager_nobody_is_suggested() {
    let mut model = model(&applies("at=checklists.P-02 checklists.P-02=no"));
    run(&mut model, "type:m enter");
    assert_eq!(draft(&model).measures[0].owner, "");
}

#[test]
fn text_owner_date_and_done_of_the_measure_in_focus() {
    let mut model = at("checklists.P-02=no");
    run(&mut model, "type:m type:o ^u type:Anne enter type:d ^u type:1.2.2027 enter type:x");
    let measure = draft(&model).measures[0].clone();
    assert_eq!((measure.owner.as_str(), measure.due, measure.done), ("Anne", Some(date(2027, 2, 1)), true));
    // Its own words make it one of the user's own; the suggestion is there again, and the focus follows the measure.
    run(&mut model, "type:e ^u type:Kjøp·stol esc type:x");
    assert_eq!(draft(&model).measures.len(), 1);
    let changed = &draft(&model).measures[0];
    assert_eq!((changed.text.as_str(), changed.owner.as_str(), changed.done), ("Kjøp stol", "Anne", false));
    let all = entries(draft(&model), "P-02");
    assert!(all[0].measure.is_none() && all.last().is_some_and(|e| e.suggestion.is_none()));
    // An empty text takes it out.
    run(&mut model, "type:e ^u enter");
    assert!(draft(&model).measures.is_empty());
}

#[test]
fn what_is_typed_takes_the_place_of_what_was_filled_in() {
    let mut model = at("checklists.P-02=no");
    run(&mut model, "type:m type:o type:Anne enter type:d type:1.februar enter");
    let measure = draft(&model).measures[0].clone();
    assert_eq!((measure.owner.as_str(), measure.due), ("Anne", Some(date(2027, 2, 1))));
    // Who moves in it first changes what stands there.
    run(&mut model, "type:o end type:·Li enter type:d bs type:8 enter");
    let measure = draft(&model).measures[0].clone();
    assert_eq!((measure.owner.as_str(), measure.due), ("Anne Li", Some(date(2028, 2, 1))));
    run(&mut model, "type:o paste:Per enter");
    assert_eq!(draft(&model).measures[0].owner, "Per");
}

#[test]
fn a_date_that_is_none_stays_with_enter_and_is_dropped_by_esc() {
    let mut model = at("checklists.P-02=no");
    run(&mut model, "type:m type:d ^u type:31.2.2027 enter");
    assert_eq!((look(&model, &[], "notice"), Place::of(&model)), ("error".into(), Place::Line));
    run(&mut model, "esc");
    assert_eq!((look(&model, &[], "notice"), Place::of(&model)), (String::new(), Place::Measures));
    assert_eq!(draft(&model).measures[0].due, Some(date(2026, 12, 21)), "as it was");
    run(&mut model, "type:d ^u enter");
    assert_eq!(draft(&model).measures[0].due, None, "no date is allowed");
    // A day without a year lies ahead, as in plain mode.
    run(&mut model, "type:d ^u type:1.2 enter");
    assert_eq!(draft(&model).measures[0].due, Some(date(2027, 2, 1)));
}

#[test]
fn an_own_measure_and_a_suggestion_looked_at() {
    let mut model = at("checklists.P-02=no");
    run(&mut model, "type:m type:w enter type:e enter");
    assert!(draft(&model).measures.is_empty(), "nothing typed, nothing changed");
    run(&mut model, "type:w type:Flytt·pulten enter type:x");
    let own = &draft(&model).measures[0];
    assert_eq!((own.text.as_str(), own.owner.as_str(), own.done), ("Flytt pulten", "Per Leder", true));
    run(&mut model, "^z ^z");
    assert!(draft(&model).measures.is_empty());
    run(&mut model, "^y");
    assert_eq!(draft(&model).measures.len(), 1);
}

#[test]
fn right_after_a_mark_measures_and_notes_are_about_the_row_that_got_it() {
    for (before, keys, row, place) in [
        ("", "type:n type:m", "P-02", Place::Measures),
        ("", "type:u type:m", "P-02", Place::Measures),
        ("", "type:n type:e", "P-02", Place::Line),
        // Who moves there means that row, and so does a row that is marked itself.
        ("", "type:n up down type:m", "P-03", Place::Measures),
        ("", "type:n down up type:e", "P-03", Place::Line),
        ("checklists.P-03=no", "type:n type:m", "P-03", Place::Measures),
        ("", "type:m", "P-02", Place::Measures),
    ] {
        let mut model = at(before);
        run(&mut model, keys);
        assert_eq!((look(&model, &[], "at"), Place::of(&model)), (format!("checklists.{row}"), place), "{keys}");
        assert!(overlay_row(&model).is_none_or(|shown| shown == row), "{keys}");
    }
    let mut model = at("");
    run(&mut model, "type:n type:e type:Bestilt enter");
    assert_eq!(draft(&model).notes.get("P-02").map(String::as_str), Some("Bestilt"));
}

#[test]
fn who_simply_types_types_a_measure_of_ones_own() {
    for keys in [
        "type:Kjøp·ny·stol enter",
        "type:kjøp·ny·stol esc",
        "paste:Kjøp·ny·stol enter",
        "type:w type:Kjøp·ny·stol enter",
    ] {
        let mut model = at("checklists.P-02=no");
        run(&mut model, &format!("type:m {keys}"));
        let texts: Vec<String> = draft(&model).measures.iter().map(|m| m.text.to_lowercase()).collect();
        assert_eq!(texts, ["kjøp ny stol"], "{keys}");
        assert_eq!(Place::of(&model), Place::Measures, "{keys}");
    }
    // A capital is a letter where the small one is a command.
    let mut model = at("checklists.P-02=no");
    run(&mut model, "type:m type:Egen·skjerm enter");
    assert_eq!(draft(&model).measures[0].text, "Egen skjerm");
}

#[test]
fn on_the_way_out_the_footer_says_what_the_keys_do_there() {
    for (language, next, leave) in [
        (Language::Nb, "Esc neste", "Tab forlat lista"),
        (Language::Nn, "Esc neste", "Tab forlat lista"),
        (Language::En, "Esc next", "Tab leave the list"),
    ] {
        let mut model = at("checklists.P-02=no checklists.P-05=no");
        model.setting.language = language;
        let footer = |model: &Model| screen(model, (80, 24), false).lines().last().unwrap_or_default().to_string();
        run(&mut model, "enter");
        let shown = footer(&model);
        assert!(shown.contains(next) && shown.contains(leave) && shown.contains("Space"), "{shown}");
        run(&mut model, "tab shift-tab type:m");
        let by_hand = footer(&model);
        assert!(!by_hand.contains(next) && by_hand.contains("Esc"), "{by_hand}");
    }
}

#[test]
fn a_measure_is_known_again_in_another_language() {
    let mut model = at("checklists.P-02=no");
    run(&mut model, "type:m enter");
    for language in Language::ALL {
        draft_mut(&mut model).language = *language;
        assert_eq!(entries(draft(&model), "P-02")[0].measure, Some(0), "{}", language.word());
    }
    for check in CHECKS {
        let mut draft = Draft::new(Language::Nn);
        for (n, entry) in entries(&draft.clone(), check.key).into_iter().enumerate() {
            let text = Words::of(Language::Nn).measure(&entry.suggestion.expect("a suggestion")).into_owned();
            draft.measures.push(Measure { row: check.key, text, owner: String::new(), due: None, done: false });
            assert_eq!(entries(&draft, check.key)[n].measure, Some(n), "{} {n}", check.key);
        }
    }
}

// -------------------------------------------------------------------------------------------------- out of the step

#[test]
fn enter_leaves_by_way_of_the_rows_without_a_measure() {
    let rows = "checklists.P-02=no checklists.P-03=yes checklists.P-05=unknown checklists.S-09=no";
    let mut model = at(rows);
    run(&mut model, "enter");
    assert_eq!(overlay_row(&model), Some("P-02"));
    run(&mut model, "enter");
    assert_eq!((overlay_row(&model), draft(&model).measures.len()), (Some("P-05"), 1));
    run(&mut model, "esc");
    assert_eq!((overlay_row(&model), draft(&model).measures.len()), (None, 1));
    assert_eq!(look(&model, &[], "at"), "checklists.S-01", "the next step");
    run(&mut model, "enter");
    assert_eq!(overlay_row(&model), Some("S-09"));
    // What is marked with space is not taken out by the Enter that goes on.
    run(&mut model, "down space enter");
    assert_eq!(draft(&model).measures_of("S-09").count(), 1);
    assert_eq!(look(&model, &[], "at"), "follow_up.closer");
}

#[test]
fn tab_always_leaves() {
    let rows = "checklists.P-02=no checklists.P-05=no";
    for keys in ["tab", "enter tab", "type:m tab", "enter esc tab"] {
        let mut model = at(rows);
        run(&mut model, keys);
        assert_eq!((overlay_row(&model), look(&model, &[], "at")), (None, "checklists.S-01".into()), "{keys}");
        assert!(draft(&model).measures.is_empty());
    }
    let mut model = at(rows);
    run(&mut model, "type:m esc");
    assert_eq!(look(&model, &[], "at"), "checklists.P-02", "opened by hand, it closes");
}

#[test]
fn an_employee_and_a_whole_list_go_straight_on() {
    let mut model = at("checklists.P-02=no");
    draft_mut(&mut model).role = Some(Role::Employee);
    run(&mut model, "enter");
    assert_eq!((overlay_row(&model), look(&model, &[], "at")), (None, "checklists.S-01".into()));
    let mut model = at("checklists.P-02=yes checklists.P-03=not_relevant");
    run(&mut model, "enter");
    assert_eq!(look(&model, &[], "at"), "checklists.S-01");
}

// -------------------------------------------------------------------------------------------------- the employee's no

#[test]
fn the_employees_no_stands_whatever_the_manager_marks_takes_back_or_undoes() {
    let no = Marks::from([("P-02", Mark::No)]);
    for keys in
        ["type:j", "type:i", "type:u", "type:j up del", "space space", "type:j ^z", "type:n ^z ^z", "type:j ^z ^y"]
    {
        let mut model = at("");
        employee(&mut model, &[("P-02", Mark::No)]);
        run(&mut model, keys);
        assert_eq!(draft(&model).mark("P-02"), Some(Mark::No), "{keys}");
        assert_eq!(draft(&model).employee_view.as_ref().map(|v| &v.marks), Some(&no), "{keys}");
        assert_eq!(draft(&model).evidence().marks["P-02"], Mark::No, "{keys}");
    }
    // Taken in between two answers: undoing the one before does not take it away.
    let mut model = at("");
    run(&mut model, "type:j");
    employee(&mut model, &[("P-02", Mark::No)]);
    run(&mut model, "^z ^z");
    assert_eq!(draft(&model).mark("P-02"), Some(Mark::No));
    assert!(draft(&model).marks.is_empty());
}

#[test]
fn both_views_stand_side_by_side() {
    for (language, views) in [
        (Language::Nb, "leder ja · ansatt nei"),
        (Language::Nn, "leiar ja · tilsett nei"),
        (Language::En, "manager yes · employee no"),
    ] {
        let mut model = at("checklists.P-02=yes checklists.P-03=yes");
        model.setting.language = language;
        employee(&mut model, &[("P-02", Mark::No), ("P-03", Mark::Yes), ("P-05", Mark::Yes)]);
        for size in [(80, 24), (120, 40)] {
            let shown = screen(&model, size, false);
            assert_eq!(shown.matches(views).count(), 1, "{shown}");
            assert!(shown.contains("Stolen er ødelagt.") && shown.contains("✎"), "{shown}");
        }
    }
}

// ------------------------------------------------------------------------------------------------------- the screens

/// Rows marked in every way, with and without measures, notes and another view.
fn busy() -> Model {
    let mut model = at("");
    for (n, check) in CHECKS.iter().enumerate() {
        draft_mut(&mut model).marks.insert(check.key, Mark::ALL[n % 4]);
    }
    let theirs: Vec<_> = CHECKS.iter().skip(7).enumerate().map(|(n, c)| (c.key, Mark::ALL[n / 2 % 4])).collect();
    employee(&mut model, &theirs);
    draft_mut(&mut model).notes.insert("P-03", "Bordet er for lavt.".into());
    model
}

#[test]
fn nothing_is_cut_at_eighty_columns_in_any_language() {
    for language in Language::ALL {
        let words = Words::of(*language);
        for check in CHECKS {
            let all = ["", "type:m", "type:m type:w", "type:m type:o", "type:e"];
            for keys in &all[..if check.key.ends_with('4') { 5 } else { 2 }] {
                let mut model = busy();
                model.setting.language = *language;
                update(&mut model, Msg::Go(interview::index_of(&format!("checklists.{}", check.key)).expect("a row")));
                run(&mut model, keys);
                for size in [(80, 24), (120, 40)] {
                    let shown = screen(&model, size, false);
                    // The outline and the panel of a wide screen are another matter.
                    let from = if size.0 > 80 { 21 } else { 0 };
                    let body =
                        shown.lines().skip(3).map(|l| l.chars().skip(from).take(58 + 22 - from).collect::<String>());
                    assert!(!body.collect::<String>().contains('…'), "{} {}\n{shown}", check.key, language.word());
                }
                let shown = screen(&model, (80, 24), false);
                let label = words.say(&format!("check-{}", check.key));
                let first = label.split_whitespace().next().expect("a word");
                assert!(keys.contains(":w") || shown.contains(first), "{first}\n{shown}");
            }
        }
    }
}

#[test]
fn the_heading_counts_and_each_key_has_its_word() {
    let mut model = at("checklists.P-02=no checklists.P-03=unknown checklists.P-05=yes");
    run(&mut model, "type:m enter esc");
    let shown = screen(&model, (80, 24), false);
    assert!(shown.contains("3 av 24 · 2 å følge opp · 1 uten tiltak"), "{shown}");
    assert!(shown.contains("! 1 tiltak") && shown.contains("! tiltak mangler"), "{shown}");
    assert!(shown.contains("m tiltak   e merknad"), "{shown}");
    run(&mut model, "type:m type:x esc");
    assert!(screen(&model, (80, 24), false).contains("✓ 1 tiltak"));
    assert!(screen(&model, (80, 24), true).contains("x 1 tiltak"));
}

#[test]
fn tiny_screens_do_not_panic() {
    for keys in ["", "type:m", "type:m type:w", "type:e"] {
        let mut model = busy();
        run(&mut model, keys);
        for (width, height) in (0..6).flat_map(|w| (0..6).map(move |h| (w, h))).chain([(20, 5), (39, 9), (200, 3)]) {
            model.size = (width, height);
            if width > 0 && height > 0 {
                screen(&model, (width, height), width % 2 == 0);
            }
        }
    }
}

// ------------------------------------------------------------------------------------------------------------- the plan

#[test]
fn the_plan_is_read_and_enter_goes_on() {
    let mut model = busy();
    run(&mut model, "type:m enter esc");
    draft_mut(&mut model).measures[0].due = Some(date(2026, 11, 1));
    update(&mut model, Msg::Go(interview::index_of("follow_up").expect("the plan")));
    assert_eq!(Place::of(&model), Place::Review);
    let whole = screen(&model, (80, 300), false);
    for part in ["Slik kan Kari følges opp", "veiledning, ikke et krav", "over fristen", "tidlig samtale", "leder"] {
        assert!(whole.contains(part), "{part}\n{whole}");
    }
    for key in (1..=6).flat_map(|n| [format!("F-{n}  "), format!("D-{n}  ")]) {
        assert_eq!(whole.matches(&key).count(), 1, "{key}\n{whole}");
    }
    assert_eq!(whole.matches("Spør: ").count(), 6, "{whole}");
    assert!(!whole.contains('…'), "{whole}");
    run(&mut model, "down*3");
    assert_eq!(model.scroll, 3);
    for keys in ["enter", "tab"] {
        let mut model = at("");
        update(&mut model, Msg::Go(interview::index_of("follow_up").expect("the plan")));
        run(&mut model, keys);
        assert_eq!(look(&model, &[], "at"), "points.R-701", "{keys}");
    }
}

#[test]
fn the_plan_in_each_language_has_no_text_missing() {
    for language in Language::ALL {
        let mut model = busy();
        model.setting.language = *language;
        update(&mut model, Msg::Go(interview::index_of("follow_up").expect("the plan")));
        let whole = screen(&model, (80, 300), false);
        assert!(!whole.contains("«plan") && !whole.contains("«mea") && !whole.contains('…'), "{whole}");
    }
}

// ------------------------------------------------------------------------------------------- the employee's own file

fn own() -> Model {
    let mut draft = Draft::new(Language::Nb);
    (draft.kind, draft.role) = (Kind::SelfDeclaration, Some(Role::Employee));
    let mut model = model("at=role");
    model.screen = Screen::Form(Box::new(Form::new(draft)));
    model
}

#[test]
fn the_employee_is_asked_only_for_name_rows_and_words_of_their_own() {
    let mut model = own();
    assert_eq!(look(&model, &[], "at"), "parties.employee");
    run(&mut model, "type:Kari enter");
    assert_eq!(look(&model, &[], "at"), "checklists.P-01");
    run(&mut model, "type:n enter");
    assert_eq!((look(&model, &[], "at"), overlay_row(&model)), ("checklists.S-01".into(), None));
    run(&mut model, "enter");
    assert_eq!(look(&model, &[], "at"), "voluntary.well");
    run(&mut model, "type:Ro enter enter");
    assert_eq!(look(&model, &[], "at"), "review");
    assert_eq!(draft(&model).marks, Marks::from([("P-01", Mark::No)]));
    run(&mut model, "enter enter");
    assert_eq!(look(&model, &[], "at"), "review", "nothing to mend");
}

#[test]
fn there_is_no_verdict_in_the_employees_own_file() {
    for language in Language::ALL {
        let words = Words::of(*language);
        let mut model = own();
        model.setting.language = *language;
        run(&mut model, "type:Kari enter type:n");
        for size in [(80, 24), (120, 40)] {
            for id in ["parties.employee", "checklists.P-02", "voluntary.well", "review"] {
                update(&mut model, Msg::Go(interview::index_of(id).expect("a question")));
                let shown = screen(&model, size, false).to_lowercase();
                let verdict = words.say("verdict-undetermined").to_lowercase();
                assert!(!shown.contains(&verdict) && !shown.contains("§ 2"), "{shown}");
                assert!(!shown.contains(&*words.say("step-agreement").to_lowercase()), "{shown}");
                assert!(shown.contains(&words.say("self-title").to_lowercase()), "{shown}");
            }
        }
    }
    for key in ["f2", "^g", "f5", "f7", "f10", "f12", "^k"] {
        let mut model = own();
        let effects = run(&mut model, key);
        assert_eq!(
            (look(&model, &[], "overlay"), look(&model, &[], "notice")),
            ("none".into(), "info".into()),
            "{key}"
        );
        assert!(effects.is_empty(), "{key}");
    }
}

#[test]
fn the_review_sums_up_the_answers() {
    let mut model = own();
    run(&mut model, "type:Kari enter type:n up type:e type:Mye·støy enter");
    draft_mut(&mut model).remarks.insert(hjemmekontor::agreement::Note::Well, "Roen.".into());
    run(&mut model, "f4");
    let shown = screen(&model, (80, 40), false);
    for part in
        ["1 av 42 punkter besvart", "! Et sted å arbeide uforstyrret", "nei", "Mye støy", "Roen.", "ingenting blir"]
    {
        assert!(shown.contains(part), "{part}\n{shown}");
    }
    assert!(!shown.contains("Enter"), "{shown}");
    let mut model = own();
    run(&mut model, "type:Kari enter type:m");
    assert_eq!((overlay_row(&model), look(&model, &[], "notice")), (None, "info".into()));
}
