//! Beginning assessments, each with its first round.

use pit_record::body::{Assessment, Mode, Round, Scope};
use pit_record::{Body, Noun, ThingId};
use pit_store::Library;

use super::read_lens;
use crate::choices::must;
use crate::named::place_there;
use crate::pages::{is, thing};
use crate::views::CommandError;
use crate::{App, world};

impl App {
    /// Begins an assessment with its first round, dated today. Returns the round's id.
    ///
    /// # Errors
    /// Where the place is not there, or a topic, group or partner has no name.
    pub fn begin_assessment(
        &self,
        place_id: &str,
        lens: &str,
        lens_name: &str,
        mode: &str,
    ) -> Result<String, CommandError> {
        self.with(|library, _| {
            let place_id = thing(Noun::Place, place_id)?;
            place_there(library, place_id)?;
            let mode: Mode = must(mode)?;
            let lens = read_lens(lens, lens_name)?;
            let assessment = library.fresh_thing();
            let body = Assessment {
                place: place_id,
                lens,
                serves: None,
            };
            let (id, round) = first_round(library, assessment, mode);
            let records = vec![is(assessment, Body::Assessment(body)), is(id, round)];
            self.commit(library, records)?;
            Ok(id.to_string())
        })
    }
}

fn first_round(library: &mut Library, assessment: ThingId, mode: Mode) -> (ThingId, Body) {
    let round = Round {
        assessment,
        held_on: world::local(library.now_millis()).date(),
        mode,
        scope: Scope::default(),
        goal: None,
        carries_on: None,
        smallest_group: 3,
    };
    (library.fresh_thing(), Body::Round(round))
}
