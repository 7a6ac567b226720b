//! Places: the tree, adding and changing, and taking in the sample.

mod assessments;
mod begin;
mod carry_on;
mod tree;
mod unsaved;

use std::cell::Cell;
use std::collections::{BTreeSet, HashMap};

use pit_record::body::{Lens, Place};
use pit_record::{Body, Noun, ThingId};
use pit_store::{Library, NewChange};
use pit_words::Words;

pub(super) use assessments::assessments;
pub(super) use tree::about;

use super::bin::{self, in_bin};
use super::{NOTHING_YET, choices, drafts, is, number, picked, said, thing};
use crate::error::AppError;
use crate::held::lock;
use crate::named::place_there;
use crate::views::{Choice, CommandError, HomeView, PlaceName};
use crate::{App, sample, shared, source, world};

impl App {
    /// The places that fit a search; all of them where it is empty.
    ///
    /// # Errors
    /// Where the library can't be opened or read.
    pub fn home(&self, query: &str) -> Result<HomeView, CommandError> {
        self.with(|library, words| self.home_view(library, words, query))
    }

    /// Opens or folds a place: those within it are listed or not, until the program is closed. One that
    /// is opened is seen itself: the larger ones stand open too.
    ///
    /// # Errors
    /// Where the library can't be opened or read.
    pub fn fold_place(&self, id: &str, open: bool) -> Result<HomeView, CommandError> {
        self.with(|library, words| {
            let place = thing(Noun::Place, id)?;
            if open {
                self.open_above(library, library.parent(place)?)?;
            }
            lock(&self.folds).insert(place, open);
            self.home_view(library, words, "")
        })
    }

    /// Every place by its name, for choosing the larger one.
    ///
    /// # Errors
    /// Where the library can't be opened or read.
    pub fn place_names(&self) -> Result<Vec<PlaceName>, CommandError> {
        self.with(|library, _| {
            let lines = library.place_lines()?;
            let names: HashMap<_, _> = lines.iter().map(|line| (line.id, &line.name)).collect();
            let larger = |above| names.get(&above).map(|name| (*name).clone());
            let named = lines.iter().map(|line| PlaceName {
                id: line.id.to_string(),
                name: line.name.clone(),
                larger: line.part_of.and_then(larger),
            });
            Ok(named.collect())
        })
    }

    /// Adds a place. The population is read as typed.
    ///
    /// # Errors
    /// Without a name; where the population is no number; where the larger place is not there.
    pub fn add_place(
        &self,
        name: &str,
        size: &str,
        population: &str,
        part_of: Option<&str>,
    ) -> Result<HomeView, CommandError> {
        let added = Cell::new(None);
        self.change(
            |library, _| {
                let place = described(library, name, size, population, part_of)?;
                self.open_above(library, place.part_of)?;
                let id = library.fresh_thing();
                added.set(Some(id));
                Ok(vec![is(id, Body::Place(place))])
            },
            |library, words| {
                Ok(HomeView {
                    added: added.get().map(|id| id.to_string()),
                    ..self.home_view(library, words, "")?
                })
            },
        )
    }

    /// Renames a place, moves it, or says its size and population anew.
    ///
    /// # Errors
    /// As for [`App::add_place`]; and where the place would hang under itself.
    pub fn change_place(
        &self,
        id: &str,
        name: &str,
        size: &str,
        population: &str,
        part_of: Option<&str>,
    ) -> Result<HomeView, CommandError> {
        self.change(
            |library, _| {
                let id = thing(Noun::Place, id)?;
                let earlier = place_there(library, id)?;
                let mut place = described(library, name, size, population, part_of)?;
                place.invented = earlier.invented;
                place.willing = earlier.willing;
                not_in_itself(library, id, &place)?;
                self.open_above(library, place.part_of)?;
                Ok(vec![is(id, Body::Place(place))])
            },
            |library, words| self.home_view(library, words, ""),
        )
    }

