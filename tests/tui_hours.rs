//! Working time by keys: the lines of the days, and the week drawn.

use crate::support;

use hjemmekontor::agreement::Language;
use hjemmekontor::agreement::interview::question_of;
use hjemmekontor::law::hours::Standing;
use hjemmekontor::tui::keys::Msg;
use hjemmekontor::tui::theme::Theme;
use hjemmekontor::tui::update::update;
use hjemmekontor::tui::{Model, Notice, Overlay};
use hjemmekontor::words::Words;
use support::*;

/// A Monday late into the evening, and a Tuesday from early on.
const LATE: &str = "facts.hours=8-16·kontor·p30,·20-22·hjemme↵7-15·hjemme·p30 ";

fn hours(rest: &str) -> String {
    applies(&format!("at=facts.hours {rest}"))
}

fn shown(model: &Model, theme: Theme) -> String {
    screen::lines(model, theme.colour, theme.ascii).join("\n").replace('\u{a0}', " ")
}

fn plainly(model: &Model) -> String {
    shown(model, Theme { colour: false, ascii: false })
}

/// The line of the screen that begins with these words.
fn line(screen: &str, start: &str) -> String {
    let found = screen.lines().find(|l| l.trim_start().starts_with(start));
    found.unwrap_or_else(|| panic!("no line «{start}» in\n{screen}")).trim().to_string()
}

fn after(before: &str, script: &str) -> Model {
    let mut model = model(before);
    run(&mut model, script);
    model
}

fn notice(model: &Model) -> &str {
    match &model.notice {
        Some(Notice::Error(text) | Notice::Info(text)) => text,
        None => "",
    }
}

#[test]
fn a_week_is_typed_a_line_for_each_day() {
    check(
        &hours(""),
        "type:8-16·p30 down type:8-16·hjemme·p30,·20-21.30·h enter",
        "facts.hours=ma·8-16·kontor·p30;·ti·8-16·hjemme·p30,·20-21.30·hjemme at=facts.evening_initiative effects=Save",
    );
    // Each line is taken in when it is left, before the question is.
    check(&hours(""), "type:9-15 down", "facts.hours=ma·9-15·kontor at=facts.hours effects=Save");
    check(&hours(""), "type:9-15", "facts.hours= at=facts.hours");
    // The weekdays at home say where, if the line does not.
    check(
        &hours("facts.week=ti,to"),
        "down type:9-15 down*2 type:9-15 up",
        "facts.hours=ti·9-15·hjemme;·to·9-15·hjemme",
    );
}

#[test]
fn the_sums_follow_every_key() {
    let mut model = after(&hours(""), "type:8-12");
    assert!(line(&plainly(&model), "mandag").ends_with(" 4"), "{}", plainly(&model));
    run(&mut model, "bs*2 type:16·p");
    assert!(line(&plainly(&model), "mandag").ends_with('?'));
    assert_eq!(notice(&model), "", "a line that is being typed is not wrong yet");
    run(&mut model, "type:30");
    let screen = plainly(&model);
    assert!(line(&screen, "mandag").ends_with("7,5"));
    assert!(line(&screen, "Uka").ends_with("7,5"));
    run(&mut model, "down type:8-16.30·h·p30");
    assert!(line(&plainly(&model), "Uka").ends_with("15,5"));
    assert!(line(&plainly(&model), "Uka").contains("8 t hjemme"));
}

#[test]
fn the_day_before_is_repeated_and_follows_it() {
    let model = after(&hours(""), "type:8-16·k·p30 down type:= down type:=");
    assert!(line(&plainly(&model), "onsdag").contains("=  8-16 kontor p30"));
    check(
        &hours(""),
        "type:8-12 down type:= down type:= up*2 bs type:3 enter",
        "facts.hours=ma·8-13·kontor;·ti·8-13·kontor;·on·8-13·kontor",
    );
}

