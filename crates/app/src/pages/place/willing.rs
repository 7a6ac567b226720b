//! Who to learn from.

use pit_record::Noun;

use super::asked::{choices, understood};
use super::head;
use crate::App;
use crate::pages::home::about;
use crate::pages::thing;
use crate::places::{Asked, willing};
use crate::views::{CommandError, PlacesAsked, WillingPlace, WillingView};

impl App {
    /// The places that are willing to be asked, by name, with what works there.
    ///
    /// # Errors
    /// Where the place is not here, or what is asked can't be read.
    pub fn willing_places(
        &self,
        place: &str,
        asked: &PlacesAsked,
    ) -> Result<WillingView, CommandError> {
        self.with(|library, words| {
            let id = thing(Noun::Place, place)?;
            let head = head(library, words, id)?;
            let whose = library.places()?;
            let asked = understood(library, &whose, asked)?;
            let (gathered, found) = willing(library, id, &asked)?;
            let whose: Vec<_> = found.iter().map(|one| one.id).collect();
            let asked = Asked {
                places: Vec::new(),
                ..asked
            };
            let places = found.into_iter().map(|one| WillingPlace {
                id: one.id.to_string(),
                about: about(words, &one.place),
                locked: match one.held_on {
                    Some(day) => {
                        let date = words.day(day);
                        words.say_with("places-locked-last", &[("date", date.into())])
                    }
                    None => words.say("places-willing-nothing"),
                },
                working: one.working,
                name: one.place.name,
            });
            Ok(WillingView {
                frame: self.frame(library)?,
                choices: choices(library, words, &whose, &asked, &gathered)?,
                places: places.collect(),
                place: head,
            })
        })
    }
}
