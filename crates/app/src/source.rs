//! What a person points at: a bundle, or a library.

use std::path::{Path, PathBuf};

use pit_exchange::Bundle;
use pit_record::contents::RoundContents;
use pit_record::{Body, ThingId, Watch};
use pit_store::{Incoming, Library, Receipt, RoundLine, World};
use pit_words::Words;
use pit_workbook::Workbook;
use pit_workbook::check::check_bytes;

use crate::error::AppError;

/// A bundle or a library, open for reading; a bundle is read into memory.
pub struct Source {
    path: PathBuf,
    /// The library, on disk or in memory.
    pub library: Library,
    /// Whether it is a bundle: what is changed in it stays in memory.
    pub is_bundle: bool,
}

/// How every SQLite file begins.
const SQLITE: &[u8] = b"SQLite format 3\0";

impl Source {
    /// A library in memory, as a source.
    pub fn of(library: Library) -> Self {
        Self {
            path: PathBuf::new(),
            library,
            is_bundle: true,
        }
    }

    /// Opens a file, whichever of the two it is.
    ///
    /// # Errors
    /// Where it is neither, can't be read, is cut or altered, or is open elsewhere.
    pub fn open(path: &Path, world: World) -> Result<Self, AppError> {
        let start = begins(path)?;
        if start.starts_with(SQLITE) {
            let library = Library::open(path, world)?;
            return Ok(Self {
                path: path.to_path_buf(),
                library,
                is_bundle: false,
            });
        }
        if start.first() != Some(&b'{') {
            return Err(AppError::NeitherBundleNorLibrary(path.to_path_buf()));
        }
        let mut library = Library::in_memory(world)?;
        import(&mut library, &read_bundle(path)?)?;
        Ok(Self {
            path: path.to_path_buf(),
            library,
            is_bundle: true,
        })
    }

    /// The rounds in it, numbered from 1 as people are shown them: oldest first.
    ///
    /// # Errors
    /// Where it can't be read, or there is none.
    pub fn rounds(&self) -> Result<Vec<RoundLine>, AppError> {
        let mut rounds = self.library.rounds()?;
        rounds.reverse();
        if rounds.is_empty() {
            return Err(AppError::NoRound(self.path.clone()));
        }
        Ok(rounds)
    }

    /// One round with everything in it.
    ///
    /// # Errors
    /// Where it can't be read.
    pub fn round(&self, id: ThingId) -> Result<RoundContents, AppError> {
        self.library
            .round(id)?
            .ok_or_else(|| AppError::NoRound(self.path.clone()))
    }

    /// The places of this name; there may be several.
    ///
    /// # Errors
    /// Where there is none, or it can't be read.
    pub fn places_called(&self, name: &str) -> Result<Vec<ThingId>, AppError> {
        let mut called = Vec::new();
        for id in self.library.places()? {
            if let Some(Body::Place(place)) = self.library.shown(id)?
                && place.name == name
            {
                called.push(id);
            }
        }
        if called.is_empty() {
            return Err(AppError::NoSuchPlace(name.to_owned()));
        }
        Ok(called)
    }

    /// The round of this number, from 1; the last one where none is asked for.
    ///
    /// # Errors
    /// Where there is no such round.
    pub fn numbered(&self, number: Option<usize>) -> Result<(usize, RoundLine), AppError> {
        let mut rounds = self.rounds()?;
        let count = rounds.len();
        let number = number.unwrap_or(count);
        if (1..=count).contains(&number) {
            Ok((number, rounds.swap_remove(number - 1)))
        } else {
            Err(AppError::NoSuchRound { number, count })
        }
    }
}

fn begins(path: &Path) -> Result<Vec<u8>, AppError> {
    use std::io::Read;
    let mut start = Vec::new();
    std::fs::File::open(path)
        .and_then(|file| file.take(SQLITE.len() as u64).read_to_end(&mut start))
        .map_err(|source| AppError::Unreadable {
            path: path.to_path_buf(),
            source,
        })?;
    Ok(start)
}

/// Reads a bundle and makes sure that it is whole.
///
/// # Errors
/// Where it can't be read, is cut, altered, or no bundle.
pub fn read_bundle(path: &Path) -> Result<Incoming, AppError> {
    read_bundle_watched(path, &mut Watch::nobody())
}

