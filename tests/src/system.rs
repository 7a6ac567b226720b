//! A system of places with neighbourhoods, all of it invented: each place locked its planning
//! workbook, and one of them was locked again with a weak step as "not applicable".

use std::{fs, path::Path};

use chrono::NaiveDate;
use pit_app::{ThingId, assessments, source, world};
use pit_record::body::{
    Action, ActionState, Answer, Assessment, Audience, Cut, Goal, Judgement, Lens, Mode, Place,
    Reached, Role, RoleKind, Round, Scope, Sheet, Size,
};
use pit_record::{Body, State, cut_hash};
use pit_store::{Library, NewChange};
use pit_workbook::{Sector, Segment, Workbook, WorksOn};

/// The system.
pub const SYSTEM: &str = "Eastmarsh and Coast";
/// The place that was marked again to look better, and the step that it left out.
pub const MARKED_AGAIN: &str = "Northgate";
/// The step that is weak nearly everywhere.
pub const WEAK: &str = "a8";
/// The place that serves no goal above.
pub const SERVES_NONE: &str = "Barnholt";
/// The place that locked nothing.
pub const NOT_LOCKED: &str = "Ferry Hythe";

const NAMES: [&str; 30] = [
    "Northgate",
    "Barnholt",
    "Ferry Hythe",
    "Ashby Quay",
    "Millbourne",
    "Cold Overton",
    "Danes End",
    "Eldersea",
    "Fenwick Row",
    "Gorse Hill",
    "Harrowby",
    "Inglemere",
    "Jutland Park",
    "Kelsey",
    "Lowmoor",
    "Marlpit",
    "Netherby",
    "Oxenholme Reach",
    "Pendle Water",
    "Quarrington",
    "Ravensby",
    "Saltergate",
    "Thornwick",
    "Ulverby",
    "Vicars Moor",
    "Wexcombe",
    "Yarrow Bank",
    "Alder Carr",
    "Brightsands",
    "Cranfleet",
];

/// The topic of the place that was marked again; its goal serves that of the whole place, which
/// serves the system's.
pub const TOPIC: &str = "High blood pressure";

/// Makes a library in `folder` with a system of so many places, 30 at the most.
///
/// # Panics
///
/// When it can't be made.
pub fn library(folder: &Path, places: usize) {
    told(folder, places, false);
}

/// The same, with every other place willing to be asked, as many organisations in the system's
/// actions as there are places, and a topic of the place that was marked again.
///
/// # Panics
///
/// When it can't be made.
pub fn busy(folder: &Path, places: usize) {
    told(folder, places, true);
}

fn told(folder: &Path, places: usize, busy: bool) {
    fs::create_dir_all(folder).expect("a folder for the library");
    let path = folder.join("library.db");
    let mut library =
        source::open_library(&path, world::fixed(77, day(2026, 3, 3))).expect("it opens");
    let shipped = assessments::shipped();
    let planning = shipped.into_iter().find(|one| one.id == "planning");
    let mut teller = Teller {
        library: &mut library,
        workbook: planning.expect("it ships"),
        locked: None,
        busy,
    };
    let system = teller.place(SYSTEM, Size::System, 1_100_000, None);
    let above = teller.assessment(system);
    let goal = "Fewer heart attacks and strokes before 75 in the poorest fifth of neighbourhoods";
    let round = teller.round(
        above,
        day(2026, 2, 2),
        Some(said(goal, Some("412 in 2024"), None)),
    );
    if busy {
        teller.actions(round, places);
    }
    for (number, name) in NAMES.iter().take(places).enumerate() {
        let serves = (*name != SERVES_NONE).then_some(above);
        teller.member(system, number, name, serves);
    }
}

struct Teller<'a> {
    library: &'a mut Library,
    workbook: Workbook,
    /// The newest lock, until it is opened again.
    locked: Option<Cut>,
    busy: bool,
}

