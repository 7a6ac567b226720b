//! Which sources ship, and which only test those that do.

use super::Source;

/// The sources without the files that only tests compile: `*.test.ts`, folders of
/// tests, and modules declared with `#[cfg(test)] mod name;`.
#[must_use]
pub fn without_tests(sources: Vec<Source>) -> Vec<Source> {
    let modules: Vec<String> = sources.iter().flat_map(test_modules).collect();
    let only_tests = |path: &str| {
        path.ends_with(".test.ts")
            || path.contains("/tests/")
            || path.contains("/benches/")
            || modules.iter().any(|module| {
                let below = path.strip_prefix(module.as_str());
                below.is_some_and(|rest| rest == ".rs" || rest.starts_with('/'))
            })
    };
    sources
        .into_iter()
        .filter(|source| !only_tests(&source.path))
        .collect()
}

/// The paths, without their ending, of the modules a file declares for tests only.
fn test_modules(source: &Source) -> Vec<String> {
    let own = source.path.trim_end_matches(".rs");
    let is_root = ["/lib", "/main", "/mod"]
        .iter()
        .any(|name| own.ends_with(name));
    let folder = if is_root {
        own.rsplit_once('/').map_or("", |(folder, _)| folder)
    } else {
        own
    };
    let after = source.text.split("#[cfg(test)]").skip(1);
    let declared = after.filter_map(|after| {
        let line = after.trim_start().lines().next()?;
        let name = line
            .trim_start_matches("pub ")
            .strip_prefix("mod ")?
            .strip_suffix(';')?;
        Some(format!("{folder}/{name}"))
    });
    declared.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn modules_for_tests_are_known_by_their_declaration() {
        let declares = "mod log;\n#[cfg(test)]\nmod bindings;";
        let sources = vec![
            Source::new("crates/a/src/views/mod.rs", declares),
            Source::new("crates/a/src/views/bindings.rs", ""),
            Source::new("crates/a/src/views/log.rs", "#[cfg(test)]\nmod cases;"),
            Source::new("crates/a/src/views/log/cases.rs", ""),
            Source::new("ui/src/words.test.ts", ""),
        ];
        let kept: Vec<_> = without_tests(sources)
            .into_iter()
            .map(|source| source.path)
            .collect();
        assert_eq!(
            kept,
            ["crates/a/src/views/mod.rs", "crates/a/src/views/log.rs"]
        );
    }
}
