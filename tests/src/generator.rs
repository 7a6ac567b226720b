//! Rounds made up from a seed, small and large: what tests and benchmarks share. The same seed
//! always gives the same story.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use pit_app::story::{
    Story, StoryAction, StoryAim, StoryAsk, StoryAssessment, StoryCriterion, StoryEvidence,
    StoryMark, StoryNote, StoryPlace, StoryRound, StorySheet,
};
use pit_record::body::{
    ActionState, Answer, Audience, Goal, Lens, Mode, NoteKind, Reached, Scope, Size, Strength,
};
use pit_workbook::{Criterion, Sector, Segment, Workbook, WorksOn};

/// How much there is of everything.
#[derive(Debug, Clone, Copy)]
pub struct Shape {
    /// How many rounds, a year apart.
    pub rounds: usize,
    /// How many seats mark each criterion.
    pub seats: u32,
    /// In how many of a hundred criteria something is said at all.
    pub answered: u32,
    /// How many pieces of evidence, and of each kind of note, at the most.
    pub notes: u32,
    /// In how many of a hundred of those there is more than an answer with its reason: evidence,
    /// notes, an aim, weights.
    pub more: u32,
    /// How many actions a round has.
    pub actions: u32,
}

impl Shape {
    /// A short sitting of a few people: half is left open.
    pub const SMALL: Self = Self {
        rounds: 1,
        seats: 4,
        answered: 60,
        notes: 1,
        more: 100,
        actions: 2,
    };
    /// A full triangle: every criterion answered by thirty seats, with all notes.
    pub const FULL: Self = Self {
        rounds: 1,
        seats: 30,
        answered: 100,
        notes: 2,
        more: 100,
        actions: 30,
    };
    /// What one person fills in at a desk, six years running.
    pub const DESK: Self = Self {
        rounds: 6,
        seats: 0,
        answered: 60,
        notes: 1,
        more: 100,
        actions: 2,
    };
    /// What a partnership agrees in the large library: every criterion of every workbook, six years
    /// running, each tenth with more than its reason.
    pub const YEARS: Self = Self {
        rounds: 6,
        seats: 0,
        answered: 100,
        notes: 1,
        more: 10,
        actions: 2,
    };
}

/// A story of so many places, each with an assessment of its own.
pub fn many_places(seed: u64, places: usize, shape: Shape, workbooks: &[Workbook]) -> Story {
    let mut all = Story {
        places: Vec::new(),
        assessments: Vec::new(),
    };
    for number in 0..places {
        let mut one = story(seed.wrapping_add(number as u64), shape, workbooks);
        // Names come again; a story's places are told apart by them.
        let name = format!("{} {}", one.places[0].name, number + 1);
        one.places[0].name.clone_from(&name);
        one.assessments[0].place = name;
        all.places.append(&mut one.places);
        all.assessments.append(&mut one.assessments);
    }
    all
}

/// A story over these workbooks.
pub fn story(seed: u64, shape: Shape, workbooks: &[Workbook]) -> Story {
    let mut dice = Dice(seed);
    let name = dice.name();
    let rounds = (0..shape.rounds)
        .map(|year| round(&mut dice, shape, year, workbooks))
        .collect();
    Story {
        places: vec![StoryPlace {
            name: name.clone(),
            size: Some(Size::Place),
            population: Some(200_000 + u64::from(dice.below(300_000))),
            part_of: None,
            invented: true,
            willing: false,
        }],
        assessments: vec![StoryAssessment {
            place: name,
            lens: Lens::WholePlace,
            serves: None,
            rounds,
        }],
    }
}

fn round(dice: &mut Dice, shape: Shape, year: usize, workbooks: &[Workbook]) -> StoryRound {
    let sectors = [
        Sector::Civic,
        Sector::Service,
        Sector::Vcse,
        Sector::Residents,
    ];
    let mut seats: BTreeMap<Sector, u32> = BTreeMap::new();
    for seat in 0..shape.seats {
        *seats
            .entry(sectors[seat as usize % sectors.len()])
            .or_default() += 1;
    }
    let held_on =
        NaiveDate::from_ymd_opt(2024 + year as i32, 3, 1 + dice.below(28)).unwrap_or_default();
    StoryRound {
        held_on,
        mode: if shape.seats > 0 {
            Mode::Group
        } else {
            Mode::OnePerson
        },
        scope: Scope {
            in_the_room: seats.clone(),
            period: Some(dice.sentence(5)),
            ..Scope::default()
        },
        goal: Some(Goal {
            change: dice.sentence(14),
            for_whom: Some(dice.sentence(6)),
            measure: Some(dice.sentence(8)),
            baseline: Some(dice.sentence(6)),
            source: None,
            by: NaiveDate::from_ymd_opt(2030, 12, 31),
            serves: None,
        }),
        seats,
        sheets: workbooks
            .iter()
            .map(|workbook| sheet(dice, shape, workbook))
            .collect(),
        actions: (0..shape.actions)
            .map(|_| action(dice, workbooks))
            .collect(),
        asks: vec![StoryAsk {
            board: dice.name(),
            decision: dice.sentence(12),
            reason: Some(dice.sentence(10)),
            by: None,
            audience: Audience::Released,
        }],
    }
}

fn sheet(dice: &mut Dice, shape: Shape, workbook: &Workbook) -> StorySheet {
    let criteria = workbook
        .criteria
        .iter()
        .filter_map(|c| {
            let said = dice.chance(shape.answered);
            said.then(|| (c.id.clone(), criterion(dice, shape, workbook, c)))
        })
        .collect();
    StorySheet {
        workbook: workbook.id.clone(),
        criteria,
        put_forward: Vec::new(),
        put_forward_reason: None,
        notes: Vec::new(),
    }
}

