//! What the tests of the whole share.

use std::path::{Path, PathBuf};

pub mod asked;
pub mod axe;
pub mod base64;
pub mod forked;
pub mod generator;
pub mod hour;
pub mod house;
pub mod http;
pub mod large;
pub mod papers;
pub mod pdf;
pub mod system;
pub mod typed;
pub mod webdriver;
pub mod window;
pub mod year_later;
pub mod years;

/// The folder of the repository.
///
/// # Panics
///
/// When this package no longer lies in the repository.
#[must_use]
pub fn repository() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent()
        .expect("the tests lie in the repository")
        .to_owned()
}
