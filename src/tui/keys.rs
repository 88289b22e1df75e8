//! The keys: one table that the program obeys and that footer and help are made from.

use super::{Model, Overlay, Purpose, Screen, is_list};
use crate::agreement::interview::{Input, Step};
use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use std::path::PathBuf;

/// Where a key has its meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The list of drafts.
    Register,
    /// A question with choices.
    Choice,
    /// A question that is typed.
    Field,
    /// A question that is a number with a unit.
    Amount,
    /// The list of clauses.
    Clauses,
    /// A checklist.
    Marks,
    /// The points left open.
    Points,
    /// The review.
    Review,
    /// A clause being edited.
    Editor,
    /// Something on top that is only read.
    Reading,
    /// The list of steps.
    Steps,
    /// Weekdays in a grid.
    Week,
    /// Several places with days on each.
    Places,
    /// The calendar of actual days.
    Calendar,
    /// A text of more lines.
    Prose,
    /// The map of the verdict.
    Map,
    /// Variants side by side.
    Compare,
    /// The search.
    Search,
    /// The measures of a checklist row.
    Measures,
    /// A note on a checklist row, or the path of a file.
    Line,
    /// Other ways into the pattern.
    More,
}

impl Place {
    /// Every place, in the order of the help.
    pub const ALL: &'static [Place] = &[
        Place::Register,
        Place::Choice,
        Place::Field,
        Place::Amount,
        Place::Clauses,
        Place::Marks,
        Place::Points,
        Place::Review,
        Place::Editor,
        Place::Reading,
        Place::Steps,
        Place::Week,
        Place::Places,
        Place::Calendar,
        Place::Prose,
        Place::Map,
        Place::Compare,
        Place::Search,
        Place::Measures,
        Place::Line,
        Place::More,
    ];
    /// Its word in message keys.
    pub fn word(self) -> &'static str {
        match self {
            Place::Register => "register",
            Place::Choice => "choice",
            Place::Field => "field",
            Place::Amount => "amount",
            Place::Clauses => "clauses",
            Place::Marks => "marks",
            Place::Points => "points",
            Place::Review => "review",
            Place::Editor => "editor",
            Place::Reading => "reading",
            Place::Steps => "steps",
            Place::Week => "week",
            Place::Places => "places",
            Place::Calendar => "calendar",
            Place::Prose => "prose",
            Place::Map => "map",
            Place::Compare => "compare",
            Place::Search => "search",
            Place::Measures => "measures",
            Place::Line => "line",
            Place::More => "more",
        }
    }
    /// Whether letters are text here.
    pub fn typed(self) -> bool {
        matches!(self, Place::Field | Place::Amount | Place::Editor | Place::Prose | Place::Search | Place::Line)
    }
    /// Where the model is now.
    pub fn of(model: &Model) -> Place {
        match &model.overlay {
            Overlay::Help | Overlay::Panel | Overlay::Why | Overlay::Page(_) | Overlay::Summary => {
                return Place::Reading;
            }
            Overlay::Steps(_) => return Place::Steps,
            Overlay::Editor => return Place::Editor,
            Overlay::Map(_) => return Place::Map,
            Overlay::Compare(_) => return Place::Compare,
            Overlay::Search(_) => return Place::Search,
            // Where a text is typed, letters are text.
            Overlay::Measures(m) if m.is_typing() => return Place::Line,
            Overlay::Measures(_) => return Place::Measures,
            Overlay::RowNote(_) | Overlay::Ask(..) => return Place::Line,
            Overlay::More(_) => return Place::More,
            Overlay::None => {}
        }
        let Screen::Form(form) = &model.screen else { return Place::Register };
        let question = form.question();
        match (question.step, question.input) {
            (Step::Agreement | Step::Extra, _) => Place::Clauses,
            (Step::Points, _) => Place::Points,
            (step, _) if is_list(step) => Place::Marks,
            (_, Input::Review | Input::Plan) => Place::Review,
            (_, Input::Week) => Place::Week,
            (_, Input::Places) => Place::Places,
            (_, Input::Calendar) => Place::Calendar,
            (_, Input::Note(_) | Input::Timeline) => Place::Prose,
            (_, Input::WeighedOn) => Place::Field,
            (_, Input::Amount(units)) if units.len() > 1 => Place::Amount,
            (_, Input::Text(_) | Input::Employees | Input::Amount(_) | Input::Date(_)) => Place::Field,
            _ => Place::Choice,
        }
    }
}

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
    Undo,
    Redo,
    Map,
    Compare,
    More,
    Summary,
    Search,
    Copy,
    Export,
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
    /// A click: this question.
    Go(usize),
    FileRead(Purpose, PathBuf, Result<String, String>),
    Told(Result<String, String>),
    Help,
    Why,
    Panel,
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
    /// Whether the footer shows it.
    pub foot: bool,
}

