//! The nearest change of the week that mends a finding: the one that moves the fewest minutes and brings nothing new.

use super::agreed::Agreed;
use super::findings::{Finding, Limit};
use super::{CHECKS, DAY, Look, Stretch, Workweek, check_of, is_possible};
use crate::law::facts::Facts;
use crate::law::sources::Law;

/// A stretch of the rota.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The week, from 0.
    pub week: usize,
    /// The day, Monday 0.
    pub day: usize,
    /// Its number among the stretches of the day.
    pub index: usize,
}

/// One change. Times are minutes after midnight of the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edit {
    /// The stretch as long as it is, but beginning at this time.
    Shift(Place, u16),
    /// The stretch ends at this time.
    End(Place, u16),
    /// The stretch begins at this time.
    Begin(Place, u16),
    /// So many minutes of breaks in the stretch.
    Pause(Place, u16),
    /// The stretch is left out.
    Drop(Place),
}

impl Edit {
    /// The stretch that is changed.
    pub fn place(&self) -> Place {
        match self {
            Edit::Shift(place, _) | Edit::End(place, _) | Edit::Begin(place, _) | Edit::Pause(place, _) => *place,
            Edit::Drop(place) => *place,
        }
    }
    fn of(&self, stretch: Stretch) -> Option<Stretch> {
        Some(match *self {
            Edit::Shift(_, from) => Stretch { from, to: from + stretch.length(), ..stretch },
            Edit::End(_, to) => Stretch { to, ..stretch },
            Edit::Begin(_, from) => Stretch { from, ..stretch },
            Edit::Pause(_, pause) => Stretch { pause, ..stretch },
            Edit::Drop(_) => return None,
        })
    }
}

/// Changes that together mend a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mend {
    /// The changes.
    pub edits: Vec<Edit>,
    /// How many minutes they move or take away.
    pub minutes: i64,
}

impl Mend {
    /// The weeks with the changes made.
    pub fn apply(&self, weeks: &[Workweek]) -> Vec<Workweek> {
        let mut weeks = weeks.to_vec();
        // The last stretches first, so that the numbers of those before them stay what they are.
        let mut edits = self.edits.clone();
        edits.sort_by_key(|e| std::cmp::Reverse((e.place().week, e.place().day, e.place().index)));
        for edit in edits {
            let Place { week, day, index } = edit.place();
            let Some(stretch) = weeks.get(week).and_then(|w| w[day].get(index)).copied() else { continue };
            match edit.of(stretch) {
                Some(changed) => weeks[week][day][index] = changed,
                None => drop(weeks[week][day].remove(index)),
            }
        }
        weeks
    }
}

/// The most stretches that are changed to mend one finding.
const MOST: usize = 6;
/// Changes are tried in steps of so many minutes.
const STEP: i64 = 15;

/// The nearest change that mends a finding of these facts; none where no change of the hours does, or none is called for.
pub fn nearest(facts: &Facts, law: &Law, finding: &Finding) -> Option<Mend> {
    let weeks = facts.hours()?;
    // What is within its limit and only waits for an answer has nothing to mend.
    let within = matches!(finding.limit, Limit::Average | Limit::OvertimeYear) && finding.found <= finding.allowed;
    if !stands(finding) || within {
        return None;
    }
    let agreed = Agreed::of(facts, &law.limits.hours);
    let told = Look::of(facts, &agreed, weeks);
    let known: Vec<Key> = CHECKS.iter().flat_map(|check| told.found(*check)).filter(stands).map(|f| key(&f)).collect();
    let mut done = Mend { edits: Vec::new(), minutes: 0 };
    for _ in 0..MOST {
        let weeks = done.apply(weeks);
        let look = Look::of(facts, &agreed, &weeks).near(&finding.pieces);
        let search = Search { finding, known: &known, look, weeks: &weeks, taken: &done.edits };
        if let Some((edit, minutes)) = search.one() {
            return Some(Mend { edits: [done.edits, vec![edit]].concat(), minutes: done.minutes + minutes });
        }
        // No single change is enough: leave out what weighs most, and look again.
        let (edit, minutes) = search.heaviest()?;
        done.edits.push(edit);
        done.minutes += minutes;
    }
    None
}

