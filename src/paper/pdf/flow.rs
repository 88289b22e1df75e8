//! Lines put on pages. What must not be parted from what follows waits until that is known to have room.

use super::fonts::Fonts;
use super::inline::{Line, Look, Piece, What, lines};
use super::style::{BOTTOM, Ink, LEFT, MEASURE, Shade, Style, TOP};
use super::tags::{Tagged, Tree};
use crate::paper::{Labels, Span, Text};

/// Something on a page.
pub enum Item {
    /// A piece of text: where it begins, and where its letters stand.
    Text { what: What, look: Look, size: f32, x: f32, y: f32, width: f32 },
    /// A line, from and to.
    Rule { from: (f32, f32), to: (f32, f32), width: f32, shade: Shade },
    /// An area: left, top, width and height.
    Area { at: (f32, f32), size: (f32, f32), shade: Shade },
}

/// A heading in the outline.
pub struct Bookmark {
    pub level: u8,
    pub text: String,
    pub page: usize,
    pub y: f32,
}

/// Where a link leads.
pub struct Leads {
    pub tag: Tagged,
    pub to: String,
    pub told: String,
}

/// A heading that waits for what follows it.
struct Waiting {
    before: f32,
    after: f32,
    number: Option<(Line, f32)>,
    lines: Vec<Line>,
    style: Style,
    level: u8,
    text: String,
}

/// A paragraph of no more lines than this is kept whole: most clauses.
const WHOLE: usize = 5;

/// More lines than a heading has that is kept whole.
const LONG: usize = 6;

impl Waiting {
    /// How high the part of it is that is not to be parted.
    fn height(&self) -> f32 {
        let count = if self.lines.len() > LONG { 2 } else { self.lines.len() };
        count as f32 * self.style.leading
    }
}

/// The pages as they fill.
pub struct Flow<'a> {
    pub fonts: &'a Fonts,
    pub labels: &'a Labels,
    pub pages: Vec<Vec<Item>>,
    pub tree: Tree,
    pub bookmarks: Vec<Bookmark>,
    pub links: Vec<Leads>,
    pub y: f32,
    /// The room that the block before wants behind it.
    after: f32,
    /// The room that is kept with the last lines of a paragraph, for what belongs to it and follows it.
    pub tail: f32,
    /// Whether what follows is looked up and not read through.
    pub annex: bool,
    waiting: Vec<Waiting>,
}