#[test]
fn a_line_that_cannot_be_read_is_kept_and_named() {
    let mut model = after(&hours(""), "type:8-16 down type:9-xx down");
    assert!(notice(&model).contains("irsdag") && notice(&model).contains("9-xx"), "{}", notice(&model));
    assert_eq!(look(&model, &[], "facts.hours"), "ma 8-16 kontor", "what could be read before is still the answer");
    // Enter leads to it; Tab leaves it, says so, and loses nothing.
    run(&mut model, "down*3 enter");
    assert_eq!(look(&model, &[], "at"), "facts.hours");
    assert!(notice(&model).contains("irsdag"));
    run(&mut model, "type:!");
    assert!(model.form().expect("the interview").field.text().starts_with("8-16\n9-xx!\n"));
    run(&mut model, "tab");
    assert_ne!(look(&model, &[], "at"), "facts.hours");
    assert_eq!(look(&model, &[], "notice"), "error");
    run(&mut model, "shift-tab");
    assert!(model.form().expect("the interview").field.text().starts_with("8-16\n9-xx!\n"));
    run(&mut model, "down ^u enter");
    assert_eq!(look(&model, &[], "facts.hours"), "ma 8-16 kontor");
}

/// What is looked at from the lines, or kept, has the line that is being typed.
#[test]
fn the_line_being_typed_is_seen_wherever_one_looks() {
    for key in ["f2", "f6", "f12", "^w", "f5", "^g", "^c", "f4", "^s"] {
        check(&hours(""), &format!("type:9-15 {key}"), "facts.hours=ma·9-15·kontor");
    }
    check(&hours(""), "type:9-15 ^w", "overlay=drawn effects=Save");
    check(&hours(""), "type:9-15 ^w esc type:.30 ^w esc ^z", "facts.hours=ma·9-15·kontor");
    check(&hours(""), "type:9-15 ^w esc ^z", "facts.hours=");
    let drawn = plainly(&after(&hours(""), "type:9-19 ^w"));
    assert!(drawn.contains("10 timer"), "{drawn}");
}

/// What was read in a line last is kept, and what can be read of the others is taken in.
#[test]
fn a_line_that_cannot_be_read_keeps_what_it_said() {
    let two = hours("facts.hours=8-16↵9-15");
    check(&two, "^u type:rot ^c", "facts.hours=ma·8-16·kontor;·ti·9-15·kontor notice=error");
    check(&two, "^u type:rot down*2 type:7-12 ^c", "facts.hours=ma·8-16·kontor;·ti·9-15·kontor;·on·7-12·kontor");
    check(&two, "^u type:rot down ^u type:= ^c", "facts.hours=ma·8-16·kontor;·ti·8-16·kontor");
    let model = after(&two, "down ^u type:rot ^c");
    let unused = hjemmekontor::tui::update::hours::unused(model.form().expect("the interview"), model.words());
    let unused = unused.expect("a line that could not be used");
    assert!(unused.contains("irsdag") && unused.contains("rot"), "{unused}");
    // A week with such a line is not copied.
    check(&two, "^u type:rot ^j", "notice=error field=rot|↵9-15·kontor↵↵↵↵↵");
}

#[test]
fn what_is_not_possible_together_is_said() {
    let mut model = after(&hours(""), "type:22-06 down type:5-12");
    let screen = plainly(&model);
    assert!(screen.contains("før arbeidet dagen før er slutt"), "{screen}");
    run(&mut model, "enter");
    assert_eq!(look(&model, &[], "at"), "facts.hours");
    assert_eq!(look(&model, &[], "notice"), "error");
}

#[test]
fn an_empty_grid_is_passed_by() {
    check(&hours(""), "enter", "facts.hours= notice=");
    let model = after(&hours(""), "enter");
    assert_ne!(look(&model, &[], "at"), "facts.hours");
    // What is told stays told by passing it.
    check(&hours(LATE), "enter", "facts.hours=ma·8-16·kontor·p30,·20-22·hjemme;·ti·7-15·hjemme·p30");
}

#[test]
fn the_cursor_keeps_its_column_or_its_end() {
    check(&hours(LATE), "home right*3 down", "field=8-16·kontor·p30,·20-22·hjemme↵7-1|5·hjemme·p30↵↵↵↵↵");
    check(&hours(LATE), "down", "field=8-16·kontor·p30,·20-22·hjemme↵7-15·hjemme·p30|↵↵↵↵↵");
    check(&hours("facts.hours=8-16"), "up", "field=8-16·kontor|↵↵↵↵↵↵");
    check(&hours("facts.hours=8-16"), "down*9", "field=8-16·kontor↵↵↵↵↵↵|");
    // Lines never run into each other.
    check(&hours("facts.hours=8-16↵9-15"), "del", "field=8-16·kontor|↵9-15·kontor↵↵↵↵↵");
    check(&hours("facts.hours=8-16↵9-15"), "down home bs", "field=8-16·kontor↵|9-15·kontor↵↵↵↵↵");
    check(&hours("facts.hours=8-16↵9-15"), "right left*2", "field=8-16·konto|r↵9-15·kontor↵↵↵↵↵");
}

