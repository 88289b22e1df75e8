//! The real program in a pseudo-terminal: start, type, save, resize, signals, hang-up, and the terminal given back.
//! Every step waits for a condition, never for a time.
#![cfg(unix)]

use hjemmekontor::agreement::{Clause, Draft, Language, Party, Role, write};
use hjemmekontor::store::{self, Trouble};
use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use rustix::process::{Pid, Signal, WaitOptions, kill_process, waitpid};
use std::io::{Read as _, Write};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

const LIMIT: Duration = Duration::from_secs(10);
const TOUCH: Duration = Duration::from_millis(5);

/// The program in a terminal of its own, with a home of its own.
struct Sitting {
    home: tempfile::TempDir,
    master: Option<Box<dyn MasterPty + Send>>,
    keys: Option<Box<dyn Write + Send>>,
    child: Box<dyn Child + Send + Sync>,
    screen: Arc<Mutex<vt100::Parser>>,
    seen: Arc<AtomicUsize>,
    stop: Arc<AtomicBool>,
    reader: Option<JoinHandle<()>>,
}

fn size(columns: u16, rows: u16) -> PtySize {
    PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 }
}

impl Sitting {
    fn start(env: &[(&str, &str)]) -> Sitting {
        Sitting::start_at(env, &["new"])
    }

    fn start_at(env: &[(&str, &str)], begin: &[&str]) -> Sitting {
        Sitting::start_in(tempfile::tempdir().expect("a home"), env, begin)
    }

