//! Working time: the lines of the days with what they come to, and the week drawn.

mod cell;
mod drawing;
mod overlay;
mod told;

pub(super) use overlay::{Focus, also, drawn, way};

use super::question::{explain, head, window};
use super::week::flow;
use super::{Page, Scene, cut, padded};
use crate::agreement::interview::Input;
use crate::law::hours::{DAY, Finding, Limit, Overview, Standing};
use crate::law::number::Number;
use crate::tui::keys::Msg;
use crate::tui::update::hours::{Grid, Live, in_week};
use crate::words::answer::{self, hours::shown_day};
use crate::words::hours::letter;
use drawing::Drawing;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr as _;

/// Columns for the letters behind a day.
const LETTERS: usize = 5;
/// Below this width the names of the days are short.
const BRIEF: usize = 64;
/// Columns for its hours.
const HOURS: usize = 6;
/// The longest line of a day that is shown whole.
const WRITTEN: usize = 46;

/// Whether a finding weighs on a whole week or more, and on no day by itself. Overtime and standby have days of their own.
fn is_weekly(limit: Limit) -> bool {
    !limit.is_of_a_day() && !matches!(limit, Limit::OvertimeNeed | Limit::Standby)
}

pub(super) fn page(scene: &Scene, width: usize, height: usize) -> Page {
    let mut page = head(scene, width, height);
    let live = Live::of(scene.form, scene.words, scene.law);
    let grid = Grid::of_field(&scene.form.field);
    let week = grid.row / 7;
    let findings = live.overview.as_ref().map(|o| in_week(o, week)).unwrap_or_default();
    rows(scene, &mut page, &live, &grid, &findings, width);
    sum(scene, &mut page, &live, &grid, &findings, width);
    let mut keys = Page::default();
    // How it is typed, as long as nothing is.
    if grid.rows().iter().all(|row| row.trim().is_empty()) {
        let example = scene.words.say("q-hours.hint").into_owned();
        flow(scene, &mut keys, &scene.words.tell("grid-words", &[("example", example.into())]), width);
        keys.gap();
    }
    flow(scene, &mut keys, &keys_told(scene, &grid), width);
    let room = height.saturating_sub(page.lines.len() + keys.lines.len());
    below(scene, &mut page, &live, (&findings, grid.row), (room, width));
    if page.lines.len() + keys.lines.len() < height {
        page.gap();
    }
    if page.lines.len() + keys.lines.len() <= height {
        page.lines.extend(keys.lines);
    }
    let drawing = Drawing::new(scene, &live, week, &findings);
    let room = height.saturating_sub(page.lines.len() + 2);
    if live.overview.is_some() && width >= drawing::WIDTH && room >= 16 {
        page.gap();
        page.lines.extend(indented(drawing.with_legend(room.min(22), width - 3)));
    }
    if live.overview.is_none() {
        explain(scene, &mut page, width, height);
    }
    page
}

