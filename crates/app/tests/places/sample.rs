//! The sample teaches what the marks can say, so every label has to stand somewhere in it.

use pit_app::story::{StoryMark, StoryRound, StorySheet};
use pit_app::{assessments, sample};
use pit_record::body::{Answer, Reached};
use pit_workbook::score::*;
use pit_workbook::{Component, Sector, Workbook};

#[test]
fn the_marks_of_the_sample_show_every_label() {
    let workbooks = assessments::shipped();
    let mut lines = Vec::new();
    let mut taken = 0;
    let story = sample::story().expect("reads");
    for round in story.assessments.iter().flat_map(|a| &a.rounds) {
        for sheet in &round.sheets {
            let workbook = workbook(&workbooks, sheet);
            let said = score_marks(
                &marks(round, sheet, workbook),
                &Answers::none(workbook),
                SmallestGroup::default(),
            );
            lines.extend(
                said.criteria
                    .iter()
                    .filter_map(|criterion| line(round, criterion)),
            );
            if let Some(sides) = &said.two_sides {
                let gap = &sides.perception_gap;
                lines.push(format!(
                    "{} {}: {} of {} seen far apart, {} and {}",
                    round.held_on,
                    sheet.workbook,
                    gap.wide,
                    gap.of,
                    gap.first_further_on,
                    gap.second_further_on
                ));
            }
            for (id, criterion) in &sheet.criteria {
                if criterion.reached == Reached::FromMarks {
                    let offered = said.criteria.iter().find(|c| c.criterion.id == *id);
                    let offered = offered
                        .and_then(|c| c.offered.clone())
                        .unwrap_or_else(|| panic!("{id} is offered, {}", round.held_on));
                    assert!(
                        said.may_be_taken.iter().any(|one| one.criterion.id == *id),
                        "{id} may be taken"
                    );
                    assert_eq!(criterion.answer, Some(Answer::Level(offered.id)), "{id}");
                    taken += 1;
                }
            }
        }
    }
    assert!(taken > 0);
    insta::assert_snapshot!(lines.join("\n"));
}

#[test]
fn one_seam_of_the_first_round_is_weak() {
    let workbooks = assessments::shipped();
    let story = sample::story().expect("reads");
    let first = &story.assessments[0].rounds[0];
    let sheets: Vec<Answers<'_>> = first
        .sheets
        .iter()
        .map(|sheet| answers(sheet, workbook(&workbooks, sheet)))
        .collect();
    let weak = triangle(&sheets).seams.into_iter();
    let states: Vec<(Component, SeamState)> = weak.map(|seam| (seam.seam, seam.state)).collect();
    assert_eq!(
        states,
        [
            (Component::CivicCommunity, SeamState::NotWeak),
            (Component::CommunityService, SeamState::CantBeSaidYet),
            (Component::CivicService, SeamState::Weak),
        ]
    );
}

fn line(round: &StoryRound, criterion: &CriterionMarks) -> Option<String> {
    let labels = &criterion.labels;
    let mut words = Vec::new();
    if let Some(split) = &labels.split {
        words.push(match (split.by_spread, split.by_groups) {
            (true, true) => "split by spread and groups".to_owned(),
            (true, false) => "split by spread".to_owned(),
            _ => "split by groups".to_owned(),
        });
    }
    if let Some(unknown) = &labels.unknown {
        words.push(format!("unknown, {} of {}", unknown.dont_know, unknown.of));
        let sides = unknown.sides.iter().map(|side| &side.sectors);
        words.extend(sides.map(|sectors| format!("{sectors:?} can't say")));
    }
    if labels.does_it_apply.is_some() {
        words.push("does it apply?".to_owned());
    }
    if labels.some_see_it_very_differently {
        words.push("some see it very differently".to_owned());
    }
    if labels.low_and_agreed {
        words.push("low and agreed".to_owned());
    }
    let id = &criterion.criterion.id;
    (!words.is_empty()).then(|| format!("{} {id}: {}", round.held_on, words.join("; ")))
}

fn workbook<'w>(workbooks: &'w [Workbook], sheet: &StorySheet) -> &'w Workbook {
    let mut all = workbooks.iter();
    all.find(|workbook| workbook.id == sheet.workbook)
        .expect("a shipped workbook")
}

fn marks<'w>(round: &StoryRound, sheet: &StorySheet, workbook: &'w Workbook) -> SheetMarks<'w> {
    let seats: Vec<Sector> = round
        .seats
        .iter()
        .flat_map(|(sector, count)| (0..*count).map(|_| *sector))
        .collect();
    let mut given = Vec::new();
    for (id, criterion) in &sheet.criteria {
        for (seat, mark) in criterion.marks.iter().enumerate() {
            let mark = match mark {
                StoryMark::None => continue,
                StoryMark::Digit(digit) => Mark::Level(LevelIndex(usize::from(*digit))),
                StoryMark::Sign(sign) if sign == "?" => Mark::DontKnow,
                StoryMark::Sign(_) => Mark::NotApplicable,
            };
            given.push(SeatMark {
                seat,
                criterion: id.clone(),
                mark,
                late: false,
            });
        }
    }
    let marking = Marking {
        opened: true,
        seats: given,
        counts: Vec::new(),
    };
    SheetMarks::new(workbook, seats, vec![marking]).expect("they fit")
}

fn answers<'w>(sheet: &StorySheet, workbook: &'w Workbook) -> Answers<'w> {
    let pairs = sheet.criteria.iter().filter_map(|(id, criterion)| {
        let level = match criterion.answer.as_ref()? {
            Answer::Level(level) => level.clone(),
            Answer::DontKnow => Answers::DONT_KNOW.to_owned(),
            Answer::NotApplicable => Answers::NOT_APPLICABLE.to_owned(),
        };
        Some((id.clone(), level))
    });
    Answers::from_ids(workbook, pairs).expect("they fit")
}
