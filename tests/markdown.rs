//! A document as Markdown: what was typed is read as it was typed by those who read Markdown, and is nothing but text.

use crate::support::outside;
use crate::support::paper as samples;

use hjemmekontor::paper::{Block, Format, Paper, Span, Text, render};
use outside::{golden, program, told};
use pulldown_cmark::{Event, Options, Parser, Tag};
use samples::{FOREIGN, HARSH, long, paper, sample, with_texts};

fn markdown(paper: &Paper) -> String {
    String::from_utf8(render(paper, Format::Markdown, None).expect("lines")).expect("text")
}

/// Everything that readers add to CommonMark is on: what escapes there is escaped everywhere. Quotes are left as typed.
fn events(written: &str) -> Vec<Event<'_>> {
    let apart = Options::ENABLE_SMART_PUNCTUATION | Options::ENABLE_OLD_FOOTNOTES;
    Parser::new_ext(written, Options::all() - apart).collect()
}

/// What is read, blocks parted by spaces.
fn text(events: &[Event]) -> String {
    let piece = |event: &Event| match event {
        Event::Text(text) => text.to_string(),
        Event::Start(Tag::Strong | Tag::Link { .. }) => String::new(),
        Event::End(pulldown_cmark::TagEnd::Strong | pulldown_cmark::TagEnd::Link) => String::new(),
        _ => " ".to_string(),
    };
    flowing(&events.iter().map(piece).collect::<String>())
}

/// The elements, in their order.
fn shape(events: &[Event]) -> Vec<String> {
    let name = |event: &Event| match event {
        Event::Text(_) | Event::SoftBreak | Event::HardBreak | Event::End(_) => None,
        Event::Start(tag) => Some(format!("{tag:?}")),
        other => Some(format!("{other:?}")),
    };
    events.iter().filter_map(name).collect()
}

