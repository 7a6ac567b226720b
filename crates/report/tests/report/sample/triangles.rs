//! Triangles of Harbourton, which is invented, in every state.

use pit_report::figures::{
    Below, Seam, Stitch, StitchWords, Tile, Triangle, TrianglePart, TriangleState,
};

use Stitch::{Below as B, DontKnow as D, Unanswered as U, Working as W};

const PARTS: [(&str, &str); 7] = [
    ("civic", "Civic"),
    ("community", "Community"),
    ("pots", "Service"),
    ("civic-community", "Civic and community"),
    ("community-service", "Community and service"),
    ("civic-service", "Civic and service"),
    ("planning", "Place-based planning"),
];

fn part(n: usize, state: TriangleState) -> TrianglePart {
    let (id, name) = PARTS[n];
    TrianglePart {
        part: id.to_owned(),
        label: format!("{name}: {}", said(&state)),
        name: name.to_owned(),
        short_name: if n == 6 { "Planning" } else { name }.to_owned(),
        state,
    }
}

fn said(state: &TriangleState) -> String {
    match state {
        TriangleState::NotOpened(words) => words.clone(),
        TriangleState::NotEnough { words, counts, .. } => format!("{words}, {counts}"),
        TriangleState::Read { line, .. } => line.clone(),
    }
}

/// Opened, and enough of it scored.
pub fn read(
    n: usize,
    working: usize,
    scored: usize,
    level: Option<usize>,
    counts: &str,
) -> TrianglePart {
    let below = match level {
        Some(level) => Below::Weakest {
            words: "Weakest level".to_owned(),
            short: "Weakest".to_owned(),
            tile: Tile::level(level, 5, 3),
        },
        None if working < scored => {
            Below::Room(format!("Room to grow in\u{a0}{}", scored - working))
        }
        None => Below::Nothing,
    };
    let state = TriangleState::Read {
        score: format!("{working} of {scored}"),
        working: "working across the place".to_owned(),
        line: format!("{working}\u{a0}of\u{a0}{scored}\u{a0}working"),
        below,
        counts: counts.to_owned(),
        apart: format!("{}: {counts}", PARTS[n].1),
    };
    part(n, state)
}

pub fn shut(n: usize) -> TrianglePart {
    part(n, TriangleState::NotOpened("Not opened".to_owned()))
}

pub fn few(n: usize, counts: &str) -> TrianglePart {
    let state = TriangleState::NotEnough {
        words: "Not enough answered".to_owned(),
        counts: counts.to_owned(),
        apart: format!("{}: {counts}", PARTS[n].1),
    };
    part(n, state)
}

fn seam(part: TrianglePart, stitches: &[Stitch]) -> Seam {
    Seam {
        part,
        weak: None,
        stitches: stitches.to_vec(),
    }
}

fn of(segments: [TrianglePart; 3], seams: [Seam; 3], centre: TrianglePart) -> Triangle {
    Triangle {
        title: "The triangle: Harbourton, 3 March 2026".to_owned(),
        description: "All three segments have at least half of their scored criteria working, but \
            the seam between civic and service is weak (2 of 8 working)."
            .to_owned(),
        language: "en-GB".to_owned(),
        segments,
        seams,
        centre,
        stitches: StitchWords {
            stitch: "Each stitch across a seam is one criterion:".to_owned(),
            each: ["working", "below working", "don’t know", "unanswered"].map(str::to_owned),
        },
    }
}

/// A strong seam, a weak one, and one with too few answers.
pub fn harbourton() -> Triangle {
    let nb = |words: &str| words.replace('_', "\u{a0}");
    let weak = seam(
        read(5, 2, 8, Some(1), &nb("8_scored, 1_don’t_know")),
        &[B, W, B, B, B, B, W, B, D],
    );
    of(
        [
            read(0, 7, 10, None, &nb("10_scored, 1_don’t_know, 1_unanswered")),
            read(1, 5, 9, None, &nb("9_scored, 1_don’t_know, 1_unanswered")),
            read(2, 7, 12, Some(1), &nb("12_scored, 1_don’t_know")),
        ],
        [
            seam(
                read(3, 5, 8, Some(2), &nb("8_scored, 2_from_the_marks")),
                &[W, W, B, B, W, W, W, B],
            ),
            seam(
                few(4, &nb("3_of_8_scored, 5_unanswered")),
                &[B, W, B, U, U, U, U, U],
            ),
            Seam {
                weak: Some("Weak seam".to_owned()),
                ..weak
            },
        ],
        read(6, 4, 9, Some(1), &nb("9_scored, 1_don’t_know")),
    )
}

