//! What axe-core finds on the page that stands.

use std::fs;

use crate::{repository, window::Window};

/// Brings axe into the window.
///
/// # Panics
///
/// Where it isn't installed.
pub fn bring(window: &Window) {
    let axe = repository().join("ui/node_modules/axe-core/axe.min.js");
    let axe = fs::read_to_string(axe).expect("axe-core is installed; run `./dev test`");
    let _ = window.page.run(&format!("{axe}\nreturn true"));
}

/// What it finds, each with the page's name.
///
/// # Panics
///
/// Where it looked at nothing.
#[must_use]
pub fn findings(window: &Window, page: &str) -> Vec<String> {
    let found = window.page.run_async(
        "const done = arguments[arguments.length - 1];
         axe.run({ resultTypes: ['violations', 'incomplete'] }).then(
           (r) => done({ checked: r.passes.length, wrong: r.violations.map((v) =>
             `${v.id}: ${v.help}: ${v.nodes.map((n) => n.html + ' ' + n.failureSummary).join(' | ')}`) }),
           (error) => done({ checked: 0, wrong: [String(error)] }));",
    );
    assert!(
        found["checked"].as_u64() > Some(10),
        "axe looked at {page}: {found}"
    );
    let wrong = found["wrong"].as_array().cloned().unwrap_or_default();
    wrong.iter().map(|one| format!("{page}: {one}")).collect()
}
