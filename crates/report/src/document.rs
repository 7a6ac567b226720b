//! What a report says: blocks in reading order, as plain data.
//!
//! Nothing here knows of workbooks, rounds or pages. Lengths are millimetres
//! unless said otherwise.

mod by_hand;
mod rows;
mod table;
mod text;

pub use crate::drawing::Segment;
pub use by_hand::{MarkSheet, Matrix, MatrixLevel};
pub use rows::{Fact, FactsLook, Frame, LevelRow, LevelsLook, Tag, TagKind};
pub use table::{Align, Cell, Column, Row, Table, TableSize, Width};
pub use text::{Run, Text, Tone};

use crate::drawing::Drawing;
use crate::picture::Picture;

/// A whole report, from its cover to its last page.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Document {
    /// The name in the viewer's title bar and in the metadata. Never empty in
    /// a finished report: without it the file is not accessible.
    pub title: String,
    /// The language of all words not marked otherwise, as a BCP 47 tag such
    /// as `en-GB`.
    pub language: String,
    /// Who wrote it: a partnership or a person. May be empty.
    pub author: String,
    /// One sentence on what the report is about. May be empty.
    pub subject: String,
    /// Words to find the file by.
    pub keywords: Vec<String>,
    /// The line at the foot of each page.
    pub running: Running,
    /// Name and value pairs kept in the file's metadata, such as the record
    /// the report was made from. Names are XML names: letters, digits, `-`.
    pub identity: Vec<(String, String)>,
    /// The content, in reading order.
    pub blocks: Vec<Block>,
    /// How large its words are.
    pub look: Look,
}

/// How large the words of a document are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Look {
    /// As in a report: 12 on 17 points, titles of 27.
    #[default]
    Report,
    /// As in a paper of a page or two: titles of 23 points, a smaller lead.
    Short,
    /// Large print: everything 6 points larger, and nothing under 18 points.
    Large,
}

/// The words at the foot of each page, left of the page number. A page that
/// holds a [`Block::CoverTitle`] has none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Running {
    /// What the document is.
    pub left: String,
    /// Which edition of it.
    pub middle: String,
    /// The number of pages is printed too: "1 of 2".
    pub of_total: bool,
}

/// The rank of a heading. A rank is never skipped on the way down: a `Three`
/// straight under a `One` is tagged as a `Two`, and only looks like a `Three`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum HeadingLevel {
    /// The top of a page or a part: 27 on 31 points.
    One,
    /// A section: 15 on 20 points, or 12 on 16 in [`Block::Notes`].
    Two,
    /// A part of a section: 12 on 16 points.
    Three,
}

