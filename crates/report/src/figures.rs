//! The figures: plain data in, a drawing out.

mod mark;
mod strip;
mod tile;

pub use mark::cover_mark;
pub use strip::{LevelCount, OtherCount, Strip, strip};
pub use tile::{Answer, Tile, draw_tile, level_look, tile};
