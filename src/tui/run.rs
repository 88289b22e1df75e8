//! The terminal: enters and leaves it, waits for keys, carries effects out. The only part of the wizard that touches files.

mod terminal;

pub use terminal::theme;

use super::keys::{self, Msg};
use super::update::{Effect, update};
use super::{Form, Model, Notice, Purpose, Register, Row, Screen};
use crate::agreement::Draft;
use crate::law::sources::Law;
use crate::session::{self, Setting, Start};
use crate::store::{self, Opened, Trouble};
use crate::words::Words;
use crossterm::clipboard::CopyToClipboard;
use crossterm::event::{DisableMouseCapture, EnableMouseCapture, Event, KeyEventKind, MouseButton, MouseEventKind};
use crossterm::execute;
use ratatui::Terminal;
use ratatui::backend::CrosstermBackend;
use std::io::{self};
use std::path::Path;
use std::process::ExitCode;
use std::sync::atomic::Ordering;
use std::sync::mpsc::Receiver;
use terminal::{MOUSE, PATIENCE, Screenful, Wake, enter, leave, suspend, wakes};

/// Runs the wizard until it ends.
pub fn run(setting: &Setting) -> ExitCode {
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |info| {
        leave();
        hook(info);
    }));
    crossterm::style::force_color_output(true);
    let mut desk =
        Desk { model: Model::new(setting.clone(), crossterm::terminal::size().unwrap_or((80, 24))), file: None };
    if let Err(trouble) = desk.begin() {
        return fail(desk.model.words(), &trouble);
    }
    let outcome = enter().and_then(|()| {
        let wakes = wakes();
        let mut screen = Terminal::new(CrosstermBackend::new(io::stdout()))?;
        let outcome = desk.sit(&mut screen, &wakes).or_else(|cause| desk.rescue(&wakes, cause));
        leave();
        outcome
    });
    leave();
    match outcome {
        Ok(None) => {
            desk.farewell();
            ExitCode::SUCCESS
        }
        // Where the terminal may be gone, nothing is said in it.
        Ok(Some(code)) => ExitCode::from(code),
        Err(cause) => {
            eprintln!("{}", desk.model.words().tell("error-terminal", &[("cause", cause.to_string().into())]));
            ExitCode::from(2)
        }
    }
}

fn fail(words: &Words, trouble: &Trouble) -> ExitCode {
    for line in words.trouble(trouble) {
        eprintln!("{line}");
    }
    ExitCode::from(2)
}

/// The model and the file it is saved in.
struct Desk {
    model: Model,
    file: Option<Opened>,
}

impl Desk {
    fn begin(&mut self) -> Result<(), Trouble> {
        match self.model.setting.start.clone() {
            Start::Register => self.register(),
            Start::New => {
                self.begin_new();
                Ok(())
            }
            Start::Open(path) => self.open(&path),
        }
    }

    fn begin_new(&mut self) {
        self.file = None;
        self.model.screen = Screen::Form(Box::new(Form::new(Draft::new(self.model.setting.language))));
    }

    fn register(&mut self) -> Result<(), Trouble> {
        self.file = None;
        let words = self.model.words();
        let mut rows: Vec<Row> =
            store::list(&self.model.setting.folder)?.into_iter().map(|l| row(words, l, &self.model.setting)).collect();
        tell_apart(&mut rows);
        self.model.screen = Screen::Register(Register { rows, cursor: 0 });
        Ok(())
    }

    fn open(&mut self, path: &Path) -> Result<(), Trouble> {
        self.file = None;
        let (file, draft) = store::open(path)?;
        let words = self.model.words();
        let changed = words.receipt_changes(&draft, Law::at(self.model.setting.today), self.model.setting.today);
        let mut form = Form::new(draft);
        form.path = Some(file.path.clone());
        form.speak(self.model.setting.language);
        self.model.notice = changed.map(Notice::Info);
        self.file = Some(file);
        self.model.screen = Screen::Form(Box::new(form));
        super::update::since::greet(&mut self.model);
        Ok(())
    }

