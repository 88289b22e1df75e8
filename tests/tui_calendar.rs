//! The calendar of actual days on the screen: keys, files, what the law is told, and how the months are drawn.

use crate::support;

use crossterm::event::{KeyCode, KeyModifiers};
use hjemmekontor::agreement::interview::{self, Answer, Input};
use hjemmekontor::agreement::{Draft, Kind, Language, Party, read, write};
use hjemmekontor::law::checks::Mark;
use hjemmekontor::law::facts::Fact;
use hjemmekontor::law::number::Number;
use hjemmekontor::law::sources::Law;
use hjemmekontor::tui::keys::{self, Msg};
use hjemmekontor::tui::theme::Theme;
use hjemmekontor::tui::update::calendar::{focus, pick};
use hjemmekontor::tui::update::{Effect, update};
use hjemmekontor::tui::{Model, Notice, Overlay, Purpose, Screen, view};
use jiff::ToSpan;
use jiff::civil::{Date, Weekday, date};
use ratatui::Terminal;
use ratatui::backend::{Backend, TestBackend};
use std::path::PathBuf;
use support::{answer, applies, run};

fn draft(model: &mut Model) -> &mut Draft {
    let Screen::Form(form) = &mut model.screen else { panic!("the interview") };
    &mut form.draft
}

/// The interview at the calendar, with these days marked.
fn at_calendar(before: &str, days: &str) -> Model {
    let mut model = support::model(&format!("{before} at=calendar"));
    draft(&mut model).calendar.days = days.split_whitespace().map(|d| d.parse().expect("a date")).collect();
    model
}

/// The days, the period and the day in focus: `2026-11-03 [2026-11-01 ]2026-11-30 @2026-11-22`.
fn state(model: &Model) -> String {
    let form = model.form().expect("the interview");
    let calendar = &form.draft.calendar;
    let mut parts: Vec<String> = calendar.days.iter().map(Date::to_string).collect();
    parts.extend(calendar.from.map(|d| format!("[{d}")));
    parts.extend(calendar.to.map(|d| format!("]{d}")));
    parts.push(format!("@{}", focus(form, model.setting.today)));
    parts.join(" ")
}

fn press(model: &mut Model, code: KeyCode) -> Vec<Effect> {
    let msg = keys::msg(model, support::event(code, KeyModifiers::NONE)).expect("a meaning");
    update(model, msg)
}

fn notice(model: &Model) -> String {
    match &model.notice {
        None => String::new(),
        Some(Notice::Info(text)) => text.clone(),
        Some(Notice::Error(text)) => format!("! {text}"),
    }
}

/// Every Friday from 1 August to 20 November 2026, and in some weeks the Thursday too.
fn fridays(thursdays: usize) -> String {
    let friday = date(2026, 8, 7);
    let weeks = (0..16).map(|w| friday.saturating_add((w * 7).days()));
    let days: Vec<Date> = weeks
        .enumerate()
        .flat_map(|(i, f)| [Some(f), (i < thursdays).then(|| f.saturating_sub(1.days()))])
        .flatten()
        .collect();
    assert!(days.iter().all(|d| matches!(d.weekday(), Weekday::Thursday | Weekday::Friday)));
    days.iter().map(Date::to_string).collect::<Vec<_>>().join(" ")
}

// ------------------------------------------------------------------------------------------------------------- keys

