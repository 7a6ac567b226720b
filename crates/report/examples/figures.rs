//! Writes figures as SVG files into the folder named as the first argument: every state, and
//! every state with labels 60 % longer.

#[path = "../tests/report/sample/mod.rs"]
#[allow(dead_code)]
mod sample;

use std::fs;
use std::path::PathBuf;

use pit_report::drawing::Drawing;
use pit_report::figures::{pots_tree, triangle, triangle_small};
use sample::{trees, triangles};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = PathBuf::from(std::env::args().nth(1).ok_or("name a folder to write to")?);
    fs::create_dir_all(&folder)?;
    let write = |name: &str, drawing: &Drawing| {
        fs::write(folder.join(format!("{name}.svg")), drawing.to_svg(name))
    };
    for (name, shown) in [
        ("triangle", triangles::harbourton()),
        ("triangle-first", triangles::first_look()),
        ("triangle-nothing", triangles::nothing_answered()),
        ("triangle-all", triangles::all_working()),
        ("triangle-one", triangles::one_sector()),
    ] {
        let long = triangles::longer(shown.clone(), 60);
        write(name, &triangle(&shown))?;
        write(&format!("{name}-long"), &triangle(&long))?;
        write(&format!("{name}-small"), &triangle_small(&shown))?;
        write(&format!("{name}-small-long"), &triangle_small(&long))?;
    }
    for (name, shown) in [
        ("pots-tree", trees::harbourton()),
        ("pots-tree-half", trees::half_answered()),
        ("pots-tree-nothing", trees::nothing_answered()),
    ] {
        write(name, &pots_tree(&shown))?;
        let long = trees::longer(shown, 60);
        write(&format!("{name}-long"), &pots_tree(&long))?;
    }
    Ok(())
}