/// One piece of content.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// The report's name on its cover, 36 on 40 points. Its page has no foot
    /// line, and the [`Block::Lead`] on it is larger.
    CoverTitle(Text),
    /// A heading; it stays with the first two lines, the first row or the
    /// figure after it.
    Heading {
        /// Its rank.
        level: HeadingLevel,
        /// Its words.
        text: Text,
        /// It starts a page, with the [`Block::Kicker`] straight before it.
        new_page: bool,
    },
    /// The quiet line above a heading: where in the whole this is.
    Kicker(Text),
    /// The sentence that says what the page comes to.
    Lead(Text),
    /// Body text.
    Paragraph(Text),
    /// A quiet source note.
    Small(Text),
    /// A list; each item is blocks, mostly one paragraph.
    List {
        /// Numbered from one, else with bullets.
        ordered: bool,
        /// The items.
        items: Vec<Vec<Block>>,
    },
    /// Labels and what they stand for.
    Facts {
        /// How label and value stand to each other.
        look: FactsLook,
        /// The pairs.
        facts: Vec<Fact>,
    },
    /// A table whose head repeats on each page.
    Table(Table),
    /// Levels with their tiles.
    Levels {
        /// How the rows look.
        look: LevelsLook,
        /// The rows, in the order of the scale.
        rows: Vec<LevelRow>,
    },
    /// A finding, with a heavy rule at its left.
    Flagged(Text),
    /// Blocks in a frame.
    Card(Vec<Block>),
    /// Blocks set as notes, 11 on 15 points with small headings.
    Notes(Vec<Block>),
    /// Two columns; all of the left is read before the right. 6 mm lie
    /// between them.
    Columns {
        /// The width of the left column; the right has the rest.
        left_width: f32,
        /// What stands at the left.
        left: Vec<Block>,
        /// What stands at the right.
        right: Vec<Block>,
    },
    /// Blocks in two columns of one width, 10 on 13 points: as many at the left as keeps both
    /// level. On every page the left is read before the right.
    Newspaper {
        /// The blocks.
        blocks: Vec<Block>,
        /// What stands above them where they go on at the top of a page: for the eye only, as the
        /// heading says the same. May be blank.
        continued: Text,
    },
    /// A picture. Never split, never wider than the text.
    Figure(Figure),
    /// A picture from a file, such as a logo.
    Picture(Shown),
    /// Blocks that stay on one page if they fit on one.
    KeepTogether(Vec<Block>),
    /// A criterion to be marked with a pen.
    Matrix(Matrix),
    /// All criteria to be marked with a pen.
    MarkSheet(MarkSheet),
    /// A few to choose from with a pen, in a frame.
    Rings {
        /// What is chosen.
        legend: Text,
        /// What there is to choose from.
        choices: Vec<String>,
    },
    /// A name with a line under it to write on; without a name, the line alone.
    WriteLine(Text),
    /// A name with a line beside it to write on.
    WriteBeside(Text),
    /// Words at the foot of the page, such as the source note on a cover.
    AtFoot(Text),
    /// Empty height; at the top of a page there is none.
    Space(f32),
    /// What follows starts a page.
    PageBreak,
}

/// A picture on the page: at the left, or in the corner.
#[derive(Debug, Clone, PartialEq)]
pub struct Shown {
    /// The picture.
    pub picture: Picture,
    /// It prints as large as fits into this width and height.
    pub room: (f32, f32),
    /// What is read aloud in its place.
    pub alternative: String,
    /// It stands in the margin over the right end of what follows, and takes no room of its own.
    pub in_corner: bool,
}

/// A drawing on the page.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// What is drawn. Its title and description are read aloud in its place.
    pub drawing: Drawing,
    /// How wide it prints; `None` is the width of the column.
    pub width: Option<f32>,
    /// Words under it.
    pub caption: Option<Text>,
    /// It says nothing that a reader would miss, and is passed over in reading.
    pub decorative: bool,
}

impl Figure {
    /// A figure over the full width of its column, without caption.
    #[must_use]
    pub fn full(drawing: Drawing) -> Self {
        Self {
            drawing,
            width: None,
            caption: None,
            decorative: false,
        }
    }
}

impl Figure {
    /// A figure with its units this many mm wide: 0.174 where words stand as on the full width.
    #[must_use]
    pub fn at_scale(drawing: Drawing, unit: f32) -> Self {
        Self {
            width: Some(drawing.width * unit),
            ..Self::full(drawing)
        }
    }
}

impl Block {
    /// A heading that starts where the text before it ends.
    #[must_use]
    pub fn heading(level: HeadingLevel, text: impl Into<Text>) -> Self {
        Self::Heading {
            level,
            text: text.into(),
            new_page: false,
        }
    }

    /// A heading of the first rank, on a page of its own.
    #[must_use]
    pub fn page(text: impl Into<Text>) -> Self {
        Self::Heading {
            level: HeadingLevel::One,
            text: text.into(),
            new_page: true,
        }
    }

    /// A drawing over the full width of its column.
    #[must_use]
    pub fn drawing(drawing: Drawing) -> Self {
        Self::Figure(Figure::full(drawing))
    }

    /// Blocks in two level columns.
    #[must_use]
    pub fn newspaper(blocks: Vec<Block>) -> Self {
        let continued = Text::default();
        Self::Newspaper { blocks, continued }
    }

    /// A paragraph of body text.
    #[must_use]
    pub fn paragraph(text: impl Into<Text>) -> Self {
        Self::Paragraph(text.into())
    }
}