    /// Sits until the user ends it, or something else does: then with the code to end with.
    fn sit(&mut self, screen: &mut Screenful, wakes: &Receiver<Wake>) -> io::Result<Option<u8>> {
        let theme = theme();
        loop {
            let mut spots = Vec::new();
            screen.draw(|frame| spots = super::view::draw(&self.model, &theme, frame))?;
            let event = match wakes.recv().map_err(io::Error::other)? {
                Wake::Input(event) => event?,
                Wake::End(code) => {
                    self.keep();
                    return Ok(Some(code));
                }
            };
            let messages = match event {
                Event::Key(key) if key.kind != KeyEventKind::Release => {
                    keys::msg(&self.model, key).into_iter().collect()
                }
                Event::Paste(text) => vec![Msg::Paste(text)],
                Event::Mouse(mouse) => match mouse.kind {
                    MouseEventKind::Down(MouseButton::Left) => super::view::at(&spots, mouse.column, mouse.row),
                    MouseEventKind::ScrollUp => vec![Msg::Up],
                    MouseEventKind::ScrollDown => vec![Msg::Down],
                    _ => Vec::new(),
                },
                Event::Resize(columns, rows) => {
                    // Never `clear`, which asks the terminal where its cursor is: a resize clears without asking.
                    screen.resize(ratatui::layout::Rect::new(0, 0, columns, rows))?;
                    vec![Msg::Resize(columns, rows)]
                }
                _ => Vec::new(),
            };
            for message in messages {
                for effect in update(&mut self.model, message) {
                    if !self.carry_out(effect, screen)? {
                        return Ok(None);
                    }
                }
            }
        }
    }

    /// What the user's own end does to the draft: what is being typed is taken in, and saved.
    fn keep(&mut self) {
        if update(&mut self.model, Msg::Quit).contains(&Effect::Save) {
            self.save();
        }
    }

    /// The terminal cannot be drawn on or read any more: what is typed is kept. Whether it has gone away is told in a moment.
    fn rescue(&mut self, wakes: &Receiver<Wake>, cause: io::Error) -> io::Result<Option<u8>> {
        self.keep();
        while let Ok(wake) = wakes.recv_timeout(PATIENCE / 2) {
            if let Wake::End(code) = wake {
                return Ok(Some(code));
            }
        }
        Err(cause)
    }

    /// Carries an effect out; `false` ends the sitting.
    fn carry_out(&mut self, effect: Effect, screen: &mut Screenful) -> io::Result<bool> {
        let result = match effect {
            Effect::Quit => return Ok(false),
            Effect::Save => {
                self.save();
                Ok(())
            }
            Effect::New => {
                self.begin_new();
                Ok(())
            }
            Effect::Open(path) => self.open(&path),
            Effect::Register => self.register(),
            Effect::KeepLanguage => store::save_language(self.model.setting.language),
            Effect::Suspend => {
                suspend(screen)?;
                Ok(())
            }
            Effect::Copy(text) => {
                execute!(io::stdout(), CopyToClipboard::to_clipboard_from(text))?;
                self.tell(Ok(self.model.words().say("notice-copied").into_owned()));
                Ok(())
            }
            Effect::Write(output) => {
                self.write(&output);
                Ok(())
            }
            Effect::Mouse(on) => {
                MOUSE.store(on, Ordering::SeqCst);
                if on {
                    execute!(io::stdout(), EnableMouseCapture)?;
                } else {
                    execute!(io::stdout(), DisableMouseCapture)?;
                }
                Ok(())
            }
            Effect::Read(purpose, path) => {
                let words = self.model.words();
                // The employee's view is a draft, and those are UTF-8.
                let read = if purpose == Purpose::Days { store::days_text } else { store::text };
                let text = read(&store::at_home(&path)).map_err(|trouble| words.trouble(&trouble).join(" "));
                for effect in update(&mut self.model, Msg::FileRead(purpose, path, text)) {
                    self.carry_out(effect, screen)?;
                }
                Ok(())
            }
        };
        if let Err(trouble) = result {
            self.model.notice = Some(Notice::Error(self.model.words().trouble(&trouble).join(" ")));
        }
        Ok(true)
    }

