//! The file's bytes: every object that is pointed at, numbered anew, the small ones packed together.

use std::collections::HashMap;
use std::io::Write;

use flate2::Compress;
use lopdf::{Dictionary, Document as File, Object, ObjectId, Stream, StringFormat, dictionary};
use sha2::{Digest, Sha256};

use super::press::{deflated, press, side_by_side};
use super::refused;
use crate::error::ReportError;

/// So many objects share their words well; a reader unpacks no more than these to find one.
const TOGETHER: usize = 400;

/// Writes a file as PDF 1.7 with object streams: the tag tree is thousands of small objects, which
/// take an eighth when packed. The same content gives the same bytes, whatever its objects' numbers.
pub(super) fn pack(file: &File) -> Result<Vec<u8>, ReportError> {
    let mut packer = Packer {
        file,
        numbers: HashMap::new(),
        order: Vec::new(),
        bytes: b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n".to_vec(),
        places: Vec::new(),
        press: press(),
    };
    let mut root = Dictionary::new();
    for key in [b"Root".as_slice(), b"Info"] {
        if let Ok(Object::Reference(id)) = file.trailer.get(key) {
            packer.number(*id);
            root.set(key, Object::Reference(*id));
        }
    }
    packer.objects()?;
    packer.end(root)?;
    Ok(packer.bytes)
}

/// Where an object stands.
#[derive(Debug, Clone, Copy)]
enum Place {
    At(usize),
    Within { stream: usize, index: usize },
}

struct Packer<'f> {
    file: &'f File,
    /// From the writer's numbers, which it counts through the whole life of a program, to ours.
    numbers: HashMap<ObjectId, usize>,
    /// The objects by our numbers, from 1.
    order: Vec<ObjectId>,
    bytes: Vec<u8>,
    /// Of each object, by our numbers.
    places: Vec<Place>,
    /// For the streams that are not pressed yet; the pages are.
    press: Compress,
}

impl Packer<'_> {
    /// The number of an object, given when it is first pointed at.
    fn number(&mut self, id: ObjectId) -> usize {
        let next = self.order.len() + 1;
        *self.numbers.entry(id).or_insert_with(|| {
            self.order.push(id);
            next
        })
    }

    /// Every object that is pointed at, in the order in which it was first.
    fn objects(&mut self) -> Result<(), ReportError> {
        // What is packed is written behind, once all numbers are given.
        let mut packs: Vec<Pack> = Vec::new();
        let mut next = 0;
        while let Some(id) = self.order.get(next).copied() {
            let (number, file) = (next + 1, self.file);
            next = number;
            match file.objects.get(&id).unwrap_or(&Object::Null) {
                Object::Stream(stream) => {
                    self.places.push(Place::At(self.bytes.len()));
                    let (dictionary, content) = squeezed(&mut self.press, stream)?;
                    self.stream(number, &dictionary, &content)?;
                }
                object => {
                    if packs.last().is_none_or(|pack| pack.count == TOGETHER) {
                        packs.push(Pack::default());
                    }
                    let (stream, mut pack) = (packs.len() - 1, packs.pop().unwrap_or_default());
                    let index = pack.count;
                    self.places.push(Place::Within { stream, index });
                    let _ = write!(pack.index, "{number} {} ", pack.objects.len());
                    self.object(&mut pack.objects, object);
                    pack.objects.push(b'\n');
                    pack.count += 1;
                    packs.push(pack);
                }
            }
        }
        let objects = self.order.len();
        let contents = side_by_side(&packs, |press, pack| {
            deflated(press, &[&*pack.index, &*pack.objects].concat())
        });
        for (number, (pack, content)) in packs.iter().zip(contents).enumerate() {
            let kind = dictionary! {
                "Type" => "ObjStm",
                "N" => whole(pack.count),
                "First" => whole(pack.index.len()),
                "Filter" => "FlateDecode",
            };
            self.places.push(Place::At(self.bytes.len()));
            self.stream(objects + number + 1, &kind, &content?)?;
        }
        // The streams' own numbers follow those of the objects.
        for place in &mut self.places[..objects] {
            if let Place::Within { stream, .. } = place {
                *stream += objects + 1;
            }
        }
        Ok(())
    }

    fn stream(
        &mut self,
        number: usize,
        dictionary: &Dictionary,
        content: &[u8],
    ) -> Result<(), ReportError> {
        let mut head = dictionary.clone();
        head.set("Length", whole(content.len()));
        let mut out = std::mem::take(&mut self.bytes);
        writeln!(out, "{number} 0 obj").map_err(refused)?;
        self.dictionary(&mut out, &head);
        out.extend_from_slice(b"stream\n");
        out.extend_from_slice(content);
        out.extend_from_slice(b"\nendstream\nendobj\n");
        self.bytes = out;
        Ok(())
    }

    /// Where everything is, and what the file is known by: a hash of all that is in it.
    fn end(&mut self, mut trailer: Dictionary) -> Result<(), ReportError> {
        let start = self.bytes.len();
        self.places.push(Place::At(start));
        let number = self.places.len();
        // A type, where, and which of a stream; object 0 is free by definition.
        let mut rows = vec![[0, 0, 0, 0, 0, 0, 0]];
        for place in &self.places {
            let (kind, at, index) = match *place {
                Place::At(at) => (1, at, 0),
                Place::Within { stream, index } => (2, stream, index),
            };
            let at = u32::try_from(at).map_err(refused)?.to_be_bytes();
            let index = u16::try_from(index).map_err(refused)?.to_be_bytes();
            rows.push([kind, at[0], at[1], at[2], at[3], index[0], index[1]]);
        }
        let id = Sha256::digest(&self.bytes)[..16].to_vec();
        let id = Object::String(id, StringFormat::Hexadecimal);
        trailer.extend(&dictionary! {
            "Type" => "XRef",
            "Size" => whole(rows.len()),
            "W" => vec![1.into(), 4.into(), 2.into()],
            "ID" => vec![id.clone(), id],
            "Filter" => "FlateDecode",
            "DecodeParms" => dictionary! { "Predictor" => 12, "Columns" => 7 },
        });
        let rows = deflated(&mut self.press, &above_each_other(&rows))?;
        self.stream(number, &trailer, &rows)?;
        write!(self.bytes, "startxref\n{start}\n%%EOF\n").map_err(refused)
    }

    fn object(&mut self, out: &mut Vec<u8>, object: &Object) {
        match object {
            Object::Array(items) => {
                out.push(b'[');
                for (index, item) in items.iter().enumerate() {
                    if index > 0 && !bounded(item) {
                        out.push(b' ');
                    }
                    self.object(out, item);
                }
                out.push(b']');
            }
            Object::Dictionary(dictionary) => self.dictionary(out, dictionary),
            Object::Reference(id) => {
                let number = self.number(*id);
                let _ = write!(out, "{number} 0 R");
            }
            Object::Name(words) => name(out, words),
            Object::String(words, format) => string(out, words, *format),
            // Writing to a vector cannot fail.
            Object::Boolean(yes) => drop(write!(out, "{yes}")),
            Object::Integer(value) => drop(write!(out, "{value}")),
            Object::Real(value) => drop(write!(out, "{value}")),
            // A stream stands nowhere but by itself.
            Object::Null | Object::Stream(_) => out.extend_from_slice(b"null"),
        }
    }

    fn dictionary(&mut self, out: &mut Vec<u8>, dictionary: &Dictionary) {
        out.extend_from_slice(b"<<");
        for (key, value) in dictionary {
            name(out, key);
            if !bounded(value) {
                out.push(b' ');
            }
            self.object(out, value);
        }
        out.extend_from_slice(b">>");
    }
}

