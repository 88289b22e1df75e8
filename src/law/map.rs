//! The verdict as a picture: a map of cells, the nearest border, variants and points of doubt, each computed by the law.
//!
//! Nothing here knows a rule. A cell is the verdict that the law gives on the draft's own answers with one pattern put
//! in place of the draft's; what is not answered stays unanswered there too.

mod border;
mod compare;
mod doubt;
mod variant;

pub use border::{Border, borders, nearest_border};
pub use compare::{Compared, Differences, Topic, compare, offers};
pub use doubt::{Doubt, DoubtKind, doubts, how_doubtful, nearness};
pub use variant::{Length, Variant};

use super::diagram::Diagram;
use super::facts::{ArrangementWord, Fact, Facts, words};
use super::number::Number;
use super::scope::Lean;
use super::situation::{Arrangement, Axis, Situation, Stretch, extent, stretch_days};
use super::sources::Law;
use super::{Rule, Verdict, find};
use jiff::civil::Date;

words! {
    /// A row of the map: how, or for how long, the home work is arranged.
    RowKind {
        /// now and then, no arrangement
        NowAndThen = "now_and_then",
        /// so many days a week by choice
        FreeChoice = "free_choice",
        /// fixed, for three weeks
        FixedThreeWeeks = "fixed_three_weeks",
        /// fixed, for two months
        FixedTwoMonths = "fixed_two_months",
        /// fixed, until further notice
        Fixed = "fixed",
        /// all the work is done at home
        OnlyHome = "only_home",
        /// a period of two weeks
        TwoWeeks = "two_weeks",
        /// a period of three weeks
        ThreeWeeks = "three_weeks",
        /// a period of a month
        OneMonth = "one_month",
        /// a period of two months
        TwoMonths = "two_months",
        /// a period of three months
        ThreeMonths = "three_months",
        /// a period of half a year
        HalfYear = "half_year",
        /// the draft's own, where no other row is the same to the law
        Own = "own",
    }
}

impl RowKind {
    const KINDS: &[RowKind] = {
        use RowKind::{Fixed, FixedThreeWeeks, FixedTwoMonths, FreeChoice, NowAndThen, OnlyHome};
        &[NowAndThen, FreeChoice, FixedThreeWeeks, FixedTwoMonths, Fixed, OnlyHome]
    };
    const LENGTHS: &[RowKind] = {
        use RowKind::{HalfYear, OneMonth, ThreeMonths, ThreeWeeks, TwoMonths, TwoWeeks};
        &[TwoWeeks, ThreeWeeks, OneMonth, TwoMonths, ThreeMonths, HalfYear]
    };

    /// The changes that make a draft one of this row, in order.
    pub fn variants(self) -> &'static [Variant] {
        use ArrangementWord::{AdHoc, Fixed, Quota};
        const fn fixed(length: Length) -> [Variant; 2] {
            [Variant::Arrangement(Fixed), Variant::Length(length)]
        }
        const THREE_WEEKS: &[Variant] = &fixed(Length::ThreeWeeks);
        const TWO_MONTHS: &[Variant] = &fixed(Length::TwoMonths);
        const OPEN: &[Variant] = &fixed(Length::UntilFurtherNotice);
        match self {
            RowKind::NowAndThen => &[Variant::Arrangement(AdHoc)],
            RowKind::FreeChoice => &[Variant::Arrangement(Quota)],
            RowKind::FixedThreeWeeks => THREE_WEEKS,
            RowKind::FixedTwoMonths => TWO_MONTHS,
            RowKind::Fixed => OPEN,
            RowKind::OnlyHome => &[Variant::OnlyHome],
            RowKind::TwoWeeks => &[Variant::Length(Length::TwoWeeks)],
            RowKind::ThreeWeeks => &[Variant::Length(Length::ThreeWeeks)],
            RowKind::OneMonth => &[Variant::Length(Length::OneMonth)],
            RowKind::TwoMonths => &[Variant::Length(Length::TwoMonths)],
            RowKind::ThreeMonths => &[Variant::Length(Length::ThreeMonths)],
            RowKind::HalfYear => &[Variant::Length(Length::HalfYear)],
            RowKind::Own => &[],
        }
    }

    /// Makes the draft one of this row. «Now and then» is told in full: a draft that is not arranged but regular, or of
    /// which that is not answered, is another pattern and gets a row of its own.
    pub fn apply(self, facts: &mut Facts, law: &Law, on: Date) {
        self.variants().iter().for_each(|v| v.apply(facts, law, on));
        if self == RowKind::NowAndThen {
            facts.put_word(Fact::Regularity, "now_and_then");
        }
    }

    fn length(self) -> Option<Number> {
        match self.variants() {
            [Variant::Length(length)] => length.days(),
            _ => None,
        }
    }
}

