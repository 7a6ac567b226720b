//! The check before printing: each kind is found where it is, and nowhere else; and where it leads.

use chrono::NaiveDate;
use pit_record::body::{ActionState, Aim, Answer, Judgement, Reached};
use pit_record::contents::{CriterionContents, RoundContents, SheetContents};
use pit_report::check::{
    Kind, actions_lack, aim_in_the_past, all_in_segment, all_on_behaviour, before_printing, forked,
    marked_by_one_side, no_goal, no_reason, no_sheet, unanswered, unsupported,
};
use pit_workbook::score::{
    Answers, LevelIndex, Mark, Marking, OpenAction, SeatMark, SheetMarks, SmallestGroup,
    action_balance, score_marks,
};
use pit_workbook::{Component, Sector, Segment, WorksOn};

use crate::desk;

/// The round of the sample's whole place.
fn round() -> RoundContents {
    let (library, rounds) = pit_app::sample::library().unwrap();
    let mut rounds = rounds.iter().map(|id| library.round(*id).unwrap().unwrap());
    rounds
        .find(|round| {
            round
                .sheets
                .iter()
                .any(|sheet| sheet.workbook.id == "planning")
        })
        .unwrap()
}

/// Its planning sheet, with nothing said on it but what `said` says of the fourth step.
fn sheet(said: CriterionContents) -> SheetContents {
    let mut sheets = round().sheets;
    let at = sheets
        .iter()
        .position(|one| one.workbook.id == "planning")
        .unwrap();
    let mut sheet = sheets.swap_remove(at);
    sheet.criteria.clear();
    sheet.criteria.insert("a4".into(), said);
    sheet
}

fn judged(answer: Answer, reason: Option<&str>) -> CriterionContents {
    let sheet = round().sheets[0].id;
    CriterionContents {
        judgement: Some(Judgement {
            sheet,
            criterion: "a4".into(),
            answer,
            reason: reason.map(str::to_owned),
            reached: Reached::TalkedThrough,
            audience: Default::default(),
        }),
        ..CriterionContents::default()
    }
}

fn level(id: &str) -> Answer {
    Answer::Level(id.to_owned())
}

fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, day).unwrap()
}

#[test]
fn a_step_without_an_answer_is_found_and_a_dont_know_is_an_answer() {
    let found = unanswered(&sheet(judged(Answer::DontKnow, None))).unwrap();
    assert_eq!((found.kind, found.criteria.len()), (Kind::Unanswered, 9));
    assert!(!found.criteria.contains(&"a4".to_owned()));
    let mut all = sheet(judged(Answer::DontKnow, None));
    let said = all.criteria["a4"].clone();
    for criterion in &all.workbook.criteria {
        all.criteria.insert(criterion.id.clone(), said.clone());
    }
    assert_eq!(unanswered(&all), None);
}

#[test]
fn a_level_that_works_wants_evidence_and_one_below_does_not() {
    let found = |said| unsupported(&sheet(said)).unwrap();
    let works = judged(level("working"), None);
    assert_eq!(found(works.clone()).unwrap().criteria, ["a4"]);
    assert_eq!(found(judged(level("parts"), None)), None);
    let with_one = round()
        .sheets
        .into_iter()
        .flat_map(|one| one.criteria.into_values());
    let evidence = with_one.flat_map(|said| said.evidence).next().unwrap();
    let backed = CriterionContents {
        evidence: vec![evidence],
        ..works
    };
    assert_eq!(found(backed), None);
}

#[test]
fn not_applicable_wants_a_reason() {
    let found = |reason| no_reason(&sheet(judged(Answer::NotApplicable, reason)));
    assert_eq!(found(None).unwrap().criteria, ["a4"]);
    assert_eq!(found(Some("There is no coast here")), None);
    assert_eq!(no_reason(&sheet(judged(level("parts"), None))), None);
}

#[test]
fn an_aim_is_past_from_the_day_after_it_unless_it_is_reached() {
    let aimed = |answer: Option<&str>, by: Option<NaiveDate>| {
        let said = answer.map_or_else(CriterionContents::default, |id| judged(level(id), None));
        let one = CriterionContents {
            aim: Some(Aim {
                sheet: round().sheets[0].id,
                criterion: "a4".into(),
                level: "working".into(),
                by,
            }),
            ..said
        };
        aim_in_the_past(&sheet(one), day(10)).is_some()
    };
    assert!(aimed(Some("parts"), Some(day(9))));
    assert!(aimed(None, Some(day(9))), "nobody said that it is reached");
    assert!(!aimed(Some("parts"), Some(day(10))), "it is due today");
    assert!(!aimed(Some("working"), Some(day(9))), "it is reached");
    assert!(!aimed(Some("parts"), None), "no day was set");
}

