//! The week drawn on top of anything, with what was found in it beside it.

use super::super::{Page, Scene, pair};
use super::drawing::{self, Drawing};
use super::told;
use crate::law::hours::Finding;
use crate::law::hours::mend::Mend;
use crate::law::hours::sums::WeekSum;
use crate::tui::Overlay;
use crate::tui::update::hours::{Drawn, Live, in_week, mend, waits};
use ratatui::text::{Line, Span};

pub(in super::super) fn drawn(scene: &Scene, state: Drawn, width: usize, height: usize) -> Page {
    let mut page = Page::default();
    let Some(focus) = in_focus(scene) else { return page };
    let live = &focus.live;
    let Some(overview) = &live.overview else {
        page.line(Line::styled(scene.words.say("drawn-title").into_owned(), scene.theme.strong()));
        page.gap();
        page.text(&scene.words.say("drawn-none"), 0, width, scene.theme.plain());
        return page;
    };
    let weeks = live.weeks().len();
    let week = state.week.min(weeks - 1);
    let findings = in_week(overview, week);
    let at = state.at.min(findings.len().saturating_sub(1));
    title(scene, &mut page, live, week, width);
    let mut drawing = Drawing::new(scene, live, week, &findings);
    drawing.focus = (!findings.is_empty()).then_some(at);
    if width < drawing::WIDTH + 24 {
        page.lines.extend(drawing.with_legend(height.saturating_sub(page.lines.len()), width));
        let (told, _) = told::unfolded(scene, focus, &findings, at, width);
        let first = page.lines.len();
        page.cursor = told.cursor.map(|(row, column)| (first + row, column));
        page.lines.extend(told.lines);
        return page;
    }
    let room = height.saturating_sub(page.lines.len());
    let lines = drawing.with_legend(room, drawing::WIDTH);
    // Air where there is room for it.
    let air = lines.len() < room;
    if air {
        page.gap();
    }
    let told = told::unfolded(scene, focus, &findings, at, width - drawing::WIDTH - 3);
    beside(scene, &mut page, lines, told, room - usize::from(air));
    page
}

/// The title with the sum, and which week it is of several.
fn title(scene: &Scene, page: &mut Page, live: &Live, week: usize, width: usize) {
    let (words, weeks) = (scene.words, live.weeks().len());
    let Some(overview) = &live.overview else { return };
    let all = |week: &WeekSum| words.length(week.total());
    let sum = if weeks > 1 { all(&overview.weeks[week]) } else { words.week_sum(overview, week) };
    let args = [("week", (week + 1).into()), ("weeks", weeks.into()), ("sum", sum.into())];
    let keys = [scene.theme.key("←"), scene.theme.key("→")].join(" ");
    let hint = if weeks > 1 { words.tell("drawn-weeks", &[("keys", keys.into())]) } else { String::new() };
    let hint = Span::styled(hint, scene.theme.quiet());
    pair(page, Span::styled(words.tell("drawn-week", &args), scene.theme.strong()), hint, width);
}

/// The drawing on the left, and what is told on the right, moved so that what is in focus is seen, and on as far as asked.
/// Where there is not room for all of it, the last line says what is below.
fn beside(scene: &Scene, page: &mut Page, left: Vec<Line<'static>>, (mut right, end): (Page, usize), room: usize) {
    let first = page.lines.len();
    let focus = right.cursor.unwrap_or((0, 0));
    let all = right.lines.len();
    let seen = room.saturating_sub(usize::from(all > room));
    let from = (end.saturating_sub(seen).min(focus.0) + scene.model.scroll).min(all.saturating_sub(seen));
    let below = right.spots.iter().filter(|(row, ..)| *row >= from + seen).count();
    right.lines.truncate(from + seen);
    if from + seen < all {
        right.lines.push(more(scene, below, all - from - seen));
    }
    let rows = left.len().max(right.lines.len() - from.min(right.lines.len()));
    let spots = right.spots.into_iter().filter(|(row, ..)| (from..from + seen).contains(row));
    page.spots.extend(spots.map(|(row, _, wide, msg)| (first + row - from, drawing::WIDTH + 3, wide, msg)));
    let (mut left, mut right) = (left.into_iter().map(spans), right.lines.into_iter().skip(from).map(spans));
    for _ in 0..rows {
        let mut line = left.next().unwrap_or_default();
        let used: usize = line.iter().map(Span::width).sum();
        line.push(Span::raw(" ".repeat((drawing::WIDTH + 3).saturating_sub(used))));
        line.extend(right.next().unwrap_or_default());
        page.line(Line::from(line));
    }
    page.cursor = Some((first + focus.0.saturating_sub(from), drawing::WIDTH + 3 + focus.1));
}

/// What is below: findings, or else lines.
fn more(scene: &Scene, findings: usize, lines: usize) -> Line<'static> {
    let (text, key, n) = match findings {
        0 => ("reading-more", "PgDn", lines),
        n => ("drawn-more", "↓", n),
    };
    let args = [("key", scene.theme.key(key).into()), ("n", n.into())];
    Line::styled(scene.words.tell(text, &args), scene.theme.quiet())
}

/// The spans of a line, each with the style of the line.
fn spans(line: Line<'static>) -> Vec<Span<'static>> {
    let style = line.style;
    line.spans.into_iter().map(|span| Span { style: style.patch(span.style), ..span }).collect()
}

/// What is in focus of the drawing: a finding, and the nearest change of the week that mends it.
pub(in super::super) struct Focus {
    pub(super) live: Live,
    finding: Option<Finding>,
    pub(super) mend: Option<Mend>,
}

fn in_focus<'a>(scene: &'a Scene) -> Option<&'a Focus> {
    let of = || {
        let Overlay::Drawn(state) = scene.model.overlay else { return None };
        let live = Live::of(scene.form, scene.words, scene.law);
        let found = live.overview.as_ref().map(|overview| in_week(overview, state.week));
        let finding = found.and_then(|found| found.get(state.at).or(found.last()).copied().cloned());
        let mend = finding.as_ref().and_then(|finding| mend(&live, scene.law, finding));
        Some(Focus { live, finding, mend })
    };
    scene.drawn.get_or_init(of).as_ref()
}

/// What Enter does over the drawing, by the key of its text; nothing where it does nothing.
pub(in super::super) fn way(scene: &Scene) -> &'static str {
    let Some(focus) = in_focus(scene) else { return "" };
    let waits = focus.finding.as_ref().and_then(waits);
    match (&focus.mend, waits) {
        (Some(_), _) => "key-mend",
        (None, Some(_)) => "key-to-question",
        _ if focus.live.overview.is_none() => "key-to-question",
        _ => "",
    }
}

/// Whether Tab leads to a question from the drawing, where Enter does something else.
pub(in super::super) fn also(scene: &Scene) -> bool {
    let waits = in_focus(scene).and_then(|focus| waits(focus.finding.as_ref()?)).is_some();
    waits && way(scene) == "key-mend"
}