    fn start_in(home: tempfile::TempDir, env: &[(&str, &str)], begin: &[&str]) -> Sitting {
        let pair = native_pty_system().openpty(size(80, 24)).expect("a terminal");
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_hjemmekontor"));
        command.env_clear();
        for name in ["HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"] {
            command.env(name, home.path());
        }
        for (name, value) in [("TERM", "xterm-256color"), ("LANG", "C.UTF-8")].iter().chain(env) {
            command.env(name, value);
        }
        command.cwd(home.path());
        command.args(["--today", "2026-11-22", "--lang", "nb", "--drafts"]);
        command.arg(home.path().join("drafts"));
        command.args(begin);
        let child = pair.slave.spawn_command(command).expect("the program");
        drop(pair.slave);
        let screen = Arc::new(Mutex::new(vt100::Parser::new(24, 80, 0)));
        let (seen, stop) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicBool::new(false)));
        let mut output = pair.master.try_clone_reader().expect("the output");
        let reader = {
            let (screen, seen, stop) = (Arc::clone(&screen), Arc::clone(&seen), Arc::clone(&stop));
            std::thread::spawn(move || {
                let mut bytes = [0; 4096];
                while let Ok(n) = output.read(&mut bytes) {
                    if n == 0 || stop.load(Ordering::SeqCst) {
                        return;
                    }
                    screen.lock().expect("the screen").process(&bytes[..n]);
                    seen.fetch_add(n, Ordering::SeqCst);
                }
            })
        };
        let keys = Some(pair.master.take_writer().expect("the keyboard"));
        Sitting { home, master: Some(pair.master), keys, child, screen, seen, stop, reader: Some(reader) }
    }

    /// The program, with the first question drawn.
    fn asked(env: &[(&str, &str)]) -> Sitting {
        let mut sitting = Sitting::start(env);
        sitting.until("Leder");
        sitting
    }

    /// The program with manager and employee answered, a half-typed employer in the field.
    fn in_a_field() -> Sitting {
        let mut sitting = Sitting::asked(&[]);
        sitting.press("\r");
        sitting.until("heter");
        sitting.press("Kari Berg\r");
        sitting.wait("Kari saved", |s| s.draft().is_some_and(|d| d.party(Party::Employee).is_some()));
        sitting.until("stillingstittel");
        sitting.press("\r");
        sitting.until("Hvem er arbeidsgiver");
        sitting.press("Fjo");
        sitting.until("Fjo");
        sitting
    }

    fn wait(&mut self, what: &str, mut done: impl FnMut(&mut Sitting) -> bool) {
        let begun = Instant::now();
        while !done(self) {
            assert!(begun.elapsed() < LIMIT, "no {what} within {LIMIT:?} on\n{}", self.text());
            std::thread::sleep(TOUCH);
        }
    }

    fn until(&mut self, text: &str) {
        self.wait(text, |s| s.text().contains(text));
    }

    fn press(&mut self, keys: &str) {
        let writer = self.keys.as_mut().expect("a keyboard");
        writer.write_all(keys.as_bytes()).and_then(|()| writer.flush()).expect("a key press");
    }

    fn look<T>(&self, at: impl FnOnce(&vt100::Screen) -> T) -> T {
        at(self.screen.lock().expect("the screen").screen())
    }

    fn text(&self) -> String {
        self.look(vt100::Screen::contents)
    }

    fn resize(&self, columns: u16, rows: u16) {
        self.screen.lock().expect("the screen").screen_mut().set_size(rows, columns);
        self.master.as_ref().expect("a terminal").resize(size(columns, rows)).expect("a resize");
    }

    fn pid(&self) -> Pid {
        let raw = self.child.process_id().and_then(|p| i32::try_from(p).ok());
        raw.and_then(Pid::from_raw).expect("a process")
    }

    fn signal(&self, signal: Signal) {
        kill_process(self.pid(), signal).expect("a signal");
    }

    /// The only draft there is; while it gets its name there may be none or, to a reader of the folder, two.
    fn path(&self) -> Option<PathBuf> {
        let entries = std::fs::read_dir(self.home.path().join("drafts")).ok()?;
        let visible = |p: &PathBuf| p.file_name().is_some_and(|n| !n.to_string_lossy().starts_with('.'));
        let drafts: Vec<PathBuf> = entries.flatten().map(|e| e.path()).filter(visible).collect();
        <[PathBuf; 1]>::try_from(drafts).ok().map(|[path]| path)
    }

    fn draft(&self) -> Option<Draft> {
        match store::load(&self.path()?) {
            Ok((_, draft)) => Some(draft),
            Err(Trouble::Read { .. }) => None,
            Err(trouble) => panic!("not a whole draft: {trouble}"),
        }
    }

    /// Whether the line is canonical with echo.
    fn cooked(&self) -> bool {
        let modes = self.master.as_ref().and_then(|m| m.get_termios()).expect("the modes");
        let shown = format!("{:?}", modes.local_flags);
        let mut set: Vec<&str> = shown.split(|c: char| !c.is_alphanumeric()).collect();
        set.retain(|m| matches!(*m, "ECHO" | "ICANON"));
        set.len() == 2
    }

    /// Whether the terminal reports the mouse.
    fn mouse(&self) -> bool {
        self.look(|s| s.mouse_protocol_mode() != vt100::MouseProtocolMode::None)
    }

    fn given_back(&self) -> bool {
        let screen = self.look(|s| !s.alternate_screen() && !s.hide_cursor() && !s.bracketed_paste());
        screen && !self.mouse() && self.cooked()
    }

    fn ended(&mut self) -> Option<u32> {
        self.child.try_wait().expect("a status").map(|s| s.exit_code())
    }

    fn ends(&mut self, code: u32) {
        self.wait("end", |s| s.ended().is_some());
        assert_eq!(self.ended(), Some(code), "{}", self.text());
    }
}

impl Drop for Sitting {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        self.keys = None;
        self.master = None;
        if let Some(reader) = self.reader.take() {
            let _ = reader.join();
        }
    }
}

/// The end by a key or a signal: this exit code, the terminal given back, and the answers on disk.
fn check(end: impl FnOnce(&mut Sitting), code: u32) {
    let mut sitting = Sitting::in_a_field();
    assert!(!sitting.cooked() && sitting.look(vt100::Screen::alternate_screen));
    end(&mut sitting);
    sitting.ends(code);
    sitting.wait("terminal given back", |s| s.given_back());
    let draft = sitting.draft().expect("a draft");
    assert_eq!((draft.role, draft.party(Party::Employee)), (Some(Role::Manager), Some("Kari Berg")));
    // Nobody holds it any more.
    assert!(store::open(&sitting.path().expect("a path")).is_ok());
}