    fn tell(&mut self, result: Result<String, String>) {
        update(&mut self.model, Msg::Told(result));
    }

    /// Writes what is made of a draft beside it, saved first, and what is made of them all in their folder.
    fn write(&mut self, output: &session::made::Output) {
        self.save();
        let drafts = &self.model.setting.folder;
        let folder = match (&self.model.screen, self.file.as_ref().filter(|file| file.exists())) {
            (Screen::Register(_), _) => drafts,
            (_, Some(file)) => file.path.parent().unwrap_or(drafts),
            // A draft that could not be saved has said so.
            _ => return,
        };
        let words = self.model.words();
        let written = session::made::keep(folder, output).map_err(|trouble| words.trouble(&trouble).join(" "));
        update(&mut self.model, Msg::Written(written));
    }

    fn save(&mut self) {
        let setting = &self.model.setting;
        let Screen::Form(form) = &self.model.screen else { return };
        // An untouched new draft is no draft.
        let untouched = Draft { at: None, ..form.draft.clone() } == Draft::new(form.draft.language);
        if self.file.is_none() && untouched {
            return;
        }
        let file =
            self.file.get_or_insert_with(|| store::new(store::free_path(&setting.folder, &form.draft, setting.today)));
        let words = self.model.words();
        let saved = match session::save(file, &form.draft, setting.today) {
            Ok(moved) => Ok((clock(words), file.path.display().to_string(), moved)),
            Err(trouble) => Err(words.trouble(&trouble).join(" ")),
        };
        update(&mut self.model, Msg::Saved(saved));
    }

    /// Says where the draft is, in the terminal that is given back, and last which line of the hours is not in it.
    fn farewell(&self) {
        let words = self.model.words();
        if let Some(file) = self.file.as_ref().filter(|f| f.exists()) {
            println!("{}", words.tell("farewell", &[("path", self.model.shown_path(&file.path).into())]));
        }
        if let Some(fault) = self.model.form().and_then(|form| super::update::hours::unused(form, words)) {
            println!("{}", words.tell("farewell-unused", &[("fault", fault.into())]));
        }
    }
}

fn clock(words: &Words) -> String {
    let now = jiff::Zoned::now();
    words.tell(
        "clock",
        &[("hour", format!("{:02}", now.hour()).into()), ("minute", format!("{:02}", now.minute()).into())],
    )
}

/// Drafts of one name are told apart by their files.
fn tell_apart(rows: &mut [Row]) {
    let names: Vec<String> = rows.iter().map(|r| r.name.clone()).collect();
    for row in rows.iter_mut().filter(|r| names.iter().filter(|n| **n == r.name).count() > 1) {
        let stem = row.path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        row.name = format!("{} · {stem}", row.name);
    }
}

fn row(words: &Words, listed: store::Listed, setting: &Setting) -> Row {
    let file = listed.path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let saved = listed.saved.and_then(|t| jiff::Timestamp::try_from(t).ok());
    let saved = saved.map(|t| t.to_zoned(jiff::tz::TimeZone::system()).date().to_string()).unwrap_or_default();
    let state = match listed.draft {
        Ok(draft) => match draft.assess(Law::at(setting.today), setting.today) {
            Ok(assessment) => Ok((Box::new(draft), Box::new(assessment))),
            Err(early) => Err(words.not_modelled(early)),
        },
        Err(trouble) => Err(words.trouble(&trouble).join(" ")),
    };
    let name = match &state {
        Ok((draft, _)) => crate::document::name(draft).unwrap_or(file),
        Err(_) => file,
    };
    Row { path: listed.path, name, saved, state }
}
