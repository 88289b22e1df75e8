//! What was found, said: in a list under the lines of the days, and one of them unfolded beside the drawing.

use super::super::{MEASURE, Page, Scene, sides, wrap};
use super::Focus;
use crate::law::hours::{Finding, Standing};
use crate::tui::keys::Msg;
use crate::tui::theme::Theme;
use crate::tui::update::hours::{Live, waits};
use crate::words::hours::letter;
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr as _;

/// Columns that what is unfolded is set in.
const INDENT: usize = 4;

/// The mark of a finding: beyond the limit, turning on an answer, carried by one, or to be known.
pub(super) fn mark(theme: &Theme, standing: Standing) -> &'static str {
    standing.state().map_or("i", |state| theme.state_mark(state))
}

/// What asks for something stands out from what only is to be known.
fn style(scene: &Scene, standing: Standing) -> Style {
    if standing.is_urgent() { scene.theme.plain() } else { scene.theme.quiet() }
}

fn lead(scene: &Scene, at: usize, finding: &Finding) -> String {
    format!("{} {} ", letter(at), mark(scene.theme, finding.standing))
}

/// The findings in a sentence each where so many lines hold them, else the first of the day in focus in a sentence and the
/// others by their names and days; and how many more there are.
pub(super) fn list(
    scene: &Scene,
    page: &mut Page,
    live: &Live,
    (findings, row): (&[&Finding], usize),
    (room, width): (usize, usize),
) {
    let first = page.lines.len();
    for (i, finding) in findings.iter().enumerate() {
        page.lines.extend(said(scene, live, (i, i == 0), finding, width).lines);
        if page.lines.len() - first > room {
            break;
        }
    }
    if page.lines.len() - first <= room {
        return;
    }
    page.lines.truncate(first);
    let here =
        |f: &&Finding| !super::is_weekly(f.limit) && f.pieces.iter().any(|p| (p.week, p.day) == (row / 7, row % 7));
    let whole = findings.iter().position(here).unwrap_or(0);
    page.lines.extend(said(scene, live, (whole, true), findings[whole], width).lines);
    let others = findings.iter().enumerate().filter(|(i, _)| *i != whole);
    for (n, (i, finding)) in others.enumerate() {
        let rest = usize::from(n + 2 < findings.len());
        if page.lines.len() - first + 1 + rest > room {
            let more = scene.words.tell("grid-more", &[("n", (findings.len() - 1 - n).into())]);
            return page.text(&more, 3, width, scene.theme.quiet());
        }
        let mut line = named(scene, i, finding, false);
        line.insert(0, Span::raw("   "));
        line.push(Span::styled(format!("  {}", days(scene, finding, 7)), scene.theme.quiet()));
        page.line(Line::from(line));
    }
}

/// A finding in its sentence; the first that is told is what the eye meets.
fn said(scene: &Scene, live: &Live, (at, first): (usize, bool), finding: &Finding, width: usize) -> Page {
    let mut page = Page::default();
    let lead = lead(scene, at, finding);
    let text = scene.words.found(finding, &live.draft, scene.law);
    let room = width.saturating_sub(3 + lead.width()).clamp(1, MEASURE);
    let style =
        if first && finding.standing.is_urgent() { scene.theme.strong() } else { style(scene, finding.standing) };
    for (n, range) in wrap(&text, room).into_iter().enumerate() {
        let lead = if n == 0 { lead.clone() } else { " ".repeat(lead.width()) };
        let lead = Span::styled(format!("   {lead}"), scene.theme.strong());
        page.line(Line::from(vec![lead, Span::styled(text[range].to_string(), style)]));
    }
    page
}

/// A finding by its letter, its mark and its name.
fn named(scene: &Scene, at: usize, finding: &Finding, focused: bool) -> Vec<Span<'static>> {
    let title = scene.words.say(&format!("hours-limit-{}", finding.limit.word())).into_owned();
    let style = if focused { scene.theme.focus() } else { style(scene, finding.standing) };
    vec![Span::styled(lead(scene, at, finding), scene.theme.strong()), Span::styled(title, style)]
}

