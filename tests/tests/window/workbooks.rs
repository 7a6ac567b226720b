//! Every workbook that ships, criterion by criterion, at the size of a small screen and at 200 % zoom.

use pit_tests::window::{Scheme, Window};

use crate::way::describe_a_place;

/// Each workbook by the words on its button, with the number of its criteria.
const WORKBOOKS: [(&str, usize); 8] = [
    ("Open: Place-based planning", 10),
    ("Open: Civic action", 12),
    ("Open: Community action", 11),
    ("Open: Population outcomes", 13),
    ("Open: Civic and community", 8),
    ("Open: Community and service", 8),
    ("Open: Civic and service", 9),
    ("Open: Quick scan", 7),
];

/// Looks at every criterion of the sheet that stands, in both passes' own order, and names what is
/// cut: words that reach beyond a box that hides or shrinks them, or a page wider than the window.
const CUT: &str = "
    const done = arguments[arguments.length - 1];
    const settled = () => new Promise((go) => setTimeout(go, 0));
    const hides = (value) => value === 'hidden' || value === 'clip';
    (async () => {
      const cut = [];
      const steps = () => [...document.querySelectorAll('.rail__list button')];
      const count = steps().length;
      for (let at = 0; at < count; at += 1) {
        steps()[at].click();
        await settled();
        const title = document.querySelector('main h1')?.innerText ?? '';
        for (const one of document.querySelectorAll('main *')) {
          if (!one.innerText || one.closest('.hidden-words') || one.getClientRects().length === 0) continue;
          const look = getComputedStyle(one);
          const wide = hides(look.overflowX) && one.scrollWidth > one.clientWidth + 1;
          const high = hides(look.overflowY) && one.scrollHeight > one.clientHeight + 1;
          if (wide || high) cut.push(`${title}: ${one.className} ${one.innerText.slice(0, 60)}`);
        }
        const { scrollWidth } = document.documentElement;
        if (scrollWidth > innerWidth) cut.push(`${title}: the page is ${scrollWidth} wide in ${innerWidth}`);
        const levels = document.querySelectorAll('.level-card').length;
        if (levels < 5) cut.push(`${title}: only ${levels} level cards stand`);
      }
      return { count, cut };
    })().then(done, (error) => done({ count: 0, cut: [String(error)] }));";

#[test]
fn every_workbook_opens_with_no_text_cut() {
    let window = Window::open(Scheme::Light);
    describe_a_place(&window);
    for (button, criteria) in WORKBOOKS {
        window.resize(1280, 800);
        window.press("Sheets");
        window.press(button);
        window.wait_for_words(&format!("0 of {criteria}"));
        // 640 by 400 is what a window of 1280 by 800 holds at 200 % zoom.
        for (width, height) in [(1280, 800), (640, 400)] {
            window.resize(width, height);
            let found = window.page.run_async(CUT);
            assert_eq!(
                found["count"], criteria,
                "{button} at {width}×{height}: {found}"
            );
            let cut = found["cut"].as_array().cloned().unwrap_or_default();
            assert!(cut.is_empty(), "{button} at {width}×{height}: {cut:#?}");
        }
    }
}