fn indented(lines: Vec<Line<'static>>) -> impl Iterator<Item = Line<'static>> {
    lines.into_iter().map(|mut line| {
        line.spans.insert(0, Span::raw("   "));
        line
    })
}

/// Where the columns of the lines stand.
struct Columns {
    /// Whether there is little room, so that the names of the days are short.
    brief: bool,
    text: usize,
    room: usize,
    /// Between the hours and the letters.
    gap: String,
    letters: usize,
}

impl Columns {
    fn of(scene: &Scene, width: usize) -> Columns {
        let brief = width < BRIEF;
        let names = (0..7).map(|day| Columns::day(scene, brief, day).width()).max().unwrap_or(0);
        let text = 3 + names + 2;
        let (gap, letters) = if brief { (1, LETTERS - 1) } else { (2, LETTERS) };
        let room = width.saturating_sub(text + HOURS + gap + letters).clamp(1, WRITTEN);
        Columns { brief, text, room, gap: " ".repeat(gap), letters }
    }
    fn day(scene: &Scene, brief: bool, day: usize) -> String {
        if brief { scene.words.weekday_short(day) } else { scene.words.weekday(day) }
    }
}

/// The seven lines of the week in focus.
fn rows(scene: &Scene, page: &mut Page, live: &Live, grid: &Grid, findings: &[&Finding], width: usize) {
    let columns = Columns::of(scene, width);
    let week = grid.row / 7;
    for day in 0..7 {
        let row = week * 7 + day;
        let here = row == grid.row;
        page.spot(Msg::Pick(row));
        let name = padded(&format!("   {}", Columns::day(scene, columns.brief, day)), columns.text);
        let text = if here {
            let (shown, column) = window(&grid.line(), columns.room);
            page.cursor = Some((page.lines.len(), columns.text + column));
            shown
        } else {
            cut(&grid.rows()[row], columns.room)
        };
        let quiet = quietly(scene, live, grid, row, columns.room.saturating_sub(text.width()));
        let fill = columns.room.saturating_sub(text.width() + quiet.width());
        let (style, field) =
            if here { (scene.theme.strong(), scene.theme.field()) } else { (scene.theme.plain(), scene.theme.plain()) };
        let hours = right(&day_hours(scene, live, row), HOURS);
        let letters = letters(findings, columns.letters, |f| {
            !is_weekly(f.limit) && f.pieces.iter().any(|p| (p.week, p.day) == (week, day))
        });
        page.line(Line::from(vec![
            Span::styled(name, style),
            Span::styled(text, field),
            Span::styled(quiet, field.patch(scene.theme.quiet())),
            Span::styled(" ".repeat(fill), field),
            Span::styled(hours, style),
            Span::styled(format!("{}{letters}", columns.gap), scene.theme.strong()),
        ]));
    }
}

/// What stands quietly behind what is typed: the day that `=` repeats, and that the work ends the day after.
fn quietly(scene: &Scene, live: &Live, grid: &Grid, row: usize, room: usize) -> String {
    let Ok(day) = &live.days[row] else { return String::new() };
    let mut text =
        if grid.rows()[row].trim() == "=" { format!("  {}", shown_day(day, scene.words)) } else { String::new() };
    // A slip of the finger is seen: 16-8 is a night, not a day.
    if day.iter().any(|s| i64::from(s.to) > DAY) {
        let arrow = if scene.theme.ascii { "->" } else { "→" };
        text += &format!("  {}", scene.words.tell("grid-next-day", &[("arrow", arrow.into())]));
    }
    if text.width() <= room { text } else { String::new() }
}

/// What a day comes to; a question mark where its line cannot be read.
fn day_hours(scene: &Scene, live: &Live, row: usize) -> String {
    match (&live.days[row], &live.overview) {
        (Err(_), _) => "?".into(),
        (Ok(day), Some(overview)) if !day.is_empty() => {
            overview.days.get(row).map(|sum| scene.words.decimal(sum.total())).unwrap_or_default()
        }
        _ => String::new(),
    }
}

/// The letters of some of the findings; of many, the first ones.
fn letters(findings: &[&Finding], room: usize, wanted: impl Fn(&Finding) -> bool) -> String {
    let of = findings.iter().enumerate().filter(|(_, f)| wanted(f)).map(|(i, _)| letter(i));
    let mut text = String::new();
    for letter in of {
        if text.width() + letter.width() > room - 1 {
            text.push('+');
            break;
        }
        text.push_str(&letter);
    }
    text
}

fn right(text: &str, width: usize) -> String {
    format!("{}{text}", " ".repeat(width.saturating_sub(text.width())))
}

/// What the week comes to, under the hours of its days, with the letters of what weighs on the whole of it.
fn sum(scene: &Scene, page: &mut Page, live: &Live, grid: &Grid, findings: &[&Finding], width: usize) {
    let columns = Columns::of(scene, width);
    let (week, weeks) = (grid.row / 7, grid.weeks());
    let name = scene.words.tell("grid-row-sum", &[("week", (week + 1).into()), ("weeks", weeks.into())]);
    let Some(overview) = &live.overview else {
        let text = if weeks > 1 { name } else { String::new() };
        return page.line(Line::styled(format!("   {text}"), scene.theme.quiet()));
    };
    let sum = &overview.weeks[week.min(overview.weeks.len() - 1)];
    let mut told = Vec::new();
    let mut tell = |key: &str, hours: Number| {
        if hours > Number::whole(0) {
            told.push(scene.words.tell(key, &[("hours", scene.words.decimal(hours).into())]));
        }
    };
    if weeks > 1 {
        tell("grid-sum-average", overview.average_total);
    }
    tell("grid-sum-home", sum.home);
    tell("grid-sum-overtime", sum.overtime);
    let name = padded(&format!("   {name}"), (name.width() + 3).max(columns.text - 2) + 2);
    let room = (columns.text + columns.room).saturating_sub(name.width());
    // What has no room stands in the drawing.
    while told.join(" · ").width() > room {
        told.pop();
    }
    let letters = letters(findings, columns.letters, |f| is_weekly(f.limit));
    page.line(Line::from(vec![
        Span::styled(name, scene.theme.strong()),
        Span::styled(padded(&told.join(" · "), room), scene.theme.quiet()),
        Span::styled(right(&scene.words.decimal(sum.total()), HOURS), scene.theme.strong()),
        Span::styled(format!("{}{letters}", columns.gap), scene.theme.strong()),
    ]));
}

/// Whether all that is typed can be read, and nothing in it goes beyond a limit or turns on an answer.
fn is_clean(live: &Live) -> bool {
    let notes = |o: &Overview| o.findings.iter().all(|f| f.standing == Standing::Note);
    live.unread().is_none() && live.overview.as_ref().is_some_and(notes)
}

/// What was found, as much of it as there is room for; or why nothing can be.
fn below(
    scene: &Scene,
    page: &mut Page,
    live: &Live,
    (findings, row): (&[&Finding], usize),
    (room, width): (usize, usize),
) {
    if live.overview.is_none() {
        let text = scene.form.field.text();
        let wrong = answer::read(Input::Hours, text, 0, scene.words, &scene.form.draft).err();
        if let Some(wrong) = wrong.filter(|_| live.unread().is_none()) {
            page.gap();
            page.text(&wrong, 3, width, scene.theme.error());
        }
        return;
    }
    if room < 3 {
        return;
    }
    let clean = is_clean(live);
    if clean {
        page.gap();
        page.text(&scene.words.say("hours-nothing"), 3, width, scene.theme.plain());
    }
    let room = room.saturating_sub(if clean { 4 } else { 2 });
    if room > 0 && !findings.is_empty() {
        page.gap();
        told::list(scene, page, live, (findings, row), (room, width));
    }
}

/// The keys of the question that need telling. Which weeks they are can be told where there are any.
fn keys_told(scene: &Scene, grid: &Grid) -> String {
    let several = grid.weeks() > 1;
    let keys = scene.words.tell("grid-keys", &[("several", usize::from(several).into())]);
    if scene.form.draft.facts.hours().is_some() { format!("{keys}   {}", scene.words.say("grid-dated")) } else { keys }
}

/// How many findings go beyond a limit, and how many turn on an answer.
fn counts(scene: &Scene) -> Option<(usize, usize)> {
    let overview = scene.assessment.hours.as_ref()?;
    let open = overview.findings.iter().filter(|f| f.standing == Standing::Open);
    Some((overview.over().count(), open.count()))
}

/// How the hours stand, for the list of steps: in order, or how many findings there are.
pub(super) fn state(scene: &Scene) -> Option<String> {
    let mark = |standing| told::mark(scene.theme, standing);
    Some(match counts(scene)? {
        (0, 0) => mark(Standing::Carried).to_string(),
        (0, open) => format!("{} {open}", mark(Standing::Open)),
        (over, _) => format!("{} {over}", mark(Standing::Over)),
    })
}

/// What is to be said of the hours beside the verdict, where there is something.
pub(super) fn told_of(scene: &Scene, width: usize) -> Page {
    let mut page = Page::default();
    let Some(overview) = scene.assessment.hours.as_ref().filter(|_| counts(scene) != Some((0, 0))) else { return page };
    let text = scene.words.tell("hours-panel", &[("told", scene.words.hours_headline(overview).into())]);
    page.text(&text, 0, width, scene.theme.plain());
    page
}
