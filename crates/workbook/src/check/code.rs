//! The kinds of problem: a stable code each, its severity, and what its sentence is told.

use schemars::JsonSchema;
use serde::Serialize;

/// How much a problem matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// The workbook can't be used.
    Error,
    /// It can be used, and would be better mended.
    Warning,
}

macro_rules! codes {
    ($($(#[$doc:meta])* $variant:ident = $text:tt, $severity:ident, [$($arg:literal),*];)*) => {
        /// What kind of problem it is. Codes never change their meaning once shipped.
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, JsonSchema,
        )]
        pub enum Code {
            $($(#[$doc])* #[serde(rename = $text)] $variant,)*
        }

        impl Code {
            /// Every code.
            pub const ALL: &'static [Code] = &[$(Code::$variant),*];

            /// The code as it is written: lower case and dashes.
            pub fn as_str(self) -> &'static str {
                match self { $(Code::$variant => $text,)* }
            }

            /// How much a problem of this code matters.
            pub fn severity(self) -> Severity {
                match self { $(Code::$variant => Severity::$severity,)* }
            }

            /// The names of the arguments a problem of this code carries beside its place.
            pub fn arg_names(self) -> &'static [&'static str] {
                match self { $(Code::$variant => &[$($arg),*],)* }
            }
        }
    };
}

codes! {
    /// The file is not UTF-8 text from here on.
    NotUtf8 = "not-utf8", Error, [];
    /// The text is not JSON. `what` is a [`super::SyntaxFault`].
    Syntax = "syntax", Error, ["what"];
    /// An object has the same key twice.
    DuplicateKey = "duplicate-key", Error, ["key", "first_line"];
    /// A field that a workbook doesn't have. `nearest` is `none` where no name is near.
    UnknownField = "unknown-field", Error, ["key", "nearest", "allowed"];
    /// A field that must be there isn't; the place is the object it is missing from.
    MissingField = "missing-field", Error, ["key"];
    /// Something of another type. Types are `text`, `whole-number`, `number`, `list`, `object`,
    /// `true-or-false`, `null`.
    WrongType = "wrong-type", Error, ["expected", "found"];
    /// A word that isn't on the list. `nearest` is `none` where no word is near.
    ValueNotAllowed = "value-not-allowed", Error, ["value", "nearest", "allowed"];
    /// A whole number that is too small or too large.
    NumberOutOfRange = "number-out-of-range", Error, ["value", "least", "most"];
    /// A text without a visible character.
    EmptyText = "empty-text", Error, [];
    /// An id that isn't lower-case letters, digits and single dashes, a letter first.
    NotAnId = "not-an-id", Error, ["value"];
    /// A version that isn't major.minor.patch.
    NotAVersion = "not-a-version", Error, ["value"];
    /// A date that isn't a day of the calendar as year-month-day.
    NotADate = "not-a-date", Error, ["value"];
    /// A workbook without criteria.
    NoCriteria = "no-criteria", Error, [];
    /// Two criteria have the same id.
    DuplicateCriterionId = "duplicate-criterion-id", Error, ["value", "first_line"];
    /// A scale with too few or too many levels.
    LevelCount = "level-count", Error, ["count", "least", "most"];
    /// Two levels have the same id.
    DuplicateLevelId = "duplicate-level-id", Error, ["value", "first_line"];
    /// A level's id is a word that stands for another answer.
    ReservedLevelId = "reserved-level-id", Error, ["value"];
    /// Two levels have the same mark.
    DuplicateMark = "duplicate-mark", Error, ["value", "first_line"];
    /// A level's mark is lower than that of the level below it.
    MarksNotRising = "marks-not-rising", Error, ["value", "previous"];
    /// The working level isn't on the scale.
    WorkingLevelUnknown = "working-level-unknown", Error, ["value", "allowed"];
    /// The working level is the lowest one.
    WorkingLevelLowest = "working-level-lowest", Error, ["value"];
    /// A criterion doesn't describe a level of the scale.
    LevelTextMissing = "level-text-missing", Error, ["level"];
    /// A criterion describes a level that isn't on the scale.
    LevelTextUnknownLevel = "level-text-unknown-level", Error, ["level", "allowed"];
    /// A criterion describes two levels alike, but for case, spaces and the last full stop.
    SameLevelText = "same-level-text", Error, ["level", "other"];
    /// A level's description is long to read aloud.
    LongLevelText = "long-level-text", Warning, ["level", "words", "most"];
    /// Too few or too many probes.
    ProbeCount = "probe-count", Error, ["count", "least", "most"];
    /// No hint at what good evidence looks like.
    NoEvidence = "no-evidence", Error, [];
    /// A level below working has no ready actions.
    ReadyActionsMissing = "ready-actions-missing", Error, ["level"];
    /// A level has too few or too many ready actions.
    ReadyActionCount = "ready-action-count", Error, ["count", "least", "most"];
    /// Ready actions for a level that already works.
    ReadyActionsNotBelowWorking = "ready-actions-not-below-working", Error, ["level", "working"];
    /// Ready actions for a level that isn't on the scale.
    ReadyActionsUnknownLevel = "ready-actions-unknown-level", Error, ["level", "allowed"];
    /// A source that isn't `document:line` or `document:from-to`, with lines counted from 1.
    SourceMalformed = "source-malformed", Error, ["value"];
    /// A source in a document the workbook doesn't list.
    SourceUnknownDocument = "source-unknown-document", Error, ["value", "document", "allowed"];
    /// No sources though the criterion isn't the authors' own.
    SourcesMissing = "sources-missing", Error, ["basis"];
    /// A criterion has no side though others of the workbook have one.
    SideMissing = "side-missing", Error, [];
    /// A side in a workbook that isn't drawn as the POTS tree.
    SideOutOfPlace = "side-out-of-place", Error, ["component"];
    /// A criterion asked of nobody.
    AskedOfEmpty = "asked-of-empty", Error, [];
    /// A sector named twice.
    AskedOfRepeats = "asked-of-repeats", Error, ["value", "first_line"];
    /// A component read in the other way.
    ReadingMismatch = "reading-mismatch", Error, ["component", "reading", "expected"];
    /// Something else that keeps the workbook from being read, in the reader's own words.
    Unreadable = "unreadable", Error, ["reason"];
}
