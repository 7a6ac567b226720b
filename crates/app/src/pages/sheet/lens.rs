//! How a criterion is read through a lens: of a workbook's note, the sentences that speak of this
//! round's lens, or of none.

use pit_record::body::Lens;

/// A sentence says in its first words of which lens it speaks: "For one partner, read …".
const OPENING: usize = 8;

/// The part of a note that is meant for a lens; empty where it has none.
pub(super) fn note(note: &str, lens: &Lens) -> String {
    // What names no lens is for whoever looks at less than all of it.
    let mut meant = *lens != Lens::WholePlace;
    let mut kept = Vec::new();
    for sentence in sentences(note) {
        // A sentence that names none goes on from the one before it.
        meant = means(&sentence, lens).unwrap_or(meant);
        if meant {
            kept.push(sentence);
        }
    }
    kept.join(" ")
}

/// Whether a sentence is for a lens; `None` where it names none.
fn means(sentence: &str, lens: &Lens) -> Option<bool> {
    let words = sentence.split_whitespace().take(OPENING);
    let opening: Vec<String> = words
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
        .map(str::to_lowercase)
        .collect();
    let within = |first: usize, names: &[&str]| {
        let mut opening = opening.iter().take(first);
        opening.any(|word| names.contains(&word.as_str()))
    };
    if within(3, &["whole"]) {
        return Some(*lens == Lens::WholePlace);
    }
    let topic = within(OPENING, &["topic"]);
    let group = within(OPENING, &["group", "groups"]) || within(2, &["community", "people"]);
    let partner = within(OPENING, &["partner", "organisation", "charity"]);
    let named = topic || group || partner;
    named.then_some(match lens {
        Lens::WholePlace => false,
        Lens::Topic(_) => topic,
        Lens::Group(_) => group,
        Lens::Partner(_) => partner,
    })
}

/// The sentences; "…; for one partner, …" is two.
fn sentences(note: &str) -> Vec<String> {
    let apart = note.replace("; for ", ". For ");
    let sentences = apart.split_inclusive(['.', '?']).map(str::trim);
    let sentences = sentences.filter(|sentence| !sentence.is_empty());
    sentences.map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessments;

    fn lenses() -> [Lens; 4] {
        let name = String::new;
        [
            Lens::WholePlace,
            Lens::Topic(name()),
            Lens::Group(name()),
            Lens::Partner(name()),
        ]
    }

    #[test]
    fn a_note_says_only_what_is_meant_for_the_lens() {
        let text = "For a single topic, judge only what bears on it. Look twice; for one partner, read ‘the council’ as that partner.";
        let told = lenses().map(|lens| note(text, &lens));
        assert_eq!(
            told,
            [
                "",
                "For a single topic, judge only what bears on it. Look twice.",
                "",
                "For one partner, read ‘the council’ as that partner."
            ]
        );
        let general = "Recorded crime may show little of it.";
        let told = lenses().map(|lens| note(general, &lens));
        assert_eq!(told, ["", general, general, general]);
    }

    #[test]
    fn no_shipped_note_begins_with_another_lens_and_every_sentence_has_its_lens() {
        let others: [&[&str]; 4] = [
            &[
                "For a single topic",
                "For one partner",
                "For one population group",
            ],
            &[
                "For one partner",
                "For one population group",
                "When you look at one",
            ],
            &[
                "For one partner",
                "For a single topic,",
                "When you look at one partner",
            ],
            &[
                "For a single topic",
                "For one population group",
                "A population group",
            ],
        ];
        let workbooks = assessments::shipped();
        let criteria = workbooks.iter().flat_map(|workbook| &workbook.criteria);
        let texts: Vec<&String> = criteria.filter_map(|one| one.lens_note.as_ref()).collect();
        assert!(texts.len() > 60);
        for text in texts {
            let told = lenses().map(|lens| note(text, &lens));
            for (told, others) in told.iter().zip(others) {
                let foreign = others.iter().find(|other| told.contains(*other));
                assert_eq!(foreign, None, "{told}");
            }
            for sentence in sentences(text) {
                assert!(
                    told.iter().any(|told| told.contains(&sentence)),
                    "{sentence}"
                );
            }
        }
    }
}
