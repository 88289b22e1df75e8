//! The search, and what it finds, to be read.

use super::{Page, cut, padded, question};
use crate::agreement::interview::{self, Input, Question};
use crate::agreement::{Draft, terms};
use crate::document::question_label;
use crate::law::Rule;
use crate::law::sources::Law;
use crate::tui::keys::Msg;
use crate::tui::theme::Theme;
use crate::tui::update::search::{Found, Search, hits};
use crate::tui::{Form, Model, edit};
use crate::words::Words;
use crate::words::glossary::term_of;
use crate::words::provisions::{Cited, PROVISIONS, message, provision};
use crate::words::search::{Hit, MOST};
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr as _;

/// What is typed, and as much of what is found as there is room for, the hit in focus among it.
pub(super) fn page(model: &Model, theme: &Theme, state: &Search, width: usize, height: usize) -> Page {
    let words = model.words();
    let mut page = Page::default();
    let found = hits(model, state);
    let count = match (state.field.text().trim(), found.len()) {
        ("", _) | (_, 0) => String::new(),
        (_, n) if n < MOST => words.tell("search-count", &[("n", (n as i64).into())]),
        (_, n) => words.tell("search-best", &[("n", (n as i64).into())]),
    };
    page.line(super::sides(
        vec![Span::styled(words.say("search-title").into_owned(), theme.strong())],
        vec![Span::styled(count, theme.quiet())],
        width.min(76),
    ));
    let room = width.saturating_sub(4).clamp(1, 48);
    let (shown, column) = question::window(&state.field, room);
    page.cursor = Some((page.lines.len(), 3 + column));
    page.line(Line::from(vec![Span::raw("   "), Span::styled(padded(&shown, room), theme.field())]));
    if found.is_empty() {
        page.gap();
        let key = if state.field.text().trim().is_empty() { "search-hint" } else { "search-nothing" };
        page.text(&words.say(key), 0, width, theme.plain());
        return page;
    }
    let rows = rows(words, theme, &found, state, width);
    // The typed line stays above; the list moves under it.
    let room = height.saturating_sub(page.lines.len());
    let end = rows.iter().rposition(|(_, at)| *at == Some(state.cursor)).map_or(0, |i| i + 1);
    let mut seen: Vec<_> = rows.into_iter().skip(end.saturating_sub(room)).take(room).collect();
    // No heading without a hit under it.
    while seen.last().is_some_and(|(_, at)| at.is_none()) {
        seen.pop();
    }
    for (line, at) in seen {
        if let Some(at) = at {
            page.spot(Msg::Pick(at));
        }
        page.line(line);
    }
    page
}

/// The lines of the hits, each with the hit that it belongs to.
fn rows(
    words: &Words,
    theme: &Theme,
    found: &[Found],
    state: &Search,
    width: usize,
) -> Vec<(Line<'static>, Option<usize>)> {
    let typed = state.field.text().to_lowercase();
    let mut rows = Vec::new();
    let mut kind = "";
    for (i, (hit, title, text)) in found.iter().enumerate() {
        if hit.kind() != kind {
            kind = hit.kind();
            rows.push((Line::default(), None));
            rows.push((Line::styled(words.say(&format!("search-{kind}")).into_owned(), theme.quiet()), None));
        }
        let focused = i == state.cursor;
        let (pointer, style) = if focused { (theme.pointer(), theme.focus()) } else { (" ", theme.plain()) };
        let title = format!(" {} ", cut(title, width.saturating_sub(5)));
        rows.push((Line::from(vec![Span::raw(format!(" {pointer}")), Span::styled(title, style)]), Some(i)));
        let text = excerpt(text, &typed, width.saturating_sub(5).min(72));
        rows.push((Line::styled(format!("     {text}"), theme.quiet()), Some(i)));
    }
    rows
}