#[test]
fn draws_and_ends_without_a_draft() {
    let mut sitting = Sitting::asked(&[]);
    assert!(sitting.look(vt100::Screen::alternate_screen));
    sitting.press("\x03");
    sitting.ends(0);
    sitting.wait("terminal given back", |s| s.given_back());
    assert_eq!(sitting.path(), None);
}

#[test]
fn typed_and_saved() {
    let mut sitting = Sitting::in_a_field();
    sitting.press("rd AS ÆØÅ\x13");
    sitting.wait("employer saved", |s| s.draft().is_some_and(|d| d.party(Party::Employer) == Some("Fjord AS ÆØÅ")));
    sitting.until("lagret");
    assert!(sitting.path().is_some_and(|p| p.ends_with("drafts/kari-berg-2026-11-22.toml")), "{:?}", sitting.path());
}

#[test]
fn pasted_text_is_one_line_of_text() {
    let mut sitting = Sitting::in_a_field();
    sitting.wait("bracketed paste", |s| s.look(vt100::Screen::bracketed_paste));
    sitting.press("\x1b[200~rd\nq?AS\x1b[201~");
    sitting.until("Fjord q?AS");
}

#[test]
fn resized() {
    let mut sitting = Sitting::in_a_field();
    sitting.resize(200, 50);
    sitting.wait("wide screen", |s| s.text().contains("Gjennomgang") && s.text().contains("Fjo"));
    let before = sitting.seen.load(Ordering::SeqCst);
    sitting.resize(5, 2);
    sitting.wait("small screen", |s| s.seen.load(Ordering::SeqCst) > before);
    sitting.resize(80, 24);
    sitting.wait("own size", |s| s.text().contains("Kari Berg"));
    // A key in the very moment of a resize is held back by crossterm 0.29 until the next one (its poll is edge-triggered and
    // returns at the signal); so two keys are pressed, and none may be lost.
    sitting.press("r");
    sitting.press("d");
    sitting.until("Fjord");
    sitting.until("Kari Berg");
    assert_eq!(sitting.ended(), None);
}

#[test]
fn ctrl_c_in_mid_field() {
    check(|s| s.press("\x03"), 0);
}

/// The draft keeps what the line said last, and the last line in the terminal says which one could not be used.
#[test]
fn a_line_of_the_hours_that_cannot_be_used_is_named() {
    let home = tempfile::tempdir().expect("a home");
    let file = home.path().join("kari.toml");
    let monday = "mon = [{ from = \"08:00\", to = \"16:00\", at = \"office\" }]";
    let told = format!("format = 1\nat = \"facts.hours\"\n[facts]\nplace = \"own_home\"\n[[facts.hours]]\n{monday}\n");
    std::fs::write(&file, told).expect("a draft");
    let mut sitting = Sitting::start_in(home, &[], &["open", file.to_str().expect("a path")]);
    sitting.until("mandag");
    sitting.press("\x15rot");
    sitting.until("rot");
    sitting.press("\x03");
    sitting.ends(0);
    sitting.until("Ikke tatt med: Mandag: «rot»");
    let (_, draft) = store::load(&file).expect("a draft");
    assert_eq!(draft.facts.hours().map(|weeks| weeks[0][0].len()), Some(1));
}

#[test]
fn terminated() {
    check(|s| s.signal(Signal::TERM), 143);
}

#[test]
fn hung_up_by_signal() {
    check(|s| s.signal(Signal::HUP), 129);
}

#[test]
fn interrupted_by_signal() {
    check(|s| s.signal(Signal::INT), 130);
}

#[test]
fn hung_up_by_a_terminal_that_goes_away() {
    let mut sitting = Sitting::in_a_field();
    sitting.hang_up();
    let begun = Instant::now();
    sitting.wait("end", |s| s.ended().is_some());
    assert!(begun.elapsed() < Duration::from_secs(5), "{:?}", begun.elapsed());
    assert_eq!(sitting.draft().expect("a draft").party(Party::Employee), Some("Kari Berg"));
}

