//! Sources: what a criterion rests on, unless it is the authors' own.

use super::super::form::document_of;
use super::super::node::Node;
use super::super::{Code, Found};

pub(super) fn check(root: &Node<'_>, criteria: &[Node<'_>], found: &mut Found) {
    let documents = root.field("documents").and_then(|node| node.object());
    let listed: Option<Vec<&str>> =
        documents.map(|entries| entries.iter().map(|entry| entry.key).collect());
    for criterion in criteria {
        let Some(sources) = criterion.field("sources") else {
            continue;
        };
        let Some(items) = sources.list() else {
            continue;
        };
        if let Some(basis @ ("source" | "extended")) = criterion.field_text("basis")
            && items.is_empty()
        {
            found.add(sources.at(), Code::SourcesMissing, &sources.path, &[&basis]);
        }
        let Some(listed) = &listed else { continue };
        for item in &items {
            let Some((text, document)) = item.text().and_then(|t| Some((t, document_of(t)?)))
            else {
                continue;
            };
            if !listed.contains(&document) {
                let args: [&dyn std::fmt::Display; 3] = [&text, &document, &listed.join(", ")];
                found.add(item.at(), Code::SourceUnknownDocument, &item.path, &args);
            }
        }
    }
}
