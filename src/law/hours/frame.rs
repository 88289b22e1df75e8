//! Who may widen a limit how far, and how a finding stands by that and by what is answered.

use super::super::facts::Fact;
use super::super::number::Number;
use super::Look;
use super::agreed::Frame;
use super::findings::{Finding, Piece, Standing, Who, Widen};
use super::line::Placed;
use super::sums::Count;

/// One who may widen a limit.
pub(super) struct Rung {
    pub who: Who,
    /// To so many hours; none where the tables name no number.
    pub to: Option<Number>,
    /// Whether what is found is within it.
    pub holds: bool,
}

impl Rung {
    /// One that holds up to this number.
    pub fn up_to(who: Who, to: Number, found: Number) -> Rung {
        Rung { who, to: Some(to), holds: found <= to }
    }
}

/// How a finding beyond the plain limit stands: by whom it is widened, and the answer that says so. The rungs are those who
/// may, the nearest first.
pub(super) fn judged(mut finding: Finding, frame: Frame, fact: Fact, rungs: &[Rung]) -> Finding {
    finding.widen = rungs.iter().filter(|r| r.holds).map(|r| Widen { who: r.who, to: r.to }).collect();
    match frame {
        Frame::Plain => {}
        Frame::Unanswered if finding.widen.is_empty() => {}
        Frame::Unanswered => wait(&mut finding, fact),
        Frame::By(who) => match rungs.iter().find(|r| r.who == who) {
            Some(rung) if rung.holds => {
                finding.standing = Standing::Carried;
                finding.basis = Some(fact);
                finding.widen.retain(|widen| widen.who == who);
            }
            Some(rung) => {
                finding.allowed = rung.to.unwrap_or(finding.allowed);
                finding.basis = None;
            }
            None => {}
        },
    }
    finding
}

/// A finding turns on this answer too.
pub(super) fn wait(finding: &mut Finding, fact: Fact) {
    finding.standing = Standing::Open;
    finding.waits.push(fact);
}

/// Where how much of the standing by counts is not answered, and it would be within the limit if none did, that decides:
/// `hours` says what a count comes to.
pub(super) fn by_standby(mut finding: Finding, look: &Look, count: Count, hours: impl Fn(Count) -> Number) -> Finding {
    let untold = !look.facts.has(Fact::StandbyOneIn);
    if finding.standing == Standing::Over && untold && hours(count.without_standby()) <= finding.allowed {
        wait(&mut finding, Fact::StandbyOneIn);
    }
    finding
}

impl Look<'_> {
    /// What the whole rota comes to.
    pub(super) fn all(&self) -> Count {
        self.weeks.iter().map(|week| week.count).sum()
    }
    /// Ordinary hours, standby counted.
    pub(super) fn ordinary(&self, count: Count) -> Number {
        count.ordinary(self.agreed.standby)
    }
    /// All hours that count.
    pub(super) fn total(&self, count: Count) -> Number {
        count.total(self.agreed.standby)
    }
    /// A stretch as a piece of the rota, also one of the round before or after it.
    pub(super) fn piece(&self, placed: &Placed) -> Piece {
        let day = placed.day.rem_euclid(self.line.days().max(1)) as usize;
        Piece { week: day / 7, day: day % 7, from: placed.stretch.from, to: placed.stretch.to }
    }
    /// The stretches of these as pieces, in the order of the rota and each once.
    pub(super) fn pieces(&self, placed: &[Placed], wanted: impl Fn(&Placed) -> bool) -> Vec<Piece> {
        let mut pieces: Vec<Piece> = placed.iter().filter(|p| wanted(p)).map(|p| self.piece(p)).collect();
        pieces.sort_unstable();
        pieces.dedup();
        pieces
    }
    /// The stretches of some weeks as pieces; weeks after the last are the first again.
    pub(super) fn pieces_of(&self, weeks: impl Iterator<Item = usize>, wanted: impl Fn(&Placed) -> bool) -> Vec<Piece> {
        let count = self.weeks.len().max(1);
        let mut placed: Vec<Placed> = Vec::new();
        for week in weeks.map(|week| (week % count) as i64) {
            placed.extend(self.line.between(week * 7, week * 7 + 7));
        }
        self.pieces(&placed, wanted)
    }
}
