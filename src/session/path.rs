//! Paths as people type and paste them.

use std::path::{Path, PathBuf};

/// A path as it is typed, or as terminals paste a file dropped on them: in quotes, with escapes, or as an address.
pub fn typed(typed: &str) -> Option<PathBuf> {
    let typed = typed.trim();
    let quoted = |sign: char| typed.strip_prefix(sign)?.strip_suffix(sign);
    let text = match quoted('\'').or_else(|| quoted('"')) {
        Some(inner) => inner.to_string(),
        None if cfg!(windows) => typed.to_string(),
        None => unescaped(typed),
    };
    let text = match text.strip_prefix("file://") {
        // What stands before the path is the machine, which is this one.
        Some(address) => percent_decoded(&address[address.find('/').unwrap_or(0)..]),
        None => text,
    };
    (!text.is_empty()).then(|| text.into())
}

/// `My\ file.csv`: a backslash makes the next character plain.
fn unescaped(text: &str) -> String {
    let mut chars = text.chars();
    std::iter::from_fn(|| match chars.next()? {
        '\\' => chars.next().or(Some('\\')),
        c => Some(c),
    })
    .collect()
}

/// `%20` is a space. What is no such code stands as it is.
fn percent_decoded(text: &str) -> String {
    let (mut bytes, mut rest) = (Vec::new(), text.as_bytes());
    while let Some((first, after)) = rest.split_first() {
        let code =
            after.get(..2).and_then(|c| std::str::from_utf8(c).ok()).and_then(|c| u8::from_str_radix(c, 16).ok());
        match (*first, code) {
            (b'%', Some(byte)) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            (byte, _) => {
                bytes.push(byte);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// The name of a file, as messages give it.
pub fn name(path: &Path) -> String {
    path.file_name().map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned())
}
