//! Nothing on any page stands in the way of anyone, in light and in dark.

use pit_tests::{
    axe, forked, hour,
    webdriver::key,
    window::{Person, Scheme, Window},
    year_later, years,
};

use crate::way::{carry_on, describe_a_place, look_closer, mark, open_planning, wait_for_progress};

/// What has focus: its words, and whether its ring can be seen.
const FOCUS: &str = "
    const focused = document.activeElement;
    if (!focused || focused === document.body) return null;
    const look = getComputedStyle(focused);
    const place = focused.getBoundingClientRect();
    const shown = place.top >= 0 && place.bottom <= innerHeight && place.width > 0;
    return { words: focused.innerText, ring: parseFloat(look.outlineWidth), style: look.outlineStyle, shown };";

#[test]
fn axe_finds_nothing_on_any_page_in_light() {
    every_page(Scheme::Light);
}

#[test]
fn axe_finds_nothing_on_any_page_in_dark() {
    every_page(Scheme::Dark);
}

#[test]
fn axe_finds_nothing_where_two_computers_differ() {
    for scheme in [Scheme::Light, Scheme::Dark] {
        let person = Person::new();
        forked::library(&person.data());
        let window = person.open(scheme);
        axe::bring(&window);
        carry_on(&window);
        look_closer(&window, "Leaders own the goal");
        let mut wrong = Vec::new();
        for pass in ["looking closer", "first impression"] {
            wait_for_progress(&window, pass);
            window.wait_for_words("two computers say different things");
            wrong.extend(axe::findings(&window, pass));
            window.page.press('l');
        }
        for (page, press) in [
            ("scope", "Scope"),
            ("overview", "Overview"),
            ("what is put forward", "two computers say different things"),
        ] {
            window.press(press);
            window.wait_for_words("two computers say different things");
            wrong.extend(axe::findings(&window, page));
        }
        assert!(wrong.is_empty(), "in {scheme:?}:\n{}", wrong.join("\n"));
    }
}

#[test]
fn axe_finds_nothing_where_rounds_are_compared() {
    for scheme in [Scheme::Light, Scheme::Dark] {
        let person = Person::new();
        let rounds = years::library(&person.data(), 3);
        let window = person.open(scheme);
        window.wait_for_words("Your places");
        axe::bring(&window);
        let mut wrong = Vec::new();
        for (more, words) in [
            ("", "Before you compare"),
            ("/over-time", "How to read these"),
        ] {
            window.go(&format!("#/compare/{}{more}", rounds[2]));
            window.wait_for_words(words);
            let _ = window.page.run("document.querySelectorAll('details').forEach((one) => { one.open = true }); return true");
            wrong.extend(axe::findings(&window, words));
        }
        assert!(wrong.is_empty(), "in {scheme:?}:\n{}", wrong.join("\n"));
    }
}

#[test]
fn axe_finds_nothing_at_any_station_of_the_hour_in_which_a_room_marks() {
    for scheme in [Scheme::Light, Scheme::Dark] {
        let window = hour::open(scheme);
        window.wait_for_words("Where you left off");
        axe::bring(&window);
        let mut wrong = Vec::new();
        hour::walk(&window, |window, station| {
            wrong.extend(axe::findings(window, station));
        });
        assert!(wrong.is_empty(), "in {scheme:?}:\n{}", wrong.join("\n"));
    }
}

#[test]
fn axe_finds_nothing_at_any_station_of_the_hour_a_year_later() {
    for scheme in [Scheme::Light, Scheme::Dark] {
        let window = year_later::open(scheme);
        axe::bring(&window);
        let mut wrong = Vec::new();
        year_later::walk(&window, |window, station| {
            wrong.extend(axe::findings(window, station));
        });
        assert!(wrong.is_empty(), "in {scheme:?}:\n{}", wrong.join("\n"));
    }
}

