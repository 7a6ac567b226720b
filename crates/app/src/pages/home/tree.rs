//! The tree of places: larger ones before those within them. What lies in a place is only read where
//! the place is shown.

use std::collections::{BTreeSet, HashMap};

use pit_record::body::Place;
use pit_record::{Body, ThingId};
use pit_report::content::lens_words;
use pit_store::{Library, PlaceLine};
use pit_words::Words;

use super::assessments::assessments;
use crate::app::Folds;
use crate::error::AppError;
use crate::pages::value_of;
use crate::views::PlaceRow;

/// Up to so many places the whole tree stands open: it fits on a few screens.
const ALL_OPEN: usize = 30;

/// So many places that fit a search are listed; of more it is said how many.
const MOST_FOUND: usize = 50;

/// What of the tree is shown.
pub(super) struct Shown {
    pub rows: Vec<PlaceRow>,
    /// How many others fit the search.
    pub more: usize,
}

/// The places that stand open, or those that fit a search with the larger places above them.
pub(super) fn places(
    library: &Library,
    words: &Words,
    lines: &[PlaceLine],
    query: &str,
    folds: &Folds,
) -> Result<Shown, AppError> {
    let tree = Tree::of(lines);
    let query = query.trim().to_lowercase();
    let (wanted, more) = if query.is_empty() {
        (tree.open(folds), 0)
    } else {
        tree.found(&fitting(library, words, lines, &query)?)
    };
    let mut rows = Vec::new();
    for at in wanted {
        let node = &tree.nodes[at];
        if let Some(Body::Place(place)) = library.shown(node.line.id)? {
            let mut row = row(words, node, &place);
            row.larger = tree.larger(node).map(|line| line.name.clone());
            row.unfolded = !query.is_empty() || tree.is_open(node, folds);
            row.assessments = assessments(library, words, node.line.id)?;
            rows.push(row);
        }
    }
    Ok(Shown { rows, more })
}

/// The places that fit: by their name, a lens, or an action of their rounds.
fn fitting(
    library: &Library,
    words: &Words,
    lines: &[PlaceLine],
    query: &str,
) -> Result<BTreeSet<ThingId>, AppError> {
    let fits = |text: &str| text.to_lowercase().contains(query);
    let named = lines.iter().filter(|line| fits(&line.name));
    let mut found: BTreeSet<ThingId> = named.map(|line| line.id).collect();
    found.extend(library.places_by_lens(|lens| fits(&lens_words(words, lens)))?);
    found.extend(library.places_by_action(fits)?);
    Ok(found)
}

/// A place in the tree.
struct Node<'l> {
    line: &'l PlaceLine,
    depth: u32,
    /// How many places lie directly within it.
    within: usize,
    /// How many lie within it in all: they follow it in the list.
    all: usize,
}

/// All places, larger ones before those within them, each level by name.
struct Tree<'l> {
    nodes: Vec<Node<'l>>,
    by_id: HashMap<ThingId, &'l PlaceLine>,
    /// How many hang from nothing.
    roots: usize,
}

impl<'l> Tree<'l> {
    fn of(lines: &'l [PlaceLine]) -> Self {
        let by_id: HashMap<_, _> = lines.iter().map(|line| (line.id, line)).collect();
        let mut under: HashMap<Option<ThingId>, Vec<&PlaceLine>> = HashMap::new();
        for line in lines {
            let above = line.part_of.filter(|above| by_id.contains_key(above));
            under.entry(above).or_default().push(line);
        }
        let mut nodes = Vec::new();
        let mut listed = BTreeSet::new();
        list(&under, None, 0, &mut listed, &mut nodes);
        // Two computers can have put two places within each other: those hang from nothing.
        for line in lines {
            if listed.insert(line.id) {
                add(&under, line, 0, &mut listed, &mut nodes);
            }
        }
        let roots = nodes.iter().filter(|node| node.depth == 0).count();
        Self {
            nodes,
            by_id,
            roots,
        }
    }

