//! The same answers through the keys of the full screen and through the lines of the plain wizard give the same draft
//! file, byte for byte and under the same name.

use assert_cmd::Command;
use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use hjemmekontor::agreement::interview::{self, Input};
use hjemmekontor::agreement::{Draft, Language, Note, Party, Role};
use hjemmekontor::law::facts::Fact;
use hjemmekontor::session::{Setting, Start, save};
use hjemmekontor::store::{self, Opened};
use hjemmekontor::tui::update::{Effect, update};
use hjemmekontor::tui::{Form, Model, Screen, is_list, keys};
use jiff::civil::{Date, date};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

const TODAY: Date = date(2026, 11, 22);

/// What is answered, by question id: a choice by its number, a text, a number and its unit's number, weekdays by their
/// numbers. `+` accepts a suggestion, `-` is without the clause; `2!` on a row takes its first measure, with owner and
/// date; a question that is not named is passed over.
type Answers = BTreeMap<&'static str, &'static str>;

struct Desk {
    model: Model,
    file: Option<Opened>,
    lines: Vec<String>,
}

impl Desk {
    fn new(folder: &Path, language: Language) -> Desk {
        let setting = Setting { language, folder: folder.into(), today: TODAY, start: Start::New };
        let screen = Screen::Form(Box::new(Form::new(Draft::new(language))));
        let mut model = Model::new(setting, (80, 24));
        model.screen = screen;
        Desk { model, file: None, lines: Vec::new() }
    }

    fn form(&self) -> &Form {
        self.model.form().expect("the interview")
    }

    /// A key, and its effects carried out as the program does.
    fn press(&mut self, code: KeyCode) {
        self.press_with(code, KeyModifiers::NONE);
    }

    fn press_with(&mut self, code: KeyCode, modifiers: KeyModifiers) {
        let Some(msg) = keys::msg(&self.model, KeyEvent::new(code, modifiers)) else { return };
        for effect in update(&mut self.model, msg) {
            let draft = self.form().draft.clone();
            let untouched = Draft { at: None, ..draft.clone() } == Draft::new(draft.language);
            if effect != Effect::Save || (self.file.is_none() && untouched) {
                continue;
            }
            let folder = &self.model.setting.folder;
            let file = self.file.get_or_insert_with(|| store::new(store::free_path(folder, &draft, TODAY)));
            save(file, &draft, TODAY).expect("a save");
        }
    }

    fn write(&mut self, text: &str) {
        for c in text.chars() {
            self.press(KeyCode::Char(c));
        }
    }

    fn line(&mut self, text: &str) {
        self.lines.push(text.into());
    }

    /// Marks a row. In plain mode a no and an unknown ask for a measure at once.
    fn mark(&mut self, given: &str) {
        let (number, measure) = given.strip_suffix('!').map_or((given, false), |number| (number, true));
        self.line(number);
        let asks = self.form().draft.role != Some(Role::Employee) && matches!(number, "2" | "3");
        if measure {
            ["1", "Åse", "1.3.2027"].iter().for_each(|line| self.line(line));
        }
        if asks {
            self.line("");
        }
        self.write(number);
        if measure {
            // The mark has moved the focus on.
            self.press(KeyCode::Up);
            self.take_measure();
        }
    }

    /// The first measure by its keys, with an owner and a date in place of those suggested.
    fn take_measure(&mut self) {
        self.write("m");
        self.press(KeyCode::Enter);
        for (key, text) in [("o", "Åse"), ("d", "1.3.2027")] {
            self.write(key);
            self.press_with(KeyCode::Char('u'), KeyModifiers::CONTROL);
            self.write(text);
            self.press(KeyCode::Enter);
        }
        self.press(KeyCode::Esc);
    }

    /// Days with `|` between them, by keys a line each. In plain mode a line each too, up to Sunday, or with `;` between
    /// them the whole week in one.
    fn hours(&mut self, days: &str) {
        if days.contains(';') {
            self.line(days);
        } else {
            let told: Vec<&str> = days.split('|').collect();
            (0..7).for_each(|day| self.line(told.get(day).copied().unwrap_or_default()));
        }
        for (i, day) in days.split(['|', ';']).enumerate() {
            if i > 0 {
                self.press(KeyCode::Down);
            }
            self.write(day.trim());
        }
        self.press(KeyCode::Enter);
    }

