//! Undo and redo, over the whole library and across restarts.

use crate::App;
use crate::views::{CommandError, Frame};

impl App {
    /// Takes back the newest change made in this library. What was undone stands in words in the
    /// answer's `redo`; the page then fetches its view anew.
    ///
    /// # Errors
    /// Where there is nothing to undo, or another computer's change has come after it.
    pub fn undo(&self) -> Result<Frame, CommandError> {
        self.with(|library, _| {
            library.undo()?;
            self.frame(library)
        })
    }

    /// Does again what was last undone. What was done again stands in words in the answer's `undo`.
    ///
    /// # Errors
    /// Where there is nothing to redo, or another computer's change has come after it.
    pub fn redo(&self) -> Result<Frame, CommandError> {
        self.with(|library, _| {
            library.redo()?;
            self.frame(library)
        })
    }
}