#[test]
fn a_line_is_cleared_and_taken_back() {
    let two = "facts.hours=ma·8-16·kontor;·ti·9-15·kontor";
    // Clearing a line to write it anew is no answer yet.
    check(&hours("facts.hours=8-16↵9-15"), "^u", two);
    check(&hours("facts.hours=8-16↵9-15"), "^u down", "facts.hours=ti·9-15·kontor");
    check(&hours("facts.hours=8-16↵9-15"), "^u down ^z", &format!("{two} at=facts.hours"));
    check(&hours("facts.hours=8-16↵9-15"), "^u down ^z ^y", "facts.hours=ti·9-15·kontor at=facts.hours");
    check(&hours("facts.hours=8-16↵9-15"), "^u ^z", &format!("{two} field=8-16·kontor|↵9-15·kontor↵↵↵↵↵"));
    // What is typed and not left yet goes first, and the cursor stays on its day.
    check(&hours("facts.hours=8-16↵9-15"), "down type:x ^z", "field=8-16·kontor↵9-15·kontor|↵↵↵↵↵");
    check(&hours("facts.hours=8-16↵9-15"), "down type:x ^z ^y", "field=8-16·kontor↵9-15·kontorx|↵↵↵↵↵");
    check(&hours(""), "type:8-16 down type:9-15 down ^z", "facts.hours=ma·8-16·kontor");
    check(&hours(""), "type:8-16 down type:9-15 down ^z*2", "facts.hours=");
    check(&hours(""), "type:8-16 down type:9-15 down ^z*2 ^y*2", two);
}

#[test]
fn weeks_are_added_taken_away_and_walked_between() {
    let rota = "facts.hours=8-16↵9-15↵↵↵↵↵↵8-12 ";
    check(&hours("facts.hours=8-16"), "^j", "facts.hours=uke·1:·ma·8-16·kontor;·uke·2:·ma·8-16·kontor");
    check(&hours(rota), "pgdn", "field=8-16·kontor↵9-15·kontor↵↵↵↵↵↵8-12·kontor|↵↵↵↵↵↵");
    check(&hours(rota), "down pgdn pgup", "field=8-16·kontor↵9-15·kontor|↵↵↵↵↵↵8-12·kontor↵↵↵↵↵↵");
    check(&hours(rota), "^x", "facts.hours=ma·8-12·kontor");
    check(&hours(rota), "pgdn ^x ^z", "facts.hours=uke·1:·ma·8-16·kontor;·ti·9-15·kontor;·uke·2:·ma·8-12·kontor");
    check(&hours("facts.hours=8-16"), "^x", "facts.hours=");
    let model = after(&hours(rota), "pgdn");
    let screen = plainly(&model);
    assert!(screen.contains("Uke 2 av 2") && screen.contains("snitt 9 t"), "{screen}");
    check(&hours("facts.hours=8-16"), "^j*60", "notice=error");
    assert_eq!(
        after(&hours("facts.hours=8-16"), "^j*60").form().expect("the interview").field.text().matches("8-16").count(),
        52
    );
}

#[test]
fn an_ordinary_week_fills_what_is_empty() {
    let days = |home: &[usize]| {
        let one = |i: usize| {
            format!(
                "{} 8-16 {} p30",
                ["ma", "ti", "on", "to", "fr"][i],
                if home.contains(&i) { "hjemme" } else { "kontor" }
            )
        };
        (0..5).map(one).collect::<Vec<_>>().join("; ").replace(' ', "·")
    };
    check(&hours(""), "^o", &format!("facts.hours={} at=facts.hours", days(&[])));
    check(&hours("facts.week=ti,to"), "^o", &format!("facts.hours={}", days(&[1, 3])));
    check(&hours("facts.week=ti,to"), "^o ^z", "facts.hours=");
    let model = after(&hours("facts.week=ti* facts.hours=9-12"), "^o");
    let told = look(&model, &[], "facts.hours");
    assert!(told.starts_with("ma 9-12 kontor; ti 8-16 kontor p30"), "{told}");
    // Half a day at home is its end, and the length of the day is as told.
    let half = after(&hours("facts.week=ti½"), "^o");
    assert!(
        look(&half, &[], "facts.hours").contains("ti 8-12.15 kontor p30, 12.15-16 hjemme"),
        "{}",
        look(&half, &[], "facts.hours")
    );
}