#[test]
fn keys_move_mark_and_set_the_period() {
    for (days, script, after) in [
        ("", "", "@2026-11-22"),
        ("2026-10-01 2026-10-09", "", "2026-10-01 2026-10-09 @2026-10-09"),
        ("", "left up", "@2026-11-14"),
        ("", "right down", "@2026-11-30"),
        ("", "space", "2026-11-22 @2026-11-22"),
        ("", "space left space", "2026-11-21 2026-11-22 @2026-11-21"),
        ("", "space space", "@2026-11-22"),
        ("2026-10-01 2026-10-09", "home", "2026-10-01 2026-10-09 @2026-10-01"),
        ("2026-10-01 2026-10-09", "home end", "2026-10-01 2026-10-09 @2026-10-09"),
        ("", "home", "@2026-11-22"),
        ("2026-10-09", "del", "@2026-10-09"),
        ("2026-10-09", "bs", "@2026-10-09"),
        ("2026-10-09", "left del", "2026-10-09 @2026-10-08"),
        ("", "type:[ right type:]", "[2026-11-22 ]2026-11-23 @2026-11-23"),
        ("", "type:b right type:s", "[2026-11-22 ]2026-11-23 @2026-11-23"),
        ("", "type:bb", "@2026-11-22"),
        ("", "type:[]", "[2026-11-22 ]2026-11-22 @2026-11-22"),
        ("", "type:[[", "@2026-11-22"),
        ("", "type:]] type:]", "]2026-11-22 @2026-11-22"),
        ("", "type:] right type:[", "]2026-11-22 @2026-11-23"),
        ("", "type:[ left type:]", "[2026-11-22 @2026-11-21"),
    ] {
        let mut model = at_calendar("", days);
        run(&mut model, script);
        assert_eq!(state(&model), after, "«{script}» from «{days}»");
    }
    let mut model = at_calendar("", "");
    press(&mut model, KeyCode::PageUp);
    assert_eq!(state(&model), "@2026-10-22");
    press(&mut model, KeyCode::PageDown);
    press(&mut model, KeyCode::PageDown);
    assert_eq!(state(&model), "@2026-12-22");
}

#[test]
fn the_page_tells_how_the_period_is_set_in_every_language() {
    for (language, told) in [
        (Language::Nb, "b: perioden begynner her   s: perioden slutter her"),
        (Language::Nn, "b: perioden byrjar her   s: perioden sluttar her"),
        (Language::En, "b: the period begins here   s: the period ends here"),
    ] {
        let mut model = at_calendar("", "");
        model.setting.language = language;
        run(&mut model, "type:b right type:s");
        assert_eq!(state(&model), "[2026-11-22 ]2026-11-23 @2026-11-23");
        model.size = (80, 24);
        let mut terminal = Terminal::new(TestBackend::new(80, 24)).expect("a terminal");
        let theme = Theme { colour: false, ascii: false };
        terminal.draw(|frame| drop(view::draw(&model, &theme, frame))).expect("a frame");
        let shown: String = terminal.backend().buffer().content.iter().map(|cell| cell.symbol()).collect();
        assert!(shown.contains(told), "{shown}");
    }
}

#[test]
fn a_change_is_saved_and_a_move_is_not() {
    let mut model = at_calendar("", "2026-10-09");
    for (script, saved) in [("left", false), ("del", false), ("space", true), ("del", true), ("type:[", true)] {
        assert_eq!(run(&mut model, script).contains(&Effect::Save), saved, "{script}");
    }
    // A period that ends before it begins is refused, and says so.
    assert_eq!(run(&mut model, "left type:]"), []);
    assert!(notice(&model).starts_with("! "));
}

#[test]
fn a_click_marks_the_day_and_the_years_end() {
    let mut model = at_calendar("", "");
    update(&mut model, pick(date(2026, 11, 3)));
    assert_eq!(state(&model), "2026-11-03 @2026-11-03");
    update(&mut model, pick(date(2026, 11, 3)));
    assert_eq!(state(&model), "@2026-11-03");
    for number in [usize::MAX, 40_000] {
        update(&mut model, Msg::Pick(number));
        assert_eq!(state(&model), "@2026-11-03");
    }
    let mut model = at_calendar("", "2000-01-03");
    run(&mut model, "up up left");
    assert_eq!(state(&model), "2000-01-03 @2000-01-01");
    let mut model = at_calendar("", "2100-12-30");
    run(&mut model, "down right");
    press(&mut model, KeyCode::PageDown);
    assert_eq!(state(&model), "2100-12-30 @2100-12-31");
}

