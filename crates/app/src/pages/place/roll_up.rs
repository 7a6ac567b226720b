//! A larger place, rolled up; and what it is asked.

use pit_record::body::{Ask, Audience};
use pit_record::{Body, Noun, ThingId};
use pit_store::Library;
use pit_words::Words;
use pit_workbook::compare::ChildrenAt;

use super::asked::{choices, understood, within};
use super::head;
use crate::App;
use crate::error::AppError;
use crate::named::place_there;
use crate::pages::{is, level, thing};
use crate::places::{self, Asked, Gathered, RollUpDocument, ask_of, newest_round};
use crate::views::{AskUpward, CommandError, PlacesAsked, RollUpRow, RollUpView};

impl App {
    /// A place from those right within it: each with its latest locked round up to the day asked.
    ///
    /// # Errors
    /// Where the place is not here, or what is asked can't be read.
    pub fn roll_up(&self, place: &str, asked: &PlacesAsked) -> Result<RollUpView, CommandError> {
        self.with(|library, words| self.roll_up_view(library, words, place, asked))
    }

    /// Keeps what is weak in most places within as an ask in the larger place's newest round.
    /// Nothing happens where it is there already.
    ///
    /// # Errors
    /// Where the place or a round of it is not here, or nothing of it is weak in most.
    pub fn ask_upward(
        &self,
        place: &str,
        asked: &PlacesAsked,
        criterion: &str,
    ) -> Result<RollUpView, CommandError> {
        self.change(
            |library, words| {
                let (id, understood) = rolled(library, place, asked)?;
                let round = newest_round(library, id, &understood.lens)?;
                let (round, _) = round.ok_or(AppError::NotHere(Noun::Round))?;
                let name = place_there(library, id)?.name;
                let gathered = Gathered::of(library, &understood)?;
                let document = places::roll_up_of(library, &name, &understood, gathered)?;
                let criteria = document.roll_up.iter().flat_map(|all| &all.criteria);
                let mut weak = criteria.filter(|at| at.weak_in_most);
                let at = weak
                    .find(|at| at.criterion.id == criterion)
                    .ok_or_else(|| AppError::NoSuchChoice(criterion.to_owned()))?;
                let (decision, reason) = ask_of(words, &document, at);
                if asks(library, round)?
                    .iter()
                    .any(|one| one.decision == decision)
                {
                    return Ok(Vec::new());
                }
                let ask = Ask {
                    round,
                    board: words.say_with("places-ask-board", &[("place", name.into())]),
                    decision,
                    reason: Some(reason),
                    by: None,
                    audience: Audience::Room,
                };
                Ok(vec![is(library.fresh_thing(), Body::Ask(ask))])
            },
            |library, words| self.roll_up_view(library, words, place, asked),
        )
    }

    fn roll_up_view(
        &self,
        library: &mut Library,
        words: &Words,
        place: &str,
        asked: &PlacesAsked,
    ) -> Result<RollUpView, AppError> {
        let (id, asked) = rolled(library, place, asked)?;
        let head = head(library, words, id)?;
        let gathered = Gathered::of(library, &asked)?;
        let choices = choices(library, words, &asked.places, &asked, &gathered)?;
        let workbook = gathered.latest().map(|sheet| sheet.workbook.clone());
        let document = places::roll_up_of(library, &head.name, &asked, gathered)?;
        let round = newest_round(library, id, &asked.lens)?;
        let there = match &round {
            Some((round, _)) => asks(library, *round)?,
            None => Vec::new(),
        };
        let locked = match &round {
            Some((id, _)) => library.locked(*id)?.is_some(),
            None => false,
        };
        let round_words = match &round {
            Some((_, round)) if locked => {
                let date = words.day(round.held_on);
                words.say_with("places-ask-locked", &[("date", date.into())])
            }
            Some((_, round)) => {
                let date = words.day(round.held_on);
                words.say_with("places-ask-round", &[("date", date.into())])
            }
            None => {
                let place = (&head.name).into();
                words.say_with("places-ask-no-round", &[("place", place)])
            }
        };
        let criteria = document.roll_up.iter().flat_map(|all| &all.criteria);
        let row = |at: &ChildrenAt| {
            let (strip, working_from) = strip(workbook.as_deref(), at);
            RollUpRow {
                criterion: at.criterion.id.clone(),
                label: at.criterion.label.clone(),
                strip,
                working_from,
                words: places::row_words(words, at),
                weak: at.weak_in_most,
            }
        };
        Ok(RollUpView {
            frame: self.frame(library)?,
            choices,
            basis: places::basis(words, &document),
            asks: asks_upward(words, &document, &there),
            round: match round {
                Some((id, _)) if !locked => id.to_string(),
                _ => String::new(),
            },
            round_words,
            rows: criteria.map(row).collect(),
            differs: places::differs_words(words, &document.differs),
            left_out: places::left_out_words(words, &document.left_out),
            no_longer: places::no_longer_words(words, &document.no_longer_scored),
            not_in: document
                .not_in
                .iter()
                .map(|not| places::not_in_words(words, not))
                .collect(),
            place: head,
        })
    }
}

/// What is asked of the places right within one, all of them, by name.
fn rolled(
    library: &mut Library,
    place: &str,
    asked: &PlacesAsked,
) -> Result<(ThingId, Asked), AppError> {
    let id = thing(Noun::Place, place)?;
    place_there(library, id)?;
    let places = within(library, id)?;
    let asked = understood(library, &places, asked)?;
    Ok((id, Asked { places, ..asked }))
}

fn asks(library: &Library, round: ThingId) -> Result<Vec<Ask>, AppError> {
    let children = library.children_of(round, Noun::Ask)?.into_iter();
    let asks = children.filter_map(|child| match child.body {
        Body::Ask(ask) => Some(ask),
        _ => None,
    });
    Ok(asks.collect())
}

fn asks_upward(words: &Words, document: &RollUpDocument, there: &[Ask]) -> Vec<AskUpward> {
    let criteria = document.roll_up.iter().flat_map(|all| &all.criteria);
    criteria
        .filter(|at| at.weak_in_most)
        .map(|at| {
            let (decision, reason) = ask_of(words, document, at);
            AskUpward {
                criterion: at.criterion.id.clone(),
                label: at.criterion.label.clone(),
                reason,
                taken: there.iter().any(|ask| ask.decision == decision),
            }
        })
        .collect()
}

/// A tile a place, by level, and where working begins among them.
fn strip(
    workbook: Option<&pit_workbook::Workbook>,
    at: &ChildrenAt,
) -> (Vec<crate::views::LevelShown>, u32) {
    let (Some(workbook), Some(levels)) = (workbook, &at.levels) else {
        return (Vec::new(), 0);
    };
    let each = levels.at_level.iter().enumerate();
    let tiles = each.flat_map(|(index, count)| {
        std::iter::repeat_n(level::shown(workbook, index), *count).flatten()
    });
    let from = u32::try_from(levels.below_working).unwrap_or(u32::MAX);
    (tiles.collect(), from)
}
