//! PDF: made of every kind of block and of whatever people type, the same bytes each time, read in order, and refused
//! with the character named where no font has it.

use crate::support::paper;

use std::path::{Path, PathBuf};
use std::process::Command;

use hjemmekontor::paper::{Block, Format, Paper, Span, Text, Trouble, render};
use paper::{FOREIGN, HARSH, long, sample, with_texts};

fn made(paper: &Paper) -> Vec<u8> {
    render(paper, Format::Pdf, None).unwrap_or_else(|trouble| panic!("{trouble:?}"))
}

/// The document as a file.
fn file(name: &str, paper: &Paper) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("pdf-{name}.pdf"));
    std::fs::write(&path, made(paper)).expect("a file");
    path
}

/// What a program says to these arguments; none where it is missing and need not be there.
fn said(program: &str, arguments: &[&str], file: &Path, last: &[&str]) -> Option<String> {
    match Command::new(program).args(arguments).arg(file).args(last).output() {
        Ok(output) => {
            assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
            Some(String::from_utf8_lossy(&output.stdout).into_owned())
        }
        Err(_) if std::env::var_os("HJEMMEKONTOR_REQUIRE").is_some() => panic!("{program} is missing"),
        Err(_) => {
            eprintln!("{program} is missing: stepping aside");
            None
        }
    }
}

#[test]
fn every_kind_of_paper_is_made() {
    for (name, paper) in [("sample", sample()), ("harsh", with_texts(HARSH.iter().copied())), ("long", long())] {
        let file = file(name, &paper);
        let bytes = std::fs::read(&file).expect("the file");
        assert!(bytes.starts_with(b"%PDF-1.7"), "{name}");
        assert!(!bytes.windows(11).any(|part| part == b"\r\nendstream"), "{name}: data that seems too short");
        let checked = said("qpdf", &["--check"], &file, &[]);
        assert!(checked.is_none_or(|said| said.contains("No syntax or")), "{name}");
        let Some(info) = said("pdfinfo", &[], &file, &[]) else { continue };
        let line = |name: &str| info.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default().trim();
        assert_eq!([line("Title:"), line("Tagged:")], ["Avtale om hjemmekontor", "yes"]);
        assert!(line("CreationDate:").contains("Nov 23 00:00:00 2026"), "{info}");
        let pages: usize = line("Pages:").parse().expect("a number");
        let sane = match name {
            "sample" => 2..=2,
            "harsh" => 6..=9,
            _ => 30..=60,
        };
        assert!(sane.contains(&pages), "{name}: {pages}");
    }
}

#[test]
fn the_same_paper_gives_the_same_bytes() {
    for paper in [sample(), with_texts(HARSH.iter().copied())] {
        assert_eq!(made(&paper), made(&paper));
    }
    let next_day = Paper { date: jiff::civil::date(2026, 11, 24), ..sample() };
    assert_ne!(made(&sample()), made(&next_day));
}

#[test]
fn a_character_that_no_font_has_is_named() {
    let first = ['👩', 'ש', 'م', '日'];
    for (text, character) in FOREIGN.iter().zip(first) {
        let Err(Trouble::NoGlyph { character: told, near }) = render(&with_texts([*text]), Format::Pdf, None) else {
            panic!("{text} was printed")
        };
        assert_eq!(told, character);
        assert!(near.contains(character), "{near}");
    }
    let far = "Avtalen gjelder fra mandag, og hver\nuke 🏠 drar Kari hjem til kontoret sitt.";
    let trouble = render(&paper::paper(vec![Block::text(far)]), Format::Pdf, None);
    let near = "hver uke 🏠 drar Kari".to_string();
    assert_eq!(trouble, Err(Trouble::NoGlyph { character: '🏠', near }));
}

#[test]
fn a_character_is_looked_for_wherever_words_stand() {
    let with = |change: fn(&mut Paper)| {
        let mut paper = sample();
        change(&mut paper);
        matches!(render(&paper, Format::Pdf, None), Err(Trouble::NoGlyph { character: '漢', .. }))
    };
    assert!(with(|paper| paper.title.push('漢')));
    assert!(with(|paper| paper.about.push('漢')));
    assert!(with(|paper| paper.status = Some("漢".into())));
    assert!(with(|paper| paper.labels.pages[2].push('漢')));
    assert!(with(|paper| paper.blocks.push(Block::Room("漢".into(), 1))));
    assert!(with(|paper| paper.blocks.push(Block::Text(Text { spans: vec![Span::Gap("漢".into())], lang: None }))));
}

/// Letters of the languages that people here write, and the marks of the documents.
const PRINTED: &[&str] = &[
    "áčđŋšŧž",
    "ÁČĐŊŠŦŽ",
    "æøåÆØÅ",
    "ńŃâÂïÏ",
    "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ",
    "ğıİşçöüĞŞÇÖÜ",
    "āčēģīķļņšūžėįųĒĢŽ",
    "ăâđêôơưẠếỹ",
    "Шевченко",
    "Ελλάδα",
    "«sitat»",
    "“quote”",
    "–—…•·",
    "✓●○◐½",
    "→←↑↓",
    "☐☑☒■□▪✗",
    "§€£₤°×±≤≥−",
];

