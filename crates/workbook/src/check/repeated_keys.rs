//! Repeated keys, at any depth: JSON readers keep one of the values and drop the other in silence.

use std::collections::HashMap;

use super::node::Node;
use super::position::line_of;
use super::{Code, Found};

pub(super) fn check(node: &Node<'_>, text: &str, found: &mut Found) {
    let mut first: HashMap<&str, usize> = HashMap::new();
    for entry in node.object().unwrap_or_default() {
        match first.get(entry.key) {
            Some(at) => {
                let line = line_of(text, *at);
                let path = &entry.node.path;
                found.add(entry.key_at, Code::DuplicateKey, path, &[&entry.key, &line]);
            }
            None => {
                first.insert(entry.key, entry.key_at);
            }
        }
        check(&entry.node, text, found);
    }
    for item in node.list().unwrap_or_default() {
        check(&item, text, found);
    }
}
