//! A round in memory, as a library would put it together.

use std::collections::BTreeMap;

use pit_record::ThingId;
use pit_record::body::{
    Action, ActionState, Aim, Answer, Assessment, Audience, Judgement, Lens, Mode, Place, Reached,
    Round, Scope, Sheet,
};
use pit_record::contents::{CriterionContents, RoundContents, SheetContents};
use pit_workbook::{Segment, Workbook, WorksOn};

fn id() -> ThingId {
    ThingId::from_bytes([7; 16])
}

/// A day of 2027 by its month.
fn day(month: u32) -> Option<chrono::NaiveDate> {
    chrono::NaiveDate::from_ymd_opt(2027, month, 31)
}

/// What is said of one criterion: an answer, whether it was taken from the marks, and an aim with
/// the month it is due in.
pub struct Said {
    pub answer: Option<Answer>,
    pub from_marks: bool,
    pub aim: Option<(usize, u32)>,
}

pub fn at(level: usize) -> Said {
    Said {
        answer: Some(Answer::Level(level.to_string())),
        from_marks: false,
        aim: None,
    }
}

pub fn other(answer: Option<Answer>) -> Said {
    Said { answer, ..at(0) }
}

impl Said {
    pub fn aiming(self, level: usize, month: u32) -> Self {
        Self {
            aim: Some((level, month)),
            ..self
        }
    }

    pub fn taken_from_marks(self) -> Self {
        Self {
            from_marks: true,
            ..self
        }
    }
}

/// A sheet in which this is said of the first criteria.
pub fn sheet(workbook: Workbook, said: Vec<Said>) -> SheetContents {
    let level = |index: usize| workbook.scale.levels[index].id.clone();
    let mut criteria = BTreeMap::new();
    for (criterion, said) in workbook.criteria.iter().zip(said) {
        let judgement = said.answer.map(|answer| Judgement {
            sheet: id(),
            criterion: criterion.id.clone(),
            answer: match answer {
                Answer::Level(index) => Answer::Level(level(index.parse().unwrap())),
                other => other,
            },
            reason: None,
            reached: if said.from_marks {
                Reached::FromMarks
            } else {
                Reached::TalkedThrough
            },
            audience: Audience::default(),
        });
        let aim = said.aim.map(|(index, month)| Aim {
            sheet: id(),
            criterion: criterion.id.clone(),
            level: level(index),
            by: day(month),
        });
        let contents = CriterionContents {
            judgement,
            aim,
            ..CriterionContents::default()
        };
        criteria.insert(criterion.id.clone(), contents);
    }
    SheetContents {
        id: id(),
        sheet: Sheet {
            round: id(),
            workbook_id: workbook.id.clone(),
            workbook: Workbook::hash_of(&workbook.canonical()),
            revisit: Vec::new(),
        },
        workbook: workbook.into(),
        criteria,
        notes: Vec::new(),
        ordering: None,
        markings: Vec::new(),
    }
}

/// An action of a segment that works on something.
pub fn action(
    segment: Option<Segment>,
    works_on: Option<WorksOn>,
    state: ActionState,
) -> (ThingId, Action) {
    let action = Action {
        round: id(),
        sheet: None,
        criterion: None,
        what: "Ring back everyone found at a check".into(),
        segment,
        works_on,
        owner: None,
        due: None,
        state,
        roles: Vec::new(),
        carries_on: None,
    };
    (id(), action)
}

/// A round of a group with these sheets and actions.
pub fn round(sheets: Vec<SheetContents>, actions: Vec<(ThingId, Action)>) -> RoundContents {
    RoundContents {
        id: id(),
        round: Round {
            assessment: id(),
            held_on: chrono::NaiveDate::from_ymd_opt(2026, 3, 3).unwrap(),
            mode: Mode::Group,
            scope: Scope::default(),
            goal: None,
            carries_on: None,
            smallest_group: 3,
        },
        assessment: Assessment {
            place: id(),
            lens: Lens::WholePlace,
            serves: None,
        },
        place: Place {
            name: "Harbourton".into(),
            size: None,
            population: None,
            part_of: None,
            invented: true,
            willing: false,
        },
        within: Vec::new(),
        seats: Vec::new(),
        sheets,
        actions,
        asks: Vec::new(),
        cuts: Vec::new(),
        late: 0,
    }
}
