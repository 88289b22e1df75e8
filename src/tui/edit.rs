//! A text being edited, by grapheme: a letter and its marks are one. Knows no screen; wrapping is by display width.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// A text and where the cursor stands in it, in bytes, always between graphemes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Field {
    text: String,
    cursor: usize,
    /// Nobody has touched the text yet: what is typed stands in its place.
    suggested: bool,
}

impl Field {
    /// The text with the cursor behind it.
    pub fn new(text: String) -> Field {
        Field { cursor: text.len(), text, suggested: false }
    }
    /// A text to take or to type over: the first letter takes its place, any movement or erasing makes it one's own.
    pub fn suggested(text: String) -> Field {
        Field { suggested: !text.is_empty(), ..Field::new(text) }
    }
    /// The text with the cursor at this byte, or between the graphemes next to it.
    pub fn at(text: String, cursor: usize) -> Field {
        let mut field = Field { cursor: cursor.min(text.len()), text, suggested: false };
        field.settle();
        field
    }
    /// Whether what is typed next takes the place of the text.
    pub fn is_suggested(&self) -> bool {
        self.suggested
    }
    /// The text.
    pub fn text(&self) -> &str {
        &self.text
    }
    /// The cursor, in bytes.
    pub fn cursor(&self) -> usize {
        self.cursor
    }
    /// Types or pastes. Line ends become `\n`; other control characters are dropped.
    pub fn insert(&mut self, text: &str, lines: bool) {
        let text = text.replace("\r\n", "\n").replace('\r', "\n");
        let clean: String = text
            .chars()
            .map(|c| if (c == '\n' && !lines) || c == '\t' { ' ' } else { c })
            .filter(|c| *c == '\n' || !c.is_control())
            .collect();
        if self.suggested && !clean.is_empty() {
            *self = Field::default();
        }
        self.text.insert_str(self.cursor, &clean);
        self.cursor += clean.len();
        self.settle();
    }
    /// A mark typed behind its letter joins it: the cursor moves on to the end of the grapheme.
    fn settle(&mut self) {
        let end = self.ends().find(|end| *end >= self.cursor);
        self.cursor = end.unwrap_or(self.text.len());
    }
    fn ends(&self) -> impl Iterator<Item = usize> + '_ {
        std::iter::once(0).chain(self.text.grapheme_indices(true).map(|(i, g)| i + g.len()))
    }
    fn before(&self) -> usize {
        self.ends().take_while(|end| *end < self.cursor).last().unwrap_or(0)
    }
    fn after(&self) -> usize {
        self.ends().find(|end| *end > self.cursor).unwrap_or(self.text.len())
    }
    /// Takes away the grapheme before the cursor.
    pub fn backspace(&mut self) {
        self.suggested = false;
        let from = self.before();
        self.text.replace_range(from..self.cursor, "");
        self.cursor = from;
        self.settle();
    }
    /// Takes away the grapheme behind the cursor.
    pub fn delete(&mut self) {
        self.suggested = false;
        let to = self.after();
        self.text.replace_range(self.cursor..to, "");
        self.settle();
    }
    /// Takes away everything before the cursor.
    pub fn clear_before(&mut self) {
        self.suggested = false;
        self.text.replace_range(..self.cursor, "");
        self.cursor = 0;
    }
    /// One grapheme to the left.
    pub fn left(&mut self) {
        self.suggested = false;
        self.cursor = self.before();
    }
    /// One grapheme to the right.
    pub fn right(&mut self) {
        self.suggested = false;
        self.cursor = self.after();
    }
    /// One word to the left.
    pub fn word_left(&mut self) {
        self.suggested = false;
        let words = self.text.unicode_word_indices().map(|(i, _)| i);
        self.cursor = words.take_while(|i| *i < self.cursor).last().unwrap_or(0);
    }
    /// One word to the right.
    pub fn word_right(&mut self) {
        self.suggested = false;
        let mut ends = self.text.unicode_word_indices().map(|(i, w)| i + w.len());
        self.cursor = ends.find(|end| *end > self.cursor).unwrap_or(self.text.len());
    }
    /// To the start of the line.
    pub fn home(&mut self) {
        self.suggested = false;
        self.cursor = self.text[..self.cursor].rfind('\n').map_or(0, |i| i + 1);
    }
    /// To the end of the line.
    pub fn end(&mut self) {
        self.suggested = false;
        self.cursor = self.text[self.cursor..].find('\n').map_or(self.text.len(), |i| self.cursor + i);
    }
    /// Up or down a line of the text as wrapped at this width.
    pub fn vertical(&mut self, width: usize, down: bool) {
        self.suggested = false;
        let lines = wrap(&self.text, width);
        let (row, column) = place(&self.text, &lines, self.cursor);
        let target = if down { row + 1 } else { row.wrapping_sub(1) };
        let Some(line) = lines.get(target) else {
            self.cursor = if down { self.text.len() } else { 0 };
            return;
        };
        let mut at = line.start;
        for grapheme in self.text[line.clone()].graphemes(true) {
            if self.text[line.start..at].width() >= column {
                break;
            }
            at += grapheme.len();
        }
        self.cursor = at;
    }
}

