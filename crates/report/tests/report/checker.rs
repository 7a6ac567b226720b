//! An independent checker of PDF/UA-1 finds nothing in a report that uses every
//! block, and finds what is missing once it is taken away.

use lopdf::{Document as File, Object};

use crate::{sample, tools};

pub use crate::checkers::check;

/// What the checker says once a part is taken out of the sample.
fn without(take: impl FnOnce(&mut File)) -> Vec<String> {
    let mut file = File::load_mem(&tools::pdf(&sample::document()).bytes).unwrap();
    take(&mut file);
    let mut bytes = Vec::new();
    file.save_to(&mut bytes).unwrap();
    check(&bytes).0
}

fn from_catalog(key: &'static [u8]) -> impl FnOnce(&mut File) {
    move |file| {
        let removed = file.catalog_mut().unwrap().remove(key);
        assert!(removed.is_some(), "the catalog had none to begin with");
    }
}

/// Takes a key from every structure element of one type.
fn from_elements(role: &'static str, key: &'static [u8]) -> impl FnOnce(&mut File) {
    move |file| {
        let mut taken = 0;
        for object in file.objects.values_mut() {
            let Object::Dictionary(element) = object else {
                continue;
            };
            let is_role = element
                .get(b"S")
                .and_then(Object::as_name)
                .is_ok_and(|s| s == role.as_bytes());
            taken += usize::from(is_role && element.remove(key).is_some());
        }
        assert!(taken > 0, "no {role} had one to begin with");
    }
}

fn metadata(file: &mut File, change: impl FnOnce(&str) -> String) {
    let id = file.catalog().unwrap().get(b"Metadata").unwrap();
    let id = id.as_reference().unwrap();
    let stream = file.get_object_mut(id).unwrap().as_stream_mut().unwrap();
    let xml = String::from_utf8(stream.content.clone()).unwrap();
    stream.set_content(change(&xml).into_bytes());
}

#[test]
fn a_report_with_every_block_has_no_failure_in_104_rules() {
    let (failures, rules) = check(&tools::pdf(&sample::document()).bytes);
    assert_eq!(failures, Vec::<String>::new());
    assert_eq!(rules, 104);
}

#[test]
fn a_report_without_headings_and_figures_passes_too() {
    let document = sample::with(vec![pit_report::document::Block::paragraph("One line.")]);
    assert_eq!(check(&tools::pdf(&document).bytes).0, Vec::<String>::new());
}

#[test]
fn an_empty_report_passes_too() {
    assert_eq!(
        check(&tools::pdf(&sample::with(Vec::new())).bytes).0,
        Vec::<String>::new()
    );
}

#[test]
fn the_checker_misses_the_language() {
    assert!(!without(from_catalog(b"Lang")).is_empty());
}

#[test]
fn the_checker_misses_the_mark_that_the_file_is_tagged() {
    assert!(!without(from_catalog(b"MarkInfo")).is_empty());
}

#[test]
fn the_checker_misses_the_tags() {
    assert!(!without(from_catalog(b"StructTreeRoot")).is_empty());
}

#[test]
fn the_checker_misses_the_wish_to_show_the_title() {
    assert!(!without(from_catalog(b"ViewerPreferences")).is_empty());
}

#[test]
fn the_checker_misses_the_title() {
    let failures = without(|file| {
        metadata(file, |xml| {
            let (start, end) = (xml.find("<dc:title>").unwrap(), "</dc:title>");
            let after = xml.find(end).unwrap() + end.len();
            format!("{}{}", &xml[..start], &xml[after..])
        });
    });
    assert!(!failures.is_empty());
}

#[test]
fn the_checker_misses_the_name_of_the_standard() {
    let failures = without(|file| {
        metadata(file, |xml| {
            let without = xml.replace("<pdfuaid:part>1</pdfuaid:part>", "");
            assert_ne!(without, xml, "the metadata had none to begin with");
            without
        });
    });
    assert!(!failures.is_empty());
}

#[test]
fn the_checker_misses_the_words_in_place_of_a_figure() {
    assert!(!without(from_elements("Figure", b"Alt")).is_empty());
}

#[test]
fn the_checker_misses_what_a_header_cell_heads() {
    assert!(!without(from_elements("TH", b"A")).is_empty());
}

#[test]
fn the_checker_misses_the_way_from_a_page_to_its_tags() {
    let failures = without(|file| {
        let root = file.catalog().unwrap().get(b"StructTreeRoot").unwrap();
        let root = root.as_reference().unwrap();
        let root = file.get_dictionary_mut(root).unwrap();
        assert!(root.remove(b"ParentTree").is_some());
    });
    assert!(!failures.is_empty());
}

/// No checker tried follows this way for words, so it is followed here.
#[test]
fn from_each_piece_of_each_page_the_parent_tree_leads_to_the_element_that_holds_it() {
    let file = File::load_mem(&tools::pdf(&sample::document()).bytes).unwrap();
    assert_eq!(tools::lost_content(&file), Vec::<String>::new());
}

#[test]
fn a_page_without_its_number_in_the_parent_tree_has_lost_its_content() {
    let mut file = File::load_mem(&tools::pdf(&sample::document()).bytes).unwrap();
    let page = file.get_pages()[&3];
    file.get_dictionary_mut(page)
        .unwrap()
        .remove(b"StructParents")
        .unwrap();
    assert!(!tools::lost_content(&file).is_empty());
}

#[test]
fn the_checker_misses_the_order_of_the_tab_key() {
    let failures = without(|file| {
        for page in file.get_pages().into_values() {
            file.get_dictionary_mut(page)
                .unwrap()
                .remove(b"Tabs")
                .unwrap();
        }
    });
    assert!(!failures.is_empty());
}

#[test]
fn the_checker_misses_the_words_of_a_link() {
    let failures = without(|file| {
        for object in file.objects.values_mut() {
            if let Object::Dictionary(annotation) = object {
                annotation.remove(b"Contents");
            }
        }
    });
    assert!(!failures.is_empty());
}
