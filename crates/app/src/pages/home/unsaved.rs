//! What was being typed and is not saved yet, wherever it stands: nothing typed is out of sight.

use pit_record::contents::RoundContents;
use pit_record::{Body, ThingId};
use pit_store::{Draft, Library};
use pit_words::Words;

use crate::error::AppError;
use crate::pages::draft::SEALED;
use crate::pages::{NOTHING_YET, lens_and_date};
use crate::views::UnsavedRow;

/// One row for each form or page, the one that was typed in first before the others. What lies in the
/// bin is left out, and so is a row of marks that was never finished: it stays sealed.
///
/// # Errors
/// Where the library can't be read.
pub(super) fn unsaved(library: &Library, words: &Words) -> Result<Vec<UnsavedRow>, AppError> {
    let mut rows = Vec::new();
    for draft in library.drafts()? {
        if draft.field.starts_with(SEALED) {
            continue;
        }
        let row = row(library, words, &draft)?;
        rows.extend(row.filter(|row| !rows.contains(row)));
    }
    Ok(rows)
}

fn row(library: &Library, words: &Words, draft: &Draft) -> Result<Option<UnsavedRow>, AppError> {
    let thing = draft.thing;
    if thing == NOTHING_YET {
        return Ok(Some(UnsavedRow {
            what: words.say("unsaved-new-place"),
            page: "new".to_owned(),
            ..UnsavedRow::default()
        }));
    }
    let above = library.parent(thing)?;
    let field = draft.field.as_str();
    match library.shown(thing)? {
        Some(Body::Place(place)) => {
            let form = if field == "begin" { field } else { "change" };
            Ok(Some(UnsavedRow {
                what: place.name,
                page: form.to_owned(),
                place: Some(thing.to_string()),
                larger: above.map(|above| above.to_string()),
                ..UnsavedRow::default()
            }))
        }
        Some(Body::Round(_)) => {
            let page = match field {
                "action-form" => "actions",
                "seats" => "marks",
                "lock-form" => "overview",
                "ask-form" | "board-links-form" => "report",
                _ => "scope",
            };
            of_round(library, words, Some(thing), page)
        }
        Some(Body::Action(_)) => of_round(library, words, above, "actions"),
        Some(Body::Ask(_)) => of_round(library, words, above, "report"),
        Some(Body::Sheet(_)) => of_sheet(library, words, above, draft),
        _ => Ok(None),
    }
}

fn of_round(
    library: &Library,
    words: &Words,
    round: Option<ThingId>,
    page: &str,
) -> Result<Option<UnsavedRow>, AppError> {
    let contents = contents(library, round)?;
    Ok(contents.map(|contents| {
        let of = lens_and_date(words, &contents);
        told(words, &contents, page, of)
    }))
}

fn of_sheet(
    library: &Library,
    words: &Words,
    round: Option<ThingId>,
    draft: &Draft,
) -> Result<Option<UnsavedRow>, AppError> {
    let Some(contents) = contents(library, round)? else {
        return Ok(None);
    };
    let Some(sheet) = contents.sheets.iter().find(|one| one.id == draft.thing) else {
        return Ok(None);
    };
    let (criterion, field) = match draft.field.rsplit_once('/') {
        Some((criterion, field)) => (Some(criterion), field),
        None => (None, draft.field.as_str()),
    };
    let page = match criterion {
        Some(_) if field.starts_with("moved-") => "compare",
        Some(_) => "sheet",
        None => "overview",
    };
    let label = criterion.and_then(|id| sheet.workbook.criterion(id));
    let about = match label {
        Some(criterion) => criterion.label.clone(),
        None => sheet.workbook.title.clone(),
    };
    Ok(Some(UnsavedRow {
        sheet: Some(sheet.id.to_string()),
        criterion: criterion.map(str::to_owned),
        ..told(words, &contents, page, about)
    }))
}

fn contents(library: &Library, round: Option<ThingId>) -> Result<Option<RoundContents>, AppError> {
    match round {
        Some(round) => Ok(library.round(round)?),
        None => Ok(None),
    }
}

fn told(words: &Words, contents: &RoundContents, page: &str, of: String) -> UnsavedRow {
    let what = (&contents.place.name).into();
    UnsavedRow {
        what: words.say_with("history-of", &[("what", what), ("of", of.into())]),
        page: page.to_owned(),
        round: Some(contents.id.to_string()),
        ..UnsavedRow::default()
    }
}
