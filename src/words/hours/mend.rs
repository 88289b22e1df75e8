//! A change of the week that mends a finding, as something to do.

use super::places::weeks;
use super::sentence;
use crate::agreement::Draft;
use crate::law::facts::Clock;
use crate::law::hours::mend::{Edit, Mend, Place};
use crate::law::hours::{Stretch, hours};
use crate::words::{Arg, Words};

impl Words {
    /// The changes, as one sentence: «Slutt kl. 21.00 tirsdag og begynn kl. 10.00 onsdag».
    pub fn mend(&self, mend: &Mend, draft: &Draft) -> String {
        let told: Vec<String> = mend.edits.iter().filter_map(|edit| self.edit(edit, draft)).collect();
        sentence(&self.listed(&told))
    }

    fn edit(&self, edit: &Edit, draft: &Draft) -> Option<String> {
        let place = edit.place();
        let stretches = weeks(draft).get(place.week)?.get(place.day)?;
        let stretch = stretches.get(place.index)?;
        let (first, last) = (place.index == 0, place.index + 1 == stretches.len());
        let part = |key: &str, plain: bool| if plain { key.to_string() } else { format!("{key}.part") };
        Some(match *edit {
            Edit::End(_, to) => {
                let args = [("to", self.time(to).into()), ("was", self.time(stretch.to).into())];
                self.on_day(&part("hours-mend-end", last), draft, place, &args)
            }
            Edit::Begin(_, from) => {
                let args = [("from", self.time(from).into()), ("was", self.time(stretch.from).into())];
                self.on_day(&part("hours-mend-begin", first), draft, place, &args)
            }
            Edit::Pause(_, pause) => {
                let clock = self.clock(Clock { from: stretch.from, to: stretch.to });
                let args = [("pause", self.length(hours(pause.into())).into()), ("clock", clock.into())];
                self.on_day(&part("hours-mend-pause", first && last), draft, place, &args)
            }
            Edit::Shift(_, from) => {
                let clock = self.clock(Clock { from, to: from + stretch.length() });
                let args = [("part", self.part_of_day(stretch).into()), ("clock", clock.into())];
                self.on_day("hours-mend-shift", draft, place, &args)
            }
            Edit::Drop(_) if first && last => self.on_day("hours-mend-drop.whole", draft, place, &[]),
            // One of several in the same part of the day goes by its times.
            Edit::Drop(_)
                if stretches.iter().filter(|s| self.part_of_day(s) == self.part_of_day(stretch)).count() > 1 =>
            {
                let span = self.time_span(stretch.from, stretch.to);
                self.on_day("hours-mend-drop", draft, place, &[("part", span.into())])
            }
            Edit::Drop(_) => {
                self.on_day("hours-mend-drop", draft, place, &[("part", self.part_of_day(stretch).into())])
            }
        })
    }

    fn on_day(&self, key: &str, draft: &Draft, place: Place, args: &[Arg]) -> String {
        let day = self.rota_day(draft, place.week, place.day);
        self.tell(key, &[args, &[("day", day.into())]].concat())
    }

    /// What a stretch is called when it is one of several: «kvelden».
    fn part_of_day(&self, stretch: &Stretch) -> String {
        let key = match stretch.from / 60 {
            _ if stretch.length() > 6 * 60 => "hours-part-work",
            0..5 | 22.. => "hours-part-night",
            5..9 if stretch.to <= 12 * 60 => "hours-part-morning",
            5..12 => "hours-part-forenoon",
            12..17 => "hours-part-afternoon",
            17..22 => "hours-part-evening",
        };
        self.say(key).into_owned()
    }
}
