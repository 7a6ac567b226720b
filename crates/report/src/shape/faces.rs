//! The faces bundled with the program, in the order they are asked for a letter.
//!
//! A further script is a further line here and in `scripts`: the first family that has a letter
//! prints it, and a family only ever steps in for the letters those before it lack.

/// A face and the name it goes by in a PDF.
#[derive(Debug)]
pub(crate) struct Face {
    pub family: &'static str,
    pub name: &'static str,
    pub bytes: &'static [u8],
}

macro_rules! face {
    ($family:literal, $name:literal, $file:literal) => {
        Face {
            family: $family,
            name: $name,
            bytes: include_bytes!(concat!("../../fonts/", $file)),
        }
    };
}

/// All faces, those asked first at the front.
pub(crate) const FACES: &[Face] = &[
    face!(
        "Atkinson Hyperlegible Next",
        "AtkinsonHyperlegibleNext-Regular",
        "AtkinsonHyperlegibleNext_400Regular.ttf"
    ),
    face!(
        "Atkinson Hyperlegible Next",
        "AtkinsonHyperlegibleNext-Italic",
        "AtkinsonHyperlegibleNext_400Regular_Italic.ttf"
    ),
    face!(
        "Atkinson Hyperlegible Next",
        "AtkinsonHyperlegibleNext-SemiBold",
        "AtkinsonHyperlegibleNext_600SemiBold.ttf"
    ),
    face!(
        "Noto Sans",
        "NotoSans-Regular",
        "NotoSans-Regular-LatinGreekCyrillic.ttf"
    ),
    face!(
        "Noto Sans",
        "NotoSans-Bold",
        "NotoSans-Bold-LatinGreekCyrillic.ttf"
    ),
    face!(
        "Noto Sans Arabic",
        "NotoSansArabic-Regular",
        "NotoSansArabic-Regular.ttf"
    ),
    face!(
        "Noto Sans Arabic",
        "NotoSansArabic-Bold",
        "NotoSansArabic-Bold.ttf"
    ),
    face!(
        "Noto Sans Hebrew",
        "NotoSansHebrew-Regular",
        "NotoSansHebrew-Regular.ttf"
    ),
    face!(
        "Noto Sans Hebrew",
        "NotoSansHebrew-Bold",
        "NotoSansHebrew-Bold.ttf"
    ),
    face!(
        "Noto Sans Bengali",
        "NotoSansBengali-Regular",
        "NotoSansBengali-Regular.ttf"
    ),
    face!(
        "Noto Sans Bengali",
        "NotoSansBengali-Bold",
        "NotoSansBengali-Bold.ttf"
    ),
    face!(
        "Noto Sans Devanagari",
        "NotoSansDevanagari-Regular",
        "NotoSansDevanagari-Regular.ttf"
    ),
    face!(
        "Noto Sans Devanagari",
        "NotoSansDevanagari-Bold",
        "NotoSansDevanagari-Bold.ttf"
    ),
    face!(
        "Noto Sans Gurmukhi",
        "NotoSansGurmukhi-Regular",
        "NotoSansGurmukhi-Regular.ttf"
    ),
    face!(
        "Noto Sans Gurmukhi",
        "NotoSansGurmukhi-Bold",
        "NotoSansGurmukhi-Bold.ttf"
    ),
    face!(
        "Noto Sans Gujarati",
        "NotoSansGujarati-Regular",
        "NotoSansGujarati-Regular.ttf"
    ),
    face!(
        "Noto Sans Gujarati",
        "NotoSansGujarati-Bold",
        "NotoSansGujarati-Bold.ttf"
    ),
    face!(
        "Noto Sans Tamil",
        "NotoSansTamil-Regular",
        "NotoSansTamil-Regular.ttf"
    ),
    face!(
        "Noto Sans Tamil",
        "NotoSansTamil-Bold",
        "NotoSansTamil-Bold.ttf"
    ),
    face!(
        "Noto Sans Malayalam",
        "NotoSansMalayalam-Regular",
        "NotoSansMalayalam-Regular.ttf"
    ),
    face!(
        "Noto Sans Malayalam",
        "NotoSansMalayalam-Bold",
        "NotoSansMalayalam-Bold.ttf"
    ),
    face!(
        "Noto Sans Ethiopic",
        "NotoSansEthiopic-Regular",
        "NotoSansEthiopic-Regular.ttf"
    ),
    face!(
        "Noto Sans Ethiopic",
        "NotoSansEthiopic-Bold",
        "NotoSansEthiopic-Bold.ttf"
    ),
];

/// How far the first family reaches above and below its base line, in ems.
/// Lines are spaced by it whichever family prints a letter.
pub(crate) const ASCENT: f32 = 0.984;
pub(crate) const DESCENT: f32 = 0.316;
