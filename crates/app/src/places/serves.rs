//! What a round's goal serves: the planning priority of its own place, or the goal of a larger one.

use pit_record::Body;
use pit_record::contents::RoundContents;
use pit_store::Library;
use pit_words::Words;

use super::gather::newest_round;
use crate::error::AppError;
use crate::named::place_there;

/// "Serves the planning priority: …"; empty where it serves nothing that is here.
///
/// # Errors
/// Where the library can't be read.
pub(crate) fn serves_words(
    library: &Library,
    words: &Words,
    contents: &RoundContents,
) -> Result<String, AppError> {
    let goal = contents.round.goal.as_ref();
    let serves = goal.and_then(|goal| goal.serves);
    let Some(id) = serves.or(contents.assessment.serves) else {
        return Ok(String::new());
    };
    let Some(Body::Assessment(served)) = library.shown(id)? else {
        return Ok(String::new());
    };
    let newest = newest_round(library, served.place, &served.lens)?;
    let goal = newest.and_then(|(_, round)| round.goal);
    let goal = goal.map(|goal| goal.change).filter(|goal| !goal.is_empty());
    let place = place_there(library, served.place)?.name;
    let of_own_place = served.place == contents.assessment.place;
    Ok(match goal {
        Some(goal) if of_own_place => words.say_with("thread-priority", &[("goal", goal.into())]),
        Some(goal) => {
            let args = [("place", place.into()), ("goal", goal.into())];
            words.say_with("serves-goal", &args)
        }
        None => words.say_with("serves-unwritten", &[("place", place.into())]),
    })
}
