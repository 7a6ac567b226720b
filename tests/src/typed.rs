//! A library as a power cut leaves it: drafts in four forms, and something in the bin.

use std::{fs, path::Path};

use chrono::NaiveDate;
use pit_app::{App, world};
use serde_json::json;

/// Makes one in `folder`: Saltmarsh, whose planning workbook one person answered up to the last step.
///
/// # Panics
///
/// When it can't be made.
pub fn library(folder: &Path) {
    fs::create_dir_all(folder).expect("a folder for the library");
    let day = NaiveDate::from_ymd_opt(2026, 3, 3).expect("a day");
    let app = App::open(folder, &folder.join("Reports"), world::fixed(1, day));
    let home = app.add_place("Saltmarsh", "place", "212000", None);
    let place = home.expect("it is added").places[0].id.clone();
    let round = app.begin_assessment(&place, "whole-place", "", "one-person");
    let round = round.expect("it is begun");
    let sheet = app.open_sheet(&round, "planning").expect("it is opened");
    let levels = ["agreed", "agreed", "parts", "working", "agreed"];
    for (criterion, level) in sheet.criteria.iter().take(9).zip(levels.iter().cycle()) {
        let answered = app.answer(&sheet.sheet, &criterion.id, Some(level), None);
        answered.expect("it is kept");
    }
    let home = app.add_place("Kiln Row", "neighbourhood", "", Some(&place));
    let home = home.expect("it is added");
    let row = home.places.iter().find(|row| row.name == "Kiln Row");
    app.remove(&row.expect("it is listed").id)
        .expect("it is in the bin");

    let keep = |thing: &str, field: &str, text: &str| {
        app.keep_draft(thing, field, text).expect("it is kept");
    };
    let begun = json!({ "lens": "topic", "name": "High blood pre", "mode": "one-person" });
    keep(&place, "begin", &begun.to_string());
    let last = format!("{}/a10", sheet.sheet);
    keep(&last, "excuse", "\"Nobody here runs the evalua\"");
    let chosen = json!({ "chosen": ["a1"], "reason": "The board meets on it in M" });
    keep(&sheet.sheet, "put-forward", &chosen.to_string());
    let action = json!({
        "about": "",
        "edited": {
            "id": "", "what": "Ask the market traders what would help th", "sheet": "", "criterion": "",
            "about": "", "segment": "community", "worksOn": "conditions", "owner": "Amara Obi",
            "due": "15 May 2026", "dueWords": "", "state": "to-start", "roles": [], "earlier": "",
            "rolesWords": "",
        },
    });
    keep(&round, "action-form", &action.to_string());
    app.answer(&sheet.sheet, "a9", Some("agreed"), None)
        .expect("the last thing that was done");
}
