//! The outline: headings under headings, for finding one's way.

use lopdf::{Document as File, Object, ObjectId, dictionary};

use super::catalog::words;
use super::refused;
use super::tags::Tagged;
use crate::error::ReportError;
use crate::layout::{Heading, PAGE};

pub(super) fn add(
    file: &mut File,
    headings: &[Heading],
    tagged: &Tagged,
) -> Result<(), ReportError> {
    if headings.is_empty() {
        file.catalog_mut()
            .map_err(refused)?
            .set("PageMode", "UseNone");
        return Ok(());
    }
    let root = file.new_object_id();
    let items: Vec<_> = headings.iter().map(|_| file.new_object_id()).collect();
    // The nearest heading above of a higher rank, for each.
    let above: Vec<Option<usize>> = (0..headings.len())
        .map(|index| {
            (0..index)
                .rev()
                .find(|up| headings[*up].level < headings[index].level)
        })
        .collect();
    let under = |parent: Option<usize>| -> Vec<usize> {
        (0..headings.len())
            .filter(|index| above[*index] == parent)
            .collect()
    };
    for (index, heading) in headings.iter().enumerate() {
        let siblings = under(above[index]);
        let place = siblings
            .iter()
            .position(|sibling| *sibling == index)
            .unwrap_or(0);
        // A little above the heading, so that it doesn't stick to the window's edge.
        let top = Object::Real((PAGE.1 - heading.top + 8.0).round());
        let target = Object::Reference(tagged.pages[heading.page]);
        let mut item = dictionary! {
            "Title" => words(&heading.words),
            "Parent" => above[index].map_or(root, |above| items[above]),
            "Dest" => vec![target, "XYZ".into(), Object::Null, top, Object::Null],
            "SE" => tagged.nodes[heading.node],
        };
        let near = |at: Option<usize>| at.and_then(|at| siblings.get(at)).map(|at| items[*at]);
        if let Some(previous) = near(place.checked_sub(1)) {
            item.set("Prev", previous);
        }
        if let Some(next) = near(place.checked_add(1)) {
            item.set("Next", next);
        }
        // Below the first rank the outline comes closed.
        ends(&mut item, &under(Some(index)), &items, -1);
        file.set_object(items[index], item);
    }
    let mut outlines = dictionary! { "Type" => "Outlines" };
    ends(&mut outlines, &under(None), &items, 1);
    file.set_object(root, outlines);
    file.catalog_mut().map_err(refused)?.set("Outlines", root);
    Ok(())
}

fn ends(item: &mut lopdf::Dictionary, kids: &[usize], items: &[ObjectId], sign: i64) {
    if let (Some(first), Some(last)) = (kids.first(), kids.last()) {
        item.set("First", items[*first]);
        item.set("Last", items[*last]);
        item.set(
            "Count",
            sign * i64::try_from(kids.len()).unwrap_or(i64::MAX),
        );
    }
}
