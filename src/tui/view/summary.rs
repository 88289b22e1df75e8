//! The case on one screen, made to be shown: the verdict, why, the picture, what is owed, and where the doubt lies.

use super::{MEASURE, Page, Scene, compare};
use crate::agreement::{Party, Role};
use crate::law::duties::State;
use crate::law::map::doubts;
use ratatui::text::{Line, Span};

/// How many of what is owed are named.
const MOST: usize = 6;

pub(super) fn page(scene: &Scene, width: usize, height: u16) -> Page {
    let small = height < 30;
    let width = width.min(MEASURE + 8);
    let mut page = Page::default();
    let words = scene.words;
    let draft = &scene.form.draft;
    let client = draft.party(Party::Client).filter(|_| draft.role == Some(Role::Consultant));
    let names = [client, draft.party(Party::Employee), draft.party(Party::Employer)];
    let names: Vec<&str> = names.into_iter().flatten().collect();
    let title = if names.is_empty() { words.say("header-new").into_owned() } else { names.join(" · ") };
    let hint = Span::styled(words.say("summary-hint").into_owned(), scene.theme.quiet());
    page.line(super::sides(vec![Span::styled(title, scene.theme.strong())], vec![hint], width));
    if !small {
        page.gap();
    }
    let finding = &scene.assessment.finding;
    let mark = scene.theme.verdict_mark(finding.verdict);
    let verdict = words.verdict(finding.verdict, finding.lean);
    page.text(&format!("{mark}  {}", verdict.to_uppercase()), 0, width, scene.theme.verdict(finding));
    page.text(&words.form(finding), 3, width, scene.theme.strong());
    let because = words.because(&draft.facts, &scene.assessment, scene.law);
    page.text(&because, 3, width, scene.theme.plain());
    let source = format!("{} · {}", finding.rule, words.rule_source(finding.rule, scene.law));
    page.text(&source, 3, width, scene.theme.quiet());
    page.gap();
    compare::small(scene, &mut page, width);
    if !small {
        page.gap();
    }
    owed(scene, &mut page, width, small);
    let hours = super::hours::told_of(scene, width);
    if !hours.lines.is_empty() {
        page.lines.extend(hours.lines);
        if !small {
            page.gap();
        }
    }
    doubtful(scene, &mut page, width, small);
    page
}

/// What is owed and not known to be in order, the most urgent first; in a breath where there is little room.
fn owed(scene: &Scene, page: &mut Page, width: usize, small: bool) {
    let open = || scene.assessment.duties.iter().filter(|d| matches!(d.state, State::Unmet | State::Unknown));
    let count = scene.words.tell("summary-owed", &[("n", open().count().into())]);
    if small {
        let names: Vec<String> = open().take(2).map(|d| scene.words.duty(d).into_owned()).collect();
        let text = if names.is_empty() {
            count
        } else {
            scene.words.tell("summary-first", &[("count", count.into()), ("names", names.join(", ").into())])
        };
        return page.text(&text, 0, width, scene.theme.plain());
    }
    page.line(Line::styled(count, scene.theme.strong()));
    for duty in open().take(MOST) {
        super::panel::duty_row(scene, page, duty, width);
    }
    if let Some(more @ 1..) = open().count().checked_sub(MOST) {
        page.text(&scene.words.tell("compare-more", &[("n", more.into())]), 4, width, scene.theme.quiet());
    }
    page.gap();
}

/// The points of doubt, the weightiest first.
fn doubtful(scene: &Scene, page: &mut Page, width: usize, small: bool) {
    let points = doubts(&scene.form.draft.facts, &scene.assessment, scene.law, scene.assessment.on);
    if points.is_empty() {
        return;
    }
    page.line(Line::styled(scene.words.say("summary-doubts").into_owned(), scene.theme.strong()));
    for doubt in points.iter().take(if small { 2 } else { points.len() }) {
        page.text(&scene.words.doubt(doubt, scene.law), 2, width, scene.theme.plain());
    }
}
