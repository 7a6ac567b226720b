//! A level as it is shown anywhere.

use serde::Serialize;

/// One level of a scale: the mark, the name, and how its tile looks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct LevelShown {
    /// The scale's own digit or letter.
    pub mark: String,
    /// The level's short name.
    pub name: String,
    /// How its tile looks.
    pub look: LevelLook,
}

/// The five looks of a tile. Below the working level never solid, from it on always.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum LevelLook {
    /// Empty, with a dotted edge: the lowest level.
    Empty,
    /// Dots, with a dashed edge.
    Dotted,
    /// Hatched, with a whole edge.
    Hatched,
    /// Solid: it works.
    Solid,
    /// Solid with an inner line: the top level.
    Inner,
}
