//! Text that is being typed when the power goes is there again, in every form of the window.

use pit_tests::{
    webdriver::key,
    window::{Scheme, Window},
};

use crate::way::{carry_on, five_steps, look_closer, wait_for_progress};

/// What stands in the field that has these words beside it.
fn stands(window: &Window, label: &str, text: &str) {
    let (label, text) = (serde_json::json!(label), serde_json::json!(text));
    let _ = window.wait_for(&format!(
        "return [...document.querySelectorAll('main input, main textarea')].some((field) =>
           [field.ariaLabel, field.labels?.[0]?.innerText].filter(Boolean).join(' ').includes({label})
           && field.value === {text})"
    ));
}

/// Types, and waits until it is on the disk; then the program is killed and opened again.
fn typed_and_killed(window: Window, text: &str) -> Window {
    window.page.write(text);
    window.wait_for_draft(text);
    window.kill().open(Scheme::Light)
}

#[test]
fn what_is_typed_into_any_form_survives_a_kill_and_becomes_what_it_was_meant_for() {
    let window = Window::open(Scheme::Light);
    window.press("Describe your place");
    window.wait_for_focus_on("Name");
    let window = typed_and_killed(window, "Saltmarsh");
    stands(&window, "Name", "Saltmarsh");
    window.press("Add the place");
    window.wait_for_focus_on("whole place");

    // Through one topic, which wants a name.
    window.page.press(key::RIGHT);
    window.tab_to("Which topic");
    let window = typed_and_killed(window, "High blood pressure");
    stands(&window, "Which topic", "High blood pressure");
    window.press("Begin");
    window.wait_for_words("Choose the workbooks");

    window.tab_to("What should change");
    let window = typed_and_killed(window, "Fewer strokes before 65");
    carry_on_to(&window, "Scope");
    stands(&window, "What should change", "Fewer strokes before 65");
    // Typing goes on where the text ends.
    window.tab_to("What should change");
    window.page.write(", and none alone");
    stands(
        &window,
        "What should change",
        "Fewer strokes before 65, and none alone",
    );
    window.page.press(key::TAB);
    window.press("By when");
    let window = typed_and_killed(window, "3rd March 2028");
    carry_on_to(&window, "Scope");
    stands(&window, "By when", "3rd March 2028");
    window.tab_to("By when");
    window.page.press(key::BACKSPACE);
    window.page.write("9");
    stands(&window, "By when", "3rd March 2029");
    window.page.press(key::TAB);
    stands(&window, "By when", "3 March 2029");
    assert_eq!(window.drafts(), Vec::<String>::new(), "all became records");

    window.press("Sheets");
    window.wait_for_words("Workbooks you can open");
    window.press("Open: Place-based planning");
    wait_for_progress(&window, "0 of 10");
    window.page.press('n');
    let _ = window.wait_for("return document.activeElement?.id === 'excuse'");
    let window = typed_and_killed(window, "Nobody here leads it");
    carry_on(&window);
    let reason = "return document.querySelector('#excuse')?.value ?? ''";
    assert_eq!(window.wait_for(reason), "Nobody here leads it");
    let _ = window.wait_for("return document.activeElement?.id === 'excuse'");
    window.page.write(", we think");
    assert_eq!(window.wait_for(reason), "Nobody here leads it, we think");
    window.page.press(key::ENTER);
    wait_for_progress(&window, "1 of 10");

    for (digit, answered) in "111111111".chars().zip(2..) {
        window.page.press(digit);
        wait_for_progress(&window, &format!("{answered} of 10"));
    }
    window.press("Overview");
    window.wait_for_words("Weakest links");
    window.press("Place-based planning");
    window.wait_for_words("Back to the overview");
    window.press("Choose what to put forward");
    window.tab_to("Why these");
    let window = typed_and_killed(window, "The board meets on it in May");
    carry_on_to(&window, "Overview");
    window.wait_for_words("You were typing this");
    window.press("Place-based planning");
    window.wait_for_words("Back to the overview");
    stands(&window, "Why these", "The board meets on it in May");
    window.tab_to("Why these");
    window.page.write(" or June");
    stands(&window, "Why these", "The board meets on it in May or June");

    window.press("Actions");
    window.wait_for_words("Add an action");
    window.press("Add an action");
    let _ = window.wait_for("return document.activeElement?.tagName === 'TEXTAREA'");
    window.page.write("Ask the market traders");
    window.tab_to("Who owns it");
    window.page.write("Amara Obi");
    window.tab_to("By when");
    let window = typed_and_killed(window, "15 May 2028");
    carry_on_to(&window, "Actions");
    stands(&window, "What will be done", "Ask the market traders");
    stands(&window, "Who owns it", "Amara Obi");
    stands(&window, "By when", "15 May 2028");
    window.press("Save the action");
    let _ = window.wait_for("return document.querySelectorAll('.action').length === 1");
    window.wait_for_words("15 May 2028");
}

