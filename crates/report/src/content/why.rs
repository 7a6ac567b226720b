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

/// What a number rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Why {
    /// Which rule, by a name that never changes: `score`, `weakest-links`.
    pub rule: &'static str,
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
        ("counts", counts(words, score, mode)),
        ("score", working(words, sheet, score)),
        ("weakest-level", level(words, score)),
        ("weakest-links", links(words, score)),
        ("robust", robust(words, score)),
        ("room", room(words, score)),
        ("balance", balance(words, score)),
        (
            "weak-seam",
            own_seam.and_then(|seam| self::seam(words, seam)),
        ),
        ("gap", marks.and_then(|marks| gap(words, marks))),
        ("agenda", marks.and_then(|marks| agenda(words, marks))),
    ]
    .into_iter()
    .filter_map(|(rule, inputs)| Some(why(words, mode, (rule, inputs?), workbook.clone())))
    .collect()
}

/// The balance of the open actions, which rests on no workbook.
pub fn why_of_actions(words: &Words, actions: &ActionBalance) -> Why {
    let inputs = self::actions(words, actions);
    why(words, Mode::Group, ("actions", inputs), String::new())
}

fn why(
    words: &Words,
    mode: Mode,
    (rule, inputs): (&'static str, Vec<String>),
    workbook: String,
) -> Why {
    Why {
        rule,
        name: words.say(&format!("why-{rule}")),
        told: words.say_with(
            &format!("why-{rule}-rule"),
            &[("mode", mode_name(mode).into())],
        ),
        inputs,
        workbook,
    }
}
