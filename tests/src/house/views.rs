//! Every view reaches the window: a type that crosses stands in `ui/src/bindings.ts`.
//! That each says the same there is held by the test that writes the file.

use std::collections::BTreeSet;

use super::Source;

/// Where the views and the bindings part.
#[must_use]
pub fn wrong(views: &[Source], bindings: &str) -> Vec<String> {
    let rust: BTreeSet<_> = views
        .iter()
        .flat_map(|source| source.text.lines())
        .filter_map(|line| {
            line.strip_prefix("pub struct ")
                .or_else(|| line.strip_prefix("pub enum "))
        })
        .map(name)
        .collect();
    let window: BTreeSet<_> = bindings
        .lines()
        .filter_map(|line| line.strip_prefix("export type "))
        .map(name)
        .collect();
    let missing = rust
        .difference(&window)
        .map(|name| format!("{name} is not in ui/src/bindings.ts"));
    let extra = window
        .difference(&rust)
        .map(|name| format!("{name} of ui/src/bindings.ts is no view"));
    missing.chain(extra).collect()
}

fn name(line: &str) -> String {
    line.chars().take_while(|c| c.is_alphanumeric()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_view_the_window_doesnt_know_is_found() {
        let views = [Source::new(
            "count.rs",
            "pub struct Count {\n}\npub enum Look {",
        )];
        assert_eq!(
            wrong(&views, "export type Count = {"),
            ["Look is not in ui/src/bindings.ts"]
        );
        assert_eq!(
            wrong(&views, "export type Count = {\nexport type Look = 1"),
            [""; 0]
        );
        let gone = wrong(&[], "export type Count = {");
        assert_eq!(gone, ["Count of ui/src/bindings.ts is no view"]);
    }
}
