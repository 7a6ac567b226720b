//! A sheet's aims and marks as figures: the profile, the spread, the two sides of a seam.

use pit_record::contents::SheetContents;
use pit_workbook::score::{CriterionMarks, MarksScore};

use super::Gathered;
use super::profile::{has_aims, profile_of};
use super::spread::{has_label, spreads_of, spreads_of_some};
use super::two_sides::two_sides_of;
use crate::document::{Block, HeadingLevel};
use crate::drawing::Drawing;
use crate::figures::{self, Spread};

/// As high as a figure may be to stand on a page below its heading and reading, in units: 190 mm
/// of the 197 that layout leaves it.
const HIGHEST: f32 = 1090.0;

pub(super) fn blocks(
    gathered: &Gathered<'_>,
    sheet: &SheetContents,
    marks: Option<&MarksScore>,
) -> Vec<Block> {
    let words = gathered.words;
    let place = &gathered.contents.place.name;
    let mut blocks = Vec::new();
    if has_aims(sheet) {
        let profile = profile_of(words, sheet, gathered.contents.round.mode, place);
        blocks.extend(figure(
            words.say("profile-heading"),
            &profile.description,
            figures::profile(&profile),
        ));
    }
    if let Some(marks) = marks {
        blocks.extend(room(gathered, sheet, marks));
    }
    if let Some(sides) = marks.and_then(|marks| marks.two_sides.as_ref()) {
        let sides = two_sides_of(words, &sheet.workbook, sides, place);
        blocks.extend(figure(
            words.say("two-sides-heading"),
            &sides.description,
            figures::two_sides(&sides),
        ));
    }
    blocks
}

/// A heading, the reading, and the figure under it.
fn figure(heading: String, reading: &str, drawing: Drawing) -> [Block; 1] {
    [Block::KeepTogether(vec![
        Block::heading(HeadingLevel::Two, heading),
        Block::paragraph(reading),
        Block::drawing(drawing),
    ])]
}

/// The criteria that have a label from the rules; the others stand with their own page alone.
fn room(gathered: &Gathered<'_>, sheet: &SheetContents, marks: &MarksScore) -> Vec<Block> {
    let words = gathered.words;
    let workbook = &sheet.workbook;
    let all = spreads_of(words, workbook, marks);
    let mut first = vec![
        Block::heading(HeadingLevel::Two, words.say("marks-heading")),
        Block::paragraph(all.description),
        Block::Small(words.say("marks-lead").into()),
    ];
    let labelled: Vec<&CriterionMarks> = marks.criteria.iter().filter(|of| has_label(of)).collect();
    let shown = |some: &[&CriterionMarks]| spreads_of_some(words, workbook, marks, some);
    let figures = pages(&labelled, shown);
    let mut figures = figures
        .iter()
        .map(|page| Block::drawing(figures::spread(page)));
    // The heading never stands at the foot of a page whose figure is on the next.
    first.extend(figures.next());
    [Block::KeepTogether(first)]
        .into_iter()
        .chain(figures)
        .collect()
}

/// As many criteria to a figure as fit on a page.
fn pages<'m>(
    criteria: &[&'m CriterionMarks],
    shown: impl Fn(&[&'m CriterionMarks]) -> Spread,
) -> Vec<Spread> {
    let mut pages: Vec<Vec<&CriterionMarks>> = Vec::new();
    for of in criteria {
        if let Some(page) = pages.last_mut() {
            page.push(of);
            if figures::spread(&shown(page)).height <= HIGHEST {
                continue;
            }
            page.pop();
        }
        pages.push(vec![of]);
    }
    pages.iter().map(|page| shown(page)).collect()
}
