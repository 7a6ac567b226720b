//! The house rules that the compiler can't hold. Each rule is a pure function from
//! sources to what is wrong with them, and each has a test that sees it fail.

pub mod clock;
pub mod commands;
pub mod files;
pub mod migrations;
pub mod pages;
pub mod scan;
pub mod sentences;
pub mod shipped;
pub mod views;
pub mod window;

use std::{fs, path::Path};

/// One file of the repository.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Where it lies, from the root, with `/`.
    pub path: String,
    /// What it says, with `\n`.
    pub text: String,
}

impl Source {
    /// A file that says `text`.
    #[must_use]
    pub fn new(path: &str, text: &str) -> Self {
        Self {
            path: path.to_owned(),
            text: text.to_owned(),
        }
    }

    /// What is wrong on `line`, for a person.
    #[must_use]
    pub fn at(&self, line: usize, what: &str) -> String {
        format!("{}:{line}: {what}", self.path)
    }
}

/// Every file below `folder` whose name ends in one of `endings`, in order of path.
/// What is built, installed or generated is left out.
///
/// # Panics
///
/// When the repository can't be read.
#[must_use]
pub fn sources(folder: &str, endings: &[&str]) -> Vec<Source> {
    let root = crate::repository();
    let mut found = Vec::new();
    walk(&root, &root.join(folder), endings, &mut found);
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

fn walk(root: &Path, folder: &Path, endings: &[&str], found: &mut Vec<Source>) {
    const SKIPPED: [&str; 6] = ["target", "node_modules", "dist", "dist-fake", "gen", ".git"];
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for entry in entries {
        let path = entry.expect("an entry of a folder").path();
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        if path.is_dir() && !SKIPPED.contains(&name.as_str()) {
            walk(root, &path, endings, found);
        } else if path.is_file() && endings.iter().any(|ending| name.ends_with(ending)) {
            let text = fs::read_to_string(&path).expect("a file of text");
            let path = path.strip_prefix(root).expect("a path in the repository");
            let path = path.to_string_lossy().replace('\\', "/");
            found.push(Source {
                path,
                text: text.replace("\r\n", "\n"),
            });
        }
    }
}
