//! Which letters the first family surely has, so that most texts need not be searched for boxes.

use parley::fontique::{Charmap, CharmapIndex};

use super::faces::FACES;

/// As far as Latin with its marks and the punctuation reach. What lies beyond is looked at in the
/// shaped text.
const END: usize = 0x2100;

/// The letters that every face of the first family has.
pub(super) struct Covered {
    faces: Vec<Charmap<'static>>,
    /// By code point; asked of the faces when first met.
    known: Vec<Option<bool>>,
}

impl Covered {
    /// By how the letters of each of [`FACES`] are found, where it is of the first family.
    pub fn by(first: impl IntoIterator<Item = (usize, CharmapIndex)>) -> Self {
        let faces = first.into_iter();
        let letters = |(face, index): (usize, CharmapIndex)| index.charmap(FACES[face].bytes);
        Self {
            faces: faces.filter_map(letters).collect(),
            known: vec![None; END],
        }
    }

    /// Whether a text is of such letters alone; a line feed is no letter.
    pub fn has_all(&mut self, text: &str) -> bool {
        text.chars()
            .all(|letter| letter == '\n' || self.has(letter))
    }

    fn has(&mut self, letter: char) -> bool {
        let Some(known) = self.known.get_mut(letter as usize) else {
            return false;
        };
        *known.get_or_insert_with(|| {
            let has = |face: &Charmap<'_>| face.map(letter).is_some_and(|glyph| glyph != 0);
            !self.faces.is_empty() && self.faces.iter().all(has)
        })
    }
}
