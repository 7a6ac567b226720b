//! PDFs as the programs of others see them.

use std::path::Path;
use std::process::{Command, Output};

use pit_report::document::Document;
use pit_report::{Pdf, Stamp, to_pdf};

pub fn pdf(document: &Document) -> Pdf {
    to_pdf(document, &Stamp::default()).unwrap()
}

/// Runs a program of the test machine.
pub fn run(program: &str, arguments: &[&str], file: &Path) -> Output {
    let result = Command::new(program).args(arguments).arg(file).output();
    result.unwrap_or_else(|reason| panic!("{program} did not run ({reason}): see ./dev test"))
}

/// Keeps bytes as a file as long as the directory is kept.
pub fn kept(bytes: &[u8]) -> (tempfile::TempDir, std::path::PathBuf) {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("report.pdf");
    std::fs::write(&path, bytes).unwrap();
    (directory, path)
}

/// The words of each page, in the order in which they are written.
pub fn words(bytes: &[u8]) -> Vec<String> {
    let (_directory, path) = kept(bytes);
    let result = Command::new("pdftotext")
        .arg("-raw")
        .arg(&path)
        .arg("-")
        .output();
    let output = result.unwrap_or_else(|reason| panic!("pdftotext did not run ({reason})"));
    let text = String::from_utf8(output.stdout).unwrap();
    let mut pages: Vec<_> = text.split('\u{c}').map(str::to_owned).collect();
    pages.pop();
    pages
}

