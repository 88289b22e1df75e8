//! What the screen shows: functions of the model that draw and never write.

mod calendar;
mod compare;
mod help;
mod list;
mod marks;
mod measures;
mod own;
mod panel;
mod prose;
mod question;
mod register;
mod review;
mod search;
mod steps;
mod summary;
mod week;

use super::edit::wrap;
use super::keys::{KEYS, Key, Msg, Place};
use super::theme::Theme;
use super::update::about_verdict;
use super::{Form, Model, Notice, Overlay, Screen, is_list};
use crate::agreement::interview::{Input, Question, Standing};
use crate::agreement::{Party, Role};
use crate::law::sources::Law;
use crate::law::{Assessment, Verdict};
use crate::words::Words;
use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use ratatui::widgets::Widget as _;
use unicode_width::UnicodeWidthStr;

/// From this width on, steps, question and verdict stand side by side.
pub const WIDE: u16 = 110;
/// No line of text is wider than this.
pub const MEASURE: usize = 70;

/// Whether a question may be left empty.
pub fn optional(question: &Question) -> bool {
    matches!(
        question.input,
        Input::Text(Party::Manager | Party::OrgNumber | Party::Title | Party::Client)
            | Input::Employees
            | Input::Date(_)
            | Input::WeighedOn
    )
}

/// The width of a text of more lines on a screen of this width: where the cursor goes up and down by.
pub fn editor_width(columns: u16) -> usize {
    let body = usize::from(columns).saturating_sub(2);
    let middle = if columns < WIDE { body } else { body - 24 - (body - 18) * 38 / 100 };
    middle.saturating_sub(4).clamp(1, MEASURE)
}

/// What drawing needs, gathered once a frame.
pub(crate) struct Scene<'a> {
    model: &'a Model,
    form: &'a Form,
    words: &'static Words,
    theme: &'a Theme,
    law: &'static Law,
    assessment: Assessment,
    standings: Vec<Standing>,
}

/// Where a click means something.
pub type Spots = Vec<(Rect, Msg)>;

/// What a click there means.
pub fn at(spots: &Spots, column: u16, row: u16) -> Vec<Msg> {
    let hit = spots.iter().rev().find(|(area, _)| area.contains(Position::new(column, row)));
    hit.map(|(_, msg)| msg.clone()).into_iter().collect()
}

/// The frame, and the spots that take clicks.
pub(crate) struct Canvas<'a, 'b> {
    frame: &'a mut Frame<'b>,
    spots: Spots,
}

impl Canvas<'_, '_> {
    fn area(&self) -> Rect {
        self.frame.area()
    }
    fn buffer_mut(&mut self) -> &mut Buffer {
        self.frame.buffer_mut()
    }
    fn set_cursor_position(&mut self, position: Position) {
        self.frame.set_cursor_position(position);
    }
}

/// Lines of text and where the terminal's cursor stands in them.
#[derive(Default)]
pub(crate) struct Page {
    lines: Vec<Line<'static>>,
    cursor: Option<(usize, usize)>,
    /// Lines that take a click: the line, from which column, how wide, and what it means.
    spots: Vec<(usize, usize, usize, Msg)>,
}

