//! `check`: what is missing before a draft can be signed.

use super::errors::Failure;
use super::{Answer, Context, DONE, NO, Result, read};
use crate::agreement::{Draft, Kind as DraftKind, check, read as parse};
use crate::document::text::{Page, state_mark, verdict_mark};
use crate::document::{Kind, own};
use crate::law::sources::Law;
use crate::law::{Assessment, Form};
use crate::words::Words;
use crate::words::open::gaps;
use clap::ArgMatches;
use std::path::PathBuf;

/// Runs the command.
pub fn run(matches: &ArgMatches, context: &Context) -> Result<Answer> {
    let path = matches.get_one::<PathBuf>("file").cloned().unwrap_or_default();
    let (name, text) = read(&path, context.words)?;
    let draft = parse::draft(&text).map_err(|problems| Failure::Broken { name, problems })?;
    if draft.kind == DraftKind::SelfDeclaration {
        let text = format!("{}\n", context.words.say("cli-own-no-case"));
        return Ok(Answer::new(text, NO));
    }
    let law = Law::at(context.today);
    let assessment = draft.assess(law, context.today)?;
    let words = context.words;
    let finding = &assessment.finding;
    let mut page = Page::default();
    page.put(&format!("{} ", verdict_mark(finding.verdict)), &words.verdict(finding.verdict, finding.lean));
    page.item(&words.form(finding));
    let (settled, all) = check::meter(&draft);
    if finding.agreement != Form::NoneRequired {
        page.item(&words.tell("meter", &[("settled", settled.into()), ("all", all.into())]));
    }
    let gaps = gaps(&draft, &assessment);
    if gaps.is_empty() {
        let key = match Kind::called_for(&draft, &assessment) {
            Kind::Information => "cli-ready-information",
            Kind::Agreement => "cli-ready",
            _ if finding.agreement == Form::NoneRequired => "cli-nothing-needed",
            _ => "cli-ready",
        };
        page.heading(&words.say(key));
    } else {
        page.heading(&words.tell("cli-gaps", &[("n", gaps.len().into())]));
    }
    for gap in &gaps {
        page.put("  ! ", &words.gap(gap));
    }
    tasks(&mut page, &draft, words);
    let remarks = words.remarks(&draft, context.today);
    if !remarks.is_empty() {
        page.heading(&words.say("look-over"));
    }
    for remark in remarks {
        page.item(&words.say(&format!("look-over-{}", remark.word())));
    }
    warnings(&mut page, &assessment, law, words);
    page.gap();
    page.line(&words.say("not-advice"));
    Ok(Answer::new(page.finish(), if gaps.is_empty() { DONE } else { NO }))
}

/// The rows without a measure: tasks to take on, and no reason to say no.
fn tasks(page: &mut Page, draft: &Draft, words: &Words) {
    let tasks = check::tasks(draft);
    if tasks.is_empty() {
        return;
    }
    page.heading(&words.tell("tasks", &[("n", tasks.len().into())]));
    for task in tasks {
        page.put(&format!("  {} ", state_mark(own::state(Some(task.mark)))), &words.task(&task));
    }
}

/// The rules it rests on that are inferred or from memory: said, but no reason to say no.
fn warnings(page: &mut Page, assessment: &Assessment, law: &Law, words: &Words) {
    let doubtful: Vec<_> = assessment.steps.iter().filter_map(|s| law.entry(s.rule)).filter(|e| e.doubtful()).collect();
    if doubtful.is_empty() {
        return;
    }
    page.heading(&words.say("cli-warnings"));
    for entry in doubtful {
        let title = words.rule_title(entry.rule, law).into_owned();
        page.put(
            &format!("  {}  ", entry.rule),
            &words.tell(
                "cli-warning",
                &[("title", title.into()), ("certainty", words.certainty(&entry.certainty).into())],
            ),
        );
    }
}
