//! The tree of places: larger ones before those within them, each with its assessments and rounds.

use std::collections::{BTreeMap, BTreeSet};

use pit_record::body::Place;
use pit_record::{Body, ThingId};
use pit_store::Library;
use pit_words::Words;

use super::assessments::{assessments, finds};
use crate::error::AppError;
use crate::pages::value_of;
use crate::views::PlaceRow;

/// The places that fit a search, each after the larger ones it is part of.
pub(super) fn places(
    library: &Library,
    words: &Words,
    all: &[ThingId],
    query: &str,
) -> Result<Vec<PlaceRow>, AppError> {
    let query = query.trim().to_lowercase();
    let mut tree = Tree::default();
    // By name, as the library lists them.
    for id in all {
        if let Some(Body::Place(place)) = library.shown(*id)? {
            let above = place.part_of.filter(|above| all.contains(above));
            tree.under.entry(above).or_default().push(*id);
            tree.places.insert(*id, place);
        }
    }
    let mut order = Vec::new();
    tree.walk(None, 0, &mut order);
    // Two computers can have put two places within each other: those hang from nothing.
    let lost: Vec<ThingId> = all
        .iter()
        .filter(|id| tree.places.contains_key(id))
        .copied()
        .collect();
    for id in lost {
        if !order.iter().any(|(listed, _)| *listed == id) {
            tree.list(id, 0, &mut order);
        }
    }
    let mut rows = Vec::new();
    for (id, depth) in order {
        let Some(place) = tree.places.get(&id) else {
            continue;
        };
        let fits = query.is_empty()
            || place.name.to_lowercase().contains(&query)
            || finds(library, words, id, &query)?;
        rows.push((fits, id, row(words, id, depth, place)));
    }
    // What lies in a place is only read where the place is shown.
    let mut rows = with_larger(rows);
    for (id, row) in &mut rows {
        row.assessments = assessments(library, words, *id)?;
    }
    Ok(rows.into_iter().map(|(_, row)| row).collect())
}

#[derive(Default)]
struct Tree {
    places: BTreeMap<ThingId, Place>,
    under: BTreeMap<Option<ThingId>, Vec<ThingId>>,
}

impl Tree {
    fn walk(&self, above: Option<ThingId>, depth: u32, order: &mut Vec<(ThingId, u32)>) {
        for id in self.under.get(&above).into_iter().flatten() {
            self.list(*id, depth, order);
        }
    }

    fn list(&self, id: ThingId, depth: u32, order: &mut Vec<(ThingId, u32)>) {
        if !order.iter().any(|(listed, _)| *listed == id) {
            order.push((id, depth));
            self.walk(Some(id), depth + 1, order);
        }
    }
}

/// Those that fit, and the larger places they are part of.
fn with_larger(rows: Vec<(bool, ThingId, PlaceRow)>) -> Vec<(ThingId, PlaceRow)> {
    let mut wanted: BTreeSet<String> = BTreeSet::new();
    for (fits, _, row) in rows.iter().rev() {
        if *fits || wanted.contains(&row.id) {
            wanted.insert(row.id.clone());
            wanted.extend(row.part_of.clone());
        }
    }
    let rows = rows.into_iter().map(|(_, id, row)| (id, row));
    rows.filter(|(_, row)| wanted.contains(&row.id)).collect()
}

/// A place without what lies in it.
fn row(words: &Words, id: ThingId, depth: u32, place: &Place) -> PlaceRow {
    let size = place.size.map(value_of).unwrap_or_default();
    let mut about = Vec::new();
    if !size.is_empty() {
        about.push(words.say(&format!("home-size-{size}")));
    }
    if let Some(people) = place.population {
        let people = words.number(people);
        about.push(words.say_with("home-people", &[("people", people.into())]));
    }
    PlaceRow {
        id: id.to_string(),
        depth,
        name: place.name.clone(),
        about: about.join(", "),
        invented: place.invented,
        size,
        population: place
            .population
            .map(|n| words.number(n))
            .unwrap_or_default(),
        part_of: place.part_of.map(|above| above.to_string()),
        assessments: Vec::new(),
    }
}