impl Page {
    /// The line about to be written takes a click over its whole width.
    fn spot(&mut self, msg: Msg) {
        self.spots.push((self.lines.len(), 0, usize::from(u16::MAX), msg));
    }
    fn line(&mut self, line: impl Into<Line<'static>>) {
        self.lines.push(line.into());
    }
    fn gap(&mut self) {
        self.lines.push(Line::default());
    }
    fn text(&mut self, text: &str, indent: usize, width: usize, style: Style) {
        for range in wrap(text, width.saturating_sub(indent).min(MEASURE)) {
            self.lines.push(Line::styled(format!("{}{}", " ".repeat(indent), &text[range]), style));
        }
    }
    /// Draws the lines from `scroll` on, moved so that the cursor is seen, and puts the terminal's cursor there.
    fn draw(self, area: Rect, scroll: usize, frame: &mut Canvas) {
        let height = usize::from(area.height);
        if height == 0 || area.width == 0 {
            return;
        }
        let furthest = self.lines.len().saturating_sub(height);
        let mut from = scroll.min(furthest);
        if let Some((row, _)) = self.cursor {
            from = from.min(row).max((row + 1).saturating_sub(height));
        }
        for (i, line) in self.lines.iter().skip(from).take(height).enumerate() {
            line.render(Rect { y: area.y + i as u16, height: 1, ..area }, frame.buffer_mut());
        }
        for (row, column, wide, msg) in self.spots.into_iter().filter(|(row, ..)| (from..from + height).contains(row)) {
            let x = area.x + (column as u16).min(area.width - 1);
            let width = (wide.min(usize::from(u16::MAX)) as u16).min(area.right() - x);
            frame.spots.push((Rect { x, y: area.y + (row - from) as u16, width, height: 1 }, msg));
        }
        if let Some((row, column)) = self.cursor
            && row >= from
        {
            let x = area.x + (column as u16).min(area.width - 1);
            frame.set_cursor_position(Position::new(x, area.y + (row - from) as u16));
        }
    }
}

/// A text cut to a width, with an ellipsis where something is cut away.
pub(crate) fn cut(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_string();
    }
    let mut out = String::new();
    for grapheme in unicode_segmentation::UnicodeSegmentation::graphemes(text, true) {
        if out.width() + grapheme.width() + 1 > width {
            break;
        }
        out.push_str(grapheme);
    }
    if width > 0 {
        out.push('…');
    }
    out
}

/// Left and right on one line of this width; the left gives way.
pub(crate) fn sides(left: Vec<Span<'static>>, right: Vec<Span<'static>>, width: usize) -> Line<'static> {
    let right_width: usize = right.iter().map(Span::width).sum();
    let room = width.saturating_sub(right_width + 1);
    let mut spans = Vec::new();
    let mut used = 0;
    for span in left {
        let wide = span.width();
        if used + wide > room {
            let part = cut(&span.content, room.saturating_sub(used));
            used += part.width();
            spans.push(Span::styled(part, span.style));
            break;
        }
        used += wide;
        spans.push(span);
    }
    spans.push(Span::raw(" ".repeat(width.saturating_sub(used + right_width))));
    spans.extend(right);
    Line::from(spans)
}

/// Left and right on one line, or, where they do not fit, each on lines of its own: nothing is cut.
fn pair(page: &mut Page, left: Span<'static>, right: Span<'static>, width: usize) {
    if left.width() + right.width() + 2 <= width {
        return page.line(sides(vec![left], vec![right], width));
    }
    page.text(&left.content, 0, width, left.style);
    if !right.content.is_empty() {
        let lines = wrap(&right.content, width);
        for range in lines {
            let text = Span::styled(right.content[range].to_string(), right.style);
            page.line(sides(Vec::new(), vec![text], width));
        }
    }
}

fn padded(text: &str, width: usize) -> String {
    let text = cut(text, width);
    let fill = width.saturating_sub(text.width());
    text + &" ".repeat(fill)
}

/// Draws the model.
pub fn draw(model: &Model, theme: &Theme, frame: &mut Frame) -> Spots {
    let mut canvas = Canvas { frame, spots: Vec::new() };
    paint(model, theme, &mut canvas);
    canvas.spots
}

fn paint(model: &Model, theme: &Theme, frame: &mut Canvas) {
    let area = frame.area();
    if area.width < 2 || area.height == 0 {
        return;
    }
    match &model.screen {
        Screen::Register(list) => register::draw(model, list, theme, frame),
        Screen::Form(form) => {
            let hidden;
            let form = if model.hide_names {
                hidden = form.without_names(model.words());
                &hidden
            } else {
                &**form
            };
            let Some(assessment) = model.assessment() else { return };
            let standings = form.standings(&assessment);
            let scene = Scene { model, form, words: model.words(), theme, law: Law::current(), assessment, standings };
            scene.draw(frame);
        }
    }
}

