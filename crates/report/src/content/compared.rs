//! Two rounds beside each other, for paper and window alike: the card, the reading, the dumbbell,
//! both reasons, the aims and the actions; and many rounds over time.

mod blocks;
mod card;
mod change_report;
mod dumbbell;
mod over;
mod told;
mod trend;

use pit_record::body::{self, Judgement};
use pit_record::compared::{RoundsCompared, SheetCompared, of_workbook};
use pit_record::contents::{RoundContents, SheetContents};
use pit_words::Words;
use pit_workbook::compare::{Compared, CriterionCompared, NotScored, Standing};

pub use card::{CardRow, card_left_out, card_rows};
pub use dumbbell::{dumbbell_of, dumbbell_table};
pub use told::{moved_words, only_in_one, sheet_told, summary_words, why_words};
pub use trend::{trend_of, trend_table};

pub(super) use blocks::since_last_round;
pub(super) use change_report::change_report;
pub(super) use over::over_the_rounds;
pub(super) use told::taken_words;

/// Two rounds of one assessment, and what became of their criteria.
#[derive(Clone, Copy)]
pub struct Beside<'a> {
    /// The earlier round.
    pub then: &'a RoundContents,
    /// The later one.
    pub now: &'a RoundContents,
    /// What became of what.
    pub compared: &'a RoundsCompared,
}

/// One workbook of them.
#[derive(Clone, Copy)]
pub struct SheetBeside<'a> {
    /// The earlier round.
    pub then: &'a RoundContents,
    /// The later one.
    pub now: &'a RoundContents,
    /// The sheet in the earlier round.
    pub before: &'a SheetContents,
    /// The sheet in the later one.
    pub after: &'a SheetContents,
    /// What became of its criteria.
    pub of: &'a SheetCompared,
}

impl<'a> Beside<'a> {
    /// The workbooks opened in both rounds, in the order of the triangle.
    pub fn sheets(&self) -> impl Iterator<Item = SheetBeside<'a>> {
        let (then, now) = (self.then, self.now);
        self.compared.sheets.iter().filter_map(move |of| {
            let id = &of.comparison.workbook;
            Some(SheetBeside {
                then,
                now,
                before: of_workbook(then, id)?,
                after: of_workbook(now, id)?,
                of,
            })
        })
    }
}

impl<'a> SheetBeside<'a> {
    /// What the workbook calls one or several of its criteria.
    fn nouns(&self, count: usize) -> &'a str {
        super::telling::nouns(&self.after.workbook, count)
    }

    fn judgement(sheet: &'a SheetContents, criterion: &str) -> Option<&'a Judgement> {
        sheet.of(criterion)?.judgement.as_ref()
    }

    /// Whether an answer was taken from the marks.
    fn from_marks(sheet: &SheetContents, criterion: &str) -> bool {
        let said = SheetBeside::judgement(sheet, criterion);
        said.is_some_and(|said| said.reached == body::Reached::FromMarks)
    }
}

/// An answer that is no level, within a sentence.
fn not_words(words: &Words, why: NotScored) -> String {
    words.say(match why {
        NotScored::DontKnow => "compare-not-dont-know",
        NotScored::NotApplicable => "compare-not-not-applicable",
        NotScored::Unanswered => "compare-not-unanswered",
    })
}

/// How a criterion stands in one round, within a sentence: "level 2".
fn standing_words(words: &Words, standing: &Standing) -> String {
    match standing {
        Standing::Level(level) => {
            words.say_with("compare-level", &[("mark", level.mark.to_string().into())])
        }
        Standing::Not(why) => not_words(words, *why),
    }
}

/// What a criterion was and is; nothing where a workbook has not got it.
fn standings(one: &CriterionCompared) -> [Option<Standing>; 2] {
    let level = |level: &_| Some(Standing::Level(Clone::clone(level)));
    let not = |why: &NotScored| Some(Standing::Not(*why));
    match &one.what {
        Compared::Up { then, now, .. } | Compared::Down { then, now, .. } => {
            [level(then), level(now)]
        }
        Compared::Same { at } => [level(at), level(at)],
        Compared::NewlyScored { then, now } => [not(then), level(now)],
        Compared::NoLongerScored { then, now } => [level(then), not(now)],
        Compared::ScoredInNeither { then, now } => [not(then), not(now)],
        Compared::WordingChanged { then, now } => [Some(then.clone()), Some(now.clone())],
        Compared::New { now } => [None, Some(now.clone())],
        Compared::Gone { then } => [Some(then.clone()), None],
    }
}
