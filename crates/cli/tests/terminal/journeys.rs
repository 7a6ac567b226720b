//! What a person sees at the terminal, from the sample to the report.

use crate::terminal::Terminal;

#[test]
fn the_sample_is_listed_and_scored() {
    let mut terminal = Terminal::new();
    terminal
        .run("pit sample --out sample.pit")
        .run("pit list sample.pit")
        .run("pit score sample.pit");
    insta::assert_snapshot!(terminal.transcript());
}

#[test]
fn a_bundle_is_taken_into_a_library_once() {
    let mut terminal = Terminal::new();
    terminal
        .run("pit sample --out sample.pit")
        .run("pit import sample.pit --into library.db")
        .run("pit import sample.pit --into library.db")
        .run("pit list library.db")
        .run("pit undo library.db")
        .run("pit redo library.db");
    insta::assert_snapshot!(terminal.transcript());
}

#[test]
fn one_round_goes_to_another_computer_and_comes_back() {
    let mut terminal = Terminal::new();
    terminal
        .run("pit sample --out sample.pit")
        .run("pit export sample.pit --round 2 --out blood-pressure.pit")
        .run("pit import blood-pressure.pit --into library.db")
        .run("pit list library.db")
        .run("pit export library.db --out back.pit")
        .run("pit import sample.pit --into library.db")
        .run("pit list library.db");
    insta::assert_snapshot!(terminal.transcript());
    assert_eq!(
        terminal.read("blood-pressure.pit"),
        terminal.read("back.pit"),
        "the same selection gives the same bytes"
    );
}

#[test]
fn any_selection_of_rounds_and_places_can_be_carried() {
    let mut terminal = Terminal::new();
    terminal.must("pit sample --out sample.pit");
    terminal
        .run("pit export sample.pit --round 1 --round 2 --round 3 --out rounds.pit")
        .run("pit export sample.pit --place Harbourton --out place.pit")
        .run("pit export sample.pit --place Nowhere --out nowhere.pit");
    insta::assert_snapshot!(terminal.transcript());
    assert_eq!(
        terminal.read("rounds.pit"),
        terminal.read("place.pit"),
        "all the rounds of the only place are the place"
    );
    assert!(
        !terminal.folder().join("nowhere.pit").exists(),
        "nothing was written"
    );
}

#[test]
fn two_rounds_of_one_assessment_are_compared_and_others_are_not() {
    let mut terminal = Terminal::new();
    terminal.must("pit sample --out sample.pit");
    terminal
        .run("pit compare sample.pit")
        .run("pit compare sample.pit --then 2 --now 3")
        .run("pit compare sample.pit --now 1")
        .run("pit compare sample.pit --now 9");
    insta::assert_snapshot!(terminal.transcript());
}

#[test]
fn a_place_is_told_with_what_it_rests_on_first_and_by_name_what_is_not_counted() {
    let mut terminal = Terminal::new();
    terminal.locked_sample();
    terminal
        .run("pit places library.db --place Harbourton --with Harbourton --workbook planning --as-at 2026-12-31")
        .run("pit places library.db --place Harbourton --with Harbourton --topic Nothing --as-at 2026-12-31")
        .run("pit rollup library.db --place Harbourton --as-at 2026-12-31")
        .run("pit rollup library.db --place Nowhere")
        .run("pit places library.db --place Harbourton --as-at yesterday");
    insta::assert_snapshot!(terminal.transcript());
}

#[test]
fn the_sample_is_the_same_every_time() {
    let terminal = Terminal::new();
    terminal.must("pit sample --out one.pit");
    terminal.must("pit sample --out two.pit");
    assert_eq!(terminal.read("one.pit"), terminal.read("two.pit"));
}

#[test]
fn history_tells_what_was_done_and_never_whose_mark_it_was() {
    let mut terminal = Terminal::new();
    terminal.must("pit sample --out sample.pit");
    terminal.run("pit history sample.pit --round 1");
    insta::assert_snapshot!(terminal.transcript());
}

#[test]
fn the_help_says_what_can_be_done() {
    let mut terminal = Terminal::new();
    terminal
        .run("pit --help")
        .run("pit report --help")
        .run("pit scroe sample.pit")
        .run("pit score");
    insta::assert_snapshot!(terminal.transcript());
}

