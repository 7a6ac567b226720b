//! Three rounds of the sample in the real window, with a newer workbook between the second and the
//! third: compared, a reason given and taken back, and read over time.

use pit_tests::{
    webdriver::key,
    window::{Person, Scheme, Window},
    years,
};

fn at(window: &Window, round: &str, more: &str) {
    let script = format!(
        "location.hash = '#/compare/{round}{more}'; dispatchEvent(new PopStateEvent('popstate')); return true"
    );
    let _ = window.page.run(&script);
}

#[test]
fn three_rounds_are_compared_a_move_gets_its_reason_and_all_are_read_over_time() {
    let person = Person::new();
    let rounds = years::library(&person.data(), 3);
    let window = person.open(Scheme::Light);
    window.wait_for_words("Your places");
    at(&window, &rounds[2], "");
    window.wait_for_words("Before you compare");
    window.wait_for_words("version 1.1.0");
    window.wait_for_words("Wording changed: “All three kinds of action in play”.");
    window.wait_for_words("now not applicable");

    let opened = "const why = document.querySelector('.compare__why'); why.open = true; why.querySelector('input').focus(); return true";
    let _ = window.page.run(opened);
    window.page.press(' ');
    let _ = window.wait_for(
        "return document.querySelector('.compare__why b')?.innerText === 'Things changed'",
    );
    let svg = "return document.querySelector('.figure-box svg').textContent.includes('things')";
    let _ = window.wait_for(svg);
    let _ = window
        .page
        .run("document.activeElement.blur(); return true");
    window.page.chord(&[key::CONTROL], 'z');
    let _ = window.wait_for("return document.querySelector('.compare__why b') === null");

    window.press("All 3 rounds over time");
    window.wait_for_words("How to read these");
    let _ = window.page.run("history.back(); return true");
    window.wait_for_words("Before you compare");
}
