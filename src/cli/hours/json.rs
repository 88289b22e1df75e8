//! Working time as JSON, with a version of its own. Numbers are hours; times of a piece that goes past midnight go above
//! 24:00, and weeks and stretches are counted from 1.

use crate::agreement::fed;
use crate::agreement::read::shown_time;
use crate::agreement::{Draft, Language};
use crate::cli::assess::Judged;
use crate::cli::json::{grounded, number};
use crate::law::facts::{Fact, Facts};
use crate::law::hours::agreed::{Exemption, conditions};
use crate::law::hours::mend::{self, Edit, Mend};
use crate::law::hours::sums::{DaySum, WeekSum};
use crate::law::hours::{Finding, Limit, Overview, Piece, date_of};
use crate::law::sources::Law;
use crate::law::week::Weekday;
use crate::words::Words;
use crate::words::hours::letter;
use serde_json::{Value as Json, json};

/// The version of this object: raised when a field changes its meaning or goes away.
const VERSION: u32 = 1;

/// The object alone.
pub fn text(judged: &Judged, law: &Law) -> String {
    format!("{:#}\n", object(judged, law))
}

/// The object; null where no working time is told.
pub fn object(judged: &Judged, law: &Law) -> Json {
    let Some(overview) = &judged.assessment.hours else { return Json::Null };
    let facts = &judged.facts;
    let one = |(i, finding)| self::finding(i, finding, &judged.draft, law);
    json!({
        "version": VERSION,
        "from": facts.date(Fact::HoursFrom).map(|monday| monday.to_string()),
        "days": overview.days.iter().map(|sum| day(sum, facts)).collect::<Vec<_>>(),
        "weeks": overview.weeks.iter().map(week).collect::<Vec<_>>(),
        "average": number(overview.average),
        "average_total": number(overview.average_total),
        "exemption": exemption(overview, facts),
        "findings": overview.findings.iter().enumerate().map(one).collect::<Vec<_>>(),
        "waits": overview.waits().iter().map(|fact| fact.key()).collect::<Vec<_>>(),
        "feeds": feeds(overview),
    })
}

/// The clauses and checklist rows that findings concern, with the letters of those findings.
fn feeds(overview: &Overview) -> Json {
    let letters = |key: &'static str| {
        let concern = |finding: &Finding| fed::fed(overview, key).any(|other| std::ptr::eq(other, finding));
        let letters = overview.findings.iter().enumerate().filter(|(_, f)| concern(f)).map(|(i, _)| letter(i));
        (key.to_string(), letters.collect::<Vec<_>>().into())
    };
    Json::Object(fed::fed_by_hours(overview).into_iter().map(letters).collect())
}

fn day(sum: &DaySum, facts: &Facts) -> Json {
    let date = date_of(facts.date(Fact::HoursFrom), sum.week, sum.day);
    json!({
        "week": sum.week + 1,
        "weekday": Weekday::WORDS[sum.day],
        "date": date.map(|date| date.to_string()),
        "ordinary": number(sum.ordinary),
        "overtime": number(sum.overtime),
        "standby": number(sum.standby),
        "counted": number(sum.counted()),
        "total": number(sum.total()),
        "home": number(sum.home),
        "night": number(sum.night),
    })
}

fn week(sum: &WeekSum) -> Json {
    json!({
        "week": sum.week + 1,
        "counted": number(sum.ordinary),
        "overtime": number(sum.overtime),
        "total": number(sum.total()),
        "home": number(sum.home),
        "night": number(sum.night),
    })
}

fn exemption(overview: &Overview, facts: &Facts) -> Json {
    let state = match overview.exemption {
        Exemption::No => "none",
        Exemption::Holds => "holds",
        Exemption::Fails(_) => "fails",
        Exemption::Open(_) => "open",
    };
    let position = facts.word(Fact::Position).unwrap_or_default();
    let one = |fact: &Fact| json!({ "fact": fact.key(), "answer": facts.yes(*fact) });
    json!({ "state": state, "conditions": conditions(position).iter().map(one).collect::<Vec<_>>() })
}

fn finding(index: usize, finding: &Finding, draft: &Draft, law: &Law) -> Json {
    // As people are told: JSON has no language of its own.
    let told = Words::of(Language::Nb).finding(finding, draft, law);
    let widen = |w: &crate::law::hours::Widen| json!({ "who": w.who.word(), "to": w.to.map(number) });
    let found = json!({
        "letter": letter(index),
        "limit": finding.limit.word(),
        "rule": finding.rule.to_string(),
        "standing": finding.standing.word(),
        "allowed": number(finding.allowed),
        "found": number(finding.found),
        "by": number(finding.by()),
        "unit": if finding.limit == Limit::AveragingPeriod { "weeks" } else { "hours" },
        "least": finding.is_least(),
        "pieces": finding.pieces.iter().map(piece).collect::<Vec<_>>(),
        "widen": finding.widen.iter().map(widen).collect::<Vec<_>>(),
        "waits": finding.waits.iter().map(|fact| fact.key()).collect::<Vec<_>>(),
        "basis": finding.basis.map(Fact::key),
        "check_before_use": told.check.is_some(),
        "mend": mend::nearest(&draft.facts, law, finding).map(|found| change(&found)),
    });
    grounded(found, finding.rule, law)
}

fn piece(piece: &Piece) -> Json {
    let time = |minutes: u16| format!("{:02}:{:02}", minutes / 60, minutes % 60);
    json!({ "week": piece.week + 1, "day": Weekday::WORDS[piece.day], "from": time(piece.from), "to": time(piece.to) })
}

fn change(mend: &Mend) -> Json {
    json!({ "edits": mend.edits.iter().map(edit).collect::<Vec<_>>(), "minutes": mend.minutes })
}

fn edit(edit: &Edit) -> Json {
    let place = edit.place();
    let mut told = json!({ "week": place.week + 1, "day": Weekday::WORDS[place.day], "stretch": place.index + 1 });
    let (change, key, value) = match edit {
        Edit::Shift(_, from) => ("shift", "from", json!(shown_time(*from))),
        Edit::Begin(_, from) => ("begin", "from", json!(shown_time(*from))),
        Edit::End(_, to) => ("end", "to", json!(shown_time(*to))),
        Edit::Pause(_, minutes) => ("pause", "pause", json!(minutes)),
        Edit::Drop(_) => ("drop", "drop", json!(true)),
    };
    told["change"] = json!(change);
    told[key] = value;
    told
}