    /// Answers the question in focus by its keys, and notes the line that says the same.
    fn answer(&mut self, given: Option<&str>) {
        let words = self.model.words();
        let (at, question) = (self.form().at, self.form().question());
        match (question.input, given) {
            (Input::Clause(_), Some("+")) => {
                self.line("");
                self.press(KeyCode::Enter);
            }
            (Input::Clause(_), Some("-")) => {
                self.line(&words.say("cli-plain-key-none"));
                self.write("u");
            }
            (Input::Clause(_), Some(text)) => {
                self.line(text);
                self.write("e");
                while !self.form().field.text().is_empty() {
                    self.press(KeyCode::Backspace);
                }
                self.write(text);
                self.press(KeyCode::Esc);
            }
            (Input::Clause(_), None) => self.line(&words.say("cli-plain-key-skip")),
            (_, None) => self.line(""),
            (Input::Week, Some(days)) => {
                let name =
                    |day: char| words.weekday_short(day.to_digit(10).expect("a day") as usize - 1).to_lowercase();
                self.line(&days.chars().map(name).collect::<Vec<_>>().join(" "));
                self.write(days);
                self.press(KeyCode::Enter);
            }
            (Input::Hours, Some(days)) => self.hours(days),
            (Input::WeighedOn, Some(day)) => {
                self.line(day);
                // Today stands there already.
                while !self.form().field.text().is_empty() {
                    self.press(KeyCode::Backspace);
                }
                self.write(day);
                self.press(KeyCode::Enter);
            }
            (Input::Mark(_), Some(given)) => self.mark(given),
            (Input::Point(_), Some(number)) => {
                self.line(number);
                self.write(number);
            }
            (Input::Amount(units), Some(text)) => {
                self.line(text);
                let (number, unit) = text.split_once(' ').unwrap_or((text, "1"));
                self.write(number);
                assert!(units.len() > 1 || unit == "1");
                for _ in 1..unit.parse::<usize>().expect("a unit") {
                    self.press(KeyCode::Down);
                }
                self.press(KeyCode::Enter);
            }
            (_, Some(text)) => {
                self.line(text);
                self.write(text);
                self.press(KeyCode::Enter);
            }
        }
        // A list is left from its last row, and gone down in before that.
        if self.form().at == at {
            let more = interview::questions().get(at + 1).is_some_and(|q| q.step == question.step);
            self.press(if is_list(question.step) && more { KeyCode::Down } else { KeyCode::Tab });
        }
        assert_ne!(self.form().at, at, "stuck at {} with {given:?}: {:?}", question.id, self.model.notice);
    }
}

/// The drafts of a folder, by name.
fn drafts(folder: &Path) -> BTreeMap<String, String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let named = entries.map(|e| (e.file_name().to_string_lossy().into_owned(), e.path()));
    named.filter(|(n, _)| !n.starts_with('.')).map(|(n, p)| (n, fs::read_to_string(p).expect("a draft"))).collect()
}

/// Both wizards, to the review; the draft that they agree on.
fn check(language: Language, answers: &[(&'static str, &'static str)]) -> Draft {
    let home = tempfile::tempdir().expect("a home");
    let (screen, plain) = (home.path().join("screen"), home.path().join("plain"));
    let answers: Answers = answers.iter().copied().collect();
    let mut desk = Desk::new(&screen, language);
    let mut asked = Vec::new();
    while desk.form().question().input != Input::Review {
        let id = desk.form().question().id.as_str();
        asked.push(id);
        desk.answer(answers.get(id).copied());
    }
    desk.press(KeyCode::Esc);
    let unasked: Vec<_> = answers.keys().filter(|k| !asked.contains(k)).collect();
    assert!(unasked.is_empty(), "never asked: {unasked:?}");
    let mut input = desk.lines.join("\n");
    input.push('\n');
    let mut command = Command::cargo_bin("hjemmekontor").expect("the program");
    for name in ["HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"] {
        command.env(name, home.path());
    }
    command.args(["--plain", "--today", "2026-11-22", "--lang", language.word(), "--drafts"]).arg(&plain).arg("new");
    let output = command.write_stdin(input).timeout(std::time::Duration::from_secs(20)).output().expect("an end");
    let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    let (here, there) = (drafts(&screen), drafts(&plain));
    assert_eq!(here.len(), 1, "{here:?}");
    for (name, text) in &here {
        let other = there.get(name).unwrap_or_else(|| panic!("{name} against {:?}\n{said}", there.keys()));
        assert_eq!(text, other, "{name}: left by keys, right by lines");
    }
    assert_eq!(here, there);
    desk.form().draft.clone()
}

