//! The rounds over time, as blocks: for the workshop report and the change report, from three rounds
//! on.

use pit_workbook::score::AnswersError;

use super::super::Gathered;
use super::{trend_of, trend_table};
use crate::document::{Block, Figure};
use crate::figures::{Trend, trend};

/// A page holds so much of a figure at full size, under a heading and a sentence.
const UNITS_A_PAGE: f32 = 1_250.0;

/// What works over the rounds; nothing where there are too few of them.
///
/// # Errors
/// Where answers do not fit their workbook.
pub(in super::super) fn over_the_rounds(
    gathered: &Gathered<'_>,
) -> Result<Vec<Block>, AnswersError> {
    let (words, place) = (gathered.words, &gathered.contents.place.name);
    if gathered.over.is_empty() {
        return Ok(Vec::new());
    }
    let drawn = trend_of(words, place, gathered.over)?;
    let table = trend_table(words, place, gathered.over)?;
    let mut blocks = vec![
        Block::Kicker(words.say("over-kicker").into()),
        Block::page(words.say_with("over-heading", &[("count", gathered.over.len().into())])),
        Block::Lead(drawn.description.clone().into()),
        Block::paragraph(words.say("over-common")),
    ];
    let pieces = pieces(&drawn)
        .into_iter()
        .map(|piece| Figure::full(trend(&piece)));
    blocks.extend(pieces.map(Block::Figure));
    blocks.push(Block::Table(table.printed()));
    Ok(blocks)
}

/// A trend in pieces of as many panels as fit on a page: a figure is never split, and one that is
/// higher than a page would be made smaller.
fn pieces(whole: &Trend) -> Vec<Trend> {
    let of = |panels: &[_]| Trend {
        panels: panels.to_vec(),
        ..whole.clone()
    };
    let mut pieces = Vec::new();
    let mut panels = whole.panels.as_slice();
    while !panels.is_empty() {
        let fits = |count: &usize| trend(&of(&panels[..*count])).height <= UNITS_A_PAGE;
        let count = (1..=panels.len()).rev().find(fits).unwrap_or(1);
        let (piece, rest) = panels.split_at(count);
        pieces.push(of(piece));
        panels = rest;
    }
    pieces
}