/// The same, while somebody looks on.
///
/// # Errors
/// As for [`read_bundle`]; or it was stopped.
pub(crate) fn read_bundle_watched(
    path: &Path,
    watch: &mut Watch<'_>,
) -> Result<Incoming, AppError> {
    let bytes = std::fs::read(path).map_err(|source| AppError::Unreadable {
        path: path.to_path_buf(),
        source,
    })?;
    let Bundle {
        workbooks, parcel, ..
    } = pit_exchange::read_watched(&bytes, watch).map_err(|error| AppError::Bundle {
        path: path.to_path_buf(),
        error,
    })?;
    Ok(Incoming { parcel, workbooks })
}

/// Reads a workbook file.
///
/// # Errors
/// Where it can't be read, or is no workbook that can be used: `pit check` says why.
pub(crate) fn workbook(path: &Path) -> Result<Workbook, AppError> {
    let bytes = std::fs::read(path).map_err(|source| AppError::Unreadable {
        path: path.to_path_buf(),
        source,
    })?;
    let not_one = || AppError::NoSuchChoice(path.display().to_string());
    check_bytes(&bytes).workbook.ok_or_else(not_one)
}

/// Opens a library, making it first where there is none yet.
///
/// # Errors
/// Where it can't be opened or made.
pub fn open_library(path: &Path, world: World) -> Result<Library, AppError> {
    Ok(Library::open(path, world)?)
}

/// Opens a library that must be there already.
///
/// # Errors
/// Where there is no such file, or it can't be opened.
pub fn open_existing(path: &Path, world: World) -> Result<Library, AppError> {
    begins(path)?;
    open_library(path, world)
}

/// Takes what a bundle holds into a library: all of it or nothing.
///
/// # Errors
/// Where it contradicts the library, or that can't be written.
pub fn import(library: &mut Library, incoming: &Incoming) -> Result<Receipt, AppError> {
    Ok(library.merge(incoming)?)
}

/// A receipt in words, a line a fact.
pub fn receipt_lines(
    receipt: &Receipt,
    words: &Words,
    bundle: &Path,
    library: &Path,
) -> Vec<String> {
    let (bundle, library) = (bundle.display().to_string(), library.display().to_string());
    let names = [("bundle", (&bundle).into()), ("library", (&library).into())];
    if receipt.new.is_empty() && receipt.newer == 0 && receipt.erased == 0 {
        return vec![words.say_with("receipt-nothing", &names)];
    }
    let mut lines = vec![words.say_with("receipt", &names)];
    let things: Vec<String> = receipt
        .new
        .iter()
        .map(|(noun, count)| {
            words.say_with(
                &format!("count-{}", noun.name()),
                &[("count", (*count).into())],
            )
        })
        .collect();
    if !things.is_empty() {
        let things = words.list(&things);
        lines.push(words.say_with("receipt-new", &[("things", things.into())]));
    }
    for (key, count) in [
        ("receipt-newer", receipt.newer),
        ("receipt-known", receipt.known),
        ("receipt-erased", receipt.erased),
        ("receipt-forks", receipt.forks),
    ] {
        if count > 0 {
            lines.push(words.say_with(key, &[("count", count.into())]));
        }
    }
    lines
}

/// Writes a selection of a library as a bundle. Returns how many records it carries.
///
/// # Errors
/// Where the library can't be read or the file not written; then there is no half file.
pub fn export(library: &Library, roots: &[ThingId], path: &Path) -> Result<usize, AppError> {
    export_watched(library, roots, path, &mut Watch::nobody())
}

/// The same, while somebody looks on.
///
/// # Errors
/// As for [`export`]; or it was stopped. Then there is no file either.
pub(crate) fn export_watched(
    library: &Library,
    roots: &[ThingId],
    path: &Path,
    watch: &mut Watch<'_>,
) -> Result<usize, AppError> {
    let Incoming { parcel, workbooks } = library.parcel_watched(roots, watch)?;
    let records = parcel.records.len();
    let bundle = Bundle {
        made_by: crate::made_by(),
        workbooks,
        parcel,
    };
    // How far the writing is isn't known: here is the last place to stop.
    watch.begin(0)?;
    let bytes = pit_exchange::write(&bundle);
    watch.begin(0)?;
    write(path, &bytes)?;
    Ok(records)
}

/// Writes a file whole or not at all, and reads it back.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> Result<(), AppError> {
    pit_exchange::write_safely(path, bytes).map_err(|source| AppError::Unwritable {
        path: path.to_path_buf(),
        source,
    })
}
