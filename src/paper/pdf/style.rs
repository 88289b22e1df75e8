//! How the parts of a page look: its measures in points, the sizes, and the inks.

use krilla::color::rgb;

use super::fonts::Weight;

/// A4.
pub const PAGE: (f32, f32) = (595.28, 841.89);
/// Where text begins and ends across. Numbers of headings hang to the left of it.
pub const LEFT: f32 = 80.0;
pub const RIGHT: f32 = PAGE.0 - 80.0;
/// How far from the text a hanging number ends, the space behind it not counted.
pub const HANG: f32 = 5.0;
/// Where the body of a page begins and ends.
pub const TOP: f32 = 80.0;
pub const BOTTOM: f32 = PAGE.1 - 76.0;
/// The lines of the head and the foot of a page.
pub const HEAD: f32 = 44.0;
pub const FOOT: f32 = PAGE.1 - 54.0;
/// The width of text.
pub const MEASURE: f32 = RIGHT - LEFT;

/// The inks. Each stands out from white by more than 4.5 to 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    Black,
    Grey,
    Link,
}

impl Ink {
    pub fn color(self) -> rgb::Color {
        match self {
            Ink::Black => rgb::Color::new(26, 26, 26),
            Ink::Grey => rgb::Color::new(89, 89, 89),
            Ink::Link => rgb::Color::new(20, 70, 130),
        }
    }
}

/// Thin lines of tables and of the head.
pub const HAIR: Shade = Shade(190, 190, 190);
/// Lines to write on, and lines that part.
pub const DARK: Shade = Shade(70, 70, 70);
/// Behind what is missing.
pub const MISSING: Shade = Shade(255, 244, 214);
/// The rule at the side of what is missing.
pub const MISSING_RULE: Shade = Shade(138, 84, 0);

/// A colour that is no ink.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shade(u8, u8, u8);

impl Shade {
    pub fn color(self) -> rgb::Color {
        rgb::Color::new(self.0, self.1, self.2)
    }
}

/// How a paragraph looks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Style {
    pub size: f32,
    pub leading: f32,
    pub weight: Weight,
    pub ink: Ink,
}

impl Style {
    /// The same in what is only looked up.
    pub fn small(self) -> Style {
        Style { size: self.size.min(8.5), leading: self.leading.min(11.5), ..self }
    }
}

const fn style(size: f32, leading: f32, weight: Weight, ink: Ink) -> Style {
    Style { size, leading, weight, ink }
}

pub const TITLE: Style = style(21.0, 27.0, Weight::Bold, Ink::Black);
pub const BODY: Style = style(10.0, 14.5, Weight::Regular, Ink::Black);
pub const LABEL: Style = style(10.0, 14.5, Weight::Regular, Ink::Grey);
pub const STRONG: Style = style(10.0, 14.5, Weight::Bold, Ink::Black);
pub const QUIET: Style = style(8.5, 12.0, Weight::Regular, Ink::Grey);
pub const CAPTION: Style = style(9.5, 14.0, Weight::Regular, Ink::Grey);
pub const CELL: Style = style(9.5, 13.0, Weight::Regular, Ink::Black);
pub const COLUMN: Style = style(9.0, 12.5, Weight::Bold, Ink::Black);
pub const SMALL: Style = style(8.5, 12.0, Weight::Regular, Ink::Grey);

/// A heading of this level: its looks, and the room before it and after it.
pub fn heading(level: u8) -> (Style, f32, f32) {
    match level {
        0 | 1 => (style(12.5, 17.0, Weight::Bold, Ink::Black), 16.0, 3.0),
        2 => (style(11.0, 15.5, Weight::Bold, Ink::Black), 12.0, 2.0),
        _ => (STRONG, 9.0, 2.0),
    }
}
