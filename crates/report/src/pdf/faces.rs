//! The faces cut down to the letters used, and what each glyph means in text.

use std::collections::BTreeMap;
use std::ops::Range;

use subsetter::GlyphRemapper;

use crate::error::ReportError;
use crate::layout::{Page, What};
use crate::shape::{self, FACES, GlyphRun, Letters};

/// A face as it is embedded.
#[derive(Debug)]
pub(super) struct Embedded {
    /// Its name with the six letters that mark a subset.
    pub name: String,
    pub bytes: Vec<u8>,
    /// By the glyph of the whole face.
    glyphs: Vec<Option<Glyph>>,
}

/// A glyph of the subset.
#[derive(Debug)]
struct Glyph {
    id: u16,
    /// What it stands for.
    meaning: Letters,
    /// It stands over or under the letter before it.
    is_mark: bool,
}

impl Embedded {
    fn glyph(&self, id: u16) -> Option<&Glyph> {
        self.glyphs.get(usize::from(id))?.as_ref()
    }

    /// The glyph in the subset.
    pub fn id(&self, id: u16) -> u16 {
        self.glyph(id).map_or(0, |glyph| glyph.id)
    }

    /// Every glyph of the subset with the text it stands for.
    pub fn all(&self) -> impl Iterator<Item = (u16, &str)> {
        let glyphs = self.glyphs.iter().flatten();
        glyphs.map(|glyph| (glyph.id, &*glyph.meaning))
    }

    /// A run in parts, each with the words it is to be read as where its glyphs alone would be read
    /// otherwise: a glyph has one meaning in the file, but may stand for different letters; and a
    /// mark that is raised over its letter would be read as on a line of its own.
    ///
    /// What is read from the right stands from left to right in the file, and readers turn it round.
    /// Some turn round the words given in its place too, so there they are given for a letter and no
    /// more.
    pub fn parts(&self, run: &GlyphRun) -> Vec<(Range<usize>, Option<String>)> {
        let plain = |glyph: &shape::Glyph| glyph.rise == 0.0 && self.says(glyph);
        if !run.from_right {
            let differs = !run.glyphs.iter().all(plain);
            return vec![(0..run.glyphs.len(), differs.then(|| run.words()))];
        }
        let mut parts: Vec<(Range<usize>, Option<String>)> = Vec::new();
        let mut start = 0;
        // A letter's marks that have no letters of their own stand before it here.
        for letter in run.glyphs.split_inclusive(|glyph| !glyph.text.is_empty()) {
            let part = start..start + letter.len();
            start = part.end;
            let differs = !letter.iter().all(plain);
            match parts.last_mut() {
                Some((before, None)) if !differs => before.end = part.end,
                _ => parts.push((part.clone(), differs.then(|| run.words_of(part)))),
            }
        }
        parts
    }

    /// Whether a glyph by itself is read as what it stands for.
    fn says(&self, glyph: &shape::Glyph) -> bool {
        let Some(known) = self.glyph(glyph.id).filter(|known| !known.is_mark) else {
            return false;
        };
        glyph.text == known.meaning
            || !glyph.text.is_empty() && meaning(&glyph.text) == *known.meaning
    }
}

/// The embedded faces, by their place in [`FACES`].
pub(super) type Embeddings = BTreeMap<usize, Embedded>;

/// Stands over or under the letter before it.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}'
        | '\u{20D0}'..='\u{20FF}' | '\u{FE20}'..='\u{FE2F}')
}

/// A space is a space, whatever may break at it.
const SPACES: [char; 3] = ['\u{A0}', '\u{202F}', '\n'];

fn meaning(text: &str) -> String {
    text.replace(SPACES, " ")
}

pub(super) fn embed(pages: &[Page]) -> Result<Embeddings, ReportError> {
    let mut used: BTreeMap<usize, Vec<Option<String>>> = BTreeMap::new();
    for item in pages.iter().flat_map(|page| &page.items) {
        let What::Glyphs { run, .. } = &item.what else {
            continue;
        };
        let face = used.entry(run.face).or_default();
        for glyph in run.glyphs.iter() {
            let id = usize::from(glyph.id);
            if face.len() <= id {
                face.resize(id + 1, None);
            }
            // What first says something is what it means.
            if face[id].as_ref().is_none_or(String::is_empty) {
                face[id] = Some(meaning(&glyph.text));
            }
        }
    }
    let faces = used.into_iter();
    faces
        .map(|(index, meant)| Ok((index, subset(index, meant)?)))
        .collect()
}

fn subset(index: usize, meant: Vec<Option<String>>) -> Result<Embedded, ReportError> {
    let face = &FACES[index];
    let mut remapper = GlyphRemapper::new();
    let glyphs: Vec<Option<Glyph>> = (0..=u16::MAX)
        .zip(meant)
        .map(|(id, meant)| {
            let mut meaning = meant?;
            // A part of a letter that is never a letter of its own still has to mean
            // something; the run it stands in says what it is read as.
            if meaning.is_empty() {
                meaning.push('\u{200B}');
            }
            Some(Glyph {
                id: remapper.remap(id),
                meaning: meaning.as_str().into(),
                is_mark: meaning.chars().all(is_mark),
            })
        })
        .collect();
    let bytes =
        subsetter::subset(face.bytes, 0, &remapper).map_err(|reason| ReportError::Face {
            face: face.name.into(),
            reason: reason.to_string(),
        })?;
    let name = format!("{}+{}", tag(&glyphs), face.name);
    Ok(Embedded {
        name,
        bytes,
        glyphs,
    })
}

/// Six capitals that depend on the glyphs alone.
fn tag(glyphs: &[Option<Glyph>]) -> String {
    // FNV-1a: short, and the same on every computer.
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    let used = (0..=u16::MAX)
        .zip(glyphs)
        .filter(|(_, used)| used.is_some());
    for byte in used.flat_map(|(id, _)| id.to_be_bytes()) {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    (0..6u32)
        .map(|place| char::from(b'A' + (hash >> (place * 8)) as u8 % 26))
        .collect()
}
