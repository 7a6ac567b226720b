//! What the terminal calls too knows nothing of the window's pages: a use case that reached up
//! into a page would tie the terminal to what one page looks like.

use super::{
    Source,
    scan::{Language, scan},
};

/// Where a use case of `crates/app` names a page. Pages, and what hands them on, may.
#[must_use]
pub fn wrong(sources: &[Source]) -> Vec<String> {
    sources
        .iter()
        .filter(|source| !source.path.starts_with("crates/app/src/pages/"))
        .flat_map(one)
        .collect()
}

fn one(source: &Source) -> Vec<String> {
    let code = scan(&source.text, Language::Rust).code;
    let names = code.lines().enumerate();
    names
        .filter(|(_, line)| line.contains("pages::"))
        .map(|(index, _)| source.at(index + 1, "only a page may call a page"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_use_case_that_calls_a_page_is_found() {
        let bad = Source::new("crates/app/src/rounds/lock.rs", "\nuse crate::pages::is;");
        assert_eq!(
            wrong(&[bad]),
            ["crates/app/src/rounds/lock.rs:2: only a page may call a page"]
        );
    }

    #[test]
    fn a_page_and_a_comment_may() {
        let page = Source::new("crates/app/src/pages/bin.rs", "use crate::pages::day;");
        let comment = Source::new("crates/app/src/score.rs", "// as pages::sheet does");
        assert_eq!(wrong(&[page, comment]), [""; 0]);
    }
}
