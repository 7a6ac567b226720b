//! Why this number: each rule in a sentence, what went into it here, and the workbook's version.
//! The window and the report both take it from here.

mod inputs;

use pit_record::body::Mode;
use pit_record::contents::SheetContents;
use pit_words::Words;
use pit_workbook::score::{ActionBalance, MarksScore, Score, WeakSeam};

use self::inputs::{
    actions, agenda, balance, counts, gap, level, links, robust, room, seam, working,
};
use super::telling::mode_name;

/// What makes a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    /// How many are scored, unknown, unanswered, not applicable.
    Counts,
    /// How many are at the working level.
    Score,
    /// The weakest level.
    WeakestLevel,
    /// The weakest links and their order.
    WeakestLinks,
    /// Whether the weakest links could turn out otherwise.
    Robust,
    /// Where there may be room.
    Room,
    /// The balance of the two sides of a service.
    Balance,
    /// The weakest seam.
    WeakSeam,
    /// The gap between the two sides of a seam.
    Gap,
    /// What the room should talk about first.
    Agenda,
    /// The balance of the open actions.
    Actions,
}

impl Rule {
    /// A name that never changes: `score`, `weakest-links`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Counts => "counts",
            Self::Score => "score",
            Self::WeakestLevel => "weakest-level",
            Self::WeakestLinks => "weakest-links",
            Self::Robust => "robust",
            Self::Room => "room",
            Self::Balance => "balance",
            Self::WeakSeam => "weak-seam",
            Self::Gap => "gap",
            Self::Agenda => "agenda",
            Self::Actions => "actions",
        }
    }
}

/// What a number rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Why {
    /// Which rule.
    pub rule: Rule,
    /// The number's name: "The score".
    pub name: String,
    /// The rule in a sentence.
    pub told: String,
    /// What went into it here, a line each.
    pub inputs: Vec<String>,
    /// The workbook and its version; empty where it rests on no one workbook.
    pub workbook: String,
}

/// Every number of a sheet of such a round that is shown, in the order of the page. `seam` is the sheet's own, where
/// it is one.
pub fn whys_of_sheet(
    words: &Words,
    (mode, sheet): (Mode, &SheetContents),
    score: &Score,
    marks: Option<&MarksScore>,
    own_seam: Option<&WeakSeam>,
) -> Vec<Why> {
    let workbook = words.say_with(
        "why-workbook",
        &[
            ("title", (&sheet.workbook.title).into()),
            ("version", (&sheet.workbook.version).into()),
        ],
    );
    [
        (Rule::Counts, counts(words, score, mode)),
        (Rule::Score, working(words, sheet, score)),
        (Rule::WeakestLevel, level(words, score)),
        (Rule::WeakestLinks, links(words, score)),
        (Rule::Robust, robust(words, score)),
        (Rule::Room, room(words, score)),
        (Rule::Balance, balance(words, score)),
        (
            Rule::WeakSeam,
            own_seam.and_then(|seam| self::seam(words, seam)),
        ),
        (Rule::Gap, marks.and_then(|marks| gap(words, marks))),
        (Rule::Agenda, marks.and_then(|marks| agenda(words, marks))),
    ]
    .into_iter()
    .filter_map(|(rule, inputs)| Some(why(words, mode, (rule, inputs?), workbook.clone())))
    .collect()
}

/// The balance of the open actions, which rests on no workbook.
pub fn why_of_actions(words: &Words, actions: &ActionBalance) -> Why {
    let inputs = self::actions(words, actions);
    why(words, Mode::Group, (Rule::Actions, inputs), String::new())
}

fn why(words: &Words, mode: Mode, (rule, inputs): (Rule, Vec<String>), workbook: String) -> Why {
    let name = rule.name();
    Why {
        rule,
        name: words.say(&format!("why-{name}")),
        told: words.say_with(
            &format!("why-{name}-rule"),
            &[("mode", mode_name(mode).into())],
        ),
        inputs,
        workbook,
    }
}
