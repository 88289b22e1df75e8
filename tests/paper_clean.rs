//! Texts made fit for every format, and where links may lead.

use crate::support::paper as samples;

use hjemmekontor::paper::{Block, Format, Paper, Span, Text, as_text, cleaned, render};
use samples::paper;

fn link(to: &str) -> Span {
    Span::Link("her".into(), to.into())
}

fn with_link(to: &str) -> Paper {
    paper(vec![Block::Text(Text { spans: vec![link(to)], lang: None })])
}

#[test]
fn texts_are_composed_and_hold_nothing_unseen() {
    for (typed, clean) in [
        ("e\u{301}n", "\u{e9}n"),
        ("a\u{200e}\u{30a}", "\u{e5}"),
        ("o\u{0}\u{308}", "\u{f6}"),
        ("a\u{61c}b\u{200f}c\u{202e}d\u{2066}e\u{2069}f\u{feff}", "abcdef"),
        ("a\u{1b}[31mb\u{7f}\u{9b}\u{fffe}\u{ffff}", "a[31mb"),
        ("a\r\nb\rc\u{2028}d\u{2029}e\tf", "a\nb\nc\nd\ne f"),
        ("שלום \u{5d0}\u{5b7}", "שלום \u{5d0}\u{5b7}"),
    ] {
        assert_eq!(cleaned(typed), clean, "{typed:?}");
        assert_eq!(cleaned(clean), clean, "{typed:?}");
    }
}

#[test]
fn documents_are_cleaned_wherever_they_are_made() {
    let mut dirty = with_link("https://x.no/\u{202e}a\u{61c}");
    let texts = [&mut dirty.title, &mut dirty.about].into_iter().chain(dirty.status.as_mut());
    texts.for_each(|text| text.push('\u{61c}'));
    dirty.blocks.push(Block::text("b\u{202e}c"));
    let unseen = ['\u{61c}', '\u{202e}'];
    for format in [Format::Text, Format::Markdown, Format::Html] {
        let made = String::from_utf8(render(&dirty, format, None).expect("a document")).expect("text");
        assert!(made.contains("https://x.no/a") && made.contains("bc") && !made.contains(unseen), "{made}");
    }
    assert_eq!(as_text(&dirty).into_bytes(), render(&dirty, Format::Text, None).expect("a document"));
    let pdf = |paper: &Paper| render(paper, Format::Pdf, None).expect("a document");
    assert_eq!(pdf(&dirty), pdf(&dirty.clone().cleaned()));
}

#[test]
fn links_lead_to_pages_and_mailboxes() {
    for (to, leads) in [
        ("https://lovdata.no/a?b=c&d=e#f", Some("https://lovdata.no/a?b=c&d=e#f")),
        ("https://x.no/\u{e6}", Some("https://x.no/%C3%A6")),
        ("mailto:post@fjord.no", Some("mailto:post@fjord.no")),
        ("HTTP://x.no", Some("HTTP://x.no")),
        ("javascript:alert(1)", None),
        ("https://x.no/a b", None),
        ("https://x.no/a\nb", None),
        ("https://x.no/\u{a0}", None),
        ("https://", None),
        ("mailto:", None),
        ("//x.no", None),
        ("x.no", None),
        ("", None),
    ] {
        assert_eq!(link(to).leads_to().as_deref(), leads, "{to}");
    }
    assert_eq!(Span::Plain("https://x.no".into()).leads_to(), None);
}

#[test]
fn an_address_that_leads_nowhere_is_text_in_every_format() {
    for to in ["javascript:alert(1)", "file:///etc/passwd", "https://x.no/a b", "https://"] {
        let made = |format| String::from_utf8_lossy(&render(&with_link(to), format, None).expect("made")).into_owned();
        assert!(made(Format::Text).contains(&format!("her ({to})")));
        assert!(!made(Format::Html).contains("<a "), "{to}");
        let markdown = made(Format::Markdown);
        assert!(!markdown.contains("](") && !markdown.contains("<"), "{markdown}");
        assert!(!made(Format::Pdf).contains("/Annot"), "{to}");
    }
    let good =
        String::from_utf8_lossy(&render(&with_link("https://x.no"), Format::Pdf, None).expect("made")).into_owned();
    assert!(good.contains("/Annot"), "a link is an annotation that can be seen from outside");
    // What the fonts do not have stops the document where it is text, and not where it only leads.
    assert!(render(&with_link("https://x.no/\u{65e5}"), Format::Pdf, None).is_ok());
    assert!(render(&with_link("file:///\u{65e5}"), Format::Pdf, None).is_err());
}
