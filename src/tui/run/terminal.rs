//! The terminal taken and given back: at the start, at the end, at a stop, and when it goes away.

use super::super::theme::Theme;
use crossterm::event::{
    self, DisableBracketedPaste, DisableMouseCapture, EnableBracketedPaste, EnableMouseCapture, Event,
};
use crossterm::{cursor, execute, terminal};
use ratatui::Terminal;
use ratatui::backend::CrosstermBackend;
use std::io::{self, Stdout};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

pub(super) type Screenful = Terminal<CrosstermBackend<Stdout>>;

static ENTERED: AtomicBool = AtomicBool::new(false);
/// How long what is typed may take to be kept before the program ends all the same.
pub(super) const PATIENCE: Duration = Duration::from_millis(500);
/// Whether the mouse is used: taken again when the program comes back from a stop.
pub(super) static MOUSE: AtomicBool = AtomicBool::new(false);

pub(super) fn enter() -> io::Result<()> {
    terminal::enable_raw_mode()?;
    ENTERED.store(true, Ordering::SeqCst);
    execute!(io::stdout(), terminal::EnterAlternateScreen)?;
    // Bracketed paste does not work on Windows and is an error there.
    #[cfg(not(windows))]
    execute!(io::stdout(), EnableBracketedPaste)?;
    if MOUSE.load(Ordering::SeqCst) {
        execute!(io::stdout(), EnableMouseCapture)?;
    }
    Ok(())
}

/// Gives the terminal back. May be called twice, from the end, a panic or a signal.
pub(super) fn leave() {
    if !ENTERED.swap(false, Ordering::SeqCst) {
        return;
    }
    #[cfg(not(windows))]
    let _ = execute!(io::stdout(), DisableBracketedPaste);
    let _ = execute!(io::stdout(), DisableMouseCapture, terminal::LeaveAlternateScreen, cursor::Show);
    let _ = terminal::disable_raw_mode();
}

/// The colours and signs that this terminal can show.
pub fn theme() -> Theme {
    let set = |name: &str| std::env::var(name).ok().filter(|v| !v.is_empty());
    let locale = set("LC_ALL").or_else(|| set("LC_CTYPE")).or_else(|| set("LANG"));
    let ascii = locale.is_some_and(|l| l.contains('.') && !l.to_lowercase().replace('-', "").contains("utf8"));
    Theme { colour: set("NO_COLOR").is_none(), ascii }
}

#[cfg(unix)]
pub(super) fn suspend(screen: &mut Screenful) -> io::Result<()> {
    leave();
    let _ = signal_hook::low_level::emulate_default_handler(signal_hook::consts::SIGTSTP);
    enter()?;
    let (columns, rows) = terminal::size()?;
    screen.resize(ratatui::layout::Rect::new(0, 0, columns, rows))
}

#[cfg(not(unix))]
pub(super) fn suspend(_: &mut Screenful) -> io::Result<()> {
    Ok(())
}

/// What wakes the program.
pub(super) enum Wake {
    /// A key, a click, a new size; or a terminal that cannot be read.
    Input(io::Result<Event>),
    /// A signal to end, or the terminal has gone away: the code to end with.
    #[cfg_attr(not(unix), allow(dead_code))]
    End(u8),
}

/// What wakes the program, from now on. The terminal is read by a thread of its own: that of a terminal gone away may
/// never come back, and what is typed must be kept all the same.
pub(super) fn wakes() -> Receiver<Wake> {
    let (sender, receiver) = channel();
    watch(&sender);
    std::thread::spawn(move || {
        loop {
            let input = event::read();
            let failed = input.is_err();
            if sender.send(Wake::Input(input)).is_err() || failed {
                return;
            }
        }
    });
    receiver
}

/// Asks the program to end, and ends it where it does not.
#[cfg(unix)]
fn end(sender: &Sender<Wake>, code: u8) {
    if sender.send(Wake::End(code)).is_ok() {
        std::thread::sleep(PATIENCE);
    }
    leave();
    std::process::exit(code.into());
}

/// Two threads: one for signals, one that wakes only when the terminal goes away.
#[cfg(unix)]
fn watch(sender: &Sender<Wake>) {
    use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGTERM, SIGTSTP, SIGWINCH};
    if let Ok(mut signals) = signal_hook::iterator::Signals::new([SIGTERM, SIGHUP, SIGINT, SIGTSTP, SIGCONT]) {
        let sender = sender.clone();
        std::thread::spawn(move || {
            for signal in signals.forever() {
                match signal {
                    SIGTSTP => {
                        leave();
                        let _ = signal_hook::low_level::emulate_default_handler(SIGTSTP);
                    }
                    SIGCONT => {
                        // Back from a stop: take the terminal again and have the loop draw, as after a resize.
                        if !ENTERED.load(Ordering::SeqCst) {
                            let _ = enter();
                        }
                        let _ = signal_hook::low_level::raise(SIGWINCH);
                    }
                    signal => end(&sender, 128 + u8::try_from(signal).unwrap_or(0)),
                }
            }
        });
    }
    let sender = sender.clone();
    std::thread::spawn(move || {
        use rustix::event::{PollFd, PollFlags, poll};
        let stdin = rustix::stdio::stdin();
        loop {
            let mut fds = [PollFd::new(&stdin, PollFlags::empty())];
            match poll(&mut fds, None) {
                Ok(_) if fds[0].revents().intersects(PollFlags::HUP | PollFlags::ERR | PollFlags::NVAL) => {
                    end(&sender, 129);
                }
                Err(error) if error != rustix::io::Errno::INTR => return,
                _ => {}
            }
        }
    });
}

#[cfg(not(unix))]
fn watch(_: &Sender<Wake>) {}
