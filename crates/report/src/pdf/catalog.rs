//! What the file says of itself, and the mends the writer's output needs.

use lopdf::{Dictionary, Document as File, Object, Stream, dictionary};

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
    Object::String(bytes, lopdf::StringFormat::Literal)
}

/// Title, language and metadata; version, page mode and information mended.
pub(super) fn mend(file: &mut File, document: &Document, stamp: &Stamp) -> Result<(), ReportError> {
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
