//! What the screen shows: functions of the model that draw and never write.

mod calendar;
mod compare;
mod footer;
mod help;
mod hours;
mod list;
mod marks;
mod measures;
mod own;
mod page;
mod panel;
mod paper;
mod prose;
mod question;
mod reading;
mod register;
mod report;
mod review;
mod save_as;
mod search;
mod since;
mod steps;
mod strip;
mod summary;
mod tree;
mod week;

pub(crate) use footer::footer;
pub(crate) use page::{Canvas, Page, cut, sides};
use page::{padded, pair};
pub(crate) use paper::row as paper_row;
pub(crate) use reading::{furthest, reach};

use super::edit::wrap;
use super::keys::Msg;
use super::theme::Theme;
use super::{Form, Model, Overlay, Screen, is_list};
use crate::agreement::Party;
use crate::agreement::interview::{Input, Question, Standing, Step};
use crate::law::sources::Law;
use crate::law::{Assessment, NotModelled};
use crate::words::Words;
use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::text::Line;
use ratatui::widgets::Widget as _;
use std::cell::OnceCell;

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
            | Input::Clock(_)
            | Input::WeighedOn
    ) || matches!(question.input, Input::Note(note) if note.is_short())
        || (question.step == Step::Hours && matches!(question.input, Input::Amount(_)))
}

/// The width of a text of more lines on a screen of this width: where the cursor goes up and down by.
pub fn editor_width(columns: u16) -> usize {
    let body = usize::from(columns).saturating_sub(2);
    let middle = if columns < WIDE { body } else { body - usize::from(STEPS) - 6 - panel_width(body) };
    middle.saturating_sub(4).clamp(1, MEASURE)
}

/// The steps at the side, columns: the longest label with its pointer and its count.
const STEPS: u16 = 20;

/// The width of the verdict at the side of a body this wide.
fn panel_width(body: usize) -> usize {
    (body - 18) * 38 / 100
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
    /// What is in focus of the drawn week: worked out once where it is asked for.
    drawn: OnceCell<Option<hours::Focus>>,
}

/// Where a click means something.
pub type Spots = Vec<(Rect, Msg)>;

/// What a click there means.
pub fn at(spots: &Spots, column: u16, row: u16) -> Vec<Msg> {
    let hit = spots.iter().rev().find(|(area, _)| area.contains(Position::new(column, row)));
    hit.map(|(_, msg)| msg.clone()).into_iter().collect()
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
            if with_scene(model, form, theme, |scene| scene.draw(frame)).is_none() {
                // A clock before the text that is modelled.
                let early = NotModelled { on: model.setting.today, from: Law::current().modelled_from };
                let mut page = Page::default();
                page.text(&model.words().not_modelled(early), 0, area.width.into(), theme.error());
                page.draw(area, 0, frame);
            }
        }
    }
}

