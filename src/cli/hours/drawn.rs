//! The week drawn: hours down, days across. Home and office have signs of their own, and what goes beyond a limit or turns
//! on an answer has its letter beside it. Without anything but ASCII it is set in four columns, as code is in Markdown.

use super::letter;
use crate::agreement::Draft;
use crate::document::text::Page;
use crate::law::facts::Fact;
use crate::law::hours::{At, DAY, Finding, Limit, Overview, Piece, Standing, Stretch, Work, date_of};
use crate::law::number::Number;
use crate::words::Words;
use crate::words::hours::sentence;
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
    margin: &'static str,
}

const DRAWN: Signs = Signs { office: '█', home: '░', overtime: '+', standby: '·', margin: "" };
const ASCII: Signs = Signs { office: '#', home: ':', overtime: '+', standby: '.', margin: "    " };

/// What is drawn, day by day from the first Monday.
struct Drawing<'a> {
    days: Vec<&'a [Stretch]>,
    /// Whether the last day is followed by the first.
    repeats: bool,
    overview: &'a Overview,
    signs: Signs,
    words: &'a Words,
}

/// Draws every week of the rota, and what the signs mean.
pub fn draw(page: &mut Page, draft: &Draft, overview: &Overview, words: &Words, plain: bool) {
    let (weeks, from) = (draft.facts.hours().unwrap_or_default(), draft.facts.date(Fact::HoursFrom));
    let days = weeks.iter().flatten().map(Vec::as_slice).collect();
    let signs = if plain { ASCII } else { DRAWN };
    let drawing = Drawing { days, repeats: from.is_none(), overview, signs, words };
    let (rows, step) = drawing.rows();
    for week in 0..weeks.len() {
        page.gap();
        if weeks.len() > 1 {
            page.line(&format!("{}{}", drawing.signs.margin, sentence(&words.rota_week(draft, week))));
        }
        drawing.line(page, "", |day| words.weekday_short(day).to_lowercase());
        if from.is_some() {
            let date =
                |day| date_of(from, week, day).map(|d| format!("{}.{}.", d.day(), d.month())).unwrap_or_default();
            drawing.line(page, "", date);
        }
        for at in (rows.0..rows.1).step_by(step as usize) {
            let label = format!("{:02}:{:02}", at / 60, at % 60);
            drawing.line(page, &label, |day| drawing.cell(week * 7 + day, (at, at + step)));
        }
        let sum = |day: usize| overview.days.get(week * 7 + day).map(|d| d.total()).filter(|t| *t > Number::whole(0));
        drawing.line(page, &words.say("cli-hours-sum"), |day| sum(day).map(|n| words.number(n)).unwrap_or_default());
    }
    page.gap();
    drawing.legend(page);
}

