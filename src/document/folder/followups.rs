//! How closely the home work is followed up, why, and on which days. All of it is advice. What calls for closer follow-up is
//! not named where it gives away an answer on a row that is spoken of between two alone.

use crate::agreement::dates::meetings;
use crate::document::{Case, Told, table};
use crate::law::facts::Fact;
use crate::law::followup::Meeting;
use crate::paper::{Block, Text};
use jiff::civil::Date;

/// The document.
pub(super) fn followups(case: &Case) -> Told {
    let Case { draft, assessment, law, words } = *case;
    let title = case.say("folder-followups-title");
    let mut blocks = vec![Block::quiet(words.say("folder-followups-basis"))];
    blocks.push(Block::heading(words.say("plan-rhythm")));
    let Some((mut plan, dates)) = meetings(draft, assessment.finding.verdict, law, assessment.on) else {
        blocks.push(Block::text(words.say("plan-no-rhythm")));
        return (title, blocks);
    };
    plan.triggers.retain(|trigger| !trigger.is_sensitive());
    blocks.push(Block::text(words.say(&format!("plan-because-{}", plan.rhythm.word()))));
    blocks.push(Block::text(words.followup(&plan)));
    blocks.push(Block::heading(words.say("plan-dates")));
    if dates.is_empty() {
        blocks.push(Block::text(words.say("plan-no-dates")));
        return (title, blocks);
    }
    if draft.facts.date(Fact::Start).is_none() {
        let args = [("date", words.date(assessment.on).into())];
        blocks.push(Block::text(case.tell("folder-followups-from", &args)));
    }
    blocks.push(days(case, dates));
    (title, blocks)
}

fn days(case: &Case, dates: Vec<(Date, Meeting)>) -> Block {
    let row = |(date, meeting): (Date, Meeting)| {
        let what = case.say(&format!("meeting-{}", meeting.word()));
        let passed = date < case.assessment.on;
        let what = if passed { case.tell("plan-passed", &[("meeting", what.into())]) } else { what };
        vec![Text::plain(case.words.date(date)), Text::plain(what)]
    };
    let columns = [("folder-column-date", 30), ("folder-column-meeting", 70)];
    table(case.words, case.say("folder-followups-caption"), &columns, dates.into_iter().map(row).collect())
}