#[test]
fn several_lines_are_pasted_from_the_day_in_focus_on() {
    check(&hours(""), "down paste:8-16·p30↵9-15↵", "facts.hours=ti·8-16·kontor·p30;·on·9-15·kontor");
    check(&hours(""), "paste:8-16\u{2014}", "field=8-16—|↵↵↵↵↵↵");
    check(&hours("facts.hours=8-16"), "end paste:·p30", "field=8-16·kontor·p30|↵↵↵↵↵↵");
    let eight = after(&hours(""), "paste:8-9↵8-10↵8-11↵8-12↵8-13↵8-14↵8-15↵9-16");
    assert!(look(&eight, &[], "facts.hours").ends_with("uke 2: ma 9-16 kontor"));
    check(&hours(""), "paste:8-16↵rot↵9-15", "facts.hours=ma·8-16·kontor;·on·9-15·kontor field=8-16↵rot↵9-15|↵↵↵↵");
}

#[test]
fn the_lines_speak_the_language_of_the_screen() {
    let mut model = after(&hours(""), "");
    assert_eq!(model.setting.language, Language::Nb);
    let mut to = |keys: &str| {
        run(&mut model, keys);
        model.form().expect("the interview").field.text().split('\n').next().unwrap_or_default().to_string()
    };
    assert_eq!(to("end"), "");
    assert_eq!(to("type:8-16·hjemme down type:xx up"), "8-16 hjemme");
    assert_eq!(to("f9"), "8-16 heime");
    assert_eq!(to("f9"), "8-16 home");
    assert_eq!(to("tab shift-tab"), "8-16 home");
    assert_eq!(to("down ^u enter shift-tab"), "8-16 home");
    // The draft is in bokmål, and the screen in English.
    assert_eq!(look(&model, &[], "doc"), "nb");
}

#[test]
fn findings_have_letters_by_their_days() {
    let model = after(&hours(LATE), "");
    let overview = model.assessment().expect("an assessment").hours.expect("hours");
    assert!(overview.findings.iter().any(|f| f.standing == Standing::Open), "{:?}", overview.findings);
    let screen = plainly(&model);
    let letters = line(&screen, "mandag").rsplit(' ').next().unwrap_or_default().to_string();
    assert!(letters.starts_with('A') && letters.chars().all(|c| c.is_ascii_uppercase()), "{screen}");
    assert!(line(&screen, "A ?").len() > 20, "{screen}");
}

#[test]
fn the_week_is_drawn_over_anything_and_closed() {
    check(&applies("at=facts.place"), "^w", "overlay=drawn");
    check(&applies("at=facts.place"), "^w ^w", "overlay=none at=facts.place");
    check(&hours(LATE), "^w esc", "overlay=none at=facts.hours");
    // Where nothing is told, Enter leads to where it is.
    check(&applies("at=facts.place"), "^w enter", "overlay=none at=facts.hours");
    let screen = plainly(&after(&hours(LATE), "^w"));
    for sign in ["███", "▌A▌", "┊", "kontor", "hjemme", "Enter"] {
        assert!(screen.contains(sign), "{sign}:\n{screen}");
    }
    let ascii = shown(&after(&hours(LATE), "^w"), Theme { colour: false, ascii: true });
    assert!(ascii.contains("###") && ascii.contains("=A="), "{ascii}");
    assert!(!ascii.contains(['█', '▌', '▀', '▄', '▘', '▖', '┊', '⋮', '←']), "{ascii}");
}