impl Teller<'_> {
    fn add(&mut self, body: impl Into<Body>) -> ThingId {
        let body = body.into();
        let thing = body.natural_id();
        let thing = thing.unwrap_or_else(|| self.library.fresh_thing());
        let change = NewChange::of(thing, State::Is(body));
        self.library.commit(change).expect("it is written");
        thing
    }

    fn place(&mut self, name: &str, size: Size, people: u64, part_of: Option<ThingId>) -> ThingId {
        let mut place: Place =
            serde_json::from_value(serde_json::json!({ "name": name })).expect("a name is enough");
        place.size = Some(size);
        place.population = Some(people);
        place.part_of = part_of;
        place.invented = true;
        place.willing = self.busy && (people / 1_000).is_multiple_of(2) && size == Size::Place;
        self.add(place)
    }

    fn assessment(&mut self, place: ThingId) -> ThingId {
        self.add(Assessment {
            place,
            lens: Lens::WholePlace,
            serves: None,
        })
    }

    fn round(&mut self, assessment: ThingId, held_on: NaiveDate, goal: Option<Goal>) -> ThingId {
        let people = [(Sector::Civic, 5), (Sector::Service, 4), (Sector::Vcse, 3)];
        self.add(Round {
            assessment,
            held_on,
            mode: Mode::Group,
            scope: Scope {
                in_the_room: people.into_iter().collect(),
                ..Scope::default()
            },
            goal,
            carries_on: None,
            smallest_group: 3,
        })
    }

    /// A place within the system: its goal, its sheet, locked; the first two with neighbourhoods.
    fn member(&mut self, system: ThingId, number: usize, name: &str, serves: Option<ThingId>) {
        let people = 180_000 + 7_000 * number as u64;
        let place = self.place(name, Size::Place, people, Some(system));
        let assessment = self.assessment(place);
        let baseline = (number % 3 != 1).then_some("5 in 10, against 8 in 10 (2025)");
        let change = format!("Find and treat high blood pressure as well in {name} as anywhere");
        let held_on = day(2025, 1 + (number as u32 * 5) % 12, 4);
        let goal = said(&change, baseline, serves);
        let round = self.round(assessment, held_on, Some(goal));
        let sheet = self.sheet(round, number);
        if name != NOT_LOCKED {
            self.lock(round, 1);
        }
        if name == MARKED_AGAIN {
            self.reopen();
            let not = Answer::NotApplicable;
            self.judge(sheet, WEAK, not, "Sharing is the system’s business.", false);
            self.lock(round, 2);
        }
        if self.busy && name == MARKED_AGAIN {
            self.topic(place, assessment);
        }
        if number < 2 {
            for (nth, quarter) in ["Quayside", "Old Town"].iter().enumerate() {
                let name = format!("{quarter}, {name}");
                let part_of = Some(place);
                let quarter = self.place(&name, Size::Neighbourhood, 48_000, part_of);
                let own = self.assessment(quarter);
                let goal = "Every adult over 40 offered a check within a walk of home";
                let goal = (nth == 0).then(|| said(goal, Some("310 in 2025"), Some(assessment)));
                let round = self.round(own, held_on, goal);
                self.sheet(round, number + nth + 3);
                self.lock(round, 1);
            }
        }
    }

    /// A topic of a place, whose goal serves the planning priority of the place itself.
    fn topic(&mut self, place: ThingId, serves: ThingId) {
        let topic = self.add(Assessment {
            place,
            lens: Lens::Topic(TOPIC.to_owned()),
            serves: Some(serves),
        });
        let goal = "Eight in ten people with high blood pressure know it and are treated to target";
        let goal = said(goal, Some("Six in ten (2025)"), None);
        let round = self.round(topic, day(2026, 2, 9), Some(goal));
        self.sheet(round, 6);
        self.lock(round, 1);
    }

    /// Actions of the system's round, with so many organisations in them: one leads every third, a
    /// few are led by nobody, and the rest take turns.
    fn actions(&mut self, round: ThingId, organisations: usize) {
        let who = |number: usize| format!("{} partnership", NAMES[number % organisations]);
        let role = |kind, number| Role {
            kind,
            who: who(number),
        };
        for number in 0..organisations.max(4) {
            let lead = if number % 3 == 0 { 0 } else { number };
            let mut roles = vec![
                role(RoleKind::Advises, number + 1),
                role(RoleKind::Informs, number + 2),
                role(RoleKind::Collaborates, number + 3),
            ];
            if number % 7 != 5 {
                roles.insert(0, role(RoleKind::Leads, lead));
            }
            self.add(Action {
                round,
                sheet: None,
                criterion: None,
                what: format!(
                    "Agree one way of sharing what we know with {}",
                    NAMES[number % NAMES.len()]
                ),
                segment: Some(Segment::Civic),
                works_on: Some(WorksOn::Conditions),
                owner: Some("The programme office".to_owned()),
                due: Some(day(2026, 9, 1)),
                state: ActionState::default(),
                roles,
                carries_on: None,
            });
        }
    }

    /// Its levels go up and down from place to place; the weak step is weak in all but each fifth.
    fn sheet(&mut self, round: ThingId, number: usize) -> ThingId {
        let workbook = self
            .library
            .keep_workbook(&self.workbook)
            .expect("it is kept");
        let workbook_id = self.workbook.id.clone();
        let sheet = self.add(Sheet {
            round,
            workbook_id,
            workbook,
            revisit: Vec::new(),
        });
        let criteria = self.workbook.criteria.clone();
        for (at, criterion) in criteria.iter().enumerate() {
            let level = if criterion.id == WEAK {
                if number % 5 == 4 { 3 } else { 1 }
            } else {
                (number * 7 + at * 3) % 5
            };
            let answer = if (number + at) % 13 == 12 {
                Answer::DontKnow
            } else {
                Answer::Level(self.workbook.scale.levels[level].id.clone())
            };
            let reason = format!("{}: what the group of round {number} saw.", criterion.label);
            self.judge(sheet, &criterion.id, answer, &reason, at % 2 == 0);
        }
        sheet
    }

    fn judge(
        &mut self,
        sheet: ThingId,
        criterion: &str,
        answer: Answer,
        why: &str,
        released: bool,
    ) {
        self.add(Judgement {
            sheet,
            criterion: criterion.to_owned(),
            answer,
            reason: Some(why.to_owned()),
            reached: Reached::TalkedThrough,
            audience: if released {
                Audience::Released
            } else {
                Audience::Room
            },
        });
    }

    fn lock(&mut self, round: ThingId, revision: u32) {
        let records = self.library.records_under(round).expect("it reads");
        let cut = Cut {
            round,
            revision,
            locked_on: day(2026, 3, 3),
            reopened_on: None,
            records: records.iter().map(|record| record.id).collect(),
            hash: cut_hash(&records),
        };
        self.locked = Some(cut.clone());
        self.add(cut);
    }

    /// Opens the round that was locked last.
    fn reopen(&mut self) {
        let cut = self.locked.take().expect("a round was locked");
        self.add(Cut {
            reopened_on: Some(day(2026, 3, 3)),
            ..cut
        });
    }
}

fn said(change: &str, baseline: Option<&str>, serves: Option<ThingId>) -> Goal {
    Goal {
        change: change.to_owned(),
        for_whom: None,
        measure: Some("emergency admissions, by neighbourhood".to_owned()),
        baseline: baseline.map(str::to_owned),
        source: None,
        by: None,
        serves,
    }
}

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a day")
}
