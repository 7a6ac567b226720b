//! The faces cut down to the letters used, and what each glyph means in text.

use std::collections::BTreeMap;

use subsetter::GlyphRemapper;

use crate::error::ReportError;
use crate::layout::{Page, What};
use crate::shape::{FACES, GlyphRun};

/// A face as it is embedded.
#[derive(Debug)]
pub(super) struct Embedded {
    /// Its name with the six letters that mark a subset.
    pub name: String,
    pub bytes: Vec<u8>,
    /// From the glyph of the whole face to that of the subset.
    ids: BTreeMap<u16, u16>,
    /// What each glyph of the whole face stands for.
    meaning: BTreeMap<u16, String>,
}

/// The embedded faces, by their place in [`FACES`].
#[derive(Debug, Default)]
pub(super) struct Embeddings {
    pub faces: BTreeMap<usize, Embedded>,
}

impl Embeddings {
    /// The glyph in the subset and the text it stands for.
    pub fn glyph(&self, face: usize, id: u16) -> (u16, &str) {
        let face = self.faces.get(&face);
        let new = face
            .and_then(|face| face.ids.get(&id))
            .copied()
            .unwrap_or(0);
        (
            new,
            face.and_then(|face| face.meaning.get(&id))
                .map_or("", String::as_str),
        )
    }

    /// The text of a run, if its glyphs alone would be read otherwise: a glyph
    /// has one meaning in the file, but may stand for different letters; and a
    /// mark that is raised over its letter would be read as on a line of its own.
    pub fn spoken_otherwise(&self, run: &GlyphRun) -> Option<String> {
        let differs = run.glyphs.iter().any(|glyph| {
            self.glyph(run.face, glyph.id).1 != meaning(&glyph.text)
                || glyph.text.is_empty()
                || glyph.rise != 0.0
                || glyph.text.chars().all(is_mark)
        });
        differs.then(|| run.glyphs.iter().map(|glyph| glyph.text.as_str()).collect())
    }
}

/// Stands over or under the letter before it.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}'
        | '\u{20D0}'..='\u{20FF}' | '\u{FE20}'..='\u{FE2F}')
}

/// A space is a space, whatever may break at it.
fn meaning(text: &str) -> String {
    text.replace(['\u{A0}', '\u{202F}', '\n'], " ")
}

pub(super) fn embed(pages: &[Page]) -> Result<Embeddings, ReportError> {
    let mut used: BTreeMap<usize, BTreeMap<u16, String>> = BTreeMap::new();
    for item in pages.iter().flat_map(|page| &page.items) {
        let What::Glyphs { run, .. } = &item.what else {
            continue;
        };
        let face = used.entry(run.face).or_default();
        for glyph in &run.glyphs {
            let text = face.entry(glyph.id).or_default();
            if text.is_empty() {
                *text = meaning(&glyph.text);
            }
        }
    }
    let mut embeddings = Embeddings::default();
    for (index, meaning) in used {
        embeddings.faces.insert(index, subset(index, meaning)?);
    }
    Ok(embeddings)
}

fn subset(index: usize, mut meaning: BTreeMap<u16, String>) -> Result<Embedded, ReportError> {
    let face = &FACES[index];
    let mut remapper = GlyphRemapper::new();
    let ids = meaning
        .keys()
        .map(|id| (*id, remapper.remap(*id)))
        .collect();
    let bytes =
        subsetter::subset(face.bytes, 0, &remapper).map_err(|reason| ReportError::Face {
            face: face.name.into(),
            reason: reason.to_string(),
        })?;
    // A part of a letter that is never a letter of its own still has to mean
    // something; the run it stands in says what it is read as.
    for text in meaning.values_mut().filter(|text| text.is_empty()) {
        text.push('\u{200B}');
    }
    let name = format!("{}+{}", tag(&meaning), face.name);
    Ok(Embedded {
        name,
        bytes,
        ids,
        meaning,
    })
}

/// Six capitals that depend on the glyphs alone.
fn tag(meaning: &BTreeMap<u16, String>) -> String {
    // FNV-1a: short, and the same on every computer.
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for byte in meaning.keys().flat_map(|id| id.to_be_bytes()) {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    (0..6u32)
        .map(|place| char::from(b'A' + (hash >> (place * 8)) as u8 % 26))
        .collect()
}
