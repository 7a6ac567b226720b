//! What the window holds open: the library, the words, the settings.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use directories::BaseDirs;
use pit_record::ThingId;
use pit_store::{Library, NewChange, NewRecord, World};
use pit_words::Words;

use crate::error::AppError;
use crate::held::lock;
use crate::settings::SettingsFile;
use crate::views::CommandError;
use crate::work::Work;
use crate::{report, world};

/// The folder of the program within the computer's own folder for such things.
const FOLDER: &str = "PIT Workbench";
const LIBRARY: &str = "library.db";
const SETTINGS: &str = "settings.json";
const BUNDLES: &str = "Copies";

/// Which places a person opened or folded, since the program was started.
pub(crate) type Folds = BTreeMap<ThingId, bool>;

/// The program behind the window: a handle, of which all copies hold the same library.
#[derive(Clone)]
pub struct App {
    pub(crate) words: Arc<Words>,
    pub(crate) settings: Arc<Mutex<SettingsFile>>,
    /// When the program began, in milliseconds since 1970.
    pub(crate) started: i64,
    /// The long work that is being done.
    pub(crate) work: Arc<Work>,
    /// Which places were opened or folded on the first page.
    pub(crate) folds: Arc<Mutex<Folds>>,
    reports: Option<PathBuf>,
    held: Arc<Mutex<Held>>,
    /// The text fields that are being left: their drafts go with the change that is made next.
    leaving: Vec<(ThingId, String)>,
}

/// The library, or why it could not be opened.
struct Held {
    path: Option<PathBuf>,
    library: Result<Library, CommandError>,
}

impl App {
    /// Opens the library and the settings in `data`; reports go to `reports`. Where the library
    /// can't be opened the program is there all the same, and says why whatever it is asked.
    pub fn open(data: &Path, reports: &Path, world: World) -> Self {
        Self::hold(
            Some(data.to_path_buf()),
            Some(reports.to_path_buf()),
            world,
            Ok(()),
        )
    }

    /// Opens the library of this computer's user.
    pub fn open_default() -> Self {
        let data = BaseDirs::new().map(|dirs| dirs.data_local_dir().join(FOLDER));
        let found = data.as_ref().map(|_| ()).ok_or(AppError::NoHome);
        Self::hold(data, report::folder().ok(), world::real(), found)
    }

    fn hold(
        data: Option<PathBuf>,
        reports: Option<PathBuf>,
        mut world: World,
        found: Result<(), AppError>,
    ) -> Self {
        let words = Words::english();
        let started = (world.now_millis)();
        let path = data.as_ref().map(|folder| folder.join(LIBRARY));
        let library = found.and_then(|()| open_library(path.as_deref(), world));
        Self {
            settings: Arc::new(Mutex::new(SettingsFile::read(
                data.map(|folder| folder.join(SETTINGS)),
            ))),
            started,
            folds: Arc::default(),
            work: Arc::default(),
            reports,
            held: Arc::new(Mutex::new(Held {
                path,
                library: library.map_err(|error| error.told(&words)),
            })),
            words: Arc::new(words),
            leaving: Vec::new(),
        }
    }

    /// The same program in the hands of somebody who leaves text fields: what is changed through it
    /// lets go of their drafts in the same transaction.
    pub(crate) fn with_leaving(&self, leaving: Vec<(ThingId, String)>) -> Self {
        Self {
            leaving,
            ..self.clone()
        }
    }

    /// The text fields that are being left: what is changed past [`App::commit`] lets go of them too.
    pub(crate) fn left(&self) -> &[(ThingId, String)] {
        &self.leaving
    }

    /// Reads from the library, or does something that is no change.
    ///
    /// # Errors
    /// Whatever `work` says, in words; or why the library can't be opened.
    pub(crate) fn with<T>(
        &self,
        work: impl FnOnce(&mut Library, &Words) -> Result<T, AppError>,
    ) -> Result<T, CommandError> {
        let mut held = lock(&self.held);
        if let Held {
            path: Some(path),
            library: library @ Err(_),
        } = &mut *held
        {
            // Perhaps it can be by now: the other window was closed, the disk is there again.
            *library =
                open_library(Some(path), world::real()).map_err(|error| error.told(&self.words));
        }
        let library = held.library.as_mut().map_err(|error| error.clone())?;
        work(library, &self.words).map_err(|error| error.told(&self.words))
    }

    /// Writes down what a person did as one change, then shows what came of it. Nobody else's
    /// change comes between.
    ///
    /// # Errors
    /// As for [`App::with`]; then nothing of the change was written, unless it is `show` that failed.
    pub(crate) fn change<T>(
        &self,
        what: impl FnOnce(&mut Library, &Words) -> Result<Vec<NewRecord>, AppError>,
        show: impl FnOnce(&mut Library, &Words) -> Result<T, AppError>,
    ) -> Result<T, CommandError> {
        self.with(|library, words| {
            let records = what(library, words)?;
            self.commit(library, records)?;
            show(library, words)
        })
    }

    /// Writes records down as one change, with the drafts of the fields that are left.
    ///
    /// # Errors
    /// Where the library can't be written.
    pub(crate) fn commit(
        &self,
        library: &mut Library,
        records: Vec<NewRecord>,
    ) -> Result<(), AppError> {
        library.commit_leaving(NewChange { records }, &self.leaving)?;
        Ok(())
    }

    /// Where reports go in one press.
    ///
    /// # Errors
    /// Where this computer names no folder of the user's own.
    pub(crate) fn reports_folder(&self) -> Result<&Path, AppError> {
        self.reports.as_deref().ok_or(AppError::NoHome)
    }

    /// Where copies to carry to another computer go: beside the reports.
    ///
    /// # Errors
    /// As for [`App::reports_folder`].
    pub(crate) fn bundles_folder(&self) -> Result<PathBuf, AppError> {
        Ok(self.reports_folder()?.with_file_name(BUNDLES))
    }
}

fn open_library(path: Option<&Path>, world: World) -> Result<Library, AppError> {
    Ok(match path {
        Some(path) => Library::open(path, world)?,
        None => Library::in_memory(world)?,
    })
}
