//! The two fonts: which characters they have, how wide words are, and their glyphs.

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
}

struct Loaded {
    face: Face<'static>,
    plan: ShapePlan,
    font: Font,
}

impl Loaded {
    fn read(bytes: &'static [u8]) -> Option<Loaded> {
        let face = Face::from_slice(bytes, 0)?;
        let plan = ShapePlan::new(&face, Direction::LeftToRight, Some(script::LATIN), None, &[]);
        Some(Loaded { face, plan, font: Font::new(bytes.into(), 0)? })
    }
}

impl Fonts {
    pub fn read() -> Result<Fonts, Trouble> {
        let read = |bytes| Loaded::read(bytes).ok_or_else(|| Trouble::Failed("font".into()));
        Ok(Fonts { regular: read(REGULAR)?, bold: read(BOLD)? })
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
        [&self.regular, &self.bold]
            .iter()
            .all(|loaded| loaded.face.glyph_index(character).is_some_and(|glyph| glyph.0 != 0))
    }

    /// The glyphs of a text, kerned.
    pub fn glyphs(&self, text: &str, weight: Weight) -> Vec<KrillaGlyph> {
        let loaded = self.of(weight);
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.set_direction(Direction::LeftToRight);
        buffer.set_script(script::LATIN);
        let shaped = rustybuzz::shape_with_plan(&loaded.face, &loaded.plan, buffer);
        let em = loaded.face.units_per_em() as f32;
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

    /// How wide a text is at a size.
    pub fn width(&self, text: &str, weight: Weight, size: f32) -> f32 {
        self.glyphs(text, weight).iter().map(|glyph| glyph.x_advance(size)).sum()
    }
}
