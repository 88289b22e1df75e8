//! A document as lines of text: never wider than 72 columns, whole, and of any width where a screen asks for it.

use crate::support::outside;
use crate::support::paper as samples;

use hjemmekontor::paper::text::block_lines;
use hjemmekontor::paper::{Block, Column, Format, Paper, Span, Table, Text, render};
use outside::golden;
use samples::{FOREIGN, HARSH, long, paper, sample, with_texts};
use unicode_segmentation::UnicodeSegmentation as _;
use unicode_width::UnicodeWidthStr as _;

fn lines(paper: &Paper) -> String {
    String::from_utf8(render(paper, Format::Text, None).expect("lines")).expect("text")
}

/// Without what wrapping takes and gives.
fn bare(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

fn typed() -> impl Iterator<Item = &'static str> {
    HARSH.iter().chain(FOREIGN).copied()
}

#[test]
fn the_sample_is_as_it_was_read() {
    golden("paper-sample.txt", &lines(&sample()));
}

/// The cells of a table told in columns, row by row, the heads first; none where it is told row by row.
fn cells(lines: &[String]) -> Option<Vec<Vec<String>>> {
    let is_rule = |line: &String| line.contains("-  -") && line.chars().all(|c| matches!(c, '-' | ' '));
    let rule = lines.iter().position(is_rule)?;
    let wide: Vec<usize> = lines[rule].split_whitespace().map(str::len).collect();
    let heads = lines[..rule].rsplit(|line| line.is_empty()).next().unwrap_or_default();
    let rows = lines[rule + 1..].split(|line| line.is_empty());
    let cell = |line: &str, from: usize, to: usize| {
        let mut at = 0;
        let within = |sign: &&str| {
            at += sign.width();
            at > from && at <= to
        };
        line.graphemes(true).filter(within).collect::<String>()
    };
    let row = |lines: &[String]| {
        let one = |n: usize| {
            let from = wide[..n].iter().map(|wide| wide + 2).sum::<usize>();
            lines.iter().map(|line| bare(&cell(line, from, from + wide[n]))).collect::<String>()
        };
        (0..wide.len()).map(one).collect()
    };
    Some(std::iter::once(heads).chain(rows).map(row).collect())
}

#[test]
fn what_was_typed_stands_as_it_was_typed() {
    for text in typed() {
        let cleaned = paper(vec![Block::text(text)]).cleaned();
        let Some(Block::Text(wanted)) = cleaned.blocks.first() else { panic!("a paragraph") };
        let wanted = bare(&wanted.flat());
        let (tables, others): (Vec<Block>, Vec<Block>) =
            with_texts([text]).cleaned().blocks.into_iter().partition(|block| matches!(block, Block::Table(_)));
        assert_eq!(bare(&lines(&paper(others))).matches(&wanted).count(), 9, "{text}");
        let table = block_lines(&tables[0], 72);
        let twice = vec![wanted.clone(), wanted.clone()];
        assert_eq!(cells(&table).expect("columns"), [vec![wanted.clone(), "To".into()], twice], "{table:#?}");
        let caption: String = table.iter().take_while(|line| !line.is_empty()).map(|line| bare(line)).collect();
        assert_eq!(caption, wanted);
        // Where there is no room for columns, the head is said again in each row.
        let narrow = bare(&block_lines(&tables[0], 4).concat());
        assert_eq!(narrow.matches(&wanted).count(), 4, "{narrow}");
    }
}

#[test]
fn no_line_is_wider_than_it_may_be() {
    for paper in [sample(), with_texts(typed()), long()] {
        let text = lines(&paper);
        for line in text.lines() {
            assert!(line.width() <= 72 && line.trim_end() == line, "{} {line:?}", line.width());
        }
        assert!(text.ends_with('\n') && !text.contains("\n\n\n\n"));
        for block in &paper.cleaned().blocks {
            for width in [10, 11, 13, 20, 37, 60, 79, 100] {
                let lines = block_lines(block, width);
                assert!(lines.iter().all(|line| line.width() <= width), "{width}: {lines:#?}");
            }
            for width in [0, 1, 2, 5, 9] {
                assert_eq!(block_lines(block, width).is_empty(), *block == Block::Annex);
            }
        }
    }
}

