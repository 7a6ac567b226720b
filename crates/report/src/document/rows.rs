//! Rows with a tile or a label at their left.

use super::Text;
use crate::figures::Tile;

/// How label and value stand to each other.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum FactsLook {
    /// Labels in a column of 48 mm at the left, as on a cover.
    #[default]
    Beside,
    /// Each label above its value, as a list of terms.
    Above,
}

/// A label and what it stands for.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Fact {
    /// The label.
    pub label: Text,
    /// The value: one paragraph each.
    pub value: Vec<Text>,
}

impl Fact {
    /// A label with one paragraph.
    #[must_use]
    pub fn new(label: impl Into<Text>, value: impl Into<Text>) -> Self {
        Self {
            label: label.into(),
            value: vec![value.into()],
        }
    }
}

/// How rows with tiles look.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum LevelsLook {
    /// Tiles of 11.5 mm, a hairline between rows, frames: a criterion's levels.
    #[default]
    Framed,
    /// Tiles of 9 mm, smaller type, no rules: a criterion's levels in half a page's width.
    Compact,
    /// Tiles of 10 mm, no rules: the scale explained.
    Plain,
    /// Tiles of 11.5 mm, a hairline above each row, larger type: weak links.
    Ruled,
}

/// A tile with a name and what it means.
#[derive(Debug, Clone, PartialEq)]
pub struct LevelRow {
    /// The tile at the left.
    pub tile: Tile,
    /// The name of the level, or of the criterion that stands at it.
    pub name: Text,
    /// What it means. May be blank.
    pub text: Text,
    /// A source note under it. May be blank.
    pub note: Text,
    /// A word in a box after the name.
    pub tag: Option<Tag>,
    /// The frame round the row.
    pub frame: Frame,
}

impl LevelRow {
    /// A row without note, tag and frame.
    #[must_use]
    pub fn new(tile: Tile, name: impl Into<Text>, text: impl Into<Text>) -> Self {
        Self {
            tile,
            name: name.into(),
            text: text.into(),
            note: Text::default(),
            tag: None,
            frame: Frame::None,
        }
    }

    /// The row as the one agreed: a heavy frame, and `word` on black.
    #[must_use]
    pub fn agreed(self, word: impl Into<String>) -> Self {
        let tag = Some(Tag {
            word: word.into(),
            kind: TagKind::Solid,
        });
        Self {
            tag,
            frame: Frame::Heavy,
            ..self
        }
    }

    /// The row as the one aimed at: a dashed frame, and `word` in a box.
    #[must_use]
    pub fn aimed(self, word: impl Into<String>) -> Self {
        let tag = Some(Tag {
            word: word.into(),
            kind: TagKind::Open,
        });
        Self {
            tag,
            frame: Frame::Dashed,
            ..self
        }
    }
}

/// A word in a box.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tag {
    /// The word.
    pub word: String,
    /// How the box looks.
    pub kind: TagKind,
}

/// How the box of a word looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TagKind {
    /// White on black.
    Solid,
    /// Black in a thin frame.
    Open,
}

/// The frame round a row.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Frame {
    /// No frame.
    #[default]
    None,
    /// 2 points, whole.
    Heavy,
    /// 1 point, dashed.
    Dashed,
}