#[test]
fn the_reports_are_written_and_read_back() {
    let mut terminal = Terminal::new();
    terminal
        .run("pit sample --out sample.pit")
        .run("pit report sample.pit --out report.pdf")
        .run("pit report sample.pit --round 1 --out .")
        .run("pit report sample.pit --out .");
    insta::assert_snapshot!(terminal.transcript());
    assert!(terminal.read("report.pdf").starts_with(b"%PDF-1."));
}

#[test]
fn the_same_round_gives_the_same_pages() {
    let terminal = Terminal::new();
    terminal.must("pit sample --out sample.pit");
    terminal.must("pit report sample.pit --undated --out one.pdf");
    terminal.must("pit import sample.pit --into library.db");
    terminal.must("pit report library.db --undated --out two.pdf");
    assert!(
        terminal.read("one.pdf") == terminal.read("two.pdf"),
        "from a bundle and from a library"
    );
}

#[test]
fn a_round_is_locked_opened_again_and_followed_by_the_next() {
    let mut terminal = Terminal::new();
    terminal.must("pit sample --out sample.pit");
    terminal.must("pit import sample.pit --into library.db");
    terminal
        .run("pit lock library.db --round 1")
        .run("pit lock library.db --round 1")
        .run("pit reopen library.db --round 1")
        .run("pit reopen library.db --round 1")
        .run("pit next library.db --round 1")
        .run("pit undo library.db")
        .run("pit lock sample.pit");
    insta::assert_snapshot!(terminal.transcript());
    let rounds = terminal.must("pit list library.db");
    assert_eq!(
        rounds,
        terminal.must("pit list sample.pit"),
        "one undo took all of it"
    );
}

#[test]
fn workbooks_to_mark_by_hand_are_written_with_and_without_a_round() {
    let mut terminal = Terminal::new();
    terminal.must("pit sample --out sample.pit");
    terminal
        .run("pit blank --out planning.pdf")
        .run("pit blank quick-scan pots --seats 3 --tables 1 --large --out .")
        .run("pit blank --from sample.pit --round 1 --without matrix --seats round --out marks.pdf")
        .run("pit blank --seats round --out no.pdf")
        .run("pit blank no-such --out no.pdf")
        .run("pit blank --without matrix --seats none --out no.pdf")
        .run("pit blank --round 1 --out no.pdf");
    insta::assert_snapshot!(terminal.transcript());
    assert!(!terminal.folder().join("no.pdf").exists());
    terminal.must("pit blank --undated --out one.pdf");
    terminal.must("pit blank --undated --out two.pdf");
    assert!(terminal.read("one.pdf") == terminal.read("two.pdf"));
}

#[test]
fn who_was_in_the_room_and_what_to_look_at_again_are_said_at_the_terminal_too() {
    let mut terminal = Terminal::new();
    terminal.must("pit sample --out sample.pit");
    terminal.must("pit import sample.pit --into library.db");
    let lock = "pit lock library.db --round 1 --room civic=4 --room residents=9";
    terminal
        .run("pit lock library.db --round 1 --room council=4")
        .run("pit lock library.db --round 1 --held-on soon")
        .run(&format!("{lock} --held-on 2026-03-02"))
        .run("pit next library.db --round 1 --revisit planning/a4 --revisit pots/p11")
        .run("pit next library.db --round 1 --revisit planning/z9");
    insta::assert_snapshot!(terminal.transcript());
    terminal.run("pit lock sample.pit");
    assert!(!terminal.folder().join("sample.pit.lock").exists());
}

#[test]
fn a_place_is_given_a_logo_and_it_is_taken_away() {
    let mut terminal = Terminal::new();
    terminal.must("pit sample --out sample.pit");
    terminal.must("pit import sample.pit --into library.db");
    let red = include_bytes!("../../../app/tests/round/red.png");
    std::fs::write(terminal.folder().join("red.png"), red).expect("a picture");
    terminal.must("pit report library.db --round 1 --undated --out before.pdf");
    terminal
        .run("pit logo library.db --place Harbourton --set red.png")
        .run("pit logo library.db --place Harbourton --set sample.pit")
        .run("pit logo library.db --place Nowhere --set red.png");
    terminal.must("pit report library.db --round 1 --undated --out with.pdf");
    terminal.run("pit logo library.db --place Harbourton --remove");
    terminal.must("pit report library.db --round 1 --undated --out after.pdf");
    insta::assert_snapshot!(terminal.transcript());
    let differs = |one: &str, two: &str| terminal.read(one) != terminal.read(two);
    assert!(differs("before.pdf", "with.pdf"));
    assert!(!differs("before.pdf", "after.pdf"));
}
