//! What the window asks of places, understood; and what it can ask.

use pit_record::body::Lens;
use pit_record::{Noun, ThingId};
use pit_report::content::lens_words;
use pit_store::Library;
use pit_words::Words;

use super::{is_place, lens_value};
use crate::error::AppError;
use crate::pages::home::read_lens;
use crate::pages::{day, thing};
use crate::places::{Asked, Gathered, children, lenses};
use crate::views::{Choice, PlacesAsked, PlacesChoices};
use crate::world;

/// What was asked, with what is not said filled in. `whose` are the places whose lenses count.
pub(super) fn understood(
    library: &mut Library,
    whose: &[ThingId],
    asked: &PlacesAsked,
) -> Result<Asked, AppError> {
    let lens = match asked.lens.split_once(':') {
        Some((kind, name)) => read_lens(kind, name)?,
        None if asked.lens.is_empty() => {
            let first = lenses(library, whose)?.into_iter().next();
            first.unwrap_or(Lens::WholePlace)
        }
        None => read_lens(&asked.lens, "")?,
    };
    let today = world::local(library.now_millis()).date();
    let mut places = Vec::new();
    for id in &asked.places {
        let id = thing(Noun::Place, id)?;
        // One that was put into the bin meanwhile is simply not there any more.
        if is_place(library, id)? && !places.contains(&id) {
            places.push(id);
        }
    }
    Ok(Asked {
        lens,
        workbook: Some(asked.workbook.clone()),
        as_at: day("asAt", &asked.as_at)?.unwrap_or(today),
        places,
    })
}

/// The places within one, by name.
pub(super) fn within(library: &Library, place: ThingId) -> Result<Vec<ThingId>, AppError> {
    let within = children(library, place)?.into_iter();
    Ok(within.map(|(id, _)| id).collect())
}

/// What can be asked, with what was.
pub(super) fn choices(
    library: &Library,
    words: &Words,
    whose: &[ThingId],
    asked: &Asked,
    gathered: &Gathered,
) -> Result<PlacesChoices, AppError> {
    let choice = |value: String, label: String| Choice {
        value,
        label,
        hint: String::new(),
    };
    let mut known = lenses(library, whose)?;
    if !known.contains(&asked.lens) {
        known.insert(0, asked.lens.clone());
    }
    let known = known.iter();
    Ok(PlacesChoices {
        asked: PlacesAsked {
            lens: lens_value(&asked.lens),
            workbook: gathered
                .workbook
                .as_ref()
                .map(|(id, _)| id.clone())
                .unwrap_or_default(),
            as_at: asked.as_at.to_string(),
            places: asked.places.iter().map(ToString::to_string).collect(),
        },
        lenses: known
            .map(|lens| choice(lens_value(lens), lens_words(words, lens)))
            .collect(),
        workbooks: gathered
            .workbooks
            .iter()
            .map(|(id, title)| choice(id.clone(), title.clone()))
            .collect(),
    })
}
