//! The week drawn: hours down, days across. Home and office have signs of their own, and what goes beyond a limit or turns
//! on an answer has its letter beside it.

use crate::agreement::Draft;
use crate::document::text::Page;
use crate::law::facts::Fact;
use crate::law::hours::cells::{Cells, Fill};
use crate::law::hours::{At, DAY, Finding, Limit, Overview, Piece, Work, date_of};
use crate::law::number::Number;
use crate::law::sources::Law;
use crate::words::Words;
use crate::words::hours::{letter, sentence};
use unicode_width::UnicodeWidthStr as _;

/// The width of a day, and of what stands before the first.
const COLUMN: usize = 7;
const LABEL: usize = 7;
/// Minutes of a line; of half an hour, where something begins or ends in the middle of one.
const HOUR: i64 = 60;
/// As many letters as a cell has room for.
const LETTERS: usize = 3;

/// The signs of a drawing.
struct Signs {
    office: char,
    home: char,
    overtime: char,
    standby: char,
}

const DRAWN: Signs = Signs { office: '█', home: '░', overtime: '+', standby: '·' };

/// What is drawn.
struct Drawing<'a> {
    cells: Cells<'a>,
    overview: &'a Overview,
    /// Whether the last day is followed by the first.
    repeats: bool,
    signs: Signs,
    words: &'a Words,
}

/// Draws every week of the rota, and what the signs mean.
pub fn draw(page: &mut Page, draft: &Draft, overview: &Overview, law: &Law, words: &Words) {
    let from = draft.facts.date(Fact::HoursFrom);
    let drawing =
        Drawing { cells: Cells::of(&draft.facts, law), overview, repeats: from.is_none(), signs: DRAWN, words };
    let (rows, step) = drawing.rows();
    let weeks = drawing.cells.weeks().len();
    for week in 0..weeks {
        page.gap();
        if weeks > 1 {
            page.line(&sentence(&words.rota_week(draft, week)));
        }
        drawing.line(page, "", |day| words.weekday_short(day).to_lowercase());
        if from.is_some() {
            let date =
                |day| date_of(from, week, day).map(|d| format!("{}.{}.", d.day(), d.month())).unwrap_or_default();
            drawing.line(page, "", date);
        }
        for at in (rows.0..rows.1).step_by(step as usize) {
            let label = format!("{:02}:{:02}", at % DAY / 60, at % 60);
            drawing.line(page, &label, |day| drawing.cell(week, day, (at, at + step)));
        }
        let sum = |day: usize| overview.days.get(week * 7 + day).map(|d| d.total()).filter(|t| *t > Number::whole(0));
        drawing.line(page, &words.say("drawn-sum"), |day| sum(day).map(|n| words.number(n)).unwrap_or_default());
    }
    page.gap();
    drawing.legend(page);
}

impl Drawing<'_> {
    fn line(&self, page: &mut Page, label: &str, cell: impl Fn(usize) -> String) {
        let pad = |text: String, width: usize| format!("{text}{}", " ".repeat(width.saturating_sub(text.width())));
        let cells: String = (0..7).map(|day| pad(cell(day), COLUMN)).collect();
        let line = format!("{}{cells}", pad(label.to_string(), LABEL));
        page.raw(line.trim_end());
    }

    /// From the first hour that is worked on any day to the last, and the minutes of a line.
    fn rows(&self) -> ((i64, i64), i64) {
        let (first, last) = Cells::reach(self.cells.weeks()).unwrap_or_default();
        let whole = |minutes: u16| i64::from(minutes) % HOUR == 0;
        let all = self.cells.weeks().iter().flatten().flatten().all(|s| whole(s.from) && whole(s.to));
        ((first / HOUR * HOUR, (last + HOUR - 1) / HOUR * HOUR), if all { HOUR } else { HOUR / 2 })
    }

    /// What fills most of the time, with the letters of what was found in it.
    fn cell(&self, week: usize, day: usize, part: (i64, i64)) -> String {
        let Signs { office, home, overtime, standby } = self.signs;
        let sign = match self.cells.fill(week, day, part) {
            Fill::Free => return String::new(),
            Fill::Office => office,
            Fill::Home => home,
            Fill::Standby => standby,
        };
        let middle = if self.cells.is_overtime(week, day, part) { overtime } else { sign };
        let findings = self.overview.findings.iter().enumerate();
        let here = |f: &Finding| f.pieces.iter().any(|piece| self.marks(f.limit, piece, week, day, part));
        let mut letters: Vec<String> =
            findings.filter(|(_, f)| is_marked(f) && here(f)).map(|(i, _)| letter(i)).collect();
        if letters.len() > LETTERS {
            letters.truncate(LETTERS - 1);
            letters.push("+".into());
        }
        format!("{sign}{middle}{sign}{}", letters.concat())
    }

    /// Whether a piece is marked in this part of this day. A rest is marked where the work before it ends and that after it
    /// begins.
    fn marks(&self, limit: Limit, piece: &Piece, week: usize, day: usize, part: (i64, i64)) -> bool {
        if limit != Limit::DailyRest {
            return piece.touches(week, day, part);
        }
        let before = Piece { from: piece.from.saturating_sub(1), to: piece.from, ..*piece };
        before.touches(week, day, part) || self.after(piece).is_some_and(|after| after.touches(week, day, part))
    }

    /// The first minute after a rest: of the day after where it has gone past midnight.
    fn after(&self, rest: &Piece) -> Option<Piece> {
        let days = self.cells.weeks().len() * 7;
        let over = i64::from(rest.to) / DAY;
        let day = rest.week * 7 + rest.day + over as usize;
        let day = if self.repeats { day % days } else { day };
        let from = u16::try_from(i64::from(rest.to) - over * DAY).ok()?;
        (day < days).then(|| Piece { week: day / 7, day: day % 7, from, to: from + 1 })
    }

    /// What the signs mean, only those that are there.
    fn legend(&self, page: &mut Page) {
        let Signs { office, home, overtime, standby } = self.signs;
        let all = || self.cells.weeks().iter().flatten().flatten();
        let works = |at| all().any(|s| s.at == at && s.work != Work::Standby);
        let kind = |work| all().any(|s| s.work == work);
        let three = |sign: char| sign.to_string().repeat(3);
        let signs = [
            ("drawn-office", three(office), works(At::Office)),
            ("drawn-home", three(home), works(At::Home)),
            ("drawn-overtime", overtime.to_string(), kind(Work::Overtime)),
            ("drawn-standby", three(standby), kind(Work::Standby)),
            ("cli-hours-letters", "A".to_string(), self.overview.findings.iter().any(is_marked)),
        ];
        let told =
            signs.iter().filter(|(.., there)| *there).map(|(key, sign, _)| format!("{sign} {}", self.words.say(key)));
        page.raw(&told.collect::<Vec<_>>().join("   "));
    }
}

/// Whether a finding is lettered in the drawing: one of certain hours, that calls for something.
fn is_marked(finding: &Finding) -> bool {
    finding.standing.is_urgent() && finding.limit.is_of_a_day()
}
