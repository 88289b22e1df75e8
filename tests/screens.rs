//! Whole screens as text. `UPDATE_GOLDEN=1 cargo test --test all screens` rewrites them; whoever commits has read the
//! difference.

use hjemmekontor::agreement::check::gaps;
use hjemmekontor::agreement::interview::{self, Answer, Input, Step};
use hjemmekontor::agreement::{Clause, Draft, EmployeeView, Language, Measure, Note, Party, Role};
use hjemmekontor::law::checks::Mark;
use hjemmekontor::law::facts::{Fact, Value};
use hjemmekontor::law::number::Number;
use hjemmekontor::law::sources::Law;
use hjemmekontor::session::{Setting, Start};
use hjemmekontor::tui::keys::Msg;
use hjemmekontor::tui::theme::Theme;
use hjemmekontor::tui::update::update;
use hjemmekontor::tui::view;
use hjemmekontor::tui::{Form, Model, Register, Row, Screen};
use hjemmekontor::words::Words;
use hjemmekontor::words::suggest::suggestion;
use jiff::civil::{Date, date};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use std::fs;
use std::path::Path;

const TODAY: Date = date(2026, 11, 22);

/// Every screen that is looked at, by its name.
const SCREENS: &[&str] = &[
    "start", "choice", "error", "amount", "clauses", "marks", "review", "panel", "help", "steps", "week", "places",
    "calendar", "weighing", "measures", "plan", "map", "compare", "summary", "search", "term", "more", "tree", "hours",
    "drawn", "employee", "why", "editor",
];
/// How many of them are golden at 80x24.
const GOLDEN: usize = 26;

fn draft(language: Language) -> Draft {
    let mut draft = Draft::new(language);
    draft.role = Some(Role::Manager);
    draft.parties.insert(Party::Employee, "Kari Nordmann".into());
    draft.parties.insert(Party::Employer, "Fjord AS".into());
    draft.employees = Some(30);
    let facts = &mut draft.facts;
    for (fact, word) in [
        (Fact::WorkerStatus, "employee"),
        (Fact::Position, "ordinary"),
        (Fact::Place, "own_home"),
        (Fact::Arrangement, "fixed"),
        (Fact::Regularity, "regular"),
        (Fact::Government, "none"),
    ] {
        facts.put_word(fact, word);
    }
    facts.put(Fact::LivesThere, Some(Value::Bool(true)));
    facts.put(Fact::OpenEnded, Some(Value::Bool(true)));
    facts.put(Fact::DaysPerWeek, Some(Value::Number(Number::whole(2))));
    draft.clauses.insert("A-3", Clause::NoneAgreed);
    draft.clauses.insert("A-7", Clause::Text("Fjord AS, Storgata 1.".into()));
    draft
}

fn row(name: &str, saved: &str, draft: Draft) -> Row {
    let assessment = draft.assess(Law::current(), TODAY).expect("an assessment");
    let state = Ok((Box::new(draft), Box::new(assessment)));
    Row { path: format!("/utkast/{name}.toml").into(), name: name.into(), saved: saved.into(), state }
}

fn first_of(step: Step) -> usize {
    interview::questions().iter().position(|q| q.step == step).expect("a question of the step")
}

fn model(name: &str, language: Language, size: (u16, u16)) -> Model {
    let mut model =
        Model::new(Setting { language, folder: "/utkast".into(), today: TODAY, start: Start::Register }, size);
    if name == "start" {
        let mut rows = vec![
            row("Kari Nordmann", "2026-11-21", draft(language)),
            row("ny-2026-11-20.toml", "2026-11-20", Draft::new(language)),
        ];
        let mut broken = row("gammel.toml", "2026-11-02", Draft::new(language));
        broken.state = Err("/utkast/gammel.toml:3:1".into());
        rows.push(broken);
        model.screen = Screen::Register(Register { rows, cursor: 1 });
        return model;
    }
    let id = |id: &str| interview::index_of(id).expect("a question");
    let at = match name {
        "error" => id("undertaking.employees"),
        "amount" | "why" => id("facts.days_per_week"),
        "clauses" | "editor" => first_of(Step::Agreement) + 1,
        "marks" | "measures" => first_of(Step::Psychosocial) + 1,
        "review" | "employee" => id("review"),
        "week" => id("facts.week"),
        "places" => id("facts.places"),
        "calendar" => id("calendar"),
        "weighing" => id("weighing.text"),
        "plan" => id("follow_up"),
        "hours" | "drawn" => id("facts.hours"),
        _ => id("facts.place"),
    };
    let mut draft = draft(language);
    if name == "marks" {
        let input = interview::questions()[at - 1].input;
        interview::apply(&mut draft, input, Answer::Choice(0));
    }
    fill(&mut draft, name);
    draft.at = Some(interview::questions()[at].id.clone());
    let mut form = Form::new(draft);
    form.saved = Some("12.30".into());
    model.screen = Screen::Form(Box::new(form));
    let msgs = match name {
        "error" => vec![Msg::ClearLine, Msg::Char('x'), Msg::Next],
        "panel" => vec![Msg::Panel],
        "help" => vec![Msg::Help],
        "steps" => vec![Msg::Steps],
        "why" => vec![Msg::Why],
        "editor" => vec![Msg::Edit],
        "week" => vec![Msg::Number(1), Msg::Number(3), Msg::AddWeek, Msg::Number(0), Msg::Right, Msg::Right, Msg::Half],
        "places" => vec![Msg::Number(0), Msg::Down, Msg::Number(1)],
        "measures" => vec![Msg::Measures, Msg::Down, Msg::Mark],
        "map" => vec![Msg::Map],
        "compare" => vec![Msg::Compare],
        "summary" => vec![Msg::Summary],
        "more" => vec![Msg::More],
        "hours" => vec![Msg::Down],
        "drawn" => vec![Msg::Hours, Msg::Down],
        "tree" => vec![Msg::Grounds],
        "search" => vec![Msg::Search, Msg::Paste("131".into())],
        "term" => vec![Msg::Search, Msg::Paste("R-131".into()), Msg::Next],
        "review" => vec![Msg::Down],
        _ => Vec::new(),
    };
    for msg in msgs {
        update(&mut model, msg);
    }
    model
}

