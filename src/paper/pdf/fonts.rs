//! The two fonts: which characters they have, how wide words are, and their glyphs.

use std::cell::RefCell;
use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use krilla::text::{Font, Glyph as _, GlyphId, KrillaGlyph};
use rustybuzz::{Direction, Face, ShapePlan, UnicodeBuffer, script};

use crate::paper::Trouble;

const REGULAR: &[u8] = include_bytes!("../../../assets/fonts/OpenSans-Regular.ttf");
const BOLD: &[u8] = include_bytes!("../../../assets/fonts/OpenSans-Bold.ttf");

/// How heavy letters are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    Regular,
    Bold,
}

/// The fonts, read.
pub struct Fonts {
    regular: Loaded,
    bold: Loaded,
    /// Characters that both have, as far as asked.
    had: RefCell<HashSet<char>>,
}

struct Loaded {
    face: Face<'static>,
    plan: ShapePlan,
    font: Font,
    /// Words come again, and a line is measured before it is drawn: each is shaped once.
    shaped: RefCell<HashMap<Box<str>, Rc<[KrillaGlyph]>>>,
}

impl Loaded {
    fn read(bytes: &'static [u8]) -> Option<Loaded> {
        let face = Face::from_slice(bytes, 0)?;
        let plan = ShapePlan::new(&face, Direction::LeftToRight, Some(script::LATIN), None, &[]);
        Some(Loaded { face, plan, font: Font::new(bytes.into(), 0)?, shaped: RefCell::default() })
    }

    fn shape(&self, text: &str) -> Vec<KrillaGlyph> {
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.set_direction(Direction::LeftToRight);
        buffer.set_script(script::LATIN);
        let shaped = rustybuzz::shape_with_plan(&self.face, &self.plan, buffer);
        let em = self.face.units_per_em() as f32;
        let starts: Vec<usize> = shaped.glyph_infos().iter().map(|info| info.cluster as usize).collect();
        let placed = shaped.glyph_infos().iter().zip(shaped.glyph_positions()).enumerate();
        placed
            .map(|(i, (info, at))| {
                let start = starts[i];
                let end = starts[i..].iter().copied().find(|s| *s > start).unwrap_or(text.len());
                let [advance, right, up] = [at.x_advance, at.x_offset, at.y_offset].map(|n| n as f32 / em);
                KrillaGlyph::new(GlyphId::new(info.glyph_id), advance, right, up, 0.0, start..end, None)
            })
            .collect()
    }
}

impl Fonts {
    pub fn read() -> Result<Fonts, Trouble> {
        let read = |bytes| Loaded::read(bytes).ok_or_else(|| Trouble::Failed("font".into()));
        Ok(Fonts { regular: read(REGULAR)?, bold: read(BOLD)?, had: RefCell::default() })
    }

    fn of(&self, weight: Weight) -> &Loaded {
        match weight {
            Weight::Regular => &self.regular,
            Weight::Bold => &self.bold,
        }
    }

    /// The font as the document embeds it.
    pub fn font(&self, weight: Weight) -> Font {
        self.of(weight).font.clone()
    }

    /// Whether both weights have the character.
    pub fn has(&self, character: char) -> bool {
        let has = |loaded: &Loaded| loaded.face.glyph_index(character).is_some_and(|glyph| glyph.0 != 0);
        self.had.borrow().contains(&character)
            || has(&self.regular) && has(&self.bold) && self.had.borrow_mut().insert(character)
    }

    /// The glyphs of a text, kerned.
    pub fn glyphs(&self, text: &str, weight: Weight) -> Rc<[KrillaGlyph]> {
        let loaded = self.of(weight);
        if let Some(glyphs) = loaded.shaped.borrow().get(text) {
            return Rc::clone(glyphs);
        }
        let glyphs: Rc<[KrillaGlyph]> = loaded.shape(text).into();
        loaded.shaped.borrow_mut().insert(text.into(), Rc::clone(&glyphs));
        glyphs
    }

    /// How wide a text is at a size.
    pub fn width(&self, text: &str, weight: Weight, size: f32) -> f32 {
        self.glyphs(text, weight).iter().map(|glyph| glyph.x_advance(size)).sum()
    }
}
