//! From the first start to the report, without a mouse.

use std::{path::Path, process::Command, time::Instant};

use pit_app::{source, world};
use pit_tests::{
    forked,
    webdriver::key,
    window::{Person, Scheme, Window},
};

use crate::way::{
    PLACE, PROGRESS, carry_on, five_steps, look_closer, mark, marks, wait_for_progress,
};

#[test]
fn a_place_is_described_and_five_steps_are_marked_closed_and_found_again() {
    let window = Window::open(Scheme::Light);
    five_steps(&window);
    assert_eq!(marks(&window), "1 2 3 0 4");
    window.wait_for_words("Saved ");

    let window = window.close().open(Scheme::Light);
    window.wait_for_words(PLACE);
    carry_on(&window);
    assert_eq!(marks(&window), "1 2 3 0 4");
    let progress = window.page.run(PROGRESS);
    let progress = progress.as_str().unwrap_or_default();
    assert!(progress.contains("5 of 10"), "{progress}");
}

#[test]
fn what_was_done_is_taken_back_and_done_again_after_a_restart() {
    let window = Window::open(Scheme::Light);
    five_steps(&window);
    let window = window.close().open(Scheme::Light);
    carry_on(&window);
    for left in [4, 3] {
        window.page.chord(&[key::CONTROL], 'z');
        wait_for_progress(&window, &format!("{left} of 10"));
    }
    assert_eq!(marks(&window), "1 2 3");
    window.page.chord(&[key::CONTROL, key::SHIFT], 'z');
    wait_for_progress(&window, "4 of 10");
    assert_eq!(marks(&window), "1 2 3 0");
}

#[test]
fn the_report_is_written_in_one_press_and_can_be_read_back() {
    let window = Window::open(Scheme::Light);
    five_steps(&window);
    window.press("Report");
    let page = "return document.querySelector('.paper__page svg')?.textContent ?? ''";
    let page = window.wait_for(page);
    assert!(
        page.as_str().is_some_and(|words| words.contains(PLACE)),
        "{page}"
    );
    window.press("Write the report");
    let path = window.wait_for("return document.querySelector('.written .path')?.innerText ?? ''");
    let path = Path::new(path.as_str().expect("a path"));
    assert!(
        path.starts_with(window.documents()),
        "{path:?} is among the person's documents"
    );

    let text = Command::new("pdftotext").arg(path).arg("-").output();
    let text = text.expect("pdftotext runs");
    assert!(text.status.success(), "{path:?} is a PDF");
    let text = String::from_utf8_lossy(&text.stdout);
    for words in [PLACE, "Place-based planning", "Leaders own the goal"] {
        assert!(
            text.contains(words),
            "`{words}` stands in the report:\n{text}"
        );
    }
    assert!(
        !text.contains("agreed by"),
        "one person agreed with nobody:\n{text}"
    );
}

#[test]
fn where_the_computer_shows_no_folder_its_path_is_there_to_copy() {
    let window = Window::open(Scheme::Light);
    five_steps(&window);
    window.press("Report");
    let _ = window.wait_for("return document.querySelector('.paper__page svg') !== null");
    window.press("Write the report");
    let path = window.wait_for("return document.querySelector('.written .path')?.innerText ?? ''");
    let path = Path::new(path.as_str().expect("a path"));
    window.press("Show in folder");
    window.wait_for_words("This computer didn’t open the folder.");
    let folder = window
        .wait_for("return document.activeElement?.readOnly ? document.activeElement.value : ''");
    assert_eq!(folder.as_str().map(Path::new), path.parent());
    let selected = "const field = document.activeElement; return field.selectionEnd - field.selectionStart === field.value.length";
    assert_eq!(window.page.run(selected), true, "Control and C copies it");
    window.press("Copy the path");
    let _ = window.wait_for(
        "return document.querySelector('main ~ [role=status]').innerText.includes('copied')",
    );
}

#[test]
fn what_was_said_of_one_page_is_gone_from_the_next() {
    let window = Window::open(Scheme::Light);
    five_steps(&window);
    let said = "return document.querySelector('main ~ [role=status]').innerText.trim()";
    let _ = window.wait_for(said);
    window.press("Overview");
    window.wait_for_words("Weakest links");
    assert_eq!(window.page.run(said), "");
}

#[test]
fn one_person_is_told_that_it_is_one_persons_view() {
    let window = Window::open(Scheme::Light);
    five_steps(&window);
    for page in ["Sheets", "Overview", "Report"] {
        window.press(page);
        let _ = window.wait_for("return /one person.s view/i.test(document.body.innerText)");
    }
}

