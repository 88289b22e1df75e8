//! What was found, said: in a list under the lines of the days, and one of them unfolded beside the drawing.

use super::super::{MEASURE, Page, Scene, sides, wrap};
use super::{Focus, letter};
use crate::agreement::interview::question_of;
use crate::law::duties::State;
use crate::law::hours::{Finding, Standing};
use crate::tui::keys::Msg;
use crate::tui::theme::Theme;
use crate::tui::update::hours::{Live, waits};
use crate::words::ask::question_label;
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr as _;

/// Columns that what is unfolded is set in.
const INDENT: usize = 4;

/// The mark of a finding: beyond the limit, turning on an answer, carried by one, or to be known.
pub(super) fn mark(theme: &Theme, standing: Standing) -> &'static str {
    match standing {
        Standing::Over => theme.state_mark(State::Unmet),
        Standing::Open => theme.state_mark(State::Unknown),
        Standing::Carried => theme.state_mark(State::Met),
        Standing::Exempt => theme.state_mark(State::NotRelevant),
        Standing::Note => "i",
    }
}

/// What asks for something stands out from what only is to be known.
fn style(scene: &Scene, standing: Standing) -> Style {
    match standing {
        Standing::Over | Standing::Open => scene.theme.plain(),
        _ => scene.theme.quiet(),
    }
}

fn lead(scene: &Scene, at: usize, finding: &Finding) -> String {
    format!("{} {} ", letter(at), mark(scene.theme, finding.standing))
}

/// The findings in a sentence each, as many as so many lines hold, and how many more there are.
pub(super) fn list(scene: &Scene, page: &mut Page, live: &Live, findings: &[&Finding], (room, width): (usize, usize)) {
    let first = page.lines.len();
    for (i, finding) in findings.iter().enumerate() {
        let one = short(scene, live, i, finding, width);
        let rest = usize::from(i + 1 < findings.len());
        if page.lines.len() - first + one.lines.len() + rest > room {
            let more = scene.words.tell("grid-more", &[("n", (findings.len() - i).into())]);
            return page.text(&more, 3, width, scene.theme.quiet());
        }
        page.lines.extend(one.lines);
    }
}

fn short(scene: &Scene, live: &Live, at: usize, finding: &Finding, width: usize) -> Page {
    let mut page = Page::default();
    let lead = lead(scene, at, finding);
    let text = scene.words.finding(finding, &live.draft, scene.law).text;
    let room = width.saturating_sub(3 + lead.width()).clamp(1, MEASURE);
    for (n, range) in wrap(&text, room).into_iter().enumerate() {
        let lead = if n == 0 { lead.clone() } else { " ".repeat(lead.width()) };
        page.line(Line::from(vec![
            Span::styled(format!("   {lead}"), scene.theme.strong()),
            Span::styled(text[range].to_string(), style(scene, finding.standing)),
        ]));
    }
    page
}

/// The findings by their names with the one in focus unfolded, and the line where that one ends.
pub(super) fn unfolded(scene: &Scene, focus: &Focus, findings: &[&Finding], at: usize, width: usize) -> (Page, usize) {
    let mut page = Page::default();
    let mut end = 0;
    if findings.is_empty() {
        page.text(&scene.words.say("hours-nothing"), 0, width, scene.theme.plain());
    }
    for (i, finding) in findings.iter().enumerate() {
        page.spots.push((page.lines.len(), 0, width, Msg::Pick(i)));
        let lead = Span::styled(lead(scene, i, finding), scene.theme.strong());
        let title = scene.words.say(&format!("hours-limit-{}", finding.limit.word())).into_owned();
        let days = Span::styled(days(scene, finding), scene.theme.quiet());
        if i == at {
            page.cursor = Some((page.lines.len(), 0));
            page.line(sides(vec![lead, Span::styled(title, scene.theme.focus())], vec![days], width));
            detail(scene, &mut page, focus, finding, width);
            end = page.lines.len();
            page.gap();
        } else {
            let title = Span::styled(title, style(scene, finding.standing));
            page.line(sides(vec![lead, title], vec![days], width));
        }
    }
    (page, end)
}

/// The days of a finding, where they are few.
fn days(scene: &Scene, finding: &Finding) -> String {
    let mut days: Vec<usize> = finding.pieces.iter().map(|p| p.day).collect();
    days.dedup();
    if super::is_weekly(finding.limit) || days.len() > 2 {
        return String::new();
    }
    days.iter().map(|day| scene.words.weekday_short(*day).to_lowercase()).collect::<Vec<_>>().join(" ")
}

/// By how much, the way out by its key, what it turns on, who may widen it, and where the rule stands.
fn detail(scene: &Scene, page: &mut Page, focus: &Focus, finding: &Finding, width: usize) {
    let words = scene.words;
    let told = words.finding(finding, &focus.live.draft, scene.law);
    let mut say = |text: &str, style: Style| {
        if !text.is_empty() {
            page.text(text, INDENT, width, style);
        }
    };
    let (plain, quiet) = (scene.theme.plain(), scene.theme.quiet());
    say(&told.text, plain);
    if let Some(change) = &focus.mend {
        let way = words.mend(change, &focus.live.draft);
        say(&words.tell("drawn-way", &[("key", "Enter".into()), ("way", way.into())]), scene.theme.strong());
    }
    told.turns.iter().for_each(|turns| say(turns, plain));
    if let Some(fact) = waits(finding) {
        let key = if focus.mend.is_some() { "Tab" } else { "Enter" };
        let way = words.tell("drawn-answer", &[("question", question_label(words, question_of(fact)).into())]);
        say(&words.tell("drawn-way", &[("key", key.into()), ("way", way.into())]), scene.theme.strong());
    }
    told.widen.iter().for_each(|way| say(way, plain));
    say(&told.where_, quiet);
    told.check.iter().for_each(|check| say(check, plain));
    say(&format!("{} · {}", finding.rule, told.source), quiet);
}