/// What the law says of one pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell {
    /// The verdict; undetermined where it turns on an answer that is missing.
    pub verdict: Verdict,
    /// The lean of a discretionary verdict.
    pub lean: Option<Lean>,
    /// The deciding rule.
    pub rule: Rule,
}

impl Cell {
    /// The law's word on these facts, without notes and duties.
    pub fn of(facts: &Facts, law: &Law, on: Date) -> Cell {
        Cell::seen(facts, &Situation::of(facts, &law.limits, on))
    }
    fn seen(facts: &Facts, situation: &Situation) -> Cell {
        let finding = find(facts, situation, &Diagram::get().outlook(situation));
        Cell { verdict: finding.verdict, lean: finding.lean, rule: finding.rule }
    }
    /// Whether verdict and lean are the same.
    pub fn agrees_with(&self, other: &Cell) -> bool {
        (self.verdict, self.lean) == (other.verdict, other.lean)
    }
}

/// The map of a draft.
#[derive(Clone, Debug, PartialEq)]
pub struct Map {
    /// Home days a week.
    pub columns: Vec<Number>,
    /// How, or for how long.
    pub rows: Vec<RowKind>,
    /// Row by row.
    pub cells: Vec<Vec<Cell>>,
    /// Row and column of the draft's own pattern, where it is known.
    pub here: Option<(usize, usize)>,
}

/// Home days a week across the map: half a day, then whole days.
pub fn columns() -> Vec<Number> {
    let half = Number::whole(1).times(1, 2);
    std::iter::once(half).chain((1..=5).map(Number::whole)).collect()
}

/// The map of a draft by the rules of a day. The rows are kinds of arrangement, or lengths where the draft is a limited
/// period. The draft stands in the row that the law cannot tell from it; where there is none, a row of its own is added,
/// lengths in order. Its column is the last one that it reaches, for the law's borders on days are «so much or more»;
/// the first one where it reaches none.
pub fn map(facts: &Facts, law: &Law, on: Date) -> Map {
    let columns = columns();
    let situation = Situation::of(facts, &law.limits, on);
    let period = situation.class(Axis::Arrangement) == Some(Arrangement::Temporary as u8);
    let mut rows: Vec<RowKind> = if period { RowKind::LENGTHS } else { RowKind::KINDS }.to_vec();
    let mut made: Vec<Facts> = rows.iter().map(|row| with(facts, |f| row.apply(f, law, on))).collect();
    let same = |f: &Facts| Situation::of(f, &law.limits, on) == situation;
    let mut row = made.iter().position(same);
    if row.is_none() && situation.class(Axis::Arrangement).is_some() {
        let length = Length::now(facts, law, on).filter(|_| period);
        let at = length.map_or(rows.len(), |l| rows.partition_point(|r| r.length().is_some_and(|r| r < l)));
        rows.insert(at, RowKind::Own);
        made.insert(at, facts.clone());
        row = Some(at);
    }
    let cell = |row: &Facts, days: &Number| {
        let facts = with(row, |f| Variant::Days(*days).apply(f, law, on));
        Cell::of(&facts, law, on)
    };
    let cells = made.iter().map(|row| columns.iter().map(|days| cell(row, days)).collect()).collect();
    let column = own_days(facts, &situation, law, on).map(|days| columns.partition_point(|c| *c <= days).max(1) - 1);
    Map { columns, rows, cells, here: row.zip(column) }
}

/// Home days a week of the draft; an unbroken full-time stretch is all of the week.
fn own_days(facts: &Facts, situation: &Situation, law: &Law, on: Date) -> Option<Number> {
    let stretch = situation.class(Axis::Stretch).is_some_and(|s| s != Stretch::PartWeeks as u8);
    let full = stretch && stretch_days(facts).is_some();
    extent(facts, &law.limits, on).known.or_else(|| full.then_some(WEEK))
}

/// The working days of a week.
const WEEK: Number = Number::whole(5);

fn with(facts: &Facts, change: impl FnOnce(&mut Facts)) -> Facts {
    let mut facts = facts.clone();
    change(&mut facts);
    facts
}
