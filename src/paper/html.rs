//! One file of HTML: no script, no network. Made to be read on a narrow screen, in the dark, aloud, and on A4.

mod inline;

use super::text::{missing, number};
use super::{Block, Heading, Paper, Signatures, Table, Text};
use inline::{css_string, direction, escape, flowing};

const STYLE: &str = include_str!("../../assets/paper.css");
/// Nothing is fetched and nothing is run, whatever stands in the document.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/// The document.
pub(super) fn render(paper: &Paper) -> String {
    let mut page = Page { paper, out: String::new() };
    page.head();
    page.out.push_str("<body>\n<main>\n<header>\n");
    if let Some(status) = &paper.status {
        page.line("p", " class=\"status\"", &escape(status));
    }
    page.line("h1", direction(&paper.title), &escape(&paper.title));
    page.line("p", " class=\"about\"", &format!("<bdi>{}</bdi>", escape(&paper.about)));
    page.out.push_str("</header>\n");
    paper.blocks.iter().for_each(|block| page.block(block));
    let annexes = paper.blocks.iter().filter(|block| **block == Block::Annex).count();
    page.out.push_str(&"</section>\n".repeat(annexes));
    page.out.push_str("</main>\n</body>\n</html>\n");
    page.out
}

struct Page<'a> {
    paper: &'a Paper,
    out: String,
}

impl Page<'_> {
    fn head(&mut self) {
        let paper = self.paper;
        let title = [&paper.title, &paper.about].map(|t| escape(&flowing(t))).join(" – ");
        self.out.push_str(&format!(
            "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta name=\"color-scheme\" content=\"light dark\">\n\
             <title>{title}</title>\n<style>\n{STYLE}{}</style>\n</head>\n",
            escape(paper.lang),
            self.margins(),
        ));
    }

    /// What stands in the margins of printed pages. On the first page the document itself says what it is and whom it is about.
    fn margins(&self) -> String {
        let Paper { status, about, labels, .. } = self.paper;
        let [before, between, after] = labels.pages.each_ref().map(|text| css_string(text));
        let status = css_string(status.as_deref().unwrap_or_default());
        let about = css_string(about);
        format!(
            "@page {{\n  @top-left {{ content: {status}; }}\n  @top-right {{ content: {about}; }}\n  \
             @bottom-center {{ content: {before} counter(page) {between} counter(pages) {after}; }}\n}}\n\
             @page :first {{\n  @top-left {{ content: none; }}\n  @top-right {{ content: none; }}\n}}\n"
        )
    }

    /// An element on a line of its own.
    fn line(&mut self, name: &str, attributes: &str, inner: &str) {
        self.out.push_str(&format!("<{name}{attributes}>{inner}</{name}>\n"));
    }

    /// An element that holds a text.
    fn text(&mut self, name: &str, attributes: &str, text: &Text) {
        let attributes = format!("{attributes}{}{}", lang(text), direction(&text.flat()));
        let inner = inline::text(self.paper, text);
        self.line(name, &attributes, &inner);
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(heading) => self.heading(heading),
            Block::Text(text) => self.text("p", "", text),
            Block::Quiet(text) => self.text("p", " class=\"quiet\"", text),
            Block::Gap(gap) => {
                let text = escape(&missing(gap, &self.paper.labels.gap));
                self.line("p", " class=\"gap\"", &format!("<mark>[<bdi>{text}</bdi>]</mark>"));
            }
            Block::List(items) => {
                self.out.push_str("<ul>\n");
                items.iter().for_each(|text| self.text("li", "", text));
                self.out.push_str("</ul>\n");
            }
            Block::Terms(terms) => self.terms(terms),
            Block::Table(table) => self.table(table),
            Block::Signatures(signatures) => self.signatures(signatures),
            Block::Room(label, lines) => {
                self.out.push_str("<div class=\"room\">\n");
                self.line("p", direction(label), &escape(label));
                (0..*lines).for_each(|_| self.line("div", " class=\"blank\"", ""));
                self.out.push_str("</div>\n");
            }
            Block::Annex => self.out.push_str("<section class=\"annex\">\n"),
        }
    }

    fn heading(&mut self, heading: &Heading) {
        let name = format!("h{}", heading.level.clamp(1, 5) + 1);
        self.line(&name, "", &format!("{}<bdi>{}</bdi>", number(heading), escape(&heading.text)));
    }

    fn terms(&mut self, terms: &[(String, Text)]) {
        self.out.push_str("<dl>\n");
        for (label, text) in terms {
            self.out.push_str("<div>\n");
            self.line("dt", direction(label), &escape(label));
            self.text("dd", "", text);
            self.out.push_str("</div>\n");
        }
        self.out.push_str("</dl>\n");
    }

    /// A table in a frame of its own, which scrolls where the page is narrow, by key as well.
    fn table(&mut self, table: &Table) {
        let heads = || table.columns.iter().map(|column| column.head.as_str()).collect::<Vec<_>>().join(", ");
        let name = if table.caption.trim().is_empty() { heads() } else { table.caption.clone() };
        let name = escape(&flowing(&name));
        let columns = table.columns.len().min(6);
        self.out.push_str(&format!(
            "<div class=\"frame\" role=\"region\" tabindex=\"0\" aria-label=\"{name}\">\n<table class=\"columns-{columns}\">\n"
        ));
        if !table.caption.trim().is_empty() {
            self.line("caption", direction(&table.caption), &escape(&table.caption));
        }
        self.out.push_str("<colgroup>");
        table.columns.iter().for_each(|c| self.out.push_str(&format!("<col style=\"width:{}%\">", c.share)));
        self.out.push_str("</colgroup>\n<thead>\n<tr>\n");
        for column in &table.columns {
            match column.head.trim().is_empty() {
                true => self.line("td", "", ""),
                false => self.line("th", &format!(" scope=\"col\"{}", direction(&column.head)), &escape(&column.head)),
            }
        }
        self.out.push_str("</tr>\n</thead>\n<tbody>\n");
        table.rows.iter().for_each(|row| self.row(row));
        self.out.push_str("</tbody>\n</table>\n</div>\n");
    }

    fn row(&mut self, row: &[Text]) {
        self.out.push_str("<tr>\n");
        for (i, cell) in row.iter().enumerate() {
            let heads = i == 0 && !cell.flat().trim().is_empty();
            let (name, attributes) = if heads { ("th", " scope=\"row\"") } else { ("td", "") };
            self.text(name, attributes, cell);
        }
        self.out.push_str("</tr>\n");
    }

    fn signatures(&mut self, signatures: &Signatures) {
        self.out.push_str("<div class=\"signatures\">\n");
        for (role, name) in &signatures.who {
            self.out.push_str("<div class=\"signature\">\n");
            self.line(
                "p",
                " class=\"who\"",
                &format!("<strong>{}</strong><br><bdi>{}</bdi>", escape(role), escape(name)),
            );
            self.line("p", " class=\"sign\"", &escape(&signatures.place));
            self.line("p", " class=\"sign\"", &escape(&signatures.signature));
            self.out.push_str("</div>\n");
        }
        self.out.push_str("</div>\n");
    }
}

/// The language of a text where it is another than the document's.
fn lang(text: &Text) -> String {
    text.lang.map(|lang| format!(" lang=\"{}\"", escape(lang))).unwrap_or_default()
}
