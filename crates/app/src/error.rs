//! What can go wrong in a use case, and how that is told.

use std::path::{Path, PathBuf};

use pit_exchange::BundleError;
use pit_record::{Noun, RecordError, Stopped};
use pit_report::ReportError;
use pit_store::StoreError;
use pit_words::{Arg, Words};
use pit_workbook::score::{AnswersError, MarksError};
use thiserror::Error;

use crate::story::StoryError;
use crate::views::CommandError;

/// Why a use case could not be carried out.
#[derive(Debug, Error)]
pub enum AppError {
    /// A file can't be read.
    #[error("{} can't be read", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: std::io::Error,
    },
    /// A file can't be written.
    #[error("{} can't be written", path.display())]
    Unwritable {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: std::io::Error,
    },
    /// A file is neither a bundle nor a library.
    #[error("{} is neither a bundle nor a library", .0.display())]
    NeitherBundleNorLibrary(PathBuf),
    /// A bundle can't be read.
    #[error("{}: {error}", path.display())]
    Bundle {
        /// The bundle.
        path: PathBuf,
        /// Why.
        error: BundleError,
    },
    /// There is no round in the file.
    #[error("no round in {}", .0.display())]
    NoRound(PathBuf),
    /// There is no round of this number.
    #[error("no round {number}, there are {count}")]
    NoSuchRound {
        /// The number asked for, from 1.
        number: usize,
        /// How many there are.
        count: usize,
    },
    /// The two rounds are of different assessments.
    #[error("the rounds are not of one assessment")]
    NotOneAssessment,
    /// No earlier round of the same assessment.
    #[error("nothing came before")]
    NothingBefore,
    /// There is no place of this name.
    #[error("no place called {0}")]
    NoSuchPlace(String),
    /// Answers do not fit the workbook they are pinned to.
    #[error(transparent)]
    Answers(#[from] AnswersError),
    /// Marks do not fit the workbook they are pinned to.
    #[error(transparent)]
    Marks(#[from] MarksError),
    /// The library could not do it.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The report could not be made.
    #[error(transparent)]
    Report(#[from] ReportError),
    /// The sample can't be told.
    #[error(transparent)]
    Story(#[from] StoryError),
    /// It was stopped, as was wished.
    #[error(transparent)]
    Stopped(#[from] Stopped),
    /// There is no folder of the user's own to write to.
    #[error("no home folder")]
    NoHome,
    /// A thing is not in the library, or in the bin, or under something that is.
    #[error("the {} is not here", .0.name())]
    NotHere(Noun),
    /// An earlier state that was asked for is not in the library, or is none to take back.
    #[error("no such earlier state")]
    NoEarlierState,
    /// A place would hang under itself.
    #[error("{name} can't be part of itself")]
    PlaceInItself {
        /// The place's name.
        name: String,
    },
    /// A name is missing that has to be there.
    #[error("{field} is empty")]
    NameNeeded {
        /// The field, as the page names it.
        field: &'static str,
    },
    /// More weak links were picked than a board paper has room for.
    #[error("{count} weak links were picked; {room} have room")]
    TooManyLinks {
        /// How many were picked.
        count: usize,
        /// How many have room.
        room: usize,
    },
    /// What was chosen as a logo is no PNG picture.
    #[error("{} is no PNG picture", .0.display())]
    LogoNotPng(PathBuf),
    /// What was chosen as a logo weighs too much.
    #[error("{} has {size} KB; {most} are the most", path.display())]
    LogoTooHeavy {
        /// The file.
        path: PathBuf,
        /// Its size in KB.
        size: usize,
        /// The most, in KB.
        most: usize,
    },
    /// What was chosen as a logo has too many pixels.
    #[error("{} is {width} by {height} pixels", path.display())]
    LogoSize {
        /// The file.
        path: PathBuf,
        /// Its width in pixels.
        width: u32,
        /// Its height in pixels.
        height: u32,
        /// The most on a side, in pixels.
        most: u32,
    },
    /// Nothing was chosen to print.
    #[error("nothing to print")]
    NothingToPrint,
    /// More mark sheets than any hall takes.
    #[error("{sheets} mark sheets; {most} are the most")]
    TooManyMarkSheets {
        /// How many there would be.
        sheets: usize,
        /// How many there may be.
        most: usize,
    },
    /// What was typed is no whole number.
    #[error("{field} is no number: {text}")]
    NotANumber {
        /// The field, as the page names it.
        field: &'static str,
        /// What was typed.
        text: String,
    },
    /// What was typed is no day.
    #[error("{field} is no day: {text}")]
    NotADate {
        /// The field, as the page names it.
        field: &'static str,
        /// What was typed.
        text: String,
    },
    /// The system can't show a file in its folder.
    #[error("{} can't be shown: {system}", path.display())]
    NotShown {
        /// The file.
        path: PathBuf,
        /// What the system says.
        system: String,
    },
    /// A page sent back a choice that it was not given.
    #[error("no such choice: {0}")]
    NoSuchChoice(String),
    /// Not applicable wants a reason.
    #[error("not applicable, without a reason")]
    ReasonNeeded,
    /// The marks of a sheet are open: what comes now waits for a re-mark.
    #[error("the marks are opened")]
    MarksOpened,
    /// A marking is still sealed that would have to be opened first.
    #[error("the marks are sealed")]
    MarksSealed,
    /// Nothing was keyed that could be opened.
    #[error("nothing is marked")]
    NothingMarked,
    /// More was counted than there are people.
    #[error("{counted} marks of {people} people")]
    TooManyMarks {
        /// How many marks were counted.
        counted: usize,
        /// How many seats the sector has.
        people: usize,
    },
    /// More seats than a room holds.
    #[error("{seats} seats of one sector")]
    TooManySeats {
        /// How many were asked for.
        seats: u64,
        /// How many there may be.
        most: u64,
    },
    /// Seats that were marked would go.
    #[error("{marked} seats are marked")]
    SeatsMarked {
        /// How many of the sector's seats hold marks.
        marked: usize,
    },
    /// The smallest group would be smaller than it may be.
    #[error("the smallest group can't be below {least}")]
    GroupTooSmall {
        /// The least it may be.
        least: usize,
    },
    /// A round is to be locked, and nobody said who was in the room.
    #[error("nobody said who was in the room")]
    RoomNeeded,
    /// A round is to be opened again that is not locked.
    #[error("the round is not locked")]
    NotLocked,
    /// A reason for an answer that is not there.
    #[error("a reason without an answer")]
    AnswerFirst,
}

impl AppError {
    /// The error as it is told: a code that never changes, what happened, and what to do.
    pub fn told(&self, words: &Words) -> CommandError {
        let (code, mut args) = self.code();
        let field = self.field();
        if let Some(field) = field {
            args.push(("field", words.say(&format!("field-{field}")).into()));
        }
        if let Self::NotHere(noun) = self {
            let noun = words.say(&format!("noun-{}", noun.name()));
            args.push(("noun", noun.to_lowercase().into()));
        }
        CommandError {
            code: code.to_owned(),
            field: field.map(str::to_owned),
            message: words.say_with(&format!("error-{}", self.sentence(code)), &args),
            hint: words.say_with(&format!("error-{code}-hint"), &args),
        }
    }

    /// The sentence of its code: where a file can't be written, the one that says why.
    fn sentence(&self, code: &'static str) -> &'static str {
        use std::io::ErrorKind::{
            AlreadyExists, IsADirectory, NotADirectory, NotFound, PermissionDenied,
            ReadOnlyFilesystem, ResourceBusy, StorageFull,
        };
        let (Self::Unwritable { source, .. } | Self::Store(StoreError::Unwritable { source, .. })) =
            self
        else {
            return code;
        };
        match source.kind() {
            StorageFull => "unwritable-full",
            ReadOnlyFilesystem => "unwritable-read-only",
            NotFound | NotADirectory => "unwritable-no-folder",
            IsADirectory => "unwritable-is-folder",
            AlreadyExists => "unwritable-is-file",
            ResourceBusy => "unwritable-in-use",
            PermissionDenied => "unwritable-denied",
            // Windows says so of a file that another program has open (ERROR_SHARING_VIOLATION).
            _ if cfg!(windows) && source.raw_os_error() == Some(32) => "unwritable-in-use",
            _ => code,
        }
    }

    /// The field of the page that it is about, as the page names it.
    fn field(&self) -> Option<&'static str> {
        match self {
            Self::NameNeeded { field }
            | Self::NotANumber { field, .. }
            | Self::NotADate { field, .. } => Some(*field),
            _ => None,
        }
    }

    fn code(&self) -> (&'static str, Vec<Arg<'static>>) {
        match self {
            Self::Unreadable { path, source } => {
                if source.kind() == std::io::ErrorKind::NotFound {
                    ("no-file", vec![file(path)])
                } else {
                    (
                        "unreadable",
                        vec![file(path), ("system", source.to_string().into())],
                    )
                }
            }
            Self::Unwritable { path, source } => (
                "unwritable",
                vec![file(path), ("system", source.to_string().into())],
            ),
            Self::NeitherBundleNorLibrary(path) => ("neither", vec![file(path)]),
            Self::Bundle { path, error } => bundle(path, error),
            Self::NoRound(path) => ("no-round", vec![file(path)]),
            Self::NoSuchRound { number, count } => (
                "no-such-round",
                vec![("number", (*number).into()), ("count", (*count).into())],
            ),
            Self::NotOneAssessment => ("not-one-assessment", vec![]),
            Self::NothingBefore => ("nothing-before", vec![]),
            Self::NoSuchPlace(name) => ("no-such-place", vec![("name", name.clone().into())]),
            Self::Answers(error) => ("answers", vec![("detail", error.to_string().into())]),
            Self::Marks(error) => ("answers", vec![("detail", error.to_string().into())]),
            Self::Store(error) => store(error),
            Self::Report(ReportError::Stopped(_)) => ("stopped", vec![]),
            Self::Report(error) => ("report", vec![("detail", error.to_string().into())]),
            Self::Story(error) => ("story", vec![("detail", error.to_string().into())]),
            Self::Stopped(_) => ("stopped", vec![]),
            Self::NoHome => ("no-home", vec![]),
            Self::ReasonNeeded => ("reason-needed", vec![]),
            Self::AnswerFirst => ("answer-first", vec![]),
            Self::RoomNeeded => ("room-needed", vec![]),
            Self::NotLocked => ("not-locked", vec![]),
            Self::MarksOpened => ("marks-opened", vec![]),
            Self::MarksSealed => ("marks-sealed", vec![]),
            Self::NothingMarked => ("nothing-marked", vec![]),
            Self::TooManyMarks { counted, people } => (
                "too-many-marks",
                vec![("counted", (*counted).into()), ("people", (*people).into())],
            ),
            Self::TooManySeats { seats, most } => (
                "too-many-seats",
                vec![
                    ("seats", seats.to_string().into()),
                    ("most", most.to_string().into()),
                ],
            ),
            Self::SeatsMarked { marked } => ("seats-marked", vec![("marked", (*marked).into())]),
            Self::GroupTooSmall { least } => ("group-too-small", vec![("least", (*least).into())]),
            Self::NotShown { .. } => ("not-shown", vec![]),
            Self::NotHere(_) => ("not-here", vec![]),
            Self::NoEarlierState => ("no-earlier-state", vec![]),
            Self::PlaceInItself { name } => {
                ("place-in-itself", vec![("name", name.clone().into())])
            }
            Self::NameNeeded { .. } => ("name-needed", vec![]),
            Self::TooManyLinks { count, room } => (
                "too-many-links",
                vec![("count", (*count).into()), ("room", (*room).into())],
            ),
            Self::LogoNotPng(path) => ("logo-not-png", vec![file(path)]),
            Self::LogoTooHeavy { path, size, most } => (
                "logo-too-heavy",
                vec![
                    file(path),
                    ("size", (*size).into()),
                    ("most", (*most).into()),
                ],
            ),
            Self::LogoSize {
                path,
                width,
                height,
                most,
            } => (
                "logo-size",
                vec![
                    file(path),
                    ("width", (*width).into()),
                    ("height", (*height).into()),
                    ("most", (*most).into()),
                ],
            ),
            Self::NothingToPrint => ("nothing-to-print", vec![]),
            Self::TooManyMarkSheets { sheets, most } => (
                "too-many-mark-sheets",
                vec![("sheets", (*sheets).into()), ("most", (*most).into())],
            ),
            Self::NotANumber { text, .. } => ("not-a-number", typed(text)),
            Self::NotADate { text, .. } => ("not-a-date", typed(text)),
            Self::NoSuchChoice(value) => ("no-such-choice", typed(value)),
        }
    }
}

fn typed(text: &str) -> Vec<Arg<'static>> {
    vec![("text", text.to_owned().into())]
}

fn file(path: &Path) -> Arg<'static> {
    ("file", path.display().to_string().into())
}

fn bundle(path: &Path, error: &BundleError) -> (&'static str, Vec<Arg<'static>>) {
    match error {
        BundleError::Stopped(_) => ("stopped", vec![]),
        BundleError::NotABundle => ("bundle-not", vec![file(path)]),
        BundleError::Newer { .. } => ("bundle-newer", vec![file(path)]),
        BundleError::Cut { lines } => ("bundle-cut", vec![file(path), ("lines", (*lines).into())]),
        BundleError::Altered => ("bundle-altered", vec![file(path)]),
        BundleError::Unreadable { line, detail } => (
            "bundle-unreadable",
            vec![
                file(path),
                ("line", (*line).into()),
                ("detail", detail.clone().into()),
            ],
        ),
    }
}

fn store(error: &StoreError) -> (&'static str, Vec<Arg<'static>>) {
    match error {
        StoreError::Stopped(_) => ("stopped", vec![]),
        StoreError::OpenElsewhere(path) => ("library-open", vec![file(path)]),
        StoreError::NotALibrary(path) => ("library-not", vec![file(path)]),
        StoreError::Newer { path, .. } => ("library-newer", vec![file(path)]),
        StoreError::Damaged { path, .. } => ("library-damaged", vec![file(path)]),
        StoreError::Unwritable { path, source } => (
            "unwritable",
            vec![file(path), ("system", source.to_string().into())],
        ),
        StoreError::Locked { revision } => ("locked", vec![("number", (*revision).into())]),
        StoreError::NothingToUndo => ("nothing-to-undo", vec![]),
        StoreError::NothingToRedo => ("nothing-to-redo", vec![]),
        StoreError::FollowedSince { noun, .. } => (
            "followed-since",
            vec![("noun", noun.name().to_owned().into())],
        ),
        StoreError::EarlierUnknown { noun } => (
            "earlier-unknown",
            vec![("noun", noun.name().to_owned().into())],
        ),
        StoreError::OpenedToTheRoom => ("opening-stays", vec![]),
        StoreError::NoWorkbook(id) => ("no-workbook", vec![("workbook", id.clone().into())]),
        StoreError::WorkbookAltered(_) => ("workbook-altered", vec![]),
        StoreError::Record(RecordError::RecordDiffers(_) | RecordError::ChangeDiffers(_)) => {
            ("records-differ", vec![])
        }
        StoreError::Record(error) => ("records-broken", vec![("detail", error.to_string().into())]),
        StoreError::Unreadable { noun, .. } => {
            ("stored-unreadable", vec![("noun", noun.clone().into())])
        }
        StoreError::Sqlite(error) => ("library", vec![("detail", error.to_string().into())]),
    }
}
