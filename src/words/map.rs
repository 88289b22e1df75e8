//! The map, its borders and the points of doubt, in words: letters and labels for the picture, sentences for those who
//! do not see it.

use super::Words;
use crate::law::map::{Border, Cell, Doubt, DoubtKind, Map, RowKind, Variant};
use crate::law::number::Number;
use crate::law::sources::Law;
use crate::law::{Verdict, situation::Axis};
use std::borrow::Cow;

impl Words {
    /// The letter of a verdict in the map.
    pub fn map_letter(&self, verdict: Verdict) -> Cow<'_, str> {
        self.say(&format!("map-letter-{}", verdict.word()))
    }

    /// The label of a row, short enough for the margin.
    pub fn map_row(&self, row: RowKind) -> Cow<'_, str> {
        self.say(&format!("map-row-{}", row.word()))
    }

    /// The label of a row in full.
    pub fn map_row_long(&self, row: RowKind) -> Cow<'_, str> {
        self.say(&format!("map-row-{}.long", row.word()))
    }

    /// A number of days as it stands over a column: `½`, `1½`, `2`.
    pub fn map_column(&self, days: Number) -> String {
        match days.times(2, 1).as_whole() {
            Some(halves) if halves % 2 == 1 => self.tell("map-half", &[("whole", (halves / 2).into())]),
            _ => self.number(days),
        }
    }

    /// A change of pattern, as it completes «and if it were …»; the draft as it is where there is none.
    pub fn variant(&self, variant: Option<&Variant>) -> String {
        let key = match variant {
            None => "variant-none".to_string(),
            Some(Variant::Days(days)) => return self.days("variant-days", *days),
            Some(Variant::Place(word)) => format!("variant-place-{}", word.word()),
            Some(Variant::Length(length)) => format!("variant-length-{}", length.word()),
            Some(Variant::Arrangement(word)) => format!("variant-arrangement-{}", word.word()),
            Some(Variant::OnlyHome) => "variant-only_home".to_string(),
        };
        self.say(&key).into_owned()
    }

    /// Days with halves as they stand in the map, the noun bent after the number: «½ dag», «1½ dager».
    fn days(&self, key: &str, days: Number) -> String {
        let one = days <= Number::whole(1) && days.times(2, 1).as_whole().is_some_and(|halves| halves > 0);
        let n = if one { 1 } else { days.as_whole().unwrap_or(2) };
        self.tell(key, &[("n", n.into()), ("value", self.map_column(days).into())])
    }

    /// How far it is to the nearest border, and what lies beyond it: «0,4 dager fra skjønn …: under 1 dag i uka».
    pub fn border(&self, border: &Border) -> String {
        let to = match (border.verdict, border.lean) {
            (Verdict::Discretionary, Some(lean)) => self.say(&format!("border-lean-{}", lean.word())),
            (verdict, _) => self.say(&format!("border-to-{}", verdict.word())),
        };
        let at = self.amount("map-days", border.at);
        let at =
            self.tell(if border.axis == Axis::Stretch { "border-row" } else { "border-week" }, &[("days", at.into())]);
        let side = match (border.below, border.included) {
            (true, false) => "border-under",
            (true, true) => "border-down_to",
            (false, true) => "border-from",
            (false, false) => "border-over",
        };
        let place = self.tell(side, &[("at", at.into())]);
        let key = if border.distance == Number::whole(0) { "border-at" } else { "border-away" };
        let distance = self.amount("map-days", border.distance);
        self.tell(key, &[("distance", distance.into()), ("to", to.into_owned().into()), ("place", place.into())])
    }

    /// The map without the picture: one sentence for each row, that says where the verdict changes; last where the
    /// answers stand, if that is known.
    pub fn map_in_words(&self, map: &Map) -> Vec<String> {
        let rows = map.rows.iter().zip(&map.cells).map(|(row, cells)| {
            let parts = self.map_parts(&map.columns, cells).join(", ");
            self.tell("map-words-row", &[("row", self.map_row_long(*row).into_owned().into()), ("parts", parts.into())])
        });
        let here = map.here.map(|(row, column)| {
            let days = self.days("map-days", map.columns[column]);
            let row = self.map_row(map.rows[row]).into_owned();
            self.tell("map-words-here", &[("row", row.into()), ("days", days.into())])
        });
        rows.chain(here).collect()
    }

    fn map_parts(&self, columns: &[Number], cells: &[Cell]) -> Vec<String> {
        let mut parts = Vec::new();
        let mut from = 0;
        for run in cells.chunk_by(|a, b| a.verdict == b.verdict) {
            let to = from + run.len() - 1;
            let last = to + 1 == cells.len();
            let key = match (from == 0, from == to, last) {
                (true, _, true) => "map-part-all",
                (_, _, true) => "map-part-from",
                (_, true, _) => "map-part-at",
                _ => "map-part-span",
            };
            let verdict = self.say(&format!("map-said-{}", run[0].verdict.word())).into_owned();
            let start = if last { self.days("map-days", columns[from]) } else { self.map_column(columns[from]) };
            parts.push(self.tell(
                key,
                &[("verdict", verdict.into()), ("from", start.into()), ("to", self.map_column(columns[to]).into())],
            ));
            from = to + 1;
        }
        parts
    }

    /// A point of doubt in a sentence.
    pub fn doubt(&self, doubt: &Doubt, law: &Law) -> String {
        let rule = doubt.rule;
        let title = |topic: Option<&str>| match topic {
            Some(topic) => self.say(topic).into_owned(),
            None => self.rule_title(rule, law).into_owned(),
        };
        let about = |key: &str, name: &str, text: String| {
            let certainty = law.entry(rule).map_or_else(String::new, |e| self.certainty(&e.certainty));
            let rule = rule.to_string();
            self.tell(key, &[("rule", rule.into()), ("certainty", certainty.into()), (name, text.into())])
        };
        match doubt.kind {
            DoubtKind::Discretion(Some(lean)) => {
                about(&format!("doubt-discretion-{}", lean.word()), "title", title(None))
            }
            DoubtKind::Discretion(None) => about("doubt-discretion", "title", title(None)),
            DoubtKind::Border(border) => about("doubt-border", "border", self.border(&border)),
            DoubtKind::Missing(fact) => about("doubt-missing", "fact", self.fact(fact).into_owned()),
            DoubtKind::Unsaid(fact) => about("doubt-unsaid", "fact", self.fact(fact).into_owned()),
            DoubtKind::Deciding => about("doubt-deciding", "title", title(None)),
            DoubtKind::OnTheWay => about("doubt-on_the_way", "title", title(None)),
            DoubtKind::If(topic) => about("doubt-if", "title", title(topic)),
        }
    }
}
