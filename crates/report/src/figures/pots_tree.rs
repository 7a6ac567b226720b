//! The POTS tree: the service side at the left, the people side at the right, the trunk between.
//! Leaves out are levels climbed.

mod head;
mod key;
mod leaf;
mod trunk;
mod twig;

use super::tile::{Answer, Tile};
use crate::drawing::{Drawing, Item};

/// What a POTS tree shows. All words come with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PotsTree {
    /// What, where and when.
    pub title: String,
    /// Its reading in one sentence; also the alternative text.
    pub description: String,
    /// The language of its words, such as `en-GB`.
    pub language: String,
    /// How the service itself is delivered; at the left.
    pub service: TreeSide,
    /// How people come to it and use it; at the right.
    pub people: TreeSide,
    /// What balances the two; on the trunk.
    pub trunk: TreeSide,
    /// The labels of the rules that hold, each with what it rests on.
    pub flags: Vec<TreeFlag>,
    /// What the signs mean.
    pub key: TreeKey,
}

/// A side of the tree, or its trunk.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TreeSide {
    /// Its name.
    pub name: String,
    /// "4 of 5 working", or "Not enough answered (1 of 5)".
    pub score: String,
    /// "Weakest level 2, middle level 3"; nothing where it isn't read.
    pub detail: Option<String>,
    /// Its elements, in the workbook's order.
    pub elements: Vec<TreeElement>,
}

/// An element of POTS.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TreeElement {
    /// The id of the criterion, as in `data-part`.
    pub part: String,
    /// What a screen reader says of it: "Local quality: level 3".
    pub label: String,
    /// Its name.
    pub name: String,
    /// Its answer.
    pub tile: Tile,
}

/// A label of the rules, and why it holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TreeFlag {
    /// "Lopsided".
    pub label: String,
    /// "The two sides' working counts differ by 3".
    pub why: String,
}

/// The words of the key. A sign that isn't in the tree isn't in its key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TreeKey {
    /// A level of the workbook's scale to show signs with: the one that counts as working.
    pub tile: Tile,
    /// What leaves mean.
    pub leaves: String,
    /// A whole tile.
    pub talked_through: String,
    /// A tile with a cut corner.
    pub from_marks: String,
    /// A ring with a question mark.
    pub dont_know: String,
    /// A dotted ring.
    pub unanswered: String,
    /// A dash.
    pub not_applicable: String,
}

/// The side of a tile, in units.
const TILE: f32 = 42.0;
/// The width of the figure and its middle.
const WIDTH: f32 = 1000.0;
const MIDDLE: f32 = 500.0;

/// Draws the tree, 1000 units wide.
#[must_use]
pub fn pots_tree(tree: &PotsTree) -> Drawing {
    let mut items: Vec<Item> = Vec::new();
    let (heads, top) = head::draw(tree);
    items.extend(heads);
    let rows = twig::rows(tree, top + 36.0);
    let crown = rows.last().map_or(top + 36.0, |row| row.middle + 66.0);
    let mut words = Vec::new();
    let (parts, foot) = trunk::elements(tree, crown, &mut words);
    let trunk = trunk::Trunk {
        top: top + 14.0,
        tiles: crown,
        foot,
    };
    items.extend(trunk.draw());
    items.extend(twig::draw(&tree.service, true, &rows, &trunk));
    items.extend(twig::draw(&tree.people, false, &rows, &trunk));
    items.extend(words);
    items.extend(parts);
    let foot = key::draw(&mut items, tree, trunk.ground());
    Drawing {
        width: WIDTH,
        height: foot + 6.0,
        title: tree.title.clone(),
        description: tree.description.clone(),
        language: tree.language.clone(),
        items,
    }
}

impl TreeElement {
    fn opened(&self, items: Vec<Item>) -> Item {
        Item::Part {
            part: self.part.clone(),
            label: self.label.clone(),
            items,
        }
    }
}

impl PotsTree {
    fn has(&self, what: impl Fn(&Tile) -> bool) -> bool {
        let sides = [&self.service, &self.people, &self.trunk];
        sides
            .iter()
            .flat_map(|side| &side.elements)
            .any(|element| what(&element.tile))
    }

    fn has_answer(&self, answer: &Answer) -> bool {
        self.has(|tile| tile.answer == *answer)
    }
}
