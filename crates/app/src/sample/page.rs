//! A sheet with its headline, its counts and its weakest links, as the results show it.

use pit_record::contents::{RoundContents, SheetContents};
use pit_report::content::{balance_sentences, count_words, score_words, state_words, strip_of};
use pit_report::drawing::Step;
use pit_report::figures::{level_look, strip};
use pit_words::Words;
use pit_workbook::Workbook;
use pit_workbook::score::{CriterionShown, LevelShown as Level, Score};

use crate::pages::lens_and_date;
use crate::views::{Count, LevelLook, LevelShown, SheetResult, WeakestLink};

pub(crate) fn sheet_result(
    words: &Words,
    contents: &RoundContents,
    sheet: &SheetContents,
    score: &Score,
) -> SheetResult {
    let workbook = &sheet.workbook;
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
        title: workbook.title.clone(),
        lens_and_date: lens_and_date(words, contents),
        noun_many: workbook.noun.many.clone(),
        score: score_words(words, workbook, headline),
        state: state_words(words, workbook, headline),
        counts: count_words(words, headline)
            .into_iter()
            .map(|(label, value)| Count {
                label,
                value: u32::try_from(value).unwrap_or(u32::MAX),
            })
            .collect(),
        weakest_level: headline
            .weakest_level
            .as_ref()
            .map(|level| shown(workbook, level)),
        strip_svg: drawn.to_svg(&format!("strip-{}", workbook.id)),
        strip_reading: drawn.description.clone(),
        weakest_heading: words.say(heading),
        weakest: below
            .into_iter()
            .map(|(criterion, level)| WeakestLink {
                label: criterion.label.clone(),
                reason: reason(sheet, criterion, level),
                level: shown(workbook, level),
                criterion: criterion.id.clone(),
                put_forward: ordering.is_some_and(|o| o.put_forward.contains(&criterion.id)),
            })
            .collect(),
        sheet: sheet.id.to_string(),
        tie: tie(words, workbook, score),
        put_forward_reason: ordering.and_then(|o| o.reason.clone()).unwrap_or_default(),
        put_forward: ordering.map(|o| o.put_forward.clone()).unwrap_or_default(),
        nothing_below,
        dont_know: dont_know(words, score),
        balance: balance_sentences(words, score),
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
fn tie(words: &Words, workbook: &Workbook, score: &Score) -> String {
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

pub(crate) fn shown(workbook: &Workbook, level: &Level) -> LevelShown {
    let scale = &workbook.scale;
    let index = scale.index_of(&level.id).unwrap_or(0);
    let look = match level_look(index, scale.levels.len(), scale.working_index()) {
        Step::Empty => LevelLook::Empty,
        Step::Dotted => LevelLook::Dotted,
        Step::Hatched => LevelLook::Hatched,
        Step::Solid => LevelLook::Solid,
        Step::Inner => LevelLook::Inner,
    };
    LevelShown {
        mark: level.mark.to_string(),
        name: level.name.clone(),
        look,
    }
}
