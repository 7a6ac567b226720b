//! The figures: plain data in, a drawing out.

mod arrow;
mod balance;
mod dumbbell;
mod frame;
mod golden_thread;
mod key;
mod ledger;
mod lettering;
mod mark;
mod pots_tree;
mod profile;
mod scale;
mod spread;
mod stack;
mod strip;
mod tile;
mod trend;
mod triangle;
mod two_sides;

pub use balance::{Balance, BalanceAction, BalanceRow, Sides, balance};
pub use dumbbell::{Dumbbell, DumbbellKey, DumbbellRow, dumbbell};
pub use golden_thread::{GoldenThread, ThreadKnot, golden_thread};
pub use mark::cover_mark;
pub use pots_tree::{PotsTree, TreeElement, TreeFlag, TreeKey, TreeSide, pots_tree};
pub use profile::{Profile, ProfileKey, ProfileRow, profile};
pub use scale::FigureScale;
pub use spread::{Spread, SpreadKey, SpreadOf, SpreadRow, spread, spread_half, spread_one};
pub use strip::{LevelCount, OtherCount, Strip, strip};
pub use tile::{Answer, Tile, draw_tile, level_look, tile};
pub use trend::{Trend, TrendKey, TrendPanel, TrendRun, trend, trend_columns};
pub use triangle::{
    Below, Seam, Stitch, StitchWords, Triangle, TrianglePart, TriangleState, triangle,
    triangle_small,
};
pub use two_sides::{SidesOf, TwoSides, two_sides};
