//! What happens when the program ends from one moment to the next.

use pit_tests::window::{Scheme, Window};

use crate::way::{carry_on, describe_a_place, five_steps, look_closer, mark, marks, open_planning};

const STEP: &str = "Leaders own the goal";
const REASON: &str = "Two of the six chief officers signed; the others want to see";

#[test]
fn a_kill_right_after_saved_loses_nothing() {
    let mut window = Window::open(Scheme::Light);
    describe_a_place(&window);
    open_planning(&window);
    let steps = [
        "Leaders own the goal",
        "One picture of need and assets",
        "Priorities chosen together",
    ];
    for ((step, digit), answered) in steps.into_iter().zip(['2', '0', '3']).zip(1..) {
        window.press(step);
        mark(&window, digit, answered);
        window = window.kill().open(Scheme::Light);
        carry_on(&window);
    }
    assert_eq!(marks(&window), "2 0 3");
}

#[test]
fn text_that_was_being_typed_survives_a_kill() {
    let window = Window::open(Scheme::Light);
    five_steps(&window);
    look_closer(&window, STEP);
    window.page.press('r');
    let _ = window.wait_for("return document.activeElement?.tagName === 'TEXTAREA'");
    window.page.write(REASON);
    window.wait_for_draft(REASON);

    let window = window.kill().open(Scheme::Light);
    carry_on(&window);
    look_closer(&window, STEP);
    window.page.press('r');
    let typed = window.wait_for(
        "return [...document.querySelectorAll('textarea')].map((field) => field.value).filter(Boolean)[0] ?? ''",
    );
    assert_eq!(typed.as_str(), Some(REASON));
}