#[test]
fn the_nearest_change_mends_the_finding_in_focus() {
    let mut model = after(&hours(LATE), "^w");
    let before = model.assessment().expect("an assessment").hours.expect("hours");
    let first = before.findings[0].clone();
    run(&mut model, "enter");
    let now = model.assessment().expect("an assessment").hours.expect("hours");
    let stands = |f: &hjemmekontor::law::hours::Finding| {
        f.limit == first.limit && matches!(f.standing, Standing::Over | Standing::Open)
    };
    assert!(!now.findings.iter().any(stands), "{:?}", now.findings);
    assert!(matches!(model.overlay, Overlay::Drawn(_)));
    assert_eq!(look(&model, &[], "notice"), "info");
    // The lines of the question have changed with it, and all of it is taken back at once.
    let text = model.form().expect("the interview").field.text().to_string();
    assert!(!text.starts_with("8-16 kontor p30, 20-22 hjemme\n7-15 hjemme p30\n"), "{text}");
    run(&mut model, "^z");
    let text = model.form().expect("the interview").field.text();
    assert_eq!(text, "8-16 kontor p30, 20-22 hjemme\n7-15 hjemme p30\n\n\n\n\n");
}

/// A change made in the drawing is taken back there, and what was typed before it stays.
#[test]
fn a_change_is_taken_back_in_the_drawing() {
    check(
        &hours(LATE),
        "^w enter ^z",
        "overlay=drawn facts.hours=ma·8-16·kontor·p30,·20-22·hjemme;·ti·7-15·hjemme·p30",
    );
    let mended = after(&hours(LATE), "^w enter");
    assert_eq!(
        look(&after(&hours(LATE), "^w enter ^z ^y"), &[], "facts.hours"),
        look(&mended, &[], "facts.hours"),
        "and made again"
    );
    check(&hours(LATE), "^w enter ^z ^y", "overlay=drawn");
    // The line was typed and not left.
    let typed = after(&hours(LATE), "down*2 type:9-12 ^w enter ^z");
    assert!(matches!(typed.overlay, Overlay::Drawn(_)));
    assert!(look(&typed, &[], "facts.hours").contains("on 9-12 kontor"), "{}", look(&typed, &[], "facts.hours"));
}

#[test]
fn a_finding_leads_to_the_question_that_it_turns_on() {
    let model = after(&hours(LATE), "^w tab");
    let fact = model.assessment().expect("an assessment").hours.expect("hours").findings[0].waits[0];
    assert_eq!(look(&model, &[], "at"), question_of(fact));
    assert_eq!(look(&model, &[], "overlay"), "none");
}

#[test]
fn a_change_is_not_made_over_a_line_that_cannot_be_read() {
    let mut model = after(&hours(LATE), "down*3 type:rot ^w enter");
    assert_eq!(look(&model, &[], "notice"), "error");
    assert!(notice(&model).contains("rot"));
    run(&mut model, "esc");
    assert!(model.form().expect("the interview").field.text().contains("\nrot\n"));
}

#[test]
fn the_drawing_goes_from_week_to_week_and_down_the_findings() {
    let rota = hours("facts.hours=8-16·p30↵↵↵↵↵↵↵20-22·hjemme ");
    let title = |script: &str| plainly(&after(&rota, script)).lines().nth(3).unwrap_or_default().to_string();
    assert!(title("^w").contains("Uke 1 av 2"), "{}", title("^w"));
    assert!(title("^w right*3").contains("Uke 2 av 2"));
    assert!(title("^w right left*3").contains("Uke 1 av 2"));
    assert!(title("pgdn ^w").contains("Uke 2 av 2"));
    let at = |script: &str| match after(&hours(LATE), script).overlay {
        Overlay::Drawn(state) => state.at,
        _ => usize::MAX,
    };
    assert_eq!([at("^w"), at("^w down"), at("^w down up*3"), at("^w down home")], [0, 1, 0, 0]);
    assert_eq!(at("^w end"), at("^w down*40"));
}

/// The free signs of a day in the drawing: the hours whose line has one in the middle of its cell.
fn free_hours(screen: &str, day: usize) -> Vec<String> {
    let hour = |line: &&str| line.get(2..5).is_some_and(|l| l.trim().len() == 2 && l.trim().parse::<u8>().is_ok());
    let free = |line: &&str| line.chars().nth(1 + 6 + day * 4 + 1) == Some('·');
    screen.lines().filter(hour).filter(free).map(|line| line[2..5].trim().to_string()).collect()
}

