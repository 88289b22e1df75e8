//! A document as HTML, in a browser where there is one: on a narrow screen, in the dark, and on paper.

use crate::support::outside;
use crate::support::paper as samples;

use hjemmekontor::paper::{Block, Column, Format, Paper, Table, Text, render};
use outside::{browser, program, told};
use samples::{FOREIGN, HARSH, long, numbered, sample, with_texts};

fn html(paper: &Paper) -> String {
    String::from_utf8(render(paper, Format::Html, None).expect("a page")).expect("text")
}

/// What a page that holds the document in a frame of this width finds out about it.
fn asked(page: &str, width: u16, flags: &[&str], question: &str) -> Option<String> {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("asks.html");
    let held = page.replace('&', "&amp;").replace('"', "&quot;");
    let asks = format!(
        "<!DOCTYPE html><meta charset=utf-8><iframe srcdoc=\"{held}\" width={width} height=900 style=\"border:0\"></iframe>\
         <script>onload = () => {{ const d = frames[0].document; document.documentElement.textContent = 'TOLD ' + ({question}) + ' END' }}</script>"
    );
    std::fs::write(&file, asks).expect("a page");
    let dom = told(browser(folder.path())?.args(flags).arg("--dump-dom").arg(&file));
    let told = dom.split_once("TOLD ").and_then(|(_, rest)| rest.split_once(" END"));
    Some(told.unwrap_or_else(|| panic!("no answer in {dom}")).0.to_string())
}

#[test]
fn a_narrow_screen_scrolls_one_way() {
    let harsh = with_texts(HARSH.iter().chain(FOREIGN).copied());
    for (name, paper) in [("sample", sample()), ("harsh", harsh), ("long", long())] {
        let wide = "d.documentElement.clientWidth + ' ' + d.documentElement.scrollWidth + ' ' + d.querySelector('.frame').scrollWidth";
        let Some(told) = asked(&html(&paper), 320, &[], wide) else { return };
        let numbers: Vec<u32> = told.split(' ').map(|n| n.parse().expect("a number")).collect();
        // The bar at the side takes its part of the 320.
        assert!((300..=320).contains(&numbers[0]) && numbers[1] <= numbers[0], "{name}: {told}");
        assert!(name != "sample" || numbers[2] > numbers[0], "the table has its own way to scroll: {told}");
    }
}

#[test]
fn the_dark_is_dark() {
    let question = "getComputedStyle(d.body).color + getComputedStyle(d.body).backgroundColor";
    let Some(light) = asked(&html(&sample()), 900, &[], question) else { return };
    assert_eq!(light, "rgb(27, 27, 27)rgb(255, 255, 255)");
    let dark = asked(&html(&sample()), 900, &["--blink-settings=preferredColorScheme=0"], question);
    assert_eq!(dark.as_deref(), Some("rgb(232, 232, 232)rgb(22, 22, 22)"));
}

/// What stands on each page when it is printed.
fn printed(paper: &Paper) -> Option<Vec<String>> {
    let folder = tempfile::tempdir().expect("a folder");
    let (page, pdf) = (folder.path().join("page.html"), folder.path().join("page.pdf"));
    std::fs::write(&page, html(paper)).expect("a page");
    let (mut print, reader) = (browser(folder.path())?, program(&["pdftotext"])?);
    told(print.arg(format!("--print-to-pdf={}", pdf.display())).arg("--no-pdf-header-footer").arg(&page));
    let text = told(std::process::Command::new(reader).arg("-layout").arg(&pdf).arg("-"));
    Some(text.split('\u{c}').filter(|page| !page.trim().is_empty()).map(str::to_string).collect())
}

#[test]
fn every_printed_page_says_what_it_is_and_whom_it_is_about() {
    let mut paper = sample();
    paper.about = "Kari \"K\" Nordmann; } <b> \\ 100 %".into();
    for n in 3..25 {
        paper.blocks.push(numbered(n, "Et punkt til"));
        paper.blocks.push(Block::text("Arbeidet gjøres hjemme etter avtale. ".repeat(7 + n)));
    }
    let Some(pages) = printed(&paper) else { return };
    assert!(pages.len() >= 4, "{pages:?}");
    for (n, page) in pages.iter().enumerate() {
        let foot = format!("Side {} av {}", n + 1, pages.len());
        for part in ["Utkast", paper.about.as_str(), &foot] {
            assert!(page.contains(part), "{part} on page {}:\n{page}", n + 1);
        }
        let last = page.lines().map(str::trim).rfind(|line| !line.is_empty() && *line != foot);
        assert!(last.is_some_and(|line| !line.ends_with("Et punkt til")), "a heading alone:\n{page}");
    }
}

#[test]
fn the_head_of_a_table_stands_on_each_of_its_pages() {
    let columns = ["Punkt", "Merknad"].map(|head| Column { head: head.into(), share: 50 }).to_vec();
    let rows = (0..90).map(|n| vec![Text::plain(format!("rad {n}")), Text::plain("sett")]).collect();
    let table = Block::Table(Table { caption: "Fysisk arbeidsmiljø".into(), columns, rows });
    let Some(pages) = printed(&samples::paper(vec![table])) else { return };
    assert!(pages.len() >= 3, "{pages:?}");
    for page in pages.iter().filter(|page| page.contains("rad ")) {
        assert_eq!(page.matches("Merknad").count(), 1, "{page}");
    }
}
