//! The page of a place: its assessments, and what the places within it locked, side by side, rolled
//! up, on the golden thread.

mod asked;
mod beside;
mod logo;
mod roll_up;
mod thread;
mod willing;

use pit_record::body::{Lens, Place};
use pit_record::{Body, Noun, ThingId};
use pit_store::{Library, NewChange};
use pit_words::Words;

use super::home::{about, assessments};
use super::{is, thing};
use crate::App;
use crate::error::AppError;
use crate::named::place_there;
use crate::places::children;
use crate::views::{CommandError, PlaceHead, PlaceNamed, PlaceView, PlaceWithin};

impl App {
    /// A place, its assessments, and the places within it.
    ///
    /// # Errors
    /// Where the place is not here.
    pub fn place(&self, id: &str) -> Result<PlaceView, CommandError> {
        self.with(|library, words| {
            let id = thing(Noun::Place, id)?;
            let within = children(library, id)?.into_iter();
            let within = within.map(|(child, place)| {
                Ok(PlaceWithin {
                    id: child.to_string(),
                    about: about(words, &place),
                    locked: locked_last(library, words, child)?,
                    name: place.name,
                })
            });
            Ok(PlaceView {
                frame: self.frame(library)?,
                place: head(library, words, id)?,
                logo: crate::logo::of(library, id)?.map(|picture| picture.address().to_owned()),
                willing: place_there(library, id)?.willing,
                assessments: assessments(library, words, id)?,
                within: within.collect::<Result<_, AppError>>()?,
            })
        })
    }
}

impl App {
    /// Says whether a place is willing to be asked by others.
    ///
    /// # Errors
    /// Where the place is not here.
    pub fn say_willing(&self, id: &str, willing: bool) -> Result<PlaceView, CommandError> {
        self.with(|library, _| {
            let id = thing(Noun::Place, id)?;
            let place = Place {
                willing,
                ..place_there(library, id)?
            };
            let records = vec![is(id, Body::Place(place))];
            library.commit(NewChange { records })?;
            Ok(())
        })?;
        self.place(id)
    }
}

/// Where the pages of a place are.
pub(super) fn head(library: &Library, words: &Words, id: ThingId) -> Result<PlaceHead, AppError> {
    let place = place_there(library, id)?;
    let mut larger: Vec<PlaceNamed> = Vec::new();
    let mut next = place.part_of;
    while let Some(above) = next.filter(|above| {
        let known = larger.iter().any(|one| one.id == above.to_string());
        *above != id && !known
    }) {
        let Ok(one) = place_there(library, above) else {
            break;
        };
        next = one.part_of;
        larger.push(PlaceNamed {
            id: above.to_string(),
            name: one.name,
        });
    }
    Ok(PlaceHead {
        id: id.to_string(),
        about: about(words, &place),
        invented: if place.invented {
            words.say_with("invented-place", &[("place", (&place.name).into())])
        } else {
            String::new()
        },
        larger,
        has_within: !children(library, id)?.is_empty(),
        name: place.name,
    })
}

/// When a place locked a round last, through any lens.
fn locked_last(library: &Library, words: &Words, place: ThingId) -> Result<String, AppError> {
    // Days are compared as they are written: four digits for the year, as people write it.
    let any_day = chrono::NaiveDate::from_ymd_opt(9999, 12, 31).unwrap_or_default();
    let mut newest = None;
    for child in library.children_of(place, Noun::Assessment)? {
        let locked = library.locked_rounds(child.id, any_day)?;
        newest = newest.max(locked.first().map(|one| one.held_on));
    }
    Ok(match newest {
        Some(day) => {
            let date = words.day(day);
            words.say_with("places-locked-last", &[("date", date.into())])
        }
        None => words.say("places-locked-never"),
    })
}

/// A lens as a choice is sent: `whole-place`, `topic:High blood pressure`.
pub(super) fn lens_value(lens: &Lens) -> String {
    match lens {
        Lens::WholePlace => "whole-place".to_owned(),
        Lens::Topic(name) => format!("topic:{name}"),
        Lens::Group(name) => format!("group:{name}"),
        Lens::Partner(name) => format!("partner:{name}"),
    }
}

/// Whether a thing is a place that is there.
pub(super) fn is_place(library: &Library, id: ThingId) -> Result<bool, AppError> {
    Ok(matches!(library.shown(id)?, Some(Body::Place(_))))
}
