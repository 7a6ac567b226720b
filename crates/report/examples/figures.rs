//! Writes every figure in every state into the folder named as the first argument: a page of each
//! kind for a browser, in the window's own look, and `figures.pdf` as paper has them. Says each
//! page's name, width and height.

// The states are those of the tests, which have more beside them.
#![allow(dead_code, unused_imports)]
#![allow(clippy::unwrap_used, clippy::float_arithmetic)]

#[path = "../tests/report/balance.rs"]
mod balance;
#[path = "../tests/report/profile.rs"]
mod profile;
#[path = "../tests/report/room.rs"]
mod room;
#[path = "../tests/report/round.rs"]
mod round;
#[path = "../tests/report/sample/mod.rs"]
mod sample;
#[path = "../tests/report/states.rs"]
mod states;
#[path = "../tests/report/two_sides.rs"]
mod two_sides;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::io::{self, Write as _};
use std::path::PathBuf;

use pit_report::document::{Block, Figure, HeadingLevel};
use pit_report::drawing::Drawing;
use pit_report::{Stamp, to_pdf};

/// The kinds, each before those its name begins.
const KINDS: [&str; 11] = [
    "dumbbell",
    "trend",
    "triangle-small",
    "triangle",
    "pots-tree",
    "strip",
    "profile",
    "spread-one",
    "spread",
    "two-sides",
    "balance",
];
/// Two figures beside one another, and the space round them, in pixels.
const WIDTH: f32 = 2080.0;
const AROUND: f32 = 60.0;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = PathBuf::from(std::env::args().nth(1).ok_or("name a folder to write to")?);
    fs::create_dir_all(&folder)?;
    let mut kinds: BTreeMap<&str, Vec<(String, Drawing)>> = BTreeMap::new();
    let mut blocks = Vec::new();
    for (name, drawing) in states::every() {
        blocks.push(Block::KeepTogether(vec![
            Block::heading(HeadingLevel::One, name.clone()),
            Block::Figure(Figure::at_scale(drawing.clone(), 0.174)),
        ]));
        let kind = KINDS.into_iter().find(|kind| name.starts_with(kind));
        kinds
            .entry(kind.ok_or("a kind of figure without a page")?)
            .or_default()
            .push((name, drawing));
    }
    for (kind, drawings) in kinds {
        let height: f32 = drawings.chunks(2).map(high).sum();
        fs::write(folder.join(format!("{kind}.html")), page(&drawings))?;
        writeln!(io::stdout(), "{kind} {WIDTH} {}", (height + AROUND).ceil())?;
    }
    let pdf = to_pdf(&sample::with(blocks), &Stamp::default())?;
    fs::write(folder.join("figures.pdf"), pdf.bytes)?;
    Ok(())
}

/// How high a row of figures is, with their names above them.
fn high(row: &[(String, Drawing)]) -> f32 {
    let heights = row.iter().map(|(_, drawing)| drawing.height);
    heights.fold(0.0, f32::max) + AROUND
}

fn page(drawings: &[(String, Drawing)]) -> String {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");
    let mut page = format!(
        "<!doctype html><meta charset=\"utf-8\"><title>Figures</title>\n\
         <link rel=\"stylesheet\" href=\"{root}/ui/src/look/index.css\">\n<style>\n"
    );
    for (weight, face) in [("400", "400Regular"), ("600", "600SemiBold")] {
        let _ = writeln!(
            page,
            "@font-face {{ font-family: \"Atkinson Hyperlegible Next\"; font-weight: {weight}; src: \
             url(\"{root}/ui/node_modules/@expo-google-fonts/atkinson-hyperlegible-next/{face}/\
             AtkinsonHyperlegibleNext_{face}.ttf\"); }}"
        );
    }
    page.push_str(
        "body { display: grid; grid-template-columns: 1000px 1000px; gap: 10px 40px; margin: 20px; \
         align-items: start; font-size: 18px; }\nhtml.grey { filter: grayscale(1); }\n</style>\n\
         <script>document.documentElement.className = location.hash.slice(1);\n\
         document.documentElement.dataset.theme = location.hash === \"#dark\" ? \"dark\" : \"light\";</script>\n",
    );
    for (name, drawing) in drawings {
        let _ = writeln!(
            page,
            "<section><p>{name}</p>{}</section>",
            drawing.to_svg(name)
        );
    }
    page
}