/// Christmas Eve is a Thursday in 2026: free time begins at 15, and goes on over the three holidays; another Thursday is
/// not free, and the evening before a Sunday only from 18.
#[test]
fn free_time_begins_earlier_on_the_great_eves() {
    let drawn = |from: &str, day: usize| {
        let told = format!("facts.hours=8-12↵8-12↵8-12↵↵↵↵19-20 {from}");
        let mut model = after(&hours(&told), "^w");
        model.size = (100, 50);
        free_hours(&plainly(&model), day)
    };
    let eve = drawn("facts.hours_from=2026-12-21", 3);
    assert_eq!(eve.first().map(String::as_str), Some("15"), "{eve:?}");
    assert!(drawn("facts.hours_from=2026-12-21", 4).len() > eve.len());
    assert!(drawn("facts.hours_from=2026-12-14", 3).is_empty());
    assert!(drawn("", 3).is_empty());
    let saturday = drawn("", 5);
    assert_eq!(saturday.first().map(String::as_str), Some("18"), "{saturday:?}");
}

/// Which weeks they are is told by a way of its own, where there are weeks; nothing typed leaves them as any weeks.
#[test]
fn certain_weeks_are_told_by_their_monday() {
    check(&hours(LATE), "f10 end enter", "overlay=none at=facts.hours_from");
    check(&hours(LATE), "f10 end enter type:23.11.2026 enter", "facts.hours_from=2026-11-23 notice=");
    check(&hours(LATE), "f10 end enter enter", "facts.hours_from=");
    assert!(plainly(&after(&hours(LATE), "")).contains("F10 bestemte uker"));
    assert!(plainly(&after(&hours(LATE), "f10")).contains("Bestemte uker"));
    assert!(!plainly(&after(&hours(""), "f10")).contains("Bestemte uker"));
    assert!(!plainly(&after(&hours(""), "")).contains("F10 bestemte"));
}

/// What is read and is longer than the screen says how much of it is below, until the end of it.
#[test]
fn what_is_read_says_how_much_is_below() {
    let last = |screen: String| screen.lines().rev().nth(1).unwrap_or_default().trim().to_string();
    for key in ["f1", "f3"] {
        let model = after(&hours(LATE), key);
        let below = last(plainly(&model));
        let lines: usize = below.strip_prefix("↓ ").and_then(|l| l.split(' ').next()?.parse().ok()).expect(&below);
        assert!(last(shown(&model, Theme { colour: false, ascii: true })).starts_with("Down "));
        let one = last(plainly(&after(&hours(LATE), &format!("{key} down"))));
        assert!(one.contains(&(lines - 1).to_string()) || one.contains("én linje"), "{below}: {one}");
        assert!(!last(plainly(&after(&hours(LATE), &format!("{key} end")))).contains('↓'));
        // From the end a line up is a line up, however far down was asked for.
        for down in ["end", "down*200", "pgdn*30"] {
            let up = last(plainly(&after(&hours(LATE), &format!("{key} {down} up"))));
            assert_eq!(up, "↓ én linje til", "{key} {down}");
        }
    }
    let mut tall = after(&hours(LATE), "f3");
    tall.size = (100, 150);
    assert!(!plainly(&tall).contains("↓ "), "{}", plainly(&tall));
}

/// Beside the drawing it is said how many findings are below, until the last of them is in focus.
#[test]
fn the_drawing_says_how_many_findings_are_below() {
    let busy = hours("facts.hours=8-16.30,·20-23↵7-15↵8-16↵8-12,·13-22↵8-18·overtid↵↵19-21 ");
    let more = |script: &str| plainly(&after(&busy, script)).lines().rev().nth(1).unwrap_or_default().to_string();
    assert!(more("^w").contains("↓ ") && more("^w").ends_with("funn til"), "{}", more("^w"));
    assert!(!more("^w end pgdn*9").contains("funn til"), "{}", more("^w end pgdn*9"));
    let mut small = after(&busy, "^w");
    for height in 0..30 {
        small.size = (80, height);
        plainly(&small);
    }
}

