//! Sides: for all elements of the POTS tree, and for nothing else.

use super::super::node::Node;
use super::super::table::COMPONENTS;
use super::super::{Code, Found};

pub(super) fn check(root: &Node<'_>, criteria: &[Node<'_>], found: &mut Found) {
    let Some(component) = root.field_text("component") else {
        return;
    };
    if !COMPONENTS.contains(&component) {
        return;
    }
    let sides: Vec<Option<Node<'_>>> = criteria.iter().map(|c| c.field("side")).collect();
    if component == "service" {
        let drawn_as_tree = sides.iter().any(Option::is_some);
        for (criterion, side) in criteria.iter().zip(&sides) {
            if drawn_as_tree && side.is_none() {
                let path = criterion.path_to("side");
                found.add(criterion.at(), Code::SideMissing, &path, &[]);
            }
        }
    } else {
        for side in sides.iter().flatten() {
            found.add(side.at(), Code::SideOutOfPlace, &side.path, &[&component]);
        }
    }
}