/// What a screen needs besides the usual draft.
fn fill(draft: &mut Draft, name: &str) {
    if !["choice", "error", "amount", "clauses", "panel", "review", "steps"].contains(&name) {
        draft.facts.put(Fact::ExclusiveHome, Some(Value::Bool(false)));
    }
    match name {
        "marks" | "measures" | "plan" => {
            for (row, mark) in [("S-02", Mark::No), ("S-03", Mark::Unknown), ("S-05", Mark::Yes), ("P-02", Mark::No)] {
                draft.marks.insert(row, mark);
            }
            draft.notes.insert("S-02", "etter kl. 15".into());
            draft.measures.push(Measure {
                row: "P-02",
                text: "Stol".into(),
                owner: "Ola Berg".into(),
                due: Some(date(2026, 12, 21)),
                done: false,
            });
            draft.employee_view = Some(EmployeeView {
                name: "Kari Nordmann".into(),
                date: date(2026, 11, 20),
                marks: [("S-01", Mark::No), ("S-05", Mark::Yes)].into(),
                notes: [("S-01", "mange vil noe samtidig".to_string())].into(),
                well: String::new(),
                change: String::new(),
            });
        }
        "calendar" => {
            draft.calendar.days = [3, 5, 10, 12, 17].map(|day| date(2026, 11, day)).into();
            draft.calendar.days.insert(date(2026, 10, 1));
        }
        "weighing" => {
            draft.facts.put_word(Fact::Arrangement, "quota");
            draft.facts.put(Fact::DaysPerWeek, Some(Value::Number(Number::whole(1).times(3, 4))));
            draft.remarks.insert(Note::Weighing, "Dagene velges fritt, og blir sjelden mer enn tre i måneden.".into());
        }
        "hours" | "drawn" => {
            let typed = "8-16.30 kontor p30, 20-22.30 hjemme\n7-15 hjemme p30\n8-16 hjemme\n8-12, 12.30-18.30 hjemme\n\
                8-14 hjemme overtid p30\n\n19-21 vakt";
            let read = hjemmekontor::words::answer::read(Input::Hours, typed, 0, Words::of(Language::Nb), draft);
            interview::apply(draft, Input::Hours, read.expect("hours"));
        }
        "employee" => draft.role = Some(Role::Employee),
        _ => {}
    }
}

