//! The large library, made up from a seed: a country's neighbourhoods within places within systems,
//! years of locked rounds of every workbook. Told as any story is, change by change through the
//! library's own door, in memory, where nothing waits for a disk; then copied into a file once. It
//! is kept beside what was built, outside the repository, and made anew where it would differ.

use std::fs;
use std::path::PathBuf;

use chrono::NaiveDate;
use pit_app::story::{Story, StoryPlace, tell};
use pit_app::world;
use pit_record::body::{Cut, Mode, Size};
use pit_record::{Body, State, ThingId, cut_hash};
use pit_store::{Library, NewChange, SCHEMA};
use pit_workbook::{Sector, Workbook};

use crate::generator::{Shape, story};
use crate::repository;

/// Rises when this file or the generator tells something else: a library kept from before is not
/// taken then.
const TELLING: u32 = 2;

/// How many places of each size there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Large {
    /// Systems: nothing lies above them.
    pub systems: usize,
    /// Places, shared out over the systems.
    pub places: usize,
    /// Neighbourhoods, shared out over the places.
    pub neighbourhoods: usize,
}

impl Large {
    /// All of England: 1,442 places. Six rounds of eight workbooks each are 69,216 sheets; their 78
    /// criteria make 674,856 judgements.
    pub const WHOLE: Self = Self {
        systems: 42,
        places: 150,
        neighbourhoods: 1_250,
    };

    /// One part of so many, for saying how costs grow.
    #[must_use]
    pub fn part(of: usize) -> Self {
        Self {
            systems: Self::WHOLE.systems.div_ceil(of),
            places: Self::WHOLE.places.div_ceil(of),
            neighbourhoods: Self::WHOLE.neighbourhoods.div_ceil(of),
        }
    }

    /// How many places there are in all.
    #[must_use]
    pub fn all(self) -> usize {
        self.systems + self.places + self.neighbourhoods
    }

    /// The folder with this library as `library.db`; written first, where it isn't there yet.
    ///
    /// # Panics
    ///
    /// Where it can't be written.
    #[must_use]
    pub fn folder(self, workbooks: &[Workbook]) -> PathBuf {
        let name = format!("{}-schema-{SCHEMA}-{TELLING}", self.all());
        let folder = repository().join("target/large-library").join(name);
        let path = folder.join("library.db");
        if !path.exists() {
            fs::create_dir_all(&folder).expect("a folder");
            self.told(Shape::YEARS, workbooks)
                .copy_to(&path)
                .expect("written");
        }
        folder
    }

    /// The library, in memory.
    ///
    /// # Panics
    ///
    /// Where there isn't enough of it.
    #[must_use]
    pub fn told(self, shape: Shape, workbooks: &[Workbook]) -> Library {
        let mut library = Library::in_memory(world::fixed(1, first_day())).expect("memory");
        self.tell_to(&mut library, shape, workbooks);
        library
    }

    /// Tells all of it to a library, a system at a time, and locks every round.
    ///
    /// # Panics
    ///
    /// Where it can't be told.
    pub fn tell_to(self, library: &mut Library, shape: Shape, workbooks: &[Workbook]) {
        for system in 0..self.systems {
            let told = self.system(system, shape, workbooks);
            let rounds = tell(&told, workbooks, library).expect("told");
            for round in rounds {
                lock(library, round);
            }
        }
    }

    /// A system with every second-size place that falls to it, and their neighbourhoods.
    fn system(self, system: usize, shape: Shape, workbooks: &[Workbook]) -> Story {
        let mut told = Story {
            places: Vec::new(),
            assessments: Vec::new(),
        };
        let mut add = |name: String, size, part_of: Option<String>| {
            let seed = told.places.len() as u64 + system as u64 * 10_000;
            let mut one = story(seed, shape, workbooks).assessments.remove(0);
            one.place.clone_from(&name);
            for round in &mut one.rounds {
                round.mode = Mode::Group;
                round.scope.in_the_room = [(Sector::Civic, 6), (Sector::Vcse, 8)].into();
            }
            told.assessments.push(one);
            told.places.push(StoryPlace {
                name,
                size: Some(size),
                population: Some(40_000),
                part_of,
                invented: true,
                // As many as can be asked: all those of the middle size.
                willing: size == Size::Place,
            });
        };
        let name = format!("System {}", system + 1);
        add(name.clone(), Size::System, None);
        for place in (system..self.places).step_by(self.systems) {
            let within = format!("Place {}", place + 1);
            add(within.clone(), Size::Place, Some(name.clone()));
            for number in (place..self.neighbourhoods).step_by(self.places) {
                let name = format!("Neighbourhood {}", number + 1);
                add(name, Size::Neighbourhood, Some(within.clone()));
            }
        }
        told
    }
}