fn flowing(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn cleaned(text: &str) -> String {
    let paper = paper(vec![Block::text(text)]).cleaned();
    let Some(Block::Text(text)) = paper.blocks.first() else { panic!("a paragraph") };
    flowing(&text.flat())
}

/// More that means something: at the beginning of a line, in the middle of a word, and to those who add to the language.
const MEANING: &[&str] = &[
    "+ pluss",
    "= likt\n===",
    "a\n---",
    "12) nei",
    "2026. året",
    ": forklart",
    "--- \n***",
    "~~~ kode",
    "    innrykk",
    "to mellomrom  \nog så",
    "https://lovdata.no og www.nav.no",
    "a*b*c a_b_c a__b__c",
    "$x$ og $$y$$ H~2~O x^2^",
    "{#id} {.k}",
    "[^1]: fot",
    "[x] boks",
    "- [ ] gjøre",
    "&copy; &#65;",
    "![[wiki]]",
    "slutt\\",
    "\\",
    "|",
    "| a |\n| - |",
    "<https://x.no>",
    "% tittel",
    "((a)) [b](c \"d\")",
    "``` rust",
    "> [!NOTE]\n> x",
    "a\n\nb",
    "+++\nx = 1\n+++",
    "### a ###",
    "kari@firma.no og @kari",
    "#",
];

#[test]
fn the_sample_is_as_it_was_read() {
    golden("paper-sample.md", &markdown(&sample()));
}

#[test]
fn what_was_typed_stands_as_it_was_typed_and_is_nothing_but_text() {
    let calm = markdown(&with_texts(["ord"]));
    let calm = shape(&events(&calm));
    assert!(calm.iter().any(|e| e.contains("Table")) && calm.iter().any(|e| e.contains("Heading")));
    for typed in HARSH.iter().chain(FOREIGN).chain(MEANING) {
        let written = markdown(&with_texts([*typed]));
        let read = events(&written);
        let wanted = cleaned(typed);
        if wanted.chars().count() > 1 {
            assert_eq!(text(&read).matches(&wanted).count(), 13, "{wanted}\n{written}");
        }
        // An empty line parts two paragraphs, twice.
        let more = if typed.contains("\n\n") { 2 } else { 0 };
        let mut read = shape(&read);
        for _ in 0..more {
            let twice =
                read.windows(2).position(|w| w[0] == "Paragraph" && w[1] == "Paragraph").expect("two paragraphs");
            read.remove(twice);
        }
        assert_eq!(read, calm, "{wanted}\n{written}");
    }
    let written = markdown(&long());
    assert_eq!(text(&events(&written)).matches("Arbeidet gjøres hjemme etter avtale.").count(), 13 * 280);
}

#[test]
fn what_is_to_be_seen_first_leaves_the_words_whole() {
    let strong = |s: &str| Span::Strong(s.into());
    let plain = |s: &str| Span::Plain(s.into());
    let gap = |s: &str| Span::Gap(s.into());
    for (spans, read, seen) in [
        (vec![plain("fra "), gap("dato"), plain(".")], "fra [dato].", 1),
        (vec![plain("fra"), gap("dato"), plain("og")], "fra[dato]og", 0),
        (vec![gap("a"), gap("b")], "[a][b]", 1),
        (vec![strong("a"), strong("b")], "ab", 0),
        (vec![plain("x "), strong(" a\nb "), plain(" y")], "x a b y", 1),
        (vec![plain("2*3"), strong("*"), plain("4")], "2*3*4", 0),
        (vec![strong(""), plain("- nei")], "- nei", 0),
        (vec![strong("* ja *")], "* ja *", 1),
        (vec![Span::Box(true), plain(" ja "), Span::Box(false), plain(" nei")], "[x] ja [ ] nei", 0),
    ] {
        let written = markdown(&paper(vec![Block::Text(Text { spans, lang: None })]));
        let read_back = events(written.rsplit_once("AS\n\n").expect("a paragraph").1);
        assert_eq!(text(&read_back), read, "{written}");
        let strong = read_back.iter().filter(|e| matches!(e, Event::Start(Tag::Strong))).count();
        assert_eq!((strong, shape(&read_back).len()), (seen, seen + 1), "{written}");
    }
}

#[test]
fn links_lead_where_they_say_and_nowhere_else() {
    for (called, to, leads) in [
        ("Lovdata [§]", "https://lovdata.no/?a=1&copy=2_3*4", true),
        ("https://lovdata.no/a_b", "https://lovdata.no/a_b", true),
        ("her", "mailto:a@b.no", true),
        ("her", "javascript:alert(1)", false),
        ("her", "https://x.no> <b>", false),
        ("her", "", false),
    ] {
        let spans = vec![Span::Plain("Se ".into()), Span::Link(called.into(), to.into()), Span::Plain(".".into())];
        let written = markdown(&paper(vec![Block::Text(Text { spans, lang: None })]));
        let read = events(&written);
        let found: Vec<String> = read
            .iter()
            .filter_map(|event| match event {
                Event::Start(Tag::Link { dest_url, .. }) => Some(dest_url.to_string()),
                _ => None,
            })
            .collect();
        assert_eq!(found, leads.then(|| to.to_string()).into_iter().collect::<Vec<_>>(), "{written}");
        let shown = if leads { format!("Se {called}.") } else { format!("Se {called} ({to}).") };
        assert!(text(&read).ends_with(&shown), "{written}");
    }
}

#[test]
fn lists_after_each_other_stay_apart() {
    let list = || Block::List(vec![Text::plain("a"), Text::plain("b\nc")]);
    let terms = || Block::Terms(vec![("a".into(), Text::plain("b"))]);
    for blocks in
        [vec![list(), terms()], vec![list(), list(), list()], vec![terms(), terms(), Block::text("x"), terms()]]
    {
        let count = blocks.iter().filter(|block| !matches!(block, Block::Text(_))).count();
        let written = markdown(&paper(blocks));
        let read = shape(&events(&written));
        assert_eq!(read.iter().filter(|e| e.starts_with("List")).count(), count, "{written}");
    }
}

#[test]
fn another_reader_reads_the_same() {
    let Some(pandoc) = program(&["pandoc"]) else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("paper.md");
    std::fs::write(&file, markdown(&with_texts(HARSH.iter().chain(FOREIGN).chain(MEANING).copied()))).expect("a file");
    let read = |format: &str| {
        told(std::process::Command::new(&pandoc).args(["-f", "gfm", "--wrap=none", "-t", format]).arg(&file))
    };
    let plain = flowing(&read("plain"));
    let tree = flowing(&read("native"));
    for typed in HARSH.iter().chain(FOREIGN).chain(MEANING) {
        assert!(plain.contains(&cleaned(typed)), "{typed}\n{plain}");
    }
    for element in
        ["RawInline", "RawBlock", "Code", "Link", "Image", "Emph", "Strikeout", "Math", "BlockQuote", "Note", "Ordered"]
    {
        assert!(!tree.contains(element), "{element}");
    }
    assert_eq!(tree.matches("Header 2").count(), HARSH.len() + FOREIGN.len() + MEANING.len());
}
