//! Saving a copy of a place, an assessment or a round, to carry to another computer.

use std::path::Path;

use pit_record::{Noun, State, ThingId};
use pit_store::Library;
use pit_words::Words;

use super::{bin, thing};
use crate::error::AppError;
use crate::views::{Carried, CommandError};
use crate::{App, report, source};

impl App {
    /// Saves everything of a place, an assessment or a round, with its history, as a bundle in the
    /// folder of copies, and reads it back.
    ///
    /// # Errors
    /// Where it is not here, or the file can't be written; then there is no half file.
    pub fn carry(&self, id: &str) -> Result<Carried, CommandError> {
        self.with(|library, words| {
            let name = file_name(library, words, id)?;
            let folder = self.bundles_folder()?;
            std::fs::create_dir_all(&folder).map_err(|source| AppError::Unwritable {
                path: folder.clone(),
                source,
            })?;
            self.carried(library, words, id, &folder.join(name))
        })
    }

    /// The same, to a file of the person's choice.
    ///
    /// # Errors
    /// As for [`App::carry`].
    pub fn carry_as(&self, id: &str, path: &str) -> Result<Carried, CommandError> {
        self.with(|library, words| self.carried(library, words, id, Path::new(path)))
    }

    /// The name a copy has in the folder of copies: what "Save as…" offers.
    ///
    /// # Errors
    /// Where the thing is not here.
    pub fn carry_name(&self, id: &str) -> Result<String, CommandError> {
        self.with(|library, words| file_name(library, words, id))
    }

    fn carried(
        &self,
        library: &Library,
        words: &Words,
        id: &str,
        path: &Path,
    ) -> Result<Carried, AppError> {
        let id = here(library, id)?.0;
        let entries = self.work.on("work-carry", |watch| {
            source::export_watched(library, &[id], path, watch)
        })?;
        Ok(Carried {
            path: path.display().to_string(),
            sentence: words.say_with("carried", &[("entries", entries.into())]),
        })
    }
}

/// "Whole place, Harbourton.pit".
fn file_name(library: &Library, words: &Words, id: &str) -> Result<String, AppError> {
    let (_, name) = here(library, id)?;
    let name = bin::name(library, words, &name)?;
    Ok(format!("{}.pit", report::file_name(&name)))
}

/// A thing that is there, and not in the bin.
fn here(library: &Library, id: &str) -> Result<(ThingId, pit_record::Body), AppError> {
    let id = thing(Noun::Place, id)?;
    match library.shown_state(id)? {
        Some(State::Is(body)) => Ok((id, body)),
        _ => Err(AppError::NotHere(Noun::Place)),
    }
}