/// From the places to where one left off, and to a page of that round.
fn carry_on_to(window: &Window, page: &str) {
    window.wait_for_words("Where you left off");
    window.press("Carry on");
    let _ = window.wait_for("return !/home/.test(location.hash)");
    window.press(page);
    let _ = window.wait_for(&format!(
        "return document.querySelector('.head__nav [aria-current=page]')?.innerText.includes('{page}') ?? false"
    ));
}

#[test]
fn a_reason_that_is_saved_is_gone_on_with_at_its_end() {
    let window = Window::open(Scheme::Light);
    five_steps(&window);
    look_closer(&window, "Leaders own the goal");
    for text in ["Two of six signed", ", the others will"] {
        window.page.press('r');
        let _ = window.wait_for("return document.activeElement?.tagName === 'TEXTAREA'");
        window.page.write(text);
        window.page.press(key::TAB);
        let _ = window
            .page
            .run("document.activeElement?.blur(); return true");
        let window = &window;
        window.press("One picture of need");
        window.press("Leaders own the goal");
    }
    window.page.press('r');
    let reason =
        "return document.activeElement?.tagName === 'TEXTAREA' ? document.activeElement.value : ''";
    assert_eq!(
        window.wait_for(reason),
        "Two of six signed, the others will"
    );
}

#[test]
fn a_long_text_is_as_high_as_its_words_while_it_is_typed_and_when_it_is_found_again() {
    let window = Window::open(Scheme::Light);
    five_steps(&window);
    let window = window.close().open(Scheme::Light);
    carry_on_to(&window, "Scope");
    window.tab_to("What should change");
    let goal = "Fewer strokes before 65 in the six poorest wards, and none alone. ".repeat(8);
    window.page.write(goal.trim());
    let hidden =
        "const field = document.activeElement; return field.scrollHeight - field.clientHeight";
    assert_eq!(window.page.run(hidden), 0, "all of it is in sight");
    window.page.press(key::TAB);
    window.press("Sheets");
    window.wait_for_words("Open in this round");
    window.press("Scope");
    window.tab_to("What should change");
    let _ = window.wait_for(
        "const field = document.activeElement;
         return field.value.length > 400 && field.scrollHeight <= field.clientHeight",
    );
}

#[test]
fn an_action_of_ones_own_is_added_once_and_an_aim_is_chosen_by_the_arrow_keys() {
    let window = Window::open(Scheme::Light);
    five_steps(&window);
    look_closer(&window, "Leaders own the goal");
    window.page.press('a');
    window.tab_to("An action of your own");
    window.page.write("Ask the hospital to sign");
    window.page.press(key::ENTER);
    window.wait_for_words("Ask the hospital to sign");
    let _ = window.wait_for("return document.querySelector('#own-action').value === ''");
    let _ = window
        .page
        .run("document.activeElement?.blur(); return true");
    window.press("Aim");
    window.tab_to("Level to reach");
    for _ in 0..3 {
        window.page.press(key::DOWN);
    }
    let aim = "return document.activeElement.selectedIndex === 3 && document.querySelector('#own-action') !== null";
    let _ = window.wait_for(aim);
    let _ = window.wait_for("return [...document.querySelectorAll('summary')].some((one) => one.innerText.includes('Level 2'))");
    let left = "return [document.querySelector('.actions-here').children.length, document.querySelector('[role=alert]') === null].join()";
    assert_eq!(window.page.run(left), "1,true");
}
