//! Repetitions. The counting is done by the `rrule` crate, in wall-clock time that is told to it as UTC: so a meeting at
//! nine stays at nine through the year, and no time zone is needed.

use super::lines::Line;
use jiff::ToSpan;
use jiff::civil::{Date, DateTime, Time};
use rrule::RRuleSet;

/// Older series than this are mistakes, and would be long to count through.
const OLDEST: i16 = 1900;

/// The dates on which a series begins anew, up to the last day wanted; none where the rule cannot be read.
pub(super) fn dates(start: DateTime, rule: &Line, last: Date) -> Option<Vec<Date>> {
    let mut parts = Vec::new();
    let mut often = false;
    for part in rule.value.trim().to_ascii_uppercase().split(';').filter(|p| !p.is_empty()) {
        match part.split_once('=')? {
            ("FREQ", word) if ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"].contains(&word) => often = true,
            // Hours and parts of them move nothing to another day.
            ("BYHOUR" | "BYMINUTE" | "BYSECOND", _) => continue,
            ("INTERVAL" | "COUNT", number) if number.parse::<u16>().is_ok_and(|n| n > 0) => {}
            ("FREQ" | "INTERVAL" | "COUNT", _) => return None,
            ("UNTIL", until) => {
                let until = until_of(rule, until)?;
                if until < start {
                    return Some(Vec::new());
                }
                parts.push(format!("UNTIL={}", written(until)));
                continue;
            }
            _ => {}
        }
        parts.push(part.to_string());
    }
    if !often || start.year() < OLDEST {
        return None;
    }
    let text = format!("DTSTART:{}\nRRULE:{}", written(start), parts.join(";"));
    let series = text.parse::<RRuleSet>().ok()?.limit();
    let epoch = Date::constant(1970, 1, 1);
    let date = |seconds: i64| epoch.checked_add(seconds.div_euclid(86_400).days()).ok();
    Some((&series).into_iter().map_while(|moment| date(moment.timestamp())).take_while(|d| *d <= last).collect())
}

/// The last moment: a date holds until its midnight is over.
fn until_of(rule: &Line, text: &str) -> Option<DateTime> {
    let until = rule.stamp(text)?;
    let whole_day = !text.contains('T');
    Some(if whole_day { until.date().to_datetime(Time::constant(23, 59, 59, 0)) } else { until })
}

fn written(moment: DateTime) -> String {
    moment.strftime("%Y%m%dT%H%M%SZ").to_string()
}
