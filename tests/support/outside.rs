//! Golden files, and programs outside that look at what was made: where one is missing its tests step aside, unless
//! `HJEMMEKONTOR_REQUIRE` is set.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// Compares with the file of this name in `tests/golden`, or writes it anew with `UPDATE_GOLDEN=1`.
pub fn golden(name: &str, now: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&path, now).expect("a golden file is written");
    }
    let written = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(written == now, "{name} differs, UPDATE_GOLDEN=1 writes it anew. Now:\n{now}");
}

/// The first of these programs that is there.
pub fn program(names: &[&str]) -> Option<PathBuf> {
    let folders = std::env::var_os("PATH").unwrap_or_default();
    let all = || std::env::split_paths(&folders).flat_map(|folder| names.iter().map(move |name| folder.join(name)));
    let found = all().find(|path| path.is_file());
    if found.is_none() {
        assert!(std::env::var_os("HJEMMEKONTOR_REQUIRE").is_none(), "{} is not here", names.join(" or "));
        eprintln!("steps aside: no {}", names.join(" or "));
    }
    found
}

/// What a program says, given a minute.
pub fn told(command: &mut Command) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("told");
    let out = std::fs::File::create(&file).expect("a file");
    let mut child = command.stdin(Stdio::null()).stdout(out).stderr(Stdio::null()).spawn().expect("a program");
    let end = Instant::now() + Duration::from_secs(60);
    let status = loop {
        match child.try_wait().expect("a status") {
            Some(status) => break status,
            None if Instant::now() > end => {
                child.kill().expect("an end");
                panic!("no answer from {command:?}");
            }
            None => std::thread::sleep(Duration::from_millis(20)),
        }
    };
    assert!(status.success(), "{command:?}: {status}");
    String::from_utf8_lossy(&std::fs::read(&file).expect("what was told")).into_owned()
}

/// A browser without a window, with a profile of its own in this folder.
pub fn browser(folder: &Path) -> Option<Command> {
    let mut command = Command::new(program(&["chromium", "chromium-browser", "google-chrome"])?);
    command.args(["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"]);
    command.args(["--disable-background-networking", "--disable-component-update", "--disable-sync"]);
    command.arg(format!("--user-data-dir={}", folder.join("profile").display()));
    Some(command)
}
