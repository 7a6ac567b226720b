//! The scale: distinct levels, rising marks, a working level above the lowest.

use super::super::node::Node;
use super::super::{Code, Found};
use super::repeats;
use crate::score::Answers;

/// The level ids of a scale, lowest first, and the place of the working level where it has one.
pub(super) struct ScaleRead<'t> {
    pub(super) ids: Vec<&'t str>,
    pub(super) working: Option<usize>,
}

impl ScaleRead<'_> {
    pub(super) fn index_of(&self, level: &str) -> Option<usize> {
        self.ids.iter().position(|id| *id == level)
    }

    pub(super) fn listed(&self) -> String {
        self.ids.join(", ")
    }
}

/// `None` where there is no level to speak of.
pub(super) fn check<'t>(root: &Node<'t>, text: &str, found: &mut Found) -> Option<ScaleRead<'t>> {
    let scale = root.field("scale")?;
    let levels = scale.field_list("levels");
    let ids: Vec<Node<'t>> = levels
        .iter()
        .filter_map(|level| level.field("id"))
        .collect();
    repeats::check(&ids, Code::DuplicateLevelId, text, found);
    for node in &ids {
        if let Some(id @ (Answers::DONT_KNOW | Answers::NOT_APPLICABLE)) = node.text() {
            found.add(node.at(), Code::ReservedLevelId, &node.path, &[&id]);
        }
    }
    marks(&levels, text, found);
    let mut read = ScaleRead {
        ids: ids.iter().filter_map(Node::text).collect(),
        working: None,
    };
    if read.ids.is_empty() {
        return None;
    }
    let working = scale.field("working");
    if let Some((node, id)) = working.and_then(|node| node.text().map(|id| (node, id))) {
        match read.index_of(id) {
            Some(0) => found.add(node.at(), Code::WorkingLevelLowest, &node.path, &[&id]),
            Some(index) => read.working = Some(index),
            None => {
                let args: [&dyn std::fmt::Display; 2] = [&id, &read.listed()];
                found.add(node.at(), Code::WorkingLevelUnknown, &node.path, &args);
            }
        }
    }
    Some(read)
}

fn marks(levels: &[Node<'_>], text: &str, found: &mut Found) {
    let nodes: Vec<Node<'_>> = levels
        .iter()
        .filter_map(|level| level.field("mark"))
        .collect();
    repeats::check(&nodes, Code::DuplicateMark, text, found);
    let marks: Vec<(&Node<'_>, u64)> = nodes
        .iter()
        .filter_map(|node| Some((node, node.number()?.parse().ok()?)))
        .collect();
    for pair in marks.windows(2) {
        let [(_, previous), (node, mark)] = pair else {
            continue;
        };
        let repeated = marks
            .iter()
            .take_while(|(n, _)| n.at() < node.at())
            .any(|(_, m)| m == mark);
        if mark < previous && !repeated {
            found.add(
                node.at(),
                Code::MarksNotRising,
                &node.path,
                &[mark, previous],
            );
        }
    }
}