    /// The larger place that one hangs from.
    fn larger(&self, node: &Node<'_>) -> Option<&'l PlaceLine> {
        let above = node.line.part_of.filter(|_| node.depth > 0)?;
        self.by_id.get(&above).copied()
    }

    /// Whether what lies in a place is shown: as a person left it; else all of a small tree, and of a
    /// large one what lies in the only place at the top.
    fn is_open(&self, node: &Node<'_>, folds: &Folds) -> bool {
        let small = self.nodes.len() <= ALL_OPEN;
        let only = self.roots == 1 && node.depth == 0;
        folds.get(&node.line.id).copied().unwrap_or(small || only)
    }

    /// The places that no folded one hides.
    fn open(&self, folds: &Folds) -> Vec<usize> {
        let mut shown = Vec::new();
        let mut at = 0;
        while let Some(node) = self.nodes.get(at) {
            shown.push(at);
            at += if self.is_open(node, folds) {
                1
            } else {
                1 + node.all
            };
        }
        shown
    }

    /// The first of those that fit, with the larger places they are part of; and how many others do.
    fn found(&self, fit: &BTreeSet<ThingId>) -> (Vec<usize>, usize) {
        let mut listed = Vec::new();
        let mut above: Vec<usize> = Vec::new();
        let (mut found, mut more) = (0, 0);
        for (at, node) in self.nodes.iter().enumerate() {
            above.retain(|larger| self.nodes[*larger].depth < node.depth);
            above.push(at);
            if !fit.contains(&node.line.id) {
                continue;
            }
            if found == MOST_FOUND {
                more += 1;
                continue;
            }
            found += 1;
            let new = above.iter().filter(|larger| !listed.contains(*larger));
            let new: Vec<usize> = new.copied().collect();
            listed.extend(new);
        }
        (listed, more)
    }
}

type Under<'l> = HashMap<Option<ThingId>, Vec<&'l PlaceLine>>;

fn list<'l>(
    under: &Under<'l>,
    above: Option<ThingId>,
    depth: u32,
    listed: &mut BTreeSet<ThingId>,
    nodes: &mut Vec<Node<'l>>,
) {
    for line in under.get(&above).into_iter().flatten() {
        if listed.insert(line.id) {
            add(under, line, depth, listed, nodes);
        }
    }
}

fn add<'l>(
    under: &Under<'l>,
    line: &'l PlaceLine,
    depth: u32,
    listed: &mut BTreeSet<ThingId>,
    nodes: &mut Vec<Node<'l>>,
) {
    let at = nodes.len();
    nodes.push(Node {
        line,
        depth,
        within: 0,
        all: 0,
    });
    list(under, Some(line.id), depth + 1, listed, nodes);
    let inside = &nodes[at + 1..];
    let all = inside.len();
    let within = inside.iter().filter(|one| one.depth == depth + 1).count();
    nodes[at].all = all;
    nodes[at].within = within;
}

/// A place without what lies in it.
fn row(words: &Words, node: &Node<'_>, place: &Place) -> PlaceRow {
    let size = place.size.map(value_of).unwrap_or_default();
    let (direct, all) = (node.within, node.all);
    let key = match (direct, all) {
        (0, _) => "",
        (direct, all) if direct == all => "home-within",
        _ => "home-within-deeper",
    };
    let counts = [("direct", direct.into()), ("all", all.into())];
    PlaceRow {
        id: node.line.id.to_string(),
        depth: node.depth,
        name: place.name.clone(),
        about: about(words, place),
        invented: place.invented,
        size,
        population: place
            .population
            .map(|n| words.number(n))
            .unwrap_or_default(),
        part_of: place.part_of.map(|above| above.to_string()),
        larger: None,
        within: if key.is_empty() {
            String::new()
        } else {
            words.say_with(key, &counts)
        },
        unfolded: false,
        assessments: Vec::new(),
    }
}

/// "place, 310,000 people".
pub(in crate::pages) fn about(words: &Words, place: &Place) -> String {
    let mut about = Vec::new();
    if let Some(size) = place.size {
        about.push(words.say(&format!("home-size-{}", value_of(size))));
    }
    if let Some(people) = place.population {
        let people = words.number(people);
        about.push(words.say_with("home-people", &[("people", people.into())]));
    }
    about.join(", ")
}
