//! The overview of the sample: walked by keyboard, a part opened, and come back from.

use pit_tests::{
    webdriver::key,
    window::{Scheme, Window},
};

/// The part of the triangle that has the focus; nothing where none has.
const PART: &str = "return document.activeElement?.getAttribute?.('data-part') ?? ''";

#[test]
fn the_triangle_is_walked_by_keyboard_and_a_part_opens_and_is_left_again() {
    let window = Window::open(Scheme::Light);
    window.press("Look round the sample");
    window.wait_for_words("Your places");
    window.press("Whole place");
    window.wait_for_words("Where Harbourton stands");
    let _ = window.wait_for("return document.querySelector('svg[role=group]') !== null");

    let parts = window
        .page
        .run("return [...document.querySelectorAll('[data-part]')].map((one) => one.dataset.part)");
    let parts: Vec<String> = serde_json::from_value(parts).expect("names");
    assert_eq!(parts.len(), 7, "{parts:?}");
    let mut walked = Vec::new();
    for _ in 0..40 {
        window.page.press(key::TAB);
        let part = window.page.run(PART);
        match part.as_str().unwrap_or_default() {
            "" if walked.is_empty() => {}
            "" => break,
            part => walked.push(part.to_owned()),
        }
    }
    assert_eq!(walked, parts, "each once, in the order of reading");

    let planning = "document.querySelector('[data-part=planning]').focus(); return true";
    let _ = window.page.run(planning);
    let ring = window
        .page
        .run("return getComputedStyle(document.activeElement.querySelector('.part__ring')).stroke");
    assert_ne!(ring, "none", "one sees where the focus is");
    window.page.press(key::ENTER);
    let _ = window
        .wait_for("return document.querySelector('h1')?.innerText === 'Place-based planning'");
    window.press("Back to the overview");
    window.wait_for_words("Where Harbourton stands");
}
