//! The week drawn on top of anything: from week to week and from finding to finding, and what a finding leads to.

use super::super::super::keys::Msg;
use super::super::super::{Form, Model, Notice, Overlay, Screen};
use super::super::{Effect, close, go, overlay::toggle};
use super::{Grid, Live, question};
use crate::agreement::interview::{self, Answer, Input};
use crate::law::facts::Fact;
use crate::law::hours::mend::{Mend, nearest};
use crate::law::hours::{Finding, Overview};
use crate::law::sources::Law;

/// Lines that a page key moves.
const SCROLL: usize = 5;

/// Which week is drawn, and which of its findings is in focus.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Drawn {
    /// The week of the rota, from 0.
    pub week: usize,
    /// The finding among those of the week.
    pub at: usize,
}

/// The findings of a week: those with hours in it, and those about the whole rota.
pub fn in_week(overview: &Overview, week: usize) -> Vec<&Finding> {
    let here = |f: &&Finding| f.pieces.is_empty() || f.pieces.iter().any(|p| p.week == week);
    overview.findings.iter().filter(here).collect()
}

/// The nearest change of the week that mends a finding.
pub fn mend(live: &Live, law: &Law, finding: &Finding) -> Option<Mend> {
    nearest(&live.draft.facts, law, finding)
}

/// The first question that a finding turns on.
pub fn waits(finding: &Finding) -> Option<Fact> {
    finding.waits.first().copied()
}

/// Draws the week in focus, or takes the drawing away.
pub fn open(model: &mut Model) {
    let week = match model.form() {
        Some(form) if form.question().input == Input::Hours => Grid::of_field(&form.field).row / 7,
        _ => 0,
    };
    toggle(model, Overlay::Drawn(Drawn { week, at: 0 }));
}

pub(in super::super) fn drawn(model: &mut Model, msg: &Msg) -> Vec<Effect> {
    let (words, law) = (model.words(), Law::at(model.setting.today));
    let (&Overlay::Drawn(state), Some(form)) = (&model.overlay, model.form()) else { return Vec::new() };
    let live = Live::of(form, words, law);
    let weeks = live.weeks().len().max(1);
    let findings = live.overview.as_ref().map(|o| in_week(o, state.week)).unwrap_or_default();
    let last = findings.len().saturating_sub(1);
    let (week, at) = (state.week.min(weeks - 1), state.at.min(last));
    let to = match msg {
        Msg::Up => Drawn { week, at: at.saturating_sub(1) },
        Msg::Down => Drawn { week, at: (at + 1).min(last) },
        Msg::Home => Drawn { week, at: 0 },
        Msg::End => Drawn { week, at: last },
        Msg::Pick(row) => Drawn { week, at: (*row).min(last) },
        // What is unfolded may be longer than the screen.
        Msg::PageUp | Msg::PageDown => {
            let up = *msg == Msg::PageUp;
            model.scroll = if up { model.scroll.saturating_sub(SCROLL) } else { model.scroll + SCROLL };
            return Vec::new();
        }
        Msg::Left => Drawn { week: week.saturating_sub(1), at: if week > 0 { 0 } else { at } },
        Msg::Right if week + 1 < weeks => Drawn { week: week + 1, at: 0 },
        Msg::Close => {
            close(model);
            return Vec::new();
        }
        Msg::Next | Msg::Skip => {
            let finding = findings.get(at).copied();
            let change = finding.filter(|_| *msg == Msg::Next).and_then(|f| mend(&live, law, f));
            if let Some(change) = change {
                return apply(model, &live, &change);
            }
            // Where nothing is told, the way leads to where it is told.
            let to =
                finding.map_or(Some(Fact::Hours), waits).and_then(|f| interview::index_of(interview::question_of(f)));
            return to.map(|to| answer(model, to)).unwrap_or_default();
        }
        _ => return Vec::new(),
    };
    (model.overlay, model.scroll) = (Overlay::Drawn(to), 0);
    Vec::new()
}

fn answer(model: &mut Model, to: usize) -> Vec<Effect> {
    close(model);
    go(model, to)
}

/// Changes the hours so that the finding is mended.
fn apply(model: &mut Model, live: &Live, change: &Mend) -> Vec<Effect> {
    let words = model.words();
    if let Some(fault) = live.unread().and_then(|row| live.fault(row, words)) {
        model.notice = Some(Notice::Error(fault));
        return Vec::new();
    }
    let Screen::Form(form) = &mut model.screen else { return Vec::new() };
    let form: &mut Form = form;
    interview::apply(&mut form.draft, Input::Hours, Answer::Hours(change.apply(live.weeks())));
    form.pending.remove(&question());
    if form.at == question() {
        form.focus(form.at);
    }
    model.notice = Some(Notice::Info(words.say("drawn-mended").into_owned()));
    vec![Effect::Save]
}
