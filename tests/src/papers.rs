//! Every paper of the sample and of a full triangle, as the program makes them.

use chrono::NaiveDate;
use pit_app::report::{Made, Wanted};
use pit_app::{AppError, Source, Words, assessments, report, sample, story::tell, world};
use pit_record::ThingId;
use pit_report::content::{Edition, Options, ReportKind};
use pit_store::Library;

use crate::generator::{Shape, story};

/// A paper to be made: which round of what, and what is asked for.
pub struct Paper<'s> {
    /// Its name, as a file has it: `sample-2-board-released`.
    pub name: String,
    source: &'s Source,
    round: ThingId,
    wanted: Wanted,
}

impl Paper<'_> {
    /// The kind it is of.
    #[must_use]
    pub fn kind(&self) -> ReportKind {
        self.wanted.kind
    }

    /// Makes it.
    ///
    /// # Errors
    /// As for [`report::make_as`].
    pub fn make(&self) -> Result<Made, AppError> {
        let words = Words::english();
        report::make_as(self.source, &words, (1, self.round), &self.wanted, None)
    }

    /// What goes to paper, as blocks.
    ///
    /// # Errors
    /// As for [`report::paper`].
    pub fn document(&self) -> Result<pit_report::document::Document, AppError> {
        let words = Words::english();
        let made = report::paper(self.source, &words, (1, self.round), &self.wanted)?;
        Ok(made.document)
    }
}

/// Rounds with a name.
pub struct Rounds {
    name: &'static str,
    /// Where they are.
    pub source: Source,
    /// The first of them first.
    pub rounds: Vec<ThingId>,
}

impl Rounds {
    /// The sample: three rounds of Harbourton.
    ///
    /// # Panics
    /// Where the sample can't be told.
    #[must_use]
    pub fn sample() -> Self {
        let (library, rounds) = sample::library().expect("told");
        let source = Source::of(library);
        Self {
            name: "sample",
            source,
            rounds,
        }
    }

    /// A full triangle: every workbook of it, every criterion with everything, thirty seats; told
    /// twice where two rounds are wanted.
    ///
    /// # Panics
    /// Where it can't be told.
    #[must_use]
    pub fn full(rounds: usize) -> Self {
        let shape = Shape {
            rounds,
            ..Shape::FULL
        };
        Self::told("full", shape)
    }

    fn told(name: &'static str, shape: Shape) -> Self {
        let day = NaiveDate::from_ymd_opt(2026, 3, 3).unwrap_or_default();
        let mut library = Library::in_memory(world::fixed(2, day)).expect("a library");
        let mut workbooks = assessments::shipped();
        // It stands for the triangle where there is no time for it.
        workbooks.retain(|workbook| workbook.id != "quick-scan");
        let told = tell(&story(2, shape, &workbooks), &workbooks, &mut library);
        let rounds = told.expect("told");
        Self {
            name,
            source: Source::of(library),
            rounds,
        }
    }

    /// Every kind of paper of every round, in an edition; but none on a change where there is no round
    /// before.
    #[must_use]
    pub fn papers(&self, edition: Edition) -> Vec<Paper<'_>> {
        let each = |number: usize, round: ThingId, kind: ReportKind| {
            let released = match edition {
                Edition::Room => "",
                Edition::Released => "-released",
            };
            Paper {
                name: format!("{}-{number}-{}{released}", self.name, kind.id()),
                source: &self.source,
                round,
                wanted: Wanted {
                    kind,
                    options: Options {
                        edition,
                        ..Options::default()
                    },
                    ..Wanted::default()
                },
            }
        };
        let rounds = (1..).zip(&self.rounds);
        rounds
            .flat_map(|(number, round)| ReportKind::ALL.map(|kind| each(number, *round, kind)))
            .filter(|paper| {
                paper.kind() != ReportKind::Change
                    || !matches!(paper.document(), Err(AppError::NothingBefore))
            })
            .collect()
    }
}
