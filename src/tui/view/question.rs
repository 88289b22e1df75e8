//! One question, alone: the question, what can be answered, and why it is asked.

use super::{Page, Scene, padded, prose, sides};
use crate::agreement::Note;
use crate::agreement::interview::{self, Input};
use crate::law::Rule;
use crate::law::facts::Fact;
use crate::tui::keys::Msg;
use crate::words::ask::{ask, text_key, why_key};
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr;

/// The step with what is left, and the question.
pub(super) fn head(scene: &Scene, width: usize, height: usize) -> Page {
    let mut page = Page::default();
    let question = scene.form.question();
    let step = scene.words.say(&format!("step-{}", question.step.word())).into_owned();
    if height >= 10 {
        let bar = if width >= 60 { scene.progress() } else { String::new() };
        page.line(sides(
            vec![Span::styled(step, scene.theme.quiet())],
            vec![Span::styled(bar, scene.theme.quiet())],
            width,
        ));
        page.gap();
    }
    page.text(&ask(scene.words, &scene.form.draft, &text_key(question)), 0, width, scene.theme.strong());
    if question.input == Input::Note(Note::Weighing) {
        super::panel::factors(scene, &mut page, width);
    }
    page.gap();
    page
}

pub(super) fn page(scene: &Scene, width: usize, height: usize) -> Page {
    let mut page = head(scene, width, height);
    let input = scene.form.question().input;
    let choices = interview::choices(input);
    match input {
        Input::Note(_) | Input::Timeline => prose::field(scene, &mut page, width),
        _ if choices.is_empty() => field(scene, &mut page, width),
        _ => options(scene, &mut page, &choices, width),
    }
    let others = others(scene, input, width);
    if !others.lines.is_empty() && page.lines.len() + 1 + others.lines.len() <= height {
        page.gap();
        page.lines.extend(others.lines);
    }
    explain(scene, &mut page, width, height);
    page
}

/// The explanation stands only where it fits under the answers, and as much of it as fits, by whole paragraphs.
pub(super) fn explain(scene: &Scene, page: &mut Page, width: usize, height: usize) {
    let mut below = Page::default();
    reasons(scene, &mut below, width, false);
    let room = height.saturating_sub(page.lines.len() + 1);
    if below.lines.len() > room {
        let gap = below.lines.iter().take(room + 1).rposition(|line| line.width() == 0);
        below.lines.truncate(gap.unwrap_or(0));
    }
    if !below.lines.is_empty() {
        page.gap();
        page.lines.extend(below.lines);
    }
}

/// That the pattern can be told in other ways, where it is asked for.
fn others(scene: &Scene, input: Input, width: usize) -> Page {
    let mut page = Page::default();
    let pattern = match input {
        Input::Arrangement => true,
        Input::Amount(units) => {
            units.iter().any(|u| matches!(u, Fact::DaysPerWeek | Fact::QuotaDaysPerWeek | Fact::HomeDays))
        }
        _ => false,
    };
    if pattern {
        page.text(&more_line(scene), 3, width, scene.theme.quiet());
    }
    page
}

/// The key to the other ways.
pub(super) fn more_line(scene: &Scene) -> String {
    scene.words.say("question-more").into_owned()
}

fn options(scene: &Scene, page: &mut Page, choices: &[String], width: usize) {
    let chosen = interview::chosen(&scene.form.draft, scene.form.question().input);
    for (i, key) in choices.iter().enumerate() {
        let mark = if chosen == Some(i) { if scene.theme.ascii { "(x)" } else { "(•)" } } else { "( )" };
        let label = scene.words.say(key);
        let focused = i == scene.form.cursor;
        let style = if focused { scene.theme.focus() } else { scene.theme.plain() };
        let pointer = if focused { scene.theme.pointer() } else { " " };
        if focused {
            page.cursor = Some((page.lines.len(), 3));
        }
        let text = format!("{mark} {label} ");
        page.spot(Msg::Pick(i));
        page.line(Line::from(vec![
            Span::raw(format!(" {pointer} ")),
            Span::styled(super::cut(&text, width.saturating_sub(3)), style),
        ]));
    }
}

