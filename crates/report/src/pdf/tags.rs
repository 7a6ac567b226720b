//! The tag tree as objects of the file, with its links and its parent tree.

use lopdf::{Dictionary, Document as File, Object, ObjectId, dictionary};

use super::catalog::words;
use super::marks::{LinkArea, Sheet};
use super::refused;
use crate::error::ReportError;
use crate::layout::{Extra, Kid, NodeId, PAGE, Tree};

/// The objects others point at.
pub(super) struct Tagged {
    pub pages: Vec<ObjectId>,
    pub nodes: Vec<ObjectId>,
}

pub(super) fn tag(
    file: &mut File,
    tree: &Tree,
    sheets: &[Sheet<'_>],
    links: &[LinkArea],
) -> Result<Tagged, ReportError> {
    let pages: Vec<_> = file.get_pages().into_values().collect();
    let nodes: Vec<_> = tree.nodes.iter().map(|_| file.new_object_id()).collect();
    let root = file.new_object_id();
    let tagged = Tagged { pages, nodes };

    let annotations = annotate(file, sheets.len(), links, &tagged)?;
    for (id, node) in tree.nodes.iter().enumerate() {
        if id == Tree::ROOT || tree.says_something(id) {
            let parent = node.parent.map_or(root, |parent| tagged.nodes[parent]);
            let element = element(tree, id, parent, &tagged, &annotations);
            file.set_object(tagged.nodes[id], element);
        }
    }

    let owners = sheets.iter().map(|sheet| {
        let owners = sheet
            .owners
            .iter()
            .map(|node| Object::Reference(tagged.nodes[*node]));
        Object::Array(owners.collect())
    });
    let owners: Vec<_> = owners
        .map(|owners| Object::Reference(file.add_object(owners)))
        .collect();
    let of_links = links
        .iter()
        .map(|link| Object::Reference(tagged.nodes[link.node]));
    let numbered = owners.into_iter().chain(of_links).enumerate();
    let numbers: Vec<_> = numbered
        .flat_map(|(key, owner)| [number(key), owner])
        .collect();
    let next = number(numbers.len() / 2);
    let parents = file.add_object(dictionary! { "Nums" => numbers });
    file.set_object(
        root,
        dictionary! {
            "Type" => "StructTreeRoot",
            "K" => vec![Object::Reference(tagged.nodes[Tree::ROOT])],
            "ParentTree" => parents,
            "ParentTreeNextKey" => next,
        },
    );
    file.catalog_mut()
        .map_err(refused)?
        .set("StructTreeRoot", root);
    for (number_of_page, page) in tagged.pages.iter().enumerate() {
        let page = file.get_dictionary_mut(*page).map_err(refused)?;
        page.set("StructParents", number(number_of_page));
        page.set("Tabs", "S");
    }
    Ok(tagged)
}

fn number(value: usize) -> Object {
    Object::Integer(i64::try_from(value).unwrap_or(i64::MAX))
}

/// The links of each page, as annotations that say where they lead.
fn annotate(
    file: &mut File,
    sheets: usize,
    links: &[LinkArea],
    tagged: &Tagged,
) -> Result<Vec<(ObjectId, ObjectId)>, ReportError> {
    let mut all = Vec::new();
    let mut of_pages = vec![Vec::new(); sheets];
    for (index, link) in links.iter().enumerate() {
        let [left, top, right, bottom] = link.area;
        let page = tagged.pages[link.page];
        let target = link.address.as_str();
        let said = link.words.trim();
        let contents = if said.is_empty() { target } else { said };
        let annotation = file.add_object(dictionary! {
            "Type" => "Annot",
            "Subtype" => "Link",
            "Rect" => rectangle([left, top, right, bottom]),
            "Border" => vec![0.into(), 0.into(), 0.into()],
            // Printed with the page, as far as there is anything to print.
            "F" => 4,
            "P" => page,
            "Contents" => words(contents),
            "StructParent" => number(sheets + index),
            "A" => dictionary! { "S" => "URI", "URI" => Object::string_literal(target) },
        });
        of_pages[link.page].push(Object::Reference(annotation));
        all.push((annotation, page));
    }
    for (page, links) in tagged.pages.iter().zip(of_pages) {
        let page = file.get_dictionary_mut(*page).map_err(refused)?;
        if links.is_empty() {
            page.remove(b"Annots").map_or((), drop)
        } else {
            page.set("Annots", links)
        }
    }
    Ok(all)
}

/// From the upper left corner of a page to PDF's lower left.
fn rectangle([left, top, right, bottom]: [f32; 4]) -> Vec<Object> {
    let round = |value: f32| Object::Real((value * 100.0).round() / 100.0);
    vec![
        round(left),
        round(PAGE.1 - bottom),
        round(right),
        round(PAGE.1 - top),
    ]
}

fn element(
    tree: &Tree,
    id: NodeId,
    parent: ObjectId,
    tagged: &Tagged,
    annotations: &[(ObjectId, ObjectId)],
) -> Dictionary {
    let node = &tree.nodes[id];
    let mut page = None;
    let mut kids = Vec::new();
    for kid in &node.kids {
        match *kid {
            Kid::Node(kid) if tree.says_something(kid) => {
                kids.push(Object::Reference(tagged.nodes[kid]));
            }
            Kid::Node(_) => {}
            Kid::Content { page: on, id } => {
                let on = tagged.pages[on];
                // The first content's page is the element's own; others name theirs.
                kids.push(if *page.get_or_insert(on) == on {
                    number(id)
                } else {
                    dictionary! { "Type" => "MCR", "Pg" => on, "MCID" => number(id) }.into()
                });
            }
            Kid::Annotation(index) => {
                let (annotation, on) = annotations[index];
                kids.push(dictionary! { "Type" => "OBJR", "Obj" => annotation, "Pg" => on }.into());
            }
        }
    }
    let mut element = dictionary! {
        "Type" => "StructElem",
        "S" => node.role.name(),
        "P" => parent,
    };
    if let Some(page) = page {
        element.set("Pg", page);
    }
    if !kids.is_empty() {
        element.set("K", kids);
    }
    if let Some(language) = &node.language {
        element.set("Lang", words(language));
    }
    match &node.extra {
        Extra::None => {}
        Extra::Numbering(kind) => {
            element.set("A", dictionary! { "O" => "List", "ListNumbering" => *kind });
        }
        Extra::Scope(scope) => element.set("A", dictionary! { "O" => "Table", "Scope" => *scope }),
        // Its words are read; where it leads, its annotation says.
        Extra::Address(_) => {}
        Extra::Figure {
            words: alternative,
            place,
        } => {
            element.set("Alt", words(alternative));
            let layout = dictionary! {
                "O" => "Layout", "Placement" => "Block", "BBox" => rectangle(*place),
            };
            element.set("A", layout);
        }
    }
    element
}