const NONE: KeyModifiers = KeyModifiers::NONE;
const CTRL: KeyModifiers = KeyModifiers::CONTROL;
use Place as P;
const LISTS: &[P] = &[P::Clauses, P::Marks, P::Points];
const TYPED: &[P] = &[P::Field, P::Amount, P::Editor, P::Prose, P::Search, P::Line];
/// Where a question is in focus and nothing lies on top.
const ASKED: &[P] = &[
    P::Choice,
    P::Field,
    P::Amount,
    P::Clauses,
    P::Marks,
    P::Points,
    P::Review,
    P::Week,
    P::Places,
    P::Calendar,
    P::Prose,
];
const MOVING: &[P] = &[
    P::Register,
    P::Choice,
    P::Clauses,
    P::Marks,
    P::Points,
    P::Review,
    P::Reading,
    P::Steps,
    P::Editor,
    P::Amount,
    P::Week,
    P::Places,
    P::Calendar,
    P::Prose,
    P::Map,
    P::Compare,
    P::Search,
    P::Measures,
    P::More,
];
const SIDEWAYS: &[P] = &[
    P::Field,
    P::Editor,
    P::Amount,
    P::Week,
    P::Places,
    P::Calendar,
    P::Prose,
    P::Map,
    P::Compare,
    P::Search,
    P::Line,
];
/// What lies on top and is closed with Esc.
const TOP: &[P] = &[P::Reading, P::Steps, P::Editor, P::Map, P::Compare, P::Search, P::Measures, P::Line, P::More];
const FORM: &[P] = &[
    P::Choice,
    P::Field,
    P::Amount,
    P::Clauses,
    P::Marks,
    P::Points,
    P::Review,
    P::Reading,
    P::Steps,
    P::Week,
    P::Places,
    P::Calendar,
    P::Prose,
    P::Map,
    P::Compare,
    P::Measures,
    P::More,
];
const QUIET: &[P] = &[
    P::Register,
    P::Choice,
    P::Clauses,
    P::Marks,
    P::Points,
    P::Review,
    P::Steps,
    P::Reading,
    P::Week,
    P::Places,
    P::Calendar,
    P::Map,
    P::Compare,
    P::Measures,
    P::More,
];

const fn key(
    code: KeyCode,
    modifiers: KeyModifiers,
    shown: &'static str,
    places: &'static [Place],
    msg: Msg,
    text: &'static str,
    foot: bool,
) -> Key {
    Key { code, modifiers, shown, places, msg, text, foot }
}