#[test]
fn undo_takes_marks_files_and_use_back() {
    let mut model = at_calendar(&applies(""), "2026-10-09");
    run(&mut model, "left space");
    run(&mut model, "^z");
    assert_eq!(state(&model), "2026-10-09 @2026-10-08");
    update(&mut model, Msg::FileRead(Purpose::Days, "d.csv".into(), Ok("2026-10-01\n2026-10-02".into())));
    assert_eq!(state(&model), "2026-10-01 2026-10-02 2026-10-09 @2026-10-02");
    run(&mut model, "^z");
    assert_eq!(state(&model), "2026-10-09 @2026-10-02");
    let before = draft(&mut model).clone();
    run(&mut model, "enter");
    assert_ne!(draft(&mut model).facts, before.facts);
    run(&mut model, "^z");
    assert_eq!((draft(&mut model).facts.clone(), draft(&mut model).days_used), (before.facts, None));
    assert_eq!(model.form().map(|f| f.question().id.as_str()), Some("calendar"));
}

// -------------------------------------------------------------------------------------------------------------- use

#[test]
fn enter_uses_the_days_and_tab_goes_on_without() {
    for (days, script, used) in [("", "enter", false), (&*fridays(4), "tab", false), (&*fridays(4), "enter", true)] {
        let mut model = at_calendar(&applies(""), days);
        let effects = run(&mut model, script);
        assert_eq!(effects, [Effect::Save]);
        assert_eq!(model.form().map(|f| f.question().id.as_str()), Some("facts.open_ended"), "{script}");
        let facts = &draft(&mut model).facts;
        let told = facts.number(Fact::DaysPerWeek).expect("days a week").to_string();
        assert_eq!(told, if used { "1.25" } else { "2" }, "{script} {days}");
        let agreed = facts.number(Fact::AgreedDaysPerWeek);
        assert_eq!(agreed, used.then(|| Number::whole(2)));
        let says = "Brukt: 1,25 dager i uka, jevnlig. Det du svarte før, 2 dager i uka, står nå som avtalt.";
        assert_eq!(notice(&model), if used { says } else { "" });
    }
}

#[test]
fn days_outside_the_period_are_not_used() {
    let mut model = at_calendar(&applies(""), "2026-10-09");
    run(&mut model, "right type:[ enter");
    assert_eq!(model.form().map(|f| f.question().id.as_str()), Some("calendar"));
    assert!(notice(&model).starts_with("! Ingen av de merkede dagene"), "{}", notice(&model));
    assert_eq!(draft(&mut model).facts.number(Fact::DaysPerWeek), Some(Number::whole(2)));
}

/// Marks the days, presses Enter at the calendar, and says what the law now holds: actual and agreed days a week.
fn use_again(model: &mut Model, days: &str) -> (String, String) {
    draft(model).calendar.days = days.split_whitespace().map(|d| d.parse().expect("a date")).collect();
    update(model, Msg::Go(interview::index_of("calendar").expect("the question")));
    run(model, "enter");
    let facts = &draft(model).facts;
    let shown = |fact| facts.number(fact).map(|n: Number| n.to_string()).unwrap_or_default();
    (shown(Fact::DaysPerWeek), shown(Fact::AgreedDaysPerWeek))
}

#[test]
fn use_never_becomes_what_was_agreed() {
    let two = |a: &str, b: &str| (a.to_string(), b.to_string());
    for (plan, agreed) in [
        // Nothing agreed is known.
        ("facts.arrangement=fixed", ""),
        ("facts.arrangement=seasonal", ""),
        // The number told before is what was agreed.
        ("facts.arrangement=fixed facts.days_per_week=2", "2"),
        ("facts.arrangement=rotation facts.days_per_week=2", "2"),
        // The weekdays and the rota go on saying it.
        ("facts.arrangement=fixed facts.week=ti·to", ""),
        ("facts.arrangement=rotation facts.home_days=3 facts.cycle_weeks=2", ""),
        ("facts.arrangement=rotation facts.home_days=3 facts.cycle_weeks=2 facts.days_per_week=1", ""),
        ("facts.arrangement=quota facts.quota_days_per_week=2 facts.days_per_week=2", ""),
    ] {
        let mut model = at_calendar(plan, "");
        assert_eq!(use_again(&mut model, &fridays(4)), two("1.25", agreed), "{plan}, once");
        assert_eq!(use_again(&mut model, &fridays(8)), two("1.5", agreed), "{plan}, twice");
        // Through a file it is remembered.
        let text = write::fresh(draft(&mut model), &|_: &str| String::new());
        *draft(&mut model) = read::draft(&text).expect("a draft");
        assert_eq!(use_again(&mut model, &fridays(0)), two("1", agreed), "{plan}, a third time");
    }
}

