//! Speaks to the wizard by keys: what stands before, the keys, and what stands after, one line each.
//!
//! Before is a list of answers by question id, `at=` where the focus is and `list=3` for the start screen with three rows.
//! Keys are words: `enter`, `down*2`, `type:Kari·Berg`, `paste:a↵b`, `^s`, `altgr:@`, `f4`. After is a list of what is
//! looked up in the model; `·` is a space and `↵` a new line.

pub mod answers;
pub mod cases;
pub mod dice;
pub mod docx;
pub mod drafts;
pub mod home;
pub mod house;
pub mod oracle;
pub mod oracle_rest;
pub mod outside;
pub mod paper;
pub mod rota;
pub mod screen;

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use hjemmekontor::agreement::interview::{self, Answer, Input};
use hjemmekontor::agreement::{Clause, Draft, Language};
use hjemmekontor::law::sources::Law;
use hjemmekontor::session::{Setting, Start};
use hjemmekontor::tui::keys::{self, Msg};
use hjemmekontor::tui::update::{Effect, update};
use hjemmekontor::tui::{Form, Model, Notice, Register, Row, Screen};
use hjemmekontor::words::{self, Words};
use jiff::civil::date;

pub fn plain(text: &str) -> String {
    text.replace('·', " ").replace('↵', "\n")
}

pub fn input(id: &str) -> Input {
    interview::questions()[interview::index_of(id).unwrap_or_else(|| panic!("no question {id}"))].input
}

pub fn choice(input: Input, word: &str) -> usize {
    let found = interview::choices(input).iter().position(|c| c.rsplit('-').next() == Some(word));
    found.unwrap_or_else(|| panic!("no choice {word} in {input:?}"))
}

pub fn answer(draft: &mut Draft, id: &str, value: &str) {
    let input = input(id);
    let answer = match input {
        Input::Text(_) | Input::Note(_) => Answer::Text(plain(value)),
        Input::Week | Input::Places | Input::Timeline | Input::Hours | Input::Clock(_) => {
            words::answer::read(input, &plain(value), 0, Words::of(Language::Nb), draft).expect("an answer")
        }
        Input::WeighedOn => Answer::Date(value.parse().expect("a date")),
        Input::Employees => Answer::Amount(value.parse().expect("a number"), 0),
        Input::Amount(units) => {
            let (number, unit) = value.split_once(':').unwrap_or((value, units[0].key()));
            let unit = units.iter().position(|u| u.key() == unit).expect("a unit");
            Answer::Amount(number.parse().expect("a number"), unit)
        }
        Input::Date(_) => Answer::Date(value.parse().expect("a date")),
        Input::Clause(_) if value == "none" => Answer::Clause(Clause::NoneAgreed),
        Input::Clause(_) if value == "out" => Answer::Clause(Clause::LeftOut),
        Input::Clause(_) => Answer::Text(plain(value)),
        _ => Answer::Choice(choice(input, value)),
    };
    interview::apply(draft, input, answer);
}

pub fn model(before: &str) -> Model {
    let today = date(2026, 11, 22);
    let setting = Setting { language: Language::Nb, folder: "/drafts".into(), today, start: Start::Register };
    let mut model = Model::new(setting, (80, 24));
    let mut draft = Draft::new(Language::Nb);
    for token in before.split_whitespace() {
        let (key, value) = token.split_once('=').expect("key=value");
        match key {
            "list" => {
                let rows = (1..=value.parse().expect("a count")).map(|n: usize| row(n, today)).collect();
                model.screen = Screen::Register(Register { rows, cursor: 0 });
                return model;
            }
            "lang" => model.setting.language = Language::from_word(value).expect("a language"),
            "at" => draft.at = Some(value.into()),
            id => answer(&mut draft, id, value),
        }
    }
    model.screen = Screen::Form(Box::new(Form::new(draft)));
    model
}

/// The rows of the start screen; the third cannot be read.
pub fn row(n: usize, today: jiff::civil::Date) -> Row {
    let draft = Draft::new(Language::Nb);
    let assessment = draft.assess(Law::current(), today).expect("an assessment");
    let state = if n == 3 { Err("broken".to_string()) } else { Ok((Box::new(draft), Box::new(assessment))) };
    Row { path: format!("/drafts/{n}.toml").into(), name: n.to_string(), saved: String::new(), state }
}

pub fn event(code: KeyCode, modifiers: KeyModifiers) -> KeyEvent {
    KeyEvent::new(code, modifiers)
}

