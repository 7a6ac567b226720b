//! What may be a logo.

use pit_record::ThingId;
use pit_record::body::{LOGO_MOST_BYTES, LOGO_MOST_PIXELS, Logo, LogoError};
use proptest::prelude::*;

use crate::computer::id;

const PICTURE: &[u8] = include_bytes!("../../../../tests/fixtures/one-pixel.png");

fn place() -> ThingId {
    ThingId(id(0, 1))
}

/// The picture with other measures in its header.
fn sized(width: u32, height: u32) -> Vec<u8> {
    let mut png = PICTURE.to_vec();
    png[16..20].copy_from_slice(&width.to_be_bytes());
    png[20..24].copy_from_slice(&height.to_be_bytes());
    png
}

#[test]
fn a_small_picture_is_kept_as_it_is() {
    let logo = Logo::of(place(), PICTURE).expect("it may be one");
    assert_eq!(logo.bytes().expect("reads"), PICTURE);
}

#[test]
fn what_is_no_png_picture_is_refused() {
    for bytes in [&b""[..], b"GIF89a", &PICTURE[..20], &PICTURE[1..]] {
        assert_eq!(Logo::of(place(), bytes), Err(LogoError::NotPng));
    }
    let mut other = PICTURE.to_vec();
    other[12] = b'X';
    assert_eq!(Logo::of(place(), &other), Err(LogoError::NotPng));
}

#[test]
fn a_picture_without_pixels_or_with_far_too_many_is_refused() {
    let most = LOGO_MOST_PIXELS;
    assert!(Logo::of(place(), &sized(most, most)).is_ok());
    for (width, height) in [(0, 1), (1, 0), (most + 1, 1), (1, u32::MAX)] {
        let refused = Logo::of(place(), &sized(width, height));
        assert_eq!(refused, Err(LogoError::Size { width, height }));
    }
}

#[test]
fn a_heavy_picture_is_refused_when_it_is_chosen_and_when_it_is_read() {
    let mut heavy = PICTURE.to_vec();
    heavy.resize(LOGO_MOST_BYTES, 0);
    assert!(Logo::of(place(), &heavy).is_ok(), "this much may be");
    heavy.push(0);
    let refused = LogoError::TooHeavy(LOGO_MOST_BYTES + 1);
    assert_eq!(Logo::of(place(), &heavy), Err(refused));
    let png = "A".repeat(LOGO_MOST_BYTES * 2);
    let brought = Logo {
        place: place(),
        png,
    };
    assert!(matches!(brought.bytes(), Err(LogoError::TooHeavy(_))));
}

proptest! {
    #[test]
    fn whatever_a_bundle_brings_as_a_logo_is_read_or_refused(png in any::<String>()) {
        let logo = Logo { place: place(), png };
        prop_assert!(logo.bytes().is_err());
    }
}