fn field(scene: &Scene, page: &mut Page, width: usize) {
    let field = &scene.form.field;
    let input = scene.form.question().input;
    let room = match input {
        // A first and a last day have room too.
        Input::Amount(units) if interview::is_length(units) => 24,
        Input::Amount(_) | Input::Employees | Input::Date(_) | Input::WeighedOn => 12,
        _ => 48,
    };
    let room = room.min(width.saturating_sub(4)).max(1);
    // A long text is shown around the cursor.
    let before = field.text()[..field.cursor()].width();
    let start = before.saturating_sub(room - 1);
    let mut shown = String::new();
    let mut passed = 0;
    for grapheme in unicode_segmentation::UnicodeSegmentation::graphemes(field.text(), true) {
        if passed >= start && shown.width() + grapheme.width() <= room {
            shown.push_str(grapheme);
        }
        passed += grapheme.width();
    }
    page.cursor = Some((page.lines.len(), 3 + before - start));
    let mut spans = vec![Span::raw("   "), Span::styled(padded(&shown, room), scene.theme.field())];
    let units: Vec<String> = match input {
        Input::Amount(units) => {
            units.iter().map(|u| scene.words.say(&format!("unit-{}", u.key())).into_owned()).collect()
        }
        Input::Employees => vec![scene.words.say("unit-employees").into_owned()],
        Input::Date(_) | Input::WeighedOn => vec![scene.words.say("unit-date").into_owned()],
        _ => Vec::new(),
    };
    if units.len() == 1 {
        spans.push(Span::raw(format!("  {}", units[0])));
    }
    page.line(Line::from(spans));
    let period =
        matches!(input, Input::Amount(units) if interview::is_length(units)) && prose::period(scene, page, width);
    if units.len() > 1 {
        page.gap();
        for (i, unit) in units.iter().enumerate() {
            let chosen = i == scene.form.unit && !period;
            let mark = if chosen { if scene.theme.ascii { "(x)" } else { "(•)" } } else { "( )" };
            let style = if chosen { scene.theme.strong() } else { scene.theme.plain() };
            page.spot(Msg::Pick(i));
            page.line(Line::styled(format!("   {mark} {unit}"), style));
        }
    }
}

fn reasons(scene: &Scene, page: &mut Page, width: usize, whole: bool) {
    let question = scene.form.question();
    let key = text_key(question);
    page.text(
        &ask(scene.words, &scene.form.draft, &why_key(question, &scene.form.draft)),
        0,
        width,
        scene.theme.plain(),
    );
    let help = format!("{key}.help");
    if scene.words.has(&help) {
        page.gap();
        page.text(&scene.words.say(&help), 0, width, scene.theme.plain());
    }
    if !question.rules.is_empty() && !scene.own() {
        let rules = question.rules.iter().map(|r| Rule(*r).to_string()).collect::<Vec<_>>().join(", ");
        page.gap();
        page.text(&scene.words.tell("feeds", &[("rules", rules.into())]), 0, width, scene.theme.quiet());
    }
    if whole && !scene.own() {
        for rule in question.rules {
            page.gap();
            rule_lines(scene, page, Rule(*rule), width);
        }
    }
}

/// A rule with its text, weight, sources and certainty.
pub(super) fn rule_lines(scene: &Scene, page: &mut Page, rule: Rule, width: usize) {
    page.text(&format!("{rule} {}", scene.words.say(&format!("rule-{rule}"))), 0, width, scene.theme.strong());
    page.text(&scene.words.say(&format!("rule-{rule}.text")), 2, width, scene.theme.plain());
    page.text(&scene.words.rule_source(rule, scene.law), 2, width, scene.theme.quiet());
}

/// Why the question is asked, and the rules that it feeds.
pub(super) fn why(scene: &Scene, width: usize) -> Page {
    let mut page = Page::default();
    page.text(&ask(scene.words, &scene.form.draft, &text_key(scene.form.question())), 0, width, scene.theme.strong());
    page.gap();
    if let Input::Clause(key) = scene.form.question().input {
        page.text(&scene.words.say(&format!("clause-{key}.hint")), 0, width, scene.theme.plain());
        page.gap();
        if let Some(term) = crate::agreement::terms::find(key) {
            rule_lines(scene, &mut page, Rule(term.rule), width);
            page.gap();
        }
    }
    if let Input::Point(rule) = scene.form.question().input {
        rule_lines(scene, &mut page, Rule(rule), width);
        page.gap();
    }
    reasons(scene, &mut page, width, true);
    page
}
