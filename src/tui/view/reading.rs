//! What is read on top of anything or at a question, and how far it reaches on the screen as it is.

use super::{
    MEASURE, Page, Scene, WIDE, help, measures, own, panel, paper, question, register, review, search, since, summary,
};
use super::{Theme, with_scene};
use crate::agreement::interview::Input;
use crate::tui::{Model, Overlay, Screen};
use ratatui::layout::Rect;

/// How lines break does not turn on how they are marked.
const THEME: Theme = Theme { colour: false, ascii: false };

/// How far what is read at the question in focus reaches: the lines that are seen at once, the furthest that it can be
/// scrolled, and the line of each gap.
pub(crate) struct Reach {
    pub(crate) height: usize,
    pub(crate) furthest: usize,
    pub(crate) gaps: Vec<usize>,
}

/// The whole of the screen.
fn screen(model: &Model) -> Rect {
    Rect::new(0, 0, model.size.0, model.size.1)
}

/// The reach of the review or the plan in focus.
pub(crate) fn reach(model: &Model) -> Option<Reach> {
    with_scene(model, model.form()?, &THEME, |scene| {
        let body = scene.place(screen(model));
        let (width, height) = (usize::from(body.width), usize::from(body.height));
        let (page, gaps) = match scene.form.question().input {
            Input::Plan => (measures::plan(scene, width), Vec::new()),
            _ if scene.own() => (own::review(scene, width), Vec::new()),
            _ => review::page(scene, width),
        };
        Reach { height, furthest: page.lines.len().saturating_sub(height), gaps }
    })
}

/// The furthest that what is read on top can be scrolled.
pub(crate) fn furthest(model: &Model) -> usize {
    let of = |page: Page, body: Rect| page.furthest(body.height.into());
    match &model.screen {
        Screen::Register(_) => {
            let body = register::inside(screen(model));
            register::reading(model, &THEME, body).map_or(0, |page| of(page, body))
        }
        Screen::Form(form) => {
            let read = |scene: &Scene| {
                let body = scene.place(screen(model));
                scene.reading(body).map_or(0, |page| of(page, body))
            };
            with_scene(model, form, &THEME, read).unwrap_or(0)
        }
    }
}

impl Scene<'_> {
    /// What lies on top and is read, where something does.
    pub(super) fn reading(&self, area: Rect) -> Option<Page> {
        let width = usize::from(area.width);
        Some(match &self.model.overlay {
            Overlay::Help => help::page(self.model, self.theme, width),
            // At the side stands only what has room there: here is the whole of it.
            Overlay::Panel => panel::page(self, width),
            Overlay::Why => question::why(self, width),
            Overlay::Page(hit) => search::read(self.model, self.theme, Some(self.form), *hit, width),
            Overlay::Summary => summary::page(self, width, area.height),
            Overlay::Since => since::page(self, width),
            Overlay::Paper => paper::page(self, width).0,
            _ => return None,
        })
    }

    /// Where the question and what lies on top of it stand on the screen of the model.
    pub(super) fn area(&self) -> Rect {
        self.place(screen(self.model))
    }

    /// Where the question and what lies on top of it stand on a screen.
    fn place(&self, screen: Rect) -> Rect {
        let body = self.inside(screen);
        let beside = screen.width >= WIDE && self.model.overlay != Overlay::Summary;
        if beside { self.unfolded(body) } else { body }
    }

    /// Whether what lies on top takes the place of the question and of the verdict at the side.
    pub(super) fn is_unfolded(&self) -> bool {
        matches!(self.model.overlay, Overlay::Panel | Overlay::Tree(_) | Overlay::Drawn(_))
    }

    /// The column between the steps and the verdict, and what is unfolded takes the place of both.
    pub(super) fn unfolded(&self, body: Rect) -> Rect {
        let middle = Scene::middle(body);
        if !self.is_unfolded() {
            return middle;
        }
        Rect { width: (body.right() - middle.x).min(MEASURE as u16 + 8), ..middle }
    }
}