#[test]
fn nothing_is_left_out_at_any_width() {
    let words = |lines: &[String]| bare(&lines.concat()).replace(['_', '-'], "");
    for block in sample().blocks.iter().filter(|block| !matches!(block, Block::Table(_))) {
        let whole = words(&block_lines(block, 200));
        for width in 0..80 {
            assert_eq!(words(&block_lines(block, width)), whole, "{width}");
        }
    }
}

#[test]
fn a_table_stands_in_columns_where_it_fits_and_row_by_row_where_not() {
    let table = Block::Table(Table {
        caption: "Utstyr".into(),
        columns: ["Ting", "Eies av", ""].map(|head| Column { head: head.into(), share: 33 }).to_vec(),
        rows: vec![
            vec![Text::plain("skjerm"), Text::plain("日本語"), Text { spans: vec![Span::Box(true)], lang: None }],
            vec![Text::plain("stol"), Text::plain(""), Text::plain("ny")],
        ],
    });
    let shown = |width| block_lines(&table, width).join("\n");
    let columns = "Utstyr\n\nTing    Eies av\n------  -------  ---\nskjerm  日本語   [x]\nstol             ny";
    assert_eq!(shown(20), columns);
    // A head wraps as long as no word of it is broken.
    let wrapped = "Utstyr\n\nTing    Eies\n        av\n------  ------  ---\nskjerm  日本語  [x]\nstol            ny";
    assert_eq!(shown(19), wrapped);
    let rows = "Utstyr\n\nTing: skjerm\n  Eies av: 日本語\n  [x]\n\nTing: stol\n  Eies av:\n  ny";
    assert_eq!(shown(18), rows);
}

#[test]
fn what_holds_together_is_parted_only_where_it_must() {
    let text = Block::text("som sagt (R-131,\u{a0}veiledning) der");
    assert_eq!(block_lines(&text, 20), ["som sagt", "(R-131, veiledning)", "der"]);
    assert_eq!(block_lines(&text, 18), ["som sagt (R-131,", "veiledning) der"]);
    let ticked = |ticked| Text { spans: vec![Span::Box(ticked)], lang: None };
    let table = Block::Table(Table {
        caption: String::new(),
        columns: ["Punkt", "Ja", "Nei"].map(|head| Column { head: head.into(), share: 33 }).to_vec(),
        rows: vec![vec![Text::plain("en stol og et bord"), ticked(false), ticked(true)]],
    });
    let lines = block_lines(&table, 20);
    assert_eq!(lines[2..], ["Punkt       Ja   Nei", "----------  ---  ---", "en stol og  [ ]  [x]", "et bord"]);
    let address = "https://lovdata.no/dokument/SF/forskrift/2002-07-05-715/med/en/lang/adresse/etter/seg";
    let told = render(&paper(vec![Block::text(format!("se {address} der"))]), Format::Text, None).expect("lines");
    assert!(String::from_utf8_lossy(&told).lines().any(|line| line == address));
}

#[test]
fn what_wraps_hangs_under_the_text() {
    let item = Block::List(vec![Text::plain("en to tre fire"), Text::plain("hjemmekontoravtale")]);
    assert_eq!(block_lines(&item, 10), ["– en to", "  tre fire", "– hjemmeko", "  ntoravta", "  le"]);
    let terms =
        Block::Terms(vec![("Sted".into(), Text::plain("heime i Bømlo no")), ("Når?".into(), Text::plain("fredag"))]);
    assert_eq!(block_lines(&terms, 18), ["Sted:  heime i", "       Bømlo no", "Når?   fredag"]);
    assert_eq!(block_lines(&terms, 12), ["Sted:", "  heime i", "  Bømlo no", "Når?", "  fredag"]);
    let gap = Block::gap("Mangler: dato for slutten", "facts.end");
    assert_eq!(block_lines(&gap, 20), ["[ Mangler: dato", "  for slutten ]"]);
    assert!(lines(&paper(vec![Block::gap("dato", "facts.end")])).contains("\n[ Mangler: dato ]\n"));
}
