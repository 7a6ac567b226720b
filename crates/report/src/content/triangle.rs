//! The triangle of a round: its figure, its reading in one sentence, and its table.

mod part;
mod reading;
mod table;

use pit_record::contents::{RoundContents, SheetContents};
use pit_words::Words;
use pit_workbook::Component;
use pit_workbook::score::{self, SeamState, TriangleComponent};
use pit_workbook::score::{Answers, AnswersError};

use self::part::{part, stitches};
use super::Gathered;
use crate::document::Block;
use crate::drawing::Drawing;
use crate::figures::{self, Seam, StitchWords};

pub use reading::triangle_reading;
pub(super) use table::COUNT_HEADS;
pub use table::triangle_table;

/// The rules' view of a round as a triangle, from the answers agreed in its sheets.
///
/// # Errors
/// Where a judgement names a criterion or a level that its workbook has not got.
pub fn triangle_score(contents: &RoundContents) -> Result<score::Triangle, AnswersError> {
    let answers: Vec<Answers<'_>> = contents
        .sheets
        .iter()
        .map(SheetContents::answers)
        .collect::<Result<_, _>>()?;
    Ok(score::triangle(&answers))
}

/// How many of the seven parts are opened in a round; the triangle is worth drawing from two on.
pub fn parts_opened(triangle: &score::Triangle) -> usize {
    triangle
        .components
        .iter()
        .filter(|component| component.sheet.is_some())
        .count()
}

/// The triangle as a drawing, 1000 units wide. Its parts carry the id of their workbook in
/// `data-part` ("civic", "community", "pots", "civic-community", "community-service",
/// "civic-service", "planning"), in reading order: segments, seams, centre.
pub fn triangle_of(words: &Words, contents: &RoundContents, triangle: &score::Triangle) -> Drawing {
    figures::triangle(&figure(words, contents, triangle))
}

/// The same for half a page, 700 units wide: no counts, and what doesn't fit is left to the table.
pub fn triangle_small_of(
    words: &Words,
    contents: &RoundContents,
    triangle: &score::Triangle,
) -> Drawing {
    figures::triangle_small(&figure(words, contents, triangle))
}

/// The page of the workshop report that the triangle stands on; nothing where fewer than two parts
/// are opened.
pub(super) fn blocks(gathered: &Gathered<'_>) -> Vec<Block> {
    let Gathered {
        contents,
        triangle,
        words,
        ..
    } = gathered;
    if parts_opened(triangle) < 2 {
        return Vec::new();
    }
    let mut blocks = vec![
        Block::page(words.say("where-we-stand")),
        Block::Lead(triangle_reading(words, triangle).into()),
        Block::drawing(triangle_of(words, contents, triangle)),
    ];
    let told = reading::told(words, triangle);
    blocks.extend(told.into_iter().map(Block::paragraph));
    blocks.push(Block::Table(
        triangle_table(words, triangle, gathered.contents.round.mode).printed(),
    ));
    blocks
}

fn figure(
    words: &Words,
    contents: &RoundContents,
    triangle: &score::Triangle,
) -> figures::Triangle {
    let of = |component| part(words, contents, triangle, component);
    let seam = |component| Seam {
        part: of(component),
        weak: is_weak(triangle, component).then(|| words.say("weak-seam")),
        stitches: sheet_of(contents, triangle, component)
            .map(stitches)
            .unwrap_or_default(),
    };
    figures::Triangle {
        title: words.say_with(
            "triangle-title",
            &[
                ("place", (&contents.place.name).into()),
                ("date", words.day(contents.round.held_on).into()),
            ],
        ),
        description: triangle_reading(words, triangle),
        language: words.language(),
        segments: [Component::Civic, Component::Community, Component::Service].map(of),
        seams: [
            Component::CivicCommunity,
            Component::CommunityService,
            Component::CivicService,
        ]
        .map(seam),
        centre: of(Component::Planning),
        stitches: StitchWords {
            stitch: words.say("stitch"),
            each: [
                "stitch-working",
                "stitch-below",
                "stitch-dont-know",
                "stitch-unanswered",
            ]
            .map(|name| words.say(name)),
        },
    }
}

/// What the rules say of a component.
fn component_of(triangle: &score::Triangle, component: Component) -> Option<&TriangleComponent> {
    triangle
        .components
        .iter()
        .find(|entry| entry.component == component)
}

/// The sheet that stands for a component: the first one opened on it.
fn sheet_of<'a>(
    contents: &'a RoundContents,
    triangle: &score::Triangle,
    component: Component,
) -> Option<&'a SheetContents> {
    component_of(triangle, component)?.sheet.as_ref()?;
    contents
        .sheets
        .iter()
        .find(|sheet| sheet.workbook.component == component)
}

fn is_weak(triangle: &score::Triangle, component: Component) -> bool {
    triangle
        .seams
        .iter()
        .any(|seam| seam.seam == component && seam.state == SeamState::Weak)
}

/// A part's own name; the window shows the same.
pub(super) fn name(words: &Words, component: Component) -> String {
    words.say(&format!("part-{}", key(component)))
}

/// The end of the names of sentences about a component, and its `data-part` where it isn't opened.
fn key(component: Component) -> &'static str {
    match component {
        Component::Civic => "civic",
        Component::Community => "community",
        Component::Service => "pots",
        Component::CivicCommunity => "civic-community",
        Component::CommunityService => "community-service",
        Component::CivicService => "civic-service",
        Component::Planning => "planning",
        Component::QuickScan => "quick-scan",
    }
}
