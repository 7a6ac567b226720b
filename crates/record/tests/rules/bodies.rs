//! One body of every noun, with every field filled in.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use pit_record::body::*;
use pit_record::{Body, RecordId, ThingId};
use pit_workbook::{Sector, Segment, WorkbookHash, WorksOn};

use crate::computer::{id, sheet};

fn thing(number: u64) -> ThingId {
    ThingId(id(0, number))
}

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, 3).expect("a day")
}

fn text(text: &str) -> Option<String> {
    Some(text.to_owned())
}

/// What somebody says of a criterion.
pub fn mark(by: MarkedBy) -> Mark {
    Mark {
        marking: thing(5),
        criterion: "a1".into(),
        by,
        says: Says::Counts {
            levels: BTreeMap::from([("parts".into(), 3), ("none".into(), 1)]),
            dont_know: 2,
            not_applicable: 0,
        },
        comment: text("Some do."),
        audience: Audience::Released,
    }
}

/// One of each, in the order of [`pit_record::Noun::ALL`].
pub fn all() -> Vec<Body> {
    vec![
        place(),
        Assessment {
            place: thing(2),
            lens: Lens::Topic("High blood pressure".into()),
            serves: Some(thing(3)),
        }
        .into(),
        round(),
        Sheet {
            round: thing(4),
            workbook_id: "small".into(),
            workbook: WorkbookHash("ab".repeat(32)),
            revisit: vec!["a2".into()],
        }
        .into(),
        Judgement {
            sheet: sheet(),
            criterion: "a1".into(),
            answer: Answer::Level("parts".into()),
            reason: text("It is so in the north."),
            reached: Reached::FromMarks,
            audience: Audience::Released,
        }
        .into(),
        Evidence {
            sheet: sheet(),
            criterion: "a1".into(),
            fact: "Half are known to their practice.".into(),
            figure: text("52 of 100"),
            source: text("The register"),
            dated: text("last winter"),
            strength: Some(Strength::Measured),
            who_benefits: true,
            audience: Audience::Room,
        }
        .into(),
        Note {
            sheet: sheet(),
            criterion: text("a1"),
            kind: NoteKind::NotTrueFor,
            text: "People who sleep rough".into(),
            audience: Audience::Room,
        }
        .into(),
        Aim {
            sheet: sheet(),
            criterion: "a1".into(),
            level: "across".into(),
            by: Some(day()),
        }
        .into(),
        Weight {
            sheet: sheet(),
            criterion: "a1".into(),
            importance: Some(3),
            power: Some(1),
        }
        .into(),
        Ordering {
            sheet: sheet(),
            put_forward: vec!["a2".into(), "a1".into()],
            reason: text("It opens the door."),
            audience: Audience::Room,
        }
        .into(),
        action(),
        Ask {
            round: thing(4),
            board: "Health and wellbeing board".into(),
            decision: "Name one who answers for it.".into(),
            reason: text("Nobody does."),
            by: Some(day()),
            audience: Audience::Released,
        }
        .into(),
        Seat {
            round: thing(4),
            number: 1,
            sector: Sector::Residents,
        }
        .into(),
        Marking {
            sheet: sheet(),
            nth: 1,
            held_on: day(),
            opened: true,
        }
        .into(),
        mark(MarkedBy::Seat(thing(6))).into(),
        Cut {
            round: thing(4),
            revision: 1,
            locked_on: day(),
            records: vec![RecordId(id(0, 7)), RecordId(id(0, 8))],
            hash: "cd".repeat(32),
            reopened_on: Some(day()),
        }
        .into(),
        Moved {
            sheet: sheet(),
            criterion: "a1".into(),
            since: thing(3),
            why: MoveReason::DifferentPeople,
            text: text("The tenants came this time."),
            audience: Audience::Released,
        }
        .into(),
        Logo {
            place: thing(2),
            png: "iVBORw0KGgo=".into(),
        }
        .into(),
    ]
}

fn place() -> Body {
    Body::Place(Place {
        name: "Harbourside".into(),
        size: Some(Size::Neighbourhood),
        population: Some(50_000),
        part_of: Some(thing(1)),
        invented: true,
        willing: true,
    })
}

fn round() -> Body {
    let goal = Goal {
        change: "Fewer strokes".into(),
        for_whom: text("the poorest fifth"),
        measure: text("admissions"),
        baseline: text("120 a year"),
        source: text("hospital counts"),
        by: Some(day()),
        serves: Some(thing(3)),
    };
    let who = PopulationGroup {
        dimension: Dimension::Geography,
        who: "the estates".into(),
    };
    let scope = Scope {
        period: text("this winter"),
        in_the_room: BTreeMap::from([(Sector::Civic, 3), (Sector::Vcse, 2)]),
        groups: vec![who],
        life_stage: text("living well"),
        setting: text("home"),
        meet_again: text("in the library, in May"),
        whom_to_ask: text("the programme office"),
    };
    Body::Round(Round {
        assessment: thing(2),
        held_on: day(),
        mode: Mode::Group,
        scope,
        goal: Some(goal),
        carries_on: Some(thing(3)),
        smallest_group: 5,
    })
}

fn action() -> Body {
    Body::Action(Action {
        round: thing(4),
        sheet: Some(sheet()),
        criterion: text("a1"),
        what: "Find those who are not known yet.".into(),
        segment: Some(Segment::Community),
        works_on: Some(WorksOn::Conditions),
        owner: text("Public health"),
        due: Some(day()),
        state: ActionState::UnderWay,
        roles: vec![Role {
            kind: RoleKind::Leads,
            who: "The council".into(),
        }],
        carries_on: Some(thing(9)),
    })
}

/// The same thing, with something else said of it.
pub fn said_otherwise(body: &Body) -> Body {
    let mut other = body.clone();
    match &mut other {
        Body::Place(b) => b.invented = false,
        Body::Assessment(b) => b.serves = None,
        Body::Round(b) => b.goal = None,
        Body::Sheet(b) => b.workbook = WorkbookHash("00".repeat(32)),
        Body::Judgement(b) => b.answer = Answer::DontKnow,
        Body::Evidence(b) => b.figure = None,
        Body::Note(b) => b.text.clear(),
        Body::Aim(b) => b.by = None,
        Body::Weight(b) => b.power = None,
        Body::Ordering(b) => b.put_forward.clear(),
        Body::Action(b) => b.owner = None,
        Body::Ask(b) => b.by = None,
        Body::Seat(b) => b.sector = Sector::Other,
        Body::Marking(b) => b.opened = false,
        Body::Mark(b) => b.says = Says::One(Answer::NotApplicable),
        Body::Cut(b) => b.hash.clear(),
        Body::Moved(b) => b.why = MoveReason::WeKnowMore,
        Body::Logo(b) => b.png.clear(),
    }
    other
}
