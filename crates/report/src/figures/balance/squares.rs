//! Actions as numbered squares, piled away from the upright.

use super::BalanceAction;
use crate::document::Segment;
use crate::drawing::{Anchor, Ink, Item, Point, Size, TextInk, Words, at};

/// Which way a pile grows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    Left,
    Right,
}

impl Way {
    pub fn sign(self) -> f32 {
        match self {
            Self::Left => -1.0,
            Self::Right => 1.0,
        }
    }

    pub fn anchor(self) -> Anchor {
        match self {
            Self::Left => Anchor::End,
            Self::Right => Anchor::Start,
        }
    }
}

/// The squares of a segment; without one they are black.
pub(super) struct Square {
    pub segment: Option<Segment>,
}

/// The sides of a square, and from one to the next.
const SIDE: f32 = 40.0;
const PITCH: f32 = 46.0;

impl Square {
    /// Open ones first, then done ones, from `from` towards `to` and then
    /// downwards; and where they end.
    pub fn pile(
        &self,
        actions: &[BalanceAction],
        from: f32,
        to: f32,
        top: f32,
        way: Way,
    ) -> (Vec<Item>, f32) {
        let across = (((to - from).abs() + PITCH - SIDE) / PITCH) as usize;
        let across = across.max(1);
        let mut ordered: Vec<&BalanceAction> = actions.iter().collect();
        ordered.sort_by_key(|action| action.done);
        let corner = |n: usize| {
            let out = (n % across) as f32 * PITCH;
            let left = match way {
                Way::Left => from - SIDE - out,
                Way::Right => from + out,
            };
            at(left, top + (n / across) as f32 * PITCH)
        };
        let drawn = ordered.iter().enumerate();
        let drawn = drawn.map(|(n, action)| Item::Part {
            part: action.part.clone(),
            label: action.label.clone(),
            items: self.draw(action, corner(n), SIDE),
        });
        let rows = ordered.len().div_ceil(across).max(1) as f32;
        (drawn.collect(), top + rows * PITCH - (PITCH - SIDE))
    }

    pub fn draw(&self, action: &BalanceAction, corner: Point, side: f32) -> Vec<Item> {
        let (ground, ink) = match (action.done, self.segment) {
            (true, _) => (Ink::Done, TextInk::Soft),
            (false, Some(segment)) => (Ink::Open(segment), TextInk::OnInk),
            (false, None) => (Ink::Flag, TextInk::OnInk),
        };
        let number = action.number.to_string();
        let size = if number.len() > 2 {
            Size::Tiny
        } else {
            Size::Small
        };
        let middle = at(corner.x + side / 2.0, corner.y + side * 0.66);
        let number = Words::new(middle, number).size(size).strong().ink(ink);
        let mut items = vec![
            Item::rectangle(corner, side, side, ground),
            number.anchor(Anchor::Middle).into(),
        ];
        if action.done {
            items.extend(tick(at(corner.x + side, corner.y + side)));
        }
        items
    }
}

/// A small tick with its square's lower right corner at `corner`.
fn tick(corner: Point) -> [Item; 2] {
    let place = |x: f32, y: f32| at(corner.x - x, corner.y - y);
    [
        Item::line(place(16.0, 6.0), place(12.0, 2.0), Ink::LineSoft),
        Item::line(place(12.0, 2.0), place(4.0, 11.0), Ink::LineSoft),
    ]
}
