//! Undo and redo over every kind of answer, what is left to do, and where clicks mean something.

use crate::support;

use hjemmekontor::agreement::interview::{self, Answer, Input, Standing};
use hjemmekontor::agreement::{Draft, Kind, Language, Note};
use hjemmekontor::law::facts::PlaceWord;
use hjemmekontor::tui::keys::{KEYS, Msg, Place};
use hjemmekontor::tui::theme::Theme;
use hjemmekontor::tui::update::{Effect, update};
use hjemmekontor::tui::{Form, Model, Notice, Overlay, Screen, view};
use hjemmekontor::words::Words;
use hjemmekontor::words::ask::ask;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use support::*;

/// What a draft answers, wherever the focus was.
fn answers(model: &Model) -> Draft {
    Draft { at: None, receipt: None, ..model.form().expect("the interview").draft.clone() }
}

#[test]
fn each_kind_of_answer_is_taken_back_and_made_again() {
    let home = &applies("");
    for (before, keys, id, value) in [
        ("at=role".to_string(), "down enter", "role", "employee"),
        ("at=parties.employee".into(), "type:Kari enter", "parties.employee", "Kari"),
        ("at=undertaking.employees".into(), "type:30 enter", "undertaking.employees", "30"),
        (format!("{home} at=facts.days_per_week"), "bs type:3 enter", "facts.days_per_week", "3:days_per_week"),
        ("at=facts.start".into(), "type:1.2.2027 enter", "facts.start", "2027-02-01"),
        (format!("{home} at=facts.arrangement"), "end enter", "facts.arrangement", "exclusive"),
        (format!("{home} at=clauses.A-1"), "type:e type:x esc", "clauses.A-1", ""),
        (format!("{home} at=clauses.A-3"), "type:u", "clauses.A-3", "none"),
        (format!("{home} at=checklists.S-01"), "type:j", "checklists.S-01", "yes"),
        (format!("{home} at=points.R-701"), "type:o", "points.R-701", "open"),
    ] {
        let mut model = model(&before);
        let first = answers(&model);
        run(&mut model, keys);
        let last = answers(&model);
        assert_ne!(first, last, "{id}: nothing to take back");
        assert!(value.is_empty() || given(&last, id) == value, "{id}: {}", given(&last, id));
        let effects = run(&mut model, "^z");
        assert_eq!((answers(&model), effects), (first, vec![Effect::Save]), "{id}");
        assert_eq!(look(&model, &[], "at"), id);
        run(&mut model, "^y");
        assert_eq!(answers(&model), last, "{id}");
    }
}

#[test]
fn typing_is_taken_back_first_and_is_not_lost() {
    let at = "role=manager at=parties.employee";
    check(at, "type:Kar ^z", "field=| parties.employee= role=manager at=parties.employee notice=");
    check(at, "type:Kar ^z ^y", "field=Kar| at=parties.employee");
    check(at, "type:Kar ^z ^y ^z ^y type:i enter", "parties.employee=Kari");
    check(at, "type:Kari enter type:Fjo ^z", "field=| at=parties.title parties.employee=Kari");
    check(at, "type:Kari enter type:Fjo ^z ^z", "parties.employee= at=parties.employee");
    check(at, "type:Kari enter type:Fjo ^z ^z ^y ^y", "field=Fjo| at=parties.title parties.employee=Kari");
    // What is the answer already is no typing, however it is written.
    check("undertaking.employees=1200 at=undertaking.employees", "^u type:1·200 ^z", "notice=info field=1·200|");
    // An answer left unusable with its question is a step of its own.
    let bad = "role=manager at=undertaking.employees";
    check(bad, "type:many tab shift-tab ^z", "field=| undertaking.employees=");
    check(bad, "type:many tab shift-tab ^z ^y", "field=many|");
    check(
        bad,
        "type:5 enter shift-tab bs type:many tab ^z",
        "field=many| at=undertaking.employees undertaking.employees=",
    );
    check(bad, "type:5 enter shift-tab bs type:many tab ^z ^z", "field=| undertaking.employees=");
    // A clause being edited.
    let clause = applies("at=clauses.A-1 clauses.A-1=a");
    check(&clause, "type:e type:b ^z", "overlay=none clauses.A-1=a");
    check(&clause, "type:e type:b ^z ^y", "overlay=editor field=ab|");
    check(&clause, "type:e type:b ^z ^y esc", "clauses.A-1=ab overlay=none");
    // Nothing is done to a line typed on top.
    check(&applies("at=role"), "^f type:ab ^z ^y", "overlay=search");
}

