//! A document as HTML: well-formed, whole, quiet towards the network, and readable for those it is made for.

use crate::support::outside;
use crate::support::paper as samples;

use hjemmekontor::paper::{Block, Format, Paper, Span, Text, render};
use outside::golden;
use samples::{FOREIGN, HARSH, long, paper, sample, with_texts};

fn html(paper: &Paper) -> String {
    String::from_utf8(render(paper, Format::Html, None).expect("a page")).expect("text")
}

/// A page in pieces.
#[derive(Default)]
struct Parsed {
    /// Elements in their order, with their attributes.
    elements: Vec<(String, Vec<(String, String)>)>,
    /// The text of what is shown.
    text: String,
    style: String,
}

const EMPTY: &[&str] = &["meta", "br", "col"];

fn unescaped(text: &str) -> String {
    let signs = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
    let mut rest = text.to_string();
    for (i, _) in text.match_indices('&') {
        assert!(signs.iter().any(|(sign, _)| text[i..].starts_with(sign)), "a bare & in {text}");
    }
    for (sign, is) in signs {
        rest = rest.replace(sign, is);
    }
    rest
}

fn attributes(mut tag: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    while !tag.trim().is_empty() {
        let (name, behind) = tag.trim_start().split_once("=\"").unwrap_or_else(|| panic!("no quotes: {tag}"));
        let (value, rest) = behind.split_once('"').expect("an end of the quotes");
        assert!(name.chars().all(|c| c.is_ascii_lowercase() || c == '-'), "{name}");
        found.push((name.to_string(), unescaped(value)));
        tag = rest;
    }
    found
}

/// Reads a page as strictly as XML is read: every element ends where it must, and a paragraph holds no block.
fn parsed(page: &str) -> Parsed {
    let mut found = Parsed::default();
    let mut open: Vec<String> = Vec::new();
    let mut rest = page.strip_prefix("<!DOCTYPE html>").expect("a doctype");
    while let Some((text, behind)) = rest.split_once('<') {
        assert!(open.last().is_some_and(|name| name == "style") || !text.contains('>'), "{text}");
        match open.last().map(String::as_str) {
            Some("style") => found.style.push_str(text),
            Some("title") => {}
            _ => found.text.push_str(&unescaped(text)),
        }
        let (tag, after) = behind.split_once('>').expect("the end of a tag");
        rest = after;
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop().as_deref(), Some(name));
            // What stands in different blocks is no word.
            found.text.push_str(if matches!(name, "span" | "bdi" | "strong" | "mark" | "a") { "" } else { " " });
            continue;
        }
        let (name, attrs) = tag.split_once(' ').unwrap_or((tag, ""));
        let inside = open.iter().any(|o| matches!(o.as_str(), "p" | "bdi" | "h1" | "h2" | "h3"));
        assert!(!inside || matches!(name, "span" | "bdi" | "strong" | "mark" | "a" | "br"), "<{name}> in {open:?}");
        found.elements.push((name.to_string(), attributes(attrs)));
        if !EMPTY.contains(&name) {
            open.push(name.to_string());
        }
    }
    assert!(open.is_empty(), "left open: {open:?}");
    found
}

