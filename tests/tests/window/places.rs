//! A system's director in the real window: five places with neighbourhoods, of which one was marked
//! again as "not applicable" to look better. The program says so, names what only the system can
//! mend, and where the golden thread breaks.

use chrono::NaiveDate;
use pit_app::{App, world};
use pit_tests::{
    axe,
    system::{self, MARKED_AGAIN, NOT_LOCKED, SERVES_NONE, SYSTEM, TOPIC},
    webdriver::key,
    window::{Person, Scheme, Window},
};

/// The ids of the system and of the place that was marked again.
fn ids(person: &Person) -> (String, String) {
    let day = NaiveDate::from_ymd_opt(2026, 3, 4).expect("a day");
    let app = App::open(&person.data(), &person.data(), world::fixed(5, day));
    let home = app.home("").expect("it opens");
    let system = home.places.iter().find(|row| row.name == SYSTEM);
    let system = system.expect("it is listed").id.clone();
    let within = app.place(&system).expect("it is there").within;
    let place = within.into_iter().find(|one| one.name == MARKED_AGAIN);
    (system, place.expect("it is there").id)
}

fn five(scheme: Scheme) -> (Window, String, String) {
    let person = Person::new();
    system::busy(&person.data(), 5);
    let (system, place) = ids(&person);
    let window = person.open(scheme);
    window.wait_for_words("Your places");
    (window, system, place)
}

fn marked_again() -> String {
    format!("{MARKED_AGAIN}: “Sharing what we know, safely” stood at 1 when the round of")
}

#[test]
fn who_marked_again_to_look_better_is_named_wherever_places_are_compared() {
    let (window, system, place) = five(Scheme::Light);
    window.go(&format!("#/place/{system}"));
    window.wait_for_words("Places within it");
    window.wait_for_words(NOT_LOCKED);

    window.press("Side by side");
    window.wait_for_words("Read any difference between them with that in mind");
    window.wait_for_words(&marked_again());
    let order = window.page.run(
        "return [...document.querySelectorAll('thead th')].map((one) => one.firstChild.textContent).join()",
    );
    assert_eq!(order, "Ashby Quay,Barnholt,Millbourne,Northgate");
    let above = window.page.run(
        "const said = document.getElementById('no-longer'), table = document.querySelector('.across');
         return Boolean(said.compareDocumentPosition(table) & Node.DOCUMENT_POSITION_FOLLOWING)",
    );
    assert_eq!(above, true, "it is said before any level is read");

    window.press("Rolled up");
    window.wait_for_words("4 of 5 places");
    window.wait_for_words(&marked_again());
    window.wait_for_words(&format!("{NOT_LOCKED}: no round is locked up to that day."));
    window.wait_for_words("1 not applicable");
    let average = window
        .page
        .run("return /average|percent|ranking|league|%/i.test(document.body.innerText)");
    assert_eq!(average, false);
    window.page.press('t');
    window.wait_for_words("kept as an ask");
    let _ = window
        .page
        .run("document.activeElement?.blur(); return true");
    window.page.chord(&[key::CONTROL], 'z');
    let _ = window.wait_for("return !document.body.innerText.includes('✓ kept as an ask')");

    // Its own overview says it too.
    window.go(&format!("#/place/{place}"));
    window.wait_for_words("Whole place");
    window.press("Whole place");
    let _ = window.wait_for("return /sheets|overview|scope|sheet/.test(location.hash)");
    window.press("Overview");
    window.wait_for_words("Locked, opened again and changed");
    window.wait_for_words("Revision 1 of this round was locked on 3 March 2026");
    window.wait_for_words("was level 1, now not applicable");
}

#[test]
fn the_golden_thread_is_followed_from_the_system_to_a_topic_and_says_where_it_breaks() {
    let (window, system, place) = five(Scheme::Light);
    window.go(&format!("#/place/{system}/thread"));
    window.wait_for_words("Where the thread breaks");
    window.wait_for_words(&format!("The goal of {SERVES_NONE} serves none above."));
    let chosen = "const pick = [...document.querySelectorAll('select')].at(-1);
         pick.value = 'a1'; pick.dispatchEvent(new Event('change', { bubbles: true })); return true";
    let _ = window.page.run(chosen);
    let _ = window.wait_for(
        "return document.querySelector('.figure-box svg').textContent.includes('what the')",
    );

    // Through the topic: the planning priority of the place, which serves the system's goal.
    window.go(&format!("#/place/{place}/thread"));
    window.wait_for_words("Looked at through");
    let topic = format!(
        "const lens = [...document.querySelectorAll('select')].find((one) => [...one.options].some((o) => o.text.includes('{TOPIC}')));
         lens.value = [...lens.options].find((o) => o.text.includes('{TOPIC}')).value;
         lens.dispatchEvent(new Event('change', {{ bubbles: true }})); return true"
    );
    let _ = window.page.run(&topic);
    let _ = window.wait_for(
        "return document.querySelector('.figure-box svg').textContent.includes('planning priority')",
    );
}

#[test]
fn axe_finds_nothing_on_any_page_of_a_place() {
    for scheme in [Scheme::Light, Scheme::Dark] {
        let (window, system, place) = five(scheme);
        axe::bring(&window);
        let mut wrong = Vec::new();
        for (address, words) in [
            (format!("#/place/{system}"), "Places within it"),
            (
                format!("#/place/{system}/beside"),
                "Left out, by name|Not counted",
            ),
            (
                format!("#/place/{system}/rollup"),
                "How the places are spread",
            ),
            (
                format!("#/place/{system}/thread"),
                "Where the thread breaks",
            ),
            (format!("#/place/{system}/willing"), "They stand by name"),
            (format!("#/place/{place}/thread"), "Where the thread breaks"),
        ] {
            window.go(&address);
            let shown = format!("return /{words}/.test(document.body.innerText)");
            let _ = window.wait_for(&shown);
            let _ = window.page.run("document.querySelectorAll('details').forEach((one) => { one.open = true }); return true");
            wrong.extend(axe::findings(&window, &address));
        }
        assert!(wrong.is_empty(), "in {scheme:?}:\n{}", wrong.join("\n"));
    }
}