type Key = (Limit, Option<(usize, usize)>);

/// What a finding is about, and in which week, and on which day where the limit is one of a day: two of the same key are
/// the same finding. Of a limit over several weeks there is one at most, wherever it begins.
fn key(finding: &Finding) -> Key {
    let day = |day: usize| if finding.limit.is_of_a_day() { day } else { 0 };
    let place = finding.first().filter(|_| !is_of_weeks(finding.limit));
    (finding.limit, place.map(|piece| (piece.week, day(piece.day))))
}

fn is_of_weeks(limit: Limit) -> bool {
    use Limit::{Average, OvertimeFourWeeks, OvertimeNeed, OvertimeYear, TotalWeek};
    matches!(limit, Average | OvertimeFourWeeks | OvertimeNeed | OvertimeYear | TotalWeek)
}

fn stands(finding: &Finding) -> bool {
    finding.standing.is_urgent()
}

/// Whether a limit is one of hours summed over a week or more, so that nothing mends it that leaving out does not.
fn is_sum(limit: Limit) -> bool {
    use Limit::{Average, OvertimeFourWeeks, OvertimeNeed, OvertimeWeek, OvertimeYear, TotalWeek, Week};
    matches!(limit, Week | Average | OvertimeWeek | OvertimeFourWeeks | OvertimeYear | OvertimeNeed | TotalWeek)
}

struct Search<'a> {
    finding: &'a Finding,
    /// What stood before any change.
    known: &'a [Key],
    /// The weeks as they are seen.
    look: Look<'a>,
    weeks: &'a [Workweek],
    /// The changes made already. A stretch left out shifts the numbers of those behind it: a day is changed once.
    taken: &'a [Edit],
}

