//! Words in the languages people here speak at home, read back in the order in which they are read.

use pit_report::document::*;

use crate::{checker, sample, tools};

/// A language, its tag, a sentence of it, and the face that prints it.
const SAMPLES: &[(&str, &str, &str, &str)] = &[
    (
        "Welsh",
        "cy",
        "Mae’r gŵr o Dŷ Ddewi yn gofyn am gŷn a dŵr.",
        "AtkinsonHyperlegibleNext-Regular",
    ),
    (
        "Polish",
        "pl",
        "Zażółć gęślą jaźń, mówi pani Świątek z Łodzi.",
        "AtkinsonHyperlegibleNext-Regular",
    ),
    (
        "Urdu",
        "ur",
        "ہمارے علاقے میں صحت کی سہولیات سب کے لیے ہونی چاہئیں۔",
        "NotoSansArabic-Regular",
    ),
    (
        "Arabic",
        "ar",
        "الصحة حق للجميع في هذا الحي",
        "NotoSansArabic-Regular",
    ),
    (
        "Hebrew",
        "he",
        "שלום לכל השכנים שלנו",
        "NotoSansHebrew-Regular",
    ),
    (
        "Bengali",
        "bn",
        "আমাদের এলাকায় সবার জন্য স্বাস্থ্যসেবা চাই।",
        "NotoSansBengali-Regular",
    ),
    (
        "Hindi",
        "hi",
        "हमारे मोहल्ले में सबके लिए स्वास्थ्य सेवा।",
        "NotoSansDevanagari-Regular",
    ),
    (
        "Punjabi",
        "pa",
        "ਸਾਡੇ ਇਲਾਕੇ ਵਿੱਚ ਸਭ ਲਈ ਸਿਹਤ",
        "NotoSansGurmukhi-Regular",
    ),
    (
        "Gujarati",
        "gu",
        "અમારા વિસ્તારમાં સૌ માટે આરોગ્ય",
        "NotoSansGujarati-Regular",
    ),
    (
        "Tamil",
        "ta",
        "எங்கள் பகுதியில் அனைவருக்கும் சுகாதாரம்",
        "NotoSansTamil-Regular",
    ),
    (
        "Malayalam",
        "ml",
        "നമ്മുടെ നാട്ടിൽ എല്ലാവർക്കും ആരോഗ്യം",
        "NotoSansMalayalam-Regular",
    ),
    ("Tigrinya", "ti", "ጥዕና ንኹሉ ሰብ", "NotoSansEthiopic-Regular"),
];

fn paragraph(language: &str, words: &str) -> Block {
    Block::Paragraph(Text::plain(words).in_language(language))
}

/// What is heard of one paragraph; a phrase marked with its language ends without a space.
fn heard(bytes: &[u8]) -> String {
    tools::line(&tools::tagged(bytes)).replace(" ,", ",")
}

/// What is heard of a paper of one page: nothing but its foot line says which paper it is.
fn and_foot(words: &str) -> String {
    format!("{words} {}", sample::FOOT)
}

#[test]
fn every_language_of_the_samples_has_all_its_letters() {
    for (name, tag, words, _) in SAMPLES {
        let pdf = tools::pdf(&sample::with(vec![paragraph(tag, words)]));
        assert_eq!(pdf.warnings, Vec::new(), "{name}");
    }
}

#[test]
fn a_reader_of_the_tags_hears_every_language_in_its_order() {
    for (name, tag, words, _) in SAMPLES {
        let pdf = tools::pdf(&sample::with(vec![paragraph(tag, words)]));
        assert_eq!(
            tools::line(&tools::tagged(&pdf.bytes)),
            and_foot(words),
            "{name}"
        );
    }
}

#[test]
fn the_words_of_every_language_come_out_of_the_file_in_their_order() {
    let blocks = SAMPLES
        .iter()
        .map(|(_, tag, words, _)| paragraph(tag, words));
    let pdf = tools::pdf(&sample::with(blocks.collect()));
    let (_directory, path) = tools::kept(&pdf.bytes);
    let output = tools::run("pdftotext", &["-enc", "UTF-8"], &path);
    assert!(output.status.success());
    let text = std::fs::read_to_string(path.with_extension("txt")).unwrap();
    // The program frames what is read from the right by marks of direction.
    let text = text.replace(['\u{202A}', '\u{202B}', '\u{202C}'], "");
    let lines: Vec<_> = text.lines().filter(|line| !line.is_empty()).collect();
    for (at, (name, _, words, _)) in SAMPLES.iter().enumerate() {
        assert_eq!(lines[at], *words, "{name}");
    }
}

#[test]
fn each_script_has_a_face_of_its_own_also_in_headings() {
    for (name, tag, words, face) in SAMPLES {
        let heading = Block::Heading {
            level: HeadingLevel::One,
            text: Text::plain(*words).in_language(*tag),
            new_page: false,
        };
        let pdf = tools::pdf(&sample::with(vec![paragraph(tag, words), heading]));
        let (_directory, path) = tools::kept(&pdf.bytes);
        let output = tools::run("pdffonts", &[], &path);
        let faces = String::from_utf8(output.stdout).unwrap();
        assert!(faces.contains(face), "{name}: {faces}");
        let strong = face.replace(
            "Regular",
            if face.starts_with("Noto") {
                "Bold"
            } else {
                "SemiBold"
            },
        );
        assert!(faces.contains(&strong), "{name}: {faces}");
    }
}

#[test]
fn a_name_read_from_the_right_stands_within_an_english_sentence() {
    let words = "The chair, شاہد خان, opened the meeting.";
    let pdf = tools::pdf(&sample::with(vec![Block::paragraph(words)]));
    assert_eq!(pdf.warnings, Vec::new());
    assert_eq!(heard(&pdf.bytes), and_foot(words));
}

#[test]
fn a_report_in_every_script_passes_the_checker() {
    let blocks = SAMPLES
        .iter()
        .map(|(_, tag, words, _)| paragraph(tag, words));
    let pdf = tools::pdf(&sample::with(blocks.collect()));
    assert_eq!(checker::check(&pdf.bytes).0, Vec::<String>::new());
}

#[test]
fn a_screen_reader_is_told_the_language_of_a_note_by_its_script() {
    let words = "She said: সবার জন্য, and left.";
    let pdf = tools::pdf(&sample::with(vec![Block::paragraph(words)]));
    let file = lopdf::Document::load_mem(&pdf.bytes).unwrap();
    let languages = file.objects.values().filter_map(|object| {
        let element = object.as_dict().ok()?;
        element.get(b"S").ok()?;
        element.get(b"Lang").ok()?.as_str().ok()
    });
    assert_eq!(languages.collect::<Vec<_>>(), [b"bn"]);
    assert_eq!(heard(&pdf.bytes), and_foot(words));
}