/// Every key. Special before general: the first row that fits decides.
pub static KEYS: &[Key] = &[
    key(
        KeyCode::Enter,
        NONE,
        "Enter",
        &[P::Register, P::Steps, P::Review, P::Search, P::More],
        Msg::Next,
        "key-open",
        true,
    ),
    key(KeyCode::Enter, NONE, "Enter", &[P::Compare], Msg::Next, "key-choose", true),
    key(KeyCode::Enter, NONE, "Enter", &[P::Measures], Msg::Next, "key-take", true),
    key(KeyCode::Enter, NONE, "Enter", &[P::Line], Msg::Next, "key-done", true),
    key(KeyCode::Enter, NONE, "Enter", &[P::Calendar], Msg::Next, "key-use-days", true),
    key(KeyCode::Enter, NONE, "Enter", &[Place::Clauses], Msg::Next, "key-accept", true),
    key(KeyCode::Enter, NONE, "Enter", &[Place::Editor], Msg::Char('\n'), "key-line", true),
    key(KeyCode::Enter, NONE, "Enter", &[P::Reading, P::Map], Msg::Close, "", false),
    key(KeyCode::Char('j'), CTRL, "^J", &[P::Prose], Msg::Char('\n'), "key-line", false),
    key(KeyCode::Enter, KeyModifiers::ALT, "Alt-Enter", &[P::Prose], Msg::Char('\n'), "", false),
    key(KeyCode::Enter, NONE, "Enter", ASKED, Msg::Next, "key-next", true),
    key(KeyCode::BackTab, NONE, "⇧Tab", ASKED, Msg::Back, "key-back", true),
    key(KeyCode::Tab, NONE, "Tab", ASKED, Msg::Skip, "key-skip", true),
    key(
        KeyCode::Char(' '),
        NONE,
        "Space",
        &[P::Choice, P::Marks, P::Points, P::Measures],
        Msg::Mark,
        "key-mark",
        false,
    ),
    key(KeyCode::Char(' '), NONE, "Space", &[P::Week, P::Calendar], Msg::Mark, "key-mark", true),
    key(KeyCode::Char('h'), NONE, "h", &[P::Week], Msg::Half, "key-half", true),
    key(KeyCode::Char('+'), NONE, "+", &[P::Week], Msg::MoreHours, "key-hours", true),
    key(KeyCode::Char('+'), NONE, "+", &[P::Places], Msg::MoreHours, "key-half", true),
    key(KeyCode::Char('-'), NONE, "-", &[P::Week, P::Places], Msg::LessHours, "", false),
    key(
        KeyCode::Delete,
        NONE,
        "Del",
        &[P::Week, P::Places, P::Calendar, P::Measures],
        Msg::TakeBack,
        "key-undo",
        false,
    ),
    key(KeyCode::Backspace, NONE, "⌫", &[P::Week, P::Places, P::Calendar], Msg::TakeBack, "", false),
    key(KeyCode::Char('['), NONE, "[", &[P::Calendar], Msg::From, "key-from", false),
    key(KeyCode::Char(']'), NONE, "]", &[P::Calendar], Msg::To, "key-to", false),
    key(KeyCode::Char('f'), NONE, "f", &[P::Calendar], Msg::File, "key-file", true),
    key(KeyCode::Char('f'), NONE, "f", &[P::Marks], Msg::File, "key-fetch", false),
    key(KeyCode::Char('m'), NONE, "m", &[P::Marks], Msg::Measures, "key-measures", true),
    key(KeyCode::Char('e'), NONE, "e", &[P::Marks], Msg::Edit, "key-note", true),
    key(KeyCode::Char('e'), NONE, "e", &[P::Measures], Msg::Edit, "key-edit", true),
    key(KeyCode::Char('w'), NONE, "w", &[P::Measures], Msg::Own, "key-own", true),
    key(KeyCode::Char('o'), NONE, "o", &[P::Measures], Msg::Owner, "key-owner", true),
    key(KeyCode::Char('d'), NONE, "d", &[P::Measures], Msg::Due, "key-due", true),
    key(KeyCode::Char('x'), NONE, "x", &[P::Measures], Msg::Done, "key-measure-done", false),
    key(KeyCode::Tab, NONE, "Tab", &[P::Measures], Msg::Skip, "key-leave-step", true),
    key(KeyCode::Tab, NONE, "Tab", &[P::Compare], Msg::Skip, "key-column", true),
    key(KeyCode::BackTab, NONE, "⇧Tab", &[P::Compare], Msg::Back, "", false),
    key(KeyCode::Up, NONE, "↑↓", &[P::Compare], Msg::Up, "key-variant", true),
    key(KeyCode::Char('e'), NONE, "e", &[Place::Clauses], Msg::Edit, "key-edit", true),
    key(KeyCode::Char('u'), NONE, "u", &[Place::Clauses], Msg::Without, "key-without", true),
    key(KeyCode::Char('a'), NONE, "a", &[Place::Clauses], Msg::AcceptAll, "key-accept-all", true),
    key(KeyCode::Delete, NONE, "Del", LISTS, Msg::TakeBack, "key-undo", false),
    key(KeyCode::Backspace, NONE, "⌫", LISTS, Msg::TakeBack, "", false),
    key(KeyCode::Up, NONE, "↑", MOVING, Msg::Up, "key-up", false),
    key(KeyCode::Down, NONE, "↓", MOVING, Msg::Down, "key-down", false),
    key(KeyCode::Left, CTRL, "^←", TYPED, Msg::WordLeft, "key-word", false),
    key(KeyCode::Right, CTRL, "^→", TYPED, Msg::WordRight, "", false),
    key(KeyCode::Left, NONE, "←", SIDEWAYS, Msg::Left, "", false),
    key(KeyCode::Right, NONE, "→", SIDEWAYS, Msg::Right, "", false),
    key(KeyCode::Up, NONE, "↑↓", &[Place::Amount], Msg::Up, "key-unit", true),
    key(KeyCode::Home, NONE, "Home", &[], Msg::Home, "key-home", false),
    key(KeyCode::End, NONE, "End", &[], Msg::End, "", false),
    key(KeyCode::PageUp, NONE, "PgUp", &[], Msg::PageUp, "key-page", false),
    key(KeyCode::PageDown, NONE, "PgDn", &[], Msg::PageDown, "", false),
    key(KeyCode::Backspace, NONE, "⌫", TYPED, Msg::Backspace, "key-erase", false),
    key(KeyCode::Delete, NONE, "Del", TYPED, Msg::Delete, "", false),
    key(KeyCode::Char('u'), CTRL, "^U", TYPED, Msg::ClearLine, "key-clear", false),
    key(KeyCode::Esc, NONE, "Esc", TOP, Msg::Close, "key-close", true),
    key(KeyCode::Esc, NONE, "Esc", FORM, Msg::Close, "key-leave", false),
    key(KeyCode::F(1), NONE, "F1", &[], Msg::Help, "key-help", false),
    key(KeyCode::Char('?'), NONE, "?", QUIET, Msg::Help, "key-help", false),
    key(KeyCode::F(2), NONE, "F2", FORM, Msg::Panel, "key-panel", true),
    key(KeyCode::F(3), NONE, "F3", FORM, Msg::Why, "key-why", true),
    key(KeyCode::F(4), NONE, "F4", FORM, Msg::Review, "key-review", true),
    key(KeyCode::F(5), NONE, "F5", FORM, Msg::Map, "key-map", true),
    key(KeyCode::F(7), NONE, "F7", FORM, Msg::Compare, "key-compare", false),
    key(KeyCode::F(10), NONE, "F10", FORM, Msg::More, "key-more", false),
    key(KeyCode::F(12), NONE, "F12", FORM, Msg::Summary, "key-summary", false),
    key(KeyCode::Char('/'), NONE, "/", QUIET, Msg::Search, "key-search", false),
    key(KeyCode::Char('f'), CTRL, "^F", FORM, Msg::Search, "key-search", false),
    key(KeyCode::Char('k'), CTRL, "^K", FORM, Msg::Copy, "key-copy", false),
    key(KeyCode::Char('e'), CTRL, "^E", FORM, Msg::Export, "key-export", false),
    key(KeyCode::Char('n'), CTRL, "^N", &[], Msg::HideNames, "key-hide-names", false),
    key(KeyCode::Char('t'), CTRL, "^T", &[], Msg::Mouse, "key-mouse", false),
    key(KeyCode::F(6), NONE, "F6", FORM, Msg::Steps, "key-steps", true),
    key(KeyCode::F(8), NONE, "F8", FORM, Msg::DocumentLanguage, "key-document-language", false),
    key(KeyCode::F(9), NONE, "F9", &[], Msg::Language, "key-language", false),
    key(KeyCode::Char('s'), CTRL, "^S", &[], Msg::Save, "key-save", false),
    key(KeyCode::Char('z'), CTRL, "^Z", &[P::Register], Msg::Suspend, "key-suspend", false),
    key(KeyCode::Char('z'), CTRL, "^Z", &[], Msg::Undo, "key-undo-last", true),
    key(KeyCode::Char('y'), CTRL, "^Y", &[], Msg::Redo, "key-redo", false),
    key(KeyCode::Char('c'), CTRL, "^C", &[], Msg::Quit, "key-quit", true),
    key(KeyCode::Char('q'), CTRL, "^Q", &[], Msg::Quit, "", false),
    key(KeyCode::Char('q'), NONE, "q", &[Place::Register], Msg::Quit, "", false),
    key(KeyCode::Esc, NONE, "Esc", &[Place::Register], Msg::Quit, "", false),
];

impl Key {
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
