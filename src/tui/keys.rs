//! The keys: one table that the program obeys and that footer and help are made from.

mod place;
mod table;

pub use place::Place;
pub use table::KEYS;

use super::{Model, Purpose};
use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use std::path::PathBuf;
use table::ASKED;

/// What a key means.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Msg {
    Next,
    Back,
    Skip,
    Up,
    Down,
    Left,
    Right,
    WordLeft,
    WordRight,
    Home,
    End,
    PageUp,
    PageDown,
    Mark,
    Number(u8),
    Char(char),
    Paste(String),
    Backspace,
    Delete,
    ClearLine,
    Edit,
    Without,
    TakeBack,
    AcceptAll,
    Hours,
    Usual,
    Undo,
    Redo,
    Map,
    Compare,
    More,
    Summary,
    Since,
    Search,
    Copy,
    Export,
    Paper,
    Finish,
    Mouse,
    HideNames,
    Half,
    Elsewhere,
    MoreHours,
    LessHours,
    AddWeek,
    RemoveWeek,
    From,
    To,
    File,
    Measures,
    Own,
    Owner,
    Due,
    Done,
    /// A click: the row with this number.
    Pick(usize),
    /// A row of one of several columns was clicked.
    PickIn {
        /// The column.
        column: usize,
        /// Its row.
        row: usize,
    },
    /// A click: this question.
    Go(usize),
    FileRead(Purpose, PathBuf, Result<String, String>),
    Told(Result<String, String>),
    /// A document was written, or why not.
    Written(Result<PathBuf, String>),
    Help,
    Why,
    Panel,
    Grounds,
    Review,
    Steps,
    Language,
    DocumentLanguage,
    Save,
    Close,
    Quit,
    Suspend,
    Resize(u16, u16),
    Saved(Result<(String, String, bool), String>),
}

/// One row of the table.
pub struct Key {
    code: KeyCode,
    modifiers: KeyModifiers,
    /// The key as it is shown.
    pub shown: &'static str,
    /// Where it has this meaning; nowhere named: everywhere.
    pub places: &'static [Place],
    /// What it means.
    pub msg: Msg,
    /// The key of its text, `key-next`; a key without one is not shown.
    pub text: &'static str,
    /// What the footer takes in first: 1 before 2 before 3. Never shown there: 0.
    pub foot: u8,
}

/// What keys are told together for in the help.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// Answering.
    Answer,
    /// Moving and writing.
    Move,
    /// Something to look at.
    See,
    /// What becomes of the draft.
    Keep,
    /// The program itself.
    Program,
}

impl Group {
    /// Every group, in the order of the help.
    pub const ALL: &'static [Group] = &[Group::Answer, Group::Move, Group::See, Group::Keep, Group::Program];
    /// Its word in message keys.
    pub fn word(self) -> &'static str {
        match self {
            Group::Answer => "answer",
            Group::Move => "move",
            Group::See => "see",
            Group::Keep => "keep",
            Group::Program => "program",
        }
    }
    /// The group of a message.
    pub fn of(msg: &Msg) -> Group {
        use Msg::*;
        match msg {
            Up | Down | Left | Right | WordLeft | WordRight | Home | End | PageUp | PageDown => Group::Move,
            Backspace | Delete | ClearLine => Group::Move,
            Panel | Grounds | Why | Map | Compare | More | Summary | Since | Steps | Review | Search | Hours
            | Paper => Group::See,
            Save | Undo | Redo | Copy | Export | Finish | DocumentLanguage => Group::Keep,
            Help | Language | HideNames | Mouse | Quit | Suspend | Close => Group::Program,
            _ => Group::Answer,
        }
    }
}

impl Key {
    /// The key itself.
    pub fn code(&self) -> KeyCode {
        self.code
    }
    /// Whether the key has this meaning there.
    pub fn is_at(&self, place: Place) -> bool {
        self.places.is_empty() || self.places.contains(&place)
    }
    /// Whether the key has it there and no row above takes it.
    pub fn is_live(&self, place: Place) -> bool {
        self.is_at(place)
            && KEYS
                .iter()
                .find(|k| {
                    k.is_at(place) && k.code == self.code && k.modifiers == self.modifiers && (k.shown == self.shown)
                })
                .is_some_and(|k| std::ptr::eq(k, self))
    }
}

/// What a key press means to the model.
pub fn msg(model: &Model, event: KeyEvent) -> Option<Msg> {
    let place = Place::of(model);
    // Shift is part of the letter, and of the back tab.
    let modifiers = event.modifiers - KeyModifiers::SHIFT;
    let altgr = KeyModifiers::CONTROL | KeyModifiers::ALT;
    let found = KEYS.iter().find(|k| k.is_at(place) && k.code == event.code && k.modifiers == modifiers);
    if let Some(key) = found {
        return Some(key.msg.clone());
    }
    match event.code {
        KeyCode::Char(c) if (modifiers.is_empty() || modifiers == altgr) && place.typed() => Some(Msg::Char(c)),
        KeyCode::Char(c) if modifiers.is_empty() => Some(letter(model, place, c)),
        KeyCode::BackTab if ASKED.contains(&place) => Some(Msg::Back),
        _ => None,
    }
}

/// Letters where nothing is typed: the marks of a list, the number or the first letter of a choice.
fn letter(model: &Model, place: Place, c: char) -> Msg {
    let words = model.words();
    if place == Place::Week {
        for (key, msg) in [("key-week-elsewhere", Msg::Elsewhere), ("key-week-add", Msg::AddWeek)] {
            if words.say(key).chars().eq(c.to_lowercase()) {
                return msg;
            }
        }
    }
    let marks: &[&str] = match place {
        Place::Marks => crate::law::checks::Mark::WORDS,
        Place::Points => crate::agreement::PointMark::WORDS,
        _ => &[],
    };
    let list = if place == Place::Points { "point" } else { "mark" };
    let of_key = |word: &str| words.say(&format!("key-{list}-{word}")).chars().eq(c.to_lowercase());
    if let Some(i) = marks.iter().position(|w| of_key(w)) {
        return Msg::Number(i as u8);
    }
    match c.to_digit(10) {
        Some(n @ 1..) => Msg::Number(n as u8 - 1),
        _ => Msg::Char(c),
    }
}
