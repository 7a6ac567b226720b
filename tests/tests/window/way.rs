//! The way through the program by keyboard, from the first start to a sheet.

use pit_tests::window::Window;

/// The place of these tests.
pub const PLACE: &str = "Saltmarsh";

/// How far the sheet is, "5 of 10 steps answered".
pub const PROGRESS: &str = "return document.querySelector('.rail__progress')?.innerText ?? ''";

/// Describes a place and begins an assessment of it; then its scope page stands.
pub fn describe_a_place(window: &Window) {
    window.press("Describe your place");
    window.wait_for_focus_on("Name");
    window.page.write(PLACE);
    window.tab_to("People living here");
    window.page.write("212000");
    window.press("Add the place");
    window.wait_for_focus_on("whole place");
    window.press("Begin");
    window.wait_for_words("Choose the workbooks");
}

/// Goes on from the scope page to the planning workbook; then its first step stands.
pub fn open_planning(window: &Window) {
    window.press("Choose the workbooks");
    window.wait_for_words("Workbooks you can open");
    window.press("Open: Place-based planning");
    wait_for_progress(window, "0 of 10");
}

/// Answers a step by its digit, and waits until that is kept.
pub fn mark(window: &Window, digit: char, answered: u32) {
    window.page.press(digit);
    wait_for_progress(window, &format!("{answered} of 10"));
}

/// Waits until the sheet says that it is this far.
pub fn wait_for_progress(window: &Window, progress: &str) {
    let _ = window.wait_for(&format!(
        "return document.querySelector('.rail__progress')?.innerText.includes('{progress}') ?? false"
    ));
}

/// A first start, a place, and five steps answered.
pub fn five_steps(window: &Window) {
    describe_a_place(window);
    open_planning(window);
    for (digit, answered) in ['1', '2', '3', '0', '4'].into_iter().zip(1..) {
        mark(window, digit, answered);
    }
}

/// Goes from the places to the sheet where one left off.
pub fn carry_on(window: &Window) {
    window.wait_for_words("Where you left off");
    window.press("Carry on");
    wait_for_progress(window, "of 10");
}

/// Looks closer at a step of the sheet.
pub fn look_closer(window: &Window, step: &str) {
    window.press(step);
    let progress = window.page.run(PROGRESS);
    if progress
        .as_str()
        .is_some_and(|said| said.contains("first impression"))
    {
        window.page.press('l');
    }
    wait_for_progress(window, "looking closer");
}

/// The answers as the sheet shows them, in the order of its steps.
pub fn marks(window: &Window) -> String {
    let marks = window.page.run(
        "return [...document.querySelectorAll('.rail__list [data-look]')].map((l) => l.innerText).join(' ')",
    );
    marks.as_str().unwrap_or_default().to_owned()
}
