//! What stands over each side: its name, its score, its levels.

use super::{PotsTree, TreeSide, WIDTH};
use crate::drawing::{Anchor, Item, Size};
use crate::figures::stack::{Piece, Stack, stack};

/// How wide the words over a side may be.
const ROOM: f32 = 470.0;

/// Draws both heads and says where the lower one ends.
pub(super) fn draw(tree: &PotsTree) -> (Vec<Item>, f32) {
    let service = side(&tree.service, 2.0, 0.0, Anchor::Start, ROOM);
    let people = side(&tree.people, WIDTH - 2.0, 0.0, Anchor::End, ROOM);
    let foot = service.foot.max(people.foot);
    let items = service.items.into_iter().chain(people.items).collect();
    (items, foot)
}

/// The words on a side, from `top` down.
pub(super) fn side(side: &TreeSide, x: f32, top: f32, anchor: Anchor, width: f32) -> Stack {
    let mut pieces = vec![
        Piece::strong(28.0, &side.name, Size::Large),
        Piece::strong(30.0, &side.score, Size::Middle),
    ];
    pieces.extend(side.detail.as_ref().map(|detail| Piece::soft(27.0, detail)));
    let room = move |_: f32, _: f32| width;
    stack(&pieces, x, top, anchor, &room).unwrap_or(Stack {
        items: Vec::new(),
        foot: top,
    })
}
