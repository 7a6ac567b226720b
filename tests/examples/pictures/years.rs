//! Pictures of everything that compares: with two, eight and thirty rounds or places.

use chrono::NaiveDate;
use pit_app::{App, assessments, source, story::tell, world};
use pit_tests::{
    generator::{Shape, story},
    system::{self, SYSTEM},
    window::{Person, Scheme, Window},
    years,
};

use super::Album;

/// So many rounds or places.
const COUNTS: [usize; 3] = [2, 8, 30];

/// Brings what a selector names to the top of the window; nothing where it isn't there.
fn into_sight(window: &Window, selector: &str) -> bool {
    let script = format!(
        "const one = document.querySelector(\"{selector}\"); one?.scrollIntoView(); return Boolean(one)"
    );
    window.page.run(&script) == true
}

/// Keeps a page from its top to its end, a window's height at a time, eight at the most.
fn whole(album: &Album, window: &Window, page: &str) {
    let _ = window.page.run("scrollTo(0, 0); return true");
    for part in 1..=8 {
        album.take(window, &format!("{page}-{part}"));
        let more =
            "const before = scrollY; scrollBy(0, innerHeight - 160); return scrollY > before + 40";
        if window.page.run(more) == false {
            return;
        }
    }
}

/// Two rounds beside each other, one alone, and two, eight and thirty over time.
pub fn rounds(album: &Album, scheme: Scheme) {
    for count in COUNTS {
        let person = Person::new();
        let rounds = years::library(&person.data(), count);
        let window = album.open(person, scheme);
        window.wait_for_words("Your places");
        let newest = &rounds[count - 1];
        window.go(&format!("#/compare/{newest}/over-time"));
        window.wait_for_words("How to read these");
        whole(album, &window, &format!("80-over-time-{count:02}"));
        window.go(&format!("#/compare/{newest}"));
        window.wait_for_words("Before you compare");
        album.take(&window, &format!("81-compare-{count:02}"));
        if count == 8 {
            into_sight(&window, ".figure-box");
            album.take(&window, "82-compare-dumbbell");
            let opened = "document.querySelector('.compare__why').open = true; return true";
            let _ = window.page.run(opened);
            into_sight(&window, ".compare__moves");
            album.take(&window, "83-compare-reasons");
        }
    }
    seventy_one(album, scheme);
    let window = crate::a_first_round(album, scheme);
    window.press("Compare");
    window.wait_for_words("one round so far");
    album.take(&window, "85-compare-one-round");
}

/// Two rounds of the whole triangle: 71 criteria.
fn seventy_one(album: &Album, scheme: Scheme) {
    let person = Person::new();
    std::fs::create_dir_all(person.data()).expect("a folder");
    let day = NaiveDate::from_ymd_opt(2027, 3, 3).expect("a day");
    let path = person.data().join("library.db");
    let mut library = source::open_library(&path, world::fixed(9, day)).expect("it opens");
    let shape = Shape {
        rounds: 2,
        answered: 92,
        ..Shape::YEARS
    };
    let mut workbooks = assessments::shipped();
    workbooks.retain(|one| one.id != "quick-scan");
    let rounds = tell(&story(11, shape, &workbooks), &workbooks, &mut library).expect("told");
    drop(library);
    let window = album.open(person, scheme);
    window.go(&format!("#/compare/{}", rounds[1]));
    window.wait_for_words("Before you compare");
    album.take(&window, "84-compare-71-card");
    for workbook in ["planning", "pots", "civic-service"] {
        let figure = format!("[aria-labelledby=compare-{workbook}] .figure-box");
        if into_sight(&window, &figure) {
            album.take(&window, &format!("84-compare-71-{workbook}"));
        }
    }
}

/// A system of two, eight and thirty places.
pub fn places(album: &Album, scheme: Scheme) {
    for count in COUNTS {
        let person = Person::new();
        system::busy(&person.data(), count);
        let day = NaiveDate::from_ymd_opt(2026, 3, 4).expect("a day");
        let app = App::open(&person.data(), &person.data(), world::fixed(5, day));
        let home = app.home("").expect("it opens");
        let place = home.places.iter().find(|row| row.name == SYSTEM);
        let place = place.expect("it is listed").id.clone();
        let assessments = app.place(&place).expect("it is there").assessments;
        let round = assessments[0].rounds[0].id.clone();
        drop(app);
        let window = album.open(person, scheme);
        for (part, words) in [
            ("", "Places within it"),
            ("/beside", "Before you compare"),
            ("/rollup", "How the places are spread"),
            ("/thread", "Where the thread breaks"),
            ("/willing", "They stand by name"),
        ] {
            window.go(&format!("#/place/{place}{part}"));
            window.wait_for_words(words);
            let name = part.trim_start_matches('/');
            let name = if name.is_empty() { "about" } else { name };
            whole(album, &window, &format!("90-place-{count:02}-{name}"));
        }
        window.go(&format!("#/place/{place}/beside"));
        window.wait_for_words("Before you compare");
        let aside = "const box = document.querySelector('.across'); box.scrollIntoView(); box.scrollTo(1e5, 1e5); return true";
        let _ = window.page.run(aside);
        album.take(&window, &format!("90-place-{count:02}-beside-aside"));
        window.go(&format!("#/actions/{round}"));
        window.wait_for_words("Who does what");
        if into_sight(&window, ".who") {
            album.take(&window, &format!("91-who-does-what-{count:02}"));
        }
    }
}
