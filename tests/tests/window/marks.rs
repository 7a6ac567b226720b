//! Marks: a room keys its rows sealed, opens them on purpose, and takes what it agrees on.

use pit_tests::{
    webdriver::key,
    window::{Scheme, Window},
};

use crate::way::{carry_on, describe_a_place, open_planning};

/// Six people over ten steps: the first step splits them, the last has three marks of a level,
/// the eight between lie close together.
const ROWS: [&str; 6] = [
    "423122321d",
    "422122322n",
    "423122322d",
    "0231223221",
    "0221223222",
    "0231223221",
];

#[test]
fn a_finished_row_outlasts_a_kill_and_the_room_takes_what_it_agrees_on_in_one_step() {
    let window = Window::open(Scheme::Light);
    describe_a_place(&window);
    a_room_of_six(&window);
    open_planning(&window);
    window.press("Marks");
    window.press("Set out 6 seats");
    window.wait_for_words("0 of 6 seats");
    for (row, seats) in ROWS[..2].iter().zip(1..) {
        key_row(&window, row, seats);
    }

    let window = window.kill().open(Scheme::Light);
    carry_on(&window);
    window.press("Marks");
    window.wait_for_words("2 of 6 seats");
    assert_eq!(checks(&window), ["10 of 10", "10 of 10", "", "", "", ""]);
    assert_eq!(readable(&window), "", "a level stands in a cell");
    // Faster than the answers come: no row is taken for one that is still to come.
    for row in &ROWS[2..] {
        window.page.write(row);
        window.page.press(key::ENTER);
    }
    window.wait_for_words("6 of 6 seats");
    window.wait_for_words("Every row is in");
    assert_eq!(checks(&window), ["10 of 10"; 6]);
    assert_eq!(readable(&window), "", "a level stands in a cell");

    again_by_hand(&window);
    window.press("Open the marks…");
    window.wait_for_words("Open the marks to the room?");
    window.wait_for_words("the council (3) and residents (3)");
    assert_eq!(agenda(&window), 0, "nothing is open while it is asked");
    window.press("Open the marks");
    let _ = window.wait_for("return document.querySelector('.agenda') !== null");
    assert_eq!(agenda(&window), 10);
    let first = window
        .page
        .run("return document.querySelector('.agenda li').innerText");
    let first = first.as_str().unwrap_or_default();
    assert!(
        first.contains("Leaders own the goal") && first.contains("Split"),
        "{first}"
    );

    window.press("Take the 8 agreed ones");
    window.wait_for_words("Take these from the marks?");
    window.press("Take 8 from the marks");
    let _ = window.wait_for(&taken(8));
    window.page.chord(&[key::CONTROL], 'z');
    let _ = window.wait_for(&taken(0));
    window.wait_for_words("Take the 8 agreed ones");
}

/// Says on the scope page that three civic people and three residents answer together.
fn a_room_of_six(window: &Window) {
    window.tab_to("One person");
    window.page.press(key::RIGHT);
    for sector in ["Council", "Residents"] {
        window.tab_to(sector);
        window.page.write("3");
    }
}

/// Keys the next row and finishes it; then so many seats are in.
fn key_row(window: &Window, row: &str, seats: usize) {
    let _ = window.wait_for("return document.querySelector('[data-cell]') !== null");
    window.page.write(row);
    window.page.press(key::ENTER);
    window.wait_for_words(&format!("{seats} of 6 seats"));
}

/// Presses a finished row with the mouse, anywhere: that row is keyed again, and left as it was.
fn again_by_hand(window: &Window) {
    let pressed =
        "const [cell] = [...document.querySelectorAll('.grid tbody tr')][1].querySelectorAll('td');
         const { x, y, width, height } = cell.getBoundingClientRect();
         document.elementFromPoint(x + width / 2, y + height / 2).click(); return true";
    let _ = window.page.run(pressed);
    window.wait_for_words("Seat 2, step 1");
    let _ = window.wait_for("return document.activeElement.dataset.cell === '0'");
    window.page.press(key::ESCAPE);
    window.wait_for_words("Every row is in");
    assert_eq!(checks(window), ["10 of 10"; 6]);
}

/// The check column, from the first seat to the last.
fn checks(window: &Window) -> Vec<String> {
    let checks = window.page.run(
        "return [...document.querySelectorAll('.grid tbody tr')].map((row) => row.lastElementChild.innerText)",
    );
    serde_json::from_value(checks).expect("words")
}

/// What tells one finished cell from another, or can be read in the row that is keyed.
fn readable(window: &Window) -> String {
    let readable = window.page.run(
        "const cells = [...document.querySelectorAll('.grid tbody tr')].map((row) => [...row.querySelectorAll('td')].slice(0, -1));
         const sealed = cells.flat().filter((cell) => !cell.querySelector('input') && cell.innerHTML !== cells[0][0].innerHTML);
         const keyed = [...document.querySelectorAll('.grid input')].map((input) => input.value);
         return sealed.map((cell) => cell.innerText).join('') + keyed.join('')",
    );
    readable.as_str().expect("words").to_owned()
}

/// How many steps the agenda names.
fn agenda(window: &Window) -> u64 {
    let steps = "return document.querySelectorAll('.agenda li').length";
    window.page.run(steps).as_u64().expect("a number")
}

/// Whether so many steps of the agenda have an agreed answer, and no question stands before them.
fn taken(steps: usize) -> String {
    format!(
        "return document.querySelector('dialog') === null
           && document.querySelectorAll('.agenda li .level').length === {steps}"
    )
}
