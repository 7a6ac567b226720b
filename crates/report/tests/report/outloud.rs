//! A second checker listens to a report as a screen reader would, beyond the rules of PDF/UA-1.
//!
//! It has no error to report. What it warns of is listed here, with the reason why it is the checker
//! that is mistaken; any other warning fails.

use std::collections::BTreeSet;

use lopdf::{Document as File, Object};
use pit_report::document::Document;

use crate::checkers::{self, heard};
use crate::{sample, tools, workshop};

/// What it finds that is not listed as its own mistake.
pub fn wrong(document: &Document) -> Vec<String> {
    checkers::unheard(&tools::pdf(document).bytes)
}

/// The rules that speak up once a part is taken out of a report.
fn rules_without(take: impl FnOnce(&mut File)) -> BTreeSet<String> {
    let bytes = tools::pdf(&workshop::report(Some(workshop::marks()))).bytes;
    let mut file = File::load_mem(&bytes).unwrap();
    take(&mut file);
    let mut bytes = Vec::new();
    file.save_to(&mut bytes).unwrap();
    let rule = |line: String| line.split(' ').nth(1).unwrap_or_default().to_owned();
    heard(&bytes).into_iter().map(rule).collect()
}

/// Every structure element of a type.
fn elements<'a>(file: &'a mut File, role: &str) -> Vec<&'a mut lopdf::Dictionary> {
    let role = role.as_bytes().to_vec();
    let dictionaries = file.objects.values_mut().filter_map(|object| match object {
        Object::Dictionary(element) => Some(element),
        _ => None,
    });
    let is_role = |element: &&mut lopdf::Dictionary| {
        element
            .get(b"S")
            .and_then(Object::as_name)
            .is_ok_and(|s| s == role)
    };
    let found: Vec<_> = dictionaries.filter(is_role).collect();
    assert!(!found.is_empty(), "there was none to begin with");
    found
}

#[test]
fn a_workshop_report_sounds_right() {
    let document = workshop::report(Some(workshop::marks()));
    assert_eq!(wrong(&document), Vec::<String>::new());
}

#[test]
fn a_report_with_every_block_sounds_right() {
    assert_eq!(wrong(&sample::document()), Vec::<String>::new());
}

#[test]
fn it_misses_the_words_in_place_of_a_figure() {
    let rules = rules_without(|file| {
        for figure in elements(file, "Figure") {
            figure.remove(b"Alt");
        }
    });
    assert!(
        rules.iter().any(|rule| rule.starts_with("FIG")),
        "{rules:?}"
    );
}

#[test]
fn it_misses_the_header_cells_of_a_table() {
    let rules = rules_without(|file| {
        for cell in elements(file, "TH") {
            cell.set("S", Object::Name(b"TD".to_vec()));
        }
    });
    assert!(
        rules
            .iter()
            .any(|rule| rule.starts_with("TBL") && rule != "TBL-014"),
        "{rules:?}"
    );
}

#[test]
fn it_misses_a_heading_of_the_order() {
    let rules = rules_without(|file| {
        for heading in elements(file, "H2") {
            heading.set("S", Object::Name(b"H5".to_vec()));
        }
    });
    assert!(
        rules.iter().any(|rule| rule.starts_with("HDG")),
        "{rules:?}"
    );
}

#[test]
fn it_misses_the_tags() {
    let rules = rules_without(|file| {
        file.catalog_mut().unwrap().remove(b"StructTreeRoot");
    });
    assert!(
        rules.iter().any(|rule| rule.starts_with("DOC")),
        "{rules:?}"
    );
}