#[test]
fn what_is_answered_after_use_is_an_answer() {
    let limits = &Law::current().limits;
    let mut model = at_calendar("facts.arrangement=fixed", "");
    use_again(&mut model, &fridays(4));
    assert_eq!(draft(&mut model).agreed_days(limits), None, "use is compared with no agreement");
    answer(draft(&mut model), "facts.days_per_week", "3");
    assert_eq!(draft(&mut model).agreed_days(limits), Some(Number::whole(3)));
    assert_eq!(use_again(&mut model, &fridays(8)), ("1.5".into(), "3".into()));
}

#[test]
fn other_ways_to_tell_how_much_give_way_and_it_is_said() {
    for (plan, fact, name) in [
        ("facts.timeline=1.2.2026·4;1.6.2026·3", Fact::Timeline, "endring over tid"),
        ("facts.places=1=1;9=3", Fact::Places, "steder"),
        ("facts.hours_per_week=20", Fact::HoursPerWeek, "hjemmetimer i uka"),
    ] {
        let mut model = at_calendar(plan, &fridays(0));
        assert!(draft(&mut model).facts.has(fact), "{plan}");
        run(&mut model, "enter");
        assert!(!draft(&mut model).facts.has(fact));
        assert!(notice(&model).contains(name), "{}", notice(&model));
        run(&mut model, "^z");
        assert!(draft(&mut model).facts.has(fact), "undo brings it again");
    }
    let mut model = at_calendar("", "2026-10-05 2026-10-06 2026-10-07");
    run(&mut model, "enter");
    assert_eq!(notice(&model), "Brukt: én sammenhengende periode på 3 dager.");
}

// ------------------------------------------------------------------------------------------------------------ files

#[test]
fn a_path_is_read_as_it_is_typed_or_dropped() {
    for (typed, wanted) in [
        ("/tmp/a.csv", "/tmp/a.csv"),
        ("  ~/a.csv ", "~/a.csv"),
        ("'/tmp/my days.csv' ", "/tmp/my days.csv"),
        ("\"/tmp/my days.csv\"", "/tmp/my days.csv"),
        ("file:///tmp/my%20d%C3%A5g%.csv", "/tmp/my dåg%.csv"),
        ("file://localhost/tmp/a.csv", "/tmp/a.csv"),
        #[cfg(not(windows))]
        ("/tmp/my\\ days\\(1\\).csv", "/tmp/my days(1).csv"),
    ] {
        let mut model = at_calendar("", "");
        run(&mut model, "type:f");
        update(&mut model, Msg::Paste(typed.into()));
        assert_eq!(run(&mut model, "enter"), [Effect::Read(Purpose::Days, PathBuf::from(wanted))], "{typed}");
    }
    let mut model = at_calendar("", "");
    assert_eq!(run(&mut model, "type:f enter"), []);
    assert!(notice(&model).starts_with("! ") && model.overlay != Overlay::None);
    run(&mut model, "type:abc esc type:f");
    assert_eq!(model.overlay, Overlay::Ask(Purpose::Days, Default::default()), "nothing is kept");
}

/// A file has been read.
fn came(model: &mut Model, path: &str, text: &str) -> Vec<Effect> {
    update(model, Msg::FileRead(Purpose::Days, path.into(), Ok(text.into())))
}

#[test]
fn days_from_a_table_are_added() {
    let mut model = at_calendar("", "2026-10-09");
    run(&mut model, "type:f type:d.csv");
    assert_eq!(came(&mut model, "d.csv", "dato\n9.10.2026\n2026-10-12\n2026-10-13\n"), [Effect::Save]);
    assert_eq!(state(&model), "2026-10-09 2026-10-12 2026-10-13 @2026-10-13");
    assert_eq!(
        (notice(&model), &model.overlay),
        ("Hentet 3 dager: 2 nye, 1 var merket fra før.".into(), &Overlay::None)
    );
    came(&mut model, "d", "2026-10-14");
    assert_eq!(notice(&model), "Hentet 1 ny dag.");
}

