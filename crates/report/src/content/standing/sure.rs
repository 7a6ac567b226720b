//! How sure the weakest links of a chain are.

use pit_words::Words;
use pit_workbook::Workbook;
use pit_workbook::score::{BelowWorking, Candidate, RobustWeakestLink};

/// A set of candidates for the weakest link, and how sure it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sure {
    /// Weakest whichever way the open ones turn out.
    pub certain: bool,
    /// Who is in it, in workbook order.
    pub candidates: Vec<Candidate>,
    /// Why, in a sentence.
    pub reason: String,
}

/// How sure the weakest links of a chain are: those that are weakest for certain, then those that
/// could be. None where nothing is agreed, or nothing can stand below working.
pub fn how_sure(words: &Words, workbook: &Workbook, robust: &RobustWeakestLink) -> Vec<Sure> {
    if robust.agreed == 0 || robust.below_working != BelowWorking::Possible {
        return Vec::new();
    }
    let args = |count: usize| {
        [
            ("agreed", robust.agreed.into()),
            ("open", robust.open.into()),
            ("count", count.into()),
            ("noun", (&workbook.noun.one).into()),
            ("nouns", (&workbook.noun.many).into()),
        ]
    };
    let certain = &robust.certainly_weakest;
    let possible = robust.possibly_weakest.iter();
    let possible: Vec<Candidate> = possible
        .filter(|one| !certain.contains(one))
        .cloned()
        .collect();
    let (settled, open): (Vec<_>, Vec<_>) =
        possible.into_iter().partition(|one| one.level.is_some());
    let mut sure = Vec::new();
    for (key, is_certain, candidates) in [
        ("sure-certain", true, certain.clone()),
        ("sure-possible", false, settled),
        ("sure-open", false, open),
    ] {
        if !candidates.is_empty() {
            sure.push(Sure {
                certain: is_certain,
                reason: words.say_with(key, &args(candidates.len())),
                candidates,
            });
        }
    }
    sure
}

/// "Nothing stands below working", and why that is sure; nothing where something does or could.
pub fn nothing_below(words: &Words, robust: &RobustWeakestLink) -> Option<String> {
    (robust.below_working == BelowWorking::Nothing)
        .then(|| words.say_with("sure-nothing", &[("agreed", robust.agreed.into())]))
}
