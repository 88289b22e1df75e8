//! What an assessment and a frame cost. `cargo bench --bench assess` measures; the README holds the numbers.

use criterion::{Criterion, criterion_group, criterion_main};
use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use hjemmekontor::agreement::{Draft, Language, Party, Role, interview};
use hjemmekontor::law;
use hjemmekontor::law::diagram::Diagram;
use hjemmekontor::law::duties::Evidence;
use hjemmekontor::law::facts::{Fact, Facts, Value};
use hjemmekontor::law::hours::mend::nearest;
use hjemmekontor::law::hours::{At, Stretch, Workweek, overview};
use hjemmekontor::law::number::Number;
use hjemmekontor::law::situation::Situation;
use hjemmekontor::law::sources::Law;
use hjemmekontor::session::{Setting, Start};
use hjemmekontor::tui::theme::Theme;
use hjemmekontor::tui::{Form, Model, Screen, keys, update, view};
use jiff::civil::{Date, date};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::style::Style;
use ratatui::widgets::{List, ListItem, ListState};
use std::hint::black_box;
use std::path::PathBuf;

const TODAY: Date = date(2026, 11, 23);

/// Employee at home, where and how the home work is arranged: the first half of the answers.
fn half() -> Facts {
    let mut facts = Facts::default();
    facts.put_word(Fact::WorkerStatus, "employee");
    facts.put_word(Fact::Position, "ordinary");
    facts.put_word(Fact::Place, "own_home");
    facts.put(Fact::ExclusiveHome, Some(Value::Bool(false)));
    facts.put_word(Fact::Arrangement, "ad_hoc");
    facts
}

/// A usual pattern, every fact that matters answered: two regular days a week, without an end.
fn full() -> Facts {
    let mut facts = half();
    facts.put_word(Fact::Regularity, "regular");
    facts.put(Fact::DaysPerWeek, Some(Value::Number(Number::whole(2))));
    facts.put(Fact::OpenEnded, Some(Value::Bool(true)));
    facts.put_word(Fact::Government, "none");
    facts
}

fn assessment(c: &mut Criterion) {
    let law = Law::current();
    let (blank, half, full) = (Facts::default(), half(), full());
    let evidence = Evidence::default();
    c.bench_function("verdict", |b| b.iter(|| law::judge(black_box(&full), law, TODAY)));
    c.bench_function("verdict with explanation", |b| {
        b.iter(|| law::assess(black_box(&full), black_box(&evidence), law, TODAY))
    });
    for (name, facts) in [("outlook, nothing answered", &blank), ("outlook, half answered", &half)] {
        c.bench_function(name, |b| {
            b.iter(|| Diagram::get().outlook(&Situation::of(black_box(facts), &law.limits, TODAY)))
        });
    }
    c.bench_function("assessment, half answered", |b| {
        b.iter(|| law::assess(black_box(&half), black_box(&evidence), law, TODAY))
    });
    for (name, facts) in [("map, full facts", &full), ("map, half answered", &half), ("map, nothing answered", &blank)]
    {
        c.bench_function(name, |b| b.iter(|| law::map::map(black_box(facts), law, TODAY)));
    }
    c.bench_function("nearest border", |b| b.iter(|| law::map::nearest_border(black_box(&full), law, TODAY)));
}

/// A rota of so many weeks with something to find on most days: long Mondays, and evenings before early mornings.
fn rota(weeks: usize) -> Facts {
    let mut week = Workweek::default();
    week[..5].fill(vec![Stretch { pause: 30, ..Stretch::new(8 * 60, 16 * 60, At::Office) }]);
    week[0][0].to = 19 * 60;
    for day in [1, 3] {
        week[day].push(Stretch::new(20 * 60, 22 * 60 + 30, At::Home));
    }
    let mut facts = full();
    facts.put(Fact::Hours, Some(Value::Hours(vec![week; weeks])));
    facts
}

/// A week against a rota of twelve, and against either the nearest changes for everything found in it.
fn hours(c: &mut Criterion) {
    let law = Law::current();
    for weeks in [1, 12] {
        let facts = rota(weeks);
        let found = overview(&facts, law).map(|o| o.findings).unwrap_or_default();
        c.bench_function(&format!("hours, weeks: {weeks}"), |b| b.iter(|| overview(black_box(&facts), law)));
        c.bench_function(&format!("nearest changes of all findings ({}), weeks: {weeks}", found.len()), |b| {
            b.iter(|| found.iter().filter_map(|finding| nearest(black_box(&facts), law, finding)).count())
        });
    }
}

fn model() -> Model {
    let mut draft = Draft::new(Language::Nb);
    draft.role = Some(Role::Manager);
    draft.parties.insert(Party::Employee, "Kari Nordmann".into());
    draft.parties.insert(Party::Employer, "Fjord Data AS".into());
    draft.facts = full();
    let mut form = Form::new(draft);
    form.focus(interview::index_of("facts.place").expect("the question of the place"));
    let setting = Setting { language: Language::Nb, folder: PathBuf::new(), today: TODAY, start: Start::New };
    let mut model = Model::new(setting, (80, 24));
    model.screen = Screen::Form(Box::new(form));
    model
}

fn frames(c: &mut Criterion) {
    let theme = Theme { colour: true, ascii: false };
    let mut terminal = Terminal::new(TestBackend::new(80, 24)).expect("a terminal in memory");
    let mut model = model();
    let mut down = false;
    c.bench_function("key press to drawn frame", |b| {
        b.iter(|| {
            down = !down;
            let code = if down { KeyCode::Down } else { KeyCode::Up };
            if let Some(msg) = keys::msg(&model, KeyEvent::new(code, KeyModifiers::NONE)) {
                black_box(update::update(&mut model, msg));
            }
            terminal.draw(|frame| drop(view::draw(&model, &theme, frame))).expect("memory never fails");
        });
    });

    // The measure beside it: a list of the very lines that stand on the wizard's screen, and nothing else.
    let cells = terminal.backend().buffer().content();
    let lines = cells.chunks(80).map(|row| row.iter().map(|cell| cell.symbol()).collect::<String>());
    let lines: Vec<String> = lines.map(|line| line.trim_end().to_string()).collect();
    let mut terminal = Terminal::new(TestBackend::new(80, 24)).expect("a terminal in memory");
    let mut state = ListState::default().with_selected(Some(0));
    c.bench_function("bare list", |b| {
        b.iter(|| {
            state.select(Some(1 - state.selected().unwrap_or(0)));
            terminal
                .draw(|frame| {
                    let list = List::new(lines.iter().map(|l| ListItem::new(l.as_str())))
                        .highlight_style(Style::new().bold())
                        .highlight_symbol("> ");
                    frame.render_stateful_widget(list, frame.area(), &mut state);
                })
                .expect("memory never fails");
        });
    });
}

criterion_group!(benches, assessment, hours, frames);
criterion_main!(benches);