impl Search<'_> {
    /// The single change of the fewest minutes that mends it; of several, the one that leaves least to mend.
    fn one(&self) -> Option<(Edit, i64)> {
        let mut edits: Vec<(Edit, i64)> =
            self.places().filter(|place| self.may_mend(*place)).flat_map(|place| self.edits(place)).collect();
        edits.sort_by_key(|(edit, minutes)| (*minutes, preference(edit), std::cmp::Reverse(edit.place().day)));
        let alike = edits.chunk_by(|a, b| a.1 == b.1);
        let best = |alike: &[(Edit, i64)]| {
            let mending = alike.iter().filter_map(|(edit, minutes)| Some((self.left(edit)?, *edit, *minutes)));
            mending.min_by_key(|(left, ..)| *left)
        };
        alike.filter_map(best).map(|(_, edit, minutes)| (edit, minutes)).next()
    }

    /// Whether some change of a stretch may be enough by itself.
    fn may_mend(&self, place: Place) -> bool {
        let limit = self.finding.limit;
        let mends = |look: Look| {
            let mut own = look.found(check_of(limit)).into_iter().filter(stands).filter(|f| f.limit == limit);
            own.all(|f| self.is_let(&f))
        };
        !is_sum(limit) || self.after(&Edit::Drop(place)).is_none_or(mends)
    }

    /// The stretches that the finding may turn on: those of its days, and of the days after them.
    fn places(&self) -> impl Iterator<Item = Place> + '_ {
        let days = self.weeks.len() * 7;
        let concerns = move |day: usize| {
            let near = |at: usize| at == day || (at + 1) % days == day;
            let free = !self.taken.iter().any(|e| e.place().week * 7 + e.place().day == day);
            free && self.finding.pieces.iter().any(|piece| near(piece.week * 7 + piece.day))
        };
        (0..days).filter(move |day| concerns(*day)).flat_map(move |at| {
            let (week, day) = (at / 7, at % 7);
            (0..self.weeks[week][day].len()).map(move |index| Place { week, day, index })
        })
    }

    fn edits(&self, place: Place) -> Vec<(Edit, i64)> {
        let stretch = self.weeks[place.week][place.day][place.index];
        let length = i64::from(stretch.length());
        let mut edits = vec![(Edit::Drop(place), length)];
        let exact = self.finding.by().times(60, 1).as_whole().unwrap_or(STEP);
        let steps = (1..=length / STEP).map(|n| n * STEP).chain([exact]);
        for minutes in steps.filter(|m| *m > 0) {
            let by = minutes as u16;
            if minutes < length {
                edits.push((Edit::End(place, stretch.to - by), minutes));
                edits.push((Edit::Begin(place, stretch.from + by), minutes));
            }
            if matches!(self.finding.limit, Limit::Break | Limit::BreakLength) && minutes <= 60 {
                edits.push((Edit::Pause(place, stretch.pause + by), minutes));
            }
            if let Some(from) = stretch.from.checked_sub(by) {
                edits.push((Edit::Shift(place, from), minutes));
            }
            if i64::from(stretch.from + by) < DAY {
                edits.push((Edit::Shift(place, stretch.from + by), minutes));
            }
        }
        edits
    }

    /// Whether a finding may stand after a change: it stood before, and is not the one to mend.
    fn is_let(&self, finding: &Finding) -> bool {
        let found = key(finding);
        found != key(self.finding) && self.known.contains(&found)
    }

    /// How many findings are left with this change; none where the finding is not gone, or one has come that was not there.
    fn left(&self, edit: &Edit) -> Option<usize> {
        let after = self.after(edit)?;
        // What is to be mended first: most changes do not.
        let own = check_of(self.finding.limit);
        let others = CHECKS.into_iter().filter(|check| !std::ptr::fn_addr_eq(*check, own));
        let mut left = 0;
        for check in std::iter::once(own).chain(others) {
            let found: Vec<Finding> = after.found(check).into_iter().filter(stands).collect();
            if !found.iter().all(|f| self.is_let(f)) {
                return None;
            }
            left += found.len();
        }
        Some(left)
    }

    /// The weeks with a change; none where it is not possible.
    fn after(&self, edit: &Edit) -> Option<Look<'_>> {
        let weeks = Mend { edits: vec![*edit], minutes: 0 }.apply(self.weeks);
        let Place { week, day, .. } = edit.place();
        is_possible(&weeks).then(|| self.look.with(week * 7 + day, &weeks[week][day]))
    }

    /// The stretch whose leaving out brings the finding nearest to its limit, the shortest among equals.
    fn heaviest(&self) -> Option<(Edit, i64)> {
        let of_days = |place: &Place| self.finding.pieces.iter().any(|p| (p.week, p.day) == (place.week, place.day));
        let left = |place: &Place| {
            let after = self.after(&Edit::Drop(*place))?;
            let found = after.found(check_of(self.finding.limit));
            let own = |f: &Finding| f.limit == self.finding.limit && stands(f);
            // Of a limit of a week, that of this week.
            let week = |f: &Finding| is_sum(f.limit) && !is_of_weeks(f.limit) && key(f) != key(self.finding);
            let same = found.iter().find(|f| own(f) && !week(f))?;
            (same.by() < self.finding.by()).then(|| same.by())
        };
        let length = |place: &Place| i64::from(self.weeks[place.week][place.day][place.index].length());
        let best = self.places().filter(of_days).filter_map(|p| Some((left(&p)?, length(&p), p)));
        let (_, minutes, place) = best.min_by_key(|(left, length, place)| (*left, *length, place.week, place.day))?;
        Some((Edit::Drop(place), minutes))
    }
}

/// Among changes of as many minutes: what keeps the hours before what takes of them, and the evening before the morning.
fn preference(edit: &Edit) -> u8 {
    match edit {
        Edit::Pause(..) => 0,
        Edit::Shift(..) => 1,
        Edit::End(..) => 2,
        Edit::Begin(..) => 3,
        Edit::Drop(..) => 4,
    }
}