#[test]
fn an_empty_library_teaches_and_offers_the_sample() {
    let window = Person::new().open(Scheme::Light);
    window.wait_for_words("Begin with a place");
    window.press("Look round the sample");
    window.wait_for_words("Your places");
    let words = window.page.run("return document.body.innerText");
    assert!(
        words
            .as_str()
            .is_some_and(|words| words.contains("invented")),
        "{words}"
    );
}

/// Keys a person may need beyond what they type, from the first start to ten answers.
const FEW_KEYS: usize = 40;

#[test]
fn from_the_first_start_to_ten_answers_and_their_headline_takes_few_keys() {
    let began = Instant::now();
    let window = Window::open(Scheme::Light);
    window.press("Describe your place");
    window.wait_for_focus_on("Name");
    window.page.write(PLACE);
    window.page.press(key::ENTER);
    window.wait_for_focus_on("whole place");
    window.page.press(key::ENTER);
    window.wait_for_words("Choose the workbooks");
    // The foot names this chord.
    window.page.chord(&[key::CONTROL], key::ENTER);
    window.wait_for_words("Workbooks you can open");
    window.press("Open: Place-based planning");
    wait_for_progress(&window, "0 of 10");
    for (digit, answered) in ['3', '1', '2', '0', '3', '4', '1', '2', '2', '3']
        .into_iter()
        .zip(1..)
    {
        mark(&window, digit, answered);
    }
    window.wait_for_words("4 of 10 working across the place");
    let presses = window.page.presses();
    // Told, never judged: the clock belongs to the computer that is tested on.
    println!(
        "{presses} presses beyond the text typed; {:.1} s of the machine's from the start of the program to the headline",
        began.elapsed().as_secs_f64()
    );
    assert!(presses <= FEW_KEYS, "{presses} presses");
}

#[test]
fn what_two_computers_say_differently_is_shown_and_closed_by_keyboard() {
    let person = Person::new();
    forked::library(&person.data());
    let window = person.open(Scheme::Light);
    carry_on(&window);
    look_closer(&window, "Leaders own the goal");
    window.wait_for_words("two computers say different things");
    for words in ["Every chief officer signed", "Two of the six have signed"] {
        window.wait_for_words(words);
    }
    window.press("On another computer");
    let gone = "return !document.body.innerText.includes('two computers say different things')";
    let _ = window.wait_for(gone);
    assert!(marks(&window).starts_with('3'), "{}", marks(&window));
    window.page.chord(&[key::CONTROL], 'z');
    window.wait_for_words("two computers say different things");
    for (page, kept) in [
        ("Scope", "What should change: Fewer deaths"),
        ("Overview", "One picture of need and assets"),
    ] {
        window.press(page);
        window.wait_for_words("two computers say different things");
        if page == "Overview" {
            window.press("two computers say different things");
        }
        window.wait_for_words(kept);
        window.press("On another computer");
        let gone = "return document.querySelector('.fork button') === null";
        let _ = window.wait_for(gone);
    }
    let goal = "return document.querySelector('[data-field=goal] textarea')?.value ?? ''";
    window.press("Scope");
    let goal = window.wait_for(goal);
    assert_eq!(goal, "Fewer deaths from heart disease before 75");
}

#[test]
fn a_copy_of_a_place_is_carried_to_another_computer() {
    let window = Window::open(Scheme::Light);
    five_steps(&window);
    window.press("All places");
    window.wait_for_words("Your places");
    window.press("Save a copy");
    window.wait_for_words("read back");
    let path = window.wait_for("return document.querySelector('.written .path')?.innerText ?? ''");
    let path = Path::new(path.as_str().expect("a path")).to_path_buf();
    assert!(
        path.starts_with(window.documents()),
        "{path:?} is among the person's documents"
    );
    let person = window.close();
    let elsewhere = Person::new();
    let there = source::open_library(&elsewhere.data().join("library.db"), world::real());
    let mut there = there.expect("another computer's library");
    let incoming = source::read_bundle(&path).expect("it is read");
    source::import(&mut there, &incoming).expect("it is taken in");
    drop(there);
    drop(person);
    let window = elsewhere.open(Scheme::Light);
    window.wait_for_words(PLACE);
    window.press("Whole place");
    window.wait_for_words("Place-based planning");
    window.press("Sheets");
    window.wait_for_words("Open in this round");
    window.press("Go on");
    wait_for_progress(&window, "5 of 10");
    assert_eq!(marks(&window), "1 2 3 0 4");
}