impl Sitting {
    /// The window closed: the keyboard and the screen are gone.
    fn hang_up(&mut self) {
        // The reader lets go of its end at the next byte; a resize makes one.
        self.stop.store(true, Ordering::SeqCst);
        self.resize(70, 20);
        self.reader.take().map(JoinHandle::join).expect("a reader").expect("an end");
        self.keys = None;
        self.master = None;
    }

    /// The program with Kari's draft open at a question.
    fn opened_at(question: &str) -> Sitting {
        let home = tempfile::tempdir().expect("a home");
        let mut draft = Draft::new(Language::Nb);
        draft.role = Some(Role::Manager);
        draft.parties = [(Party::Employee, "Kari Berg".into()), (Party::Employer, "Fjo".into())].into();
        draft.at = Some(question.into());
        let folder = home.path().join("drafts");
        std::fs::create_dir(&folder).expect("a folder");
        std::fs::write(folder.join("kari.toml"), write::fresh(&draft, &|_| String::new())).expect("a draft");
        let mut sitting = Sitting::start_in(home, &[], &["open", "drafts/kari.toml"]);
        sitting.until("Kari Berg");
        sitting
    }

    /// The program in the editor of a clause, with something of one's own typed.
    fn in_the_editor() -> Sitting {
        let mut sitting = Sitting::opened_at("clauses.A-1");
        sitting.until("endre");
        sitting.press("e\x15Bare tirsdager.");
        sitting.until("Bare tirsdager.");
        sitting
    }
}

