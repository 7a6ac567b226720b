//! The change report: what moved since the last round, as a document of its own.

use pit_words::Words;
use pit_workbook::score::AnswersError;

use super::super::{Gathered, ReportKind, cover, method};
use super::blocks::since_last_round;
use super::over::over_the_rounds;
use super::{Beside, summary_words};
use crate::document::{Block, Document, Fact, FactsLook, HeadingLevel};

/// The change report of a round; where there is no earlier round, it says so.
///
/// # Errors
/// Where answers do not fit their workbook.
pub(in super::super) fn change_report(gathered: &Gathered<'_>) -> Result<Document, AnswersError> {
    let words = gathered.words;
    let mut blocks: Vec<Block> = cover::small_logo(gathered).into_iter().collect();
    blocks.extend([
        Block::Kicker(cover::title(gathered).into()),
        Block::heading(HeadingLevel::One, words.say("change-title")),
    ]);
    let since = match &gathered.beside {
        Some(beside) => since_last_round(gathered, beside),
        None => Vec::new(),
    };
    let lead = match (&gathered.beside, since.is_empty()) {
        (None, _) => "change-first-round",
        (Some(_), true) => "change-nothing-in-both",
        (Some(_), false) => "change-lead",
    };
    blocks.push(Block::Lead(words.say(lead).into()));
    blocks.extend(cover::invented(gathered));
    blocks.extend(
        gathered
            .beside
            .iter()
            .filter_map(|beside| in_short(words, beside)),
    );
    blocks.extend(super::super::revisions::blocks(gathered));
    let edition = cover::edition_told(gathered);
    let made_from = method::record_of(gathered);
    blocks.push(Block::AtFoot(format!("{made_from} {edition}").into()));
    blocks.extend(since);
    blocks.extend(over_the_rounds(gathered)?);
    Ok(gathered.document(ReportKind::Change, blocks))
}

/// What each workbook comes to, before the pages of each: all on the first page.
fn in_short(words: &Words, beside: &Beside<'_>) -> Option<Block> {
    let facts: Vec<Fact> = beside
        .sheets()
        .map(|sheet| Fact::new(sheet.of.title.clone(), summary_words(words, &sheet)))
        .collect();
    (!facts.is_empty()).then_some(Block::Facts {
        look: FactsLook::Beside,
        facts,
    })
}
