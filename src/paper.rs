//! A document as those who read it meet it: headings, paragraphs, lists, tables, and gaps that show. Knows no law, no draft
//! and no language: every word comes in with the document, and each format is made from this alone. Does no I/O: text and
//! bytes go out.

mod clean;
pub mod docx;
mod html;
mod link;
mod markdown;
mod pdf;
pub mod text;

pub use clean::cleaned;

use jiff::civil::Date;

/// A format that a document is made in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Office Open XML, for Word and its like.
    Docx,
    /// PDF/A-2a and PDF/UA-1.
    Pdf,
    /// One file of HTML.
    Html,
    /// CommonMark with tables.
    Markdown,
    /// Lines of text.
    Text,
}

impl Format {
    /// All of them, the one that is asked for most first.
    pub const ALL: &[Format] = &[Format::Docx, Format::Pdf, Format::Html, Format::Markdown, Format::Text];

    /// How its file names end, which is also its name: `docx`.
    pub fn extension(self) -> &'static str {
        match self {
            Format::Docx => "docx",
            Format::Pdf => "pdf",
            Format::Html => "html",
            Format::Markdown => "md",
            Format::Text => "txt",
        }
    }
    /// The format of this name.
    pub fn from_extension(name: &str) -> Option<Format> {
        Format::ALL.iter().copied().find(|f| f.extension().eq_ignore_ascii_case(name))
    }
}

/// Why a document cannot be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// No font that the program carries has this character.
    NoGlyph {
        /// The character.
        character: char,
        /// The words it stands in.
        near: String,
    },
    /// The house template cannot be used: what is wrong with it.
    Template(docx::TemplateFault),
    /// What a library said; none of it is expected.
    Failed(String),
}

/// Makes a document in a format; a house template serves Word alone.
///
/// # Errors
/// [`Trouble`], from PDF and a house template only.
pub fn render(paper: &Paper, format: Format, template: Option<&[u8]>) -> Result<Vec<u8>, Trouble> {
    let paper = paper.clone().cleaned();
    match format {
        Format::Docx => docx::render(&paper, template),
        Format::Pdf => pdf::render(&paper),
        Format::Html => Ok(html::render(&paper).into_bytes()),
        Format::Markdown => Ok(markdown::render(&paper).into_bytes()),
        Format::Text => Ok(text::render(&paper).into_bytes()),
    }
}

/// The document as lines of text, for a screen, a mail or a clipboard.
pub fn as_text(paper: &Paper) -> String {
    text::render(&paper.clone().cleaned())
}

/// A document.
#[derive(Clone, Debug, PartialEq)]
pub struct Paper {
    /// Its language, as BCP 47 writes it: `nb-NO`.
    pub lang: &'static str,
    /// The title.
    pub title: String,
    /// The day it is of. What is made of it on the same day is the same, byte for byte.
    pub date: Date,
    /// What it is as long as it is not finished, to stand on every page: «Utkast».
    pub status: Option<String>,
    /// Whom it is about, to stand on every page.
    pub about: String,
    /// The few words that the formats need of their own.
    pub labels: Labels,
    /// What stands in it, the title not counted.
    pub blocks: Vec<Block>,
}

/// Words that stand on pages and in what is read aloud.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Labels {
    /// What stands before, between and after the number of a page and of all pages: «Side », « av » and nothing.
    pub pages: [String; 3],
    /// What a gap is called to those who do not see its mark: «Mangler».
    pub gap: String,
    /// What a box that is ticked is called.
    pub ticked: String,
    /// What an empty box is called.
    pub empty: String,
}

/// A part of a document.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A heading.
    Heading(Heading),
    /// A paragraph.
    Text(Text),
    /// A paragraph that stands back: sources, explanations, what the document is not.
    Quiet(Text),
    /// Something missing.
    Gap(Gap),
    /// Several of a kind, one below the other.
    List(Vec<Text>),
    /// Labels with what they say.
    Terms(Vec<(String, Text)>),
    /// A table.
    Table(Table),
    /// Where each of several signs.
    Signatures(Signatures),
    /// Room to write by hand: what is to be written, and how many lines.
    Room(String, u8),
    /// From here to the end stands what is looked up and not read through: it is set small.
    Annex,
}

