//! What can be wrong with records.

use thiserror::Error;

use crate::{ChangeId, RecordId, ThingId};

/// Why records could not be taken in. Whatever the reason, nothing was taken in.
#[derive(Debug, Error, Clone, PartialEq, Eq)]
pub enum RecordError {
    /// Two records carry one id and say different things: one of them was altered.
    #[error("record {0} is here with different contents")]
    RecordDiffers(RecordId),
    /// Two changes carry one id and say different things.
    #[error("change {0} is here with different contents")]
    ChangeDiffers(ChangeId),
    /// A record belongs to a change that did not come with it.
    #[error("record {0} has no change")]
    NoChange(RecordId),
    /// A record's body is of another noun than its thing.
    #[error("thing {0} changes its noun")]
    NounDiffers(ThingId),
    /// What lies in a round is said to hang under something else than before.
    #[error("thing {0} has left what it hung under")]
    ParentDiffers(ThingId),
    /// A thing with a natural key stands under an id that its key does not give.
    #[error("thing {0} is not what its id says")]
    KeyDiffers(ThingId),
    /// What a record follows is not sorted: this program did not write it so.
    #[error("record {0} was altered")]
    Unsorted(RecordId),
    /// Records follow each other in a circle.
    #[error("record {0} follows itself")]
    Circle(RecordId),
    /// A record follows, or brings back, a record of another thing.
    #[error("record {0} comes after a record of another thing")]
    Astray(RecordId),
    /// A record says that it brings back an earlier one, and says something else.
    #[error("record {0} does not say what it brings back")]
    RestoresDiffers(RecordId),
    /// The thing was erased for ever: nothing can be said of it any more.
    #[error("thing {0} was erased for ever")]
    Erased(ThingId),
}
