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
    let family = Family::of(headings);
    for (index, heading) in headings.iter().enumerate() {
        // A little above the heading, so that it doesn't stick to the window's edge.
        let top = Object::Real((PAGE.1 - heading.top + 8.0).round());
        let target = Object::Reference(tagged.pages[heading.page]);
        let mut item = dictionary! {
            "Title" => words(&heading.words),
            "Parent" => family.above[index].map_or(root, |above| items[above]),
            "Dest" => vec![target, "XYZ".into(), Object::Null, top, Object::Null],
            "SE" => tagged.nodes[heading.node],
        };
        if let Some(previous) = family.previous[index] {
            item.set("Prev", items[previous]);
        }
        if let Some(next) = family.next[index] {
            item.set("Next", items[next]);
        }
        // Below the first rank the outline comes closed.
        ends(&mut item, &family.under[index], &items, -1);
        file.set_object(items[index], item);
    }
    let mut outlines = dictionary! { "Type" => "Outlines" };
    ends(&mut outlines, &family.top, &items, 1);
    file.set_object(root, outlines);
    file.catalog_mut().map_err(refused)?.set("Outlines", root);
    Ok(())
}

/// Which headings stand under which, by their places among all.
struct Family {
    /// The nearest one above of a higher rank.
    above: Vec<Option<usize>>,
    under: Vec<Vec<usize>>,
    top: Vec<usize>,
    previous: Vec<Option<usize>>,
    next: Vec<Option<usize>>,
}

impl Family {
    fn of(headings: &[Heading]) -> Self {
        let count = headings.len();
        let mut family = Self {
            above: vec![None; count],
            under: vec![Vec::new(); count],
            top: Vec::new(),
            previous: vec![None; count],
            next: vec![None; count],
        };
        // The headings that are open: each under the one before it.
        let mut open: Vec<usize> = Vec::new();
        for (index, heading) in headings.iter().enumerate() {
            while open
                .last()
                .is_some_and(|last| headings[*last].level >= heading.level)
            {
                open.pop();
            }
            let siblings = match open.last() {
                Some(above) => &mut family.under[*above],
                None => &mut family.top,
            };
            family.above[index] = open.last().copied();
            family.previous[index] = siblings.last().copied();
            if let Some(previous) = siblings.last() {
                family.next[*previous] = Some(index);
            }
            siblings.push(index);
            open.push(index);
        }
        family
    }
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
