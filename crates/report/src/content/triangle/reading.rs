//! The triangle in one sentence, and in a few more.

use pit_words::Words;
use pit_workbook::Component;
use pit_workbook::score::{SeamState, Triangle, TriangleComponent, WorkingCount};

use super::super::telling::lower_first;
use super::name;
use super::part::counted;

const SEGMENTS: [Component; 3] = [Component::Civic, Component::Community, Component::Service];

/// The triangle in one sentence; also the figure's alternative text. It names what works, the weak
/// seams, what has too few answers, and how much isn't opened.
pub fn triangle_reading(words: &Words, triangle: &Triangle) -> String {
    let tails: Vec<String> = weak(words, triangle)
        .into_iter()
        .chain(too_few(words, triangle))
        .chain(not_opened(words, triangle))
        .collect();
    let tails = words.list(&tails);
    let Some(head) = head(words, triangle) else {
        return words.say_with("triangle-reading-nothing", &[("tails", tails.into())]);
    };
    if tails.is_empty() {
        return words.say_with("triangle-reading-all", &[("head", head.into())]);
    }
    let sentence = if weak(words, triangle).is_empty() {
        "triangle-reading-and"
    } else {
        "triangle-reading-but"
    };
    words.say_with(sentence, &[("head", head.into()), ("tails", tails.into())])
}

/// What a report says under the figure: what a weak seam is, and what can't be said yet.
pub(super) fn told(words: &Words, triangle: &Triangle) -> Vec<String> {
    let weak = seams(triangle, SeamState::Weak).filter_map(|(component, score)| {
        Some(words.say_with(
            "triangle-weak-told",
            &[
                ("seam", seam_name(words, component).into()),
                ("working", score?.working.into()),
                ("scored", score?.scored.into()),
            ],
        ))
    });
    let few = triangle.components.iter().filter_map(|component| {
        let headline = &component.sheet.as_ref()?.headline;
        headline.score.is_none().then(|| {
            words.say_with(
                "triangle-few-told",
                &[
                    ("part", in_sentence(words, component.component).into()),
                    ("scored", headline.counts.scored.into()),
                    ("applicable", headline.counts.applicable.into()),
                ],
            )
        })
    });
    weak.chain(few).collect()
}

/// What works; `None` where nothing is read.
fn head(words: &Words, triangle: &Triangle) -> Option<String> {
    let read: Vec<(Component, WorkingCount)> =
        triangle.components.iter().filter_map(score).collect();
    let holds = |segment: &Component| {
        read.iter()
            .any(|(component, score)| component == segment && 2 * score.working >= score.scored)
    };
    if SEGMENTS.iter().all(holds) {
        return Some(words.say("triangle-segments-hold"));
    }
    let parts: Vec<String> = read
        .iter()
        .filter(|(component, _)| !is(triangle, *component, SeamState::Weak))
        .map(|(component, score)| {
            words.say_with(
                "triangle-part-score",
                &[
                    ("part", lower_first(&name(words, *component)).into()),
                    ("score", counted(words, "part-score", *score).into()),
                ],
            )
        })
        .collect();
    (!parts.is_empty())
        .then(|| words.say_with("triangle-parts", &[("parts", words.list(&parts).into())]))
}

fn score(component: &TriangleComponent) -> Option<(Component, WorkingCount)> {
    Some((
        component.component,
        component.sheet.as_ref()?.headline.score?,
    ))
}

fn weak(words: &Words, triangle: &Triangle) -> Vec<String> {
    seams(triangle, SeamState::Weak)
        .filter_map(|(component, score)| {
            Some(words.say_with(
                "triangle-weak",
                &[
                    ("seam", seam_name(words, component).into()),
                    ("working", score?.working.into()),
                    ("scored", score?.scored.into()),
                ],
            ))
        })
        .collect()
}

fn too_few(words: &Words, triangle: &Triangle) -> Option<String> {
    let parts: Vec<String> = triangle
        .components
        .iter()
        .filter(|entry| {
            let sheet = entry.sheet.as_ref();
            sheet.is_some_and(|sheet| sheet.headline.score.is_none())
        })
        .map(|entry| in_sentence(words, entry.component))
        .collect();
    (!parts.is_empty()).then(|| {
        words.say_with(
            "triangle-too-few",
            &[
                ("parts", words.list(&parts).into()),
                ("count", parts.len().into()),
            ],
        )
    })
}

fn not_opened(words: &Words, triangle: &Triangle) -> Option<String> {
    let shut = triangle
        .components
        .iter()
        .filter(|entry| entry.sheet.is_none());
    let count = shut.count();
    (count > 0).then(|| words.say_with("triangle-not-opened", &[("count", count.into())]))
}

fn seams(
    triangle: &Triangle,
    state: SeamState,
) -> impl Iterator<Item = (Component, Option<WorkingCount>)> {
    triangle
        .seams
        .iter()
        .filter(move |seam| seam.state == state)
        .map(|seam| {
            let own = seam
                .sheets
                .iter()
                .find(|sheet| sheet.component == seam.seam);
            (seam.seam, own.and_then(|sheet| sheet.score))
        })
}

fn is(triangle: &Triangle, component: Component, state: SeamState) -> bool {
    seams(triangle, state).any(|(seam, _)| seam == component)
}

/// "civic and service", after "the seam between".
fn seam_name(words: &Words, component: Component) -> String {
    lower_first(&name(words, component))
}

/// A part as it is named within a sentence: a seam is said to be one.
fn in_sentence(words: &Words, component: Component) -> String {
    let name = seam_name(words, component);
    match component {
        Component::CivicCommunity | Component::CommunityService | Component::CivicService => {
            words.say_with("triangle-the-seam", &[("seam", name.into())])
        }
        _ => name,
    }
}
