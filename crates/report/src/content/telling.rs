//! Short tellings that several parts of a report, and the window, share.

use pit_record::body::{Lens, Mode};
use pit_words::Words;
use pit_workbook::score::{
    CoverageState, Headline, LevelIndex, LevelShown, Score, SideState, Withheld,
};
use pit_workbook::{Segment, Workbook};

use super::{Edition, Gathered};
use crate::document;
use crate::figures::{FigureScale, Tile};

/// What an assessment looks at: "Whole place", "High blood pressure".
pub fn lens_words(words: &Words, lens: &Lens) -> String {
    match lens {
        Lens::WholePlace => words.say("lens-whole-place"),
        Lens::Topic(name) => name.clone(),
        Lens::Group(name) => words.say_with("lens-group", &[("name", name.into())]),
        Lens::Partner(name) => words.say_with("lens-partner", &[("name", name.into())]),
    }
}

/// The score as a count: "6 of 10 working across the place".
pub fn score_words(words: &Words, workbook: &Workbook, headline: &Headline) -> Option<String> {
    let score = headline.score.as_ref()?;
    let working = workbook.scale.levels.get(workbook.scale.working_index())?;
    Some(words.say_with(
        "score",
        &[
            ("working", score.working.into()),
            ("scored", score.scored.into()),
            ("level", lower_first(&working.name).into()),
        ],
    ))
}

/// The mode as words choose by it.
pub fn mode_name(mode: Mode) -> &'static str {
    match mode {
        Mode::OnePerson => "one-person",
        Mode::Group => "group",
    }
}

/// How far the answers carry, in a sentence.
pub fn state_words(words: &Words, workbook: &Workbook, headline: &Headline) -> String {
    let counts = &headline.counts;
    let nouns = |n: usize| {
        if n == 1 {
            &workbook.noun.one
        } else {
            &workbook.noun.many
        }
    };
    match &headline.withheld {
        Some(Withheld::QuickScan) => words.say("state-quick-scan"),
        Some(Withheld::NotEnoughAnswered) => words.say_with(
            "state-not-enough",
            &[
                ("scored", counts.scored.into()),
                ("applicable", counts.applicable.into()),
                ("nouns", nouns(counts.applicable).into()),
            ],
        ),
        Some(Withheld::SidesNotRead { sides }) => {
            let names: Vec<String> = sides
                .iter()
                .map(|side| words.say(&format!("side-{}", side_name(*side))))
                .collect();
            words.say_with(
                "state-sides-not-read",
                &[
                    ("sides", upper_first(&words.list(&names)).into()),
                    ("count", names.len().into()),
                ],
            )
        }
        None if headline.coverage.state == CoverageState::Full => words.say_with(
            "state-full",
            &[
                ("applicable", counts.applicable.into()),
                ("nouns", nouns(counts.applicable).into()),
            ],
        ),
        None => {
            let bounds = headline.bounds.as_ref();
            words.say_with(
                "state-provisional",
                &[
                    ("scored", counts.scored.into()),
                    ("applicable", counts.applicable.into()),
                    ("nouns", nouns(counts.applicable).into()),
                    ("low", bounds.map_or(0, |b| b.low).into()),
                    ("high", bounds.map_or(0, |b| b.high).into()),
                ],
            )
        }
    }
}

/// The counts that stand with every headline, also where they are 0, each with its name. Who is alone
/// has no marks: none of them from the marks would only be a riddle there.
pub fn count_words(words: &Words, headline: &Headline, mode: Mode) -> Vec<(String, usize)> {
    let counts = &headline.counts;
    [
        ("count-applicable", counts.applicable),
        ("count-scored", counts.scored),
        ("count-from-marks", counts.from_marks),
        ("count-dont-know", counts.dont_know),
        ("count-unanswered", counts.unanswered),
        ("count-not-applicable", counts.not_applicable),
    ]
    .into_iter()
    .filter(|(name, count)| mode == Mode::Group || *name != "count-from-marks" || *count > 0)
    .map(|(name, count)| (words.say(name), count))
    .collect()
}