/// It begins with a sign of its own, and needs no space before it.
fn bounded(object: &Object) -> bool {
    matches!(
        object,
        Object::Name(_) | Object::Array(_) | Object::Dictionary(_) | Object::String(..)
    )
}

fn name(out: &mut Vec<u8>, words: &[u8]) {
    out.push(b'/');
    for byte in words {
        if byte.is_ascii_graphic() && !b"()<>[]{}/%#".contains(byte) {
            out.push(*byte);
        } else {
            let _ = write!(out, "#{byte:02X}");
        }
    }
}

fn string(out: &mut Vec<u8>, words: &[u8], format: StringFormat) {
    if format == StringFormat::Hexadecimal {
        out.push(b'<');
        words
            .iter()
            .for_each(|byte| drop(write!(out, "{byte:02X}")));
        out.push(b'>');
        return;
    }
    literal(out, words);
}

/// A string as its bytes between brackets.
pub(super) fn literal(out: &mut Vec<u8>, words: &[u8]) {
    out.push(b'(');
    for byte in words {
        match byte {
            b'(' | b')' | b'\\' => out.extend([b'\\', *byte]),
            // Read back as it is, a carriage return would be a line feed.
            b'\r' => out.extend_from_slice(b"\\r"),
            byte => out.push(*byte),
        }
    }
    out.push(b')');
}

/// Objects that share a stream.
#[derive(Default)]
struct Pack {
    count: usize,
    index: Vec<u8>,
    objects: Vec<u8>,
}

/// A stream's dictionary and content, compressed where that may and does help.
fn squeezed(press: &mut Compress, stream: &Stream) -> Result<(Dictionary, Vec<u8>), ReportError> {
    let mut dictionary = stream.dict.clone();
    if stream.allows_compression && !dictionary.has(b"Filter") {
        let content = deflated(press, &stream.content)?;
        if content.len() < stream.content.len() {
            dictionary.set("Filter", "FlateDecode");
            return Ok((dictionary, content));
        }
    }
    Ok((dictionary, stream.content.clone()))
}

/// Each row as its difference from the one above: rows that count up become rows that repeat.
fn above_each_other(rows: &[[u8; 7]]) -> Vec<u8> {
    let mut out = Vec::with_capacity(rows.len() * 8);
    let mut above = [0; 7];
    for row in rows {
        out.push(2);
        out.extend(
            row.iter()
                .zip(above)
                .map(|(here, above)| here.wrapping_sub(above)),
        );
        above = *row;
    }
    out
}

fn whole(number: usize) -> Object {
    Object::Integer(i64::try_from(number).unwrap_or(i64::MAX))
}
