//! `changes`: what has changed in the rules, the newest first, and which drafts of the folder that touches.

mod json;

pub use json::difference;

use super::errors::{self, Failure};
use super::report::cited;
use super::{Answer, Context, Result};
use crate::agreement::since::Since;
use crate::agreement::{Draft, Kind};
use crate::document::since::outcome;
use crate::document::text::Page;
use crate::law::NotModelled;
use crate::law::changes::{Amendment, Difference, between};
use crate::law::sources::Law;
use crate::store::{self, Listed};
use crate::words::Words;
use clap::ArgMatches;
use jiff::civil::Date;

/// What has changed.
struct Report<'a> {
    /// The first day looked at.
    since: Date,
    /// The last.
    until: Date,
    changes: Vec<Amendment<'a>>,
    drafts: Vec<Touched<'a>>,
    /// The drafts that cannot be read: name, path and reason.
    unreadable: Vec<(String, String, String)>,
}

/// A draft, and what the changes do to it.
struct Touched<'a> {
    name: String,
    path: String,
    saved: Option<Date>,
    difference: Option<Box<Difference<'a>>>,
}

/// Runs the command.
pub fn run(matches: &ArgMatches, context: &Context) -> Result<Answer> {
    let (law, today) = (Law::current(), context.today);
    let asked = matches.get_one::<Date>("since").copied();
    if let Some(on) = asked.filter(|on| *on > today) {
        return Err(Failure::Future { on, today });
    }
    if let Some(on) = asked.or(Some(today)).filter(|on| *on < law.modelled_from) {
        return Err(NotModelled { on, from: law.modelled_from }.into());
    }
    let folder = context.folder()?;
    let report = report(store::list(&folder)?, asked, law, today, context.words);
    let text = match matches.get_flag("json") {
        true => json::write(&report),
        false => write(&report, context.words),
    };
    Ok(Answer::done(text))
}

fn report<'a>(listed: Vec<Listed>, asked: Option<Date>, law: &'a Law, today: Date, words: &Words) -> Report<'a> {
    let (mut read, mut unreadable) = (Vec::new(), Vec::new());
    for Listed { path, draft, .. } in listed {
        let file = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let shown = path.display().to_string();
        match draft {
            // What the employee answers alone is judged by no rule.
            Ok(draft) if draft.kind == Kind::SelfDeclaration => {}
            Ok(draft) => read.push((crate::document::name(&draft).unwrap_or(file), shown, draft)),
            Err(trouble) => unreadable.push((file, shown, errors::brief(&trouble, words))),
        }
    }
    let oldest = read.iter().filter_map(|(.., draft)| draft.receipt.as_ref()).map(|r| r.date).min();
    let since = asked.or(oldest.map(|d| d.max(law.modelled_from).min(today))).unwrap_or(law.modelled_from);
    // A day named is one of those looked at; on the day a draft was saved its own rules had begun.
    let eve = if asked.is_some() { since.yesterday().unwrap_or(since) } else { since };
    let one = |(name, path, draft): (String, String, Draft)| touched(name, path, &draft, law, eve, today);
    Report {
        since,
        until: today,
        changes: between(law, eve, today),
        drafts: read.into_iter().map(one).collect(),
        unreadable,
    }
}

/// What the changes since a draft was saved, of those looked at, do to it.
fn touched<'a>(name: String, path: String, draft: &Draft, law: &'a Law, eve: Date, today: Date) -> Touched<'a> {
    let saved = draft.receipt.as_ref().map(|r| r.date);
    let then = saved.map_or(eve, |saved| saved.max(eve)).max(law.modelled_from);
    let difference = match draft.changed_between(law, then, today) {
        Some(Since::Changed(difference)) => Some(difference),
        _ => None,
    };
    Touched { name, path, saved, difference }
}

fn write(report: &Report, words: &Words) -> String {
    let mut page = Page::default();
    let since = [("date", words.date(report.since).into())];
    let key = if report.changes.is_empty() { "changes-none" } else { "changes-since" };
    page.line(&words.tell(key, &since));
    let mut day = None;
    for change in &report.changes {
        if day != Some(change.date) {
            day = Some(change.date);
            page.heading(&words.date(change.date));
        }
        amendment(&mut page, change, words);
    }
    drafts(&mut page, report, words);
    page.gap();
    page.line(&words.say("not-advice"));
    page.finish()
}

/// A rule with what it was, what it is, its source and how certain that is.
fn amendment(page: &mut Page, change: &Amendment, words: &Words) {
    let Some(entry) = change.entry() else { return };
    page.put(&format!("  {}  ", change.rule), &words.say(&entry.key()));
    for (_, line) in words.then_and_now(change) {
        page.put("         ", &line);
    }
    words.parts_changed(change).iter().for_each(|line| page.put("         ", line));
    page.put("         ", &cited(entry, words));
    let certainty = ("certainty", words.certainty(&entry.certainty).into());
    let before = change.before.filter(|b| b.certainty != entry.certainty);
    let line = match before {
        Some(before) => {
            words.tell("changes-certainty-then", &[certainty, ("before", words.certainty(&before.certainty).into())])
        }
        None => words.tell("changes-certainty", &[certainty]),
    };
    page.put("         ", &line);
}

fn drafts(page: &mut Page, report: &Report, words: &Words) {
    if report.drafts.is_empty() && report.unreadable.is_empty() {
        return;
    }
    page.heading(&words.say("changes-drafts"));
    for draft in &report.drafts {
        if let Some(difference) = &draft.difference {
            self::draft(page, draft, difference, words);
        }
    }
    let untouched: Vec<&str> =
        report.drafts.iter().filter(|d| d.difference.is_none()).map(|d| d.name.as_str()).collect();
    if !untouched.is_empty() {
        page.item(&words.tell("changes-untouched", &[("names", untouched.join(", ").into())]));
    }
    for (name, _, reason) in &report.unreadable {
        let args = [("name", name.into()), ("reason", reason.into())];
        page.put("  ! ", &words.tell("changes-unreadable", &args));
    }
}

fn draft(page: &mut Page, draft: &Touched, difference: &Difference, words: &Words) {
    let name = ("name", draft.name.as_str().into());
    page.item(&match draft.saved {
        Some(date) => words.tell("changes-draft", &[name, ("date", words.date(date).into())]),
        None => words.tell("changes-draft-undated", &[name]),
    });
    let rules: Vec<String> = difference.rules.iter().map(|a| a.rule.to_string()).collect();
    page.put("    ", &words.tell("changes-draft-rules", &[("rules", rules.join(", ").into())]));
    let (then, now) = (outcome(&difference.then.finding, words), outcome(&difference.now.finding, words));
    let verdict = match difference.other_outcome() {
        true => words.tell("changes-draft-verdict", &[("before", then.into()), ("after", now.into())]),
        false => words.tell("changes-draft-verdict-same", &[("verdict", now.into())]),
    };
    page.put("    ", &verdict);
    if difference.other_outcome() && difference.by_time {
        page.put("    ", &words.say("since-by-time"));
    }
    if !difference.duties.is_empty() {
        page.put("    ", &words.tell("changes-draft-duties", &[("n", difference.duties.len().into())]));
    }
    for shift in &difference.duties {
        let duty = format!("{} ({})", words.topic((shift.rule, shift.topic)), shift.rule);
        let args = [("duty", duty.into()), ("what", words.duty_shift(shift).into())];
        page.put("      ", &words.tell("changes-draft-duty", &args));
    }
    page.put("    ", &words.say("changes-draft-clauses"));
    page.raw(&format!("    {}", draft.path));
}