#[test]
fn a_change_ends_what_could_be_made_again_and_typing_does_not() {
    let at = "at=role";
    check(at, "down enter ^z enter ^y", "notice=info role=manager");
    check(at, "down enter type:Ka ^z ^z ^y", "role=employee");
    check(at, "enter type:Kari enter ^z ^u type:x ^y", "parties.employee=Kari");
    check(at, "enter type:Kari enter ^z ^u type:x ^y ^z", "field=x| parties.employee=");
    check(at, "^z", "notice=info effects=");
    check(at, "^y", "notice=info effects=");
    check("list=3", "^y", "effects=");
}

/// A list of which nothing is for the one who sits there is left like any question.
#[test]
fn an_empty_list_is_left() {
    let clauses = Msg::Go(interview::index_of("clauses.A-1").expect("a question"));
    for keys in ["enter", "tab", "shift-tab", "down", "type:a", "esc", "del", "end"] {
        let mut model = model("role=employee at=role");
        update(&mut model, clauses.clone());
        let effects = run(&mut model, keys);
        assert_eq!(look(&model, &effects, "accepted"), "0", "{keys}");
        let left = ["enter", "tab"].contains(&keys);
        assert_eq!(look(&model, &effects, "at") == "checklists.P-01", left, "{keys}");
    }
}

/// What a change of an answer does not save by itself is saved all the same.
#[test]
fn every_change_is_saved() {
    let clause = applies("at=clauses.A-1 clauses.A-1=a");
    for keys in ["f1 esc esc", "f1 f2", "f1 f3", "f1 f6", "^f"] {
        check(&clause, &format!("type:e type:b {keys}"), "clauses.A-1=ab effects=Save");
    }
}

/// Numbers by chance, the same each time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % n
    }
}

fn message(chance: &mut Chance) -> Msg {
    let questions = interview::questions().len();
    match chance.below(20) {
        0..=2 => Msg::Next,
        3 => Msg::Back,
        4 => Msg::Skip,
        5 => Msg::Up,
        6 => Msg::Down,
        7 => Msg::Mark,
        8 => Msg::Number(chance.below(4) as u8),
        9..=10 => Msg::Char(['1', '2', 'a', '.', ' ', '[', 'ø'][chance.below(7)]),
        11 => Msg::Paste(["1.2.2027", "Fjord", "2", "ti to"][chance.below(4)].into()),
        12 => Msg::Backspace,
        13 => Msg::TakeBack,
        14 => Msg::Edit,
        15 => Msg::Without,
        16 => Msg::AcceptAll,
        17 => Msg::DocumentLanguage,
        _ => Msg::Go(chance.below(questions)),
    }
}

#[test]
fn a_walk_by_chance_is_taken_back_whole_and_made_again_whole() {
    for seed in 1..=6 {
        let mut chance = Chance(seed);
        let mut model = model(&applies("at=role"));
        let first = answers(&model);
        for _ in 0..300 {
            let msg = message(&mut chance);
            // Leaving the interview ends the walk; nothing here does.
            for effect in update(&mut model, msg) {
                assert_eq!(effect, Effect::Save);
            }
        }
        let last = answers(&model);
        let (at, top) = (look(&model, &[], "at"), model.overlay.clone());
        let typed = written(&model);
        assert_ne!(first, last);
        let to_the_end = |model: &mut Model, msg: Msg| {
            let mut steps = 0;
            model.notice = None;
            while !matches!(model.notice, Some(Notice::Info(_))) {
                update(model, msg.clone());
                steps += 1;
                assert!(steps < 1000);
            }
            steps
        };
        let undone = to_the_end(&mut model, Msg::Undo);
        assert!(undone > 20, "seed {seed}: {undone}");
        assert_eq!(answers(&model), first, "seed {seed}");
        to_the_end(&mut model, Msg::Redo);
        assert_eq!(answers(&model), last, "seed {seed}");
        assert_eq!((look(&model, &[], "at"), written(&model)), (at, typed), "seed {seed}");
        assert_eq!(model.overlay == Overlay::Editor, top == Overlay::Editor && written(&model).is_some());
    }
}