#[test]
fn letters_and_marks_print_and_are_found_again() {
    let paper = paper::paper(PRINTED.iter().map(|text| Block::text(*text)).collect());
    let Some(text) = said("pdftotext", &["-raw"], &file("letters", &paper), &["-"]) else { return };
    for letters in PRINTED {
        // Marks are drawn, and readers may put each on a line of its own.
        let without = |text: &str| text.split_whitespace().collect::<String>();
        assert!(without(&text).contains(letters), "{letters} in {text}");
    }
}

#[test]
fn what_shows_nothing_is_left_out_and_twins_are_exchanged() {
    let paper = paper::paper(vec![Block::text("hjemme\u{ad}kontor ✔\u{fe0f} e\u{2011}post a\u{200d}b 1\u{202f}000")]);
    let Some(text) = said("pdftotext", &["-raw"], &file("twins", &paper), &["-"]) else { return };
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(text.contains("hjemmekontor ✓ e-post ab 1 000"), "{text}");
}

/// Every word of the document, in its order.
fn words(paper: &Paper) -> Vec<String> {
    let mut words = vec![paper.title.clone()];
    for block in &paper.blocks {
        match block {
            Block::Heading(heading) => {
                words.extend(heading.number.map(|number| format!("{number}.")));
                words.push(heading.text.clone());
            }
            Block::Text(text) | Block::Quiet(text) => words.push(text.flat()),
            Block::Gap(gap) => words.push(gap.text.clone()),
            Block::List(items) => words.extend(items.iter().map(Text::flat)),
            Block::Terms(terms) => words.extend(terms.iter().map(|(label, text)| format!("{label} {}", text.flat()))),
            Block::Table(table) => {
                words.push(table.caption.clone());
                words.extend(table.columns.iter().map(|column| column.head.clone()));
                words.extend(table.rows.iter().flatten().map(Text::flat));
            }
            Block::Signatures(signatures) => {
                for (role, name) in &signatures.who {
                    words.extend([role, name, &signatures.place, &signatures.signature].map(String::from));
                }
            }
            Block::Room(label, _) => words.push(label.clone()),
            Block::Annex => {}
        }
    }
    // Boxes are drawn, and looked for in a test of their own.
    let words = words.into_iter().filter(|text| text != "[x]" && text != "[ ]").collect::<Vec<_>>().join(" ");
    words.split_whitespace().map(|word| word.trim_matches(['[', ']']).to_string()).collect()
}

#[test]
fn every_word_comes_out_in_the_order_of_reading() {
    let mut paper = sample();
    paper.blocks.insert(2, Block::text("Čálli Ŋávži Đuŋga bargá ruovttus, gč. láhkaásahusa § 2 – ja šiehtadusa."));
    // The address of a link is told by the link, and is not printed.
    let address = "(https://lovdata.no/dokument/SF/forskrift/2002-07-05-715).";
    let Some(text) = said("pdftotext", &["-layout"], &file("words", &paper), &["-"]) else { return };
    let found: Vec<&str> = text.split_whitespace().map(|word| word.trim_matches(['[', ']'])).collect();
    let mut rest = found.as_slice();
    for word in words(&paper).iter().filter(|word| *word != address) {
        let at = rest.iter().position(|found| found == word || found.trim_end_matches('.') == word);
        rest = &rest[at.unwrap_or_else(|| panic!("{word} is not in {rest:?}")) + 1..];
    }
    assert!(text.contains("Side 1 av 2") && text.contains("Side 2 av 2"), "{text}");
    assert_eq!(text.matches("Utkast  ·").count() + text.matches("Utkast ·").count(), 2, "{text}");
}

#[test]
fn parts_are_told_as_what_they_are() {
    let Some(told) = said("pdfinfo", &["-struct-text"], &file("tags", &sample()), &[]) else { return };
    let lines: Vec<&str> = told.lines().map(str::trim_start).collect();
    let count = |kind: &str| lines.iter().filter(|line| line.split([' ', '(', ':']).next() == Some(kind)).count();
    assert_eq!(count("H1"), 1, "{told}");
    assert_eq!([count("H2"), count("H3")], [4, 1]);
    assert_eq!([count("L"), count("LI"), count("Lbl"), count("LBody")], [3, 7, 7, 7]);
    assert_eq!([count("Table"), count("Caption"), count("THead"), count("TBody")], [1, 1, 1, 1]);
    assert_eq!([count("TR"), count("TH"), count("TD")], [3, 6, 6]);
    assert_eq!(count("Link"), 1);
    assert_eq!(told.matches("Underskrift").count(), 2);
    assert_eq!(told.matches("Side 1").count(), 0);
}

