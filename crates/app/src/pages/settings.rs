//! Settings, and what the program is.

use std::path::Path;

use pit_store::Library;
use pit_words::Words;

use super::choices;
use super::sheet::origin;
use crate::error::AppError;
use crate::held::lock;
use crate::settings::{TEXT_SIZES, THEMES};
use crate::views::{CommandError, Settings, SettingsView};
use crate::{App, assessments, shared};

impl App {
    /// The settings page.
    ///
    /// # Errors
    /// Where the library can't be opened.
    pub fn settings(&self) -> Result<SettingsView, CommandError> {
        self.with(|library, words| self.settings_view(library, words))
    }

    /// Sets what is about this computer. No change of the library: undo knows nothing of it.
    ///
    /// # Errors
    /// Where something is not one of the choices, or the file can't be written.
    pub fn save_settings(&self, settings: Settings) -> Result<SettingsView, CommandError> {
        self.with(|library, words| {
            lock(&self.settings).set(settings)?;
            self.settings_view(library, words)
        })
    }

    /// What of a workbook is from its source and what is ours, how to read it, and its licence: a
    /// paragraph each.
    ///
    /// # Errors
    /// Where no workbook of this id comes with the program.
    pub fn about_workbook(&self, id: &str) -> Result<Vec<String>, CommandError> {
        let workbook = assessments::workbook(id);
        let about = workbook.map(|workbook| origin::about(&self.words, &workbook));
        let gone = || AppError::NoSuchChoice(id.to_owned()).told(&self.words);
        about.ok_or_else(gone)
    }

    fn settings_view(&self, library: &Library, words: &Words) -> Result<SettingsView, AppError> {
        let shown = |path: Option<&Path>| match path {
            Some(path) => path.display().to_string(),
            None => words.say("settings-nowhere"),
        };
        let said = |names: &[&str]| names.iter().map(|name| words.say(name)).collect();
        Ok(SettingsView {
            frame: self.frame(library)?,
            settings: lock(&self.settings).get().clone(),
            text_sizes: choices(words, "text-size", TEXT_SIZES),
            themes: choices(words, "theme", THEMES),
            library: shown(library.path()),
            reports: shown(self.reports_folder().ok()),
            program: crate::made_by(),
            about: said(&[
                "about-program",
                "about-offline",
                "made-with",
                "about-limits",
            ]),
            licences: said(&[
                "licence-code",
                "licence-workbooks",
                "licence-typefaces",
                "licence-others",
            ]),
            glossary: shared::glossary(),
        })
    }
}