/// What stands in the field, where something is typed and not yet the answer.
fn written(model: &Model) -> Option<String> {
    let form = model.form().expect("the interview");
    let typed = match form.question().input {
        Input::Text(_) | Input::Employees | Input::Amount(_) | Input::Date(_) | Input::Note(_) | Input::Timeline => {
            true
        }
        Input::Clause(_) => model.overlay == Overlay::Editor,
        _ => false,
    };
    typed.then(|| form.field.text().to_string())
}

fn progress(model: &Model) -> (usize, usize) {
    model.form().expect("the interview").progress(&model.assessment().expect("an assessment"))
}

fn open(model: &Model) -> Vec<usize> {
    let standings = model.form().expect("the interview").standings(&model.assessment().expect("an assessment"));
    (0..standings.len()).filter(|i| standings[*i] == Standing::Open).collect()
}

/// An answer that the question takes, by chance.
fn some_answer(chance: &mut Chance, draft: &Draft, input: Input) -> Answer {
    let words = Words::of(Language::Nb);
    let read = |text: &str| hjemmekontor::words::answer::read(input, text, 0, words, draft).expect("an answer");
    match input {
        Input::Text(_) | Input::Note(_) | Input::Clause(_) => Answer::Text("Berg".into()),
        Input::Employees => read("30"),
        Input::Amount(_) => read(["1", "2", "3"][chance.below(3)]),
        Input::Date(_) | Input::WeighedOn => read("1.2.2027"),
        Input::Week => read(["ti", "ma ti", "ti to"][chance.below(3)]),
        Input::Places => read(&format!("{}=1", PlaceWord::OwnHome as usize + 1)),
        Input::Timeline => read("1.2.2027 2"),
        Input::Hours => read(["8-16 p30\n8-15", "\n=\n8-16 p30, 20-22 h"][chance.below(2)]),
        Input::Clock(_) => read("9-15"),
        input => Answer::Choice(chance.below(interview::choices(input).len())),
    }
}

/// Answers what is open, by chance, until nothing is: what is left never grows but by questions that an answer lights, is
/// never more than there is to answer, and ends at nothing.
#[test]
fn what_is_left_goes_to_nothing() {
    let mut lit = 0;
    for seed in 1..=40 {
        let mut chance = Chance(seed * 7919);
        let mut model = model("at=role");
        if seed % 5 == 0
            && let Screen::Form(form) = &mut model.screen
        {
            form.draft.kind = Kind::SelfDeclaration;
        }
        let mut steps = 0;
        loop {
            let before = open(&model);
            // Nothing can be answered in the calendar by chance; it is open only when it has days.
            let Some(at) = before.get(chance.below(before.len().max(1))).copied().filter(|i| answerable(*i)) else {
                match before.iter().copied().find(|i| answerable(*i)) {
                    Some(_) => continue,
                    None => break,
                }
            };
            let (left, all) = progress(&model);
            assert!(left <= all && left <= before.len(), "seed {seed}: {left} left of {} open", before.len());
            let Screen::Form(form) = &mut model.screen else { panic!("the interview") };
            let input = interview::questions()[at].input;
            let answer = some_answer(&mut chance, &form.draft, input);
            interview::apply(&mut form.draft, input, answer);
            let (now, after) = (progress(&model).0, open(&model));
            let new = after.iter().filter(|i| !before.contains(i)).count();
            let items = if progress(&model).1 > all { progress(&model).1 - all } else { 0 };
            assert!(now <= left + new.max(items), "seed {seed}: {left} to {now} by {}", interview::questions()[at].id);
            lit += usize::from(new > 0);
            steps += 1;
            assert!(steps < 400, "seed {seed} does not end");
        }
        assert_eq!(
            progress(&model).0,
            0,
            "seed {seed}: {:?}",
            open(&model).iter().map(|i| &interview::questions()[*i].id).collect::<Vec<_>>()
        );
    }
    assert!(lit > 20, "hardly any answer lights a question: {lit}");
}

fn answerable(i: usize) -> bool {
    !matches!(interview::questions()[i].input, Input::Review | Input::Plan | Input::Calendar)
}

