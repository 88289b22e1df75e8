//! What files are called: after the employee where the name is known, and in letters that every system takes.

use crate::agreement::{Draft, Party};
use jiff::civil::Date;
use std::path::{Path, PathBuf};
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// Whether a path is one that [`free_path`] gave a draft without a name.
pub fn is_unnamed(path: &Path, today: Date) -> bool {
    let name = path.file_stem().unwrap_or_default().to_string_lossy();
    let number = name.strip_prefix(&format!("{UNNAMED}-{today}"));
    number.is_some_and(|n| n.is_empty() || n.strip_prefix('-').is_some_and(|n| n.parse::<u32>().is_ok()))
}

/// What a draft is called while the employee's name is not known.
const UNNAMED: &str = "hjemmekontor";

/// A free path in the folder, named after the employee where the name is known.
pub fn free_path(folder: &Path, draft: &Draft, today: Date) -> PathBuf {
    let name = draft.party(Party::Employee).map(slug).filter(|s| !s.is_empty()).unwrap_or_else(|| UNNAMED.into());
    (1..)
        .map(|n| if n == 1 { format!("{name}-{today}.toml") } else { format!("{name}-{today}-{n}.toml") })
        .map(|file| folder.join(file))
        .find(|path| !path.exists())
        .unwrap_or_else(|| folder.join("hjemmekontor.toml"))
}

/// The name of a file that is made of a draft: what it is, who it is about where that is known, and the day.
pub fn file_name(stem: &str, name: Option<&str>, date: Date, extension: &str) -> String {
    format!("{}.{extension}", dated_name(stem, name, date))
}

/// The same without what a file ends with, as a folder is called.
pub fn dated_name(stem: &str, name: Option<&str>, date: Date) -> String {
    let stem = slug(stem);
    match name.map(slug).filter(|slug| !slug.is_empty()) {
        Some(slug) => format!("{stem}-{slug}-{date}"),
        None => format!("{stem}-{date}"),
    }
}

/// The same name with a number in it: `avtale-kari-2.pdf`.
pub fn numbered(name: &str, number: usize) -> String {
    match name.rsplit_once('.') {
        Some((stem, extension)) => format!("{stem}-{number}.{extension}"),
        None => format!("{name}-{number}"),
    }
}

/// A name in letters that every file system and every mail program takes: accents and strokes go, and what no letter
/// from a to z comes near becomes a dash.
pub fn slug(name: &str) -> String {
    let mut slug = String::new();
    for c in name.to_lowercase().nfd().filter(|c| !is_combining_mark(*c)) {
        match c {
            'æ' => slug.push_str("ae"),
            'œ' => slug.push_str("oe"),
            'ß' => slug.push_str("ss"),
            'þ' => slug.push_str("th"),
            'ø' => slug.push('o'),
            'ł' => slug.push('l'),
            'đ' | 'ð' => slug.push('d'),
            'ŋ' => slug.push('n'),
            'ŧ' => slug.push('t'),
            'ħ' => slug.push('h'),
            'ı' => slug.push('i'),
            c if c.is_ascii_alphanumeric() => slug.push(c),
            _ if slug.ends_with('-') || slug.is_empty() => {}
            _ => slug.push('-'),
        }
    }
    slug.truncate(40);
    slug.trim_end_matches('-').to_string()
}
