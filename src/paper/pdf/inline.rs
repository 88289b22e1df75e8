//! Text broken into lines. Words are kept whole where a line has room for them; one that is wider than a line is broken
//! where the line ends.

use unicode_segmentation::UnicodeSegmentation as _;

use super::fonts::{Fonts, Weight};
use super::marks;
use super::style::{Ink, Style};
use super::tags::Tagged;

/// How a piece of text looks and what it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Look {
    pub weight: Weight,
    pub ink: Ink,
    /// Its tag; none for what is no part of the document, as a head repeated.
    pub tag: Option<Tagged>,
    /// Whether it is to be filled in.
    pub gap: bool,
    /// The link that it is part of.
    pub link: Option<usize>,
}

/// What is drawn.
#[derive(Clone, Debug, PartialEq)]
pub enum What {
    Words(String),
    /// A mark that the program draws, and what it is called to those who do not see it.
    Mark(char, String),
}

/// A piece of text before it is broken into lines.
#[derive(Clone, Debug)]
pub struct Piece {
    pub what: What,
    pub look: Look,
}

/// A piece on its line.
#[derive(Clone, Debug)]
pub struct Run {
    pub what: What,
    pub look: Look,
    /// How far from the start of the line it stands, and how wide it is.
    pub x: f32,
    pub width: f32,
}

/// A line.
#[derive(Clone, Debug, Default)]
pub struct Line {
    pub runs: Vec<Run>,
}

impl Line {
    /// How wide it is.
    pub fn width(&self) -> f32 {
        self.runs.last().map_or(0.0, |run| run.x + run.width)
    }
}

/// What follows a word.
#[derive(Clone, Copy, PartialEq)]
enum After {
    Space(Look),
    Nothing,
    LineEnd(Look),
}

struct Word {
    parts: Vec<(What, Look)>,
    after: After,
}

/// The lines of a text that is so wide.
pub fn lines(fonts: &Fonts, pieces: &[Piece], style: Style, width: f32) -> Vec<Line> {
    let mut setter = Setter { fonts, style, width, x: 0.0, done: Vec::new(), line: Line::default(), space: None };
    for word in words(pieces) {
        setter.word(word);
    }
    setter.end();
    setter.done
}

/// The words of a text, each with what follows it. A word can be of several looks: a link and the full stop after it.
fn words(pieces: &[Piece]) -> Vec<Word> {
    let mut words = Vec::new();
    let mut parts: Vec<(What, Look)> = Vec::new();
    let mut before = ' ';
    for piece in pieces {
        let text = match &piece.what {
            What::Words(text) => text,
            mark => {
                parts.push((mark.clone(), piece.look));
                before = '☐';
                continue;
            }
        };
        let mut rest = text.chars().peekable();
        while let Some(c) = rest.next() {
            let next = rest.peek().copied().unwrap_or(' ');
            let after = match c {
                '\n' => Some(After::LineEnd(piece.look)),
                ' ' if before != '§' => Some(After::Space(piece.look)),
                _ => None,
            };
            match after {
                Some(after) => words.push(Word { parts: std::mem::take(&mut parts), after }),
                None => add(&mut parts, if c == ' ' { '\u{a0}' } else { c }, piece.look),
            }
            if matches!(c, '-' | '–' | '/') && before.is_alphanumeric() && next.is_alphabetic() {
                words.push(Word { parts: std::mem::take(&mut parts), after: After::Nothing });
            }
            before = c;
        }
    }
    words.push(Word { parts, after: After::Nothing });
    words
}

/// Puts a character behind what a word has.
fn add(parts: &mut Vec<(What, Look)>, c: char, look: Look) {
    match parts.last_mut() {
        _ if marks::draws(c) => parts.push((What::Mark(c, c.to_string()), look)),
        Some((What::Words(text), of)) if *of == look => text.push(c),
        _ => parts.push((What::Words(c.to_string()), look)),
    }
}

/// Sets words into lines.
struct Setter<'a> {
    fonts: &'a Fonts,
    style: Style,
    width: f32,
    x: f32,
    done: Vec<Line>,
    line: Line,
    /// The space that is due before the next word.
    space: Option<Look>,
}

impl Setter<'_> {
    fn word(&mut self, word: Word) {
        let width: f32 = word.parts.iter().map(|(what, look)| self.wide(what, *look)).sum();
        let space = self.space.map_or(0.0, |look| self.fonts.width(" ", look.weight, self.style.size));
        if self.x > 0.0 && self.x + space + width > self.width {
            self.end();
        }
        self.put_space();
        for (what, look) in word.parts {
            match what {
                What::Words(text) if width > self.width => self.broken(&text, look),
                what => self.put(what, look),
            }
        }
        match word.after {
            After::Space(look) => self.space = Some(look),
            After::Nothing => {}
            After::LineEnd(look) => {
                self.space = Some(look);
                self.end();
            }
        }
    }

    fn wide(&self, what: &What, look: Look) -> f32 {
        match what {
            What::Words(text) => self.fonts.width(text, look.weight, self.style.size),
            What::Mark(..) => self.style.size,
        }
    }

    fn put_space(&mut self) {
        if let Some(look) = self.space.take()
            && !self.line.runs.is_empty()
        {
            self.put(What::Words(" ".into()), look);
        }
    }

    fn put(&mut self, what: What, look: Look) {
        self.x += self.wide(&what, look);
        match (self.line.runs.last_mut(), &what) {
            (Some(Run { what: What::Words(text), look: of, .. }), What::Words(more)) if *of == look => {
                text.push_str(more);
            }
            _ => self.line.runs.push(Run { what, look, x: 0.0, width: 0.0 }),
        }
    }

    /// A word that is wider than a line, letter by letter.
    fn broken(&mut self, text: &str, look: Look) {
        for letter in text.graphemes(true) {
            let width = self.fonts.width(letter, look.weight, self.style.size);
            if self.x > 0.0 && self.x + width > self.width {
                self.end();
            }
            self.put(What::Words(letter.to_string()), look);
        }
    }

    /// Ends the line, with the space that parts its last word from the next: whoever copies the text needs it.
    fn end(&mut self) {
        self.put_space();
        self.space = None;
        let mut line = std::mem::take(&mut self.line);
        let mut x = 0.0;
        for run in &mut line.runs {
            run.x = x;
            run.width = self.wide(&run.what, run.look);
            x += run.width;
        }
        self.done.push(line);
        self.x = 0.0;
    }
}