fn flowing(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text as it stands in a document.
fn cleaned(text: &str) -> String {
    let paper = paper(vec![Block::text(text)]).cleaned();
    let Some(Block::Text(text)) = paper.blocks.first() else { panic!("a paragraph") };
    flowing(&text.flat())
}

#[test]
fn the_sample_is_as_it_was_read() {
    golden("paper-sample.html", &html(&sample()));
}

#[test]
fn what_was_typed_stands_as_it_was_typed_and_is_nothing_but_text() {
    let shape = |page: &Parsed| -> Vec<(String, Vec<String>)> {
        let names = |a: &[(String, String)]| a.iter().map(|(n, _)| n.clone()).filter(|n| n != "dir").collect();
        page.elements.iter().filter(|(n, _)| n != "br").map(|(n, a)| (n.clone(), names(a))).collect()
    };
    let calm = shape(&parsed(&html(&with_texts(["ord"]))));
    for text in HARSH.iter().chain(FOREIGN) {
        let page = parsed(&html(&with_texts([*text])));
        let wanted = cleaned(text);
        assert!(!wanted.is_empty());
        // A heading, two paragraphs, a gap, two items, a term and what it says, a caption, a head, two cells, a room.
        assert_eq!(flowing(&page.text).matches(&wanted).count(), 13, "{wanted}");
        assert_eq!(shape(&page), calm, "{wanted}");
    }
    let page = parsed(&html(&long()));
    assert!(flowing(&page.text).matches("Arbeidet gjøres hjemme etter avtale.").count() >= 13 * 280);
}

#[test]
fn the_title_and_whom_it_is_about_are_nothing_but_text_either() {
    let mut paper = sample();
    for text in HARSH {
        paper.title = (*text).into();
        paper.about = format!("\"; }} </style>\n{text}");
        paper.status = Some((*text).into());
        let page = parsed(&html(&paper));
        assert_eq!(flowing(&page.text).matches(&cleaned(text)).count(), 3, "{text}");
        assert_eq!(page.elements.iter().filter(|(name, _)| name == "style").count(), 1);
        let own = page.style.split_once("@top-left").expect("margins").1;
        assert!(own.matches('"').count() == 10 && own.lines().count() == 8, "{own}");
    }
}

#[test]
fn nothing_is_fetched_and_nothing_is_run() {
    let known = [
        "aria-label",
        "charset",
        "class",
        "content",
        "dir",
        "href",
        "http-equiv",
        "lang",
        "name",
        "role",
        "scope",
        "style",
        "tabindex",
    ];
    for paper in [sample(), with_texts(HARSH.iter().chain(FOREIGN).copied())] {
        let page = parsed(&html(&paper));
        for (name, attributes) in &page.elements {
            assert!(!matches!(name.as_str(), "script" | "link" | "img" | "iframe" | "object" | "form"), "{name}");
            for (attribute, value) in attributes {
                assert!(known.contains(&attribute.as_str()), "{attribute}");
                assert!(attribute == "href" || !value.contains("http"), "{attribute}={value}");
            }
        }
        let style = page.style.to_lowercase();
        assert!(["url(", "@import", "@font-face", "http", "<"].iter().all(|word| !style.contains(word)));
        let policy =
            page.elements.iter().flat_map(|(_, a)| a).find(|(_, value)| value.starts_with("default-src 'none'"));
        assert!(policy.is_some());
    }
}

#[test]
fn links_lead_to_pages_and_mailboxes_alone() {
    let link = |to: &str| {
        let spans = vec![Span::Link("her".into(), to.into())];
        parsed(&html(&paper(vec![Block::Text(Text { spans, lang: None })])))
    };
    for (to, led) in [
        ("https://lovdata.no/?a=1&b=\u{e5}", "https://lovdata.no/?a=1&b=%C3%A5"),
        ("HTTP://x.no", "HTTP://x.no"),
        ("mailto:a@b.no", "mailto:a@b.no"),
    ] {
        let page = link(to);
        let hrefs: Vec<_> = page.elements.iter().filter(|(n, _)| n == "a").flat_map(|(_, a)| a).collect();
        assert!(hrefs.iter().any(|(name, value)| name == "href" && value == led), "{to}");
    }
    for to in
        ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "https://x.no/\" onclick=\"x", "//x.no", ""]
    {
        let page = link(to);
        assert!(page.elements.iter().all(|(name, _)| name != "a"), "{to}");
        assert!(flowing(&page.text).contains(&flowing(&format!("her ({to})"))), "{to}");
    }
}

