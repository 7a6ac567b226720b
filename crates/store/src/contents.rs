//! A round with everything in it, put together from what is shown.

use std::collections::BTreeSet;

use pit_record::body::{Marking, Seat};
use pit_record::contents::{RoundContents, SheetContents};
use pit_record::{Body, Noun, State, ThingId};
use pit_workbook::Component;
use rusqlite::{Rows, params};

use crate::row::{body, id16, sql};
use crate::{Library, StoreError};

/// A thing that hangs under another, as it is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Child {
    /// The thing.
    pub id: ThingId,
    /// Whether two computers say different things of it and nobody has chosen yet.
    pub forked: bool,
    /// What is shown of it.
    pub body: Body,
}

impl Library {
    /// A round with everything in it but the marks; `None` if it or what it hangs from is not
    /// there or in the bin.
    ///
    /// # Errors
    /// Where the library can't be read, or a sheet's workbook is not here.
    pub fn round(&self, id: ThingId) -> Result<Option<RoundContents>, StoreError> {
        let Some(Body::Round(round)) = self.shown(id)? else {
            return Ok(None);
        };
        let Some(Body::Assessment(assessment)) = self.shown(round.assessment)? else {
            return Ok(None);
        };
        let Some(Body::Place(place)) = self.shown(assessment.place)? else {
            return Ok(None);
        };
        let mut within = Vec::new();
        let mut above = place.part_of;
        // Two computers can have put two places within each other: each is named once.
        let mut named = BTreeSet::from([assessment.place]);
        while let Some(next) = above.filter(|next| named.insert(*next)) {
            match self.shown_state(next)? {
                Some(State::Is(Body::Place(larger))) => {
                    above = larger.part_of;
                    within.push(larger);
                }
                Some(State::Removed(_)) => return Ok(None),
                _ => break,
            }
        }
        let mut contents = RoundContents {
            id,
            round,
            assessment,
            place,
            within,
            seats: Vec::new(),
            sheets: Vec::new(),
            actions: Vec::new(),
            asks: Vec::new(),
            cuts: Vec::new(),
            late: self.lock_of(id)?.map_or(0, |(_, _, late)| late),
        };
        let mut seats: Vec<Seat> = Vec::new();
        for child in self.children(id)? {
            match child.body {
                Body::Sheet(sheet) => {
                    let within = self.children(child.id)?;
                    contents.sheets.push(self.sheet(child.id, sheet, within)?);
                }
                Body::Action(action) => contents.actions.push((child.id, action)),
                Body::Ask(ask) => contents.asks.push((child.id, ask)),
                Body::Seat(seat) => seats.push(seat),
                Body::Cut(cut) => contents.cuts.push(cut),
                _ => {}
            }
        }
        seats.sort_by_key(|seat| seat.number);
        contents.seats = seats;
        contents.cuts.sort_by_key(|cut| cut.revision);
        contents
            .sheets
            .sort_by_key(|sheet| order(sheet.workbook.component));
        Ok(Some(contents))
    }

    /// The sheet of a workbook in a round, with everything in it but the marks; `None` where it is not
    /// open there.
    ///
    /// # Errors
    /// Where the library can't be read, or the sheet's workbook is not here.
    pub fn sheet_in(
        &self,
        round: ThingId,
        workbook: &str,
    ) -> Result<Option<SheetContents>, StoreError> {
        let id = ThingId::natural(Noun::Sheet, &[&round.to_string(), workbook]);
        let Some(Body::Sheet(sheet)) = self.shown(id)? else {
            return Ok(None);
        };
        let within = self.children(id)?;
        self.sheet(id, sheet, within).map(Some)
    }

    /// A sheet with what hangs under it.
    pub(crate) fn sheet(
        &self,
        id: ThingId,
        sheet: pit_record::body::Sheet,
        within: Vec<Child>,
    ) -> Result<SheetContents, StoreError> {
        let workbook = self.workbook(&sheet.workbook)?;
        let mut contents = SheetContents {
            id,
            sheet,
            workbook,
            criteria: Default::default(),
            notes: Vec::new(),
            ordering: None,
            markings: Vec::new(),
        };
        let mut markings: Vec<Marking> = Vec::new();
        for child in within {
            match child.body {
                Body::Judgement(b) => {
                    let entry = contents.criteria.entry(b.criterion.clone()).or_default();
                    entry.forked = child.forked;
                    entry.judgement = Some(b);
                }
                Body::Evidence(b) => {
                    contents
                        .criteria
                        .entry(b.criterion.clone())
                        .or_default()
                        .evidence
                        .push(b);
                }
                Body::Note(b) => match b.criterion.clone() {
                    Some(criterion) => {
                        contents
                            .criteria
                            .entry(criterion)
                            .or_default()
                            .notes
                            .push(b);
                    }
                    None => contents.notes.push(b),
                },
                Body::Aim(b) => {
                    let entry = contents.criteria.entry(b.criterion.clone()).or_default();
                    entry.aim = Some(b);
                }
                Body::Weight(b) => {
                    let entry = contents.criteria.entry(b.criterion.clone()).or_default();
                    entry.weight = Some(b);
                }
                Body::Moved(b) => {
                    let entry = contents.criteria.entry(b.criterion.clone()).or_default();
                    entry.moved.push(b);
                }
                Body::Ordering(b) => contents.ordering = Some(b),
                Body::Marking(b) => markings.push(b),
                _ => {}
            }
        }
        markings.sort_by_key(|marking| marking.nth);
        contents.markings = markings;
        Ok(contents)
    }

    /// What hangs right under a thing and is neither in the bin nor undone: by noun, each in the
    /// order it was written.
    ///
    /// # Errors
    /// Where the library can't be read.
    pub fn children(&self, parent: ThingId) -> Result<Vec<Child>, StoreError> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached(sql!("children"))?;
            listed(statement.query([parent.bytes()])?)
        })
    }

    /// The same of one noun alone.
    ///
    /// # Errors
    /// Where the library can't be read.
    pub fn children_of(&self, parent: ThingId, noun: Noun) -> Result<Vec<Child>, StoreError> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached(sql!("children_of"))?;
            listed(statement.query(params![parent.bytes(), noun.name()])?)
        })
    }
}

fn listed(mut rows: Rows<'_>) -> Result<Vec<Child>, StoreError> {
    let mut children = Vec::new();
    while let Some(row) = rows.next()? {
        let noun: String = row.get(1)?;
        let text: String = row.get(3)?;
        children.push(Child {
            id: ThingId::from_bytes(id16(row, 0)?),
            forked: row.get::<_, u32>(2)? > 1,
            body: body(&noun, &text)?,
        });
    }
    Ok(children)
}

/// The order of the triangle: the centre, the segments, the seams, the quick scan.
pub(crate) fn order(component: Component) -> u8 {
    match component {
        Component::QuickScan => 0,
        Component::Planning => 1,
        Component::Civic => 2,
        Component::Community => 3,
        Component::Service => 4,
        Component::CivicCommunity => 5,
        Component::CommunityService => 6,
        Component::CivicService => 7,
    }
}
