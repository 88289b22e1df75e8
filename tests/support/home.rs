//! The real binary in a home folder of its own, on a fixed day, with nothing of the surroundings.

use assert_cmd::Command;
use hjemmekontor::agreement::Language;
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Duration;
use tempfile::TempDir;

/// A home folder of its own; drafts are kept in `drafts` in it.
pub struct Home {
    dir: TempDir,
}

/// What a run gave.
pub struct Ran {
    pub code: i32,
    /// What was printed, as text.
    pub out: String,
    /// The same, byte for byte.
    pub bytes: Vec<u8>,
    pub err: String,
}

/// What stands behind the program's name: a list, or a line that is parted at its blanks.
pub trait Args {
    fn list(&self) -> Vec<&str>;
}

impl Args for str {
    fn list(&self) -> Vec<&str> {
        self.split_whitespace().collect()
    }
}

impl Args for String {
    fn list(&self) -> Vec<&str> {
        self.as_str().list()
    }
}

impl Args for [&str] {
    fn list(&self) -> Vec<&str> {
        self.to_vec()
    }
}

impl<const N: usize> Args for [&str; N] {
    fn list(&self) -> Vec<&str> {
        self.to_vec()
    }
}

impl Home {
    pub fn new() -> Home {
        Home { dir: tempfile::tempdir().expect("a folder") }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    /// Writes a file: where it is.
    pub fn write(&self, name: &str, text: &str) -> String {
        std::fs::write(self.path(name), text).expect("a file");
        self.path(name).display().to_string()
    }

    pub fn text(&self, name: &str) -> String {
        std::fs::read_to_string(self.path(name)).unwrap_or_else(|e| panic!("{name}: {e}"))
    }

    pub fn bytes(&self, name: &str) -> Vec<u8> {
        std::fs::read(self.path(name)).unwrap_or_else(|e| panic!("{name}: {e}"))
    }

    /// The files of a folder by name.
    pub fn files(&self, folder: &str) -> BTreeMap<String, String> {
        files(&self.path(folder))
    }

    /// The only draft among the drafts.
    pub fn draft(&self) -> PathBuf {
        let all = std::fs::read_dir(self.path("drafts")).expect("a folder").flatten().map(|e| e.path());
        let mut drafts: Vec<PathBuf> = all.filter(|p| p.extension().is_some_and(|e| e == "toml")).collect();
        assert_eq!(drafts.len(), 1, "{drafts:?}");
        drafts.remove(0)
    }

    pub fn command(&self, args: &(impl Args + ?Sized)) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_hjemmekontor"));
        command.env_clear().env("HOME", self.dir.path()).env("HJEMMEKONTOR_TODAY", "2026-11-22").env("TZ", "UTC");
        command.env("HJEMMEKONTOR_DRAFTS", self.path("drafts")).current_dir(self.dir.path()).args(args.list());
        command
    }

    pub fn run(&self, args: &(impl Args + ?Sized)) -> Ran {
        ran(&mut self.command(args))
    }

    /// Runs it with these lines typed.
    pub fn say(&self, args: &(impl Args + ?Sized), lines: &[&str]) -> Ran {
        ran(self.command(args).write_stdin(lines.join("\n")))
    }

    /// A sitting at `draft.toml`, line by line: what was said as it is heard, for where a line is broken says nothing.
    pub fn sits(&self, language: Language, lines: &[&str]) -> String {
        let mut command = self.command(&["--plain", "--lang", language.word(), "open", "draft.toml"]);
        command.write_stdin(lines.join("\n") + "\n").timeout(Duration::from_secs(20));
        let ran = ran(&mut command);
        assert_eq!(ran.code, 0, "{}", ran.err);
        ran.out.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    pub fn json(&self, args: &(impl Args + ?Sized)) -> Value {
        let ran = self.run(args);
        assert_eq!(ran.code, 0, "{}", ran.err);
        serde_json::from_str(&ran.out).expect("JSON")
    }
}

pub fn ran(command: &mut Command) -> Ran {
    let output = command.output().expect("it runs");
    Ran {
        code: output.status.code().expect("it ended by itself"),
        out: String::from_utf8_lossy(&output.stdout).into_owned(),
        bytes: output.stdout,
        err: String::from_utf8(output.stderr).expect("UTF-8"),
    }
}

pub fn files(folder: &Path) -> BTreeMap<String, String> {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display())).flatten();
    let one = |entry: std::fs::DirEntry| {
        let text = std::fs::read_to_string(entry.path()).expect("text");
        (entry.file_name().to_string_lossy().into_owned(), text)
    };
    entries.map(one).collect()
}
