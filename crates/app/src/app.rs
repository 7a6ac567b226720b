//! What the window holds open: in this first form, the sample.

use std::sync::{Mutex, PoisonError};

use pit_record::ThingId;
use pit_words::Words;

use crate::error::AppError;
use crate::sample;
use crate::source::Source;
use crate::views::CommandError;

/// The program behind the window.
pub struct App {
    pub(crate) words: Words,
    sample: Mutex<Option<(Source, Vec<ThingId>)>>,
}

impl App {
    /// The program with the sample open, in memory: nothing of it is kept. The sample is told when
    /// it is first asked for.
    pub fn in_memory_sample() -> Self {
        Self {
            words: Words::english(),
            sample: Mutex::new(None),
        }
    }

    /// Does something with the sample and its rounds.
    pub(crate) fn with_sample<T>(
        &self,
        use_it: impl FnOnce(&Source, &[ThingId]) -> Result<T, AppError>,
    ) -> Result<T, CommandError> {
        // A panic while it was held left nothing half done in it: every write is a transaction.
        let mut held = self.sample.lock().unwrap_or_else(PoisonError::into_inner);
        let told = match held.take() {
            Some(open) => Ok(open),
            None => sample::library().map(|(library, rounds)| (Source::of(library), rounds)),
        };
        told.and_then(|open| {
            let (source, rounds) = held.insert(open);
            use_it(source, rounds)
        })
        .map_err(|error| error.told(&self.words))
    }
}