/// What drawing needs, for whoever asks.
fn with_scene<T>(model: &Model, form: &Form, theme: &Theme, then: impl FnOnce(&Scene) -> T) -> Option<T> {
    let hidden = model.hide_names.then(|| form.without_names(model.words()));
    let form = hidden.as_ref().unwrap_or(form);
    let assessment = model.assessment()?;
    let standings = form.standings(&assessment);
    Some(then(&Scene {
        model,
        form,
        words: model.words(),
        theme,
        law: Law::at(model.setting.today),
        assessment,
        standings,
        drawn: OnceCell::new(),
    }))
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
            }
        }
        let body = self.notice(self.inside(area), frame);
        if wide && !shown {
            self.columns(body, frame)
        } else {
            self.body(body, frame)
        }
        if foot == 1 {
            self.footer(Rect { y: area.bottom() - 1, height: 1, ..inner }, frame);
        }
    }

    /// What is left between header and footer.
    fn inside(&self, area: Rect) -> Rect {
        let shown = self.model.overlay == Overlay::Summary;
        let wide = area.width >= WIDE || shown;
        let tall = area.height >= 12;
        let header = if tall && !shown { 1 + u16::from(wide) } else { 0 };
        let strip = u16::from(!wide && !self.own()) + u16::from(!wide && tall);
        let (y, foot) = (area.y + header + strip, u16::from(area.height >= 8));
        let height = area.bottom().saturating_sub(foot).saturating_sub(y);
        Rect { x: area.x + 1, y, width: area.width.saturating_sub(2), height }
    }

    /// The column of the question, between the steps and the verdict.
    fn middle(body: Rect) -> Rect {
        let beside = STEPS + panel_width(body.width.into()) as u16 + 6;
        Rect { x: body.x + STEPS + 3, width: body.width.saturating_sub(beside), ..body }
    }

    fn columns(&self, body: Rect, frame: &mut Canvas) {
        let steps = Rect { width: STEPS, ..body };
        let panel_width = panel_width(body.width.into()) as u16;
        let panel_x = body.right() - panel_width;
        steps::outline(self, steps.width.into()).draw(steps, 0, frame);
        let middle = self.unfolded(body);
        if self.is_unfolded() {
            return self.body(middle, frame);
        }
        let beside = Rect { x: panel_x, width: panel_width, ..body };
        if self.model.paper && paper::beside(self, beside, frame) {
            return self.body(middle, frame);
        }
        let panel = if self.own() { own::panel } else { panel::page }(self, panel_width.into());
        panel.draw(beside, 0, frame);
        self.body(middle, frame);
    }

    fn body(&self, area: Rect, frame: &mut Canvas) {
        let width = usize::from(area.width);
        let scroll = self.model.scroll;
        if let Some(page) = self.reading(area) {
            return page.read(area, self.model, self.theme, frame);
        }
        match &self.model.overlay {
            Overlay::Steps(at) => steps::page(self, *at, width).draw(area, 0, frame),
            Overlay::Editor => list::editor(self, width).draw(area, 0, frame),
            Overlay::Map(at) => compare::large(self, *at, width).draw(area, scroll, frame),
            Overlay::Compare(state) => compare::page(self, state, width).draw(area, 0, frame),
            Overlay::Search(state) => {
                search::page(self.model, self.theme, state, width, area.height.into()).draw(area, 0, frame)
            }
            Overlay::Measures(state) => measures::page(self, state, width).draw(area, 0, frame),
            Overlay::RowNote(field) => measures::note(self, field, width).draw(area, 0, frame),
            Overlay::Drawn(at) => hours::drawn(self, *at, width, area.height.into()).draw(area, 0, frame),
            Overlay::Tree(at) => tree::page(self, *at, width, area.height.into()).draw(area, 0, frame),
            Overlay::SaveAs(state) => save_as::page(self, state, width, area.height.into()).draw(area, 0, frame),
            Overlay::More(at) => week::more(self, *at, width, area.height.into()).draw(area, 0, frame),
            Overlay::Ask(purpose, field) => calendar::ask(self, *purpose, field, width).draw(area, 0, frame),
            _ => match self.form.question() {
                q if q.input == Input::Review && self.own() => own::review(self, width).draw(area, scroll, frame),
                q if q.input == Input::Review => review::draw(self, area, frame),
                q if q.input == Input::Plan => measures::plan(self, width).draw(area, scroll, frame),
                q if q.input == Input::Week => week::page(self, width, area.height.into()).draw(area, 0, frame),
                q if q.input == Input::Hours => hours::page(self, width, area.height.into()).draw(area, 0, frame),
                q if q.input == Input::Places => week::places(self, width, area.height.into()).draw(area, 0, frame),
                q if q.input == Input::Calendar => calendar::page(self, width, area.height.into()).draw(area, 0, frame),
                q if is_list(q.step) => list::draw(self, area, frame),
                _ => question::page(self, width, area.height.into()).draw(area, 0, frame),
            },
        }
    }
}