#[test]
fn it_can_be_read_aloud() {
    let page = html(&sample());
    for part in [
        "<html lang=\"nb-NO\">",
        "<title>Avtale om hjemmekontor – Kari Nordmann, Fjord Data AS</title>",
        "<h1>Avtale om hjemmekontor</h1>",
        "<h2>1. <bdi>Omfanget av hjemmearbeidet</bdi></h2>",
        "<h3><bdi>Utstyr</bdi></h3>",
        "mandag og fredag.<br>\nSkal en dag",
        "<p lang=\"en-GB\">This clause",
        "role=\"region\" tabindex=\"0\" aria-label=\"Fysisk arbeidsmiljø\"",
        "<caption>Fysisk arbeidsmiljø</caption>",
        "<th scope=\"col\">Punkt</th>",
        "<th scope=\"row\">Belysningen er god</th>",
        "role=\"img\" aria-label=\"krysset av\">☒<",
        "role=\"img\" aria-label=\"ikke krysset av\">☐<",
        "<mark>[<bdi>Mangler: slutten på ordningen</bdi>]</mark>",
        "<span class=\"unseen\">Mangler: </span>[<bdi>dato</bdi>]",
    ] {
        assert!(page.contains(part), "{part}\n{page}");
    }
    let turned = html(&with_texts(["שלום עולם"]));
    assert!(turned.contains("<p dir=\"auto\">שלום עולם</p>"));
    assert!(html(&with_texts(["שלום arbeider hjemme"])).contains("<p>שלום arbeider hjemme</p>"));
    let english = Text { spans: vec![Span::Gap("date".into()), Span::Box(true)], lang: Some("en-GB") };
    let told = html(&paper(vec![Block::Text(english)]));
    assert!(told.contains("<span class=\"unseen\" lang=\"nb-NO\">Mangler: ") && told.contains("av\" lang=\"nb-NO\">☒"));
}

/// How bright a colour is, as WCAG counts.
fn luminance(colour: &str) -> f64 {
    let part = |i: usize| {
        let c = f64::from(u8::from_str_radix(&colour[i..i + 2], 16).expect("a colour")) / 255.0;
        if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5)
}

fn contrast(a: &str, b: &str) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// The colours by name, in the light and in the dark.
fn colours() -> [Vec<(String, String)>; 2] {
    let style = parsed(&html(&sample())).style;
    let (light, rest) = style.split_once("@media screen and (prefers-color-scheme: dark)").expect("a dark dress");
    let dark = rest.split_once("\n}").expect("its end").0;
    let read = |part: &str| {
        let lines = part.lines().filter_map(|l| l.trim().strip_prefix("--")?.strip_suffix(';')?.split_once(": "));
        lines.map(|(name, colour)| (name.to_string(), colour.to_string())).collect()
    };
    [read(light), read(dark)]
}

#[test]
fn colours_stand_out_in_the_light_and_in_the_dark() {
    assert!(
        (contrast("#ffffff", "#000000") - 21.0).abs() < 0.01 && (contrast("#777777", "#ffffff") - 4.48).abs() < 0.01
    );
    for dress in colours() {
        assert_eq!(dress.len(), 8);
        let of = |name: &str| &dress.iter().find(|(n, _)| n == name).expect(name).1;
        let texts =
            [("ink", "paper"), ("quiet", "paper"), ("link", "paper"), ("gap-ink", "gap-paper"), ("gap-ink", "paper")];
        for (front, back) in texts {
            assert!(contrast(of(front), of(back)) >= 4.5, "{front} on {back}");
        }
        for (front, back) in [("line", "paper"), ("gap-line", "paper"), ("gap-line", "gap-paper")] {
            assert!(contrast(of(front), of(back)) >= 3.0, "{front} on {back}");
        }
    }
    // No colour but by its name: what is told of them is told of all. The margins of paper are always white.
    let style = parsed(&html(&sample())).style;
    let loose: Vec<&str> =
        style.lines().filter(|l| l.contains(": #") && !l.trim().starts_with("--")).map(str::trim).collect();
    assert_eq!(loose, ["color: #565656;"]);
}