#[test]
fn two_computers_that_differ_are_found() {
    let mut one = judged(level("parts"), None);
    assert_eq!(forked(&sheet(one.clone())), None);
    one.forked = true;
    assert_eq!(forked(&sheet(one)).unwrap().criteria, ["a4"]);
}

#[test]
fn open_actions_without_owner_or_date_are_found() {
    let mut round = round();
    let mut last = round.actions.pop().unwrap();
    last.1.state = ActionState::UnderWay;
    last.1.owner = Some("Priya Nair".into());
    last.1.due = Some(day(9));
    round.actions = vec![last];
    let mut found = |owner: Option<&str>, due, state| {
        let action = &mut round.actions[0].1;
        (action.owner, action.due, action.state) = (owner.map(str::to_owned), due, state);
        actions_lack(&round).map(|found| found.actions.len())
    };
    let open = ActionState::UnderWay;
    assert_eq!(found(Some("Priya Nair"), Some(day(9)), open), None);
    assert_eq!(found(None, Some(day(9)), open), Some(1));
    assert_eq!(found(Some("Priya Nair"), None, open), Some(1));
    assert_eq!(found(None, None, ActionState::Done), None);
}

#[test]
fn a_plan_of_one_kind_is_found() {
    let action = |segment, works_on| OpenAction {
        segment: Some(segment),
        works_on: Some(works_on),
    };
    let service = action(Segment::Service, WorksOn::Behaviour);
    let civic = action(Segment::Civic, WorksOn::Conditions);
    let both = action_balance(&[service, civic]);
    assert_eq!(
        (all_on_behaviour(&both), all_in_segment(&both)),
        (None, None)
    );
    let one_kind = action_balance(&[service, service]);
    assert_eq!(
        all_on_behaviour(&one_kind).unwrap().kind,
        Kind::AllOnBehaviour
    );
    let found = all_in_segment(&one_kind).unwrap();
    assert_eq!(found.kind, Kind::AllInSegment(Segment::Service));
    let alone = action_balance(&[civic]);
    assert_eq!(all_in_segment(&alone), None, "one can't lie in several");
}

#[test]
fn a_seam_that_one_side_alone_marked_is_found() {
    let mut seam = sheet(CriterionContents::default());
    std::sync::Arc::make_mut(&mut seam.workbook).component = Component::CivicCommunity;
    let seats = [Sector::Civic, Sector::Civic, Sector::Residents];
    let marked = |by: &[usize]| {
        let mark = |seat: &usize| SeatMark {
            seat: *seat,
            criterion: "a4".into(),
            mark: Mark::Level(LevelIndex(2)),
            late: false,
        };
        let marking = Marking {
            opened: true,
            seats: by.iter().map(mark).collect(),
            counts: Vec::new(),
        };
        let marks = SheetMarks::new(&seam.workbook, seats.to_vec(), vec![marking]).unwrap();
        let answers = Answers::none(&seam.workbook);
        let score = score_marks(&marks, &answers, SmallestGroup::default());
        marked_by_one_side(&seam, &score).map(|found| found.kind)
    };
    assert_eq!(marked(&[0, 1]), Some(Kind::MarkedByOneSide(Segment::Civic)));
    assert_eq!(marked(&[0, 2]), None);
}

#[test]
fn a_round_without_sheet_or_goal_is_told_so() {
    let mut round = round();
    assert_eq!((no_sheet(&round), no_goal(&round)), (None, None));
    round.sheets.clear();
    round.round.goal.as_mut().unwrap().change.clear();
    let found = before_printing(&round, &[], &action_balance(&[]), day(10)).unwrap();
    let kinds: Vec<Kind> = found.iter().map(|found| found.kind).collect();
    assert_eq!(kinds[..2], [Kind::NoSheet, Kind::NoGoal]);
}

#[test]
fn every_finding_has_a_sentence_and_a_way_to_mend_it() {
    let desk = desk::sample();
    let findings = desk
        .app
        .report(&desk.round, &pit_app::views::ReportOptions::default())
        .unwrap()
        .findings;
    assert!(
        !findings.is_empty(),
        "the sample was left with something to mend"
    );
    for finding in findings {
        assert!(!finding.sentence.contains('['), "{}", finding.sentence);
        assert!(!finding.links.is_empty(), "{}", finding.sentence);
        for link in finding.links {
            assert!(!link.label.is_empty() && !link.label.contains('['));
            assert_eq!(link.page == "sheet", link.sheet.is_some());
        }
    }
}
