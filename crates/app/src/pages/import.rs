//! Taking a bundle in.

use std::path::Path;

use pit_words::Words;

use crate::error::AppError;
use crate::views::CommandError;
use crate::{App, source};

impl App {
    /// Takes what a bundle holds into the library, all of it or nothing; taking it in twice changes
    /// nothing. Says what came in, a line a fact.
    ///
    /// # Errors
    /// Where the file is no whole bundle, or contradicts the library.
    pub fn import_bundle(&self, path: &str) -> Result<Vec<String>, CommandError> {
        self.with(|library, words: &Words| {
            let path = Path::new(path);
            let receipt = self.work.on("work-import", |watch| {
                let incoming = source::read_bundle_watched(path, watch)?;
                Ok::<_, AppError>(library.merge_watched(&incoming, watch)?)
            })?;
            let name = path.file_name().map_or(path, Path::new);
            let library = words.say("your-library");
            Ok::<_, AppError>(source::receipt_lines(
                &receipt,
                words,
                name,
                Path::new(&library),
            ))
        })
    }
}