fn every_page(scheme: Scheme) {
    let window = Window::open(scheme);
    window.wait_for_words("Begin with a place");
    let dark = "return matchMedia('(prefers-color-scheme: dark)').matches";
    assert_eq!(window.page.run(dark), scheme == Scheme::Dark, "{scheme:?}");
    axe::bring(&window);

    let mut wrong = Vec::new();
    let mut check = |page: &str| wrong.extend(axe::findings(&window, page));
    check("the first start");
    describe_a_place(&window);
    check("the scope");
    window.press("Overview");
    window.wait_for_words("Nothing is answered yet");
    check("the overview without an answer");
    window.press("Actions");
    window.wait_for_words("What I said I would do");
    check("actions without one");
    window.press("Add an action");
    let _ = window.wait_for("return document.activeElement?.tagName === 'TEXTAREA'");
    window.page.write("Ask the market traders");
    check("an action being written");
    window.press("Save the action");
    let _ = window.wait_for("return document.querySelectorAll('.action').length === 1");
    check("the actions");
    window.press("Scope");
    window.wait_for_words("Choose the workbooks");
    open_planning(&window);
    check("the impression pass");
    for (digit, answered) in ['1', '2', '3', '0', '4', '1', '2', '3', '3']
        .into_iter()
        .zip(1..)
    {
        mark(&window, digit, answered);
    }
    look_closer(&window, "Leaders own the goal");
    window.page.press('n');
    let _ = window.wait_for("return document.activeElement?.id === 'excuse'");
    check("why a step does not apply");
    window.page.press(key::ENTER);
    let _ = window.wait_for("return document.querySelector('[role=alert]') !== null");
    check("an error");
    window.page.press(key::ESCAPE);
    window.press("Close this note");
    window.press("History");
    let _ = window.wait_for("return document.querySelector('.history li') !== null");
    check("the history of a step");
    for section in ['r', 'e', 's', 'g', 'a'] {
        // Out of the text field that the one before opened.
        let _ = window
            .page
            .run("document.activeElement?.blur(); return true");
        window.page.press(section);
    }
    check("a step looked at closely");
    window.press("Sheets");
    window.wait_for_words("Open in this round");
    check("the sheets");
    window.press("Overview");
    window.wait_for_words("Weakest links");
    check("the overview");
    window.press("Place-based planning");
    let _ = window
        .wait_for("return document.querySelector('h1')?.innerText === 'Place-based planning'");
    check("a part of the overview");
    window.press("Back to the overview");
    window.wait_for_words("Weakest links");
    window.press("by one level");
    window.wait_for_words("that stand below working");
    check("one level up");
    window.press("Report");
    let _ = window.wait_for("return document.querySelector('.paper__page svg') !== null");
    check("the report");
    window.press("Print a blank workbook");
    window.wait_for_words("What to print");
    let _ = window.wait_for("return document.querySelector('.paper__page svg') !== null");
    check("a blank workbook");
    window.press("All places");
    window.wait_for_words("Where you left off");
    check("the places");
    window.page.chord(&[key::CONTROL], 'n');
    window.wait_for_focus_on("Name");
    check("a place being described");
    window.page.press(key::ESCAPE);
    window.press("New assessment");
    window.wait_for_focus_on("whole place");
    check("an assessment being begun");
    window.page.press(key::ESCAPE);
    window.press("Bin");
    let _ = window.wait_for("return document.querySelector('h1')?.innerText === 'Bin'");
    check("the bin");
    window.press("Settings");
    let _ = window.wait_for("return document.querySelector('h1')?.innerText === 'Settings'");
    check("the settings");
    for opened in ["What the program is", "Licences", "Glossary"] {
        window.press(opened);
    }
    check("the settings with all that is folded");
    assert!(wrong.is_empty(), "in {scheme:?}:\n{}", wrong.join("\n"));
}

#[test]
fn the_keyboard_reaches_what_can_be_pressed_and_one_sees_where() {
    let window = Window::open(Scheme::Light);
    describe_a_place(&window);
    window.press("Actions");
    window.wait_for_words("Add an action");
    let _ = window
        .page
        .run("document.activeElement.blur(); return true");
    let controls = window
        .page
        .run("return document.querySelectorAll('a[href], button, input, select, textarea').length");
    let controls = controls.as_u64().expect("a number");
    assert!(
        controls >= 8,
        "the way past the head, the pages, adding one"
    );
    let mut reached = Vec::new();
    for _ in 0..controls {
        window.page.press(key::TAB);
        let focus = window.page.run(FOCUS);
        assert!(!focus.is_null(), "after {reached:?}, focus is somewhere");
        assert!(
            focus["ring"].as_f64() >= Some(2.0) && focus["style"] == "solid",
            "a ring: {focus}"
        );
        assert_eq!(focus["shown"], true, "in sight: {focus}");
        let words = focus["words"].as_str().unwrap_or_default().to_owned();
        assert!(!reached.contains(&words), "each once: {words}");
        reached.push(words);
    }
    assert_eq!(reached.last().map(String::as_str), Some("Add an action"));
}
