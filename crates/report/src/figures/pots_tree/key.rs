//! Under the tree: the labels of the rules, and what the signs mean.

use super::{PotsTree, WIDTH, leaf};
use crate::drawing::lines;
use crate::drawing::{Anchor, Item, Size, Words, at};
use crate::figures::stack::{Piece, flag, flag_width, stack};
use crate::figures::tile::{Answer, Tile, draw_tile, level_look};

const LEFT: f32 = 2.0;
/// The side of a tile in the key.
const SIGN: f32 = 28.0;
const GAP: f32 = 10.0;
const BETWEEN: f32 = 26.0;

enum Sign {
    Leaves,
    Tile(Tile),
}

/// Draws it under the ground and says where it ends.
pub(super) fn draw(items: &mut Vec<Item>, tree: &PotsTree, ground: f32) -> f32 {
    let foot = flags(items, tree, ground + 8.0);
    signs(items, tree, foot + 12.0)
}

fn flags(items: &mut Vec<Item>, tree: &PotsTree, top: f32) -> f32 {
    let mut foot = top;
    for shown in &tree.flags {
        let base = foot + 30.0;
        let wide = flag_width(&shown.label);
        items.extend(flag(&shown.label, LEFT, base));
        let x = LEFT + wide + 16.0;
        let room = move |_: f32, _: f32| WIDTH - 2.0 - x;
        let why = [Piece::words(0.0, &shown.why, Size::Small)];
        let set = stack(&why, x, base, Anchor::Start, &room);
        foot = base + 7.0;
        if let Some(set) = set {
            items.extend(set.items);
            foot = foot.max(set.foot);
        }
    }
    foot
}

/// Only signs that are in the tree.
fn signs(items: &mut Vec<Item>, tree: &PotsTree, top: f32) -> f32 {
    let key = &tree.key;
    let level = |tile: &Tile| matches!(tile.answer, Answer::Level { .. });
    let entries = [
        (tree.has(level), Sign::Leaves, &key.leaves),
        (
            tree.has(|tile| level(tile) && !tile.from_marks),
            Sign::Tile(key.tile.clone()),
            &key.talked_through,
        ),
        (
            tree.has(|tile| tile.from_marks),
            Sign::Tile(key.tile.clone().from_the_marks()),
            &key.from_marks,
        ),
        (
            tree.has_answer(&Answer::DontKnow),
            Sign::Tile(Tile::other(Answer::DontKnow)),
            &key.dont_know,
        ),
        (
            tree.has_answer(&Answer::Unanswered),
            Sign::Tile(Tile::other(Answer::Unanswered)),
            &key.unanswered,
        ),
        (
            tree.has_answer(&Answer::NotApplicable),
            Sign::Tile(Tile::other(Answer::NotApplicable)),
            &key.not_applicable,
        ),
    ];
    let (mut x, mut base) = (LEFT, top + 24.0);
    let mut any = false;
    for (_, sign, words) in entries.into_iter().filter(|(there, ..)| *there) {
        any = true;
        let lead = match sign {
            Sign::Leaves => 38.0,
            Sign::Tile(_) => SIGN,
        } + GAP;
        let wide = lead + lines::width(words, Size::Small, false);
        if x > LEFT && x + wide > WIDTH - 2.0 {
            (x, base) = (LEFT, base + 36.0);
        }
        match sign {
            Sign::Leaves => items.extend(leaves(key, x, base)),
            Sign::Tile(tile) => items.extend(draw_tile(&tile, at(x, base - 20.0), SIGN)),
        }
        items.push(Words::new(at(x + lead, base), words).into());
        x += wide + BETWEEN;
    }
    if any { base + 9.0 } else { top }
}

fn leaves(key: &super::TreeKey, x: f32, base: f32) -> Vec<Item> {
    let Answer::Level {
        index, of, working, ..
    } = key.tile.answer
    else {
        return Vec::new();
    };
    let look = level_look(index, of, working);
    let one = |x: f32| leaf::draw(at(x, base + 4.0), -1.0, true, Some(look));
    [one(x + 14.0), one(x + 34.0)].concat()
}
