//! The index: what the folder is, a line for each file with its sum, and what is still open.

use super::{File, Part, SUMS};
use crate::document::{Case, Kind, about, dressed, grounds, is_own, measure, open, table};
use crate::law::checks::{SENSITIVE, is_sensitive};
use crate::law::duties::State;
use crate::law::{Form, Rule};
use crate::paper::{Block, Paper, Text};

/// What belongs there and is kept elsewhere.
pub const BESIDES: &[&str] = &["signed", "overview", "record", "training", "representatives", "evaluation"];

/// The index of these files.
pub(super) fn index(case: &Case, files: &[File]) -> Paper {
    let say = |key: &str| case.say(key);
    let basis = grounds::cited(case, Rule(412));
    let mut blocks = vec![Block::quiet(case.tell("folder-basis", &[("basis", basis.into())]))];
    blocks.push(about_it(case));
    blocks.push(grounds::verdict(case));
    blocks.push(Block::heading(say("folder-files")));
    blocks.push(listed(case, files));
    blocks.extend(notes(case, files));
    blocks.push(Block::heading(say("folder-open")));
    let open = still_open(case);
    blocks.push(match open.is_empty() {
        true => Block::text(say("folder-open-none")),
        false => Block::List(open.into_iter().map(Text::plain).collect()),
    });
    blocks.push(Block::heading(say("folder-besides")));
    blocks.push(Block::text(say("folder-besides-text")));
    let besides = BESIDES.iter().map(|word| Text::plain(say(&format!("folder-besides-{word}"))));
    blocks.push(Block::List(besides.collect()));
    blocks.push(Block::heading(say("folder-sums")));
    blocks.push(Block::text(case.tell("folder-sums-text", &[("file", SUMS.into())])));
    blocks.push(Block::Terms(files.iter().map(|file| (file.name.clone(), Text::plain(file.sum()))).collect()));
    blocks.push(Block::quiet(say("not-advice")));
    dressed((say("folder-title"), blocks), case.words, case.assessment.on, |paper| paper.about = about(case.draft))
}

/// Whom it is about, the day, how far it has come, and which program and state of the law it was made by.
fn about_it(case: &Case) -> Block {
    let words = case.words;
    let whom = Some(about(case.draft)).filter(|whom| !whom.is_empty());
    let program = format!("hjemmekontor {}", env!("CARGO_PKG_VERSION"));
    let terms = [
        ("paper-about", whom),
        ("folder-day", Some(words.date(case.assessment.on))),
        ("folder-status", Some(status(case))),
        ("folder-program", Some(program)),
        ("folder-law", Some(words.date(case.law.version))),
    ];
    let told = terms.into_iter().filter_map(|(label, text)| Some((case.say(label), Text::plain(text?))));
    Block::Terms(told.collect())
}

fn status(case: &Case) -> String {
    let finding = &case.assessment.finding;
    let kind = Kind::called_for(case.draft, case.assessment);
    let gaps = open::lacks(case).len();
    match case.draft.finished_on().filter(|_| case.is_final(kind)) {
        Some(date) => case.tell("folder-status-finished", &[("date", case.words.date(date).into())]),
        None if is_own(case.draft) => case.say("folder-open-own"),
        // Advised is not demanded: where none is made, none is half made either.
        None if kind == Kind::Note && finding.agreement == Form::Recommended => {
            let verdict = case.words.verdict(finding.verdict, None).into_owned();
            case.tell("folder-status-recommended", &[("verdict", verdict.into())])
        }
        None if gaps > 0 => case.tell("folder-status-missing", &[("n", gaps.into())]),
        None if kind.stands_under_draft() => case.say("folder-status-unmarked"),
        None => case.say("folder-status-none"),
    }
}

fn listed(case: &Case, files: &[File]) -> Block {
    let what =
        |file: &File| file.part.map(|part| case.say(&format!("folder-what-{}", part.word()))).unwrap_or_default();
    let row = |file: &File| vec![Text::plain(file.name.clone()), Text::plain(what(file))];
    let columns = [("folder-column-file", 38), ("folder-column-what", 62)];
    table(case.words, case.say("folder-files-caption"), &columns, files.iter().map(row).collect())
}

/// What is to be said of single files: made in another format, shown to the employee first, or left out.
fn notes(case: &Case, files: &[File]) -> Vec<Block> {
    let mut notes = Vec::new();
    for file in files {
        let Some(trouble) = &file.instead else { continue };
        let cause = case.words.paper_trouble(trouble).swap_remove(0);
        let args = [("file", file.name.as_str().into()), ("cause", cause.into())];
        notes.push(Block::text(case.tell("folder-instead", &args)));
    }
    if files.iter().any(|file| file.part == Some(Part::Declaration)) {
        notes.push(Block::quiet(case.say("folder-show-first")));
    }
    notes.push(Block::text(case.tell("folder-withheld", &[("rows", SENSITIVE.join(", ").into())])));
    notes.push(match files.iter().find(|file| file.part == Some(Part::Draft)) {
        Some(file) => Block::text(case.tell("folder-draft-holds", &[("file", file.name.as_str().into())])),
        None => Block::quiet(case.say("folder-without-draft")),
    });
    notes
}

/// What is open: a task for somebody, and no judgment on anybody.
fn still_open(case: &Case) -> Vec<String> {
    let draft = case.draft;
    let mut open = Vec::new();
    if is_own(draft) {
        open.push(case.say("folder-open-own"));
    }
    open.extend(open::points(case).into_iter().map(|point| point.told));
    if draft.employee_view.is_none() {
        open.push(case.say("folder-open-declaration"));
    }
    // Counted, those that are told nowhere in the folder would give their answers away.
    let overdue = measure::open_to_others(draft).into_iter();
    let overdue = overdue.filter(|m| measure::state(m, case.assessment.on) == Some(State::Unmet)).count();
    let waiting = draft.without_measure().into_iter().filter(|row| !is_sensitive(row)).count();
    for (key, n) in [("folder-open-rows", waiting), ("folder-open-overdue", overdue)] {
        open.extend((n > 0).then(|| case.tell(key, &[("n", n.into())])));
    }
    if case.assessment.hours.is_none() {
        open.push(case.say("folder-open-hours"));
    }
    open
}
