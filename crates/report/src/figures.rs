//! The figures: plain data in, a drawing out.

mod key;
mod lettering;
mod mark;
mod pots_tree;
mod scale;
mod spread;
mod stack;
mod strip;
mod tile;
mod triangle;

pub use mark::cover_mark;
pub use pots_tree::{PotsTree, TreeElement, TreeFlag, TreeKey, TreeSide, pots_tree};
pub use scale::FigureScale;
pub use spread::{Spread, SpreadKey, SpreadOf, SpreadRow, spread};
pub use strip::{LevelCount, OtherCount, Strip, strip};
pub use tile::{Answer, Tile, draw_tile, level_look, tile};
pub use triangle::{
    Below, Seam, Stitch, StitchWords, Triangle, TrianglePart, TriangleState, triangle,
    triangle_small,
};
