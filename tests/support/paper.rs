//! Documents to try the formats on: one with every kind of block, and one with what people can type.

use hjemmekontor::paper::{Block, Column, Gap, Heading, Labels, Paper, Signatures, Span, Table, Text};
use jiff::civil::date;

/// The words that the formats need.
pub fn labels() -> Labels {
    Labels {
        pages: ["Side ".into(), " av ".into(), String::new()],
        gap: "Mangler".into(),
        ticked: "krysset av".into(),
        empty: "ikke krysset av".into(),
    }
}

/// A document of these blocks.
pub fn paper(blocks: Vec<Block>) -> Paper {
    Paper {
        lang: "nb-NO",
        title: "Avtale om hjemmekontor".into(),
        date: date(2026, 11, 23),
        status: Some("Utkast".into()),
        about: "Kari Nordmann, Fjord Data AS".into(),
        labels: labels(),
        blocks,
    }
}

/// A numbered heading.
pub fn numbered(number: usize, text: &str) -> Block {
    Block::Heading(Heading { level: 1, number: Some(number), text: text.into(), about: Some("clauses.A-1".into()) })
}

/// Every kind of block once.
pub fn sample() -> Paper {
    let cell = |text: &str| Text::plain(text);
    paper(vec![
        Block::quiet("Utkast. Gjelder først når begge parter har undertegnet."),
        Block::heading("Partene"),
        Block::Terms(vec![
            ("Arbeidsgiver".into(), cell("Fjord Data AS")),
            ("Arbeidstaker".into(), cell("Kari Nordmann")),
            ("Nærmeste leder".into(), Text { spans: vec![Span::Gap("navn på leder".into())], lang: None }),
        ]),
        numbered(1, "Omfanget av hjemmearbeidet"),
        Block::text("Kari Nordmann arbeider hjemme mandag og fredag.\nSkal en dag byttes, avtales det med lederen."),
        numbered(2, "Forventet varighet"),
        Block::Text(Text::with_gaps("Avtalen gjelder fra [dato] og inntil videre.")),
        Block::Gap(Gap { text: "Mangler: slutten på ordningen".into(), mends: "facts.end".into() }),
        Block::Heading(Heading { level: 2, number: None, text: "Utstyr".into(), about: None }),
        Block::List(vec![cell("skjerm, 27 tommer"), cell("stol"), cell("tastatur og mus")]),
        Block::Text(Text {
            spans: vec![
                Span::Plain("Se ".into()),
                Span::Strong("forskriften § 2".into()),
                Span::Plain(" hos ".into()),
                Span::Link("Lovdata".into(), "https://lovdata.no/dokument/SF/forskrift/2002-07-05-715".into()),
                Span::Plain(".".into()),
            ],
            lang: None,
        }),
        Block::Text(Text::plain("This clause was written in English.").in_language(Some("en-GB"))),
        Block::Table(Table {
            caption: "Fysisk arbeidsmiljø".into(),
            columns: vec![
                Column { head: "Punkt".into(), share: 60 },
                Column { head: "Ja".into(), share: 10 },
                Column { head: "Nei".into(), share: 10 },
                Column { head: "Merknad".into(), share: 20 },
            ],
            rows: vec![
                vec![
                    cell("Stolen kan stilles inn og har ryggstøtte"),
                    Text { spans: vec![Span::Box(true)], lang: None },
                    Text { spans: vec![Span::Box(false)], lang: None },
                    cell(""),
                ],
                vec![
                    cell("Belysningen er god"),
                    Text { spans: vec![Span::Box(false)], lang: None },
                    Text { spans: vec![Span::Box(true)], lang: None },
                    cell("lampe bestilt"),
                ],
            ],
        }),
        Block::Room("Hva fungerer godt?".into(), 3),
        Block::Signatures(Signatures {
            place: "Sted og dato".into(),
            signature: "Underskrift".into(),
            who: vec![
                ("For arbeidsgiver".into(), "Fjord Data AS".into()),
                ("Arbeidstaker".into(), "Kari Nordmann".into()),
            ],
        }),
        Block::Annex,
        Block::heading("Kildene"),
        Block::List(vec![cell("[1] forskriften § 2")]),
        Block::quiet("Informasjon, ikke juridisk rådgivning."),
    ])
}

