//! Things that may be said once only.

use std::collections::HashMap;

use super::super::node::Node;
use super::super::position::line_of;
use super::super::{Code, Found};

/// Notes each node whose text or number an earlier one has too.
pub(super) fn check(nodes: &[Node<'_>], code: Code, text: &str, found: &mut Found) {
    let mut first: HashMap<&str, usize> = HashMap::new();
    for node in nodes {
        let Some(said) = node.text().or(node.number()) else {
            continue;
        };
        match first.get(said) {
            Some(at) => {
                found.add(node.at(), code, &node.path, &[&said, &line_of(text, *at)]);
            }
            None => {
                first.insert(said, node.at());
            }
        }
    }
}

pub(super) fn criterion_ids(criteria: &[Node<'_>], text: &str, found: &mut Found) {
    let ids: Vec<Node<'_>> = criteria.iter().filter_map(|c| c.field("id")).collect();
    check(&ids, Code::DuplicateCriterionId, text, found);
}

pub(super) fn sectors(criteria: &[Node<'_>], text: &str, found: &mut Found) {
    for criterion in criteria {
        check(
            &criterion.field_list("asked_of"),
            Code::AskedOfRepeats,
            text,
            found,
        );
    }
}
