//! The wizard on a whole screen. One model; keys become messages, messages change the model and ask for effects, and
//! only `run.rs` carries effects out. Views draw what the model says and never write.

pub mod edit;
mod form;
pub mod keys;
mod live;
pub mod run;
pub mod theme;
pub mod update;
pub mod view;

use crate::agreement::{Draft, Language};
use crate::law::Assessment;
use crate::law::sources::Law;
use crate::session::Setting;
use crate::words::Words;
use crate::words::search::Hit;
use edit::Field;
use std::path::PathBuf;

pub use crate::agreement::interview::is_list;
pub use form::Form;
pub use run::run;
use update::compare::Compare;
use update::hours::Drawn;
use update::measures::Measures;
use update::report::ReportAs;
use update::save_as::SaveAs;
use update::search::Search;

/// Everything the screen shows.
pub struct Model {
    /// Language, folder and day.
    pub setting: Setting,
    /// What is shown.
    pub screen: Screen,
    /// One line about what just happened.
    pub notice: Option<Notice>,
    /// What lies on top.
    pub overlay: Overlay,
    /// What lies under it and comes back when it is closed: the search under a page, anything under the help.
    pub under: Vec<Overlay>,
    /// How far the overlay or the review is scrolled, lines.
    pub scroll: usize,
    /// Size of the terminal, columns and rows.
    pub size: (u16, u16),
    /// Whether names are hidden, for a screen that others see.
    pub hide_names: bool,
    /// Whether the mouse is used.
    pub mouse: bool,
    /// Whether the document stands at the side of a wide screen, in place of the verdict.
    pub paper: bool,
}

/// What is shown.
pub enum Screen {
    /// The list of drafts.
    Register(Register),
    /// The interview.
    Form(Box<Form>),
}

/// What lies on top.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Overlay {
    /// Nothing.
    None,
    /// The keys, from the live table.
    Help,
    /// Why the verdict, what would change it, the duties.
    Panel,
    /// Why the question is asked and what it feeds.
    Why,
    /// The steps and questions, to jump to.
    Steps(usize),
    /// A clause being edited.
    Editor,
    /// The map of the verdict, and the cell looked at.
    Map(Option<(usize, usize)>),
    /// Variants side by side.
    Compare(Compare),
    /// A search over questions, rules and terms.
    Search(Search),
    /// A rule, a term or a provision being read.
    Page(Hit),
    /// The measures of a checklist row.
    Measures(Measures),
    /// A note on a checklist row being written.
    RowNote(Field),
    /// The case on one screen, made to be shown.
    Summary,
    /// What has changed since the draft was saved.
    Since,
    /// The way to the verdict, step by step; the step in focus.
    Tree(usize),
    /// Other ways into the pattern; the row in focus.
    More(usize),
    /// A week drawn, hours down and days across, and the finding in focus.
    Drawn(Drawn),
    /// The document as it stands, where there is no room for it beside the question.
    Paper,
    /// What is to be kept of the draft: document, format and language.
    SaveAs(SaveAs),
    /// The report on all drafts of the list: its format.
    Report(ReportAs),
    /// The path of a file being typed.
    Ask(Purpose, Field),
}

/// What a file is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Days worked at home, from CSV or iCalendar.
    Days,
    /// What the employee has answered alone.
    EmployeeView,
}

/// One line about what just happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// Something to know.
    Info(String),
    /// Something typed cannot be used, or a file could not be written.
    Error(String),
}

/// The start screen.
#[derive(Default)]
pub struct Register {
    /// The drafts found.
    pub rows: Vec<Row>,
    /// The row in focus; 0 is «new».
    pub cursor: usize,
}

/// A draft in the list.
pub struct Row {
    /// Where it is.
    pub path: PathBuf,
    /// Its name for people.
    pub name: String,
    /// When it was saved, for people.
    pub saved: String,
    /// The draft and its assessment, or what is wrong with it.
    pub state: Result<(Box<Draft>, Box<Assessment>), String>,
}

impl Model {
    /// The list of drafts, still empty, on a terminal of this size.
    pub fn new(setting: Setting, size: (u16, u16)) -> Model {
        Model {
            setting,
            screen: Screen::Register(Register::default()),
            notice: None,
            overlay: Overlay::None,
            under: Vec::new(),
            scroll: 0,
            size,
            hide_names: false,
            mouse: false,
            paper: false,
        }
    }
    /// The words of the screen.
    pub fn words(&self) -> &'static Words {
        Words::of(self.setting.language)
    }
    /// A path as it may be shown: file names hold names.
    pub fn shown_path(&self, path: &std::path::Path) -> String {
        if self.hide_names { self.words().say("hidden-path").into_owned() } else { path.display().to_string() }
    }
    /// The next language after this one.
    pub fn next_language(language: Language) -> Language {
        Language::ALL[(language as usize + 1) % Language::ALL.len()]
    }
    /// The interview, if it is shown.
    pub fn form(&self) -> Option<&Form> {
        match &self.screen {
            Screen::Form(form) => Some(form),
            Screen::Register(_) => None,
        }
    }
    /// The assessment of the draft today.
    pub fn assessment(&self) -> Option<Assessment> {
        self.form()?.draft.assess(Law::at(self.setting.today), self.setting.today).ok()
    }
}
