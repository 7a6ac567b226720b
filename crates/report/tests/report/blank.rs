//! Blank workbooks: read by everybody, every part on paper of its own, large print large, and the
//! words of the workbook on them.

use pit_report::content::{Blank, BlankSeat, blank_workbooks};
use pit_report::document::{Block, Document};
use pit_report::picture::Picture;
use pit_words::Words;
use pit_workbook::{Sector, Workbook};

use crate::{checker, outloud, room, tools};

fn whole(large: bool) -> Blank {
    let seat = |number, sector| BlankSeat {
        number: Some(number),
        sector,
    };
    Blank {
        large,
        matrix: true,
        seats: vec![
            seat(1, None),
            seat(2, Some(Sector::Vcse)),
            BlankSeat::default(),
        ],
        tables: 1,
        of: Some(("Harbourton".into(), "3 March 2026".into())),
        logo: None,
    }
}

fn blank(workbooks: &[Workbook], wanted: &Blank) -> Document {
    blank_workbooks(&Words::english(), workbooks, wanted, "PIT Workbench")
}

fn all() -> Vec<Workbook> {
    [
        "planning",
        "civic",
        "community",
        "pots",
        "civic-community",
        "community-service",
        "civic-service",
        "quick-scan",
    ]
    .map(room::shipped)
    .into()
}

/// The pages of a document as lines of words.
fn pages(document: &Document) -> Vec<String> {
    let pages = tools::words(&tools::pdf(document).bytes);
    pages.iter().map(|page| tools::line(page)).collect()
}

#[test]
fn the_checkers_find_nothing_in_any_workbook_ordinary_or_large() {
    for workbook in all() {
        for large in [false, true] {
            let document = blank(std::slice::from_ref(&workbook), &whole(large));
            let pdf = tools::pdf(&document);
            assert_eq!(pdf.warnings, [], "{}", workbook.id);
            let (failures, rules) = checker::check(&pdf.bytes);
            assert_eq!(failures, Vec::<String>::new(), "{}", workbook.id);
            assert_eq!(rules, 104);
        }
    }
}

#[test]
fn every_workbook_sounds_right_ordinary_and_large_with_a_logo() {
    for workbook in all() {
        for large in [false, true] {
            let document = blank(std::slice::from_ref(&workbook), &with_logo(large));
            let mut wrong = outloud::wrong(&document);
            // Most cells of a mark sheet are empty: they are there to be filled in.
            wrong.retain(|line| !line.starts_with("warning TBL-012"));
            assert_eq!(wrong, [] as [String; 0], "{}", workbook.id);
        }
    }
}

fn with_logo(large: bool) -> Blank {
    let red = include_bytes!("../../../app/tests/round/red.png");
    Blank {
        logo: Some(Picture::from_png(red).unwrap()),
        ..whole(large)
    }
}

#[test]
fn a_places_logo_stands_on_the_front_of_each_sheet_and_takes_no_room() {
    for large in [false, true] {
        let (without, with) = (whole(large), with_logo(large));
        let [without, with] = [without, with].map(|wanted| blank(&all()[..1], &wanted));
        assert_eq!(pages(&without).len(), pages(&with).len());
        let logos = |document: &Document| {
            let pictures = document.blocks.iter();
            let pictures = pictures.filter(|block| matches!(block, Block::Picture(_)));
            pictures.count()
        };
        assert_eq!(logos(&without), 0);
        // Three mark sheets and one to count on, and the levels.
        assert!(logos(&with) > 4, "{}", logos(&with));
    }
}

#[test]
fn the_words_of_every_level_and_every_question_are_on_it() {
    for workbook in all() {
        let bytes = tools::pdf(&blank(std::slice::from_ref(&workbook), &whole(false))).bytes;
        let read = tools::line(&tools::tagged(&bytes));
        for criterion in &workbook.criteria {
            let said = criterion.levels.values().chain(&criterion.probes);
            for words in said.chain([&criterion.label, &criterion.summary]) {
                let words = tools::line(words);
                let bare = |words: &str| words.replace([' ', '\u{AD}'], "");
                assert!(bare(&read).contains(&bare(&words)), "{words}");
            }
        }
    }
}