/// The keys of a word of the script.
pub fn events(word: &str) -> Vec<KeyEvent> {
    let (word, times) = match word.rsplit_once('*') {
        Some((w, n)) if n.parse::<usize>().is_ok() => (w, n.parse().expect("a count")),
        _ => (word, 1),
    };
    let none = KeyModifiers::NONE;
    let named = |name: &str| match name {
        "enter" => KeyCode::Enter,
        "tab" => KeyCode::Tab,
        "esc" => KeyCode::Esc,
        "up" => KeyCode::Up,
        "down" => KeyCode::Down,
        "left" => KeyCode::Left,
        "right" => KeyCode::Right,
        "home" => KeyCode::Home,
        "end" => KeyCode::End,
        "del" => KeyCode::Delete,
        "bs" => KeyCode::Backspace,
        "pgup" => KeyCode::PageUp,
        "pgdn" => KeyCode::PageDown,
        "space" => KeyCode::Char(' '),
        f => KeyCode::F(f.strip_prefix('f').and_then(|n| n.parse().ok()).unwrap_or_else(|| panic!("no key {f}"))),
    };
    let one: Vec<KeyEvent> = if let Some(text) = word.strip_prefix("type:") {
        let shift = |c: char| if c.is_uppercase() { KeyModifiers::SHIFT } else { none };
        plain(text).chars().map(|c| event(KeyCode::Char(c), shift(c))).collect()
    } else if let Some(c) = word.strip_prefix("altgr:") {
        c.chars().map(|c| event(KeyCode::Char(c), KeyModifiers::CONTROL | KeyModifiers::ALT)).collect()
    } else if let Some(c) = word.strip_prefix('^').filter(|c| c.chars().count() == 1) {
        c.chars().map(|c| event(KeyCode::Char(c), KeyModifiers::CONTROL)).collect()
    } else if let Some(name) = word.strip_prefix('^') {
        vec![event(named(name), KeyModifiers::CONTROL)]
    } else if word == "shift-tab" {
        vec![event(KeyCode::BackTab, KeyModifiers::SHIFT)]
    } else {
        vec![event(named(word), none)]
    };
    one.iter().cycle().take(one.len() * times).copied().collect()
}

pub fn run(model: &mut Model, script: &str) -> Vec<Effect> {
    let mut effects = Vec::new();
    for word in script.split_whitespace() {
        if let Some(text) = word.strip_prefix("paste:") {
            effects.extend(update(model, Msg::Paste(plain(text))));
            continue;
        }
        for event in events(word) {
            if let Some(msg) = keys::msg(model, event) {
                effects.extend(update(model, msg));
            }
        }
    }
    effects
}

pub fn given(draft: &Draft, id: &str) -> String {
    let input = input(id);
    match input {
        Input::Text(party) => draft.party(party).unwrap_or_default().to_string(),
        Input::Employees => draft.employees.map(|n| n.to_string()).unwrap_or_default(),
        Input::Amount(units) => {
            interview::amount(draft, units).map(|(n, u)| format!("{n}:{}", units[u].key())).unwrap_or_default()
        }
        Input::Date(fact) => draft.facts.date(fact).map(|d| d.to_string()).unwrap_or_default(),
        Input::Clause(key) => match draft.clauses.get(key) {
            Some(Clause::Text(text)) => text.clone(),
            Some(Clause::NoneAgreed) => "none".into(),
            Some(Clause::LeftOut) => "out".into(),
            None => String::new(),
        },
        Input::Week
        | Input::Places
        | Input::Timeline
        | Input::Note(_)
        | Input::WeighedOn
        | Input::Calendar
        | Input::Hours
        | Input::Clock(_) => Words::of(Language::Nb).given(draft, input),
        _ => interview::chosen(draft, input)
            .map(|i| interview::choices(input)[i].rsplit('-').next().unwrap_or_default().to_string())
            .unwrap_or_default(),
    }
}

pub fn look(model: &Model, effects: &[Effect], key: &str) -> String {
    let form = || model.form().expect("the interview");
    match key {
        "at" => form().question().id.clone(),
        "cursor" => match &model.screen {
            Screen::Register(list) => list.cursor.to_string(),
            Screen::Form(form) => form.cursor.to_string(),
        },
        "field" => {
            let (before, after) = form().field.text().split_at(form().field.cursor());
            format!("{before}|{after}")
        }
        "unit" => form().unit.to_string(),
        "lang" => model.setting.language.word().into(),
        "doc" => form().draft.language.word().into(),
        "verdict" => model.assessment().expect("an assessment").finding.verdict.word().into(),
        "left" => form().progress(&model.assessment().expect("an assessment")).0.to_string(),
        "overlay" => format!("{:?}", model.overlay).split('(').next().unwrap_or_default().to_lowercase(),
        "notice" => match &model.notice {
            None => String::new(),
            Some(Notice::Info(_)) => "info".into(),
            Some(Notice::Error(_)) => "error".into(),
        },
        "kept" => form().draft.at.clone().unwrap_or_default(),
        "screen" => if model.form().is_some() { "form" } else { "register" }.into(),
        // The last effects, joined; `Save` several times is `Save`.
        "effects" => {
            let mut names: Vec<String> = effects.iter().map(|e| format!("{e:?}")).collect();
            names.dedup();
            names.join(",")
        }
        "accepted" => {
            let text = |c: &&Clause| matches!(c, Clause::Text(_));
            form().draft.clauses.values().filter(text).count().to_string()
        }
        key => match key.split_once(':') {
            Some(("is", id)) => {
                let standings = form().standings(&model.assessment().expect("an assessment"));
                format!("{:?}", standings[interview::index_of(id).expect("a question")]).to_lowercase()
            }
            _ => given(&form().draft, key),
        },
    }
}

/// Runs the keys and looks at what is named.
pub fn check(before: &str, script: &str, after: &str) {
    let mut model = model(before);
    let effects = run(&mut model, script);
    for token in after.split_whitespace() {
        let (key, wanted) = token.split_once('=').expect("key=value");
        assert_eq!(look(&model, &effects, key), plain(wanted), "{key} after «{script}» from «{before}»");
    }
}

/// Answers that make the regulation apply.
pub const APPLIES: &str = "role=manager parties.employee=Kari parties.employer=Fjord·AS facts.worker_status=employee \
    facts.position=ordinary undertaking.employees=30 facts.place=own_home facts.lives_there=yes facts.arrangement=fixed \
    facts.regularity=regular facts.days_per_week=2 facts.open_ended=yes \
    facts.government=none ";

pub fn applies(rest: &str) -> String {
    format!("{APPLIES}{rest}")
}
