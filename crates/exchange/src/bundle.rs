//! Writing and reading a bundle's bytes.

use std::collections::BTreeMap;

use pit_record::{Parcel, Watch};
use pit_workbook::{Workbook, WorkbookHash, canonical_json};
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::BundleError;
use crate::line::{End, Header, Line};

/// The newest format this program writes and reads.
pub const FORMAT: u32 = 1;

/// What a bundle carries.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Bundle {
    /// The program that wrote it, such as "PIT Workbench 0.1.0".
    pub made_by: String,
    /// Workbooks as canonical bytes, by their hash.
    pub workbooks: BTreeMap<WorkbookHash, Vec<u8>>,
    /// Changes, records and tombstones.
    pub parcel: Parcel,
}

/// The bytes of a bundle. The same contents give the same bytes.
pub fn write(bundle: &Bundle) -> Vec<u8> {
    let mut out = Lines::default();
    out.push(&Line::Pit(Header {
        format: FORMAT,
        made_by: bundle.made_by.clone(),
    }));
    for (hash, bytes) in &bundle.workbooks {
        let body = serde_json::from_slice(bytes).unwrap_or(Value::Null);
        out.push(&Line::Workbook {
            hash: hash.clone(),
            body,
        });
    }
    for change in &bundle.parcel.changes {
        out.push(&Line::Change(change.clone()));
    }
    for record in &bundle.parcel.records {
        out.push(&Line::Record(Box::new(record.clone())));
    }
    for thing in &bundle.parcel.erased {
        out.push(&Line::Erased(*thing));
    }
    out.close()
}

/// Reads a bundle and makes sure that it is whole and as it was written.
///
/// # Errors
/// [`BundleError`] says what is wrong with it.
pub fn read(bytes: &[u8]) -> Result<Bundle, BundleError> {
    read_watched(bytes, &mut Watch::nobody())
}

/// The same, while somebody looks on.
///
/// # Errors
/// [`BundleError::Stopped`], and as for [`read`].
pub fn read_watched(bytes: &[u8], watch: &mut Watch<'_>) -> Result<Bundle, BundleError> {
    let header = header(bytes).map_err(|error| match error {
        // Its end is that of a bundle: it was one, and its first line was altered.
        BundleError::NotABundle if ends_as_a_bundle(bytes) => BundleError::Altered,
        other => other,
    })?;
    let (body, lines) = closed(bytes)?;
    watch.begin(lines)?;
    let mut bundle = Bundle {
        made_by: header.made_by,
        ..Bundle::default()
    };
    for (index, line) in lines_of(body).enumerate().skip(1).take(lines - 1) {
        watch.step()?;
        match parse(line, index + 1)? {
            Line::Workbook { hash, body } => {
                let bytes = canonical_json(&body).into_bytes();
                if Workbook::hash_of(&bytes) != hash {
                    return Err(BundleError::Altered);
                }
                bundle.workbooks.insert(hash, bytes);
            }
            Line::Change(change) => bundle.parcel.changes.push(change),
            Line::Record(record) => bundle.parcel.records.push(*record),
            Line::Erased(thing) => bundle.parcel.erased.push(thing),
            Line::Pit(_) | Line::End(_) => {
                let detail = "misplaced line".to_owned();
                return Err(BundleError::Unreadable {
                    line: index + 1,
                    detail,
                });
            }
        }
    }
    Ok(bundle)
}

/// Collects lines and counts and hashes them.
#[derive(Default)]
struct Lines {
    bytes: Vec<u8>,
    count: usize,
}

impl Lines {
    fn push(&mut self, line: &Line) {
        self.bytes.extend(pit_record::canonical(line).into_bytes());
        self.bytes.push(b'\n');
        self.count += 1;
    }

    fn close(mut self) -> Vec<u8> {
        let sha256 = hex(&self.bytes);
        self.push(&Line::End(End {
            lines: self.count,
            sha256,
        }));
        self.bytes
    }
}

fn hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

fn header(bytes: &[u8]) -> Result<Header, BundleError> {
    // A format this program does not know may have any other fields: only its number is read.
    let first = lines_of(bytes).next().unwrap_or_default();
    let value: Value = serde_json::from_slice(first).map_err(|_| {
        let begun = first.starts_with(br#"{"pit":"#) && !bytes.contains(&b'\n');
        if begun {
            BundleError::Cut { lines: 0 }
        } else {
            BundleError::NotABundle
        }
    })?;
    let found = value
        .pointer("/pit/format")
        .and_then(Value::as_u64)
        .and_then(|format| u32::try_from(format).ok())
        .ok_or(BundleError::NotABundle)?;
    if found > FORMAT {
        return Err(BundleError::Newer {
            found,
            known: FORMAT,
        });
    }
    match parse(first, 1) {
        Ok(Line::Pit(header)) => Ok(header),
        _ => Err(BundleError::NotABundle),
    }
}

fn ends_as_a_bundle(bytes: &[u8]) -> bool {
    lines_of(bytes.trim_ascii_end())
        .last()
        .is_some_and(|last| last.starts_with(br#"{"end":"#))
}

/// The bytes before the last line, and how many lines they are, if the last line vouches for them.
fn closed(bytes: &[u8]) -> Result<(&[u8], usize), BundleError> {
    let whole = bytes.iter().filter(|byte| **byte == b'\n').count();
    let cut = BundleError::Cut { lines: whole };
    let Some(inner) = bytes.strip_suffix(b"\n") else {
        return Err(cut);
    };
    let start = inner
        .iter()
        .rposition(|byte| *byte == b'\n')
        .map_or(0, |at| at + 1);
    let (body, last) = inner.split_at(start);
    let Ok(Line::End(end)) = parse(last, whole) else {
        return Err(ends_wrongly(last, cut));
    };
    if end.lines != whole - 1 || end.sha256 != hex(body) {
        return Err(BundleError::Altered);
    }
    Ok((body, end.lines))
}

/// A last line that is no end: the file was cut between two lines, or its end was altered.
fn ends_wrongly(last: &[u8], cut: BundleError) -> BundleError {
    if serde_json::from_slice::<Value>(last).is_ok_and(|value| value.get("end").is_none()) {
        cut
    } else {
        BundleError::Altered
    }
}

fn lines_of(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    bytes.split(|byte| *byte == b'\n')
}

fn parse(line: &[u8], number: usize) -> Result<Line, BundleError> {
    serde_json::from_slice(line).map_err(|error| BundleError::Unreadable {
        line: number,
        detail: error.to_string(),
    })
}
