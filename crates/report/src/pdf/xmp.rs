//! The metadata packet: title, language, standard, and what the report was made from.

use std::fmt::Write;

use super::Stamp;
use crate::document::Document;
use crate::xml::escape;

/// The names of [`Document::identity`] live here. A random UUID: it belongs to nobody else and
/// needs no domain; XMP joins names to what a namespace ends in, so that is a `#`.
const OURS: &str = "urn:uuid:1f73065f-575d-48e6-89a4-3b3542fbd397#";

pub(super) fn packet(document: &Document, stamp: &Stamp) -> String {
    let mut out = String::new();
    let title = escape(&document.title);
    let language = escape(&document.language);
    // Writing to a string cannot fail.
    let _ = write!(
        out,
        concat!(
            "<?xpacket begin=\"\u{FEFF}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n",
            "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n",
            "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n",
            "<rdf:Description rdf:about=\"\"\n",
            " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"\n",
            " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"\n",
            " xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"\n",
            " xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\"\n",
            " xmlns:pit=\"{}\">\n",
            "<pdfuaid:part>1</pdfuaid:part>\n",
            "<dc:format>application/pdf</dc:format>\n",
            "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{}</rdf:li>",
            "<rdf:li xml:lang=\"{}\">{}</rdf:li></rdf:Alt></dc:title>\n",
            "<dc:language><rdf:Bag><rdf:li>{}</rdf:li></rdf:Bag></dc:language>\n",
        ),
        OURS, title, language, title, language
    );
    if !document.author.is_empty() {
        let author = escape(&document.author);
        let _ = writeln!(
            out,
            "<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>"
        );
    }
    if !document.subject.is_empty() {
        let subject = escape(&document.subject);
        let _ = writeln!(
            out,
            "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">{subject}</rdf:li></rdf:Alt></dc:description>"
        );
    }
    if !document.keywords.is_empty() {
        let keywords = escape(&document.keywords.join(", "));
        let _ = writeln!(out, "<pdf:Keywords>{keywords}</pdf:Keywords>");
    }
    if !stamp.producer.is_empty() {
        let producer = escape(&stamp.producer);
        let _ = writeln!(out, "<pdf:Producer>{producer}</pdf:Producer>");
        let _ = writeln!(out, "<xmp:CreatorTool>{producer}</xmp:CreatorTool>");
    }
    if let Some(created) = &stamp.created {
        let created = escape(created);
        let _ = writeln!(out, "<xmp:CreateDate>{created}</xmp:CreateDate>");
        let _ = writeln!(out, "<xmp:ModifyDate>{created}</xmp:ModifyDate>");
    }
    for (name, value) in &document.identity {
        let _ = writeln!(out, "<pit:{name}>{}</pit:{name}>", escape(value));
    }
    out.push_str("</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>");
    out
}
