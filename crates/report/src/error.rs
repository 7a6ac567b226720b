//! What can go wrong, and what the maker of a report should be told.

/// Why a document could not be made into a PDF.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum ReportError {
    /// Making it was stopped, as was wished.
    #[error(transparent)]
    Stopped(#[from] pit_record::Stopped),
    /// A PDF without a title is not accessible.
    #[error("the document has no title")]
    NoTitle,
    /// A screen reader has to know which language to speak.
    #[error("{language:?} is not a language tag such as en-GB")]
    Language {
        /// What was given.
        language: String,
    },
    /// Without words in its place a figure is lost to who can't see it.
    #[error("a figure has neither title nor description")]
    FigureWithoutWords,
    /// A drawing without area, or with a measure that is no number.
    #[error("the figure {title:?} measures {width} by {height}")]
    FigureSize {
        /// The drawing's title.
        title: String,
        /// Its width in units.
        width: f32,
        /// Its height in units.
        height: f32,
    },
    /// A row with more cells than there are columns would lose some.
    #[error("a row of the table {caption:?} has {cells} cells for {columns} columns")]
    TooManyCells {
        /// The table's caption.
        caption: String,
        /// How many cells the row has.
        cells: usize,
        /// How many columns the table has.
        columns: usize,
    },
    /// The date of making is not in the form `2026-03-03T10:42:00Z`.
    #[error("{created:?} is not a time such as 2026-03-03T10:42:00Z")]
    Created {
        /// What was given.
        created: String,
    },
    /// A name in [`crate::document::Document::identity`] can't be a name in metadata.
    #[error("{name:?} is not a name for metadata")]
    IdentityName {
        /// What was given.
        name: String,
    },
    /// A bundled face could not be cut down to the letters used.
    #[error("the face {face} could not be embedded: {reason}")]
    Face {
        /// The face.
        face: String,
        /// What the subsetter or the writer said.
        reason: String,
    },
    /// The PDF could not be put together.
    #[error("the PDF could not be written: {reason}")]
    Write {
        /// What the writer said.
        reason: String,
    },
}

/// What the maker of a report should look at. The report is whole nevertheless.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Warning {
    /// No bundled face has this letter; a mark that says so was printed instead.
    NoGlyph {
        /// The letter.
        letter: String,
        /// How often it was replaced.
        times: usize,
    },
    /// A figure was taller than a page and was made smaller.
    FigureShrunk {
        /// The drawing's title.
        title: String,
    },
    /// Something the PDF writer remarked.
    Writer {
        /// What it said.
        remark: String,
    },
}

impl Warning {
    /// One warning a letter, in the order of the letters.
    pub(crate) fn missing(letters: Vec<String>) -> Vec<Self> {
        let mut counted = std::collections::BTreeMap::new();
        for letter in letters {
            *counted.entry(letter).or_insert(0) += 1;
        }
        counted
            .into_iter()
            .map(|(letter, times)| Self::NoGlyph { letter, times })
            .collect()
    }
}
