//! The figures: plain data in, a drawing out.

mod strip;
mod tile;

pub use strip::{LevelCount, OtherCount, Strip, strip};
pub use tile::{Answer, Tile, draw_tile, level_look, tile};
