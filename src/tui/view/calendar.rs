//! The calendar of actual days, and the prompt for a file.

mod month;

use super::{MEASURE, Page, Scene, padded, sides};
use crate::agreement::calendar::{Observed, observe};
use crate::law::facts::RegularityWord;
use crate::tui::Purpose;
use crate::tui::edit::Field;
use crate::tui::update::calendar::focus;
use crate::tui::update::file::lines;
use crate::words::ask::{ask as asked, question_label, text_key};
use month::{Block, HEADS, Sight, WEEKS};
use ratatui::text::{Line, Span};
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// With fewer lines than these, the question and the week in words give way to what the days show.
const TIGHT: usize = 12;

/// What there is room for, from the top down.
struct Room {
    /// The step and how much is left.
    step: bool,
    /// Blank lines: under the question, over the day in words, and under it.
    gaps: [bool; 3],
    /// Months below each other.
    months: usize,
    /// Weeks of each month.
    weeks: usize,
    /// Lines under the months.
    below: usize,
}

impl Room {
    /// The months come first, then what they show. What is left goes to more months, and then to air.
    fn new(height: usize, question: usize, below: usize) -> Room {
        let needed = question + HEADS + WEEKS + below;
        if height < needed {
            let weeks = (height.saturating_sub(question + HEADS + below)).clamp(3, WEEKS);
            let below = height.saturating_sub(question + HEADS + weeks);
            return Room { step: false, gaps: [false; 3], months: 1, weeks, below };
        }
        let mut spare = height - needed;
        let mut take = |lines: usize| {
            let fits = spare >= lines;
            spare -= if fits { lines } else { 0 };
            fits
        };
        let gaps = [take(1), take(1)];
        let mut months = 1;
        while months < 6 && take(HEADS + WEEKS) {
            months += 1;
        }
        Room { step: take(2), gaps: [gaps[0], gaps[1], take(1)], months, weeks: WEEKS, below }
    }
}

pub(super) fn page(scene: &Scene, width: usize, height: usize) -> Page {
    let (calendar, today) = (&scene.form.draft.calendar, scene.model.setting.today);
    let observed = observe(calendar, today, &scene.law.limits);
    let tight = height < TIGHT;
    let mut question = Page::default();
    if !tight {
        let text = asked(scene.words, &scene.form.draft, &text_key(scene.form.question()));
        question.text(&text, 0, width, scene.theme.strong());
    }
    let mut below = told(scene, observed.as_ref(), width, tight);
    let room = Room::new(height, question.lines.len(), below.lines.len());
    let mut page = Page::default();
    if room.step {
        step(scene, width, &mut page);
    }
    page.lines.extend(question.lines);
    if room.gaps[0] && !tight {
        page.gap();
    }
    let period = observed.as_ref().map_or((calendar.from, calendar.to), |o| (Some(o.from), Some(o.to)));
    let focus = focus(scene.form, today);
    let sight = Sight { calendar, period, focus, today, weeks: room.weeks, cell: month::cell(width) };
    let top = page.lines.len();
    months(scene, &sight, room.months, width, &mut page);
    if tight && let Some(line) = page.lines.get_mut(top) {
        label(scene, width, line);
    }
    if room.gaps[1] {
        page.gap();
    }
    below.lines.truncate(room.below);
    if room.gaps[2] && below.lines.len() > 1 {
        below.lines.insert(1, Line::default());
    }
    page.lines.extend(below.lines);
    period_keys(scene, width, height, &mut page);
    page
}

/// How the period is set, where a line is left for it.
fn period_keys(scene: &Scene, width: usize, height: usize, page: &mut Page) {
    let text = scene.words.say("calendar-period-keys");
    if page.lines.len() < height && text.width() <= width {
        page.line(Line::styled(text.into_owned(), scene.theme.quiet()));
    }
}

/// The step, and how much is left.
fn step(scene: &Scene, width: usize, page: &mut Page) {
    let step = scene.words.say(&format!("step-{}", scene.form.question().step.word())).into_owned();
    let bar = if width >= 60 { scene.progress() } else { String::new() };
    let quiet = scene.theme.quiet();
    page.line(sides(vec![Span::styled(step, quiet)], vec![Span::styled(bar, quiet)], width));
    page.gap();
}

