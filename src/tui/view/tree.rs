//! The grounds: the way to the verdict, a row a step, and below it what the step in focus looked at.

use super::{Page, Scene};
use crate::document::why::mark;
use crate::law::Rule;
use crate::law::why::{self, Node, State, Tree};
use crate::tui::keys::Msg;
use ratatui::text::{Line, Span};
use std::ops::Range;
use unicode_width::UnicodeWidthStr as _;

/// The number of a rule with the space before it.
const RULE: usize = 7;
/// Lines besides the rows where there is room for a word about how they are read.
const HINT: usize = 10;
/// No row is wider than this: the number of the rule is found from its name.
const WIDEST: usize = 84;

pub(super) fn page(scene: &Scene, at: usize, width: usize, height: usize) -> Page {
    let width = width.min(WIDEST);
    let tree = why::tree(&scene.form.draft.facts, scene.law, scene.assessment.on);
    let rows = tree.rows();
    let at = at.min(rows.len().saturating_sub(1));
    let mut page = head(scene, &tree, width, height < rows.len() + HINT);
    // As many lines as the longest detail takes, so that the rows stand still; but rows go before details.
    let tallest = rows.iter().map(|(_, node)| detail(scene, node, width).lines.len()).max().unwrap_or(0);
    let above = page.lines.len();
    let below = (tallest + 1).min(height.saturating_sub(above) / 2);
    let room = height.saturating_sub(above + below).max(1);
    let shown = if rows.len() <= room {
        rows.iter().enumerate().map(|(i, _)| i..i + 1).collect()
    } else {
        folded(&rows, tree.finding.rule, at)
    };
    let focus = shown.iter().position(|r| r.contains(&at)).unwrap_or(0);
    for range in shown.iter().skip(window(focus, room, shown.len())).take(room) {
        if range.contains(&at) {
            page.cursor = Some((page.lines.len(), 0));
        }
        page.spot(Msg::Pick(range.start));
        page.line(match &rows[range.clone()] {
            [(depth, node)] => row(scene, &tree, node, *depth, range.contains(&at), width),
            several => together(scene, several, width),
        });
    }
    if below > 1 {
        page.line(Line::styled(scene.theme.line(width), scene.theme.quiet()));
        let told = detail(scene, rows[at].1, width);
        page.lines.extend(told.lines.into_iter().take(below - 1));
    }
    page
}

/// What it is, and what it came to.
fn head(scene: &Scene, tree: &Tree, width: usize, short: bool) -> Page {
    let mut page = Page::default();
    let finding = &tree.finding;
    let verdict = scene.words.verdict(finding.verdict, finding.lean);
    let verdict = format!("{} {verdict}", scene.theme.verdict_mark(finding.verdict));
    let title = Span::styled(scene.words.say("why-title").into_owned(), scene.theme.strong());
    super::pair(&mut page, title, Span::styled(verdict, scene.theme.verdict(finding)), width);
    // Where there is little room, the rows have it.
    if short {
        return page;
    }
    let settled = tree.rows().iter().any(|(_, node)| node.settles);
    let key = if settled { "why-on-the-way" } else { "why-on-the-way-open" };
    page.text(&scene.words.say(key), 0, width, scene.theme.quiet());
    page.gap();
    page
}

/// The first row shown: the one in focus with as much of its way above it as there is room for.
fn window(at: usize, room: usize, all: usize) -> usize {
    at.saturating_sub(room * 2 / 3).min(all.saturating_sub(room))
}

/// The rows, where there is not room for all of them: those beside each other that came out the same and decided nothing
/// stand on one line, until the focus comes among them.
fn folded(rows: &[(usize, &Node)], waiting: Rule, at: usize) -> Vec<Range<usize>> {
    let aside = |n: &Node| n.state != State::Held && !n.decided && n.below.is_empty() && n.reached && n.rule != waiting;
    let mut shown: Vec<Range<usize>> = Vec::new();
    for (i, (depth, node)) in rows.iter().enumerate() {
        let beside = |(d, n): (usize, &Node)| d == *depth && n.state == node.state && aside(n);
        match shown.last_mut() {
            // At the top each is a step of its own.
            Some(last) if *depth > 0 && aside(node) && beside(rows[last.start]) => last.end = i + 1,
            _ => shown.push(i..i + 1),
        }
    }
    let apart = |r: Range<usize>| if r.contains(&at) { r.map(|i| i..i + 1).collect() } else { vec![r] };
    shown.into_iter().flat_map(apart).collect()
}

/// Several steps that came out the same, by their rules.
fn together(scene: &Scene, rows: &[(usize, &Node)], width: usize) -> Line<'static> {
    let (depth, node) = rows[0];
    let rules: Vec<String> = rows.iter().map(|(_, node)| node.rule.to_string()).collect();
    let left = format!("   {}{} {}", "  ".repeat(depth), scene.theme.state_mark(mark(node)), rules.join(" "));
    let state = format!("{}{}", scene.words.step_state(node), " ".repeat(RULE));
    let fits = left.width() + state.width() < width;
    let right = if fits { state } else { String::new() };
    super::sides(vec![Span::raw(left)], vec![Span::raw(right)], width).style(scene.theme.quiet())
}

/// A step: what lies on the way to the outcome is strong and has a line before it, what did not hold stands back.
fn row(scene: &Scene, tree: &Tree, node: &Node, depth: usize, focused: bool, width: usize) -> Line<'static> {
    let theme = scene.theme;
    let style = match node.state {
        _ if focused => theme.focus(),
        _ if node.decided => theme.strong(),
        State::CannotTell if node.reached => theme.plain(),
        _ => theme.quiet(),
    };
    let pointer = if focused { theme.pointer() } else { " " };
    let way = if node.decided { theme.way() } else { " " };
    let state = if node.settles { scene.words.say("why-settles").into_owned() } else { scene.words.step_state(node) };
    let rule = if node.part.is_some() { String::new() } else { node.rule.to_string() };
    let title = format!("{}{} {}", "  ".repeat(depth), theme.state_mark(mark(node)), scene.words.step_title(node));
    let right = format!("{state}{rule:>RULE$}");
    let room = width.saturating_sub(3 + right.width() + 1);
    let fill = room.saturating_sub(title.width());
    let title = format!("{} {}", super::cut(&title, room), " ".repeat(fill));
    let line_style = if node.decided { theme.verdict(&tree.finding) } else { theme.quiet() };
    Line::from(vec![
        Span::raw(pointer.to_string()),
        Span::styled(way.to_string(), line_style),
        Span::raw(" "),
        Span::styled(format!("{title}{right}"), style),
    ])
}

/// What the step says, what it looked at, what it waits for, and where it stands.
fn detail(scene: &Scene, node: &Node, width: usize) -> Page {
    let mut page = Page::default();
    let (words, theme) = (scene.words, scene.theme);
    match node.part {
        Some(part) => {
            page.text(&words.say(&format!("why-part-{}-text", part.word())), 0, width, theme.plain());
        }
        None => page.text(&words.say(&format!("rule-{}.text", node.rule)), 0, width, theme.plain()),
    }
    let style = if node.decided { theme.strong() } else { theme.plain() };
    words.step_answers(node, &scene.form.draft.facts).iter().for_each(|line| page.text(line, 0, width, style));
    if node.part.is_none() {
        page.text(&words.rule_source(node.rule, scene.law), 0, width, theme.quiet());
    }
    page
}