/// A line of a text that fits the width, with the first typed word in it.
fn excerpt(text: &str, typed: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_string();
    }
    let wanted: Vec<&str> = typed.split_whitespace().collect();
    let words: Vec<&str> = text.split_whitespace().collect();
    let has = |word: &&str| wanted.iter().any(|w| word.to_lowercase().contains(w));
    let at = words.iter().position(has).unwrap_or(0);
    let seen = |from: usize| words[from..=at].join(" ").width() + 4 <= width;
    let from = (0..=at).find(|from| seen(*from)).unwrap_or(at);
    let mut line = if from == 0 { String::new() } else { "… ".to_string() };
    for (i, word) in words.iter().enumerate().skip(from) {
        if i > from && line.width() + word.width() + 2 > width {
            return line + "…";
        }
        line.push_str(word);
        line.push(' ');
    }
    cut(line.trim_end(), width)
}

/// What a hit leads to, whole.
pub(super) fn read(model: &Model, theme: &Theme, form: Option<&Form>, hit: Hit, width: usize) -> Page {
    let mut reader =
        Reader { page: Page::default(), words: model.words(), theme, law: Law::at(model.setting.today), width };
    let none = Draft::new(model.setting.language);
    let draft = form.map_or(&none, |f| &f.draft);
    match hit {
        Hit::Rule(rule) => reader.rule(rule, draft, form.is_some()),
        Hit::Term(id) => reader.term(id),
        Hit::Provision(key) => reader.provision(key),
        // Questions are jumped to.
        Hit::Question(_) => {}
    }
    reader.page
}

/// A page being written, and what it needs.
pub(super) struct Reader<'a> {
    pub(super) page: Page,
    pub(super) words: &'static Words,
    pub(super) theme: &'a Theme,
    pub(super) law: &'static Law,
    pub(super) width: usize,
}

