//! The window as pictures: `./dev pictures`. Every page and state, two sizes, light and dark; or one
//! part of them, where one is named: first, sample, fork, found-again, not-opened, marks, rounds,
//! places, year-later; and of that one size and scheme, where it is named too: 1280x800-light.

use std::{env, fs, panic, path::PathBuf, process::ExitCode};

use pit_app::{source, world};
use pit_tests::{
    base64, forked, hour, typed,
    webdriver::key,
    window::{Person, Scheme, Window},
    year_later,
};

#[path = "pictures/years.rs"]
mod years;

/// The window's sizes: a small laptop, and a screen on a desk or on the wall.
const SIZES: [(u32, u32); 2] = [(1280, 800), (1920, 1080)];

fn main() -> ExitCode {
    let folder = PathBuf::from(env::args_os().nth(1).expect("the folder for the pictures"));
    let part = env::args().nth(2);
    let look = env::args().nth(3);
    let mut missing = Vec::new();
    let asked = |name: &str| part.as_deref().is_none_or(|part| part == name);
    for (scheme, name) in [(Scheme::Light, "light"), (Scheme::Dark, "dark")] {
        for (width, height) in SIZES {
            let album = Album {
                folder: folder.clone(),
                size: (width, height),
                name: format!("{width}x{height}-{name}"),
            };
            if look.as_deref().is_some_and(|look| look != album.name) {
                continue;
            }
            let parts: [(&str, Part); 9] = [
                ("first", first_start),
                ("sample", sample),
                ("fork", fork),
                ("found-again", found_again),
                ("not-opened", not_opened),
                ("marks", marks),
                ("rounds", years::rounds),
                ("places", years::places),
                ("year-later", a_year_later),
            ];
            for (part, take) in parts.iter().filter(|(part, _)| asked(part)) {
                // One window that stops is opened once more, then the next part is taken all the same.
                let taken = || panic::catch_unwind(|| take(&album, scheme)).is_ok();
                if !taken() && !taken() {
                    missing.push(format!("{part} {}", album.name));
                }
            }
        }
    }
    for part in &missing {
        eprintln!("Not all pictures of this part could be taken: {part}");
    }
    if missing.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// What takes the pictures of one part.
type Part = fn(&Album, Scheme);

/// Where pictures of one size and scheme go.
struct Album {
    folder: PathBuf,
    size: (u32, u32),
    name: String,
}

impl Album {
    /// Opens the window of a person in this size.
    fn open(&self, person: Person, scheme: Scheme) -> Window {
        let window = person.open(scheme);
        let _ = window.wait_for("return document.querySelector('main h1')?.innerText ?? ''");
        window.resize(self.size.0, self.size.1);
        window
    }

    /// Keeps what is shown.
    fn take(&self, window: &Window, page: &str) {
        // What is drawn is drawn after what is said.
        let _ = window
            .page
            .run_async("requestAnimationFrame(() => requestAnimationFrame(arguments[0]))");
        let picture = base64::decode(&window.page.screenshot()).expect("a picture");
        let file = self.folder.join(format!("{page}-{}.png", self.name));
        fs::write(&file, picture).expect("the picture can be written");
    }
}

/// A person's first minutes: what is empty, the forms, the first answers.
fn first_start(album: &Album, scheme: Scheme) {
    let window = album.open(Person::new(), scheme);
    album.take(&window, "01-first-start");
    window.press("Describe your place");
    window.wait_for_focus_on("Name");
    album.take(&window, "02-describe-a-place");
    window.page.write("Saltmarsh");
    window.page.press(key::ENTER);
    window.wait_for_focus_on("whole place");
    album.take(&window, "03-begin-an-assessment");
    window.page.press(key::ENTER);
    window.wait_for_words("Choose the workbooks");
    album.take(&window, "04-scope-new");
    window.press("Overview");
    window.wait_for_words("Nothing is answered yet");
    album.take(&window, "05-overview-empty");
    window.press("Actions");
    window.wait_for_words("Add an action");
    album.take(&window, "06-actions-empty");
    window.press("Scope");
    window.wait_for_words("Choose the workbooks");
    window.page.chord(&[key::CONTROL], key::ENTER);
    window.wait_for_words("Workbooks you can open");
    album.take(&window, "07-workbooks");
    window.press("Open: Place-based planning");
    progress(&window, "0 of 10");
    album.take(&window, "08-sheet-impression-new");
    window.page.press('n');
    let _ = window.wait_for("return document.activeElement?.id === 'excuse'");
    album.take(&window, "09-sheet-not-applicable");
    window.page.press(key::ENTER);
    let _ = window.wait_for("return document.querySelector('[role=alert]') !== null");
    album.take(&window, "10-error");
    window.page.press(key::ESCAPE);
    for (digit, answered) in ['3', '1', '2', '0', '3', '4', '1', '2', '2', '3']
        .into_iter()
        .zip(1..)
    {
        window.page.press(digit);
        progress(&window, &format!("{answered} of 10"));
    }
    album.take(&window, "11-sheet-end");
}

/// Harbourton, which is invented: every page with much on it.
fn sample(album: &Album, scheme: Scheme) {
    let window = album.open(Person::new(), scheme);
    window.press("Look round the sample");
    window.wait_for_words("Your places");
    album.take(&window, "20-places");
    let opened = "const link = [...document.querySelectorAll('main a[href*=\"#/\"]')].find((a) => /[Ww]hole place/.test(a.innerText)) ?? document.querySelector('main a[href*=\"#/\"]');
        link?.click(); return link?.innerText ?? ''";
    let _ = window.wait_for(opened);
    let _ = window.wait_for("return !/home/.test(location.hash)");
    for (page, words, name) in [
        ("Scope", "What this round is about", "21-scope"),
        ("Sheets", "Open in this round", "22-sheets"),
        ("Overview", "Where Harbourton stands", "23-overview"),
        ("Actions", "Add an action", "24-actions"),
        ("Report", "The report", "25-report"),
    ] {
        window.press(page);
        window.wait_for_words(words);
        album.take(&window, name);
    }
    overview(album, &window);
    window.press("Scope");
    window.wait_for_words("What this round is about");
    window.press("History");
    let _ = window.wait_for("return document.querySelector('.history li') !== null");
    let _ = window
        .page
        .run("document.querySelector('.history').scrollIntoView(); return true");
    album.take(&window, "26-history");
    window.press("Sheets");
    window.wait_for_words("Open in this round");
    window.press("Go on");
    progress(&window, " of ");
    if window.page.run(
        "return document.querySelector('.rail__progress').innerText.includes('looking closer')",
    ) == false
    {
        window.page.press('l');
    }
    progress(&window, "looking closer");
    album.take(&window, "27-sheet-closer");
    for section in ['r', 'e', 'a'] {
        let _ = window
            .page
            .run("document.activeElement?.blur(); return true");
        window.page.press(section);
    }
    album.take(&window, "28-sheet-closer-written");
    window.press("All places");
    window.wait_for_words("Your places");
    window.press("Settings");
    window.wait_for_words("Text size");
    album.take(&window, "29-settings");
    window.press("Glossary");
    album.take(&window, "30-glossary");
    window.press("Bin");
    let _ = window.wait_for("return document.querySelector('h1')?.innerText === 'Bin'");
    album.take(&window, "31-bin");
}

/// What the overview leads to, and the check before printing.
fn overview(album: &Album, window: &Window) {
    let into_sight = |what: &str| {
        let script = format!("document.querySelector('{what}').scrollIntoView(); return true");
        let _ = window.page.run(&script);
    };
    into_sight("#report-findings");
    album.take(window, "25-report-check");
    window.press("Print a blank workbook");
    window.wait_for_words("What to print");
    let _ = window.wait_for("return document.querySelector('.paper__page svg') !== null");
    album.take(window, "25-report-blank");
    window.press("Overview");
    window.wait_for_words("Where Harbourton stands");
    window.press("Why?");
    album.take(window, "23-overview-why");
    into_sight("[data-part=planning]");
    for _ in 0..40 {
        let part = "return document.activeElement?.getAttribute?.('data-part') ?? ''";
        if window.page.run(part) == "planning" {
            break;
        }
        window.page.chord(&[key::SHIFT], key::TAB);
    }
    album.take(window, "23-overview-focus");
    window.page.press(key::ENTER);
    window.wait_for_words("Back to the overview");
    album.take(window, "23-overview-part");
    window.press("Back to the overview");
    window.press("by one level");
    window.wait_for_words("One level up");
    album.take(window, "23-one-level-up");
}

/// Two computers that answered differently.
fn fork(album: &Album, scheme: Scheme) {
    let person = Person::new();
    forked::library(&person.data());
    let window = album.open(person, scheme);
    window.press("Carry on");
    progress(&window, "first impression");
    window.press("Leaders own the goal");
    window.page.press('l');
    window.wait_for_words("two computers say different things");
    album.take(&window, "40-two-computers");
    window.page.press('l');
    progress(&window, "first impression");
    album.take(&window, "41-two-computers-impression");
    window.press("Scope");
    window.wait_for_words("two computers say different things");
    album.take(&window, "42-two-computers-scope");
    window.press("Overview");
    window.wait_for_words("two computers say different things");
    album.take(&window, "43-two-computers-overview");
    window.press("two computers say different things");
    window.wait_for_words("Back to the overview");
    album.take(&window, "44-two-computers-put-forward");
}

/// What was being typed when the power went, the bin with something in it, and a copy to carry.
fn found_again(album: &Album, scheme: Scheme) {
    let person = Person::new();
    typed::library(&person.data());
    let window = album.open(person, scheme);
    window.wait_for_words("Which topic");
    album.take(&window, "50-found-again-assessment");
    window.page.press(key::ESCAPE);
    window.press("Carry on");
    let _ = window.wait_for("return document.activeElement?.id === 'excuse'");
    album.take(&window, "51-found-again-not-applicable");
    window.press("Overview");
    window.wait_for_words("You were typing this");
    album.take(&window, "52-found-again-overview");
    window.press("what to put forward");
    window.wait_for_words("Why these");
    let _ = window.wait_for("return document.querySelector('form.put-forward') !== null");
    album.take(&window, "53-put-forward");
    window.press("Actions");
    let _ = window.wait_for("return document.querySelector('form.editor') !== null");
    album.take(&window, "54-found-again-action");
    window.press("All places");
    window.wait_for_words("Your places");
    window.press("Save a copy");
    window.wait_for_words("read back");
    album.take(&window, "55-copy-saved");
    window.press("Bin");
    let _ = window.wait_for("return document.querySelector('table.bin') !== null");
    album.take(&window, "56-bin-with-something");
}

/// The library is open elsewhere, can't be read, or was made by a newer program.
fn not_opened(album: &Album, scheme: Scheme) {
    let told = |person: Person, name: &str| {
        let window = person.open(scheme);
        let _ = window.wait_for("return document.querySelector('[role=alert]') !== null");
        window.resize(album.size.0, album.size.1);
        album.take(&window, name);
    };
    let begun = || {
        let person = Person::new();
        fs::create_dir_all(person.data()).expect("a folder for the library");
        let library = person.data().join("library.db");
        (person, library)
    };
    let (person, library) = begun();
    let held = source::open_library(&library, world::real()).expect("as pit opens it");
    told(person, "60-open-elsewhere");
    drop(held);
    let (person, library) = begun();
    fs::write(&library, "This was a library once.").expect("it is written");
    told(person, "61-unreadable-library");
    let (person, library) = begun();
    drop(source::open_library(&library, world::real()).expect("it is made"));
    let newer = rusqlite::Connection::open(&library).expect("it opens");
    let raised = newer.pragma_update(None, "user_version", 99);
    raised.expect("it is raised");
    drop(newer);
    told(person, "62-newer-library");
}

/// The hour in which the second workshop opens: locked, last time first, last time beside the sheet.
fn a_year_later(album: &Album, scheme: Scheme) {
    let person = Person::new();
    let round = year_later::library(&person.data());
    let window = album.open(person, scheme);
    year_later::stand_at(&window, &round);
    year_later::walk(&window, |window, station| {
        album.take(window, &format!("80-year-later-{station}"));
    });
    // One window at a time: the second would wait for the first for ever.
    drop(window);
    let window = a_first_round(album, scheme);
    let first = "location.hash = location.hash.replace('scope', 'last-time'); dispatchEvent(new PopStateEvent('popstate')); return true";
    let _ = window.page.run(first);
    window.wait_for_words("Last time first");
    album.take(&window, "81-no-last-time");
}

/// The hour in which a room marks.
fn marks(album: &Album, scheme: Scheme) {
    let person = Person::new();
    hour::library(&person.data());
    let window = album.open(person, scheme);
    hour::walk(&window, |window, station| {
        album.take(window, &format!("70-marks-{station}"));
    });
}

fn progress(window: &Window, words: &str) {
    let _ = window.wait_for(&format!(
        "return document.querySelector('.rail__progress')?.innerText.includes('{words}') ?? false"
    ));
}

/// A person whose first round stands at its scope.
fn a_first_round(album: &Album, scheme: Scheme) -> Window {
    let window = album.open(Person::new(), scheme);
    window.press("Describe your place");
    window.wait_for_focus_on("Name");
    window.page.write("Saltmarsh");
    window.page.press(key::ENTER);
    window.wait_for_focus_on("whole place");
    window.page.press(key::ENTER);
    window.wait_for_words("Choose the workbooks");
    window
}
