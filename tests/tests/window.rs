//! The real window, driven as a person would: by looking and by keyboard.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use pit_tests::{
    repository,
    webdriver::key,
    window::{Scheme, Window},
};

const HEADLINE: &str = "return document.querySelector('.headline')?.innerText ?? ''";
/// What has focus: its words, and whether its ring can be seen.
const FOCUS: &str = "
    const focused = document.activeElement;
    if (!focused || focused === document.body) return null;
    const look = getComputedStyle(focused);
    const place = focused.getBoundingClientRect();
    const shown = place.top >= 0 && place.bottom <= innerHeight && place.width > 0;
    return { words: focused.innerText, ring: parseFloat(look.outlineWidth), style: look.outlineStyle, shown };";

#[test]
fn the_window_shows_what_came_of_the_sample() {
    let window = Window::open(Scheme::Light);
    let headline = window.wait_for(HEADLINE);
    assert!(
        headline
            .as_str()
            .is_some_and(|words| words.contains(" working")),
        "{headline}"
    );

    let words = window.page.run("return document.body.innerText");
    let words = words.as_str().expect("words");
    for expected in [
        "Where Harbourton stands",
        "invented",
        "Sample, not kept",
        "Write the report",
    ] {
        assert!(
            words.contains(expected),
            "`{expected}` stands in the window:\n{words}"
        );
    }
    let figures = window
        .page
        .run("return document.querySelectorAll('svg.figure text').length");
    assert!(figures.as_u64() > Some(0), "the strip is drawn");
    let font = "return document.fonts.check('18px \"Atkinson Hyperlegible Next\"')";
    assert_eq!(
        window.page.run(font),
        true,
        "the typeface is there without a network"
    );
}

#[test]
fn nothing_stands_in_the_way_of_anyone_in_light() {
    check_with_axe(Scheme::Light);
}

#[test]
fn nothing_stands_in_the_way_of_anyone_in_dark() {
    check_with_axe(Scheme::Dark);
}

fn check_with_axe(scheme: Scheme) {
    let window = Window::open(scheme);
    let _ = window.wait_for(HEADLINE);
    let dark = window
        .page
        .run("return matchMedia('(prefers-color-scheme: dark)').matches");
    assert_eq!(dark, scheme == Scheme::Dark, "the window is {scheme:?}");

    let axe = fs::read_to_string(repository().join("ui/node_modules/axe-core/axe.min.js"))
        .expect("axe-core is installed; run `./dev test`");
    let _ = window.page.run(&format!("{axe}\nreturn true"));
    let found = window.page.run_async(
        "const done = arguments[arguments.length - 1];
         axe.run({ resultTypes: ['violations', 'incomplete'] }).then(
           (r) => done({ checked: r.passes.length, wrong: r.violations.map((v) =>
             `${v.id}: ${v.help}: ${v.nodes.map((n) => n.html + ' ' + n.failureSummary).join(' | ')}`) }),
           (error) => done({ checked: 0, wrong: [String(error)] }));",
    );
    assert!(found["checked"].as_u64() > Some(10), "axe looked: {found}");
    assert_eq!(
        found["wrong"],
        serde_json::json!([]),
        "axe finds nothing in {scheme:?}"
    );
}

#[test]
fn the_keyboard_reaches_every_control_and_one_sees_where() {
    let window = Window::open(Scheme::Light);
    let _ = window.wait_for(HEADLINE);
    let controls = window.page.run(
        "return document.querySelectorAll('a[href], button, input, select, textarea, [tabindex=\"0\"]').length",
    );
    let controls = controls.as_u64().expect("a number");
    assert!(controls >= 2, "the way past the head, and the report");

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
    assert_eq!(reached.last().map(String::as_str), Some("Write the report"));
}

#[test]
fn the_report_is_written_by_keyboard_and_lies_where_the_window_says() {
    let window = Window::open(Scheme::Light);
    let _ = window.wait_for(HEADLINE);
    let on_the_button = "return document.activeElement?.innerText === 'Write the report'";
    for _ in 0..20 {
        if window.page.run(on_the_button) == true {
            break;
        }
        window.page.press(key::TAB);
    }
    window.page.press(key::ENTER);
    let path = window.wait_for("return document.querySelector('.path')?.innerText ?? ''");
    let path = Path::new(path.as_str().expect("a path"));
    assert!(
        path.starts_with(window.documents()),
        "{path:?} is among the person's documents"
    );

    let reports = pdfs(path);
    assert!(!reports.is_empty(), "there are reports in {path:?}");
    for report in reports {
        let text = Command::new("pdftotext")
            .arg(&report)
            .arg("-")
            .output()
            .expect("pdftotext runs");
        assert!(text.status.success(), "{report:?} is a PDF");
        let text = String::from_utf8_lossy(&text.stdout);
        assert!(
            text.contains("Harbourton"),
            "{report:?} is about the sample:\n{text}"
        );
    }
}

/// The file itself, or the PDF files of a folder.
fn pdfs(path: &Path) -> Vec<PathBuf> {
    if path.is_file() {
        return vec![path.to_owned()];
    }
    let entries = fs::read_dir(path).expect("the folder of the reports");
    let paths = entries.map(|entry| entry.expect("an entry").path());
    paths
        .filter(|path| path.extension().is_some_and(|ending| ending == "pdf"))
        .collect()
}