impl Reader<'_> {
    fn title(&mut self, text: &str) {
        self.page.text(text, 0, self.width, self.theme.strong());
        self.page.gap();
    }

    pub(super) fn heading(&mut self, key: &str) {
        self.page.gap();
        self.page.line(Line::styled(self.words.say(key).into_owned(), self.theme.strong()));
    }

    fn text(&mut self, text: &str, indent: usize) {
        self.page.text(text, indent, self.width, self.theme.plain());
    }

    fn quiet(&mut self, text: &str, indent: usize) {
        self.page.text(text, indent, self.width, self.theme.quiet());
    }

    /// An address, whole: on a line of its own, broken anywhere where it is wider than the screen.
    pub(super) fn address(&mut self, address: &str) {
        for range in edit::wrap(address, self.width.saturating_sub(4)) {
            self.page.line(Line::styled(format!("    {}", &address[range]), self.theme.quiet()));
        }
    }

    fn rule(&mut self, rule: Rule, draft: &Draft, asked: bool) {
        let words = self.words;
        self.title(&format!("{rule} {}", words.rule_title(rule, self.law)));
        self.text(&words.rule_text(rule, self.law), 0);
        let Some(entry) = self.law.entry(rule) else { return };
        self.heading("page-weight");
        self.text(&words.say(&format!("weight-{}", entry.weight.word())), 2);
        self.text(&words.certainty(&entry.certainty), 2);
        let dates = [("from", words.date(entry.from).into()), ("checked", words.date(entry.checked).into())];
        let dates = if entry.to.is_some() { words.in_force(entry) } else { words.tell("page-dates", &dates) };
        self.quiet(&dates, 2);
        let known = words.addresses(rule, self.law);
        if let Some(read) = provision(rule, self.law) {
            self.heading("page-provision");
            self.meaning(read.key);
            for address in read.addresses.iter().filter(|a| known.iter().all(|(_, known, _)| known != *a)) {
                self.address(address);
            }
        }
        self.heading("page-sources");
        for source in entry.sources.iter().filter_map(|id| self.law.source(id)) {
            self.text(&words.source(&source.id), 2);
            self.quiet(&words.certainty(&source.certainty), 4);
            source.addresses.iter().for_each(|address| self.address(address));
        }
        self.earlier(rule, entry.from);
        self.questions(rule, draft, asked);
    }

    /// What the rule said before, the newest first.
    fn earlier(&mut self, rule: Rule, now: jiff::civil::Date) {
        let mut earlier = self.law.versions(rule).rev().filter(|e| e.from < now).peekable();
        if earlier.peek().is_some() {
            self.heading("version-earlier");
        }
        for entry in earlier {
            self.text(&self.words.version_span(entry), 2);
            self.quiet(&self.words.version_text(entry), 4);
            self.quiet(&self.words.certainty(&entry.certainty), 4);
        }
    }

    /// The questions that a rule is fed by; a click goes there.
    fn questions(&mut self, rule: Rule, draft: &Draft, asked: bool) {
        let ours = |(_, q): &(usize, &Question)| feeds(q, rule) && interview::belongs(draft, q);
        let mut questions = interview::questions().iter().enumerate().filter(ours).peekable();
        if questions.peek().is_some() {
            self.heading("page-questions");
        }
        for (i, question) in questions {
            if asked {
                self.page.spot(Msg::Go(i));
            }
            self.text(&question_label(self.words, &question.id), 2);
        }
    }

    /// A provision with what it means.
    pub(super) fn meaning(&mut self, key: &str) {
        let message = message(key, self.law);
        self.text(&self.words.say(&message), 2);
        self.quiet(&self.words.say(&format!("{message}.text")), 4);
    }

    /// When a provision got this wording, and how it was before.
    fn paragraph(&mut self, cited: &Cited) {
        let Some(now) = self.law.paragraph(cited.cited) else { return };
        let words = self.words;
        self.page.gap();
        self.quiet(&words.paragraph_in_force(now), 0);
        let all = self.law.all_paragraphs().iter().rev();
        let mut earlier = all.filter(|p| p.cited == cited.cited && p.from < now.from).peekable();
        if earlier.peek().is_some() {
            self.heading("version-earlier");
        }
        for paragraph in earlier {
            self.text(&words.paragraph_in_force(paragraph), 2);
            let message = paragraph.key(&format!("provision-{}", cited.key));
            self.quiet(&words.say(&format!("{message}.text")), 4);
        }
    }

    fn term(&mut self, id: &str) {
        let forms = self.words.term_forms(id);
        self.title(&forms[0]);
        self.text(&self.words.say(&format!("term-{id}.text")), 0);
        if forms.len() > 1 {
            self.heading("page-forms");
            self.text(&forms[1..].join(", "), 2);
        }
        let rules: Vec<Rule> = term_of(id).map(|t| t.rules.iter().map(|r| Rule(*r)).collect()).unwrap_or_default();
        self.rules("page-rules", &rules);
    }

    fn rules(&mut self, heading: &str, rules: &[Rule]) {
        if rules.is_empty() {
            return;
        }
        self.heading(heading);
        for rule in rules {
            self.text(&format!("{rule} {}", self.words.rule_title(*rule, self.law)), 2);
        }
    }

    fn provision(&mut self, key: &str) {
        let words = self.words;
        let Some(cited) = PROVISIONS.iter().find(|p| p.key == key) else { return };
        let message = cited.message(self.law);
        self.title(&words.say(&message));
        self.text(&words.say(&format!("{message}.text")), 0);
        self.paragraph(cited);
        self.heading("page-sources");
        for source in cited.sources.iter().filter_map(|id| self.law.source(id)) {
            self.text(&words.source(&source.id), 2);
            self.quiet(&words.certainty(&source.certainty), 4);
            source.addresses.iter().for_each(|address| self.address(address));
        }
        let cites = |e: &&crate::law::sources::Entry| e.provision.as_deref() == Some(cited.cited);
        let rules: Vec<Rule> = self.law.entries().iter().filter(cites).map(|e| e.rule).collect();
        self.rules("page-cited", &rules);
    }
}

/// Whether the answer to a question goes into a rule.
fn feeds(question: &Question, rule: Rule) -> bool {
    match question.input {
        Input::Clause(key) => terms::find(key).is_some_and(|t| t.rule == rule.0),
        Input::Point(point) => point == rule.0,
        _ => question.rules.contains(&rule.0),
    }
}
