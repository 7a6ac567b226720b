//! No clock outside `crates/app`: everything else is told what time it is.

use super::{
    Source,
    scan::{Language, scan},
};

const CLOCKS: [&str; 8] = [
    "SystemTime::now",
    "Instant::now",
    "Utc::now",
    "Local::now",
    "Uuid::now_v7",
    "Date.now",
    "new Date()",
    "performance.now",
];

/// Where one of the given sources asks what time it is. Tests and benches may.
#[must_use]
pub fn wrong(sources: &[Source]) -> Vec<String> {
    sources
        .iter()
        .filter(|source| !may_ask(&source.path))
        .flat_map(one)
        .collect()
}

fn may_ask(path: &str) -> bool {
    path.starts_with("crates/app/")
        || path.starts_with("tests/")
        || path.contains("/tests/")
        || path.contains("/benches/")
        || path.ends_with("/tests.rs")
        || path.ends_with(".test.ts")
}

fn one(source: &Source) -> Vec<String> {
    let language = if source.path.ends_with(".rs") {
        Language::Rust
    } else {
        Language::TypeScript
    };
    let code = scan(&source.text, language).code;
    let asks = code.lines().enumerate().flat_map(|(index, line)| {
        let clocks = CLOCKS.iter().filter(move |clock| line.contains(**clock));
        clocks.map(move |clock| (index + 1, clock))
    });
    asks.map(|(line, clock)| source.at(line, &format!("{clock}: only crates/app asks the time")))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_in_the_store_is_found() {
        let bad = Source::new(
            "crates/store/src/log.rs",
            "\nlet now = std::time::SystemTime::now();",
        );
        assert_eq!(
            wrong(&[bad]),
            ["crates/store/src/log.rs:2: SystemTime::now: only crates/app asks the time"]
        );
        assert_eq!(
            wrong(&[Source::new("ui/src/a.ts", "const t = Date.now();")]).len(),
            1
        );
    }

    #[test]
    fn the_app_its_tests_and_a_comment_may() {
        let asks = "let now = Instant::now();";
        for path in [
            "crates/app/src/lib.rs",
            "tests/benches/save.rs",
            "crates/store/tests/log.rs",
        ] {
            assert_eq!(wrong(&[Source::new(path, asks)]), [""; 0], "{path}");
        }
        let comment = Source::new("crates/store/src/log.rs", "// never Utc::now() here");
        assert_eq!(wrong(&[comment]), [""; 0]);
    }
}
