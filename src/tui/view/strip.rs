//! What stands around the question: whose case it is, the verdict in one line, and what just happened.

use super::super::edit::wrap;
use super::super::{Notice, Overlay};
use super::{Canvas, Scene, sides};
use crate::agreement::interview::question_of;
use crate::agreement::{Party, Role};
use crate::law::Verdict;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::Widget as _;
use unicode_width::UnicodeWidthStr;

impl Scene<'_> {
    /// Names, when it was saved, and the language.
    pub(super) fn header(&self, area: Rect, frame: &mut Canvas) {
        let words = self.words;
        let draft = &self.form.draft;
        let client = (draft.role == Some(Role::Consultant)).then_some(Party::Client);
        let parties = client.into_iter().chain([Party::Employee, Party::Employer]);
        let mut named: Vec<&str> = Vec::new();
        // A client that is the employer too is named once.
        parties.filter_map(|p| draft.party(p)).for_each(|name| {
            if !named.contains(&name) {
                named.push(name);
            }
        });
        let names = named.join(", ");
        let name = match (names.is_empty(), self.own()) {
            (true, true) => words.say("self-title").into_owned(),
            (true, false) => words.say("header-new").into_owned(),
            (false, true) => format!("{names} · {}", words.say("self-title").to_lowercase()),
            (false, false) => names,
        };
        let saved = match &self.form.saved {
            Some(at) => words.tell("header-saved", &[("at", at.as_str().into())]),
            None if self.form.path.is_some() => String::new(),
            None => words.say("header-draft").into_owned(),
        };
        let saved = match draft.finished_on() {
            Some(_) if self.form.saved.is_some() => format!("{}   {saved}", words.say("header-finished")),
            Some(_) => words.say("header-finished").into_owned(),
            None => saved,
        };
        let left = vec![Span::styled(name, self.theme.strong())];
        let right = format!("{saved}   {}   {}", draft.language.word(), words.say("header-help"));
        sides(left, vec![Span::styled(right, self.theme.quiet())], area.width.into())
            .render(Rect { height: 1, ..area }, frame.buffer_mut());
    }

    /// The verdict in one line.
    pub(super) fn strip(&self, area: Rect, frame: &mut Canvas) {
        let finding = &self.assessment.finding;
        let style = self.theme.verdict(finding);
        let mark = self.theme.verdict_mark(finding.verdict);
        let word = self.words.say(&format!("verdict-{}", finding.verdict.word())).to_uppercase();
        let right = if area.width < 60 {
            String::new()
        } else {
            format!("{}   {}", finding.rule, self.words.say("strip-panel"))
        };
        let verdict = format!("{mark}  {word}");
        let room = usize::from(area.width).saturating_sub(verdict.width() + right.width() + 1);
        let mut details = self.details();
        let told = |details: &[String]| details.iter().map(|d| format!(" · {d}")).collect::<String>();
        // What must be made goes where both have no room: the panel says it.
        if details.len() > 1 && told(&details).width() > room {
            details.pop();
        }
        // Where there is room still, the key of the document stands beside that of the panel.
        let right = match format!("{right}   ^P {}", self.words.say("key-paper")) {
            longer if !right.is_empty() && self.leads_to_paper() => {
                let used = verdict.width() + told(&details).width() + 2;
                if used + longer.width() <= area.width.into() { longer } else { right }
            }
            _ => right,
        };
        let left = vec![Span::styled(verdict, style), Span::raw(told(&details))];
        sides(left, vec![Span::styled(right, self.theme.quiet())], area.width.into()).render(area, frame.buffer_mut());
    }

    /// Whether there is a document to see besides what is seen.
    fn leads_to_paper(&self) -> bool {
        !self.form.is_document() && self.model.overlay != Overlay::Paper
    }

    /// What stands beside the verdict: what must be made, the lean, or the answer that is missing.
    fn details(&self) -> Vec<String> {
        let finding = &self.assessment.finding;
        let form = self.words.form(finding).into_owned();
        match (finding.verdict, finding.lean, self.assessment.missing.first()) {
            (Verdict::Undetermined, _, Some(fact)) => {
                vec![crate::document::question_label(self.words, question_of(*fact))]
            }
            (Verdict::Discretionary, lean, _) => {
                let key = lean.map_or("lean-unknown".to_string(), |lean| format!("lean-{}", lean.word()));
                vec![self.words.say(&key).into_owned(), form]
            }
            _ => vec![form],
        }
    }

    /// The last line of the body says what just happened, if anything did. The rest of the body comes back.
    pub(super) fn notice(&self, body: Rect, frame: &mut Canvas) -> Rect {
        let Some(notice) = &self.model.notice else { return body };
        let (text, style) = match notice {
            Notice::Info(text) => (text, self.theme.strong()),
            Notice::Error(text) => (text, self.theme.error()),
        };
        let lines = wrap(text, usize::from(body.width));
        // A file may have several faults, and its prompt leaves room for them.
        let most = if matches!(self.model.overlay, Overlay::Ask(..)) { 12 } else { 4 };
        let height = (lines.len() as u16).min(most).min(body.height.saturating_sub(3));
        for (i, range) in lines.into_iter().take(height.into()).enumerate() {
            let row = Rect { y: body.bottom() - height + i as u16, height: 1, ..body };
            Line::styled(text[range].to_string(), style).render(row, frame.buffer_mut());
        }
        Rect { height: body.height - height, ..body }
    }
}