fn shown(model: &Model) -> String {
    let theme = Theme { colour: true, ascii: false };
    let mut terminal = Terminal::new(TestBackend::new(model.size.0, model.size.1)).expect("a terminal");
    terminal.draw(|frame| drop(view::draw(model, &theme, frame))).expect("a frame");
    let buffer = terminal.backend().buffer();
    let mut text = String::new();
    for y in 0..buffer.area.height {
        let (mut line, mut x) = (String::new(), 0);
        while x < buffer.area.width {
            let symbol = buffer[(x, y)].symbol();
            line.push_str(symbol);
            x += unicode_width::UnicodeWidthStr::width(symbol).max(1) as u16;
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

/// The screen is the golden one.
fn check(name: &str, language: Language, size: (u16, u16)) -> Option<String> {
    let text = shown(&model(name, language, size));
    let file = format!("{name}-{}x{}-{}.txt", size.0, size.1, language.word());
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/screens").join(&file);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(&path, &text).expect("a golden file");
    }
    let golden = fs::read_to_string(&path).unwrap_or_default();
    (golden != text).then(|| format!("{file}\n--- is\n{text}--- was\n{golden}"))
}

fn check_all(screens: &[&str], languages: &[Language], size: (u16, u16)) {
    let all = languages.iter().flat_map(|l| screens.iter().filter_map(|s| check(s, *l, size)));
    let wrong: Vec<String> = all.collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn at_80x24() {
    check_all(&SCREENS[..GOLDEN], Language::ALL, (80, 24));
}

#[test]
fn at_120x40() {
    check_all(
        &[
            "choice", "clauses", "review", "week", "calendar", "marks", "measures", "plan", "map", "compare",
            "summary", "hours", "drawn",
        ],
        &[Language::Nb],
        (120, 40),
    );
}

#[test]
fn at_40x12() {
    check_all(&["choice"], &[Language::Nb], (40, 12));
}

#[test]
fn no_size_panics() {
    let tiny = (0..=3).flat_map(|w| (0..=3).map(move |h| (w, h)));
    for size in tiny.chain([(5, 2), (5, 30), (300, 1), (40, 7), (79, 9), (110, 3), (300, 100)]) {
        for name in SCREENS {
            shown(&model(name, Language::Nb, size));
        }
    }
}

/// Every question of the interview, drawn at sizes small and large.
#[test]
fn every_question_draws() {
    for (i, question) in interview::questions().iter().enumerate() {
        for size in [(1, 1), (2, 9), (24, 8), (80, 24), (120, 40)] {
            let mut model = model("choice", Language::Nn, size);
            if let Screen::Form(form) = &mut model.screen {
                form.focus(i);
            }
            let text = shown(&model);
            assert!(!text.contains('«') || !text.contains("«q-"), "{}: {text}", question.id);
        }
    }
}

/// On 80 columns nothing is cut, in no language: on no question, and on no screen but the panel.
#[test]
fn nothing_is_cut_at_80() {
    // A line, and where it was first seen.
    let mut cut = std::collections::BTreeMap::new();
    let mut look = |name: &str, language: Language, model: &Model| {
        for line in shown(model).lines().filter(|l| l.contains('…')) {
            cut.entry(line.trim().to_string()).or_insert_with(|| format!("{name} {}", language.word()));
        }
    };
    for language in Language::ALL {
        for name in SCREENS.iter().filter(|n| **n != "panel") {
            look(name, *language, &model(name, *language, (80, 24)));
        }
        for (i, question) in interview::questions().iter().enumerate() {
            let mut model = model("choice", *language, (80, 24));
            if let Screen::Form(form) = &mut model.screen {
                form.focus(i);
            }
            look(&question.id, *language, &model);
        }
        // The steps with every answer given, and the review of an empty draft.
        let mut full = model("choice", *language, (80, 60));
        if let Screen::Form(form) = &mut full.screen {
            for question in interview::questions() {
                let last = interview::choices(question.input).len();
                if last > 0 && !matches!(question.input, Input::Mark(_) | Input::Point(_)) {
                    interview::apply(&mut form.draft, question.input, Answer::Choice(last - 1));
                }
            }
        }
        // An employee, whom all of it counts for.
        if let Screen::Form(form) = &mut full.screen {
            form.draft.facts.put_word(Fact::WorkerStatus, "employee");
        }
        update(&mut full, Msg::Steps);
        look("steps, all answered", *language, &full);
        let mut empty = model("review", *language, (80, 60));
        if let Screen::Form(form) = &mut empty.screen {
            form.draft = Draft::new(*language);
        }
        look("review, empty", *language, &empty);
    }
    let told: Vec<String> = cut.iter().map(|(line, place)| format!("{place}: {line}")).collect();
    assert!(told.is_empty(), "{} lines are cut:\n{}", told.len(), told.join("\n"));
}

/// On 80x24 the whole of each suggestion is seen under its list, to its last word.
#[test]
fn suggestions_are_seen_whole() {
    let mut cut = Vec::new();
    for language in Language::ALL {
        for (i, question) in interview::questions().iter().enumerate() {
            let Input::Clause(key) = question.input else { continue };
            let mut model = model("choice", *language, (80, 24));
            let Screen::Form(form) = &mut model.screen else { continue };
            form.draft.clauses.clear();
            form.focus(i);
            let text = suggestion(&form.draft, Words::of(*language), key);
            let words = |text: &str| text.split_whitespace().map(str::to_string).collect::<Vec<_>>();
            let (wanted, seen) = (words(&text), words(&shown(&model)));
            if !seen.windows(wanted.len()).any(|w| w == wanted) {
                cut.push(format!("{key} {}", language.word()));
            }
        }
    }
    assert!(cut.is_empty(), "not seen whole: {}", cut.join(", "));
}

/// No row is lost at the side either: each gap of the review comes into focus by going down, and ends inside the screen.
#[test]
fn gaps_are_seen_when_in_focus() {
    for language in Language::ALL {
        let mut model = model("review", *language, (80, 24));
        let assessment = model.assessment().expect("an assessment");
        let count = gaps(&model.form().expect("the interview").draft, &assessment).len();
        assert!(count > 3);
        update(&mut model, Msg::Home);
        let mut focused = std::collections::BTreeSet::new();
        for _ in 0..200 {
            let text = shown(&model);
            if text.lines().any(|l| l.trim_start().starts_with("[ ") && l.trim_end().ends_with(" ]")) {
                focused.insert(model.form().expect("the interview").cursor);
            }
            update(&mut model, Msg::Down);
        }
        assert_eq!(focused.len(), count, "{}", language.word());
    }
}
