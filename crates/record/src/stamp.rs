//! A hybrid logical stamp: it orders what is shown, and decides nothing else.

use serde::{Deserialize, Serialize};

/// Milliseconds since 1970 as the writer's clock had them, and a counter for changes within the
/// same millisecond or under a clock that went back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stamp {
    /// Milliseconds since 1970-01-01 UTC.
    pub millis: i64,
    /// Rises within one millisecond.
    pub counter: u32,
}

impl Stamp {
    /// The stamp of the next change: the clock's time, but always after the last one seen.
    pub fn next(last: Option<Self>, now_millis: i64) -> Self {
        match last {
            Some(last) if now_millis <= last.millis => match last.counter.checked_add(1) {
                Some(counter) => Self {
                    millis: last.millis,
                    counter,
                },
                None => Self {
                    millis: last.millis.saturating_add(1),
                    counter: 0,
                },
            },
            _ => Self {
                millis: now_millis,
                counter: 0,
            },
        }
    }
}
