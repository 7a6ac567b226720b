//! How far long work is, for the bar over it.

use crate::App;
use crate::views::WorkView;

impl App {
    /// How far the long work is that is being done; nothing where none is.
    pub fn work(&self) -> Option<WorkView> {
        let now = self.work.now()?;
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
        self.work.stop();
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use pit_record::Stopped;

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
