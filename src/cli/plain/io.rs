//! Lines out, lines in, and the end by a signal.

use super::{Going, Held, Stop, Talk, hold};
use crate::agreement::Draft;
use crate::cli::errors;
use crate::document::text::Page;
use crate::session;
use crate::store::{self, Opened};
use crate::words::{Words, suggest};
use std::io::{self, BufRead as _, IsTerminal as _, Write as _};

/// Writes.
pub fn say(text: &str) -> Going<()> {
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes()).and_then(|()| out.flush()).map_err(|cause| match cause.kind() {
        io::ErrorKind::BrokenPipe => Stop::Gone,
        _ => Stop::Failed(errors::Failure::Output(cause)),
    })
}

/// A prompt and the line typed after it; `None` at the end of the input. Where nobody types, the line is ended for them.
pub fn prompt(text: &str) -> Going<Option<String>> {
    let mut page = Page::default();
    page.line(text);
    say(&format!("{} ", page.finish().trim_end()))?;
    let mut line = Vec::new();
    let read = io::stdin().lock().read_until(b'\n', &mut line).unwrap_or(0);
    if read == 0 || !io::stdin().is_terminal() {
        say("\n")?;
    }
    Ok((read > 0).then(|| String::from_utf8_lossy(&line).trim().to_string()))
}

impl Talk<'_> {
    /// The draft to disk, once there is something in it.
    pub fn save(&mut self) -> Going<()> {
        suggest::follow(&self.kept, &mut self.draft);
        self.kept = self.draft.clone();
        let mut held = hold(&self.held);
        let empty = Draft { at: self.draft.at.clone(), ..Draft::new(self.draft.language) };
        if held.is_none() && self.draft == empty {
            return Ok(());
        }
        let today = self.setting.today;
        let file = held.get_or_insert_with(|| store::new(store::free_path(&self.setting.folder, &self.draft, today)));
        let moved = session::save(file, &self.draft, today).map_err(errors::Failure::from)?;
        if moved {
            let path = file.path.display().to_string();
            say(&format!("{}\n", self.words.tell("notice-moved", &[("path", path.into())])))?;
        }
        Ok(())
    }

    /// Where the draft is, at the end.
    pub fn farewell(&mut self) -> Going<()> {
        self.draft.at = Some(self.question().id.clone());
        self.save()?;
        say(&saved(&hold(&self.held), self.words))
    }

    /// One line, wrapped.
    pub fn line(&self, text: &str) -> Going<()> {
        let mut page = Page::default();
        page.line(text);
        say(&page.finish())
    }

    /// A prompt inside another; the end of the input and the key to stop end the talk.
    pub fn inner(&self, text: &str) -> Going<String> {
        loop {
            match prompt(text)? {
                Some(line) if line == "?" => self.line(&self.words.say("cli-plain-inner"))?,
                Some(line) if !self.is(&line, "quit") => return Ok(line),
                _ => return Err(Stop::Quit),
            }
        }
    }
}

/// Where the draft is.
pub fn saved(file: &Option<Opened>, words: &Words) -> String {
    match file {
        Some(file) => format!("{}\n{}\n", words.say("cli-plain-saved"), file.path.display()),
        None => format!("{}\n", words.say("cli-plain-unsaved")),
    }
}

/// Ctrl-C and its like: says where the draft is, lets go of it and ends. What was answered is on disk already.
#[cfg(unix)]
pub fn leave_on_signal(held: &Held, words: &'static Words) {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    let Ok(mut signals) = signal_hook::iterator::Signals::new([SIGINT, SIGTERM, SIGHUP]) else { return };
    let held = std::sync::Arc::clone(held);
    std::thread::spawn(move || {
        if let Some(signal) = signals.forever().next() {
            let file = hold(&held).take();
            let _ = say(&format!("\n{}", saved(&file, words)));
            drop(file);
            std::process::exit(128 + signal);
        }
    });
}

/// Without signals the draft is on disk all the same.
#[cfg(not(unix))]
pub fn leave_on_signal(_: &Held, _: &'static Words) {}