/// The lines of a text at a display width, as byte ranges without the blank or line end that parts them.
pub fn wrap(text: &str, width: usize) -> Vec<std::ops::Range<usize>> {
    let width = width.max(1);
    let mut lines = Vec::new();
    let mut start = 0;
    let mut used = 0;
    let mut blank: Option<usize> = None;
    for (i, grapheme) in text.grapheme_indices(true) {
        if grapheme == "\n" || grapheme == "\r\n" {
            lines.push(start..i);
            (start, used, blank) = (i + grapheme.len(), 0, None);
            continue;
        }
        let wide = grapheme.width();
        if used + wide > width && i > start {
            match blank {
                _ if grapheme == " " => {
                    lines.push(start..i);
                    start = i + 1;
                    (used, blank) = (0, None);
                    continue;
                }
                Some(at) => {
                    lines.push(start..at);
                    start = at + 1;
                    used = text[start..i].width();
                }
                None => {
                    lines.push(start..i);
                    start = i;
                    used = 0;
                }
            }
            blank = None;
        }
        if grapheme == " " {
            blank = Some(i);
        }
        used += wide;
    }
    lines.push(start..text.len());
    lines
}

/// The row and display column of a cursor in wrapped lines.
pub fn place(text: &str, lines: &[std::ops::Range<usize>], cursor: usize) -> (usize, usize) {
    let row = lines.iter().rposition(|l| l.start <= cursor).unwrap_or(0);
    let line = lines.get(row).cloned().unwrap_or(0..0);
    (row, text[line.start..cursor.min(line.end).max(line.start)].width())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `|` is the cursor, before and after.
    fn check(before: &str, act: impl Fn(&mut Field), after: &str) {
        let at = before.find('|').expect("a cursor");
        let mut field = Field { text: before.replace('|', ""), cursor: at, suggested: false };
        act(&mut field);
        let mut shown = field.text.clone();
        shown.insert(field.cursor, '|');
        assert_eq!(shown, after);
    }

    #[test]
    fn edits_by_grapheme() {
        check("Bjørn Å|", Field::backspace, "Bjørn |");
        check("c\u{30c}a\u{301}|", Field::backspace, "c\u{30c}|");
        check("|a\u{301}b", Field::delete, "|b");
        check("ŋđ|š", Field::left, "ŋ|đš");
        check("👩‍👩‍👧|", Field::left, "|👩‍👩‍👧");
        check("a|", |f| f.insert("\u{301}", false), "a\u{301}|");
        check("|", |f| f.insert("a\r\nb\u{7}\tc", false), "a b c|");
        check("|", |f| f.insert("a\r\nb", true), "a\nb|");
        check("en to tre|", Field::word_left, "en to |tre");
        check("en| to", Field::word_right, "en to|");
        check("|", Field::backspace, "|");
        check("x|", Field::delete, "x|");
    }

    #[test]
    fn a_suggestion_gives_way_to_what_is_typed_and_to_nothing_else() {
        let after = |act: &dyn Fn(&mut Field)| {
            let mut field = Field::suggested("22.11.2026".into());
            act(&mut field);
            field.insert("1", false);
            field.insert("2", false);
            field.text
        };
        assert_eq!(after(&|_| {}), "12");
        assert_eq!(after(&|f| f.insert("", false)), "12", "nothing pasted is nothing");
        assert_eq!(after(&Field::backspace), "22.11.20212");
        assert_eq!(after(&Field::delete), "22.11.202612");
        assert_eq!(after(&Field::end), "22.11.202612");
        assert_eq!(after(&Field::home), "1222.11.2026");
        assert_eq!(after(&Field::left), "22.11.202126");
        assert!(!Field::suggested(String::new()).is_suggested());
    }

    #[test]
    fn wraps_by_width_and_breaks_long_words() {
        let lines = |text: &str, width| wrap(text, width).into_iter().map(|r| text[r].to_string()).collect::<Vec<_>>();
        assert_eq!(lines("æøå æøå", 4), ["æøå", "æøå"]);
        assert_eq!(lines("aaaaaa", 4), ["aaaa", "aa"]);
        assert_eq!(lines("日本語", 4), ["日本", "語"]);
        assert_eq!(lines("a\n\nb", 4), ["a", "", "b"]);
        assert_eq!(lines("", 4), [""]);
        assert_eq!(lines("abcd efgh", 4), ["abcd", "efgh"]);
    }

    #[test]
    fn moves_between_wrapped_lines() {
        check("ab cd e|f", |f| f.vertical(5, false), "a|b cd ef");
        check("a|b cd ef", |f| f.vertical(5, true), "ab cd e|f");
    }
}
