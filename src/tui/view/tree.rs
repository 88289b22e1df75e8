//! The grounds: the way to the verdict, a row a step, and below it what the step in focus looked at.

use super::{Page, Scene, sides, wrap};
use crate::document::why::mark;
use crate::law::why::{self, Node, State, Tree};
use crate::tui::keys::Msg;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr as _;

/// No row is wider than this: the number of the rule is found from its name.
const WIDEST: usize = 84;

pub(super) fn page(scene: &Scene, at: usize, width: usize, height: usize) -> Page {
    let width = width.min(WIDEST);
    let tree = why::tree(&scene.form.draft.facts, scene.law, scene.assessment.on);
    let rows = tree.rows();
    let at = at.min(rows.len().saturating_sub(1));
    let mut page = head(scene, &tree, width);
    // As many lines as the longest detail takes, so that the rows stand still; but rows go before details.
    let tallest = rows.iter().map(|(_, node)| detail(scene, node, width).lines.len()).max().unwrap_or(0);
    let above = page.lines.len();
    let below = (tallest + 1).min(height.saturating_sub(above) / 2);
    let room = height.saturating_sub(above + below).max(1);
    let from = window(at, room, rows.len());
    for (i, (depth, node)) in rows.iter().enumerate().skip(from).take(room) {
        if i == at {
            page.cursor = Some((page.lines.len(), 0));
        }
        page.spot(Msg::Pick(i));
        page.line(row(scene, &tree, node, *depth, i == at, width));
    }
    if below > 1 {
        page.line(Line::styled(scene.theme.line(width), scene.theme.quiet()));
        let told = detail(scene, rows[at].1, width);
        page.lines.extend(told.lines.into_iter().take(below - 1));
    }
    page
}

/// What it is, and what it came to.
fn head(scene: &Scene, tree: &Tree, width: usize) -> Page {
    let mut page = Page::default();
    let finding = &tree.finding;
    let verdict = scene.words.verdict(finding.verdict, finding.lean);
    let verdict = format!("{} {verdict}", scene.theme.verdict_mark(finding.verdict));
    let title = Span::styled(scene.words.say("why-title").into_owned(), scene.theme.strong());
    super::pair(&mut page, title, Span::styled(verdict, scene.theme.verdict(finding)), width);
    let settled = rows_decide(tree);
    let key = if settled { "why-on-the-way" } else { "why-on-the-way-open" };
    page.text(&scene.words.say(key), 0, width, scene.theme.quiet());
    page.gap();
    page
}

fn rows_decide(tree: &Tree) -> bool {
    tree.rows().iter().any(|(_, node)| node.settles)
}

/// The first row shown: the one in focus with as much of its way above it as there is room for.
fn window(at: usize, room: usize, all: usize) -> usize {
    at.saturating_sub(room * 2 / 3).min(all.saturating_sub(room))
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
    let right = format!("{state}  {rule:>5}");
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
    if node.below.is_empty() || !node.answers.is_empty() {
        words.step_answers(node, &scene.form.draft.facts).iter().for_each(|line| page.text(line, 0, width, style));
    }
    if node.part.is_none() {
        page.text(&words.rule_source(node.rule, scene.law), 0, width, theme.quiet());
    }
    page
}