/// How it is ended, and the code that it ends with.
type End = (&'static str, fn(&mut Sitting), Option<u32>);

#[test]
fn what_is_typed_survives_every_end() {
    let ends: [End; 4] = [
        ("TERM", |s| s.signal(Signal::TERM), Some(143)),
        ("HUP", |s| s.signal(Signal::HUP), Some(129)),
        ("INT", |s| s.signal(Signal::INT), Some(130)),
        // The kernel may end it first.
        ("hang-up", Sitting::hang_up, None),
    ];
    for (name, end, code) in ends {
        for editor in [false, true] {
            let mut sitting = if editor { Sitting::in_the_editor() } else { Sitting::in_a_field() };
            let begun = Instant::now();
            end(&mut sitting);
            sitting.wait("end", |s| s.ended().is_some());
            assert!(begun.elapsed() < Duration::from_secs(5), "{name} {:?}", begun.elapsed());
            if let Some(code) = code {
                sitting.ends(code);
            }
            let draft = sitting.draft().expect("a draft");
            assert_eq!(draft.party(Party::Employer), Some("Fjo"), "{name}");
            let clause = draft.clauses.values().find(|c| matches!(c, Clause::Text(t) if t.contains("Bare tirsdager.")));
            assert_eq!(clause.is_some(), editor, "{name} {:?}", draft.clauses);
        }
    }
}

#[test]
fn days_are_taken_from_a_table_that_is_not_utf_8_and_the_employees_view_is_not() {
    let mut sitting = Sitting::opened_at("calendar");
    std::fs::write(sitting.home.path().join("excel.csv"), b"dato;sted\n01.09.2026;hjemme\n02.09.2026;m\xf8te\n")
        .expect("a file");
    sitting.press("f");
    sitting.until("hjemmedagene?");
    sitting.press("~/excel.csv\r");
    sitting.wait("a day", |s| s.draft().is_some_and(|d| d.calendar.days.len() == 1));
    sitting.leaves();
    let mut sitting = Sitting::opened_at("checklists.P-02");
    std::fs::write(sitting.home.path().join("kari.txt"), b"format = 1 # m\xf8te\n").expect("a file");
    sitting.press("f");
    sitting.until("ansatt");
    sitting.press("~/kari.txt\r");
    sitting.until("kan ikke leses");
    assert_eq!(sitting.draft().expect("a draft").employee_view, None);
}

#[test]
fn killed() {
    let mut sitting = Sitting::in_a_field();
    sitting.signal(Signal::KILL);
    sitting.wait("end", |s| s.ended().is_some());
    let path = sitting.path().expect("a draft");
    let (_, draft) = store::open(&path).expect("a whole draft that nobody holds");
    assert_eq!(draft.party(Party::Employee), Some("Kari Berg"));
}

impl Sitting {
    /// Stopped by a key or a signal, and back.
    fn stopped(&mut self, stop: impl FnOnce(&mut Sitting)) {
        stop(self);
        self.wait("stop", |s| {
            let status = waitpid(Some(s.pid()), WaitOptions::UNTRACED | WaitOptions::NOHANG).expect("a status");
            status.is_some_and(|(_, status)| status.stopped())
        });
        self.wait("terminal given back", |s| s.given_back());
        self.signal(Signal::CONT);
        self.wait("terminal taken again", |s| !s.cooked() && s.look(vt100::Screen::alternate_screen));
    }

    fn leaves(&mut self) {
        self.press("\x03");
        self.ends(0);
        self.wait("terminal given back", |s| s.given_back());
    }
}

/// In the interview Ctrl-Z takes an answer back; it stops the program from the list of drafts.
#[test]
fn stopped_by_a_key() {
    let mut sitting = Sitting::start_at(&[], &[]);
    sitting.until("Nytt utkast");
    sitting.stopped(|s| s.press("\x1a"));
    sitting.until("Nytt utkast");
    sitting.press("\r");
    sitting.until("Leder");
    sitting.leaves();
}

#[test]
fn stopped_by_a_signal() {
    let mut sitting = Sitting::in_a_field();
    sitting.stopped(|s| s.signal(Signal::TSTP));
    sitting.until("Fjo");
    sitting.press("r");
    sitting.until("Fjor");
    sitting.until("Kari Berg");
    sitting.leaves();
}

#[test]
fn ctrl_z_takes_back_typing_and_then_the_answer() {
    let mut sitting = Sitting::in_a_field();
    sitting.press("\x1a");
    sitting.wait("typing taken back", |s| !s.text().contains("Fjo"));
    sitting.press("\x1a");
    sitting.wait("answer taken back", |s| s.draft().is_some_and(|d| d.party(Party::Employee).is_none()));
    sitting.press("\x19");
    sitting.wait("answer given again", |s| s.draft().is_some_and(|d| d.party(Party::Employee) == Some("Kari Berg")));
    sitting.press("\x19");
    sitting.until("Fjo");
    assert_eq!(sitting.ended(), None);
}

impl Sitting {
    fn with_mouse() -> Sitting {
        let mut sitting = Sitting::in_a_field();
        assert!(!sitting.mouse(), "off until switched on");
        sitting.press("\x14");
        sitting.wait("mouse on", Sitting::is_mouse);
        sitting
    }

    fn is_mouse(&mut self) -> bool {
        self.mouse()
    }

    /// A left click at a text on the screen, by the SGR protocol.
    fn click(&mut self, text: &str) {
        let screen = self.text();
        let lines = screen.lines().enumerate();
        let found =
            lines.filter_map(|(y, line)| line.find(text).map(|at| (line[..at].chars().count() + 1, y + 1))).last();
        let (x, y) = found.unwrap_or_else(|| panic!("no {text} on\n{screen}"));
        self.press(&format!("\x1b[<0;{x};{y}M\x1b[<0;{x};{y}m"));
    }
}

#[test]
fn the_mouse_is_off_until_switched_on_and_off_again() {
    let mut sitting = Sitting::with_mouse();
    sitting.press("\x14");
    sitting.wait("mouse off", |s| !s.mouse());
    sitting.press("\x14");
    sitting.wait("mouse on", Sitting::is_mouse);
    // `given_back` looks at the mouse too.
    sitting.leaves();
}

#[test]
fn the_mouse_is_given_back_when_terminated() {
    let mut sitting = Sitting::with_mouse();
    sitting.signal(Signal::TERM);
    sitting.ends(143);
    sitting.wait("terminal given back", |s| s.given_back());
}

#[test]
fn the_mouse_comes_back_after_a_stop_if_it_was_on() {
    let mut sitting = Sitting::with_mouse();
    sitting.stopped(|s| s.signal(Signal::TSTP));
    sitting.wait("mouse on again", Sitting::is_mouse);
    sitting.leaves();
    let mut without = Sitting::in_a_field();
    without.stopped(|s| s.signal(Signal::TSTP));
    without.until("Fjo");
    assert!(!without.mouse());
    without.leaves();
}

#[test]
fn clicks_choose_and_the_footer_answers() {
    let mut sitting = Sitting::asked(&[]);
    sitting.press("\x14");
    sitting.wait("mouse on", Sitting::is_mouse);
    sitting.click("Ansatt, om egen");
    sitting.wait("role saved", |s| s.draft().is_some_and(|d| d.role == Some(Role::Employee)));
    sitting.click("neste");
    sitting.until("heter");
    sitting.leaves();
}

#[test]
fn kept_beside_the_draft_and_never_over_another() {
    let mut sitting = Sitting::in_a_field();
    let folder = sitting.home.path().join("drafts");
    let names = ["", "-2"].map(|n| folder.join(format!("hjemmekontoravtale-kari-berg-2026-11-22{n}.txt")));
    sitting.press("\x05");
    sitting.until("Lagre som");
    sitting.press("\t\x1b[F\r");
    sitting.until("Lagret i");
    sitting.wait("the first", |_| names[0].exists());
    sitting.press("\r");
    sitting.wait("the second", |_| names[1].exists());
    let texts = names.map(|name| std::fs::read_to_string(&name).unwrap_or_else(|e| panic!("{name:?}: {e}")));
    assert!(texts[0].contains("Kari Berg, Fjo\n") && texts[0] == texts[1], "{}", texts[0]);
    sitting.leaves();
}

#[test]
fn nothing_to_export_is_said() {
    let mut sitting = Sitting::asked(&[]);
    sitting.press("\x05");
    sitting.until("Svar på et spørsmål først");
    assert_eq!(sitting.path(), None);
    sitting.leaves();
}

#[test]
fn without_colour_the_focus_is_still_seen() {
    let sitting = Sitting::asked(&[("NO_COLOR", "1")]);
    let (reversed, coloured) = sitting.look(|screen| {
        let cells = (0..24).flat_map(|r| (0..80).map(move |c| (r, c))).filter_map(|(r, c)| screen.cell(r, c));
        let (mut reversed, mut coloured) = (String::new(), false);
        for cell in cells {
            coloured |= cell.fgcolor() != vt100::Color::Default || cell.bgcolor() != vt100::Color::Default;
            if cell.inverse() {
                reversed.push_str(cell.contents());
            }
        }
        (reversed, coloured)
    });
    assert!(reversed.contains("Leder") && !reversed.contains("dgiver"), "{reversed}");
    assert!(!coloured);
}

#[test]
fn an_old_draft_tells_once_what_has_changed_since() {
    let home = tempfile::tempdir().expect("a home");
    let text = "format = 1\nlanguage = \"nb\"\nat = \"facts.days_per_week\"\n\n[facts]\nworker_status = \"employee\"\n\
        place = \"own_home\"\narrangement = \"fixed\"\nregularity = \"regular\"\ndays_per_week = 2\n\n[receipt]\n\
        date = 2023-03-12\nlaw = 2022-07-01\nverdict = \"applies\"\nlean = \"\"\nagreement = \"written_agreement\"\n\
        rule = \"R-131\"\n";
    std::fs::write(home.path().join("old.toml"), text).expect("a draft");
    let mut sitting = Sitting::start_in(home, &[], &["open", "old.toml"]);
    sitting.until("Da saken ble lagret 12. mars 2023");
    sitting.press("\u{1b}");
    sitting.until("dager i uka");
    assert!(!sitting.text().contains("Da saken ble lagret"));
    sitting.press("\u{4}");
    sitting.until("Da saken ble lagret 12. mars 2023");
    sitting.press("\u{3}");
    sitting.ends(0);
}