/// A heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// 1 under the title, 2 under that.
    pub level: u8,
    /// Its number, where it is one of a numbered row.
    pub number: Option<usize>,
    /// What it says.
    pub text: String,
    /// What it is about, for those who work on the document: an id of theirs.
    pub about: Option<String>,
}

/// Something missing, as it stands in the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// What is missing.
    pub text: String,
    /// Where it is mended, for those who work on the document: an id of theirs.
    pub mends: String,
}

/// A run of text.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Text {
    /// Its pieces.
    pub spans: Vec<Span>,
    /// Its language, where it is another than the document's.
    pub lang: Option<&'static str>,
}

/// A piece of text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Span {
    /// As it is.
    Plain(String),
    /// To be seen first.
    Strong(String),
    /// Something to be filled in.
    Gap(String),
    /// An address: what stands there, and where it leads, if [`Span::leads_to`] has it.
    Link(String, String),
    /// A box, ticked or not.
    Box(bool),
}

/// A table. The first cell of a row says what the row is about.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// What it shows, in a few words.
    pub caption: String,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows, each with a cell for each column.
    pub rows: Vec<Vec<Text>>,
}

/// A column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// What stands over it.
    pub head: String,
    /// Its part of the width, in hundredths.
    pub share: u8,
}

/// Where each signs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signatures {
    /// What is written before the signature: «Sted og dato».
    pub place: String,
    /// «Underskrift»
    pub signature: String,
    /// Who signs: in what capacity, and the name, which may be empty.
    pub who: Vec<(String, String)>,
}

impl Heading {
    /// What it says, with its number.
    pub fn line(&self) -> String {
        match self.number {
            Some(number) => format!("{number}. {}", self.text),
            None => self.text.clone(),
        }
    }
}

impl Text {
    /// Text as it is.
    pub fn plain(text: impl Into<String>) -> Text {
        Text { spans: vec![Span::Plain(text.into())], lang: None }
    }
    /// Text with what is to be filled in between brackets: `fra [dato]`.
    pub fn with_gaps(text: &str) -> Text {
        let mut spans = Vec::new();
        let mut rest = text;
        while let Some((before, (hole, after))) =
            rest.split_once('[').and_then(|(before, behind)| Some((before, behind.split_once(']')?)))
        {
            spans.extend((!before.is_empty()).then(|| Span::Plain(before.to_string())));
            spans.push(Span::Gap(hole.to_string()));
            rest = after;
        }
        spans.extend((!rest.is_empty()).then(|| Span::Plain(rest.to_string())));
        Text { spans, lang: None }
    }
    /// The same in another language than the document's.
    pub fn in_language(mut self, lang: Option<&'static str>) -> Text {
        self.lang = lang;
        self
    }
    /// As it is read in a line of plain text: gaps and boxes between brackets, an address behind what it is called.
    pub fn flat(&self) -> String {
        self.spans.iter().map(Span::flat).collect()
    }
}

impl Span {
    fn flat(&self) -> String {
        match self {
            Span::Plain(text) | Span::Strong(text) => text.clone(),
            Span::Gap(text) => format!("[{text}]"),
            Span::Link(text, to) if text == to => to.clone(),
            Span::Link(text, to) => format!("{text} ({to})"),
            Span::Box(ticked) => if *ticked { "[x]" } else { "[ ]" }.to_string(),
        }
    }
}

impl Block {
    /// A paragraph as it is.
    pub fn text(text: impl Into<String>) -> Block {
        Block::Text(Text::plain(text))
    }
    /// A paragraph that stands back.
    pub fn quiet(text: impl Into<String>) -> Block {
        Block::Quiet(Text::plain(text))
    }
    /// A heading under the title.
    pub fn heading(text: impl Into<String>) -> Block {
        Block::Heading(Heading { level: 1, number: None, text: text.into(), about: None })
    }
    /// Something missing.
    pub fn gap(text: impl Into<String>, mends: impl Into<String>) -> Block {
        Block::Gap(Gap { text: text.into(), mends: mends.into() })
    }
}
