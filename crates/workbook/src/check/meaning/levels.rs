//! A criterion's own description of each level.

use std::collections::HashMap;

use super::super::node::Node;
use super::super::{Code, Found};
use super::scale::ScaleRead;

/// The most words of a description that is still easy to take in when read aloud.
const MOST_WORDS: usize = 27;

pub(super) fn check(criterion: &Node<'_>, scale: &ScaleRead<'_>, found: &mut Found) {
    let Some(levels) = criterion.field("levels") else {
        return;
    };
    let Some(entries) = levels.object() else {
        return;
    };
    let mut first: HashMap<String, &str> = HashMap::new();
    for entry in &entries {
        let path = &entry.node.path;
        if scale.index_of(entry.key).is_none() {
            let args: [&dyn std::fmt::Display; 2] = [&entry.key, &scale.listed()];
            found.add(entry.key_at, Code::LevelTextUnknownLevel, path, &args);
        }
        let Some(text) = entry.node.text().filter(|text| !text.trim().is_empty()) else {
            continue;
        };
        let words = text.split_whitespace().count();
        if words > MOST_WORDS {
            let args: [&dyn std::fmt::Display; 3] = [&entry.key, &words, &MOST_WORDS];
            found.add(entry.node.at(), Code::LongLevelText, path, &args);
        }
        match first.get(&normalised(text)) {
            // A repeated key is a problem of its own.
            Some(other) if *other == entry.key => {}
            Some(other) => {
                let args: [&dyn std::fmt::Display; 2] = [&entry.key, other];
                found.add(entry.node.at(), Code::SameLevelText, path, &args);
            }
            None => {
                first.insert(normalised(text), entry.key);
            }
        }
    }
    for id in &scale.ids {
        if !entries.iter().any(|entry| entry.key == *id) {
            found.add(
                levels.at(),
                Code::LevelTextMissing,
                &levels.path_to(id),
                &[id],
            );
        }
    }
}

/// The text without what doesn't tell two descriptions apart: case, spacing, last punctuation.
fn normalised(text: &str) -> String {
    let spaced = text.split_whitespace().collect::<Vec<_>>().join(" ");
    spaced
        .trim_end_matches(|c: char| !c.is_alphanumeric())
        .to_lowercase()
}
