//! Where in the weeks something is: days, weeks and the stretches of work on them.

use super::sentence;
use crate::agreement::Draft;
use crate::law::facts::Fact;
use crate::law::hours::{At, Finding, Limit, Piece, Stretch, Work, Workweek, date_of};
use crate::law::number::Number;
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
    pub(super) fn pieces(&self, draft: &Draft, finding: &Finding) -> String {
        let rest = matches!(finding.limit, Limit::DailyRest | Limit::WeeklyRest);
        // Where there is no rest at all, there are no hours of it.
        if rest && finding.found == Number::whole(0) {
            return String::new();
        }
        let pieces: Vec<Piece> = finding.pieces.iter().map(|piece| on_its_day(draft, *piece)).collect();
        let all = days(&pieces);
        let one = |(week, day): &(usize, usize)| {
            let own = pieces.iter().filter(|p| (p.week, p.day) == (*week, *day));
            let parts: Vec<String> = own.map(|p| if rest { self.free(p) } else { self.piece(draft, p) }).collect();
            let name = self.named_day(draft, *week, *day, self.weekday_short(*day));
            self.tell("hours-where", &[("day", name.into()), ("parts", parts.join(", ").into())])
        };
        let told = all.iter().take(MOST_DAYS).map(one).collect::<Vec<_>>().join("; ");
        match all.len().checked_sub(MOST_DAYS) {
            None | Some(0) => told,
            Some(more) => format!("{told} {}", self.tell("hours-where-more", &[("n", more.into())])),
        }
    }

    fn free(&self, piece: &Piece) -> String {
        self.tell("hours-where-free", &[("span", self.time_span(piece.from, piece.to).into())])
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
        let told = |span: String| self.tell(at, &[("span", span.into())]);
        match stretch.work {
            Work::Ordinary => told(span),
            Work::Overtime => self.tell("hours-where-overtime", &[("part", told(span).into())]),
            Work::Standby => self.tell("hours-where-standby", &[("span", span.into())]),
        }
    }
}

/// The weeks told.
pub(super) fn weeks(draft: &Draft) -> &[Workweek] {
    draft.facts.hours().unwrap_or_default()
}

/// A piece that begins after midnight on the day that it begins on, where that is one of the rota.
fn on_its_day(draft: &Draft, piece: Piece) -> Piece {
    const MIDNIGHT: u16 = 1440;
    let (all, next) = (weeks(draft).len().max(1) * 7, piece.week * 7 + piece.day + 1);
    if piece.from < MIDNIGHT || next >= all && draft.facts.has(Fact::HoursFrom) {
        return piece;
    }
    let (week, day) = (next % all / 7, next % 7);
    Piece { week, day, from: piece.from - MIDNIGHT, to: piece.to - MIDNIGHT }
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