/// What is counted as left can be gone to with Enter and the steps alone: nobody is told of a question he cannot see.
#[test]
fn what_is_counted_belongs_to_whoever_sits_there() {
    for role in ["manager", "employee", "consultant"] {
        let mut model = model(&format!("role={role} at=role"));
        let all = progress(&model).1;
        let Screen::Form(form) = &mut model.screen else { panic!("the interview") };
        let theirs = interview::questions().iter().filter(|q| interview::belongs(&form.draft, q)).count();
        assert!(all <= theirs, "{role}: {all} of {theirs}");
        // Answers to what does not belong change nothing.
        let before = progress(&model).0;
        let Screen::Form(form) = &mut model.screen else { panic!("the interview") };
        let draft = form.draft.clone();
        for question in interview::questions().iter().filter(|q| !interview::belongs(&draft, q)) {
            match question.input {
                Input::Clause(_) => interview::apply(&mut form.draft, question.input, Answer::Text("x".into())),
                Input::Mark(_) | Input::Point(_) => {
                    interview::apply(&mut form.draft, question.input, Answer::Choice(0))
                }
                _ => {}
            }
        }
        assert_eq!(progress(&model).0, before, "{role}");
    }
}

fn drawn(model: &Model) -> (view::Spots, Vec<String>) {
    let theme = Theme { colour: true, ascii: false };
    let mut terminal = Terminal::new(TestBackend::new(model.size.0, model.size.1)).expect("a terminal");
    let mut spots = Vec::new();
    terminal.draw(|frame| spots = view::draw(model, &theme, frame)).expect("a frame");
    let buffer = terminal.backend().buffer();
    let row = |y: u16| (0..buffer.area.width).map(|x| buffer[(x, y)].symbol()).collect::<String>();
    (spots, (0..buffer.area.height).map(row).collect())
}

/// Clicks at the last place where the text stands.
fn click(model: &mut Model, text: &str) -> Vec<Effect> {
    let (spots, rows) = drawn(model);
    let found =
        rows.iter().enumerate().rev().find_map(|(y, row)| row.find(text).map(|at| (row[..at].chars().count(), y)));
    let (x, y) = found.unwrap_or_else(|| panic!("no «{text}» on\n{}", rows.join("\n")));
    let msgs = view::at(&spots, x as u16, y as u16);
    assert_eq!(msgs.len(), 1, "nothing to click at «{text}» on\n{}", rows.join("\n"));
    msgs.into_iter().flat_map(|msg| update(model, msg)).collect()
}

#[test]
fn a_click_at_an_option_picks_it() {
    for size in [(80, 24), (120, 40)] {
        for language in Language::ALL {
            let words = Words::of(*language);
            for (i, question) in interview::questions().iter().enumerate() {
                let choices = interview::choices(question.input);
                if choices.is_empty() || !is_single(question.input) {
                    continue;
                }
                for (n, choice) in choices.iter().enumerate() {
                    let mut model = model("at=role");
                    model.size = size;
                    model.setting.language = *language;
                    let Screen::Form(form) = &mut model.screen else { panic!("the interview") };
                    form.focus(i);
                    let effects = click(&mut model, &format!(") {}  ", words.say(choice)));
                    let draft = &model.form().expect("the interview").draft;
                    assert_eq!(interview::chosen(draft, question.input), Some(n), "{} {size:?}", question.id);
                    assert_eq!(effects, [Effect::Save]);
                }
            }
        }
    }
}

fn is_single(input: Input) -> bool {
    !matches!(input, Input::Mark(_) | Input::Point(_) | Input::Clause(_))
}

#[test]
fn clicks_at_units_rows_steps_and_keys() {
    let mut amount = model(&applies("at=facts.days_per_week"));
    click(&mut amount, ") halve dager");
    assert_eq!(look(&amount, &[], "unit"), "1");
    for size in [(80, 24), (120, 40)] {
        let mut model = model(&applies("at=role"));
        model.size = size;
        run(&mut model, "f6");
        click(&mut model, "Antall ansatte");
        assert_eq!(look(&model, &[], "at"), "undertaking.employees");
        click(&mut model, "F4");
        assert_eq!(look(&model, &[], "at"), "review");
        click(&mut model, "angre");
        assert_eq!(look(&model, &[], "notice"), "info");
    }
    let mut wide = model(&applies("at=role"));
    wide.size = (120, 40);
    click(&mut wide, "Psykososialt    ");
    assert!(look(&wide, &[], "at").starts_with("checklists.S-"));
    let mut list = model("list=3");
    assert_eq!(click(&mut list, "Nytt utkast"), [Effect::New]);
    assert_eq!(click(&mut list, "avslutt"), [Effect::Quit]);
    let mut found = model(&applies("at=role"));
    run(&mut found, "^f type:verneombud");
    click(&mut found, "R-401");
    assert_eq!(look(&found, &[], "overlay"), "page");
}

