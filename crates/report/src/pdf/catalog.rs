//! What the file says of itself, and the mends the writer's output needs.

use lopdf::{Dictionary, Document as File, Object, SaveOptions, Stream, dictionary};
use sha2::{Digest, Sha256};

use super::{Stamp, check, refused, xmp};
use crate::document::Document;
use crate::error::ReportError;

/// A string for people, in the encoding that all readers know.
pub(super) fn words(words: &str) -> Object {
    if words.is_ascii() {
        return Object::string_literal(words);
    }
    let units = std::iter::once(0xFEFF).chain(words.encode_utf16());
    let bytes = units.flat_map(u16::to_be_bytes).collect();
    Object::String(bytes, lopdf::StringFormat::Hexadecimal)
}

/// Title, language and metadata; version, page mode and information mended.
pub(super) fn mend(file: &mut File, document: &Document, stamp: &Stamp) -> Result<(), ReportError> {
    "1.7".clone_into(&mut file.version);
    let xml = xmp::packet(document, stamp).into_bytes();
    let kind = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
    // Left uncompressed, so that programs that know no PDF can find it.
    let metadata = file.add_object(Stream::new(kind, xml).with_compression(false));
    let information = file.add_object(information(document, stamp));
    file.trailer.set("Info", information);
    let catalog = file.catalog_mut().map_err(refused)?;
    catalog.set("Lang", words(&document.language));
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    catalog.set(
        "ViewerPreferences",
        dictionary! { "DisplayDocTitle" => true },
    );
    catalog.set("Metadata", metadata);
    // The writer puts a string there once there are bookmarks; a name is asked for.
    catalog.set("PageMode", "UseOutlines");
    catalog.set("PageLayout", "OneColumn");
    Ok(())
}

/// Without the version of a standard for printers that the writer puts there.
fn information(document: &Document, stamp: &Stamp) -> Dictionary {
    let mut information = Dictionary::new();
    let keywords = document.keywords.join(", ");
    let said = [
        ("Title", document.title.as_str()),
        ("Author", &document.author),
        ("Subject", &document.subject),
        ("Keywords", &keywords),
        ("Creator", &stamp.producer),
        ("Producer", &stamp.producer),
    ];
    for (name, text) in said {
        if !text.is_empty() {
            information.set(name, words(text));
        }
    }
    if let Some(date) = stamp.created.as_deref().and_then(check::date) {
        information.set("CreationDate", Object::string_literal(date.clone()));
        information.set("ModDate", Object::string_literal(date));
    }
    information
}

/// The file's bytes, the same for the same content.
pub(super) fn finish(mut file: File) -> Result<Vec<u8>, ReportError> {
    file.prune_objects();
    // The writer counts objects through the whole life of a program.
    file.renumber_objects();
    file.compress();
    file.trailer.remove(b"ID");
    let mut bytes = Vec::new();
    save(&mut file, &mut bytes)?;
    let digest = Sha256::digest(&bytes);
    let id = Object::String(digest[..16].to_vec(), lopdf::StringFormat::Hexadecimal);
    file.trailer.set("ID", vec![id.clone(), id]);
    bytes.clear();
    save(&mut file, &mut bytes)?;
    Ok(bytes)
}

fn save(file: &mut File, bytes: &mut Vec<u8>) -> Result<(), ReportError> {
    // The tag tree is thousands of small objects: packed, they take an eighth.
    let packed = SaveOptions::builder()
        .use_object_streams(true)
        .use_xref_streams(true)
        .compression_level(6)
        .build();
    file.save_with_options(bytes, packed).map_err(refused)
}
