//! Pages drawn: text with its tag, everything else as what is no part of the document.

use std::collections::BTreeMap;

use krilla::Document;
use krilla::action::LinkAction;
use krilla::annotation::{Annotation, LinkAnnotation, Target};
use krilla::color::rgb;
use krilla::geom::{PathBuilder, Point, Quadrilateral, Rect, Transform};
use krilla::num::NormalizedF32;
use krilla::page::PageSettings;
use krilla::paint::{Fill, LineCap, LineJoin, Stroke};
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, SpanTag};

use super::flow::{Item, Leads};
use super::fonts::Fonts;
use super::inline::{Look, What};
use super::marks::{self, Drawing};
use super::style::PAGE;
use super::tags::Tree;

/// How large a mark is that the program draws, as a part of the size of letters.
const MARK: f32 = 0.84;

/// Areas that lead somewhere, by their link.
type Spots = BTreeMap<usize, Vec<Quadrilateral>>;

/// What stands on a page, and what kind it is of where it is no part of the document.
pub type Layer<'a> = (ArtifactType, &'a [Item]);

/// Draws a page.
pub fn page(document: &mut Document, fonts: &Fonts, tree: &mut Tree, links: &[Leads], layers: &[Layer]) {
    let Some(settings) = PageSettings::from_wh(PAGE.0, PAGE.1) else { return };
    let mut page = document.start_page_with(settings);
    let mut spots = Spots::new();
    let mut surface = page.surface();
    for (kind, items) in layers {
        for item in *items {
            let mut pen = Pen { surface: &mut surface, fonts, tree, spots: &mut spots, kind: *kind };
            pen.item(item);
        }
    }
    surface.finish();
    for (link, areas) in spots {
        let Some(leads) = links.get(link) else { continue };
        let target = Target::Action(LinkAction::new(leads.to.clone()).into());
        let link = LinkAnnotation::new_with_quad_points(areas, target);
        let annotation = Annotation::new_link(link, Some(leads.told.clone()));
        tree.annotation(leads.tag, page.add_tagged_annotation(annotation));
    }
    page.finish();
}

struct Pen<'a, 'b> {
    surface: &'a mut Surface<'b>,
    fonts: &'a Fonts,
    tree: &'a mut Tree,
    spots: &'a mut Spots,
    kind: ArtifactType,
}

impl Pen<'_, '_> {
    fn item(&mut self, item: &Item) {
        match item {
            Item::Text { what, look, size, x, y, width } => self.text(what, *look, *size, (*x, *y, *width)),
            Item::Rule { from, to, width, shade } => self.rule(*from, *to, *width, shade.color()),
            Item::Area { at, size, shade } => {
                let Some(area) = Rect::from_xywh(at.0, at.1, size.0, size.1) else { return };
                let mut path = PathBuilder::new();
                path.push_rect(area);
                self.ornament(|surface| {
                    surface.set_fill(Some(fill(shade.color())));
                    path.finish().iter().for_each(|path| surface.draw_path(path));
                });
            }
        }
    }

    fn text(&mut self, what: &What, look: Look, size: f32, (x, y, width): (f32, f32, f32)) {
        let told = match what {
            What::Mark(_, told) => Some(told.as_str()),
            What::Words(_) => None,
        };
        let piece = match look.tag {
            Some(_) => self.surface.start_tagged(ContentTag::Span(SpanTag::empty().with_actual_text(told))),
            None => self.surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(self.kind))),
        };
        match what {
            What::Words(words) => self.words(words, look, size, (x, y)),
            What::Mark(mark, _) => {
                self.blank(look, size, (x, y));
                self.mark(*mark, look, size, (x, y));
            }
        }
        self.surface.end_tagged();
        if let Some(tag) = look.tag {
            self.tree.piece(tag, piece);
        }
        if let Some(link) = look.link {
            self.link(link, look, size, (x, y, width));
        }
    }

    fn words(&mut self, words: &str, look: Look, size: f32, (x, y): (f32, f32)) {
        let glyphs = self.fonts.glyphs(words, look.weight);
        self.surface.set_stroke(None);
        self.surface.set_fill(Some(fill(look.ink.color())));
        self.surface.draw_glyphs(Point::from_xy(x, y), &glyphs, self.fonts.font(look.weight), words, size, false);
    }

    /// A space, so that whoever copies the text finds the mark in it. Readers look for the words of a mark where the page
    /// counts from its foot, so there it is put.
    fn blank(&mut self, look: Look, size: f32, (x, y): (f32, f32)) {
        self.surface.push_transform(&Transform::from_row(1.0, 0.0, 0.0, -1.0, 0.0, PAGE.1));
        self.words(" ", look, size, (x, PAGE.1 - y + size * 0.3));
        self.surface.pop();
    }

    fn mark(&mut self, mark: char, look: Look, size: f32, (x, y): (f32, f32)) {
        let side = size * MARK;
        let color = look.ink.color();
        for drawing in marks::drawing(mark, x + size * 0.05, y - side + size * 0.06, side) {
            let path = match &drawing {
                Drawing::Fill(path) => {
                    self.surface.set_stroke(None);
                    self.surface.set_fill(Some(fill(color)));
                    path
                }
                Drawing::Stroke(path) => {
                    self.surface.set_fill(None);
                    self.surface.set_stroke(Some(stroke(color, size * 0.085)));
                    path
                }
            };
            self.surface.draw_path(path);
        }
    }

    /// The line under a link, and where it can be pressed.
    fn link(&mut self, link: usize, look: Look, size: f32, (x, y, width): (f32, f32, f32)) {
        self.rule((x, y + size * 0.16), (x + width, y + size * 0.16), 0.6, look.ink.color());
        if let Some(area) = Rect::from_xywh(x, y - size, width, size * 1.3) {
            self.spots.entry(link).or_default().push(area.into());
        }
    }

    fn rule(&mut self, from: (f32, f32), to: (f32, f32), width: f32, color: rgb::Color) {
        let mut path = PathBuilder::new();
        path.move_to(from.0, from.1);
        path.line_to(to.0, to.1);
        self.ornament(|surface| {
            surface.set_fill(None);
            surface.set_stroke(Some(stroke(color, width)));
            path.finish().iter().for_each(|path| surface.draw_path(path));
        });
    }

    /// Something that is no part of the document.
    fn ornament(&mut self, draw: impl FnOnce(&mut Surface)) {
        self.surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)));
        self.surface.set_stroke(None);
        self.surface.set_fill(None);
        draw(self.surface);
        self.surface.end_tagged();
    }
}

fn fill(color: rgb::Color) -> Fill {
    Fill { paint: color.into(), opacity: NormalizedF32::ONE, ..Fill::default() }
}

fn stroke(color: rgb::Color, width: f32) -> Stroke {
    let (line_cap, line_join) = (LineCap::Butt, LineJoin::Miter);
    Stroke { paint: color.into(), width, line_cap, line_join, ..Stroke::default() }
}
