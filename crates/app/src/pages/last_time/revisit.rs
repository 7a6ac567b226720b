//! What may be looked at again on purpose. Suggested is what the last round put forward, or where it put
//! nothing forward what stood lowest: few enough to be looked at. Nothing is kept before a person says so.

use std::collections::BTreeSet;

use pit_record::compared::of_workbook;
use pit_record::contents::{RoundContents, SheetContents};
use pit_words::Words;
use pit_workbook::Criterion;
use pit_workbook::compare::same_meaning;
use pit_workbook::score::weakest_links;

use crate::error::AppError;
use crate::pages::component_name;
use crate::views::{RevisitRow, RevisitSheet};

/// An entry for each workbook that both rounds have open; `kept`: something was chosen already.
pub(super) fn sheets(
    words: &Words,
    here: &RoundContents,
    last: &RoundContents,
    kept: bool,
) -> Result<Vec<RevisitSheet>, AppError> {
    let both = here.sheets.iter().filter_map(|now| {
        let then = of_workbook(last, &now.workbook.id)?;
        Some(sheet(words, now, then, kept))
    });
    both.collect()
}

fn sheet(
    words: &Words,
    now: &SheetContents,
    then: &SheetContents,
    kept: bool,
) -> Result<RevisitSheet, AppError> {
    let links = weakest_links(&then.answers()?);
    let lowest = links
        .iter()
        .flat_map(|links| links.ranked.iter().take(links.tied_at_lowest));
    let lowest: BTreeSet<&str> = lowest.map(|link| link.criterion.id.as_str()).collect();
    let dont_know = links.iter().flat_map(|links| &links.dont_know);
    let unknown: BTreeSet<&str> = dont_know.map(|shown| shown.id.as_str()).collect();
    let forward = then.ordering.iter().flat_map(|one| &one.put_forward);
    let forward: BTreeSet<&str> = forward.map(String::as_str).collect();
    let row = |criterion: &Criterion| {
        let id = criterion.id.as_str();
        let earlier = then.workbook.criterion(id);
        let key = if forward.contains(id) {
            Some("last-time-again-forward")
        } else if lowest.contains(id) {
            Some("last-time-again-weak")
        } else if unknown.contains(id) {
            Some("last-time-again-unknown")
        } else {
            None
        };
        let changed = earlier.is_some_and(|earlier| !same_meaning(earlier, criterion));
        let changed = changed.then(|| words.say("last-time-again-changed"));
        let why = key.map(|key| words.say(key)).into_iter().chain(changed);
        let suggested = match forward.is_empty() {
            true => lowest.contains(id),
            false => forward.contains(id),
        };
        RevisitRow {
            value: format!("{}/{id}", now.workbook.id),
            label: criterion.label.clone(),
            chosen: match kept {
                true => now.sheet.revisit.iter().any(|one| one == id),
                false => suggested,
            },
            why: why.collect::<Vec<_>>().join(" · "),
        }
    };
    Ok(RevisitSheet {
        component: component_name(now.workbook.component),
        title: now.workbook.short_title.clone(),
        criteria: now.workbook.criteria.iter().map(row).collect(),
    })
}
