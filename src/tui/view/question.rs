//! One question, alone: the question, what can be answered, and why it is asked.

use super::search::Reader;
use super::{Page, Scene, padded, prose, sides};
use crate::agreement::Note;
use crate::agreement::interview::{self, Input};
use crate::law::Rule;
use crate::law::facts::Fact;
use crate::tui::edit::Field;
use crate::tui::keys::Msg;
use crate::words::ask::{ask, question_label, text_key, why_key};
use crate::words::glossary::term_of;
use crate::words::provisions::provision;
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
        Input::Note(note) if note.is_short() => field(scene, &mut page, width),
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
    reasons(scene, &mut below, width);
    let room = height.saturating_sub(page.lines.len() + 1);
    if below.lines.len() > room {
        let gap = below.lines.iter().take(room + 1).rposition(|line| line.width() == 0);
        below.lines.truncate(gap.unwrap_or(0));
    }
    if !below.lines.is_empty() {
        page.gap();
        page.lines.extend(below.lines);
        let room = height.saturating_sub(page.lines.len());
        few_terms(scene, page, width, room);
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
        Input::Clock(_) => 12,
        _ => 48,
    };
    let room = room.min(width.saturating_sub(4)).max(1);
    let (shown, column) = window(field, room);
    page.cursor = Some((page.lines.len(), 3 + column));
    let mut spans = vec![Span::raw("   "), Span::styled(padded(&shown, room), scene.theme.field())];
    let units: Vec<String> = match input {
        Input::Amount(units) => {
            units.iter().map(|u| scene.words.say(&format!("unit-{}", u.key())).into_owned()).collect()
        }
        Input::Employees => vec![scene.words.say("unit-employees").into_owned()],
        Input::Date(_) | Input::WeighedOn => vec![scene.words.say("unit-date").into_owned()],
        Input::Clock(_) => vec![scene.words.say("unit-clock").into_owned()],
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

/// What of a text is seen in a field this wide, around the cursor, and the cursor's column in it.
pub(super) fn window(field: &Field, room: usize) -> (String, usize) {
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
    (shown, before - start)
}

fn reasons(scene: &Scene, page: &mut Page, width: usize) {
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
}

/// The terms that stand in the question, its explanation and its choices, in that order.
fn terms(scene: &Scene) -> Vec<&'static str> {
    let (words, question) = (scene.words, scene.form.question());
    let key = text_key(question);
    let mut texts = vec![ask(words, &scene.form.draft, &key), question_label(words, &question.id)];
    let told = [why_key(question, &scene.form.draft), format!("{key}.help")]
        .into_iter()
        .chain(interview::choices(question.input));
    let told = told.filter(|key| words.has(key)).map(|key| words.say(&key).into_owned());
    texts.extend(told);
    let mut terms = Vec::new();
    for id in texts.iter().flat_map(|text| words.terms_in(text)) {
        if !terms.contains(&id) {
            terms.push(id);
        }
    }
    terms
}

/// At most two terms, of the question's own rules, where there is room for them.
fn few_terms(scene: &Scene, page: &mut Page, width: usize, room: usize) {
    let ours = |id: &str| {
        let rules = term_of(id).map_or(&[][..], |t| t.rules);
        rules.iter().any(|r| scene.form.question().rules.contains(r))
    };
    let mut below = Page::default();
    below.gap();
    below.line(Line::styled(scene.words.say("why-words").into_owned(), scene.theme.quiet()));
    let heading = below.lines.len();
    for id in terms(scene).into_iter().filter(|id| ours(id)).take(2) {
        let mut one = Page::default();
        let name = scene.words.say(&format!("term-{id}"));
        let text = format!("{name}: {}", scene.words.say(&format!("term-{id}.text")));
        one.text(&text, 2, width, scene.theme.quiet());
        if below.lines.len() + one.lines.len() <= room {
            below.lines.extend(one.lines);
        }
    }
    if below.lines.len() > heading {
        page.lines.extend(below.lines);
    }
}

/// A rule with its text, weight, sources and certainty.
pub(super) fn rule_lines(scene: &Scene, page: &mut Page, rule: Rule, width: usize) {
    page.text(&format!("{rule} {}", scene.words.rule_title(rule, scene.law)), 0, width, scene.theme.strong());
    page.text(&scene.words.rule_text(rule, scene.law), 2, width, scene.theme.plain());
    page.text(&scene.words.rule_source(rule, scene.law), 2, width, scene.theme.quiet());
}

/// Why the question is asked, its words, and the rules that it feeds with what they stand on.
pub(super) fn why(scene: &Scene, width: usize) -> Page {
    let mut page = Page::default();
    let question = scene.form.question();
    page.text(&ask(scene.words, &scene.form.draft, &text_key(question)), 0, width, scene.theme.strong());
    page.gap();
    let mut rules: Vec<Rule> = question.rules.iter().map(|r| Rule(*r)).collect();
    match question.input {
        Input::Clause(key) => {
            page.text(&scene.words.say(&format!("clause-{key}.hint")), 0, width, scene.theme.plain());
            page.gap();
            rules.extend(crate::agreement::terms::find(key).map(|term| Rule(term.rule)));
        }
        Input::Point(rule) => rules.push(Rule(rule)),
        _ => {}
    }
    // Who answers alone about the work environment is asked nothing by the rules.
    if scene.own() {
        rules.clear();
    }
    reasons(scene, &mut page, width);
    let terms = terms(scene);
    if !terms.is_empty() {
        page.gap();
        page.line(Line::styled(scene.words.say("why-words").into_owned(), scene.theme.strong()));
    }
    for id in &terms {
        page.text(&scene.words.say(&format!("term-{id}")), 2, width, scene.theme.plain());
        page.text(&scene.words.say(&format!("term-{id}.text")), 4, width, scene.theme.quiet());
    }
    for rule in &rules {
        page.gap();
        rule_lines(scene, &mut page, *rule, width);
    }
    standing_on(scene, page, &rules, width)
}

/// The provisions of some rules with what they mean, and where all of it can be read; each once.
fn standing_on(scene: &Scene, page: Page, rules: &[Rule], width: usize) -> Page {
    let mut reader = Reader { page, words: scene.words, theme: scene.theme, law: scene.law, width };
    let mut keys: Vec<&str> = Vec::new();
    let mut addresses: Vec<(String, &str)> = Vec::new();
    for rule in rules {
        keys.extend(provision(*rule, scene.law).map(|p| p.key).filter(|key| !keys.contains(key)));
        let entry = scene.law.entry(*rule);
        for source in entry.into_iter().flat_map(|e| &e.sources).filter_map(|id| scene.law.source(id)) {
            let name = scene.words.source(&source.id);
            for address in &source.addresses {
                if addresses.iter().all(|(_, known)| known != address) {
                    addresses.push((name.to_string(), address));
                }
            }
        }
    }
    if !keys.is_empty() {
        reader.heading("page-provision");
    }
    keys.iter().for_each(|key| reader.meaning(key));
    if !addresses.is_empty() {
        reader.heading("page-sources");
    }
    for (i, (name, address)) in addresses.iter().enumerate() {
        if i == 0 || addresses[i - 1].0 != *name {
            reader.page.text(name, 2, width, scene.theme.plain());
        }
        reader.address(address);
    }
    reader.page
}
