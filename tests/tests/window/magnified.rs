//! Larger letters and zoom: nothing has to be scrolled sideways, on any page.

use chrono::NaiveDate;
use pit_app::{App, world};
use pit_tests::{
    forked, hour,
    webdriver::key,
    window::{Person, Scheme, Window},
    years,
};

use crate::way::{carry_on, describe_a_place};

/// How a person makes things larger: the window's width in pixels, and the letters of the root. Normal
/// ones are 112.5 %.
const LARGER: [(&str, u32, &str); 3] = [
    ("the largest letters of the settings", 1280, "150%"),
    ("letters twice as large", 1280, "225%"),
    ("zoom to 200 %", 640, "112.5%"),
];

/// What stands out of the page at the right, where the page can be scrolled sideways.
const OUT: &str = "
    const page = document.documentElement;
    if (page.scrollWidth <= page.clientWidth) return '';
    const cut = (one) => {
      for (let box = one.parentElement; box && box !== document.body; box = box.parentElement)
        if (getComputedStyle(box).overflowX !== 'visible') return true;
      return false;
    };
    const out = [...document.querySelectorAll('body *')].filter((one) =>
      one.getBoundingClientRect().right > page.clientWidth + 1 && !cut(one));
    return `${page.scrollWidth} of ${page.clientWidth}: ` +
      out.slice(-6).map((one) => `${one.tagName} .${one.className?.baseVal ?? one.className} ${one.textContent.trim().slice(0, 40)}`).join(' | ');";

/// Everything that is folded is opened.
const UNFOLD: &str =
    "document.querySelectorAll('main details').forEach((one) => { one.open = true }); return true";

fn app(person: &Person) -> App {
    let data = person.data();
    std::fs::create_dir_all(&data).expect("a folder for the library");
    let day = NaiveDate::from_ymd_opt(2026, 3, 3).expect("a day");
    App::open(&data, &data.join("Reports"), world::fixed(1, day))
}

fn go(window: &Window, address: &str) {
    let to = format!(
        "location.hash = '#/{address}'; dispatchEvent(new PopStateEvent('popstate')); return true"
    );
    let _ = window.page.run(&to);
    stands(window);
}

/// Waits until the page has its title and no more is coming.
fn stands(window: &Window) {
    let _ = window.wait_for("return document.querySelector('main h1') !== null");
    let settled = "const done = arguments[arguments.length - 1];
        let last = -1, same = 0;
        const look = () => {
          const now = document.body.innerHTML.length;
          same = now === last ? same + 1 : 0;
          last = now;
          if (same === 6) done(true); else setTimeout(look, 50);
        };
        look();";
    let _ = window.page.run_async(settled);
}

fn magnify(window: &Window, width: u32, root: &str) {
    window.resize(width, 800);
    let set =
        format!("document.documentElement.style.setProperty('--root', '{root}'); return true");
    let _ = window.page.run(&set);
}

/// What stands out on the page as it is.
fn out(window: &Window, how: &str, page: &str) -> Option<String> {
    let found = window.page.run(OUT);
    let found = found.as_str().filter(|found| !found.is_empty())?;
    Some(format!("{how}, {page}: {found}"))
}

/// What stands out on each of the pages, as it opens and with all that is folded.
fn walk(window: &Window, pages: &[String], wrong: &mut Vec<String>) {
    for (how, width, root) in LARGER {
        magnify(window, width, root);
        for page in pages {
            go(window, page);
            wrong.extend(out(window, how, page));
            let _ = window.page.run(UNFOLD);
            stands(window);
            wrong.extend(out(window, how, &format!("{page}, unfolded")));
        }
    }
}