#[test]
fn a_bad_file_says_where_and_keeps_the_path() {
    let mut model = at_calendar("", "2026-10-09");
    run(&mut model, "type:f type:d.csv");
    assert_eq!(came(&mut model, "/x/d.csv", "dato\nx1\nx2\n2026-10-01\nx3\nx4\nx5\n"), []);
    let text = notice(&model);
    for part in ["! ", "d.csv", "Linje 2: «x1»", "Linje 3", "Linje 5", "22.11.2026", "og 2 til"] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(!text.contains("Linje 6"));
    assert!(matches!(&model.overlay, Overlay::Ask(_, field) if field.text() == "d.csv"));
    assert_eq!(state(&model), "2026-10-09 @2026-10-09");
    for (path, text) in [
        ("a.ics", "2026-10-01"),
        ("a.csv", "BEGIN:VCALENDAR\nEND:VCALENDAR"),
        ("a.csv", ""),
        ("a.csv", "dato,sted\n2026-10-01,kontor"),
        ("a.txt", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20200101\nEND:VEVENT\nEND:VCALENDAR"),
    ] {
        assert_eq!(came(&mut model, path, text), [], "{path}");
        assert!(notice(&model).starts_with("! Ikke noe er hentet"), "{path}: {}", notice(&model));
        assert!(notice(&model).contains(path));
    }
    update(&mut model, Msg::FileRead(Purpose::Days, "a".into(), Err("finnes ikke".into())));
    assert_eq!(notice(&model), "! finnes ikke");
    assert_eq!(state(&model), "2026-10-09 @2026-10-09");
}

fn events(of: &[(&str, &str)]) -> String {
    let one = |(i, (name, day)): (usize, &(&str, &str))| {
        format!("BEGIN:VEVENT\nUID:{i}\nSUMMARY:{name}\nDTSTART;VALUE=DATE:{day}\nEND:VEVENT\n")
    };
    let events: String = of.iter().enumerate().map(one).collect();
    format!("BEGIN:VCALENDAR\n{events}END:VCALENDAR\n")
}

#[test]
fn a_calendar_of_one_kind_is_taken_two_years_back() {
    let mut model = at_calendar("", "");
    let days = ["20241121", "20241122", "20261122", "20261130", "20261201"];
    let text = events(&days.map(|day| ("Hjemme", day)));
    came(&mut model, "k.ics", &text);
    assert_eq!(state(&model), "2024-11-22 2026-11-22 2026-11-30 @2026-11-30");
}

#[test]
fn events_of_several_kinds_are_asked_about() {
    let text = events(&[("Møte", "20261001"), ("Møte", "20261002"), ("Hjemmekontor", "20261005"), ("", "20261006")]);
    let mut model = at_calendar("", "");
    run(&mut model, "type:f type:k.ics");
    assert_eq!(came(&mut model, "k.ics", &text), []);
    assert_eq!(state(&model), "@2026-11-22", "nothing is taken unasked");
    assert!(notice(&model).contains("«Møte» (2), uten navn (1), «Hjemmekontor» (1)"), "{}", notice(&model));
    // The likely name is filled in, the path stays, and Enter reads the file again.
    assert!(matches!(&model.overlay, Overlay::Ask(_, f) if f.text() == "k.ics\nHjemmekontor"));
    assert_eq!(run(&mut model, "enter"), [Effect::Read(Purpose::Days, "k.ics".into())]);
    came(&mut model, "k.ics", &text);
    assert_eq!(state(&model), "2026-10-05 @2026-10-05");
    // Nothing typed does away with the path, and an empty name takes all.
    run(&mut model, "^z type:f type:k.ics");
    came(&mut model, "k.ics", &text);
    run(&mut model, "^u bs*3 left*3 home del");
    assert!(matches!(&model.overlay, Overlay::Ask(_, f) if f.text().starts_with("k.ics\n")));
    for (filter, days) in [("Ferie", ""), ("møte", "2026-10-01 2026-10-02")] {
        run(&mut model, "end bs*20");
        update(&mut model, Msg::Paste(filter.into()));
        came(&mut model, "k.ics", &text);
        assert_eq!(state(&model).split(" @").next().unwrap_or_default().trim_start_matches("@2026-10-05"), days);
    }
    run(&mut model, "^z type:f");
    came(&mut model, "k.ics", &text);
    run(&mut model, "bs*20");
    came(&mut model, "k.ics", &text);
    assert!(state(&model).starts_with("2026-10-01 2026-10-02 2026-10-05 2026-10-06"), "{}", state(&model));
}

/// What the employee answers alone, as a file.
fn own(name: &str, kind: Kind, marks: &[Mark]) -> String {
    let mut own = Draft::new(Language::Nb);
    own.kind = kind;
    own.parties.insert(Party::Employee, name.into());
    let rows = hjemmekontor::agreement::environment::own_rows();
    own.marks = rows.zip(marks.iter().copied()).collect();
    write::fresh(&own, &|_: &str| String::new())
}

#[test]
fn the_employees_own_view_is_taken_in_or_refused() {
    let marks = [Mark::Yes, Mark::No, Mark::Yes];
    let mut model = at_calendar("parties.employee=Kari", "");
    for row in hjemmekontor::agreement::environment::own_rows().take(2) {
        interview::apply(draft(&mut model), Input::Mark(row), Answer::Choice(Mark::Yes as usize));
    }
    let read = |model: &mut Model, text: String| {
        model.overlay = Overlay::Ask(Purpose::EmployeeView, Default::default());
        update(model, Msg::FileRead(Purpose::EmployeeView, "/x/eget.toml".into(), Ok(text)))
    };
    for (text, says) in [
        (own("Kari", Kind::Agreement, &marks), "avtaleutkast"),
        (own("Ola", Kind::SelfDeclaration, &marks), "Ola"),
        (own("Kari", Kind::SelfDeclaration, &[]), "Ingenting er besvart"),
        ("format = 1\nfrmat = 2".into(), "eget.toml:\n2:1: "),
        ("hei".into(), "TOML"),
    ] {
        assert_eq!(read(&mut model, text), []);
        assert!(notice(&model).starts_with("! ") && notice(&model).contains(says), "{says}: {}", notice(&model));
        assert!(matches!(model.overlay, Overlay::Ask(..)) && draft(&mut model).employee_view.is_none());
    }
    model.hide_names = true;
    read(&mut model, own("Ola", Kind::SelfDeclaration, &marks));
    assert!(!notice(&model).contains("Ola"), "{}", notice(&model));
    assert_eq!(read(&mut model, own("kari", Kind::SelfDeclaration, &marks)), [Effect::Save]);
    assert_eq!(notice(&model), "Tok inn 3 rader. På én rad svarer dere ulikt.");
    assert!(draft(&mut model).employee_view.is_some() && model.overlay == Overlay::None);
    // Undo is for the user's own answers; the employee's stay.
    run(&mut model, "^z");
    assert!(draft(&mut model).employee_view.is_some());
}

// ---------------------------------------------------------------------------------------------------------- screens

/// The screen as lines, and the sign where the cursor stands.
fn drawn(model: &Model, size: (u16, u16)) -> (Vec<String>, String) {
    let mut terminal = Terminal::new(TestBackend::new(size.0, size.1)).expect("a terminal");
    let theme = Theme { colour: true, ascii: false };
    terminal.draw(|frame| drop(view::draw(model, &theme, frame))).expect("a frame");
    let at = terminal.backend_mut().get_cursor_position().expect("a cursor");
    let buffer = terminal.backend().buffer();
    let line = |y| (0..size.0).map(|x| buffer[(x, y)].symbol()).collect::<String>();
    let cell = if size.0 == 0 || size.1 == 0 { String::new() } else { buffer[at].symbol().to_string() };
    ((0..size.1).map(line).collect(), cell)
}

fn form(model: &mut Model) -> &mut hjemmekontor::tui::Form {
    let Screen::Form(form) = &mut model.screen else { panic!("the interview") };
    form
}

#[test]
fn every_day_of_2026_is_seen_under_the_cursor() {
    for size in [(40, 12), (80, 24), (120, 40)] {
        let mut model = at_calendar(&applies(""), &fridays(16));
        for day in date(2026, 1, 1).series(1.day()).take_while(|d| d.year() == 2026) {
            form(&mut model).day = Some(day);
            let (lines, under) = drawn(&model, size);
            let screen = lines.join("\n");
            assert_eq!(under, day.day().to_string()[..1], "{day} at {size:?}\n{screen}");
            let month = format!("{} {}", model.words().say(&format!("month-{}", day.month())), day.year());
            assert!(screen.contains(&month), "{day} at {size:?}\n{screen}");
            assert!(!lines.iter().skip(1).any(|l| l.contains('…') && size.0 == 80), "{screen}");
        }
    }
}

#[test]
fn the_months_show_days_weeks_holidays_and_the_count() {
    let mut model = at_calendar(&applies(""), "2026-05-04 2026-05-05 2026-05-14");
    let calendar = &mut draft(&mut model).calendar;
    (calendar.from, calendar.to) = (Some(date(2026, 5, 4)), Some(date(2026, 5, 24)));
    form(&mut model).day = Some(date(2026, 5, 17));
    let screen = drawn(&model, (80, 24)).0.join("\n");
    for part in [
        "mai 2026",
        "ma  ti  on  to  fr  lø  sø",
        "18                  * 1   2   3 ",
        "19 [▪ 4 ▪ 5   6   7   8   9  10  2 ",
        "20   11  12  13 ▪14  15  16 *17  1 ",
        "21   18  19  20  21  22  23 *24] 0 ",
        "22  *25  26  27  28  29  30  31",
        "søndag 17. mai 2026 · grunnlovsdagen · uke 20, 1 hjemmedag",
        "2 hjemmedager i 2 uker",
        "Avtalt 2, brukt",
    ] {
        assert!(screen.contains(part), "{part}:\n{screen}");
    }
    // Marking tells at once.
    form(&mut model).day = Some(date(2026, 5, 6));
    run(&mut model, "space");
    assert!(drawn(&model, (80, 24)).0.join("\n").contains("3 hjemmedager i 2 uker"));
}

#[test]
fn months_stand_still_while_the_day_moves_in_them() {
    let mut model = at_calendar("", "");
    let months = |model: &Model| drawn(model, (80, 24)).0.iter().find(|l| l.contains(" 2026  ")).cloned();
    let now = months(&model);
    assert!(now.as_ref().is_some_and(|l| l.contains("oktober 2026") && l.contains("november 2026")), "{now:?}");
    for day in date(2026, 10, 1).series(1.day()).take_while(|d| *d <= date(2026, 11, 30)) {
        form(&mut model).day = Some(day);
        assert_eq!(months(&model), now, "{day}");
    }
    form(&mut model).day = Some(date(2026, 12, 1));
    assert!(months(&model).is_some_and(|l| l.contains("desember 2026")));
}

#[test]
fn no_size_panics_and_a_click_finds_its_day() {
    let mut model = at_calendar(&applies(""), &fridays(3));
    let mut long = model.form().expect("the interview").field.clone();
    long.insert(&"/en/lang/mappe".repeat(20), false);
    long.insert("\nHjemme", true);
    for w in (0..=45).chain([79, 110, 300]) {
        for h in (0..=16).chain([40, 100]) {
            drawn(&model, (w, h));
            model.overlay = Overlay::Ask(Purpose::Days, long.clone());
            drawn(&model, (w, h));
            model.overlay = Overlay::None;
        }
    }
    form(&mut model).day = Some(date(2026, 11, 20));
    for size in [(30, 12), (40, 12), (80, 24), (120, 40)] {
        let mut terminal = Terminal::new(TestBackend::new(size.0, size.1)).expect("a terminal");
        let mut spots = Vec::new();
        let theme = Theme { colour: false, ascii: true };
        terminal.draw(|frame| spots = view::draw(&model, &theme, frame)).expect("a frame");
        let at = terminal.backend_mut().get_cursor_position().expect("a cursor");
        assert_eq!(view::at(&spots, at.x, at.y), [pick(date(2026, 11, 20))], "{size:?}");
    }
}
