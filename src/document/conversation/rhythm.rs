//! How often to talk, and when next.

use crate::agreement::dates::meetings;
use crate::document::Case;
use crate::law::followup::{CERTAINTY, Meeting, Plan, Rhythm};
use crate::paper::{Block, Text};

/// How many dates ahead are told.
const DATES: usize = 4;

/// The rhythm and the next dates, or the usual rhythms where none can be told yet. What calls for a closer one is not named.
pub(super) fn when(case: &Case, blocks: &mut Vec<Block>) {
    blocks.push(Block::heading(case.words.say("talk-when")));
    let today = case.assessment.on;
    let told = meetings(case.draft, case.assessment.finding.verdict, case.law, today);
    let Some((plan, dates)) = told else {
        blocks.push(Block::text(case.words.say("talk-rhythms")));
        let rhythms = Rhythm::ALL.iter().map(|rhythm| Text::plain(said_of(case, *rhythm)));
        blocks.push(Block::List(rhythms.collect()));
        blocks.push(Block::quiet(advised(case, "R-304")));
        return;
    };
    let mut terms = vec![(case.say("plan-rhythm"), Text::plain(rhythm(case, &plan)))];
    let ahead = dates.into_iter().filter(|(date, _)| *date >= today).take(DATES);
    let one = |(date, meeting): (_, Meeting)| {
        format!("{}: {}", case.words.date(date), case.say(&format!("meeting-{}", meeting.word())))
    };
    let ahead: Vec<String> = ahead.map(one).collect();
    if !ahead.is_empty() {
        terms.push((case.say("plan-dates"), Text::plain(ahead.join("; "))));
    }
    blocks.push(Block::Terms(terms));
    blocks.push(Block::quiet(advised(case, &plan.rule.to_string())));
}

/// «To til tre dager i uka er hjemme … Se på det etter én og tre måneder …»
fn said_of(case: &Case, rhythm: Rhythm) -> String {
    let part = |of: &str| case.say(&format!("{of}-{}", rhythm.word()));
    format!("{} {}", part("plan-because"), part("rhythm"))
}

fn rhythm(case: &Case, plan: &Plan) -> String {
    let told = said_of(case, plan.rhythm);
    if plan.at_once() { format!("{told} {}", case.words.say("talk-closer")) } else { told }
}

fn advised(case: &Case, rule: &str) -> String {
    let args = [("rule", rule.to_string().into()), ("certainty", case.words.certainty(CERTAINTY).into())];
    case.tell("followup-basis", &args)
}
