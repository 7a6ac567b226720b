//! A command has one name: in the program, in its permissions and in the window.

use std::collections::BTreeSet;

/// The four places where a command is named.
pub struct Places<'a> {
    /// `src-tauri/src/main.rs`: what the program answers.
    pub handler: &'a str,
    /// `src-tauri/build.rs`: what may be permitted.
    pub manifest: &'a str,
    /// `src-tauri/capabilities/main.json`: what is.
    pub capability: &'a str,
    /// `ui/src/backend/tauri.ts`: what the window asks.
    pub window: &'a str,
}

/// Where the places differ.
#[must_use]
pub fn wrong(places: &Places<'_>) -> Vec<String> {
    let asked = names(places.window, "invoke(\"");
    let answered = between(places.handler, "generate_handler![", "]");
    let answered: BTreeSet<String> = answered.split(',').filter_map(last_segment).collect();
    let declared = names(between(places.manifest, "commands(&[", "]"), "\"");
    let permitted: BTreeSet<String> = names(places.capability, "\"allow-")
        .iter()
        .map(|name| name.replace('-', "_"))
        .collect();

    let mut found = Vec::new();
    for (place, named) in [
        ("main.rs", answered),
        ("build.rs", declared),
        ("capabilities/main.json", permitted),
    ] {
        found.extend(
            asked
                .difference(&named)
                .map(|name| format!("{name} is not in src-tauri's {place}")),
        );
        found.extend(
            named
                .difference(&asked)
                .map(|name| format!("{name} of {place} is not in the window")),
        );
    }
    found
}

fn between<'a>(text: &'a str, start: &str, end: &str) -> &'a str {
    let after = text.split_once(start).map_or("", |(_, after)| after);
    after.split_once(end).map_or("", |(inside, _)| inside)
}

fn last_segment(path: &str) -> Option<String> {
    let name = path.trim().rsplit("::").next().unwrap_or_default();
    (!name.is_empty()).then(|| name.to_owned())
}

/// Every name that follows `start`, up to the next quote.
fn names(text: &str, start: &str) -> BTreeSet<String> {
    let name = |after: &str| after.split('"').next().unwrap_or_default().to_owned();
    let named = text.split(start).skip(1).map(name);
    named
        .filter(|name| name.starts_with(|c: char| c.is_ascii_lowercase()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: Places<'_> = Places {
        handler: "tauri::generate_handler![\n commands::open_round,\n commands::undo,\n]",
        manifest: "AppManifest::new().commands(&[\"open_round\", \"undo\"])",
        capability: "{ \"permissions\": [\"allow-open-round\", \"allow-undo\"] }",
        window: "open: () => invoke(\"open_round\"), undo: () => invoke(\"undo\", {})",
    };

    #[test]
    fn the_same_names_everywhere_are_right() {
        assert_eq!(wrong(&GOOD), [""; 0]);
    }

    #[test]
    fn a_name_only_one_side_knows_is_found() {
        let bad = Places {
            window: "invoke(\"open_round\"), invoke(\"redo\")",
            ..GOOD
        };
        let found = wrong(&bad);
        assert!(
            found.contains(&"redo is not in src-tauri's main.rs".to_owned()),
            "{found:?}"
        );
        assert!(
            found.contains(&"undo of main.rs is not in the window".to_owned()),
            "{found:?}"
        );
    }

    #[test]
    fn a_command_without_its_permission_is_found() {
        let bad = Places {
            capability: "{ \"permissions\": [\"allow-undo\"] }",
            ..GOOD
        };
        assert_eq!(
            wrong(&bad),
            ["open_round is not in src-tauri's capabilities/main.json"]
        );
    }
}
