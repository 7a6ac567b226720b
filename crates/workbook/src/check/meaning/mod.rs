//! What a workbook must mean, beyond its shape. Each check looks only at what is there, so that
//! one problem doesn't set off others.

mod actions;
mod levels;
mod repeats;
mod scale;
mod sides;
mod sources;

use super::node::Node;
use super::table::{COMPONENTS, READINGS};
use super::{Code, Found};

pub(super) fn check(root: &Node<'_>, text: &str, found: &mut Found) {
    let criteria = root.field_list("criteria");
    reading(root, found);
    sides::check(root, &criteria, found);
    repeats::criterion_ids(&criteria, text, found);
    repeats::sectors(&criteria, text, found);
    sources::check(root, &criteria, found);
    if let Some(scale) = scale::check(root, text, found) {
        for criterion in &criteria {
            levels::check(criterion, &scale, found);
            actions::check(criterion, &scale, found);
        }
    }
}

/// Civic levers, community models and the quick scan are maps to choose from; everything else is
/// a chain. PHE, Place-based approaches (2021), lines 219–221 and 329.
fn reading(root: &Node<'_>, found: &mut Found) {
    let Some(node) = root.field("reading") else {
        return;
    };
    let (Some(reading), Some(component)) = (node.text(), root.field_text("component")) else {
        return;
    };
    let expected = match component {
        "civic" | "community" | "quick-scan" => "menu",
        _ => "chain",
    };
    let known = READINGS.contains(&reading) && COMPONENTS.contains(&component);
    if known && reading != expected {
        let args: [&dyn std::fmt::Display; 3] = [&component, &reading, &expected];
        found.add(node.at(), Code::ReadingMismatch, &node.path, &args);
    }
}
