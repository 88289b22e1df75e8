//! What went wrong with a file, in words.

use super::Trouble;
use crate::words::Words;
use std::io;
use std::path::Path;

impl Words {
    /// Why a file could not be read or written.
    pub fn cause(&self, cause: &io::Error) -> String {
        let key = match cause.kind() {
            io::ErrorKind::NotFound => "cause-not-found",
            io::ErrorKind::PermissionDenied => "cause-permission",
            io::ErrorKind::AlreadyExists => "cause-exists",
            io::ErrorKind::IsADirectory => "cause-directory",
            io::ErrorKind::NotADirectory => "cause-not-folder",
            io::ErrorKind::InvalidData => "cause-not-text",
            _ => return cause.to_string(),
        };
        self.say(key).into_owned()
    }

    /// What went wrong with a file: where, what, and what to do.
    pub fn trouble(&self, trouble: &Trouble) -> Vec<String> {
        let path = |p: &Path| p.display().to_string();
        let cause = |cause: &io::Error| self.cause(cause);
        match trouble {
            Trouble::Read { path: p, cause: c } => {
                vec![self.tell("error-read", &[("path", path(p).into()), ("cause", cause(c).into())])]
            }
            Trouble::Write { path: p, cause: c } => {
                vec![self.tell("error-write", &[("path", path(p).into()), ("cause", cause(c).into())])]
            }
            Trouble::Busy { path: p } => vec![self.tell("error-busy", &[("path", path(p).into())])],
            Trouble::NoFolder => vec![self.say("error-no-folder").into_owned()],
            Trouble::Broken { path: p, problems } => {
                problems.iter().map(|problem| format!("{}:{}", path(p), self.problem(problem))).collect()
            }
        }
    }
}