/// With both sides printed, nobody's mark sheet is on the back of another's, and the questions of a
/// criterion are on the back of its levels.
#[test]
fn every_part_begins_a_sheet_of_paper() {
    for large in [false, true] {
        let pages = pages(&blank(&all()[..2], &whole(large)));
        assert_eq!(pages.len() % 2, 0);
        let begins = |page: &String| page.contains("your marks") || page.contains("table’s count");
        let at: Vec<usize> = (0..pages.len()).filter(|at| begins(&pages[*at])).collect();
        assert_eq!(at.len(), 8, "three seats and a table, two workbooks each");
        assert!(at.iter().all(|at| at % 2 == 0), "{at:?}");
    }
    let pages = pages(&blank(&all()[..1], &whole(false)));
    for (front, back) in pages.iter().zip(&pages[1..]).step_by(2).take(4) {
        let of = |page: &String| page.split(" of 10").next().map(str::to_owned);
        assert_eq!(of(front), of(back));
        assert!(front.contains("mark what is true today"), "{front}");
        assert!(back.contains("questions to think about"), "{back}");
    }
}

/// A page with nothing but a line or a kicker on it is a page too many.
#[test]
fn no_workbook_has_a_page_with_next_to_nothing_on_it() {
    for workbook in all() {
        let document = blank(std::slice::from_ref(&workbook), &whole(false));
        for (number, page) in (1..).zip(pages(&document)) {
            let foot = 12;
            let words = page.split_whitespace().count();
            assert!(words > foot + 10, "{} {number}: {page}", workbook.id);
        }
    }
}

#[test]
fn an_ordinary_mark_sheet_is_one_sheet_of_paper_whatever_the_workbook() {
    for workbook in all() {
        let wanted = Blank {
            matrix: false,
            tables: 0,
            ..whole(false)
        };
        let pages = pages(&blank(std::slice::from_ref(&workbook), &wanted));
        assert_eq!(pages.len(), 2 * wanted.seats.len(), "{}", workbook.id);
    }
}

#[test]
fn a_seat_with_a_sector_is_told_whose_it_is_and_others_are_asked() {
    let pages = pages(&blank(
        &all()[..1],
        &Blank {
            matrix: false,
            ..whole(false)
        },
    ));
    let [first, second, copy, table] = [0, 2, 4, 6].map(|at| pages[at].as_str());
    assert!(first.contains("Seat 1. The hat I wear today"), "{first}");
    assert!(
        second.contains("Seat 2: community organisation"),
        "{second}"
    );
    assert!(!second.contains("The hat I wear"), "{second}");
    assert!(
        copy.contains("The hat I wear today") && !copy.contains("Seat"),
        "{copy}"
    );
    assert!(table.contains("Table 1. The hat we wear"), "{table}");
}

#[test]
fn a_seat_is_only_asked_what_its_sector_is_asked() {
    let mut workbook = room::shipped("planning");
    workbook.criteria[1].asked_of = Some(vec![Sector::Civic]);
    let label = workbook.criteria[1].label.clone();
    let wanted = Blank {
        matrix: false,
        tables: 0,
        ..whole(false)
    };
    let pages = pages(&blank(&[workbook], &wanted));
    assert!(
        pages[0].contains(&label),
        "a seat that says its sector by a tick"
    );
    assert!(!pages[2].contains(&label), "{}", pages[2]);
    assert!(
        pages[2].contains("3 Priorities chosen together"),
        "numbers stay: {}",
        pages[2]
    );
}

/// The sizes in which words are set.
fn letter_sizes(bytes: &[u8]) -> Vec<f32> {
    let file = lopdf::Document::load_mem(bytes).unwrap();
    let pages = file.get_pages().into_values();
    let contents = pages.map(|page| file.get_and_decode_page_content(page).unwrap());
    let operations = contents.flat_map(|content| content.operations);
    let fonts = operations.filter(|operation| operation.operator == "Tf");
    fonts
        .map(|font| font.operands[1].as_float().unwrap())
        .collect()
}

#[test]
fn nothing_in_large_print_is_smaller_than_18_points() {
    let sizes = |large| {
        let bytes = tools::pdf(&blank(&all()[..1], &whole(large))).bytes;
        letter_sizes(&bytes)
    };
    let small = |sizes: Vec<f32>| sizes.into_iter().filter(|size| *size < 17.99).count();
    assert!(small(sizes(false)) > 0, "an ordinary one has smaller ones");
    assert_eq!(small(sizes(true)), 0);
}

#[test]
fn the_same_workbooks_give_the_same_file_and_it_says_which_they_are() {
    let document = blank(&all(), &whole(false));
    assert_eq!(
        tools::pdf(&document).bytes,
        tools::pdf(&blank(&all(), &whole(false))).bytes
    );
    let names: Vec<_> = document
        .identity
        .iter()
        .map(|(name, _)| name.as_str())
        .collect();
    assert!(
        names.contains(&"program") && names.contains(&"workbook-pots"),
        "{names:?}"
    );
}
