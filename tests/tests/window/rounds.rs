//! Three rounds of the sample over two years in the real window, with a newer workbook between the
//! second and the third: compared, a reason given and taken back, read over time, and printed.

use pit_tests::{
    webdriver::key,
    window::{Person, Scheme, Window},
    years,
};

use crate::way::{describe_a_place, mark, wait_for_progress};

/// What stands in the part of the page with this name.
fn part(window: &Window, workbook: &str, selector: &str) -> String {
    let script = format!(
        "return document.querySelector('section[aria-labelledby=compare-{workbook}] {selector}')?.innerText ?? ''"
    );
    let found = window.wait_for(&script);
    found.as_str().unwrap_or_default().to_owned()
}

#[test]
fn three_rounds_are_compared_a_move_gets_its_reason_and_all_are_read_over_time() {
    let person = Person::new();
    let rounds = years::library(&person.data(), 3);
    let window = person.open(Scheme::Light);
    window.wait_for_words("Your places");

    window.go(&format!("#/compare/{}", rounds[2]));
    window.wait_for_words("Before you compare");
    let card = part(&window, "planning", ".compare__card");
    for said in [
        "version 1.0.0",
        "version 1.1.0",
        "Wording changed: “All three kinds of action in play”.",
        "New in the later workbook: “Residents set the questions”.",
        "No longer in the workbook: “Evaluation from the first day”.",
    ] {
        assert!(card.contains(said), "the card says {said}: {card}");
    }
    let summary = part(&window, "planning", ".compare__summary");
    assert!(
        summary.starts_with("Of 8 steps scored in both"),
        "what can't be compared is in no count: {summary}"
    );
    // The picture has all eleven, and draws no level where the two can't be compared.
    let drawn = window.page.run(
        "const svg = document.querySelector('section[aria-labelledby=compare-planning] .figure-box svg');
         const parts = [...svg.querySelectorAll('[data-part]')];
         const out = parts.filter((one) => one.textContent.includes('not compared'));
         return [parts.length, out.length, out.filter((one) => one.querySelector('[class*=level]')).length].join()",
    );
    assert_eq!(drawn, "11,3,0");
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
    let planning = window.page.run(
        "const part = document.querySelector('[data-part=planning]');
         return [part.getAttribute('aria-label') ?? part.textContent, part.querySelectorAll('line').length].join(' | ')",
    );
    let planning = planning.as_str().unwrap_or_default();
    assert!(
        planning.contains("the questions changed, so not joined there"),
        "the change is drawn and told: {planning}"
    );
    window.wait_for_words("the questions changed; the two sides are not joined");
    let _ = window.page.run("history.back(); return true");
    window.wait_for_words("Before you compare");
}

#[test]
fn one_round_alone_leads_to_where_the_next_one_begins() {
    let window = Window::open(Scheme::Light);
    describe_a_place(&window);
    window.press("Compare");
    window.wait_for_words("one round so far");
    window.press("First choose a workbook");
    window.wait_for_words("Workbooks you can open");
    window.press("Open: Place-based planning");
    wait_for_progress(&window, "0 of 10");
    mark(&window, '2', 1);
    window.press("Compare");
    window.wait_for_words("one round so far");
    window.press("Begin the next round");
    let _ = window.wait_for("return document.activeElement?.id === 'overview-rounds'");
}
