//! The workshop report: of the sample, of a full triangle, and of two and four of them in one.

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use pit_app::{Source, Words, report, sample, source, world};
use pit_record::ThingId;
use pit_report::document::Document;
use pit_report::{Stamp, to_pdf};
use pit_tests::papers::Rounds;

use crate::measure::{Pair, alone, by_turns, line, single, told};
use crate::typst;

/// What this program is called with to make one report and say what it took.
pub const CHILD: &str = "make-one-report";

pub fn rows() {
    let words = Words::english();
    let (library, rounds) = sample::library().expect("told");
    let harbourton = Source::of(library);
    let made = made(&harbourton, &words, rounds[0]);
    single(
        &format!("the sample's report ({} pages, {} KB)", made.0, made.1),
        &told(alone(15, || {
            report::make(&harbourton, &words, (1, rounds[0]), None).expect("made");
        })),
        "",
    );

    let Rounds {
        source: full,
        rounds,
        ..
    } = Rounds::full(1);
    let round = rounds[0];
    let (pages, kilobytes) = self::made(&full, &words, round);
    let pair = by_turns(
        9,
        |_| drop(report::make(&full, &words, (1, round), None).expect("made")),
        |_| drop(full.round(round).expect("reads")),
    );
    let name = format!("a full triangle's report ({pages} pages, {kilobytes} KB)");
    line(&name, &pair, "reading the round", "300 ms, 500 KB");

    let contents = full.round(round).expect("reads");
    let document = report::document(&full.library, &words, 1, &contents).expect("made");
    grows(&document);
    beside_typst(&full, &document, round);
}

fn made(source: &Source, words: &Words, round: ThingId) -> (usize, usize) {
    let made = report::make(source, words, (1, round), None).expect("made");
    (made.pages, made.bytes.len() / 1000)
}

/// The same pages once, twice and four times in one file: what a page costs must stay.
fn grows(document: &Document) {
    let times = |times: usize| Document {
        blocks: std::iter::repeat_n(&document.blocks, times)
            .flatten()
            .cloned()
            .collect(),
        ..document.clone()
    };
    let make = |document: &Document| to_pdf(document, &Stamp::default()).expect("made");
    for times in [1, 2, 4].map(times) {
        let pair = by_turns(5, |_| drop(make(&times)), |_| drop(make(document)));
        let pages = make(&times).pages;
        let each = pair.ours / u32::try_from(pages).unwrap_or(1);
        let name = format!("its pages alone, {pages} of them ({} each)", told(each));
        line(&name, &pair, "once", "linear");
    }
}

/// Each in a process of its own, as Typst keeps what it has set once.
fn beside_typst(full: &Source, document: &Document, round: ThingId) {
    let folder = tempfile::tempdir().expect("a folder");
    let bundle = folder.path().join("full.pit");
    let places = full.library.places().expect("reads");
    source::export(&full.library, &places, &bundle).expect("written");
    let round = round.to_string();
    let mut ours = Vec::new();
    let mut theirs = Vec::new();
    let typst = typst::Typst::prepare(document, folder.path());
    for _ in 0..7 {
        ours.push(in_a_process(&bundle, &round));
        theirs.extend(typst.as_ref().ok().map(typst::Typst::set));
    }
    ours.sort_unstable_by_key(|one| one.time);
    theirs.sort_unstable_by_key(|one| one.time);
    let (first, most) = (ours[ours.len() / 2], |all: &[Took]| {
        all.iter().map(|one| one.memory).max().unwrap_or_default() / 1000
    });
    let name = "a full triangle's document to PDF, first in a process";
    match (typst, theirs.get(theirs.len() / 2)) {
        (Ok(_), Some(set)) => {
            let pair = Pair {
                ours: first.time,
                beside: set.time,
            };
            let (pages, kilobytes) = (set.pages, set.bytes / 1000);
            let beside = format!("Typst, PDF/UA-1 ({pages} pages, {kilobytes} KB)");
            line(name, &pair, &beside, "1.00");
            let memory = format!("{} MB", most(&theirs));
            single("Typst's peak memory, with its Python", &memory, "");
        }
        (said, _) => {
            let why = said.err().unwrap_or_default();
            single(name, &format!("{} (Typst: {why})", told(first.time)), "");
        }
    }
    let memory = format!("{} MB", most(&ours));
    single(
        "peak memory of a process that reads the bundle and makes it",
        &memory,
        "150 MB",
    );
}

/// What making a file took.
#[derive(Debug, Clone, Copy, Default)]
pub struct Took {
    pub time: Duration,
    pub pages: usize,
    pub bytes: usize,
    /// Kilobytes, at the peak; 0 where the system does not say.
    pub memory: usize,
}

impl Took {
    /// From a line of four numbers: nanoseconds, pages, bytes, kilobytes of memory.
    pub fn read(said: &str) -> Option<Self> {
        let mut numbers = said.split_whitespace().map(|n| n.parse::<u64>().ok());
        let mut next = || numbers.next().flatten();
        let size = |number: u64| usize::try_from(number).ok();
        Some(Self {
            time: Duration::from_nanos(next()?),
            pages: size(next()?)?,
            bytes: size(next()?)?,
            memory: size(next()?)?,
        })
    }
}

fn in_a_process(bundle: &Path, round: &str) -> Took {
    let this = std::env::current_exe().expect("this program");
    let output = Command::new(this)
        .arg(CHILD)
        .arg(bundle)
        .arg(round)
        .output();
    let output = output.expect("it runs");
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    Took::read(&said).unwrap_or_else(|| panic!("{said}{}", String::from_utf8_lossy(&output.stderr)))
}

/// The child: reads the bundle, makes the report, says what the PDF took.
pub fn child(mut rest: impl Iterator<Item = String>) {
    let bundle = rest.next().expect("a bundle");
    let round = rest.next().expect("a round");
    let day = chrono::NaiveDate::from_ymd_opt(2026, 3, 3).expect("a day");
    let source = Source::open(Path::new(&bundle), world::fixed(4, day)).expect("opens");
    let rounds = source.rounds().expect("reads");
    let line = rounds.iter().find(|line| line.round.to_string() == round);
    let contents = source.round(line.expect("there").round).expect("reads");
    let words = Words::english();
    let document = report::document(&source.library, &words, 1, &contents).expect("made");
    let begun = Instant::now();
    let pdf = to_pdf(&document, &Stamp::default()).expect("made");
    let time = begun.elapsed().as_nanos();
    println!("{time} {} {} {}", pdf.pages, pdf.bytes.len(), peak());
}

/// The most memory this process ever had, in kilobytes, where the system says so.
fn peak() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let number = line.and_then(|line| line.split_whitespace().next()?.parse().ok());
    number.unwrap_or_default()
}
