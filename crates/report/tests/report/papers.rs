//! The papers of a round: each is read by everybody, the board paper has two pages whatever is in
//! the round, and nothing that stays in the room is in anything that is released.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use pit_record::ThingId;
use pit_record::body::{ActionState, Ask, Audience, Cut, Evidence, Goal, Note, NoteKind, Ordering};
use pit_record::compared;
use pit_record::contents::RoundContents;
use pit_record::redaction::Kept;
use pit_report::content::{
    self, Beside, Edition, Gathered, Options, Report, ReportKind, plan_days, plan_table,
    triangle_score,
};
use pit_report::picture::Picture;
use pit_words::Words;
use pit_workbook::score::{OpenAction, action_balance, score};
use pit_workbook::{Sector, Segment, WorksOn};
use proptest::prelude::*;

use crate::{checker, outloud, profile, room, round, tools};

fn id(number: u8) -> ThingId {
    ThingId::from_bytes([number; 16])
}

/// Works with a round as a library would hand it over.
fn gathered<T>(contents: &RoundContents, work: impl FnOnce(&Gathered<'_>) -> T) -> T {
    let scores: Vec<_> = contents
        .sheets
        .iter()
        .map(|sheet| score(&sheet.answers().unwrap()))
        .collect();
    let open = contents.actions.iter();
    let open: Vec<OpenAction> = open
        .filter(|(_, action)| action.state.is_open())
        .map(|(_, action)| OpenAction {
            segment: action.segment,
            works_on: action.works_on,
        })
        .collect();
    // The round stands in for the one before it too: what moved is in every kind that tells of it.
    let compared = compared::rounds(contents, contents).unwrap();
    work(&Gathered {
        contents,
        beside: Some(Beside {
            then: contents,
            now: contents,
            compared: &compared,
        }),
        scores: &scores,
        triangle: &triangle_score(contents).unwrap(),
        marks: &vec![None; scores.len()],
        actions: &action_balance(&open),
        over: &[],
        revisions: &[],
        serves: "",
        glossary: &[],
        kept: &Kept::default(),
        options: &Options::default(),
        words: &Words::english(),
        logo: None,
        made_by: "PIT Workbench",
        cut: "7c41",
    })
}

fn options(edition: Edition) -> Options {
    Options {
        edition,
        ..Options::default()
    }
}

pub fn report(kind: ReportKind, contents: &RoundContents, edition: Edition) -> Report {
    gathered(contents, |gathered| {
        content::report(kind, gathered, &options(edition)).unwrap()
    })
}

/// A round with so many of everything, each text a word of its own that says who may read it.
pub fn full(sizes: [usize; 4], released: &[bool], long: usize) -> RoundContents {
    let [asks, actions, notes, picked] = sizes;
    let mut at = 0;
    let mut said = |what: &str| {
        let audience = if released[at % released.len()] {
            Audience::Released
        } else {
            Audience::Room
        };
        at += 1;
        let may = match audience {
            Audience::Released => "mayleave",
            Audience::Room => "staysinroom",
        };
        let text = format!("{may}{at} {}", format!("{what} ").repeat(long));
        (text.trim_end().to_owned(), audience)
    };
    let mut sheets = vec![
        round::sheet(room::civic_service(), profile::every_state()),
        round::sheet(room::shipped("planning"), profile::every_state()),
    ];
    for (number, sheet) in (1..).zip(&mut sheets) {
        sheet.id = id(number);
        let weak: Vec<String> = sheet
            .workbook
            .criteria
            .iter()
            .map(|one| one.id.clone())
            .collect();
        for criterion in sheet.criteria.values_mut() {
            if let Some(judgement) = &mut criterion.judgement {
                let (text, audience) = said("because");
                (judgement.reason, judgement.audience) = (Some(text), audience);
            }
            for kind in [NoteKind::Gap, NoteKind::Dissent]
                .into_iter()
                .cycle()
                .take(notes)
            {
                let (text, audience) = said("noted");
                criterion.notes.push(Note {
                    sheet: id(number),
                    criterion: None,
                    kind,
                    text,
                    audience,
                });
            }
            let (fact, audience) = said("counted");
            criterion.evidence.push(Evidence {
                sheet: id(number),
                criterion: String::new(),
                figure: Some(format!("{fact} 5 of 10")),
                source: Some(format!("{fact} register")),
                fact,
                dated: None,
                strength: None,
                who_benefits: false,
                audience,
            });
        }
        let (text, audience) = said("whole");
        sheet.notes.push(Note {
            sheet: id(number),
            criterion: None,
            kind: NoteKind::Strength,
            text,
            audience,
        });
        let (reason, audience) = said("chosen");
        sheet.ordering = Some(Ordering {
            sheet: id(number),
            put_forward: weak.into_iter().take(picked).collect(),
            reason: Some(reason),
            audience,
        });
    }
    let action = || {
        let mut action = round::action(
            Some(Segment::Civic),
            Some(WorksOn::Conditions),
            ActionState::ToStart,
        );
        action.1.what = "Ring everybody back ".repeat(long.min(12));
        action.1.due = chrono::NaiveDate::from_ymd_opt(2027, 5, 28);
        action
    };
    let mut contents = round::round(sheets, (0..actions).map(|_| action()).collect());
    for _ in 0..asks {
        let (decision, audience) = said("decide");
        let ask = Ask {
            round: contents.id,
            board: "Harbourton Health and Wellbeing Board".into(),
            reason: Some(format!("{decision} or else")),
            decision,
            by: None,
            audience,
        };
        contents.asks.push((id(9), ask));
    }
    contents.round.scope.in_the_room = BTreeMap::from([(Sector::Civic, 9), (Sector::Residents, 1)]);
    contents.round.goal = Some(Goal {
        change: "Fewer people die early. ".repeat(long.min(20)),
        for_whom: None,
        measure: None,
        baseline: Some("62 more than elsewhere".into()),
        source: None,
        by: None,
        serves: None,
    });
    contents
}

pub fn words(report: &Report) -> String {
    tools::tagged(&tools::pdf(&report.document).bytes)
}

#[test]
fn the_record_of_a_locked_round_says_since_when_and_who_was_there() {
    let mut contents = full([3, 5, 2, 2], &[true], 2);
    let open = words(&report(ReportKind::Workshop, &contents, Edition::Room));
    assert!(!open.contains("revision 2"));
    contents.cuts.push(Cut {
        round: contents.id,
        revision: 2,
        locked_on: NaiveDate::from_ymd_opt(2026, 3, 9).unwrap(),
        records: Vec::new(),
        hash: String::new(),
        reopened_on: None,
    });
    let locked = words(&report(ReportKind::Workshop, &contents, Edition::Room));
    for said in [
        "9 March 2026, revision 2",
        "9 from the council",
        "1 resident",
    ] {
        assert!(locked.contains(said), "{said}: {locked}");
    }
}

#[test]
fn the_checker_finds_nothing_in_any_paper_of_either_edition() {
    let contents = full([3, 5, 2, 2], &[true, false], 6);
    for kind in ReportKind::ALL {
        for edition in [Edition::Room, Edition::Released] {
            let report = report(kind, &contents, edition);
            let pdf = tools::pdf(&report.document);
            let (failures, rules) = checker::check(&pdf.bytes);
            assert_eq!(failures, Vec::<String>::new(), "{kind:?}");
            assert_eq!(rules, 104);
            assert_eq!(pdf.warnings, [], "{kind:?}");
        }
    }
}

#[test]
fn what_a_board_paper_has_no_room_for_is_named_before_it_is_saved_and_on_it() {
    let contents = full([9, 40, 0, 4], &[true], 20);
    let report = report(ReportKind::Board, &contents, Edition::Room);
    assert!(report.left_out.len() > 20, "{:?}", report.left_out);
    let read = words(&report);
    assert!(read.contains("Left out for want of room"), "{read}");
    assert!(read.contains("more open actions"), "{read}");
    let few = self::report(
        ReportKind::Board,
        &full([1, 2, 0, 1], &[true], 2),
        Edition::Room,
    );
    assert_eq!(few.left_out, Vec::<String>::new());
    assert!(words(&few).contains("Everything else below working"));
}

#[test]
fn a_board_reads_what_changed_where_there_was_a_round_before() {
    let contents = full([1, 2, 0, 1], &[true], 2);
    let read = words(&report(ReportKind::Board, &contents, Edition::Room));
    assert!(read.contains("What changed since 3 March 2026"), "{read}");
    let (asks, changed) = (read.find("What we ask"), read.find("What changed since"));
    assert!(asks < changed, "decisions first");
    let first = gathered(&contents, |gathered| {
        let alone = Gathered {
            beside: None,
            ..*gathered
        };
        content::report(ReportKind::Board, &alone, &options(Edition::Room)).unwrap()
    });
    assert!(!words(&first).contains("What changed since"));
    // Where there is no room for it, that is named.
    let much = report(
        ReportKind::Board,
        &full([5, 9, 0, 1], &[true], 30),
        Edition::Room,
    );
    let left = much.left_out.join(" ");
    assert!(left.contains("What changed in “Planning”."), "{left}");
    assert!(words(&much).contains("what changed in"), "{}", words(&much));
}

#[test]
fn the_checker_finds_nothing_in_a_paper_with_a_logo() {
    let contents = full([3, 5, 2, 2], &[true, false], 6);
    let logo = Picture::from_png(include_bytes!("../../../app/tests/round/red.png")).unwrap();
    for kind in ReportKind::ALL {
        let report = gathered(&contents, |gathered| {
            let with = Gathered {
                logo: Some(&logo),
                ..*gathered
            };
            content::report(kind, &with, &options(Edition::Room)).unwrap()
        });
        let pdf = tools::pdf(&report.document);
        assert_eq!(
            checker::check(&pdf.bytes).0,
            Vec::<String>::new(),
            "{kind:?}"
        );
        // The foot line of a single page is taken for prose there, with a logo or without.
        if matches!(kind, ReportKind::Workshop | ReportKind::Board) {
            let heard = outloud::wrong(&report.document);
            assert_eq!(heard, [] as [String; 0], "{kind:?}");
        }
        let file = lopdf::Document::load_mem(&pdf.bytes).unwrap();
        let pictures = file.objects.values().filter(|object| {
            let stream = object.as_stream().ok();
            let subtype = stream.and_then(|stream| stream.dict.get(b"Subtype").ok());
            subtype.and_then(|name| name.as_name().ok()) == Some(b"Image")
        });
        assert_eq!(pictures.count(), 1, "{kind:?}");
    }
}

#[test]
fn a_change_report_begins_with_what_each_workbook_comes_to() {
    let contents = full([0, 2, 0, 1], &[true], 2);
    let change = report(ReportKind::Change, &contents, Edition::Room);
    let first = &tools::words(&tools::pdf(&change.document).bytes)[0];
    let first = tools::line(first);
    for title in [
        "Place-based planning",
        "scored in both",
        "from the record 7c41",
    ] {
        assert!(first.contains(title), "{title}: {first}");
    }
}

#[test]
fn a_released_paper_says_where_it_leaves_something_out() {
    let contents = full([2, 2, 1, 2], &[false], 2);
    let workshop = words(&report(ReportKind::Workshop, &contents, Edition::Released));
    for wanted in [
        "it stays with the people who were there: the reason, some of the evidence and some of what was noted.",
        "some of what was said about the whole",
        "2 asks are left out here",
        "Released edition",
    ] {
        assert!(workshop.contains(wanted), "{wanted}: {workshop}");
    }
    let board = words(&report(ReportKind::Board, &contents, Edition::Released));
    assert!(board.contains("2 asks are left out here"), "{board}");
    assert!(
        board.contains("it stays with the people who were there: the reason."),
        "{board}"
    );
}

#[test]
fn one_persons_paper_never_says_that_anything_was_agreed_by_others() {
    let mut contents = full([1, 2, 1, 1], &[true], 2);
    contents.round.mode = pit_record::body::Mode::OnePerson;
    for kind in ReportKind::ALL {
        for edition in [Edition::Room, Edition::Released] {
            let report = report(kind, &contents, edition);
            assert_eq!(report.document.running.middle, "One person’s view");
        }
    }
}

#[test]
fn what_you_told_us_gives_no_number_small_enough_to_know_somebody_by() {
    let told = words(&report(
        ReportKind::Told,
        &full([0, 2, 0, 1], &[true], 2),
        Edition::Room,
    ));
    assert!(
        told.contains("10 others") && !told.contains("1 resident"),
        "{told}"
    );
}

/// A paper takes longer to set than a number to add.
fn config() -> ProptestConfig {
    let usual = ProptestConfig::default();
    ProptestConfig {
        cases: usual.cases / 16,
        failure_persistence: None,
        ..usual
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn nothing_that_stays_in_the_room_is_in_anything_released(
        sizes in [0usize..6, 0usize..9, 0usize..3, 0usize..5],
        released in prop::collection::vec(any::<bool>(), 1..30),
        long in 1usize..9,
    ) {
        let contents = full(sizes, &released, long);
        for kind in ReportKind::ALL {
            let report = report(kind, &contents, Edition::Released);
            let read = words(&report);
            prop_assert!(!read.contains("staysinroom"), "{kind:?}: {read}");
            let warned = report.left_out.join(" ");
            prop_assert!(!warned.contains("staysinroom"), "{kind:?}: {warned}");
        }
        let exports = gathered(&contents, |gathered| {
            let options = options(Edition::Released);
            let table = plan_table(gathered, &options).unwrap();
            let days = plan_days(gathered, &options).unwrap();
            format!("{table:?} {days:?}")
        });
        prop_assert!(!exports.contains("staysinroom"), "{exports}");
    }

    #[test]
    fn a_board_paper_has_two_pages_and_what_you_told_us_one(
        sizes in [0usize..12, 0usize..30, 0usize..2, 0usize..9],
        long in 1usize..60,
    ) {
        let contents = full(sizes, &[true, false], long);
        for edition in [Edition::Room, Edition::Released] {
            let board = report(ReportKind::Board, &contents, edition);
            prop_assert_eq!(pit_report::pages(&board.document), 2);
        }
        let told = report(ReportKind::Told, &contents, Edition::Room);
        prop_assert_eq!(pit_report::pages(&told.document), 1);
    }
}
