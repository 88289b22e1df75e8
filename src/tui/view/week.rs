//! Weekdays in a grid, several places, and the other ways into the pattern.

use super::question::{explain, head, more_line};
use super::{Page, Scene, padded, sides};
use crate::agreement::interview;
use crate::agreement::ways::ways;
use crate::law::facts::PlaceWord;
use crate::law::number::Number;
use crate::law::situation::{counted, normal_day};
use crate::law::week::{DayWork, Week};
use crate::tui::keys::Msg;
use crate::tui::update::week::{days_at, grid};
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr as _;

/// The sign of the work on a day: told by its shape, not by a colour.
fn sign(scene: &Scene, work: DayWork) -> String {
    let ascii = scene.theme.ascii;
    let either = |sign: &str, plain: &str| if ascii { plain } else { sign }.to_string();
    match work {
        DayWork::Office => either("·", "."),
        DayWork::Home => either("▪", "#"),
        DayWork::Half => either("◧", "/"),
        DayWork::Elsewhere => either("◇", "o"),
        DayWork::Hours(hours) => scene.words.tell("week-sign-hours", &[("hours", scene.words.number(hours).into())]),
    }
}

/// Where the cells stand: the first column, and how wide each is. The weekend stands a little apart.
struct Columns {
    first: usize,
    cell: usize,
}

impl Columns {
    fn of(scene: &Scene, weeks: usize, width: usize) -> Columns {
        let widest = [row_name(scene, 0, 1), row_name(scene, weeks, weeks + 1)].map(|name| name.width());
        let first = 3 + widest.into_iter().max().unwrap_or(0) + 1;
        let fits = |cell: &usize| first + 7 * cell < width;
        Columns { first, cell: [6, 5, 4].into_iter().find(fits).unwrap_or(3) }
    }
    fn at(&self, day: usize) -> usize {
        self.first + day * self.cell + usize::from(day > 4)
    }
    fn line(&self, name: &str, cells: impl Iterator<Item = (String, Style)>) -> Line<'static> {
        let mut spans = vec![Span::raw(padded(&format!("   {name}"), self.first))];
        for (day, (text, style)) in cells.enumerate() {
            if day == 5 {
                spans.push(Span::raw(" "));
            }
            let before = self.cell.saturating_sub(text.width()) / 2;
            spans.push(Span::styled(padded(&format!("{}{text}", " ".repeat(before)), self.cell), style));
        }
        Line::from(spans)
    }
}

/// A week alone is every week.
fn row_name(scene: &Scene, week: usize, weeks: usize) -> String {
    if weeks == 1 {
        return scene.words.say("week-every").into_owned();
    }
    scene.words.tell("week-row", &[("n", (week + 1).into())])
}

pub(super) fn page(scene: &Scene, width: usize, height: usize) -> Page {
    let mut page = head(scene, width, height);
    let weeks = grid(scene.form);
    let mut result = result(scene, &weeks, width);
    let mut below = legend(scene, width);
    // With little room what explains the average goes, and the legend; the weeks are shown around the one in focus.
    if page.lines.len() + 1 + result.lines.len() + weeks.len().min(4) > height {
        result.lines.truncate(3);
    }
    let used = page.lines.len() + 1 + result.lines.len();
    if used + weeks.len().min(4) + below.lines.len() > height {
        below = Page::default();
    }
    let room = height.saturating_sub(used + below.lines.len()).max(1);
    rows(scene, &mut page, &weeks, room, width);
    page.lines.extend(result.lines);
    page.lines.extend(below.lines);
    explain(scene, &mut page, width, height);
    page
}

fn rows(scene: &Scene, page: &mut Page, weeks: &[Week], room: usize, width: usize) {
    let columns = Columns::of(scene, weeks.len(), width);
    let (here, today) = (scene.form.cursor / 7, scene.form.cursor % 7);
    let names = (0..7).map(|day| {
        let style = if day == today { scene.theme.strong() } else { scene.theme.quiet() };
        (scene.words.weekday_short(day), style)
    });
    page.line(columns.line("", names));
    let first = here.saturating_sub(room / 2).min(weeks.len().saturating_sub(room));
    for (i, week) in weeks.iter().enumerate().skip(first).take(room) {
        for day in 0..7 {
            page.spots.push((page.lines.len(), columns.at(day), columns.cell, Msg::Pick(i * 7 + day)));
        }
        if i == here {
            page.cursor = Some((page.lines.len(), columns.at(today) + (columns.cell - 1) / 2));
        }
        let cells = week.iter().enumerate().map(|(day, work)| {
            let style = match work {
                _ if i == here && day == today => scene.theme.focus(),
                DayWork::Office => scene.theme.quiet(),
                _ => scene.theme.strong(),
            };
            (sign(scene, *work), style)
        });
        page.line(columns.line(&row_name(scene, i, weeks.len()), cells));
    }
}

/// What is entered, counted.
fn result(scene: &Scene, weeks: &[Week], width: usize) -> Page {
    let mut page = Page::default();
    page.gap();
    match scene.form.draft.facts.week() {
        None => page.text(&scene.words.say("week-blank"), 3, width, scene.theme.plain()),
        Some(_) => {
            let day = normal_day(&scene.form.draft.facts, &scene.law.limits);
            for (i, line) in scene.words.weeks_read(weeks, day).iter().enumerate() {
                let style = if i == 0 { scene.theme.strong() } else { scene.theme.plain() };
                page.text(line, 3, width, style);
            }
        }
    }
    page
}