/// The wheel is the arrows: it scrolls what is read, and moves among what is chosen.
#[test]
fn the_wheel_scrolls_or_moves() {
    let mut model = model(&applies("at=role"));
    run(&mut model, "f1");
    update(&mut model, Msg::Down);
    assert_eq!(model.scroll, 1);
    run(&mut model, "esc");
    update(&mut model, Msg::Down);
    assert_eq!((model.scroll, look(&model, &[], "cursor").as_str()), (0, "1"));
    assert_eq!(look(&model, &[], "role"), "manager");
}

#[test]
fn every_spot_lies_on_the_screen() {
    let tiny = (0..=4).flat_map(|w| (0..=4).map(move |h| (w, h)));
    let sizes: Vec<(u16, u16)> = tiny.chain([(5, 30), (30, 8), (80, 24), (120, 40)]).collect();
    let mut scenes = vec![model("list=3")];
    for (i, _) in interview::questions().iter().enumerate().step_by(3) {
        let mut scene = model(&applies("at=role"));
        if let Screen::Form(form) = &mut scene.screen {
            form.focus(i);
        }
        scenes.push(scene);
    }
    for script in ["f1", "f2", "f3", "f6", "^f type:avtale", "^f type:131 enter", "f4"] {
        let mut scene = model(&applies("at=role"));
        run(&mut scene, script);
        scenes.push(scene);
    }
    for scene in &mut scenes {
        for size in &sizes {
            scene.size = *size;
            for (area, msg) in drawn(scene).0 {
                let inside = area.right() <= size.0 && area.bottom() <= size.1;
                assert!(inside, "{msg:?} at {area} on {size:?}");
            }
        }
    }
}

#[test]
fn the_mouse_is_off_until_it_is_switched_on() {
    let mut model = model("at=role");
    assert!(!model.mouse);
    assert_eq!(update(&mut model, Msg::Mouse), [Effect::Mouse(true)]);
    assert_eq!(update(&mut model, Msg::Mouse), [Effect::Mouse(false)]);
    assert!(KEYS.iter().any(|k| k.msg == Msg::Mouse && Place::ALL.iter().all(|p| k.is_live(*p))));
}

#[test]
fn hidden_names_are_hidden_in_questions_and_in_running_text() {
    let mut draft = model("parties.employee=Kari·Berg").form().expect("the interview").draft.clone();
    draft
        .remarks
        .insert(Note::Weighing, "Kari er hjemme. Karis ordning. Karin og Bergen består, Kari Berg ikke.".into());
    for language in Language::ALL {
        let words = Words::of(*language);
        let hidden = draft.without_names(|party| words.say(&format!("hidden-{}", party.word())).into_owned());
        let name = words.say("hidden-employee");
        let wanted = format!("{name} er hjemme. {name}s ordning. Karin og Bergen består, {name} ikke.");
        assert_eq!(hidden.remarks[&Note::Weighing], wanted);
        let nameless = ask(words, &Draft::new(*language), "q-place");
        assert_eq!(ask(words, &hidden, "q-place"), nameless);
        assert_ne!(ask(words, &draft, "q-place"), nameless);
    }
}

/// What is copied has what is being typed in it, and no name where names are hidden.
#[test]
fn copied_with_what_is_typed_and_without_hidden_names() {
    let copied = |before: &str, keys: &str| {
        let effects = run(&mut model(before), keys);
        let texts = effects.into_iter().filter_map(|e| if let Effect::Copy(text) = e { Some(text) } else { None });
        texts.reduce(|_, last| last).expect("a text")
    };
    let before = applies("at=parties.employer").replace("Kari", "Kari·Nordmann");
    let text = copied(&before, "^k");
    assert!(text.contains("Kari Nordmann, Fjord AS\n"), "{text}");
    assert!(copied(&before, "type:X ^k").contains("Kari Nordmann, Fjord ASX\n"));
    let hidden = copied(&before, "^n ^k");
    assert!(!hidden.contains("Kari") && !hidden.contains("Fjord"), "{hidden}");
    assert!(hidden.contains(Words::of(Language::Nb).say("hidden-employee").as_ref()));
    let mut list = model("list=3");
    assert_eq!(run(&mut list, "^k"), []);
}

#[test]
fn a_form_is_the_same_whether_its_field_is_written_or_focused() {
    let mut form = Form::new(Draft::new(Language::Nb));
    for (i, question) in interview::questions().iter().enumerate() {
        form.focus(i);
        assert_eq!(form.field.text(), form.written(), "{}", question.id);
    }
}
