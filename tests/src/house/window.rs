//! Only `ui/src/backend` talks to Tauri: everything else in the window runs without it.

use super::Source;

/// Where the window's sources name `@tauri-apps` outside the one folder.
#[must_use]
pub fn wrong(sources: &[Source]) -> Vec<String> {
    let outside = sources
        .iter()
        .filter(|source| !source.path.starts_with("ui/src/backend/"));
    let named = outside.flat_map(|source| {
        let lines = source.text.lines().enumerate();
        lines
            .filter(|(_, line)| line.contains("@tauri-apps"))
            .map(|(index, _)| source.at(index + 1, WHY))
    });
    named.collect()
}

const WHY: &str = "@tauri-apps belongs into ui/src/backend";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_import_outside_the_folder_is_found() {
        let import = "import { invoke } from \"@tauri-apps/api/core\";";
        let bad = Source::new("ui/src/pages/Page.svelte", import);
        assert_eq!(
            wrong(&[bad]),
            [format!("ui/src/pages/Page.svelte:1: {WHY}")]
        );
        assert_eq!(
            wrong(&[Source::new("ui/src/backend/tauri.ts", import)]),
            [""; 0]
        );
    }
}
