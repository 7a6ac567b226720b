//! What a change is made of.

use pit_record::{Body, State, ThingId};
use pit_store::NewRecord;

/// A new version of a thing.
pub(crate) fn is(thing: ThingId, body: Body) -> NewRecord {
    is_said(thing, State::Is(body))
}

/// A new state of a thing, also none.
pub(crate) fn is_said(thing: ThingId, state: State) -> NewRecord {
    NewRecord { thing, state }
}