impl Scene<'_> {
    fn draw(&self, frame: &mut Canvas) {
        let area = frame.area();
        let inner = Rect { x: area.x + 1, width: area.width - 2, ..area };
        // What goes first when there is little room: hints, then the header. The verdict and the question go last.
        let foot = u16::from(area.height >= 8);
        let shown = self.model.overlay == Overlay::Summary;
        let wide = area.width >= WIDE || shown;
        let mut y = area.y;
        if area.height >= 12 && !shown {
            self.header(inner, frame);
            y += if wide { 2 } else { 1 };
        }
        if !wide {
            // Where the employee answers alone, nothing is decided.
            if !self.own() {
                self.strip(Rect { y, height: 1, ..inner }, frame);
                y += 1;
            }
            if area.height >= 12 {
                Line::styled(self.theme.line(inner.width.into()), self.theme.quiet())
                    .render(Rect { y, height: 1, ..inner }, frame.buffer_mut());
                y += 1;
            }
        }
        let bottom = area.bottom().saturating_sub(foot);
        let body = Rect { y, height: bottom.saturating_sub(y), ..inner };
        let body = self.notice(body, frame);
        if wide && !shown {
            self.columns(body, frame)
        } else {
            self.body(body, frame)
        }
        if foot == 1 {
            self.footer(Rect { y: bottom, height: 1, ..inner }, frame);
        }
    }

    fn columns(&self, body: Rect, frame: &mut Canvas) {
        let steps = Rect { width: 18, ..body };
        let panel_width = (body.width - 18) * 38 / 100;
        let panel_x = body.right() - panel_width;
        let middle = Rect { x: steps.right() + 3, width: panel_x - steps.right() - 6, ..body };
        steps::outline(self, steps.width.into()).draw(steps, 0, frame);
        let panel = if self.own() { own::panel } else { panel::page }(self, panel_width.into());
        let scroll = if self.model.overlay == Overlay::Panel { self.model.scroll } else { 0 };
        panel.draw(Rect { x: panel_x, width: panel_width, ..body }, scroll, frame);
        self.body(middle, frame);
    }

    fn body(&self, area: Rect, frame: &mut Canvas) {
        let width = usize::from(area.width);
        let scroll = self.model.scroll;
        match &self.model.overlay {
            Overlay::Help => help::page(self.model, self.theme, width).draw(area, scroll, frame),
            Overlay::Panel if frame.area().width < WIDE => panel::page(self, width).draw(area, scroll, frame),
            Overlay::Why => question::why(self, width).draw(area, scroll, frame),
            Overlay::Steps(at) => steps::page(self, *at, width).draw(area, 0, frame),
            Overlay::Editor => list::editor(self, width).draw(area, 0, frame),
            Overlay::Map(at) => compare::large(self, *at, width).draw(area, scroll, frame),
            Overlay::Compare(state) => compare::page(self, state, width).draw(area, 0, frame),
            Overlay::Search(state) => {
                search::page(self.model, self.theme, state, width, area.height.into()).draw(area, 0, frame)
            }
            Overlay::Page(hit) => {
                search::read(self.model, self.theme, Some(self.form), *hit, width).draw(area, scroll, frame)
            }
            Overlay::Measures(state) => measures::page(self, state, width).draw(area, 0, frame),
            Overlay::RowNote(field) => measures::note(self, field, width).draw(area, 0, frame),
            Overlay::Summary => summary::page(self, width, area.height).draw(area, scroll, frame),
            Overlay::More(at) => week::more(self, *at, width).draw(area, 0, frame),
            Overlay::Ask(purpose, field) => calendar::ask(self, *purpose, field, width).draw(area, 0, frame),
            Overlay::None | Overlay::Panel => match self.form.question() {
                q if q.input == Input::Review && self.own() => own::review(self, width).draw(area, scroll, frame),
                q if q.input == Input::Review => review::draw(self, area, frame),
                q if q.input == Input::Plan => measures::plan(self, width).draw(area, scroll, frame),
                q if q.input == Input::Week => week::page(self, width, area.height.into()).draw(area, 0, frame),
                q if q.input == Input::Places => week::places(self, width, area.height.into()).draw(area, 0, frame),
                q if q.input == Input::Calendar => calendar::page(self, width, area.height.into()).draw(area, 0, frame),
                q if is_list(q.step) => list::draw(self, area, frame),
                _ => question::page(self, width, area.height.into()).draw(area, 0, frame),
            },
        }
    }

    /// Names, when it was saved, and the language.
    fn header(&self, area: Rect, frame: &mut Canvas) {
        let words = self.words;
        let draft = &self.form.draft;
        let client = (draft.role == Some(Role::Consultant)).then_some(Party::Client);
        let parties = client.into_iter().chain([Party::Employee, Party::Employer]);
        let names = parties.filter_map(|p| draft.party(p)).collect::<Vec<_>>().join(", ");
        let name = match (names.is_empty(), self.own()) {
            (true, true) => words.say("self-title").into_owned(),
            (true, false) => words.say("header-new").into_owned(),
            (false, true) => format!("{names} · {}", words.say("self-title").to_lowercase()),
            (false, false) => names,
        };
        let saved = match &self.form.saved {
            Some(at) => words.tell("header-saved", &[("at", at.as_str().into())]),
            None => words.say("header-draft").into_owned(),
        };
        let left = vec![Span::styled(name, self.theme.strong())];
        let right = format!("{saved}   {}   {}", draft.language.word(), words.say("header-help"));
        sides(left, vec![Span::styled(right, self.theme.quiet())], area.width.into())
            .render(Rect { height: 1, ..area }, frame.buffer_mut());
    }

    /// The verdict in one line.
    fn strip(&self, area: Rect, frame: &mut Canvas) {
        let finding = &self.assessment.finding;
        let style = self.theme.verdict(finding);
        let mark = self.theme.verdict_mark(finding.verdict);
        let word = self.words.say(&format!("verdict-{}", finding.verdict.word())).to_uppercase();
        let right = if area.width < 60 {
            String::new()
        } else {
            format!("{}   {}", finding.rule, self.words.say("strip-panel"))
        };
        let verdict = format!("{mark}  {word}");
        let room = usize::from(area.width).saturating_sub(verdict.width() + right.width() + 1);
        let mut details = self.details();
        let told = |details: &[String]| details.iter().map(|d| format!(" · {d}")).collect::<String>();
        // What must be made goes where both have no room: the panel says it.
        if details.len() > 1 && told(&details).width() > room {
            details.pop();
        }
        let left = vec![Span::styled(verdict, style), Span::raw(told(&details))];
        sides(left, vec![Span::styled(right, self.theme.quiet())], area.width.into()).render(area, frame.buffer_mut());
    }

    /// What stands beside the verdict: what must be made, the lean, or the answer that is missing.
    fn details(&self) -> Vec<String> {
        let finding = &self.assessment.finding;
        let form = self.words.form(finding).into_owned();
        match (finding.verdict, finding.lean, self.assessment.missing.first()) {
            (Verdict::Undetermined, _, Some(fact)) => {
                vec![crate::document::question_label(self.words, crate::agreement::interview::question_of(*fact))]
            }
            (Verdict::Discretionary, lean, _) => {
                let key = lean.map_or("lean-unknown".to_string(), |lean| format!("lean-{}", lean.word()));
                vec![self.words.say(&key).into_owned(), form]
            }
            _ => vec![form],
        }
    }

    /// The last line of the body says what just happened, if anything did. The rest of the body comes back.
    fn notice(&self, body: Rect, frame: &mut Canvas) -> Rect {
        let Some(notice) = &self.model.notice else { return body };
        let (text, style) = match notice {
            Notice::Info(text) => (text, self.theme.strong()),
            Notice::Error(text) => (text, self.theme.error()),
        };
        let lines = wrap(text, usize::from(body.width));
        // A file may have several faults, and its prompt leaves room for them.
        let most = if matches!(self.model.overlay, Overlay::Ask(..)) { 12 } else { 4 };
        let height = (lines.len() as u16).min(most).min(body.height.saturating_sub(3));
        for (i, range) in lines.into_iter().take(height.into()).enumerate() {
            let row = Rect { y: body.bottom() - height + i as u16, height: 1, ..body };
            Line::styled(text[range].to_string(), style).render(row, frame.buffer_mut());
        }
        Rect { height: body.height - height, ..body }
    }

    fn footer(&self, area: Rect, frame: &mut Canvas) {
        footer(self.words, self.theme, Place::of(self.model), Some(self), area, frame);
    }
}

