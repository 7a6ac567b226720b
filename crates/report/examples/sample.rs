//! Writes the sample report to the file named as the first argument.

#[path = "../tests/report/sample/mod.rs"]
#[allow(dead_code)]
mod sample;

use pit_report::{Stamp, to_pdf};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args().nth(1).ok_or("name a file to write to")?;
    let pdf = to_pdf(&sample::document(), &Stamp::default())?;
    std::fs::write(path, pdf.bytes)?;
    Ok(())
}
