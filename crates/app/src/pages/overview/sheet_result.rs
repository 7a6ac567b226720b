//! What one sheet comes to.

use pit_record::body::Mode;
use pit_record::contents::{RoundContents, SheetContents};
use pit_report::content::{
    balance_sentences, count_words, score_words, state_words, strip_of, strip_table,
};
use pit_report::figures::strip;
use pit_words::Words;
use pit_workbook::Workbook;
use pit_workbook::score::{CriterionShown, LevelShown as Level, Score};

use crate::pages::figure::figure;
use crate::pages::{component_name, lens_and_date, level, value_of};
use crate::score::SheetScore;
use crate::views::{Count, ForkView, SheetResult, WeakestLink, WhyView};

/// One sheet: its headline, its counts, its strip and its weakest links.
pub(crate) fn sheet_result(
    words: &Words,
    contents: &RoundContents,
    sheet: &SheetContents,
    scored: &SheetScore,
    (why, forks): (Vec<WhyView>, Vec<ForkView>),
) -> SheetResult {
    let workbook = &sheet.workbook;
    let score = &scored.score;
    let headline = &score.headline;
    let ordering = sheet.ordering.as_ref();
    let drawn = strip(&strip_of(words, sheet, score, &contents.place.name));
    let below: Vec<(&CriterionShown, &Level)> = match (&score.weakest_links, &score.room) {
        (Some(links), _) => links
            .ranked
            .iter()
            .map(|l| (&l.criterion, &l.level))
            .collect(),
        (None, Some(room)) => room
            .criteria
            .iter()
            .map(|e| (&e.criterion, &e.level))
            .collect(),
        (None, None) => Vec::new(),
    };
    let nothing_below = if below.is_empty() && headline.counts.scored > 0 {
        words.say("nothing-below-working")
    } else {
        String::new()
    };
    let heading = if score.weakest_links.is_some() {
        "weakest-links"
    } else {
        "room-to-grow"
    };
    SheetResult {
        workbook: workbook.id.clone(),
        component: component_name(workbook.component),
        title: workbook.title.clone(),
        lens_and_date: lens_and_date(words, contents),
        noun_many: workbook.noun.many.clone(),
        score: score_words(words, workbook, headline),
        state: state_words(words, workbook, headline),
        counts: count_words(words, headline, contents.round.mode)
            .into_iter()
            .map(|(label, value)| Count {
                label,
                value: u32::try_from(value).unwrap_or(u32::MAX),
            })
            .collect(),
        weakest_level: headline
            .weakest_level
            .as_ref()
            .and_then(|level| level::of_id(workbook, &level.id)),
        strip: figure(
            &drawn,
            &format!("strip-{}", workbook.id),
            strip_table(words, &workbook.title, score, contents.round.mode),
        ),
        weakest_heading: words.say(heading),
        weakest: below
            .into_iter()
            .filter_map(|(criterion, level)| {
                Some(WeakestLink {
                    label: criterion.label.clone(),
                    reason: reason(sheet, criterion, level),
                    level: level::of_id(workbook, &level.id)?,
                    criterion: criterion.id.clone(),
                    put_forward: ordering.is_some_and(|o| o.put_forward.contains(&criterion.id)),
                })
            })
            .collect(),
        sheet: sheet.id.to_string(),
        tie: tie(words, contents.round.mode, workbook, score),
        put_forward_reason: ordering.and_then(|o| o.reason.clone()).unwrap_or_default(),
        put_forward: ordering.map(|o| o.put_forward.clone()).unwrap_or_default(),
        nothing_below,
        dont_know: dont_know(words, score),
        balance: balance_sentences(words, score),
        why,
        forks,
    }
}

/// What nobody here knew: a finding in itself.
fn dont_know(words: &Words, score: &Score) -> String {
    let listed = match (&score.weakest_links, &score.room) {
        (Some(links), _) => &links.dont_know,
        (None, Some(room)) => &room.dont_know,
        (None, None) => return String::new(),
    };
    if listed.is_empty() {
        return String::new();
    }
    let labels: Vec<String> = listed.iter().map(|shown| shown.label.clone()).collect();
    words.say_with("nobody-knew", &[("labels", words.list(&labels).into())])
}

/// That several stand together at the lowest level, where more do than are ranked.
fn tie(words: &Words, mode: Mode, workbook: &Workbook, score: &Score) -> String {
    let Some((links, first)) = score
        .weakest_links
        .as_ref()
        .and_then(|links| Some((links, links.ranked.first()?)))
    else {
        return String::new();
    };
    if links.tied_at_lowest < 2 {
        return String::new();
    }
    let id = if links.shown_as_tie { "tie" } else { "tie-few" };
    words.say_with(
        id,
        &[
            ("count", links.tied_at_lowest.into()),
            ("nouns", (&workbook.noun.many).into()),
            ("mark", first.level.mark.to_string().into()),
            ("mode", value_of(mode).into()),
        ],
    )
}

/// The reason that was agreed, or else the level's own words.
fn reason(sheet: &SheetContents, criterion: &CriterionShown, level: &Level) -> String {
    sheet
        .of(&criterion.id)
        .and_then(|said| said.judgement.as_ref()?.reason.clone())
        .or_else(|| {
            sheet
                .workbook
                .criterion(&criterion.id)?
                .levels
                .get(&level.id)
                .cloned()
        })
        .unwrap_or_default()
}