#[test]
fn two_times_of_the_day_are_typed() {
    let at = |rest: &str| applies(&format!("facts.hours=8-16·p30 at=facts.core_time {rest}"));
    check(&at(""), "type:9-15 enter", "facts.core_time=kl.·09.00–15.00 at=facts.available");
    check(&at(""), "type:rot enter", "facts.core_time= at=facts.core_time notice=error");
    check(&at(""), "enter", "facts.core_time= at=facts.available notice=");
    check(&at("facts.core_time=9-15"), "^u enter", "facts.core_time=");
    check(&at(""), "type:9-15 enter ^z", "facts.core_time= at=facts.core_time");
}

#[test]
fn steps_panel_and_summary_say_how_the_hours_stand() {
    let mut wide = model(&applies(&format!("{LATE} at=facts.place")));
    wide.size = (120, 40);
    let screen = plainly(&wide);
    let overview = wide.assessment().expect("an assessment").hours.expect("hours");
    let open = format!("? {}", overview.findings.iter().filter(|f| f.standing == Standing::Open).count());
    assert!(line(&screen, "Arbeidstid").contains(&open), "{open}: {screen}");
    assert!(screen.contains("^W uka tegnet"), "{screen}");
    let fine = applies("facts.hours=8-16·p30 at=facts.place");
    let mut calm = model(&fine);
    calm.size = (120, 40);
    assert!(line(&plainly(&calm), "Arbeidstid").contains('✓'), "{}", plainly(&calm));
    assert!(!plainly(&calm).contains("^W uka tegnet"));
    let words = Words::of(Language::Nb);
    update(&mut wide, Msg::Summary);
    assert!(plainly(&wide).contains("^W uka tegnet"));
    assert!(words.has("hours-panel"));
}

#[test]
fn no_size_panics() {
    for size in
        (0..=4).flat_map(|w| (0..=4).map(move |h| (w, h))).chain([(20, 6), (40, 12), (59, 15), (61, 30), (200, 60)])
    {
        for script in ["", "^w", "^w end", "^j ^w right"] {
            let mut model = after(&hours(LATE), script);
            model.size = size;
            plainly(&model);
            shown(&model, Theme { colour: true, ascii: true });
        }
    }
}

/// The hours as they are stand with their label before what Enter makes of them.
#[test]
fn the_hours_of_a_finding_are_told_apart_from_the_change() {
    for (language, label) in [("", "Gjelder: "), ("f9 ", "Gjeld: "), ("f9*2 ", "Concerns: ")] {
        let screen = plainly(&after(&hours(LATE), &format!("{language}^w")));
        let row =
            |text: &str| screen.lines().position(|l| l.contains(text)).unwrap_or_else(|| panic!("{text}: {screen}"));
        assert!(row(label) < row("Enter "), "{screen}");
    }
}

#[test]
fn work_that_ends_the_day_after_is_marked() {
    let marked = |typed: &str| {
        let screen = plainly(&after(&hours(""), &format!("type:{typed}")));
        line(&screen, "mandag").contains("→ neste dag")
    };
    assert_eq!(["16-8", "10-1", "22-6", "8-16", "16-24"].map(marked), [true, true, true, false, false]);
    let repeated = plainly(&after(&hours(""), "type:20-2 down type:="));
    assert!(line(&repeated, "tirsdag").contains("20-2 kontor  → neste dag"), "{repeated}");
    let ascii = shown(&after(&hours(""), "type:20-2"), Theme { colour: false, ascii: true });
    assert!(ascii.contains("-> neste dag"), "{ascii}");
}

/// How a line is typed is seen from the start, at eighty columns.
#[test]
fn an_example_with_the_words_stands_below_an_empty_week() {
    let words = "8-16 kontor p30, 20-22 hjemme · overtid · vakt · fri";
    assert!(plainly(&after(&hours(""), "")).contains(words));
    assert!(!plainly(&after(&hours(""), "type:8")).contains(words));
}