impl Drawing<'_> {
    fn line(&self, page: &mut Page, label: &str, cell: impl Fn(usize) -> String) {
        let pad = |text: String, width: usize| format!("{text}{}", " ".repeat(width.saturating_sub(text.width())));
        let cells: String = (0..7).map(|day| pad(cell(day), COLUMN)).collect();
        let line = format!("{}{}{cells}", self.signs.margin, pad(label.to_string(), LABEL));
        page.raw(line.trim_end());
    }

    /// The stretches on a day by the clock: those that began on it, and what is left of the evening before.
    fn on(&self, day: usize) -> impl Iterator<Item = (i64, i64, &Stretch)> {
        let count = self.days.len();
        let before = match day {
            0 if self.repeats => Some(count - 1),
            day => day.checked_sub(1),
        };
        let left = before.map_or(&[][..], |day| self.days[day]).iter().map(|s| (s, DAY));
        let own = self.days[day].iter().map(|s| (s, 0));
        let placed = |(s, less): (&'_ Stretch, i64)| (i64::from(s.from) - less, i64::from(s.to) - less);
        left.chain(own)
            .map(move |(s, less)| {
                let (from, to) = placed((s, less));
                (from.max(0), to.min(DAY), s)
            })
            .filter(|(from, to, _)| from < to)
    }

    /// From the first hour that is worked on any day to the last, and the minutes of a line.
    fn rows(&self) -> ((i64, i64), i64) {
        let all: Vec<(i64, i64)> = (0..self.days.len())
            .flat_map(|day| self.on(day).map(|(from, to, _)| (from, to)).collect::<Vec<_>>())
            .collect();
        let step = if all.iter().all(|(from, to)| from % HOUR == 0 && to % HOUR == 0) { HOUR } else { HOUR / 2 };
        let first = all.iter().map(|(from, _)| *from).min().unwrap_or(0);
        let last = all.iter().map(|(_, to)| *to).max().unwrap_or(0);
        ((first / HOUR * HOUR, (last + HOUR - 1) / HOUR * HOUR), step)
    }

    /// What fills most of the time, with the letters of what was found in it.
    fn cell(&self, day: usize, (from, to): (i64, i64)) -> String {
        let shared = |a: i64, b: i64| (b.min(to) - a.max(from)).max(0);
        let most = self.on(day).map(|(a, b, s)| (shared(a, b), s)).filter(|(n, _)| *n > 0).max_by_key(|(n, _)| *n);
        let Some((_, stretch)) = most else { return String::new() };
        let Signs { office, home, overtime, standby, .. } = self.signs;
        let place = if stretch.at == At::Home { home } else { office };
        let sign = match stretch.work {
            Work::Ordinary => format!("{place}{place}{place}"),
            Work::Overtime => format!("{place}{overtime}{place}"),
            Work::Standby => format!("{standby}{standby}{standby}"),
        };
        let findings = self.overview.findings.iter().enumerate();
        let mut letters: Vec<String> = findings
            .filter(|(_, f)| is_marked(f) && f.pieces.iter().any(|p| self.touches(f.limit, p, day, (from, to))))
            .map(|(i, _)| letter(i))
            .collect();
        if letters.len() > LETTERS {
            letters.truncate(LETTERS - 1);
            letters.push("+".into());
        }
        format!("{sign}{}", letters.concat())
    }

    /// Whether a piece lies in this part of this day. A rest is marked where the work before it ends and that after it begins.
    fn touches(&self, limit: Limit, piece: &Piece, day: usize, (from, to): (i64, i64)) -> bool {
        let began = (piece.week * 7 + piece.day) as i64 * DAY;
        let (start, end) = (began + i64::from(piece.from), began + i64::from(piece.to));
        let marked = if limit == Limit::DailyRest { [(start - 1, start), (end, end + 1)] } else { [(start, end); 2] };
        let at = day as i64 * DAY;
        let round = self.days.len() as i64 * DAY;
        let rounds = if self.repeats { [0, round] } else { [0, 0] };
        let common =
            |(start, end): (i64, i64)| rounds.iter().any(|less| start - less < at + to && at + from < end - less);
        marked.into_iter().any(common)
    }

    /// What the signs mean, only those that are there.
    fn legend(&self, page: &mut Page) {
        let Signs { office, home, overtime, standby, margin } = self.signs;
        let any = |wanted: &dyn Fn(&Stretch) -> bool| self.days.iter().copied().flatten().any(wanted);
        let ordinary = |place: At| move |s: &Stretch| s.at == place && s.work != Work::Standby;
        let signs = [
            ("office", format!("{office}{office}{office}"), any(&ordinary(At::Office))),
            ("home", format!("{home}{home}{home}"), any(&ordinary(At::Home))),
            ("overtime", overtime.to_string(), any(&|s: &Stretch| s.work == Work::Overtime)),
            ("standby", format!("{standby}{standby}{standby}"), any(&|s: &Stretch| s.work == Work::Standby)),
            ("letters", "A".to_string(), self.overview.findings.iter().any(is_marked)),
        ];
        let told = signs.iter().filter(|(_, _, there)| *there).map(|(name, sign, _)| {
            let meaning = self.words.say(&format!("cli-hours-sign-{name}")).into_owned();
            format!("{sign} {meaning}")
        });
        page.raw(&format!("{margin}{}", told.collect::<Vec<_>>().join("   ")));
    }
}

/// Whether a finding is lettered in the drawing: one of certain hours, that calls for something.
fn is_marked(finding: &Finding) -> bool {
    use Limit::{Break, BreakLength, DailyRest, Day, Evening, Night, NightHazard, Sunday, TotalDay};
    let of_hours = [Day, TotalDay, DailyRest, Break, BreakLength, Evening, Night, NightHazard, Sunday];
    matches!(finding.standing, Standing::Over | Standing::Open) && of_hours.contains(&finding.limit)
}
