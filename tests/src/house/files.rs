//! No forgotten test file: what lies among the tests is run.

use super::Source;

/// The files of `tests/tests` that cargo would pass by: those that hold no test, and
/// those in a folder that no test names as a module.
#[must_use]
pub fn wrong(sources: &[Source], manifest: &str) -> Vec<String> {
    let mut found: Vec<_> = sources
        .iter()
        .filter_map(|source| one(source, sources))
        .collect();
    if manifest.lines().any(|line| line.starts_with("autotests")) {
        found.push("tests/Cargo.toml: autotests keeps cargo from finding the tests".to_owned());
    }
    found
}

fn one(source: &Source, all: &[Source]) -> Option<String> {
    let below = source.path.strip_prefix("tests/tests/")?;
    let Some((folder, file)) = below.split_once('/') else {
        let holds_tests = source.text.contains("#[test]") || source.text.contains("proptest!");
        return (!holds_tests).then(|| source.at(1, "there is no test in it"));
    };
    let module = file
        .trim_end_matches(".rs")
        .trim_end_matches("/mod")
        .replace('/', "::");
    let last = module.rsplit("::").next().unwrap_or_default();
    let named = |text: &str| {
        text.lines()
            .any(|line| line.trim() == format!("mod {last};"))
    };
    let beside = all.iter().filter(|other| {
        other.path.starts_with(&format!("tests/tests/{folder}/"))
            || other.path == format!("tests/tests/{folder}.rs")
    });
    let run =
        file == "main.rs" || file == "mod.rs" || beside.into_iter().any(|other| named(&other.text));
    (!run).then(|| source.at(1, "no test names it as a module, so it is never run"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_is_never_run_is_found() {
        let good = [
            Source::new("tests/tests/a.rs", "#[test]\nfn f() {}"),
            Source::new("tests/tests/b/main.rs", "mod c;"),
            Source::new("tests/tests/b/c.rs", "#[test]\nfn f() {}"),
        ];
        assert_eq!(wrong(&good, ""), [""; 0]);
        let forgotten = Source::new("tests/tests/b/d.rs", "#[test]\nfn f() {}");
        assert_eq!(wrong(&[good[1].clone(), forgotten], "").len(), 1);
        assert_eq!(
            wrong(&[Source::new("tests/tests/e.rs", "fn f() {}")], "").len(),
            1
        );
        assert_eq!(wrong(&[], "autotests = false").len(), 1);
    }
}