fn criterion(dice: &mut Dice, shape: Shape, workbook: &Workbook, of: &Criterion) -> StoryCriterion {
    let levels = &workbook.scale.levels;
    let level = |dice: &mut Dice| levels[dice.below(levels.len() as u32) as usize].clone();
    let answer = match dice.below(20) {
        0 => Answer::DontKnow,
        1 => Answer::NotApplicable,
        _ => Answer::Level(level(dice).id),
    };
    let marks = (0..shape.seats)
        .map(|_| match dice.below(12) {
            0 => StoryMark::Sign("?".to_owned()),
            1 => StoryMark::None,
            _ => StoryMark::Digit(level(dice).mark),
        })
        .collect();
    if shape.more < 100 && !dice.chance(shape.more) {
        return StoryCriterion {
            answer: Some(answer),
            reason: Some(dice.sentence(12)),
            audience: Audience::Released,
            marks,
            ..StoryCriterion::default()
        };
    }
    let evidence = (0..shape.notes)
        .map(|_| StoryEvidence {
            fact: dice.sentence(18),
            figure: dice
                .chance(50)
                .then(|| format!("{} of {}", dice.below(90), 90 + dice.below(90))),
            source: Some(dice.sentence(5)),
            dated: Some("2025".to_owned()),
            strength: Some(
                [Strength::Seen, Strength::Documented, Strength::Measured][dice.below(3) as usize],
            ),
            who_benefits: dice.chance(30),
            audience: Audience::Released,
        })
        .collect();
    let kinds = [
        NoteKind::Strength,
        NoteKind::Gap,
        NoteKind::NotTrueFor,
        NoteKind::Dissent,
    ];
    let notes = kinds
        .into_iter()
        .take(if shape.notes > 1 { 4 } else { 1 })
        .map(|kind| StoryNote {
            kind,
            text: dice.sentence(16),
            audience: Audience::Room,
        })
        .collect();
    StoryCriterion {
        answer: Some(answer),
        reason: Some(format!("{}: {}", of.label, dice.sentence(24))),
        reached: Reached::TalkedThrough,
        audience: Audience::Released,
        marks,
        evidence,
        notes,
        aim: dice.chance(60).then(|| StoryAim {
            level: level(dice).id,
            by: NaiveDate::from_ymd_opt(2027, 6, 30),
        }),
        importance: dice.chance(50).then(|| 1 + dice.below(3) as u8),
        power: dice.chance(50).then(|| 1 + dice.below(3) as u8),
        moved: None,
    }
}

fn action(dice: &mut Dice, workbooks: &[Workbook]) -> StoryAction {
    let workbook = &workbooks[dice.below(workbooks.len() as u32) as usize];
    let criterion = &workbook.criteria[dice.below(workbook.criteria.len() as u32) as usize];
    StoryAction {
        carries_on: None,
        workbook: Some(workbook.id.clone()),
        criterion: Some(criterion.id.clone()),
        what: dice.sentence(12),
        segment: Some(
            [Segment::Civic, Segment::Community, Segment::Service][dice.below(3) as usize],
        ),
        works_on: Some([WorksOn::Behaviour, WorksOn::Conditions][dice.below(2) as usize]),
        owner: Some(dice.name()),
        due: NaiveDate::from_ymd_opt(2026, 1 + dice.below(12), 1 + dice.below(28)),
        state: [
            ActionState::ToStart,
            ActionState::UnderWay,
            ActionState::Done,
        ][dice.below(3) as usize],
        roles: Vec::new(),
    }
}

/// SplitMix64: eight lines whose numbers never change, whichever library is updated.
struct Dice(u64);

impl Dice {
    fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    fn below(&mut self, limit: u32) -> u32 {
        (self.roll() % u64::from(limit.max(1))) as u32
    }

    fn chance(&mut self, of_a_hundred: u32) -> bool {
        self.below(100) < of_a_hundred
    }

    fn name(&mut self) -> String {
        let first = [
            "Alder", "Brock", "Cald", "Dun", "Ever", "Fen", "Gors", "Hol", "Łan", "Ŵyn",
        ];
        let last = [
            "bourne", "by", "combe", "den", "ford", "ley", "mere", "thorpe", "ton", "wick",
        ];
        let (a, b) = (self.below(10) as usize, self.below(10) as usize);
        format!("{}{}", first[a], last[b])
    }

    fn sentence(&mut self, words: u32) -> String {
        const WORDS: [&str; 24] = [
            "the", "nurse", "calls", "people", "who", "missed", "their", "visit", "and", "finds",
            "that", "evening", "clinics", "in", "Quayside", "are", "full", "since", "March",
            "żółć", "tŷ", "but", "nobody", "counts",
        ];
        let said: Vec<&str> = (0..words).map(|_| WORDS[self.below(24) as usize]).collect();
        let said = said.join(" ");
        let mut letters = said.chars();
        let first = letters
            .next()
            .map(|c| c.to_uppercase().to_string())
            .unwrap_or_default();
        format!("{first}{}.", letters.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_gives_the_same_story_and_another_one_another() {
        let workbooks = pit_app::assessments::shipped();
        let one = story(7, Shape::SMALL, &workbooks);
        assert_eq!(one, story(7, Shape::SMALL, &workbooks));
        assert_ne!(one, story(8, Shape::SMALL, &workbooks));
    }
}
