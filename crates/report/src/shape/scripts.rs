//! Which stretches of a text are in a script of their own, so that its spaces and points come from
//! the same face as its letters, and a screen reader is told the language.

use std::ops::Range;

/// A script's block, the family that prints it, and the language that is most often written in it
/// here. Nobody says in which language a note is, so the script has to tell.
const SCRIPTS: &[(Range<char>, &str, &str)] = &[
    ('\u{590}'..'\u{600}', "Noto Sans Hebrew", "he"),
    ('\u{600}'..'\u{700}', ARABIC, "ar"),
    ('\u{750}'..'\u{780}', ARABIC, "ar"),
    ('\u{8A0}'..'\u{900}', ARABIC, "ar"),
    ('\u{900}'..'\u{980}', "Noto Sans Devanagari", "hi"),
    ('\u{980}'..'\u{A00}', "Noto Sans Bengali", "bn"),
    ('\u{A00}'..'\u{A80}', "Noto Sans Gurmukhi", "pa"),
    ('\u{A80}'..'\u{B00}', "Noto Sans Gujarati", "gu"),
    ('\u{B80}'..'\u{C00}', "Noto Sans Tamil", "ta"),
    ('\u{D00}'..'\u{D80}', "Noto Sans Malayalam", "ml"),
    ('\u{1200}'..'\u{13A0}', "Noto Sans Ethiopic", "ti"),
];

const ARABIC: &str = "Noto Sans Arabic";

/// Letters that Urdu has and Arabic has not.
const URDU: [char; 7] = ['ٹ', 'ڈ', 'ڑ', 'ں', 'ے', 'ہ', 'ھ'];

/// The dandas close a sentence in several scripts; they go with the letters before them.
const SHARED: Range<char> = '\u{964}'..'\u{966}';

fn family_of(letter: char) -> Option<&'static str> {
    // Nearly every letter: none of these scripts begins before it.
    if letter < '\u{590}' || SHARED.contains(&letter) {
        return None;
    }
    let script = SCRIPTS.iter().find(|(block, ..)| block.contains(&letter));
    script.map(|(_, family, _)| *family)
}

/// The stretches from the first to the last letter of one script, with what stands between.
pub(super) fn stretches(text: &str) -> Vec<(Range<usize>, &'static str)> {
    let mut found: Vec<(Range<usize>, &'static str)> = Vec::new();
    // What belongs to no script ends a stretch where a letter follows that is of another.
    let mut broken = true;
    for (at, letter) in text.char_indices() {
        let end = at + letter.len_utf8();
        match (family_of(letter), found.last_mut()) {
            (Some(family), Some((range, known))) if *known == family && !broken => range.end = end,
            (Some(family), _) => {
                found.push((at..end, family));
                broken = false;
            }
            (None, Some((range, _))) if SHARED.contains(&letter) && !broken => range.end = end,
            (None, Some(_)) => broken |= letter.is_alphanumeric(),
            (None, None) => {}
        }
    }
    found
}

/// The language of each stretch, as a BCP 47 tag.
pub(crate) fn languages(text: &str) -> Vec<(Range<usize>, &'static str)> {
    let told = |(range, family): (Range<usize>, &'static str)| {
        let script = SCRIPTS.iter().find(|(_, known, _)| *known == family);
        let language = match script {
            Some((_, ARABIC, _)) if text[range.clone()].contains(URDU) => "ur",
            Some((.., language)) => language,
            None => "und",
        };
        (range, language)
    };
    stretches(text).into_iter().map(told).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn urdu_is_told_from_arabic_by_its_own_letters() {
        let languages = |text| languages(text).into_iter().map(|(_, language)| language);
        assert!(languages("علاقے میں").eq(["ur"]));
        assert!(languages("الصحة حق").eq(["ar"]));
        assert!(languages("সবার, and সবার").eq(["bn", "bn"]));
    }

    #[test]
    fn words_of_one_script_are_one_stretch_with_their_spaces() {
        let text = "Name: شاہد خان, Harbourton";
        let stretches = stretches(text);
        assert_eq!(stretches.len(), 1);
        assert_eq!(&text[stretches[0].0.clone()], "شاہد خان");
    }

    #[test]
    fn a_word_of_another_script_stands_between_two_stretches() {
        let text = "আমি Harbourton আমি।";
        let words: Vec<_> = stretches(text)
            .into_iter()
            .map(|(range, family)| (&text[range], family))
            .collect();
        let bengali = "Noto Sans Bengali";
        assert_eq!(words, [("আমি", bengali), ("আমি।", bengali)]);
    }

    #[test]
    fn plain_english_has_none() {
        assert_eq!(stretches("All 10 steps, at last."), []);
    }
}