/// The day the telling begins.
fn first_day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2024, 3, 1).unwrap_or_default()
}

/// Locks a round as it stands.
fn lock(library: &mut Library, round: ThingId) {
    let records = library.records_under(round).expect("reads");
    let Some(Body::Round(held)) = library.shown(round).expect("reads") else {
        panic!("it was told")
    };
    let cut = Body::Cut(Cut {
        round,
        revision: 1,
        locked_on: held.held_on,
        records: records.iter().map(|record| record.id).collect(),
        hash: cut_hash(&records),
        reopened_on: None,
    });
    let thing = cut.natural_id().expect("it has a key");
    let change = NewChange::of(thing, State::Is(cut));
    library.commit(change).expect("locked");
}

#[cfg(test)]
mod tests {
    use super::*;

    const SMALL: Large = Large {
        systems: 2,
        places: 3,
        neighbourhoods: 5,
    };
    const SHAPE: Shape = Shape {
        rounds: 2,
        ..Shape::YEARS
    };

    fn count(library: &Library, table: &str) -> usize {
        let rows = library.projections().expect("reads");
        let head = format!("{table} ");
        rows.iter().filter(|row| row.starts_with(&head)).count()
    }

    #[test]
    fn every_place_has_its_rounds_of_every_workbook_with_every_criterion_judged() {
        let workbooks = pit_app::assessments::shipped();
        let criteria: usize = workbooks.iter().map(|one| one.criteria.len()).sum();
        assert_eq!((workbooks.len(), criteria), (8, 78));
        let library = SMALL.told(SHAPE, &workbooks);
        let rounds = SMALL.all() * SHAPE.rounds;
        assert_eq!(count(&library, "place"), SMALL.all());
        assert_eq!(count(&library, "round"), rounds);
        assert_eq!(count(&library, "sheet"), rounds * workbooks.len());
        assert_eq!(count(&library, "judgement"), rounds * criteria);
        assert_eq!(count(&library, "cut"), rounds, "every round is locked");

        let whole = Large::WHOLE.all() * Shape::YEARS.rounds;
        assert_eq!(Large::WHOLE.all(), 1_442);
        assert_eq!(whole * workbooks.len(), 69_216);
        assert_eq!(whole * criteria, 674_856);
    }

    #[test]
    fn told_in_memory_and_copied_it_is_what_it_is_written_change_by_change_on_the_disk() {
        let workbooks = pit_app::assessments::shipped();
        let folder = tempfile::tempdir().expect("a folder");
        let open = |name: &str| {
            let path = folder.path().join(name);
            Library::open(&path, world::fixed(1, first_day())).expect("opens")
        };
        let small = Large {
            neighbourhoods: 0,
            ..SMALL
        };
        let shape = Shape { rounds: 1, ..SHAPE };
        let mut ordinary = open("ordinary.db");
        small.tell_to(&mut ordinary, shape, &workbooks);
        let quick = small.told(shape, &workbooks);
        quick
            .copy_to(&folder.path().join("quick.db"))
            .expect("copied");
        let mut quick = open("quick.db");

        let rows = ordinary.projections().expect("reads");
        assert_eq!(quick.projections().expect("reads"), rows);
        let roots = ordinary.places().expect("reads");
        let (one, other) = (ordinary.parcel(&roots), quick.parcel(&roots));
        assert_eq!(
            format!("{:?}", one.expect("reads").parcel),
            format!("{:?}", other.expect("reads").parcel),
            "the log too"
        );
        quick.verify().expect("it is whole");
        quick.rebuild().expect("rebuilds");
        assert_eq!(quick.projections().expect("reads"), rows);
    }
}