#[test]
fn languages_bookmarks_and_links_are_told() {
    let plain = ["--qdf", "--object-streams=disable"];
    let Some(told) = said("qpdf", &plain, &file("catalog", &sample()), &["-"]) else { return };
    for part in ["/Lang (nb-NO)", "/Lang (en-GB)", "/Type /Outlines", "(2. Forventet varighet)", "(Mangler: dato)"] {
        assert!(told.contains(part), "{part} is missing");
    }
    assert!(told.contains("(https://lovdata.no/dokument/SF/forskrift/2002-07-05-715)"), "where the link leads");
}

#[test]
fn boxes_say_their_state() {
    let Some(text) = said("pdftotext", &["-raw"], &file("boxes", &sample()), &["-"]) else { return };
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(text.contains("ryggstøtte krysset av ikke krysset av"), "{text}");
    assert!(text.contains("er god ikke krysset av krysset av lampe bestilt"), "{text}");
}

/// The text of each page.
fn pages(name: &str, paper: &Paper) -> Option<Vec<String>> {
    let text = said("pdftotext", &["-layout"], &file(name, paper), &["-"])?;
    Some(text.trim_end_matches('\u{c}').split('\u{c}').map(String::from).collect())
}

#[test]
fn a_heading_stands_on_the_page_of_what_follows_it() {
    for before in 20..44 {
        let mut blocks: Vec<Block> = (0..before).map(|i| Block::text(format!("Linje {i}."))).collect();
        let last = match before % 3 {
            0 => Block::text("Etter overskriften. ".repeat(20)),
            1 => Block::List(vec![Text::plain("Etter overskriften.")]),
            _ => Block::Table(sample_table(3)),
        };
        blocks.extend([Block::heading("Overskrift"), paper::numbered(2, "Under den"), last]);
        let Some(pages) = pages("headings", &paper::paper(blocks)) else { return };
        let page = pages.iter().find(|page| page.contains("Overskrift")).expect("the heading");
        assert!(page.contains("Under den"), "{before}: {page}");
        assert!(page.contains("Etter overskriften") || page.contains("Rad 0"), "{before}: {page}");
    }
}

#[test]
fn a_clause_of_few_lines_is_kept_whole_with_its_source() {
    for before in 30..50 {
        let mut blocks: Vec<Block> = (0..before).map(|i| Block::text(format!("Linje {i}."))).collect();
        let clause = "Ord i en bestemmelse som går over flere linjer. ".repeat(7);
        blocks.extend([paper::numbered(1, "Overskrift"), Block::text(format!("Først. {clause} Sist."))]);
        blocks.push(Block::quiet("R-202 · forskriften § 2"));
        let Some(pages) = pages("clause", &paper::paper(blocks)) else { return };
        let page = pages.iter().find(|page| page.contains("Overskrift")).expect("the clause");
        assert!(page.contains("Først.") && page.contains("Sist.") && page.contains("R-202"), "{before}: {page}");
    }
}

#[test]
fn what_is_looked_up_takes_less_room() {
    let listed = |annex: Option<Block>| {
        let items = (0..200).map(|i| Text::plain(format!("Kilde {i}"))).collect();
        let blocks = annex.into_iter().chain([Block::List(items), Block::Table(sample_table(40))]).collect();
        pages("annex", &paper::paper(blocks)).map(|pages| pages.len())
    };
    let (Some(read), Some(looked_up)) = (listed(None), listed(Some(Block::Annex))) else { return };
    assert!(looked_up < read, "{looked_up} pages, not under {read}");
}

fn sample_table(rows: usize) -> hjemmekontor::paper::Table {
    let column = |head: &str| hjemmekontor::paper::Column { head: head.into(), share: 50 };
    let row = |i| vec![Text::plain(format!("Rad {i}")), Text::plain("Merknad om raden")];
    hjemmekontor::paper::Table {
        caption: "Tabellen".into(),
        columns: vec![column("Punkt"), column("Svar")],
        rows: (0..rows).map(row).collect(),
    }
}

#[test]
fn the_head_of_a_table_is_on_each_of_its_pages_and_read_once() {
    let paper = paper::paper(vec![Block::Table(sample_table(80))]);
    let Some(pages) = pages("table", &paper) else { return };
    assert!(pages.len() > 2);
    assert!(pages.iter().all(|page| page.contains("Punkt") && page.contains("Svar")), "{pages:?}");
    let told = said("pdfinfo", &["-struct-text"], &file("table", &paper), &[]).unwrap_or_default();
    assert_eq!(told.matches("\"Punkt").count(), 1, "{told}");
}

#[test]
fn signatures_are_not_parted() {
    let signatures = || sample().blocks.into_iter().find(|block| matches!(block, Block::Signatures(_)));
    for before in 24..40 {
        let mut blocks: Vec<Block> = (0..before).map(|i| Block::text(format!("Linje {i}."))).collect();
        blocks.extend(signatures());
        let Some(pages) = pages("signatures", &paper::paper(blocks)) else { return };
        let page = pages.iter().find(|page| page.contains("For arbeidsgiver")).expect("the signatures");
        assert_eq!(page.matches("Underskrift").count(), 2, "{before}: {page}");
    }
}
