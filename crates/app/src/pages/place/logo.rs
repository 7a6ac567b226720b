//! The place's own sign on its page.

use std::path::Path;

use pit_record::Noun;
use pit_store::NewChange;

use crate::named::place_there;
use crate::pages::thing;
use crate::views::{CommandError, PlaceView};
use crate::{App, logo};

impl App {
    /// Keeps a PNG picture as the logo of a place.
    ///
    /// # Errors
    /// `logo-not-png`, `logo-too-heavy`, `logo-size`; where the file can't be read or the place is not
    /// here.
    pub fn choose_logo(&self, place: &str, path: &str) -> Result<PlaceView, CommandError> {
        self.with(|library, _| {
            let id = thing(Noun::Place, place)?;
            place_there(library, id)?;
            let records = logo::chosen(id, Path::new(path))?;
            library.commit(NewChange { records })?;
            Ok(())
        })?;
        self.place(place)
    }

    /// Takes the logo of a place away.
    ///
    /// # Errors
    /// Where the place is not here.
    pub fn remove_logo(&self, place: &str) -> Result<PlaceView, CommandError> {
        self.with(|library, _| {
            let id = thing(Noun::Place, place)?;
            place_there(library, id)?;
            let records = logo::removed(id);
            library.commit(NewChange { records })?;
            Ok(())
        })?;
        self.place(place)
    }
}