    /// Takes the sample into the library; out of the bin, where it was put there.
    ///
    /// # Errors
    /// Where the library can't be written.
    pub fn take_sample(&self) -> Result<HomeView, CommandError> {
        self.with(|library, words| {
            let (told, _) = sample::library()?;
            let places = told.places()?;
            source::import(library, &told.parcel(&places)?)?;
            let mut records = Vec::new();
            for place in places {
                records.extend(bin::brought_back(library, place)?);
            }
            library.commit(NewChange { records })?;
            self.home_view(library, words, "")
        })
    }

    /// Opens the larger places above one, so that it is seen.
    fn open_above(&self, library: &Library, part_of: Option<ThingId>) -> Result<(), AppError> {
        let mut above = part_of;
        let mut opened = BTreeSet::new();
        while let Some(next) = above.filter(|next| opened.insert(*next)) {
            above = library.parent(next)?;
        }
        lock(&self.folds).extend(opened.into_iter().map(|id| (id, true)));
        Ok(())
    }

    pub(crate) fn home_view(
        &self,
        library: &mut Library,
        words: &Words,
        query: &str,
    ) -> Result<HomeView, AppError> {
        let now = library.now_millis();
        let lines = library.place_lines()?;
        let shown = tree::places(library, words, &lines, query, &lock(&self.folds))?;
        let carry_on = carry_on::carry_on(library, words, world::local(now).date())?;
        let drafted = lines.iter().map(|line| line.id).chain([NOTHING_YET]);
        let drafted: Vec<ThingId> = drafted.collect();
        Ok(HomeView {
            frame: self.frame(library)?,
            empty: lines.is_empty(),
            carry_on,
            places: shown.rows,
            more: u32::try_from(shown.more).unwrap_or(u32::MAX),
            added: None,
            in_bin: u32::try_from(in_bin(library)?.len()).unwrap_or(u32::MAX),
            sizes: shared::sizes(),
            lenses: lenses(words),
            drafts: drafts(library, &drafted)?,
            unsaved: unsaved::unsaved(library, words)?,
        })
    }
}

/// The lenses to choose from.
pub(super) fn lenses(words: &Words) -> Vec<Choice> {
    let lenses = ["whole-place", "topic", "group", "partner"];
    choices(words, "choose-lens", &lenses)
}

/// A lens as a page sends it.
pub(super) fn read_lens(kind: &str, name: &str) -> Result<Lens, AppError> {
    let named = || said(name).ok_or(AppError::NameNeeded { field: "lensName" });
    match kind {
        "whole-place" => Ok(Lens::WholePlace),
        "topic" => named().map(Lens::Topic),
        "group" => named().map(Lens::Group),
        "partner" => named().map(Lens::Partner),
        other => Err(AppError::NoSuchChoice(other.to_owned())),
    }
}

/// Refuses a place that would hang under itself.
pub(super) fn not_in_itself(library: &Library, id: ThingId, place: &Place) -> Result<(), AppError> {
    let mut above = place.part_of;
    let mut seen = BTreeSet::new();
    while let Some(next) = above.filter(|next| seen.insert(*next)) {
        if next == id {
            return Err(AppError::PlaceInItself {
                name: place.name.clone(),
            });
        }
        above = library.parent(next)?;
    }
    Ok(())
}

fn described(
    library: &Library,
    name: &str,
    size: &str,
    population: &str,
    part_of: Option<&str>,
) -> Result<Place, AppError> {
    let part_of = part_of
        .filter(|id| !id.is_empty())
        .map(|id| thing(Noun::Place, id))
        .transpose()?;
    if let Some(larger) = part_of {
        place_there(library, larger)?;
    }
    Ok(Place {
        name: said(name).ok_or(AppError::NameNeeded { field: "name" })?,
        size: picked(size)?,
        population: number("population", population)?,
        part_of,
        invented: false,
        willing: false,
    })
}