/// The first sitting: parts not opened, and parts with too few answers.
pub fn first_look() -> Triangle {
    of(
        [
            shut(0),
            shut(1),
            few(
                2,
                "6\u{a0}of\u{a0}13\u{a0}scored, people side 1\u{a0}of\u{a0}5",
            ),
        ],
        [
            seam(
                few(3, "3\u{a0}of\u{a0}8\u{a0}scored, 5\u{a0}unanswered"),
                &[W, B, B, U, U, U, U, U],
            ),
            seam(shut(4), &[]),
            seam(shut(5), &[]),
        ],
        read(6, 1, 10, Some(0), "all 10\u{a0}scored"),
    )
}

/// Everything opened, and nothing answered.
pub fn nothing_answered() -> Triangle {
    let few = |n: usize, all: usize| {
        let counts = format!("0\u{a0}of\u{a0}{all}\u{a0}scored, {all}\u{a0}unanswered");
        super::triangles::few(n, &counts)
    };
    of(
        [few(0, 12), few(1, 11), few(2, 13)],
        [
            seam(few(3, 8), &[U; 8]),
            seam(few(4, 8), &[U; 8]),
            seam(few(5, 9), &[U; 9]),
        ],
        few(6, 10),
    )
}

/// Everything answered, and everything working.
pub fn all_working() -> Triangle {
    let all = |n: usize, count: usize, level: Option<usize>| {
        read(n, count, count, level, &format!("all {count}\u{a0}scored"))
    };
    of(
        [all(0, 12, None), all(1, 11, None), all(2, 13, Some(3))],
        [
            seam(all(3, 8, Some(3)), &[W; 8]),
            seam(all(4, 8, Some(4)), &[W; 8]),
            seam(all(5, 9, Some(3)), &[W; 9]),
        ],
        all(6, 10, Some(4)),
    )
}

/// Only the services were asked.
pub fn one_sector() -> Triangle {
    of(
        [
            shut(0),
            shut(1),
            read(2, 7, 13, Some(1), "all 13\u{a0}scored"),
        ],
        [3, 4, 5].map(|n| seam(shut(n), &[])),
        shut(6),
    )
}

/// The same with all words so many hundredths longer, as another language may have them.
pub fn longer(triangle: Triangle, hundredths: usize) -> Triangle {
    reworded(triangle, &|words| super::words::lengthen(words, hundredths))
}

/// The same with every word changed.
pub fn reworded(mut triangle: Triangle, more: &dyn Fn(&mut String)) -> Triangle {
    let state = |part: &mut TrianglePart| {
        more(&mut part.name);
        more(&mut part.short_name);
        more(&mut part.label);
        match &mut part.state {
            TriangleState::NotOpened(words) => more(words),
            TriangleState::NotEnough {
                words,
                counts,
                apart,
            } => [words, counts, apart].into_iter().for_each(more),
            TriangleState::Read {
                working,
                line,
                below,
                counts,
                apart,
                ..
            } => {
                [working, line, counts, apart].into_iter().for_each(more);
                match below {
                    Below::Weakest { words, short, .. } => {
                        [words, short].into_iter().for_each(more);
                    }
                    Below::Room(words) => more(words),
                    Below::Nothing => {}
                }
            }
        }
    };
    triangle.segments.iter_mut().for_each(state);
    state(&mut triangle.centre);
    for seam in &mut triangle.seams {
        state(&mut seam.part);
        seam.weak.iter_mut().for_each(more);
    }
    more(&mut triangle.stitches.stitch);
    triangle.stitches.each.iter_mut().for_each(more);
    triangle
}
