//! Places side by side.

use pit_record::{Noun, ThingId};
use pit_store::Library;
use pit_words::Words;
use pit_workbook::compare::{NotScored, StandsBeside};

use super::asked::{choices, understood, within};
use super::head;
use crate::App;
use crate::error::AppError;
use crate::named::place_there;
use crate::pages::{level, thing, value_of};
use crate::places::{self, Gathered, PlacesDocument};
use crate::views::{
    BesideCell, BesideColumn, BesideFact, BesideRow, BesideView, CommandError, PlaceNamed,
    PlacesAsked,
};

impl App {
    /// The same workbook across the places within one, or across those chosen.
    ///
    /// # Errors
    /// Where the place is not here, or what is asked can't be read.
    pub fn beside(&self, place: &str, asked: &PlacesAsked) -> Result<BesideView, CommandError> {
        self.with(|library, words| {
            let id = thing(Noun::Place, place)?;
            let head = head(library, words, id)?;
            let mut asked = understood(library, &within(library, id)?, asked)?;
            if asked.places.is_empty() {
                asked.places = within(library, id)?;
            }
            let whose = asked.places.clone();
            let gathered = Gathered::of(library, &asked)?;
            let choices = choices(library, words, &whose, &asked, &gathered)?;
            let workbook = gathered.latest().map(|sheet| sheet.workbook.clone());
            let ids: Vec<ThingId> = gathered.members.iter().map(|one| one.place).collect();
            let document = places::beside_of(library, &head.name, &asked, gathered)?;
            let shown = |id: &str| level::of_id(workbook.as_deref()?, id);
            Ok(BesideView {
                frame: self.frame(library)?,
                choices,
                others: others(library)?,
                columns: columns(words, &document, &ids),
                differs: places::differs_words(words, &document.differs),
                card: card(words, &document),
                left_out: places::left_out_words(words, &document.left_out),
                no_longer: places::no_longer_words(words, &document.no_longer_scored),
                not_in: document
                    .not_in
                    .iter()
                    .map(|not| places::not_in_words(words, not))
                    .collect(),
                noun: workbook
                    .as_ref()
                    .map(|workbook| workbook.noun.one.clone())
                    .unwrap_or_default(),
                rows: document
                    .criteria
                    .iter()
                    .map(|one| BesideRow {
                        criterion: one.criterion.id.clone(),
                        label: one.criterion.label.clone(),
                        cells: one
                            .places
                            .iter()
                            .map(|stands| cell(words, stands, &shown))
                            .collect(),
                    })
                    .collect(),
                place: head,
            })
        })
    }
}

/// Every place, by name.
fn others(library: &Library) -> Result<Vec<PlaceNamed>, AppError> {
    let mut named = Vec::new();
    for id in library.places()? {
        named.push(PlaceNamed {
            id: id.to_string(),
            name: place_there(library, id)?.name,
        });
    }
    named.sort_by_cached_key(|one| (one.name.to_lowercase(), one.id.clone()));
    Ok(named)
}

fn columns(words: &Words, document: &PlacesDocument, ids: &[ThingId]) -> Vec<BesideColumn> {
    let places = document.places.iter().zip(ids);
    places
        .map(|(of, id)| BesideColumn {
            place: id.to_string(),
            name: of.place.clone(),
            date: words.day(of.held_on),
        })
        .collect()
}

fn card(words: &Words, document: &PlacesDocument) -> Vec<BesideFact> {
    let facts = document.places.iter();
    let facts: Vec<_> = facts.map(|of| places::facts_words(words, of)).collect();
    let Some(first) = facts.first() else {
        return Vec::new();
    };
    first
        .iter()
        .enumerate()
        .map(|(row, (what, _))| BesideFact {
            name: words.say(&format!("places-fact-{}", value_of(what))),
            differs: document.differs.contains(what),
            cells: facts.iter().map(|of| of[row].1.clone()).collect(),
        })
        .collect()
}

fn cell(
    words: &Words,
    stands: &StandsBeside,
    shown: &impl Fn(&str) -> Option<crate::views::LevelShown>,
) -> BesideCell {
    let (level, answer) = match stands {
        StandsBeside::Level { level } => (shown(&level.id), ""),
        StandsBeside::Not { why } => (
            None,
            match why {
                NotScored::DontKnow => "dont-know",
                NotScored::NotApplicable => "not-applicable",
                NotScored::Unanswered => "none",
            },
        ),
        StandsBeside::LeftOut { .. } => (None, "left-out"),
    };
    BesideCell {
        level,
        answer: answer.to_owned(),
        words: places::standing_words(words, stands),
    }
}