fn legend(scene: &Scene, width: usize) -> Page {
    let mut page = Page::default();
    let words = scene.words;
    let shown = |work: DayWork| sign(scene, work).into();
    let signs = [
        ("home", shown(DayWork::Home)),
        ("half", shown(DayWork::Half)),
        ("elsewhere", shown(DayWork::Elsewhere)),
        ("hours", shown(DayWork::Hours(Number::whole(2)))),
        ("office", shown(DayWork::Office)),
    ];
    let letter = |key: &str| words.say(key).into_owned().into();
    let keys = [("elsewhere", letter("key-week-elsewhere")), ("add", letter("key-week-add"))];
    page.gap();
    flow(scene, &mut page, &words.tell("week-signs", &signs), width);
    flow(scene, &mut page, &words.tell("week-keys", &keys), width);
    flow(scene, &mut page, &more_line(scene), width);
    page
}

/// Quiet parts, three blanks between them, each kept whole.
pub(super) fn flow(scene: &Scene, page: &mut Page, text: &str, width: usize) {
    let mut line = String::new();
    for part in text.split("   ") {
        if !line.is_empty() && line.width() + 3 + part.width() > width {
            page.line(Line::styled(std::mem::take(&mut line), scene.theme.quiet()));
        }
        line.push_str("   ");
        line.push_str(part);
    }
    page.line(Line::styled(line, scene.theme.quiet()));
}

pub(super) fn places(scene: &Scene, width: usize, height: usize) -> Page {
    let mut page = head(scene, width, height);
    for (i, place) in PlaceWord::ALL.iter().enumerate() {
        let focused = i == scene.form.cursor;
        let days = days_at(scene.form, *place);
        let none = days == Number::whole(0);
        let label = scene.words.say(&format!("opt-place-{}", place.word())).into_owned();
        let number = if none { sign(scene, DayWork::Office) } else { scene.words.number(days) };
        let style = match (focused, none) {
            (true, _) => scene.theme.focus(),
            (_, true) => scene.theme.plain(),
            _ => scene.theme.strong(),
        };
        if focused {
            page.cursor = Some((page.lines.len(), 3));
        }
        page.spot(Msg::Pick(i));
        let room = width.saturating_sub(3).min(48);
        let line = sides(vec![Span::raw(label)], vec![Span::raw(format!("{number} "))], room);
        let text: String = line.spans.iter().map(|s| s.content.as_ref()).collect();
        let pointer = if focused { scene.theme.pointer() } else { " " };
        page.line(Line::from(vec![Span::raw(format!(" {pointer} ")), Span::styled(text, style)]));
    }
    page.gap();
    for (i, line) in places_read(scene).iter().enumerate() {
        let style = if i == 0 { scene.theme.strong() } else { scene.theme.plain() };
        page.text(line, 3, width, style);
    }
    let mut below = Page::default();
    flow(scene, &mut below, &scene.words.say("places-keys"), width);
    if page.lines.len() + below.lines.len() <= height {
        page.lines.extend(below.lines);
    }
    explain(scene, &mut page, width, height);
    page
}

/// The sum of the places, and the part of it that counts where that is another.
fn places_read(scene: &Scene) -> Vec<String> {
    let words = scene.words;
    let told = scene.form.draft.facts.places().unwrap_or_default();
    let sum = told.iter().fold(Number::whole(0), |sum, p| sum.plus(p.days).unwrap_or(sum));
    let told_days = |days: Number| words.amount("amount-days", days).into();
    let counts = counted(told);
    let mut lines = vec![words.tell("places-sum", &[("days", told_days(sum))])];
    if counts == Number::whole(0) && sum > counts {
        lines.push(words.ruled("places-none-counted", &[], 105));
    } else if counts < sum {
        lines.push(words.ruled("places-counted", &[("days", told_days(counts))], 105));
    }
    lines
}

pub(super) fn more(scene: &Scene, at: usize, width: usize, height: usize) -> Page {
    let mut page = Page::default();
    page.line(Line::styled(scene.words.say("more-title").into_owned(), scene.theme.strong()));
    page.gap();
    let ways = ways(&scene.form.draft);
    // Two lines for each and the air after it, and the title.
    let airy = ways.len() * 3 < height;
    if ways.is_empty() {
        page.text(&scene.words.say("more-none"), 0, width, scene.theme.plain());
    }
    for (i, (way, question)) in ways.into_iter().enumerate() {
        let focused = i == at;
        let label = scene.words.say(&format!("more-{way}")).into_owned();
        let given = scene.words.given(&scene.form.draft, interview::questions()[question].input);
        if focused {
            page.cursor = Some((page.lines.len(), 3));
        }
        let (pointer, style) =
            if focused { (scene.theme.pointer(), scene.theme.focus()) } else { (" ", scene.theme.strong()) };
        page.spot(Msg::Pick(i));
        let left = vec![Span::raw(format!(" {pointer} ")), Span::styled(format!("{label} "), style)];
        page.line(sides(left, vec![Span::raw(given)], width.min(76)));
        page.spot(Msg::Pick(i));
        page.text(&scene.words.say(&format!("more-{way}.text")), 3, width, scene.theme.plain());
        if airy {
            page.gap();
        }
    }
    page
}
