//! What was found, said: in a list under the lines of the days, and one of them unfolded beside the drawing.

use super::super::{Page, Scene, wrap};
use super::letter;
use crate::law::hours::{Finding, Standing};
use crate::law::duties::State;
use crate::tui::keys::Msg;
use crate::tui::theme::Theme;
use crate::tui::update::hours::{Live, mend, waits};
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr as _;

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

fn sentence(_scene: &Scene, finding: &Finding) -> String {
    format!("{} {} {}", finding.limit.word(), finding.found, finding.allowed)
}

/// A finding in short: its letter, its mark and its sentence, with what is left of the lines set in.
fn short(scene: &Scene, page: &mut Page, at: usize, finding: &Finding, (indent, width): (usize, usize), focused: bool) {
    let lead = format!("{} {} ", letter(at), mark(scene.theme, finding.standing));
    let text = sentence(scene, finding);
    let room = width.saturating_sub(indent + lead.width()).clamp(1, super::super::MEASURE);
    let style = match (focused, finding.standing) {
        (true, _) => scene.theme.focus(),
        (_, Standing::Over | Standing::Open) => scene.theme.plain(),
        _ => scene.theme.quiet(),
    };
    for (n, range) in wrap(&text, room).into_iter().enumerate() {
        let lead = if n == 0 { lead.clone() } else { " ".repeat(lead.width()) };
        page.line(Line::from(vec![
            Span::raw(" ".repeat(indent)),
            Span::styled(lead, scene.theme.strong()),
            Span::styled(text[range].to_string(), style),
        ]));
    }
}

/// The findings in short, as many as so many lines hold, and how many more there are.
pub(super) fn list(scene: &Scene, page: &mut Page, findings: &[&Finding], room: usize, width: usize) {
    let first = page.lines.len();
    for (i, finding) in findings.iter().enumerate() {
        let mut one = Page::default();
        short(scene, &mut one, i, finding, (3, width), false);
        let rest = usize::from(i + 1 < findings.len());
        if page.lines.len() - first + one.lines.len() + rest > room {
            let more = scene.words.tell("hours-more", &[("n", (findings.len() - i).into())]);
            return page.text(&more, 3, width, scene.theme.quiet());
        }
        page.lines.extend(one.lines);
    }
}

/// The findings with the one in focus unfolded, and the line where that one ends.
pub(super) fn unfolded(scene: &Scene, live: &Live, findings: &[&Finding], at: usize, width: usize) -> (Page, usize) {
    let mut page = Page::default();
    let mut end = 0;
    if findings.is_empty() {
        page.text(&scene.words.say("hours-nothing-found"), 0, width, scene.theme.plain());
    }
    for (i, finding) in findings.iter().enumerate() {
        page.spots.push((page.lines.len(), 0, width, Msg::Pick(i)));
        if i == at {
            page.cursor = Some((page.lines.len(), 0));
        }
        short(scene, &mut page, i, finding, (0, width), i == at);
        if i == at {
            detail(scene, &mut page, live, finding, width);
            end = page.lines.len();
            page.gap();
        }
    }
    (page, end)
}

fn detail(scene: &Scene, page: &mut Page, live: &Live, finding: &Finding, width: usize) {
    let _ = (mend(live, finding), waits(finding));
    let source = format!("{} · {}", finding.rule, scene.words.rule_source(finding.rule, scene.law));
    page.text(&source, 4, width, scene.theme.quiet());
}