/// What people can type that means something to some format. Every character of it stands in the fonts.
pub const HARSH: &[&str] = &[
    "<script>alert(1)</script>",
    "A & B &amp; C",
    "# ikke en overskrift",
    "a | b | c",
    "* stjerne _strek_ `kode` ~~x~~",
    "1. ikke en liste",
    "- ikke en liste\n+ heller ikke\n> ikke et sitat",
    "\\ \"anførsel\" 'enkel' ]]> --> %PDF <!DOCTYPE",
    "[klamme](javascript:x) ![bilde](x) [hull]",
    "linje\r\nlinje\u{0}\u{7}\u{b}\ttab",
    "Čálli Ŋávži Đuŋga, Łukasz Żółć, Şükrü İğdır, Ångström",
    "e\u{301}n dekomponert",
];

/// What no font of the program's has.
pub const FOREIGN: &[&str] = &["👩‍💻 hjemme 🏠", "שלום עולם", "مرحبا بالعالم", "日本語"];

/// A document with these texts in every place that takes one.
pub fn with_texts<'a>(texts: impl IntoIterator<Item = &'a str>) -> Paper {
    let mut blocks = Vec::new();
    for text in texts {
        let cell = || Text::plain(text);
        blocks.push(numbered(blocks.len() + 1, text));
        blocks.push(Block::text(text));
        blocks.push(Block::quiet(text));
        blocks.push(Block::gap(text, "facts.end"));
        blocks.push(Block::List(vec![cell(), cell()]));
        blocks.push(Block::Terms(vec![(text.into(), cell())]));
        blocks.push(Block::Table(Table {
            caption: text.into(),
            columns: vec![Column { head: text.into(), share: 50 }, Column { head: "To".into(), share: 50 }],
            rows: vec![vec![cell(), cell()]],
        }));
        blocks.push(Block::Room(text.into(), 1));
    }
    paper(blocks)
}

/// A clause of ten thousand characters, and a word of five hundred.
pub fn long() -> Paper {
    let clause = "Arbeidet gjøres hjemme etter avtale. ".repeat(280);
    let word = "hjemmekontoravtaleforskrift".repeat(19);
    with_texts([clause.as_str(), word.as_str()])
}

/// A document as text: a block a line, gaps with where they are mended.
pub fn flat(title: &str, blocks: &[Block]) -> String {
    let one = |block: &Block| match block {
        Block::Heading(heading) => heading.line(),
        Block::Text(text) | Block::Quiet(text) => text.flat(),
        Block::Gap(gap) => format!("[{}|{}]", gap.text, gap.mends),
        Block::List(items) => items.iter().map(|item| format!("– {}", item.flat())).collect::<Vec<_>>().join("\n"),
        Block::Terms(terms) => {
            let term = |(label, text): &(String, Text)| format!("{label}: {}", text.flat());
            terms.iter().map(term).collect::<Vec<_>>().join("\n")
        }
        Block::Table(table) => {
            let row = |row: &Vec<Text>| row.iter().map(Text::flat).collect::<Vec<_>>().join(" | ");
            table.rows.iter().map(row).collect::<Vec<_>>().join("\n")
        }
        Block::Signatures(of) => {
            of.who.iter().map(|(role, name)| format!("{role}: {name}")).collect::<Vec<_>>().join("\n")
        }
        Block::Room(label, _) => label.clone(),
        Block::Annex => String::new(),
    };
    std::iter::once(title.to_string()).chain(blocks.iter().map(one)).collect::<Vec<_>>().join("\n")
}
