//! Long work, as the window sees it from beside: how far it is, and the wish to stop it. It is asked
//! while the library is held, and so waits for nothing.

use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};

use pit_record::{Stopped, Watch};

use crate::App;
use crate::app::lock;
use crate::views::WorkView;

/// What is being done.
#[derive(Debug, Default)]
pub(crate) struct Work {
    now: Mutex<Option<Now>>,
    stop: AtomicBool,
}

#[derive(Debug, Clone, Copy)]
struct Now {
    what: &'static str,
    done: usize,
    of: usize,
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
}

impl App {
    /// How far the long work is that is being done; nothing where none is.
    pub fn work(&self) -> Option<WorkView> {
        let now = (*lock(&self.work.now))?;
        let number = |number| u32::try_from(number).unwrap_or(u32::MAX);
        Some(WorkView {
            what: self.words.say(now.what),
            done: number(now.done),
            of: number(now.of),
        })
    }

    /// Asks the long work that is being done to stop. Then it ends with an error that says so, and
    /// nothing of it was done.
    pub fn stop_work(&self) {
        self.work.stop.store(true, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::error::AppError;
    use crate::world;

    #[test]
    fn long_work_is_seen_from_beside_and_stops_when_that_is_wished() {
        let folder = tempfile::tempdir().expect("a folder");
        let day = NaiveDate::from_ymd_opt(2026, 3, 3).expect("a day");
        let app = App::open(folder.path(), folder.path(), world::fixed(1, day));
        let told = |work: Option<WorkView>| work.map(|work| (work.what, work.done, work.of));
        assert_eq!(app.work(), None);
        // A wish from before is not held against what begins now.
        app.stop_work();
        let done: Result<(), Stopped> = app.work.on("work-import", |watch| {
            watch.begin(1000)?;
            (0..300).try_for_each(|_| watch.step())?;
            let what = "Taking in the bundle".to_owned();
            assert_eq!(told(app.work()), Some((what, 256, 1000)));
            app.stop_work();
            assert_eq!(app.work.goes_on(), Err(Stopped));
            (0..300).try_for_each(|_| watch.step())?;
            panic!("it was stopped")
        });
        assert_eq!(done, Err(Stopped));
        assert_eq!(app.work(), None);
        let error = AppError::from(Stopped).told(&app.words);
        insta::assert_snapshot!(format!("{}: {} {}", error.code, error.message, error.hint), @"stopped: It was stopped. Nothing was changed. You can begin again whenever you like.");
    }
}