/// Between two keys of the footer.
const GAP: &str = "   ";

/// The keys that the footer shows here, from the live table; those that do not fit are left out.
pub(crate) fn footer(
    words: &Words,
    theme: &Theme,
    place: Place,
    scene: Option<&Scene>,
    area: Rect,
    frame: &mut Canvas,
) {
    let width = usize::from(area.width);
    let right = match scene {
        Some(scene) if area.width + 2 >= WIDE => scene.progress(),
        _ => String::new(),
    };
    let room = width.saturating_sub(right.width() + 1);
    let live = footer_keys(words, theme, place, scene, room);
    let (mut left, mut x) = (Vec::new(), area.x);
    for (_, key, label) in live {
        if !left.is_empty() {
            left.push(Span::raw(GAP));
            x += GAP.len() as u16;
        }
        let shown = theme.key(key.shown);
        let wide = (shown.width() + label.width()) as u16;
        frame.spots.push((Rect { x, width: wide, ..area }, key.msg.clone()));
        x += wide;
        left.push(Span::styled(shown, theme.strong()));
        left.push(Span::styled(label, theme.quiet()));
    }
    sides(left, vec![Span::raw(right)], width).render(area, frame.buffer_mut());
}

/// The keys that fit the footer, each with its text.
fn footer_keys(
    words: &Words,
    theme: &Theme,
    place: Place,
    scene: Option<&Scene>,
    room: usize,
) -> Vec<(usize, &'static Key, String)> {
    let mut live: Vec<(usize, &'static Key, String)> = Vec::new();
    let own = scene.is_some_and(Scene::own);
    let assessing = scene.is_some_and(|s| crate::document::is_own(&s.form.draft));
    let idle = |msg: &Msg| about_verdict(msg) || *msg == Msg::Measures || (place == Place::Review && *msg == Msg::Next);
    let shown = |k: &Key| k.foot > 0 && k.is_live(place) && !k.text.is_empty() && !(own && idle(&k.msg));
    let label = |key: &Key| {
        words.say(match key.msg {
            Msg::Review if own => "key-own-review",
            Msg::Review if assessing => "key-review-own",
            // The plan is read, and Enter goes on.
            Msg::Next if scene.is_some_and(Scene::planning) => "key-next",
            _ => key.text,
        })
    };
    let keys = KEYS.iter().enumerate().filter(|(_, k)| shown(k));
    live.extend(keys.map(|(i, key)| (i, key, format!(" {}", label(key)))));
    // The most useful first, as long as there is room; then in the order of the table.
    live.sort_by_key(|(i, key, _)| (key.foot, *i));
    let mut used = 0;
    live.retain(|(_, key, label)| {
        let wide = theme.key(key.shown).width() + label.width() + if used == 0 { 0 } else { GAP.len() };
        let fits = used + wide <= room;
        used += if fits { wide } else { 0 };
        fits
    });
    live.sort_by_key(|(i, ..)| *i);
    live
}

impl Scene<'_> {
    fn progress(&self) -> String {
        let (left, all) = self.form.progress(&self.assessment);
        let text = self.words.tell("progress-left", &[("n", (left as i64).into())]);
        format!("{}  {text}", self.theme.bar(left, all))
    }
}
