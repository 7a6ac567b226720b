//! Long work, as the window sees it from beside: how far it is, and the wish to stop it. It is asked
//! while the library is held, and so waits for nothing.

use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};

use pit_record::{Stopped, Watch};

use crate::held::lock;

/// What is being done.
#[derive(Debug, Default)]
pub(crate) struct Work {
    now: Mutex<Option<Now>>,
    stop: AtomicBool,
}

/// How far it is.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Now {
    /// The key of the words that call it.
    pub what: &'static str,
    pub done: usize,
    pub of: usize,
}

impl Work {
    /// Does something long, which is called by the words `what` and can be stopped.
    pub(crate) fn on<T>(&self, what: &'static str, work: impl FnOnce(&mut Watch<'_>) -> T) -> T {
        self.stop.store(false, Ordering::Relaxed);
        let tell = |done, of| *lock(&self.now) = Some(Now { what, done, of });
        tell(0, 0);
        let mut look = |done, of| {
            tell(done, of);
            !self.stop.load(Ordering::Relaxed)
        };
        let done = work(&mut Watch::new(&mut look));
        *lock(&self.now) = None;
        done
    }

    /// Between two steps of work that can't say how far it is.
    pub(crate) fn goes_on(&self) -> Result<(), Stopped> {
        if self.stop.load(Ordering::Relaxed) {
            Err(Stopped)
        } else {
            Ok(())
        }
    }

    /// How much of what is done; nothing where nothing is.
    pub(crate) fn now(&self) -> Option<Now> {
        *lock(&self.now)
    }

    /// The wish to stop it.
    pub(crate) fn stop(&self) {
        self.stop.store(true, Ordering::Relaxed);
    }
}
