//! A sheet's aims and marks: the profile, what the rules say of the marks, the two sides of a seam.

use pit_record::contents::SheetContents;
use pit_workbook::score::MarksScore;

use super::Gathered;
use super::profile::{has_aims, profile_of};
use super::spread::{heading, spread_flags, spreads_of};
use super::two_sides::two_sides_of;
use crate::document::{Block, Fact, FactsLook, HeadingLevel};
use crate::drawing::Drawing;
use crate::figures;

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

/// What the rules say of the marks, and of which criteria; the marks themselves stand with each.
fn room(gathered: &Gathered<'_>, sheet: &SheetContents, marks: &MarksScore) -> Vec<Block> {
    let words = gathered.words;
    let workbook = &sheet.workbook;
    let all = spreads_of(words, workbook, marks);
    let mut blocks = vec![
        Block::heading(HeadingLevel::Two, words.say("marks-heading")),
        Block::paragraph(all.description),
    ];
    let mut by_flag: Vec<(String, Vec<String>)> = Vec::new();
    for of in &marks.criteria {
        for flag in spread_flags(words, &of.labels) {
            let name = heading(words, workbook, of);
            match by_flag.iter_mut().find(|(same, _)| *same == flag) {
                Some((_, names)) => names.push(name),
                None => by_flag.push((flag, vec![name])),
            }
        }
    }
    let facts: Vec<Fact> = by_flag
        .into_iter()
        .map(|(flag, names)| Fact::new(flag, words.list(&names)))
        .collect();
    if !facts.is_empty() {
        blocks.push(Block::Notes(vec![Block::Facts {
            look: FactsLook::Beside,
            facts,
        }]));
    }
    blocks.push(Block::Small(words.say("marks-lead").into()));
    vec![Block::KeepTogether(blocks)]
}