/// The question in two words beside the month, where every line counts.
fn label(scene: &Scene, width: usize, line: &mut Line<'static>) {
    let text = question_label(scene.words, &scene.form.question().id);
    if let Some(room) = width.checked_sub(line.width() + text.width()).filter(|room| *room > 1) {
        line.push_span(Span::raw(" ".repeat(room)));
        line.push_span(Span::styled(text, scene.theme.quiet()));
    }
}

/// As many months as fit, earlier ones before: the month of the day in focus among them. They move a page at a time,
/// counted from the present month, so that they stand still while the day moves within them.
fn months(scene: &Scene, sight: &Sight, rows: usize, width: usize, page: &mut Page) {
    let columns = month::columns(width, sight.cell);
    let all = (rows * columns) as i32;
    let (now, here) = (month::number(sight.today), month::number(sight.focus));
    let last = now - (now - here).div_euclid(all) * all;
    let months: Vec<i32> = (last - all + 1..=last).collect();
    for row in months.chunks(columns) {
        let blocks: Vec<Block> = row.iter().filter_map(|n| month::block(scene, sight, *n)).collect();
        month::beside(blocks, page);
    }
}

/// Under the months: the day in focus, and what the marked days show.
fn told(scene: &Scene, observed: Option<&Observed>, width: usize, tight: bool) -> Page {
    let (words, theme, draft) = (scene.words, scene.theme, &scene.form.draft);
    let mut page = Page::default();
    let day = focus(scene.form, scene.model.setting.today);
    let mut parts = words.calendar_day(day);
    if !tight {
        parts.push(words.calendar_week(&draft.calendar, day));
    }
    page.text(&parts.join(" · "), 0, width, theme.plain());
    let Some(o) = observed else {
        let key = if draft.calendar.days.is_empty() { "calendar-unmarked" } else { "calendar-outside" };
        page.text(&words.say(key), 0, width, theme.quiet());
        return page;
    };
    for (i, line) in words.observed(o).into_iter().enumerate() {
        page.text(&line, 0, width, if i == 0 { theme.strong() } else { theme.plain() });
    }
    if let Some(agreed) = draft.agreed_days(&scene.law.limits).filter(|_| o.regularity != RegularityWord::OneOff) {
        page.text(&words.observed_against(o, agreed), 0, width, theme.plain());
    }
    let span = words.days_span(o.from, o.to);
    page.text(&words.tell("calendar-watched", &[("span", span.into())]), 0, width, theme.quiet());
    page
}

/// The prompt for a file: its path, and which events of it.
pub(super) fn ask(scene: &Scene, purpose: Purpose, field: &Field, width: usize) -> Page {
    let (title, help) = match purpose {
        Purpose::Days => ("file-days", "file-days-help"),
        Purpose::EmployeeView => ("file-view", "file-view-help"),
    };
    let mut page = Page::default();
    page.text(&scene.words.say(title), 0, width, scene.theme.strong());
    page.gap();
    page.text(&scene.words.say(help), 0, width, scene.theme.plain());
    page.gap();
    match lines(field) {
        (path, None) => typed(scene, &mut page, path, Some(field.cursor()), width),
        (path, Some(filter)) => {
            typed(scene, &mut page, path, None, width);
            page.gap();
            page.text(&scene.words.say("file-filter"), 0, width, scene.theme.plain());
            typed(scene, &mut page, filter, field.cursor().checked_sub(path.len() + 1), width);
        }
    }
    page
}

/// A line that is typed in; a long one is shown around the cursor.
fn typed(scene: &Scene, page: &mut Page, text: &str, cursor: Option<usize>, width: usize) {
    let room = width.saturating_sub(4).clamp(1, MEASURE);
    let before = text[..cursor.unwrap_or(0).min(text.len())].width();
    let start = before.saturating_sub(room - 1);
    let (mut shown, mut passed) = (String::new(), 0);
    for grapheme in text.graphemes(true) {
        if passed >= start && shown.width() + grapheme.width() <= room {
            shown.push_str(grapheme);
        }
        passed += grapheme.width();
    }
    let style = if cursor.is_some() { scene.theme.field() } else { scene.theme.quiet() };
    if cursor.is_some() {
        page.cursor = Some((page.lines.len(), 3 + before - start));
    }
    page.line(Line::from(vec![Span::raw("   "), Span::styled(padded(&shown, room), style)]));
}
