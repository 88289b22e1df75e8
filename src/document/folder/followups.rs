//! How closely the home work is followed up, why, and on which days. All of it is advice.

use crate::document::{Case, Told};
use crate::law::followup::Meeting;
use crate::paper::{Block, Column, Table, Text};
use jiff::civil::Date;

/// The document.
pub(super) fn followups(case: &Case) -> Told {
    let Case { draft, assessment, law, words } = *case;
    let title = case.say("folder-followups-title");
    let mut blocks = vec![Block::quiet(words.say("folder-followups-basis"))];
    blocks.push(Block::heading(words.say("plan-rhythm")));
    let Some((plan, dates)) = draft.follow_up(assessment.finding.verdict, law, assessment.on) else {
        blocks.push(Block::text(words.say("plan-no-rhythm")));
        return (title, blocks);
    };
    blocks.push(Block::text(words.say(&format!("plan-because-{}", plan.rhythm.word()))));
    blocks.push(Block::text(words.followup(&plan)));
    blocks.push(Block::heading(words.say("plan-dates")));
    blocks.push(match dates.is_empty() {
        true => Block::text(words.say("plan-no-dates")),
        false => days(case, dates),
    });
    (title, blocks)
}

fn days(case: &Case, dates: Vec<(Date, Meeting)>) -> Block {
    let row = |(date, meeting): (Date, Meeting)| {
        let what = case.say(&format!("meeting-{}", meeting.word()));
        let passed = date < case.assessment.on;
        let what = if passed { case.tell("plan-passed", &[("meeting", what.into())]) } else { what };
        vec![Text::plain(case.words.date(date)), Text::plain(what)]
    };
    let column = |key: &str, share| Column { head: case.say(key), share };
    Block::Table(Table {
        caption: case.say("folder-followups-caption"),
        columns: vec![column("folder-column-date", 30), column("folder-column-meeting", 70)],
        rows: dates.into_iter().map(row).collect(),
    })
}