#[test]
fn nothing_is_scrolled_sideways_on_any_page_of_the_sample() {
    let person = Person::new();
    let mut pages: Vec<String> = ["home", "bin", "settings"].map(str::to_owned).to_vec();
    {
        let app = app(&person);
        let home = app.take_sample().expect("it is taken in");
        for place in home.places.iter().take(2) {
            for part in ["", "/beside", "/rollup", "/thread", "/willing"] {
                pages.push(format!("place/{}{part}", place.id));
            }
        }
        let assessments = home.places.iter().flat_map(|place| &place.assessments);
        let mut rounds = assessments.flat_map(|one| &one.rounds);
        let round = rounds.find(|round| round.opened.len() > 1);
        let round = &round.expect("one with more than one sheet").id;
        let kinds = [
            "scope", "sheets", "overview", "climbs", "actions", "report", "marks", "compare",
        ];
        pages.extend(kinds.map(|kind| format!("{kind}/{round}")));
        for tab in app.scope(round).expect("it opens").place.sheets {
            pages.push(format!("overview/{round}/{}", tab.workbook));
            pages.push(format!("sheet/{}", tab.sheet));
            let sheet = app.sheet(&tab.sheet).expect("it opens");
            pages.push(format!("sheet/{}/{}", tab.sheet, sheet.criteria[0].id));
        }
    }
    let window = person.open(Scheme::Light);
    window.wait_for_words("Your places");
    let mut wrong = Vec::new();
    walk(&window, &pages, &mut wrong);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn nothing_is_scrolled_sideways_where_rounds_are_compared_or_two_computers_differ() {
    let mut wrong = Vec::new();
    let person = Person::new();
    let rounds = years::library(&person.data(), 3);
    let window = person.open(Scheme::Light);
    window.wait_for_words("Your places");
    let compare = format!("compare/{}", rounds[2]);
    walk(
        &window,
        &[format!("{compare}/over-time"), compare],
        &mut wrong,
    );
    drop(window);

    let person = Person::new();
    forked::library(&person.data());
    let (round, sheet) = {
        let app = app(&person);
        let home = app.home("").expect("it opens");
        let round = home.places[0].assessments[0].rounds[0].id.clone();
        let tabs = app.scope(&round).expect("it opens").place.sheets;
        (round, tabs[0].sheet.clone())
    };
    let window = person.open(Scheme::Light);
    window.wait_for_words("Your places");
    let pages = [
        format!("sheet/{sheet}/a1"),
        format!("scope/{round}"),
        format!("overview/{round}/planning"),
    ];
    walk(&window, &pages, &mut wrong);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn nothing_is_scrolled_sideways_in_forms_questions_and_errors() {
    let mut wrong = Vec::new();
    let window = Window::open(Scheme::Light);
    window.wait_for_words("Begin with a place");
    let mut look = |window: &Window, page: &str| {
        for (how, width, root) in LARGER {
            magnify(window, width, root);
            wrong.extend(out(window, how, page));
        }
        magnify(window, 1280, "112.5%");
    };
    look(&window, "the first start");
    describe_a_place(&window);
    look(&window, "the scope");
    window.press("Sheets");
    window.wait_for_words("Workbooks you can open");
    look(&window, "the workbooks");
    window.press("Open: Place-based planning");
    let _ = window.wait_for("return document.querySelectorAll('.level-card').length === 7");
    look(&window, "the levels of a step");
    window.page.press('n');
    let _ = window.wait_for("return document.activeElement?.id === 'excuse'");
    window.page.press(key::ENTER);
    let _ = window.wait_for("return document.querySelector('[role=alert]') !== null");
    look(&window, "an error");
    window.page.press(key::ESCAPE);
    window.press("Actions");
    window.wait_for_words("Add an action");
    window.press("Add an action");
    let _ = window.wait_for("return document.querySelector('form.editor') !== null");
    look(&window, "an action being written");
    window.press("All places");
    window.wait_for_words("Your places");
    window.page.chord(&[key::CONTROL], 'n');
    window.wait_for_focus_on("Name");
    look(&window, "a place being described");
    drop(window);

    let window = hour::open(Scheme::Light);
    carry_on(&window);
    window.press("Marks");
    let _ = window.wait_for("return document.querySelector('.marks-seats, .seats') !== null");
    look(&window, "who marks");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn control_and_plus_make_everything_larger_and_zero_as_it_was() {
    let window = Window::open(Scheme::Light);
    window.wait_for_words("Begin with a place");
    window.resize(1280, 800);
    let wide = "document.querySelector('h1').style.width = '1400px'; return true";
    let _ = window.page.run(wide);
    let found = window.page.run(OUT);
    assert!(
        found.as_str().is_some_and(|found| found.contains("H1")),
        "what stands out is found: {found}"
    );
    let _ = window
        .page
        .run("document.querySelector('h1').style.width = ''; return true");
    for _ in 0..5 {
        window.page.chord(&[key::CONTROL], '=');
    }
    let _ = window.wait_for("return innerWidth === 640");
    assert_eq!(window.page.run(OUT), "");
    window.page.chord(&[key::CONTROL], '0');
    let _ = window.wait_for("return innerWidth === 1280");
}
