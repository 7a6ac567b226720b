//! Whose goal a round serves: that of a larger place, or the planning priority of its own.

use std::collections::BTreeSet;

use pit_record::body::{Assessment, Goal, Lens, Round};
use pit_record::contents::RoundContents;
use pit_record::{Body, Noun, ThingId};
use pit_report::content::lens_words;
use pit_store::Library;
use pit_words::Words;

use super::fields;
use crate::error::AppError;
use crate::pages::thing;
use crate::places::newest_round;
use crate::views::{Choice, ScopeFields};

/// Writes down what was chosen, where that is another than it was. The planning priority of one's own
/// place is served by the assessment, round after round; a larger place's goal by the goal.
pub(super) fn changed(
    library: &Library,
    fields: &ScopeFields,
    contents: &RoundContents,
    assessment: &mut Assessment,
    round: &mut Round,
) -> Result<(), AppError> {
    let chosen = match fields.serves.as_str() {
        "" => None,
        id => Some(thing(Noun::Assessment, id)?),
    };
    if chosen == fields::serves(contents) {
        return Ok(());
    }
    let of_own_place = match chosen {
        None => false,
        Some(id) => match library.shown(id)? {
            Some(Body::Assessment(one)) if id != round.assessment => one.place == assessment.place,
            _ => return Err(AppError::NotHere(Noun::Assessment)),
        },
    };
    assessment.serves = chosen.filter(|_| of_own_place);
    let by_goal = chosen.filter(|_| !of_own_place);
    match &mut round.goal {
        Some(goal) => goal.serves = by_goal,
        None if by_goal.is_some() => round.goal = Some(nothing_but(by_goal)),
        None => {}
    }
    Ok(())
}

/// A goal that says no more than whom it serves.
fn nothing_but(serves: Option<ThingId>) -> Goal {
    Goal {
        change: String::new(),
        for_whom: None,
        measure: None,
        baseline: None,
        source: None,
        by: None,
        serves,
    }
}

/// The assessments it may serve: those of its own place, the whole place first, then those of the
/// larger ones, the nearest first. Each with its goal.
pub(super) fn choices(
    library: &Library,
    words: &Words,
    contents: &RoundContents,
) -> Result<Vec<Choice>, AppError> {
    let mut found = Vec::new();
    let mut seen = BTreeSet::new();
    let mut next = Some(contents.assessment.place);
    let own = contents.assessment.place;
    while let Some(id) = next.filter(|id| seen.insert(*id)) {
        let Some(Body::Place(place)) = library.shown(id)? else {
            break;
        };
        let mut here = Vec::new();
        for child in library.children_of(id, Noun::Assessment)? {
            if let Body::Assessment(one) = child.body
                && child.id != contents.round.assessment
            {
                here.push((child.id, one));
            }
        }
        here.sort_by_cached_key(|(_, one)| one.lens.name().map(str::to_lowercase));
        // The whole of a place serves nothing of its own: it is what a topic serves.
        let serves_own = id != own || contents.assessment.lens != Lens::WholePlace;
        for (assessment, one) in here.into_iter().filter(|_| serves_own) {
            let newest = newest_round(library, id, &one.lens)?;
            let goal = newest.and_then(|(_, round)| round.goal);
            let goal = goal.filter(|goal| !goal.change.is_empty());
            let name = (&place.name).into();
            let label = match goal {
                Some(goal) => {
                    let args = [("place", name), ("goal", goal.change.into())];
                    words.say_with("scope-serves-choice", &args)
                }
                None => {
                    let lens = lens_words(words, &one.lens);
                    let args = [("place", name), ("lens", lens.into())];
                    words.say_with("scope-serves-no-goal", &args)
                }
            };
            found.push(Choice {
                value: assessment.to_string(),
                label,
                hint: String::new(),
            });
        }
        next = place.part_of;
    }
    Ok(found)
}
