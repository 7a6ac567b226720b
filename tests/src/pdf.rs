//! The words of a PDF, read out of it again.

use std::process::Command;

/// The words of each page in the order in which they are written, in one line.
///
/// # Panics
///
/// Where the tool that reads them is missing.
#[must_use]
pub fn pages(pdf: &[u8]) -> Vec<String> {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("report.pdf");
    std::fs::write(&path, pdf).expect("written");
    let read = Command::new("pdftotext")
        .args(["-raw", "-enc", "UTF-8"])
        .args([path.as_os_str(), "-".as_ref()])
        .output()
        .expect("pdftotext: see ./dev test");
    let text = String::from_utf8(read.stdout).expect("UTF-8");
    let pages = text.split('\u{c}').map(|page| {
        let words: Vec<_> = page.split_whitespace().collect();
        words.join(" ")
    });
    pages.collect()
}
