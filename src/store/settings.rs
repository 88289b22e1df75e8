//! What is kept between sittings besides the drafts.

use super::{Existing, Trouble, put};
use crate::agreement::Language;
use std::fs;
use std::path::PathBuf;

fn settings_path() -> Option<PathBuf> {
    directories::ProjectDirs::from("no", "", "hjemmekontor").map(|d| d.config_dir().join("settings.toml"))
}

/// The language saved as a setting.
pub fn saved_language() -> Option<Language> {
    let text = fs::read_to_string(settings_path()?).ok()?;
    let document = text.parse::<toml_edit::DocumentMut>().ok()?;
    Language::from_word(document.get("language")?.as_str()?)
}

/// Saves the language as a setting.
///
/// # Errors
/// [`Trouble::Write`] when it cannot be written.
pub fn save_language(language: Language) -> Result<(), Trouble> {
    let path = settings_path().ok_or(Trouble::NoFolder)?;
    let mut document =
        fs::read_to_string(&path).ok().and_then(|t| t.parse::<toml_edit::DocumentMut>().ok()).unwrap_or_default();
    document["language"] = toml_edit::value(language.word());
    put(&path, document.to_string().as_bytes(), Existing::Replace)
}
