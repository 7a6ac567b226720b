//! Ready actions: for every level below working, and for no other.

use super::super::node::Node;
use super::super::{Code, Found};
use super::scale::ScaleRead;

pub(super) fn check(criterion: &Node<'_>, scale: &ScaleRead<'_>, found: &mut Found) {
    let Some(actions) = criterion.field("ready_actions") else {
        return;
    };
    let Some(entries) = actions.object() else {
        return;
    };
    for entry in &entries {
        let path = &entry.node.path;
        match (scale.index_of(entry.key), scale.working) {
            (None, _) => {
                let args: [&dyn std::fmt::Display; 2] = [&entry.key, &scale.listed()];
                found.add(entry.key_at, Code::ReadyActionsUnknownLevel, path, &args);
            }
            (Some(index), Some(working)) if index >= working => {
                let args: [&dyn std::fmt::Display; 2] = [&entry.key, &scale.ids[working]];
                found.add(entry.key_at, Code::ReadyActionsNotBelowWorking, path, &args);
            }
            _ => {}
        }
    }
    for id in scale.ids.iter().take(scale.working.unwrap_or(0)) {
        if !entries.iter().any(|entry| entry.key == *id) {
            found.add(
                actions.at(),
                Code::ReadyActionsMissing,
                &actions.path_to(id),
                &[id],
            );
        }
    }
}