/// The findings by their names with the one in focus unfolded, and the line where that one ends.
pub(super) fn unfolded(scene: &Scene, focus: &Focus, findings: &[&Finding], at: usize, width: usize) -> (Page, usize) {
    let mut page = Page::default();
    let mut end = 0;
    let unread = focus.live.unread().and_then(|row| focus.live.fault(row, scene.words));
    match unread.filter(|_| findings.is_empty()) {
        Some(fault) => page.text(&fault, 0, width, scene.theme.error()),
        None if super::is_clean(&focus.live) || findings.is_empty() => {
            page.text(&scene.words.say("hours-nothing"), 0, width, scene.theme.plain());
            if !findings.is_empty() {
                page.gap();
            }
        }
        None => {}
    }
    for (i, finding) in findings.iter().enumerate() {
        page.spots.push((page.lines.len(), 0, width, Msg::Pick(i)));
        let days = Span::styled(days(scene, finding, 2), scene.theme.quiet());
        if i == at {
            page.cursor = Some((page.lines.len(), 0));
        }
        page.line(sides(named(scene, i, finding, i == at), vec![days], width));
        if i == at {
            detail(scene, &mut page, focus, finding, width);
            end = page.lines.len();
            page.gap();
        }
    }
    (page, end)
}

/// The days of a finding, where they are not more than so many.
fn days(scene: &Scene, finding: &Finding, most: usize) -> String {
    let mut days: Vec<usize> = finding.pieces.iter().map(|p| p.day).collect();
    days.sort_unstable();
    days.dedup();
    if super::is_weekly(finding.limit) || days.len() > most {
        return String::new();
    }
    days.iter().map(|day| scene.words.weekday_short(*day)).collect::<Vec<_>>().join(" ")
}

/// By how much, the way out by its key, what it turns on, who may widen it, and where the rule stands.
fn detail(scene: &Scene, page: &mut Page, focus: &Focus, finding: &Finding, width: usize) {
    let told = scene.words.finding(finding, &focus.live.draft, scene.law);
    let (plain, quiet) = (scene.theme.plain(), scene.theme.quiet());
    page.text(&told.text, INDENT, width, plain);
    // The hours as they are come before what a key makes of them.
    if !told.where_.is_empty() {
        page.text(&scene.words.tell("drawn-where", &[("where", told.where_.into())]), INDENT, width, quiet);
    }
    if let Some(change) = &focus.mend {
        let way = scene.words.mend(change, &focus.live.draft);
        keyed(scene, page, "Enter", &way, width);
    }
    match (&told.turns, waits(finding)) {
        (Some(turns), Some(_)) => keyed(scene, page, if focus.mend.is_some() { "Tab" } else { "Enter" }, turns, width),
        (Some(turns), None) => page.text(turns, INDENT, width, plain),
        _ => {}
    }
    for text in told.widen.iter().chain(&told.check) {
        page.text(text, INDENT, width, plain);
    }
    page.text(&format!("{} · {}", finding.rule, told.source), INDENT, width, quiet);
}

/// What a key leads to, with the key before it.
fn keyed(scene: &Scene, page: &mut Page, key: &str, text: &str, width: usize) {
    let first = page.lines.len();
    page.text(&format!("{key}  {text}"), INDENT, width, scene.theme.plain());
    if let Some(line) = page.lines.get_mut(first) {
        let rest: String = line.spans.iter().map(|s| s.content.as_ref()).collect();
        let rest = rest.trim_start().strip_prefix(key).unwrap_or_default().to_string();
        let key = Span::styled(format!("{}{key}", " ".repeat(INDENT)), scene.theme.strong());
        *line = Line::from(vec![key, Span::raw(rest)]);
    }
}