const FIXED: &[(&str, &str)] = &[
    ("role", "1"),
    ("parties.employee", "Åse Bjørnæs"),
    ("parties.employer", "Fjord \"AS\""),
    ("facts.worker_status", "1"),
    ("facts.position", "1"),
    ("undertaking.employees", "12"),
    ("facts.place", "1"),
    ("facts.arrangement", "1"),
    ("facts.days_per_week", "1,5"),
    ("clauses.A-1", "+"),
    ("clauses.A-2", "Arbeidstid som på kontoret."),
    ("clauses.A-3", "-"),
    ("clauses.E-01", "-"),
    ("clauses.E-05", "+"),
];

#[test]
fn fixed_days() {
    let draft = check(Language::Nb, FIXED);
    assert_eq!(draft.party(Party::Employee), Some("Åse Bjørnæs"));
    assert_eq!(draft.clauses.len(), 5);
}

#[test]
fn in_every_language() {
    for language in [Language::Nn, Language::En] {
        check(language, FIXED);
    }
}

#[test]
fn units_marks_and_points() {
    let mut answers = FIXED.to_vec();
    answers.retain(|(id, _)| *id != "facts.days_per_week");
    answers.push(("facts.days_per_week", "3 2"));
    let lists = interview::questions().iter().filter(|q| matches!(q.input, Input::Mark(_) | Input::Point(_)));
    for (i, question) in lists.enumerate() {
        let most = interview::choices(question.input).len();
        if i % 5 < most {
            answers.push((question.id.as_str(), ["1", "2", "3", "4"][i % 5]));
        }
    }
    let draft = check(Language::Nb, &answers);
    assert!(draft.marks.len() > 10 && draft.points.len() > 5);
}

#[test]
fn outside_the_home_and_nothing_at_all() {
    check(
        Language::Nb,
        &[("role", "2"), ("parties.employee", "Ola"), ("facts.worker_status", "1"), ("facts.place", "9")],
    );
    check(Language::Nb, &[("role", "3")]);
}

/// Weekdays, a weighing with who and when, notes, a measure with owner and date, and closer follow-up.
#[test]
fn patterns_weighing_and_measures() {
    let answers = &[
        ("role", "1"),
        ("parties.employee", "Kari"),
        ("parties.manager", "Ola Berg"),
        ("facts.worker_status", "1"),
        ("facts.place", "6"),
        ("facts.lives_there", "1"),
        ("facts.arrangement", "1"),
        ("facts.week", "24"),
        ("facts.open_ended", "1"),
        ("weighing.text", "Fast og over lang tid."),
        ("weighing.name", "Ola Berg"),
        ("weighing.date", "20.11.2026"),
        ("checklists.P-01", "2!"),
        ("checklists.P-02", "3"),
        ("checklists.S-09", "1"),
        ("follow_up.closer", "1"),
    ];
    for language in Language::ALL {
        let draft = check(*language, answers);
        assert_eq!(draft.facts.week().map(<[_]>::len), Some(1), "{:?}", draft.facts.get(Fact::Week));
        assert_eq!(draft.remarks[&Note::Weighing], "Fast og over lang tid.");
        assert_eq!((draft.weighed_on, draft.closer), (Some(date(2026, 11, 20)), Some(true)));
        assert_eq!((draft.measures.len(), draft.measures[0].owner.as_str()), (1, "Åse"));
    }
}

/// Two days and two evenings at home, and what the evenings ask for. A day at a time and in one line it is the same.
#[test]
fn a_hybrid_week_with_two_evenings() {
    let week = "8-16 hjemme p30|8-16 p30, 20-22 hjemme|8-15 kontor p30|8-16 p30, 20-22 hjemme|8-15 hjemme p30";
    for language in Language::ALL {
        for days in [week.to_string(), week.replace('|', "; ")] {
            let answers = &[
                ("role", "1"),
                ("parties.employee", "Kari"),
                ("facts.worker_status", "1"),
                ("facts.place", "1"),
                ("facts.arrangement", "1"),
                ("facts.week", "15"),
                ("facts.hours", days.clone().leak()),
                ("facts.averaging", "2"),
                ("facts.daily_rest_agreed", "10"),
                ("facts.evening_initiative", "1"),
                ("facts.evening_agreement", "1"),
                ("facts.core_time", "9-14.30"),
                ("facts.available", "8-17"),
                ("facts.must_answer", "2"),
            ];
            let facts = check(*language, answers).facts;
            let worked = facts.hours().expect("a week")[0].each_ref().map(Vec::len);
            assert_eq!(worked, [1, 2, 1, 2, 1, 0, 0]);
            assert_eq!(facts.yes(Fact::EveningAgreement), Some(true));
            assert_eq!(facts.clock(Fact::CoreTime).map(|c| (c.from, c.to)), Some((9 * 60, 14 * 60 + 30)));
        }
    }
}
