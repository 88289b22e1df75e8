//! What a document costs as a whole process, from the draft on disk to the file on disk, beside programs that people make
//! such documents with. `cargo bench --bench documents` prints the median of each and how many times as long it takes;
//! peers that are not installed are left out, and said so.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// How often each is run; the runs are taken in turn, so that what else the machine does falls on all alike.
const ROUNDS: usize = 30;
/// A slow peer is run less often.
const SLOW: Duration = Duration::from_millis(500);

/// A program that makes a document.
struct Runner {
    name: &'static str,
    /// Which of ours it is held beside.
    beside: &'static str,
    command: Vec<String>,
    taken: Vec<Duration>,
}

fn main() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = |name: &str| folder.path().join(name).display().to_string();
    let draft = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/examples/agreement.toml");
    let ours = |name: &'static str, to: &str| {
        let command = [env!("CARGO_BIN_EXE_hjemmekontor"), "render", draft, "--force", "-o", to];
        runner(name, name, &command)
    };
    let mut runners: Vec<Runner> =
        ["docx", "pdf", "html", "md", "txt"].map(|to| ours(to, &at(&format!("a.{to}")))).into();
    // The peers make the same text: our own Markdown, and our own Word file with a name left open.
    for runner in &runners {
        assert!(run(&runner.command).is_some(), "{} could not be made", runner.name);
    }
    peers(&mut runners, folder.path());
    let mut missing = Vec::new();
    runners.retain(|runner| {
        let there = run(&runner.command);
        missing.extend(there.is_none().then_some(runner.name));
        there.is_some()
    });
    for round in 0..ROUNDS {
        for runner in &mut runners {
            let slow = runner.taken.first().is_some_and(|first| *first > SLOW);
            if !slow || round % 10 == 0 {
                runner.taken.extend(run(&runner.command));
            }
        }
    }
    println!("{:<32} {:>9} {:>9}", "whole process, median", "ms", "× ours");
    let medians: Vec<(&str, f64)> = runners.iter().map(|r| (r.name, median(&r.taken))).collect();
    for (runner, (name, ms)) in runners.iter().zip(&medians) {
        let own = medians.iter().find(|(name, _)| *name == runner.beside).map_or(*ms, |(_, ms)| *ms);
        println!("{name:<32} {ms:>9.1} {:>9.1}", ms / own);
    }
    if !missing.is_empty() {
        println!("not installed, or did not run: {}", missing.join(", "));
    }
}

fn runner(name: &'static str, beside: &'static str, command: &[&str]) -> Runner {
    Runner { name, beside, command: command.iter().map(|part| part.to_string()).collect(), taken: Vec::new() }
}

/// The programs that a user would pick instead.
fn peers(runners: &mut Vec<Runner>, folder: &Path) {
    let at = |name: &str| folder.join(name).display().to_string();
    let write = |name: &str, text: &str| std::fs::write(folder.join(name), text).expect("a file");
    let text = std::fs::read_to_string(folder.join("a.txt")).expect("our own text");
    // Typst takes the paragraphs as they are, with its own signs taken out.
    let plain: String = text.chars().filter(|c| !"#*_`$<>@[]\\".contains(*c)).collect();
    write("a.typ", &format!("#set page(paper: \"a4\", numbering: \"1\")\n#set text(lang: \"nb\")\n= Avtale\n{plain}"));
    write(
        "fill.py",
        "import sys\nfrom docxtpl import DocxTemplate\nt = DocxTemplate(sys.argv[1])\nt.render({'name': 'Kari'})\nt.save(sys.argv[2])\n",
    );
    write("typeset.py", "import sys, typst\ntypst.compile(sys.argv[1], output=sys.argv[2])\n");
    let mut peer = |name, beside, command: &[&str]| runners.push(runner(name, beside, command));
    peer("pandoc md → docx", "docx", &["pandoc", &at("a.md"), "-o", &at("p.docx")]);
    peer("docxtpl", "docx", &["python3", &at("fill.py"), &at("a.docx"), &at("t.docx")]);
    peer("pandoc md → html", "html", &["pandoc", "-s", &at("a.md"), "-o", &at("p.html")]);
    peer("typst", "pdf", &["typst", "compile", &at("a.typ"), &at("t.pdf")]);
    peer("typst, from Python", "pdf", &["python3", &at("typeset.py"), &at("a.typ"), &at("u.pdf")]);
    let profile = format!("-env:UserInstallation=file://{}", at("profile"));
    let office = ["soffice", &profile, "--headless", "--convert-to", "pdf", "--outdir", &at("o"), &at("a.docx")];
    peer("LibreOffice docx → pdf", "pdf", &office);
}

/// Runs it once; nothing where it is not there, or fails.
fn run(command: &[String]) -> Option<Duration> {
    let (program, args) = command.split_first()?;
    let start = Instant::now();
    let status = Command::new(program).args(args).stdout(Stdio::null()).stderr(Stdio::null()).status().ok()?;
    status.success().then(|| start.elapsed())
}

/// Milliseconds.
fn median(taken: &[Duration]) -> f64 {
    let mut taken: Vec<f64> = taken.iter().map(|t| t.as_secs_f64() * 1000.0).collect();
    taken.sort_by(f64::total_cmp);
    taken.get(taken.len() / 2).copied().unwrap_or_default()
}
