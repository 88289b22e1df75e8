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
        Place::on(model, &model.overlay)
    }
    /// Where the model is without the help on top: what the help tells of.
    pub fn helped(model: &Model) -> Place {
        let below = model.under.last().unwrap_or(&Overlay::None);
        Place::on(model, if model.overlay == Overlay::Help { below } else { &model.overlay })
    }
    fn on(model: &Model, overlay: &Overlay) -> Place {
        match overlay {
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
            Panel | Why | Map | Compare | More | Summary | Steps | Review | Search => Group::See,
            Save | Undo | Redo | Copy | Export | DocumentLanguage => Group::Keep,
            Help | Language | HideNames | Mouse | Quit | Suspend | Close => Group::Program,
            _ => Group::Answer,
        }
    }
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
/// Where answers can be taken back: everywhere in the interview but where a line is typed on top.
const TAKEN_BACK: &[P] = &[
    P::Choice,
    P::Field,
    P::Amount,
    P::Clauses,
    P::Marks,
    P::Points,
    P::Review,
    P::Editor,
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
/// Where the search begins with Ctrl-F: everywhere but where a line is typed on top.
const SEARCHED: &[P] = &[
    P::Register,
    P::Choice,
    P::Field,
    P::Amount,
    P::Clauses,
    P::Marks,
    P::Points,
    P::Review,
    P::Editor,
    P::Reading,
    P::Steps,
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
    foot: u8,
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
        1,
    ),
    key(KeyCode::Enter, NONE, "Enter", &[P::Compare], Msg::Next, "key-choose", 1),
    key(KeyCode::Enter, NONE, "Enter", &[P::Measures], Msg::Next, "key-take", 1),
    key(KeyCode::Enter, NONE, "Enter", &[P::Line], Msg::Next, "key-done", 1),
    key(KeyCode::Enter, NONE, "Enter", &[P::Calendar], Msg::Next, "key-use-days", 1),
    key(KeyCode::Enter, NONE, "Enter", &[Place::Clauses], Msg::Next, "key-accept", 1),
    key(KeyCode::Enter, NONE, "Enter", &[Place::Editor], Msg::Char('\n'), "key-line", 1),
    key(KeyCode::Enter, NONE, "Enter", &[P::Reading, P::Map], Msg::Close, "key-close", 0),
    key(KeyCode::Char('j'), CTRL, "^J", &[P::Prose], Msg::Char('\n'), "key-line", 0),
    key(KeyCode::Enter, KeyModifiers::ALT, "Alt-Enter", &[P::Prose], Msg::Char('\n'), "key-line", 0),
    key(KeyCode::Enter, NONE, "Enter", ASKED, Msg::Next, "key-next", 1),
    key(KeyCode::BackTab, NONE, "⇧Tab", ASKED, Msg::Back, "key-back", 2),
    key(KeyCode::Tab, NONE, "Tab", ASKED, Msg::Skip, "key-skip", 0),
    key(KeyCode::Char(' '), NONE, "Space", &[P::Choice, P::Marks, P::Points, P::Measures], Msg::Mark, "key-mark", 0),
    key(KeyCode::Char(' '), NONE, "Space", &[P::Week, P::Calendar], Msg::Mark, "key-mark", 1),
    key(KeyCode::Char('h'), NONE, "h", &[P::Week], Msg::Half, "key-half", 1),
    key(KeyCode::Char('+'), NONE, "+", &[P::Week], Msg::MoreHours, "key-hours", 1),
    key(KeyCode::Char('+'), NONE, "+", &[P::Places], Msg::MoreHours, "key-half", 1),
    key(KeyCode::Char('-'), NONE, "-", &[P::Week], Msg::LessHours, "key-hours", 0),
    key(KeyCode::Char('-'), NONE, "-", &[P::Places], Msg::LessHours, "key-half", 0),
    key(KeyCode::Delete, NONE, "Del", &[P::Week, P::Places, P::Calendar, P::Measures], Msg::TakeBack, "key-undo", 0),
    key(KeyCode::Backspace, NONE, "⌫", &[P::Week, P::Places, P::Calendar], Msg::TakeBack, "key-undo", 0),
    key(KeyCode::Char('['), NONE, "[", &[P::Calendar], Msg::From, "key-from", 0),
    key(KeyCode::Char(']'), NONE, "]", &[P::Calendar], Msg::To, "key-to", 0),
    key(KeyCode::Char('f'), NONE, "f", &[P::Calendar], Msg::File, "key-file", 1),
    key(KeyCode::Char('f'), NONE, "f", &[P::Marks], Msg::File, "key-fetch", 0),
    key(KeyCode::Char('m'), NONE, "m", &[P::Marks], Msg::Measures, "key-measures", 1),
    key(KeyCode::Char('e'), NONE, "e", &[P::Marks], Msg::Edit, "key-note", 1),
    key(KeyCode::Char('e'), NONE, "e", &[P::Measures], Msg::Edit, "key-edit", 1),
    key(KeyCode::Char('w'), NONE, "w", &[P::Measures], Msg::Own, "key-own", 1),
    key(KeyCode::Char('o'), NONE, "o", &[P::Measures], Msg::Owner, "key-owner", 1),
    key(KeyCode::Char('d'), NONE, "d", &[P::Measures], Msg::Due, "key-due", 1),
    key(KeyCode::Char('x'), NONE, "x", &[P::Measures], Msg::Done, "key-measure-done", 0),
    key(KeyCode::Tab, NONE, "Tab", &[P::Measures], Msg::Skip, "key-leave-step", 1),
    key(KeyCode::Tab, NONE, "Tab", &[P::Compare], Msg::Skip, "key-column", 1),
    key(KeyCode::BackTab, NONE, "⇧Tab", &[P::Compare], Msg::Back, "key-column", 0),
    key(KeyCode::Up, NONE, "↑↓", &[P::Compare], Msg::Up, "key-variant", 1),
    key(KeyCode::Char('e'), NONE, "e", &[Place::Clauses], Msg::Edit, "key-edit", 1),
    key(KeyCode::Char('u'), NONE, "u", &[Place::Clauses], Msg::Without, "key-without", 1),
    key(KeyCode::Char('a'), NONE, "a", &[Place::Clauses], Msg::AcceptAll, "key-accept-all", 1),
    key(KeyCode::Delete, NONE, "Del", LISTS, Msg::TakeBack, "key-undo", 0),
    key(KeyCode::Backspace, NONE, "⌫", LISTS, Msg::TakeBack, "key-undo", 0),
    key(KeyCode::Up, NONE, "↑", MOVING, Msg::Up, "key-move", 0),
    key(KeyCode::Down, NONE, "↓", MOVING, Msg::Down, "key-move", 0),
    key(KeyCode::Left, CTRL, "^←", TYPED, Msg::WordLeft, "key-word", 0),
    key(KeyCode::Right, CTRL, "^→", TYPED, Msg::WordRight, "key-word", 0),
    key(KeyCode::Left, NONE, "←", SIDEWAYS, Msg::Left, "key-sideways", 0),
    key(KeyCode::Right, NONE, "→", SIDEWAYS, Msg::Right, "key-sideways", 0),
    key(KeyCode::Up, NONE, "↑↓", &[Place::Amount], Msg::Up, "key-unit", 1),
    key(KeyCode::Home, NONE, "Home", &[], Msg::Home, "key-home", 0),
    key(KeyCode::End, NONE, "End", &[], Msg::End, "key-home", 0),
    key(KeyCode::PageUp, NONE, "PgUp", &[], Msg::PageUp, "key-page", 0),
    key(KeyCode::PageDown, NONE, "PgDn", &[], Msg::PageDown, "key-page", 0),
    key(KeyCode::Backspace, NONE, "⌫", TYPED, Msg::Backspace, "key-erase", 0),
    key(KeyCode::Delete, NONE, "Del", TYPED, Msg::Delete, "key-erase", 0),
    key(KeyCode::Char('u'), CTRL, "^U", TYPED, Msg::ClearLine, "key-clear", 0),
    key(KeyCode::Esc, NONE, "Esc", TOP, Msg::Close, "key-close", 1),
    key(KeyCode::Esc, NONE, "Esc", FORM, Msg::Close, "key-leave", 0),
    key(KeyCode::F(1), NONE, "F1", &[], Msg::Help, "key-help", 0),
    key(KeyCode::Char('?'), NONE, "?", QUIET, Msg::Help, "key-help", 0),
    key(KeyCode::F(2), NONE, "F2", FORM, Msg::Panel, "key-panel", 3),
    key(KeyCode::F(3), NONE, "F3", FORM, Msg::Why, "key-why", 0),
    key(KeyCode::F(5), NONE, "F5", FORM, Msg::Map, "key-map", 2),
    key(KeyCode::F(4), NONE, "F4", FORM, Msg::Review, "key-review", 2),
    key(KeyCode::F(7), NONE, "F7", FORM, Msg::Compare, "key-compare", 0),
    key(KeyCode::F(10), NONE, "F10", FORM, Msg::More, "key-more", 0),
    key(KeyCode::F(12), NONE, "F12", FORM, Msg::Summary, "key-summary", 0),
    key(KeyCode::Char('/'), NONE, "/", QUIET, Msg::Search, "key-search", 0),
    key(KeyCode::Char('f'), CTRL, "^F", SEARCHED, Msg::Search, "key-search", 0),
    key(KeyCode::Char('k'), CTRL, "^K", FORM, Msg::Copy, "key-copy", 0),
    key(KeyCode::Char('e'), CTRL, "^E", FORM, Msg::Export, "key-export", 0),
    key(KeyCode::Char('n'), CTRL, "^N", &[], Msg::HideNames, "key-hide-names", 0),
    key(KeyCode::Char('t'), CTRL, "^T", &[], Msg::Mouse, "key-mouse", 0),
    key(KeyCode::F(6), NONE, "F6", FORM, Msg::Steps, "key-steps", 0),
    key(KeyCode::F(8), NONE, "F8", FORM, Msg::DocumentLanguage, "key-document-language", 0),
    key(KeyCode::F(9), NONE, "F9", &[], Msg::Language, "key-language", 0),
    key(KeyCode::Char('s'), CTRL, "^S", &[], Msg::Save, "key-save", 0),
    key(KeyCode::Char('z'), CTRL, "^Z", &[P::Register], Msg::Suspend, "key-suspend", 0),
    key(KeyCode::Char('z'), CTRL, "^Z", TAKEN_BACK, Msg::Undo, "key-undo-last", 2),
    key(KeyCode::Char('y'), CTRL, "^Y", TAKEN_BACK, Msg::Redo, "key-redo", 0),
    key(KeyCode::Char('c'), CTRL, "^C", &[], Msg::Quit, "key-quit", 1),
    key(KeyCode::Char('q'), CTRL, "^Q", &[], Msg::Quit, "key-quit", 0),
    key(KeyCode::Char('q'), NONE, "q", &[Place::Register], Msg::Quit, "key-quit", 0),
    key(KeyCode::Esc, NONE, "Esc", &[Place::Register], Msg::Quit, "key-quit", 0),
];

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
