//! The report on all drafts, asked for where they are listed.

use crate::agreement::Kind;
use crate::document::report::Report;
use crate::law::sources::Law;
use crate::paper::Format;
use crate::session::Setting;
use crate::session::made::{self, Reported};
use crate::store::Listed;
use crate::words::Words;

/// What came of a line that asks for the report, `rapport` or `rapport pdf`; nothing where it asks for something else.
pub fn report(line: &str, listed: &[Listed], setting: &Setting, words: &Words) -> Option<Vec<String>> {
    let line = line.to_lowercase();
    let mut typed = line.split_whitespace();
    if typed.next()? != words.say("cli-plain-key-report") {
        return None;
    }
    let named = |format: &Format| words.say(&format!("cli-plain-save-word-{}", format.extension())).into_owned();
    let format = match typed.collect::<Vec<_>>()[..] {
        [] => Some(Format::ALL[0]),
        [word] => {
            let word = word.trim_start_matches('.');
            let known = Format::ALL.iter().copied().find(|format| word == named(format));
            known.or_else(|| Format::from_extension(word))
        }
        _ => None,
    };
    let Some(format) = format else {
        let formats: Vec<String> = Format::ALL.iter().map(named).collect();
        let args = [("report", words.say("cli-plain-key-report").into()), ("formats", formats.join(", ").into())];
        return Some(vec![words.tell("cli-plain-report-as", &args)]);
    };
    Some(made(format, listed, setting, words))
}

/// Makes it in the folder of the drafts: where it is, or why it is not.
fn made(format: Format, listed: &[Listed], setting: &Setting, words: &Words) -> Vec<String> {
    let (law, on) = (Law::at(setting.today), setting.today);
    let of = |one: &Listed| -> Option<Reported> {
        let draft = one.draft.as_ref().ok().filter(|draft| draft.kind == Kind::Agreement)?;
        let name = one.path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        Some((name, draft.clone(), draft.assess(law, on).ok()?))
    };
    let drafts: Vec<Reported> = listed.iter().filter_map(of).collect();
    if drafts.is_empty() {
        return vec![words.say("notice-no-report").into_owned()];
    }
    let unread = listed.iter().filter(|one| one.draft.is_err()).count();
    let report = Report { law, words, on, hidden: false, unread };
    match made::report(&drafts, &report, format) {
        Err(trouble) => words.paper_trouble(&trouble),
        Ok(output) => match made::keep(&setting.folder, &output) {
            Ok(path) => vec![words.tell("save-done", &[("path", path.display().to_string().into())])],
            Err(trouble) => words.trouble(&trouble),
        },
    }
}