/// The words of a page in one line.
pub fn line(page: &str) -> String {
    page.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The words in the order of the tag tree, as a screen reader speaks them.
pub fn tagged(bytes: &[u8]) -> String {
    let file = lopdf::Document::load_mem(bytes).unwrap();
    let pages: Vec<_> = file.get_pages().into_values().collect();
    let contents = pages
        .iter()
        .map(|page| (*page, marked(&file, *page)))
        .collect();
    let catalog = file.catalog().unwrap();
    let root = catalog
        .get(b"StructTreeRoot")
        .unwrap()
        .as_reference()
        .unwrap();
    let mut out = String::new();
    speak(&file, &contents, root, None, &mut out);
    out
}

type Contents = std::collections::BTreeMap<lopdf::ObjectId, Vec<String>>;

/// The words of each piece of marked content of a page: those it is said to have, else what its
/// glyphs mean.
fn marked(file: &lopdf::Document, page: lopdf::ObjectId) -> Vec<String> {
    let pieces = written(file, page).into_iter();
    pieces.map(turned).collect()
}

/// Letters that are read from the right stand from left to right in a file; every reader turns them.
fn turned(letters: Vec<String>) -> String {
    let from_right = |letters: &String| {
        letters
            .chars()
            .any(|c| matches!(c, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}'))
    };
    let first = letters.iter().position(from_right);
    let last = letters.iter().rposition(from_right);
    let (Some(first), Some(last)) = (first, last) else {
        return letters.concat();
    };
    let (before, after) = (letters[..first].concat(), letters[last + 1..].concat());
    let within: String = letters[first..=last]
        .iter()
        .rev()
        .map(String::as_str)
        .collect();
    format!("{before}{within}{after}")
}

/// The letters of each piece of marked content, in the order in which they are written.
fn written(file: &lopdf::Document, page: lopdf::ObjectId) -> Vec<Vec<String>> {
    let fonts = file.get_page_fonts(page).unwrap();
    let meanings: std::collections::BTreeMap<_, _> = fonts
        .iter()
        .map(|(name, font)| (name.clone(), meanings(file, font)))
        .collect();
    let content = file.get_and_decode_page_content(page).unwrap();
    let (mut pieces, mut open, mut font) = (Vec::new(), Vec::new(), Vec::new());
    // How deep the piece lies whose words are given otherwise than by its glyphs; 0 for none.
    let mut said_otherwise = 0;
    for operation in content.operations {
        match operation.operator.as_str() {
            "BDC" => {
                let id = operation.operands[1]
                    .as_dict()
                    .ok()
                    .and_then(|d| d.get(b"MCID").ok());
                let id = id
                    .and_then(|id| id.as_i64().ok())
                    .and_then(|id| usize::try_from(id).ok());
                if let Some(id) = id {
                    assert_eq!(
                        id,
                        pieces.len(),
                        "content is numbered in the order it is written"
                    );
                    pieces.push(Vec::new());
                }
                open.push(id.or(open.last().copied().flatten()));
                let instead = operation.operands[1].as_dict().ok();
                let instead = instead.and_then(|d| d.get(b"ActualText").ok()?.as_str().ok());
                if let (Some(units), Some(Some(id))) = (instead, open.last()) {
                    let units: Vec<_> = units[2..]
                        .chunks(2)
                        .map(|unit| u16::from_be_bytes([unit[0], unit[1]]))
                        .collect();
                    pieces[*id].push(String::from_utf16(&units).unwrap());
                    said_otherwise = open.len();
                }
            }
            "EMC" => {
                if said_otherwise == open.len() {
                    said_otherwise = 0;
                }
                open.pop();
            }
            "Tf" => font = operation.operands[0].as_name().unwrap().to_vec(),
            "TJ" => {
                let Some(Some(id)) = open.last() else {
                    continue;
                };
                if said_otherwise > 0 {
                    continue;
                }
                for item in operation.operands[0].as_array().unwrap() {
                    let Ok(code) = item.as_str() else { continue };
                    for code in code.chunks(2) {
                        pieces[*id].push(meanings[&font][code].clone());
                    }
                }
            }
            _ => {}
        }
    }
    pieces
}

/// From glyph to letters, as the file itself says.
fn meanings(
    file: &lopdf::Document,
    font: &lopdf::Dictionary,
) -> std::collections::BTreeMap<Vec<u8>, String> {
    let map = font.get(b"ToUnicode").unwrap().as_reference().unwrap();
    let map = file.get_object(map).unwrap().as_stream().unwrap();
    let map = String::from_utf8(map.decompressed_content().unwrap()).unwrap();
    let hex = |word: &str| -> Option<Vec<u8>> {
        let digits = word.strip_prefix('<')?.strip_suffix('>')?;
        (0..digits.len() / 2)
            .map(|at| u8::from_str_radix(&digits[2 * at..2 * at + 2], 16).ok())
            .collect()
    };
    let pair = |line: &str| {
        let (code, letters) = line.split_once(' ')?;
        let (code, letters) = (hex(code)?, hex(letters)?);
        let units: Vec<_> = letters
            .chunks(2)
            .map(|c| u16::from_be_bytes([c[0], c[1]]))
            .collect();
        Some((code, String::from_utf16(&units).ok()?))
    };
    map.lines().filter_map(pair).collect()
}

fn speak(
    file: &lopdf::Document,
    contents: &Contents,
    id: lopdf::ObjectId,
    page: Option<lopdf::ObjectId>,
    out: &mut String,
) {
    let element = file.get_dictionary(id).unwrap();
    let page = element
        .get(b"Pg")
        .ok()
        .map_or(page, |page| page.as_reference().ok());
    let Ok(kids) = element.get(b"K") else { return };
    for kid in kids.as_array().unwrap() {
        match kid {
            lopdf::Object::Integer(number) => {
                out.push_str(&contents[&page.unwrap()][usize::try_from(*number).unwrap()]);
            }
            lopdf::Object::Reference(kid) => {
                speak(file, contents, *kid, page, out);
                out.push(' ');
            }
            lopdf::Object::Dictionary(kid) if kid.has(b"MCID") => {
                let page = kid.get(b"Pg").unwrap().as_reference().unwrap();
                let number = kid.get(b"MCID").unwrap().as_i64().unwrap();
                out.push_str(&contents[&page][usize::try_from(number).unwrap()]);
            }
            _ => {}
        }
    }
}

/// Content of pages for which the parent tree names no element, or one that
/// doesn't hold it.
pub fn lost_content(file: &lopdf::Document) -> Vec<String> {
    let root = file.catalog().unwrap().get(b"StructTreeRoot").unwrap();
    let root = file.get_dictionary(root.as_reference().unwrap()).unwrap();
    let tree = root.get(b"ParentTree").unwrap().as_reference().unwrap();
    let numbers = file.get_dictionary(tree).unwrap().get(b"Nums").unwrap();
    let numbers: std::collections::BTreeMap<_, _> = numbers
        .as_array()
        .unwrap()
        .chunks(2)
        .map(|p| (p[0].as_i64().unwrap(), &p[1]))
        .collect();
    let mut lost = Vec::new();
    for (number, page) in file.get_pages() {
        let key = file.get_dictionary(page).unwrap().get(b"StructParents");
        let key = key.and_then(lopdf::Object::as_i64).unwrap_or(-1);
        let owners = numbers
            .get(&key)
            .and_then(|owners| owners.as_reference().ok());
        let owners = owners.and_then(|id| file.get_object(id).ok()?.as_array().ok());
        for id in 0..marked(file, page).len() {
            let owner = owners.and_then(|owners| owners.get(id)?.as_reference().ok());
            if !owner.is_some_and(|owner| holds(file, owner, page, id)) {
                lost.push(format!("piece {id} of page {number}"));
            }
        }
    }
    lost
}

fn holds(
    file: &lopdf::Document,
    element: lopdf::ObjectId,
    page: lopdf::ObjectId,
    id: usize,
) -> bool {
    let element = file.get_dictionary(element).unwrap();
    let own = element
        .get(b"Pg")
        .and_then(lopdf::Object::as_reference)
        .ok();
    let id = i64::try_from(id).unwrap();
    let kids = element.get(b"K").unwrap().as_array().unwrap();
    kids.iter().any(|kid| match kid {
        lopdf::Object::Integer(kid) => *kid == id && own == Some(page),
        lopdf::Object::Dictionary(kid) => {
            let on = kid.get(b"Pg").and_then(lopdf::Object::as_reference).ok();
            let kid = kid.get(b"MCID").and_then(lopdf::Object::as_i64).ok();
            kid == Some(id) && on == Some(page)
        }
        _ => false,
    })
}