/// What is told in full is the first that concerns the day in focus; the others have their days.
#[test]
fn the_finding_told_in_full_follows_the_day() {
    let busy = hours("facts.hours=8-16.30,·20-23↵7-15↵8-16↵8-12,·13-22↵8-18·overtid↵↵19-21 ");
    let first = |script: &str| {
        let screen = plainly(&after(&busy, script));
        let sum = screen.lines().position(|l| l.trim_start().starts_with("Uka ")).expect("the sum");
        screen.lines().skip(sum + 1).find(|l| !l.trim().is_empty()).unwrap_or_default().trim().to_string()
    };
    assert!(first("").contains("Mandag"), "{}", first(""));
    assert!(first("down*6").contains("Søndag") || first("down*6").contains("søndag"), "{}", first("down*6"));
    assert_ne!(first(""), first("down*6"));
    let letters = |screen: &str| line(screen, "søndag").rsplit(' ').next().unwrap_or_default().to_string();
    assert!(letters(&plainly(&after(&busy, ""))).starts_with(&first("down*6")[..1]));
}

#[test]
fn a_clean_week_says_so() {
    let clean = "Ingen av grensene er passert";
    let week = "facts.hours=8-16·p30↵8-16·p30";
    assert!(plainly(&after(&hours(week), "")).contains(clean), "{}", plainly(&after(&hours(week), "")));
    assert!(plainly(&after(&hours(week), "^w")).contains(clean));
    assert!(!plainly(&after(&hours(LATE), "")).contains(clean));
    assert!(!plainly(&after(&hours(""), "")).contains(clean));
    // Of a line that cannot be read nothing is promised.
    for script in ["down*3 type:rot", "down*3 type:rot ^w"] {
        assert!(!plainly(&after(&hours(week), script)).contains(clean), "{script}");
    }
    // What is only to be known passes no limit.
    let standby = plainly(&after(&hours("facts.hours=8-16·p30,·18-20·vakt"), "^w"));
    assert!(standby.contains(clean) && standby.contains("A i "), "{standby}");
}

/// A number of this step may be left unanswered.
#[test]
fn a_number_about_the_hours_may_be_passed_by() {
    for fact in ["averaging_weeks", "overtime_so_far", "daily_rest_agreed", "weekly_rest_agreed", "standby_one_in"] {
        let told = applies(&format!("facts.hours=8-16·overtid·p30 facts.averaging=individual at=facts.{fact}"));
        let model = after(&told, "enter");
        assert_ne!(look(&model, &[], "at"), format!("facts.{fact}"));
        assert_eq!(look(&model, &[], "notice"), "", "{fact}");
        assert_eq!(look(&model, &[], &format!("facts.{fact}")), "");
    }
}

/// What weighs on the whole week stands once in each day when it is in focus.
#[test]
fn a_finding_of_the_week_has_one_letter_a_day() {
    let mut model = after(&hours("facts.hours=8-17↵8-17↵8-17↵8-17↵8-17↵8-12,·13-16 "), "^w");
    model.size = (120, 40);
    let overview = model.assessment().expect("an assessment").hours.expect("hours");
    let weekly = |l| matches!(l, hjemmekontor::law::hours::Limit::Week);
    let at = overview.findings.iter().position(|f| weekly(f.limit)).expect("a finding of the week");
    run(&mut model, &format!("down*{at}").replace("down*0", "home"));
    let mark = format!("█{}█", hjemmekontor::words::hours::letter(at));
    let screen = plainly(&model);
    assert_eq!(screen.matches(&mark).count(), 6, "{mark}: {screen}");
}

/// What the hours say of a row of the checklist is seen before the row is answered.
#[test]
fn a_row_that_the_hours_concern_says_so_before_it_is_answered() {
    for row in ["S-06", "S-12"] {
        for size in [(80, 24), (120, 40)] {
            let mut model = model(&applies(&format!("{LATE} at=checklists.{row}")));
            model.size = size;
            let screen = plainly(&model);
            assert_eq!(look(&model, &[], "at"), format!("checklists.{row}"));
            assert!(screen.contains("Uka som er skrevet inn, har "), "{row}: {screen}");
        }
    }
}

/// A key and what it does are never parted.
#[test]
fn the_keys_of_a_checklist_stay_whole() {
    for language in ["", "f9", "f9*2"] {
        for width in [60, 80, 110, 120] {
            let mut model = after(&applies("at=checklists.S-06"), language);
            model.size = (width, 40);
            let screen = plainly(&model);
            let ends = |l: &str| l.trim_end().ends_with("   m") || l.trim_end().ends_with("   e");
            assert!(!screen.lines().any(ends), "{screen}");
        }
    }
}
