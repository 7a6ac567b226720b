//! Pictures as objects of the file, each once, whatever the number of pages that show it.

use lopdf::{Dictionary, Document as File, Object, Stream, dictionary};
use sha2::{Digest, Sha256};

use super::super::marks::{Sheet, Step};
use crate::layout::What;
use crate::picture::Picture;

/// A name that two pictures only share where they are the same.
pub(super) fn name(picture: &Picture) -> String {
    let hash = Sha256::digest(&picture.pixels);
    let hash: String = hash
        .iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    format!("Picture{}x{}-{hash}", picture.width, picture.height)
}

/// Puts the pictures into the file, and each into the resources of the pages that show it.
pub(super) fn add(file: &mut File, sheets: &[Sheet<'_>]) -> lopdf::Result<()> {
    let pages: Vec<_> = file.get_pages().into_values().collect();
    let mut known: Vec<(String, Object)> = Vec::new();
    for (page, sheet) in pages.into_iter().zip(sheets) {
        let shown = sheet.steps.iter().filter_map(|step| match step {
            Step::Draw(item) => match &item.what {
                What::Picture(picture, _) => Some(picture),
                _ => None,
            },
            _ => None,
        });
        let mut here = Dictionary::new();
        for picture in shown {
            let name = name(picture);
            let object = match known.iter().find(|(known, _)| *known == name) {
                Some((_, object)) => object.clone(),
                None => {
                    let object = Object::Reference(file.add_object(stream(picture)));
                    known.push((name.clone(), object.clone()));
                    object
                }
            };
            here.set(name, object);
        }
        if !here.is_empty() {
            let resources = file
                .get_dictionary(page)?
                .get(b"Resources")?
                .as_reference()?;
            file.get_dictionary_mut(resources)?.set("XObject", here);
        }
    }
    Ok(())
}

fn stream(picture: &Picture) -> Stream {
    let grey = picture
        .pixels
        .chunks_exact(3)
        .all(|pixel| pixel[0] == pixel[1] && pixel[1] == pixel[2]);
    // Grey is written as grey, so that black is black ink alone on a printer.
    let (space, content) = if grey {
        (
            "DeviceGray",
            picture.pixels.iter().step_by(3).copied().collect(),
        )
    } else {
        ("DeviceRGB", picture.pixels.to_vec())
    };
    let number = |value: usize| i64::try_from(value).unwrap_or(i64::MAX);
    let dictionary = dictionary! {
        "Type" => "XObject",
        "Subtype" => "Image",
        "Width" => number(picture.width),
        "Height" => number(picture.height),
        "ColorSpace" => space,
        "BitsPerComponent" => 8,
        "Interpolate" => false,
    };
    Stream::new(dictionary, content)
}