/// What POTS' two sides and trunk say, a sentence each.
pub fn balance_sentences(words: &Words, score: &Score) -> Vec<String> {
    let Some(balance) = &score.pots_balance else {
        return Vec::new();
    };
    let mut sentences: Vec<String> = [&balance.service, &balance.people, &balance.trunk]
        .into_iter()
        .map(|side| {
            let name = words.say(&format!("side-{}", side_name(side.side)));
            match (&side.score, &side.weakest_level) {
                (Some(score), Some(weakest)) if side.state == SideState::Read => words.say_with(
                    "side-read",
                    &[
                        ("side", name.into()),
                        ("working", score.working.into()),
                        ("scored", score.scored.into()),
                        ("mark", weakest.mark.to_string().into()),
                    ],
                ),
                _ => words.say_with(
                    "side-not-enough",
                    &[
                        ("side", name.into()),
                        ("scored", side.scored.into()),
                        ("elements", side.elements.into()),
                    ],
                ),
            }
        })
        .collect();
    if balance.lopsided == Some(true) {
        let people_behind = balance.working_difference.unwrap_or(0) > 0
            || balance.median_difference.unwrap_or(0) > 0;
        let name = if people_behind {
            "lopsided-people-behind"
        } else {
            "lopsided-service-behind"
        };
        sentences.push(words.say(name));
    }
    if balance.weak_trunk == Some(true) {
        sentences.push(words.say("weak-trunk"));
    }
    sentences
}

/// A segment in the middle of a sentence: "the community side".
pub(super) fn segment_words(words: &Words, segment: Segment) -> String {
    words.say(match segment {
        Segment::Civic => "segment-side-civic",
        Segment::Community => "segment-side-community",
        Segment::Service => "segment-side-service",
    })
}

pub(super) fn side_name(side: pit_workbook::Side) -> &'static str {
    match side {
        pit_workbook::Side::Service => "service",
        pit_workbook::Side::People => "people",
        pit_workbook::Side::Trunk => "trunk",
    }
}

/// The tile of a level.
pub(super) fn tile(workbook: &Workbook, level: &LevelShown, from_marks: bool) -> Tile {
    let scale = &workbook.scale;
    let index = LevelIndex(scale.index_of(&level.id).unwrap_or(0));
    let tile = Tile::marked(
        index.0,
        scale.levels.len(),
        scale.working_index(),
        level.mark.to_string(),
    );
    if from_marks {
        tile.from_the_marks()
    } else {
        tile
    }
}

/// Whether what is told was agreed by a group, or is one person's view.
pub(super) fn is_group(gathered: &Gathered<'_>) -> bool {
    gathered.contents.round.mode == Mode::Group
}

/// Which edition this is: a sole author's paper says "one person's view" in its place.
pub(super) fn edition(gathered: &Gathered<'_>) -> String {
    let name = match gathered.options.edition {
        _ if !is_group(gathered) => "one-persons-view",
        Edition::Room => "edition-room",
        Edition::Released => "edition-released",
    };
    gathered.words.say(name)
}

/// What somebody wrote, ending as a sentence does: another follows it, and people write with a full
/// stop or without.
pub(super) fn sentence(said: &str) -> String {
    let said = said.trim_end();
    let bare = said.trim_end_matches(['”', '’', '"', ')']);
    if bare.is_empty() || bare.ends_with(['.', '!', '?', '…', ':']) {
        said.to_owned()
    } else {
        format!("{said}.")
    }
}

/// Names that may have commas and an “and” of their own, one after the other.
pub(super) fn names(all: &[String]) -> String {
    all.join("; ")
}

/// The name of a level within a sentence.
pub(super) fn lower_first(name: &str) -> String {
    let mut letters = name.chars();
    match letters.next() {
        Some(first) => first.to_lowercase().chain(letters).collect(),
        None => String::new(),
    }
}

/// A name that begins a line.
#[must_use]
pub fn upper_first(name: &str) -> String {
    let mut letters = name.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().chain(letters).collect())
        .unwrap_or_default()
}

/// A name in the middle of a sentence; "NHS" stays as it is.
pub(super) fn within(name: &str) -> String {
    if name.chars().nth(1).is_some_and(char::is_uppercase) {
        name.to_owned()
    } else {
        lower_first(name)
    }
}

/// A workbook's scale, as figures show it.
pub(super) fn scale_of(words: &Words, workbook: &Workbook) -> FigureScale {
    let levels = workbook.scale.levels.iter();
    FigureScale {
        marks: levels.map(|level| level.mark.to_string()).collect(),
        working: workbook.scale.working_index(),
        working_words: words.say("working-from-here"),
    }
}

/// One or several of a workbook's criteria, as it calls them.
pub(super) fn nouns(workbook: &Workbook, count: usize) -> &str {
    if count == 1 {
        &workbook.noun.one
    } else {
        &workbook.noun.many
    }
}

/// The name of a segment among the sentences.
pub(super) fn segment_key(segment: Segment) -> &'static str {
    match segment {
        Segment::Civic => "segment-civic",
        Segment::Community => "segment-community",
        Segment::Service => "segment-service",
    }
}

/// The colour and shape of a segment.
pub(super) fn mark_of(segment: Segment) -> document::Segment {
    match segment {
        Segment::Civic => document::Segment::Civic,
        Segment::Community => document::Segment::Community,
        Segment::Service => document::Segment::Service,
    }
}
