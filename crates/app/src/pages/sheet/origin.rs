//! Where a criterion and a workbook come from, and how they are read.

use std::collections::BTreeSet;

use pit_words::Words;
use pit_workbook::{Basis, Criterion, Reading, Workbook};

/// Where a criterion comes from.
pub(super) fn told(words: &Words, workbook: &Workbook, criterion: &Criterion) -> String {
    let key = match criterion.basis {
        Basis::Source => "origin-source",
        Basis::Extended => "origin-extended",
        Basis::Ours => "origin-ours",
    };
    let noun = ("noun", (&workbook.noun.one).into());
    let origin = words.say_with(key, &[noun]);
    let named: BTreeSet<&str> = criterion
        .sources
        .iter()
        .filter_map(|source| source.split(':').next())
        .collect();
    let documents: Vec<String> = named
        .into_iter()
        .filter_map(|name| workbook.documents.get(name))
        .map(|document| {
            let args = [
                ("title", (&document.title).into()),
                ("publisher", (&document.publisher).into()),
                ("year", document.year.to_string().into()),
            ];
            words.say_with("origin-document", &args)
        })
        .collect();
    if documents.is_empty() {
        return origin;
    }
    let args = [
        ("origin", origin.into()),
        ("documents", words.list(&documents).into()),
    ];
    words.say_with("origin-with-documents", &args)
}

/// How to read it and what it is not for, what is from the source and what is ours, and the
/// licence: a paragraph each.
pub(crate) fn about(words: &Words, workbook: &Workbook) -> Vec<String> {
    let reading = match workbook.reading {
        Reading::Chain => "about-chain",
        Reading::Menu => "about-menu",
    };
    let nouns = ("nouns", (&workbook.noun.many).into());
    vec![
        workbook.summary.clone(),
        words.say_with(reading, &[nouns]),
        words.say("about-levels"),
        words.say("about-counting"),
        words.say("about-limits"),
        basis(words, workbook),
        workbook.attribution.clone(),
        words.say_with(
            "about-version",
            &[
                ("version", (&workbook.version).into()),
                ("publisher", (&workbook.publisher).into()),
                ("licence", (&workbook.licence).into()),
            ],
        ),
    ]
}

/// How many criteria the published framework names, and where the others come from.
fn basis(words: &Words, workbook: &Workbook) -> String {
    let count = |basis| {
        let criteria = workbook.criteria.iter();
        criteria
            .filter(|criterion| criterion.basis == basis)
            .count()
    };
    let parts: Vec<String> = [
        ("about-basis-source", Basis::Source),
        ("about-basis-extended", Basis::Extended),
        ("about-basis-ours", Basis::Ours),
    ]
    .into_iter()
    .map(|(key, basis)| (key, count(basis)))
    .filter(|(_, count)| *count > 0)
    .map(|(key, count)| words.say_with(key, &[("count", count.into())]))
    .collect();
    let args = [
        ("nouns", (&workbook.noun.many).into()),
        ("total", workbook.criteria.len().into()),
        ("parts", words.list(&parts).into()),
    ];
    words.say_with("about-basis", &args)
}
