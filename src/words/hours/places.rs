//! Where in the weeks something is: days, weeks and the stretches of work on them.

use super::sentence;
use crate::agreement::Draft;
use crate::law::facts::Fact;
use crate::law::hours::{At, Piece, Stretch, Work, Workweek, date_of};
use crate::words::Words;
use jiff::civil::Date;

/// The days told of one by one.
const MOST_DAYS: usize = 7;

impl Words {
    /// A day of the rota: «tirsdag», «tirsdag i uke 2», «tirsdag 24. november».
    pub fn rota_day(&self, draft: &Draft, week: usize, day: usize) -> String {
        self.named_day(draft, week, day, self.weekday(day))
    }

    /// A week of the rota: «uka», «uke 2», «uka fra 23. november».
    pub fn rota_week(&self, draft: &Draft, week: usize) -> String {
        match (date_of(draft.facts.date(Fact::HoursFrom), week, 0), weeks(draft).len()) {
            (Some(date), _) => self.tell("hours-week-date", &[("date", self.day_month(date).into())]),
            (None, 0 | 1) => self.say("hours-week-one").into_owned(),
            _ => self.tell("hours-week-rota", &[("week", (week + 1).into())]),
        }
    }

    fn named_day(&self, draft: &Draft, week: usize, day: usize, name: String) -> String {
        match (date_of(draft.facts.date(Fact::HoursFrom), week, day), weeks(draft).len()) {
            (Some(date), _) => {
                self.tell("hours-day-date", &[("day", name.into()), ("date", self.day_month(date).into())])
            }
            (None, 0 | 1) => name,
            _ => self.tell("hours-day-rota", &[("day", name.into()), ("week", (week + 1).into())]),
        }
    }

    fn day_month(&self, date: Date) -> String {
        let month = self.say(&format!("month-{}", date.month())).into_owned();
        self.tell("hours-date", &[("n", i64::from(date.day()).into()), ("month", month.into())])
    }

    /// The days of some pieces, «lørdag og søndag»; the week where they are many.
    pub(super) fn days_of_pieces(&self, draft: &Draft, pieces: &[Piece]) -> String {
        let days = days(pieces);
        match days.as_slice() {
            [] => sentence(&self.rota_week(draft, 0)),
            [(week, _), .., (last, _)] if days.len() > 3 && week == last => sentence(&self.rota_week(draft, *week)),
            all => {
                let names: Vec<String> = all.iter().map(|(week, day)| self.rota_day(draft, *week, *day)).collect();
                sentence(&self.listed(&names))
            }
        }
    }

    /// Which two days rest lies between: those of two pieces, or the day of one and the day it goes into.
    pub(super) fn between(&self, draft: &Draft, pieces: &[Piece]) -> String {
        let last = weeks(draft).len().max(1) * 7;
        let next = |week: usize, day: usize| ((week * 7 + day + 1) % last / 7, (day + 1) % 7);
        let (first, second) = match (days(pieces).as_slice(), pieces) {
            ([a, b], _) => (*a, *b),
            ([a], [piece]) if piece.to > 1440 => (*a, next(a.0, a.1)),
            _ => return self.days_of_pieces(draft, pieces),
        };
        let name = |(week, day): (usize, usize)| self.rota_day(draft, week, day);
        sentence(&self.tell("hours-between", &[("first", name(first).into()), ("last", name(second).into())]))
    }

    /// Which hours of which days: «ti 20.00–22.00 hjemme; on 21.00–23.00 hjemme».
    pub(super) fn pieces(&self, draft: &Draft, pieces: &[Piece]) -> String {
        let all = days(pieces);
        let one = |(week, day): &(usize, usize)| {
            let own = pieces.iter().filter(|p| (p.week, p.day) == (*week, *day));
            let parts: Vec<String> = own.map(|p| self.piece(draft, p)).collect();
            let name = self.named_day(draft, *week, *day, self.weekday_short(*day));
            self.tell("hours-where", &[("day", name.into()), ("parts", parts.join(", ").into())])
        };
        let mut told: Vec<String> = all.iter().take(MOST_DAYS).map(one).collect();
        let text = told.join("; ");
        if all.len() > MOST_DAYS {
            told = vec![text, self.tell("hours-where-more", &[("n", (all.len() - MOST_DAYS).into())])];
            return told.join(" ");
        }
        text
    }

    /// The hours of a piece, and what is done where in them, if it is one stretch.
    fn piece(&self, draft: &Draft, piece: &Piece) -> String {
        let span = self.time_span(piece.from, piece.to);
        let day = weeks(draft).get(piece.week).map_or(&[][..], |week| &week[piece.day]);
        let of: Vec<&Stretch> = day.iter().filter(|s| s.from < piece.to && piece.from < s.to).collect();
        let [stretch] = of.as_slice() else { return span };
        self.worked(stretch, span)
    }

    /// What is done where between two times: «20.00–22.00 hjemme, overtid».
    pub fn worked(&self, stretch: &Stretch, span: String) -> String {
        let at = if stretch.at == At::Home { "hours-where-home" } else { "hours-where-office" };
        let told = self.tell(at, &[("span", span.into())]);
        match stretch.work {
            Work::Ordinary => told,
            Work::Overtime => self.tell("hours-where-overtime", &[("part", told.into())]),
            Work::Standby => self.tell("hours-where-standby", &[("part", told.into())]),
        }
    }
}

/// The weeks told.
pub(super) fn weeks(draft: &Draft) -> &[Workweek] {
    draft.facts.hours().unwrap_or_default()
}

/// The days of some pieces, each once, in the order given.
fn days(pieces: &[Piece]) -> Vec<(usize, usize)> {
    let mut days = Vec::new();
    for piece in pieces {
        if !days.contains(&(piece.week, piece.day)) {
            days.push((piece.week, piece.day));
        }
    }
    days
}