impl<'a> Flow<'a> {
    pub fn new(fonts: &'a Fonts, labels: &'a Labels) -> Flow<'a> {
        let pages = vec![Vec::new()];
        let (tree, bookmarks, links) = Default::default();
        Flow {
            fonts,
            labels,
            pages,
            tree,
            bookmarks,
            links,
            y: TOP,
            after: 0.0,
            tail: 0.0,
            annex: false,
            waiting: Vec::new(),
        }
    }

    /// How it looks here: smaller in what is only looked up.
    pub fn style(&self, style: Style) -> Style {
        if self.annex { style.small() } else { style }
    }

    pub fn at_top(&self) -> bool {
        self.y <= TOP
    }

    /// How much room the page has left.
    pub fn room(&self) -> f32 {
        BOTTOM - self.y
    }

    pub fn new_page(&mut self) {
        self.pages.push(Vec::new());
        self.y = TOP;
        self.after = 0.0;
    }

    /// Begins a block whose first part, so high, is not to be parted: on this page with the headings that wait for it,
    /// or all of them on the next.
    pub fn open(&mut self, before: f32, height: f32) {
        let mut after = self.after;
        let mut wanted = 0.0;
        for heading in &self.waiting {
            wanted += after.max(heading.before) + heading.height();
            after = heading.after;
        }
        wanted += if self.waiting.is_empty() { after.max(before) } else { after } + height;
        if wanted > self.room() && !self.at_top() {
            self.new_page();
        }
        let waited = !self.waiting.is_empty();
        for heading in std::mem::take(&mut self.waiting) {
            self.place_heading(heading);
        }
        if !self.at_top() {
            self.y += if waited { self.after } else { self.after.max(before) };
        }
        self.after = 0.0;
    }

    /// Ends a block that wants so much room behind it.
    pub fn close(&mut self, after: f32) {
        self.after = after;
    }

    /// A heading, to be placed with what follows it.
    pub fn heading(&mut self, level: u8, text: &str, (number, lines): (Option<(Line, f32)>, Vec<Line>)) {
        let (style, before, after) = super::style::heading(level);
        let long = lines.len() > LONG;
        self.waiting.push(Waiting { before, after, number, lines, style, level, text: text.to_string() });
        if long {
            self.open(0.0, 0.0);
        }
    }

    fn place_heading(&mut self, heading: Waiting) {
        if !self.at_top() {
            self.y += self.after.max(heading.before);
        }
        let y = self.y;
        self.bookmarks.push(Bookmark { level: heading.level, text: heading.text, page: self.pages.len() - 1, y });
        if let Some((number, x)) = &heading.number {
            self.line(number, *x, y, heading.style);
        }
        self.lines(&heading.lines, LEFT, heading.style);
        self.after = heading.after;
    }

    /// Headings with nothing behind them.
    pub fn finish(&mut self) {
        if !self.waiting.is_empty() {
            self.open(0.0, 0.0);
        }
    }

    /// The lines of a text as wide as this.
    pub fn set(&self, pieces: &[Piece], style: Style, width: f32) -> Vec<Line> {
        lines(self.fonts, pieces, style, width)
    }

    /// The pieces of words that are all of one kind.
    pub fn words(&self, text: &str, style: Style, tag: Option<Tagged>) -> Vec<Piece> {
        let look = Look { weight: style.weight, ink: style.ink, tag, gap: false, link: None };
        vec![Piece { what: What::Words(text.to_string()), look }]
    }

    /// The pieces of a text in this tag, each with the tags of its own that it needs.
    pub fn pieces(&mut self, text: &Text, style: Style, tag: Tagged) -> Vec<Piece> {
        text.spans.iter().map(|span| self.piece(span, style, tag)).collect()
    }

    fn piece(&mut self, span: &Span, style: Style, tag: Tagged) -> Piece {
        use krilla::tagging::Tag;
        let look = Look { weight: style.weight, ink: style.ink, tag: Some(tag), gap: false, link: None };
        let words = |text: &str, look| Piece { what: What::Words(text.to_string()), look };
        match span {
            Span::Plain(text) => words(text, look),
            Span::Strong(text) => {
                let tag = self.tree.tag(Tag::Strong, Some(tag));
                words(text, Look { weight: super::fonts::Weight::Bold, tag: Some(tag), ..look })
            }
            Span::Gap(text) => {
                let told = Some(format!("{}: {text}", self.labels.gap));
                let tag = self.tree.tag(Tag::Span.with_alt_text(told), Some(tag));
                words(&format!("[{text}]"), Look { tag: Some(tag), gap: true, ..look })
            }
            Span::Link(text, _) => {
                let Some(to) = span.leads_to() else { return words(&span.flat(), look) };
                let tag = self.tree.tag(Tag::Link, Some(tag));
                let text = if text.trim().is_empty() { &to } else { text };
                let told = if *text == to { to.clone() } else { format!("{text} ({to})") };
                let link = Some(self.links.len());
                let piece = words(text, Look { tag: Some(tag), ink: Ink::Link, link, ..look });
                self.links.push(Leads { tag, to, told });
                piece
            }
            Span::Box(ticked) => {
                let told = if *ticked { &self.labels.ticked } else { &self.labels.empty }.clone();
                let tag = self.tree.tag(Tag::Span.with_actual_text(Some(told.clone())), Some(tag));
                Piece { what: What::Mark(super::marks::square(*ticked), told), look: Look { tag: Some(tag), ..look } }
            }
        }
    }

    /// Puts one line at a place.
    pub fn line(&mut self, line: &Line, x: f32, y: f32, style: Style) {
        use super::style::MISSING;
        // Capitals are 0.72 as high as the size, and stand in the middle of the line.
        let base = y + style.leading / 2.0 + style.size * 0.36;
        let Some(page) = self.pages.last_mut() else { return };
        for run in line.runs.iter().filter(|run| run.look.gap) {
            let (height, rise) = (style.size * 1.34, style.size * 1.02);
            page.push(Item::Area { at: (x + run.x, base - rise), size: (run.width, height), shade: MISSING });
        }
        for run in &line.runs {
            let (what, look) = (run.what.clone(), run.look);
            page.push(Item::Text { what, look, size: style.size, x: x + run.x, y: base, width: run.width });
        }
    }

    pub fn rule(&mut self, from: (f32, f32), to: (f32, f32), width: f32, shade: Shade) {
        self.put(Item::Rule { from, to, width, shade });
    }

    pub fn area(&mut self, at: (f32, f32), size: (f32, f32), shade: Shade) {
        self.put(Item::Area { at, size, shade });
    }

    fn put(&mut self, item: Item) {
        if let Some(page) = self.pages.last_mut() {
            page.push(item);
        }
    }

    /// Puts lines one below the other, over pages where they need it, with no line alone at the end or the start of one.
    pub fn lines(&mut self, lines: &[Line], x: f32, style: Style) {
        self.lines_beside(lines, x, style, |_, _, _| {});
    }

    /// The same, with something beside what stands on each page: told from where to where.
    pub fn lines_beside(&mut self, lines: &[Line], x: f32, style: Style, beside: impl Fn(&mut Flow, f32, f32)) {
        let mut rest = lines;
        while !rest.is_empty() {
            let take = self.fitting(rest.len(), style.leading, self.room());
            let (now, later) = rest.split_at(take);
            if take > 0 {
                beside(self, self.y, self.y + take as f32 * style.leading);
            }
            for line in now {
                self.line(line, x, self.y, style);
                self.y += style.leading;
            }
            if !later.is_empty() {
                self.new_page();
            }
            rest = later;
        }
    }

    /// How many of so many lines go where there is so much room.
    pub fn fitting(&self, lines: usize, leading: f32, room: f32) -> usize {
        let fit = ((room + 0.1) / leading).floor().max(0.0) as usize;
        if lines <= fit {
            let whole = lines as f32 * leading + self.tail <= room + 0.1;
            return match lines {
                _ if whole => lines,
                0..=WHOLE if self.at_top() => lines,
                0..=WHOLE => 0,
                _ => lines - 2,
            };
        }
        let take = if lines - fit == 1 { fit.saturating_sub(1) } else { fit };
        match take {
            0 | 1 if self.at_top() => 1,
            0 | 1 => 0,
            _ => take,
        }
    }

    /// A paragraph of the width of the page.
    pub fn paragraph(&mut self, lines: &[Line], style: Style, (before, after): (f32, f32)) {
        let tail = if lines.len() <= WHOLE { self.tail } else { 0.0 };
        self.open(before, opening(lines.len(), style.leading) + tail);
        self.lines(lines, LEFT, style);
        self.tail = 0.0;
        self.close(after);
    }

    /// The whole width, less so much on the left.
    pub fn width(indent: f32) -> f32 {
        MEASURE - indent
    }
}

/// How high the part of so many lines is that is not to be parted.
pub fn opening(lines: usize, leading: f32) -> f32 {
    (if lines <= WHOLE { lines } else { 2 }) as f32 * leading
}
