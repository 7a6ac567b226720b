//! Who to learn from: places that are willing to be asked, by name. Never an order by level.

use chrono::NaiveDate;
use pit_record::body::Place;
use pit_record::{Body, ThingId};
use pit_store::Library;
use pit_workbook::compare::{StandsBeside, beside};

use super::gather::{Asked, Gathered};
use crate::error::AppError;

/// A place that is willing to be asked.
pub(crate) struct Willing {
    pub id: ThingId,
    pub place: Place,
    /// The day of its latest locked round with the workbook; absent where it has none.
    pub held_on: Option<NaiveDate>,
    /// The labels of the criteria that work there, in the workbook's order.
    pub working: Vec<String>,
}

/// The places other than this one that are willing to be asked, by name, and what works there.
pub(crate) fn willing(
    library: &Library,
    other_than: ThingId,
    asked: &Asked,
) -> Result<(Gathered, Vec<Willing>), AppError> {
    let mut found = Vec::new();
    for id in library.places()? {
        if let Some(Body::Place(place)) = library.shown(id)?
            && place.willing
            && id != other_than
        {
            found.push(Willing {
                id,
                place,
                held_on: None,
                working: Vec::new(),
            });
        }
    }
    found.sort_by_cached_key(|one| (one.place.name.to_lowercase(), one.id));
    let asked = Asked {
        places: found.iter().map(|one| one.id).collect(),
        ..asked.clone()
    };
    let gathered = Gathered::of(library, &asked)?;
    if let Some(latest) = gathered.latest() {
        let sheets = gathered.sheets();
        let answers = sheets.iter().map(|sheet| sheet.answers());
        let answers = answers.collect::<Result<Vec<_>, _>>()?;
        let rows = beside(&latest.workbook, &answers);
        let scale = &latest.workbook.scale;
        for (at, member) in gathered.members.iter().enumerate() {
            let works = |stands: &StandsBeside| match stands {
                StandsBeside::Level { level } => scale
                    .index_of(&level.id)
                    .is_some_and(|index| index >= scale.working_index()),
                _ => false,
            };
            let mut known = found.iter_mut();
            if let Some(one) = known.find(|one| one.id == member.place) {
                one.held_on = Some(member.round.round.held_on);
                one.working = rows
                    .iter()
                    .filter(|row| row.places.get(at).is_some_and(works))
                    .map(|row| row.criterion.label.clone())
                    .collect();
            }
        }
    }
    Ok((gathered, found))
}
