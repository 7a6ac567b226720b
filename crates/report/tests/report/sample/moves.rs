//! What moved, and what works over the rounds, as figures take it.

use pit_report::document::Segment;
use pit_report::figures::{
    Answer, Dumbbell, DumbbellKey, DumbbellRow, FigureScale, Tile, Trend, TrendKey, TrendPanel,
    TrendRun,
};

/// A dumbbell of so many rows on a scale of so many levels, with every state in it.
pub fn moved(rows: usize, levels: usize) -> Dumbbell {
    let working = (levels * 3 / 5).max(1);
    let tile = |index: usize| Some(Tile::level(index.min(levels - 1), levels, working));
    let other = |answer| Some(Tile::other(answer));
    let row = |n: usize| {
        let (then, now, words, moved) = match n % 10 {
            0 => (tile(1), tile(3), "up 2: things changed", true),
            1 => (tile(2), tile(2).map(Tile::from_the_marks), "same", false),
            2 => (tile(3), tile(1), "down 2: different people", true),
            3 => (None, None, "wording changed", false),
            4 => (tile(0), tile(1), "up 1: read differently", true),
            5 => (
                tile(2),
                other(Answer::DontKnow),
                "no longer scored: don’t know",
                false,
            ),
            6 => (
                other(Answer::DontKnow),
                tile(2),
                "newly scored: was don’t know",
                false,
            ),
            7 => (
                tile(1),
                other(Answer::NotApplicable),
                "no longer scored: not applicable",
                false,
            ),
            8 => (tile(4), tile(4), "same", false),
            _ => (
                other(Answer::Unanswered),
                other(Answer::Unanswered),
                "scored in neither",
                false,
            ),
        };
        DumbbellRow {
            part: format!("c{n}"),
            label: format!("{n}, Realistic choices on system and scale: {words}"),
            number: (n + 1).to_string(),
            name: "Realistic choices on system and scale".into(),
            then,
            now,
            words: words.into(),
            moved,
        }
    };
    Dumbbell {
        title: "Planning, then and now".into(),
        description: "Of 8 steps scored in both, 4 are up.".into(),
        language: "en-GB".into(),
        scale: FigureScale {
            marks: (0..levels).map(|level| level.to_string()).collect(),
            working,
            working_words: "Working".into(),
        },
        rows: (0..rows).map(row).collect(),
        others_head: "?".into(),
        words_head: "What moved, and why".into(),
        not_compared: "not compared".into(),
        key: DumbbellKey {
            then: "3 March 2026".into(),
            now: "9 March 2027".into(),
            same: "the same in both".into(),
            from_marks: "taken from the marks".into(),
            dont_know: "nobody here knew".into(),
            unanswered: "unanswered".into(),
            not_applicable: "not applicable".into(),
        },
    }
}

/// A trend over so many rounds: joined, in pairs, broken where questions changed, never read.
pub fn years(rounds: usize) -> Trend {
    let joined = |compared: usize| TrendRun {
        from: 0,
        working: (0..rounds).map(|n| (n * 3 / 2) % (compared + 1)).collect(),
        compared,
    };
    let pair = |from: usize, then: usize, now: usize, compared: usize| TrendRun {
        from,
        working: vec![then, now],
        compared,
    };
    let half = rounds / 2;
    let panel = |name: &str, segment, runs, unread: Vec<usize>, changed: Vec<usize>| TrendPanel {
        part: name.to_lowercase(),
        label: name.into(),
        name: name.into(),
        note: "7 steps compared in all rounds".into(),
        segment,
        runs,
        unread,
        changed,
    };
    let pairs = |from: usize| -> Vec<TrendRun> {
        let starts = from..rounds.saturating_sub(1);
        starts
            .map(|n| pair(n, n % 5, (n + 1) % 6, 8 + n % 4))
            .collect()
    };
    let changed: Vec<usize> = (rounds > 2).then_some(half).into_iter().collect();
    Trend {
        title: "Rounds, seven parts".into(),
        description: "Planning went from 0 to 4 of the 7 compared.".into(),
        language: "en-GB".into(),
        rounds: (0..rounds)
            .map(|n| {
                let month = ["Mar", "Sep"][n % 2];
                [month.to_owned(), (2024 + n / 2).to_string()]
            })
            .collect(),
        panels: vec![
            panel("Place-based planning", Some(Segment::Planning), vec![joined(7)], vec![], changed.clone()),
            panel("Civic", Some(Segment::Civic), vec![joined(12)], vec![], vec![]),
            panel("Service", Some(Segment::Service), pairs(1), vec![0], vec![]),
            panel("Community", Some(Segment::Community), pairs(half), (0..half).collect(), vec![]),
            panel("Civic and service", None, vec![joined(9)], vec![], vec![]),
            panel("Civic and community", None, pairs(0), vec![], changed),
            panel("Community and service", None, vec![], (0..rounds).collect(), vec![]),
        ],
        key: TrendKey {
            heading: "How to read these".into(),
            working: "how many were working, of those compared; one criterion is the same height in every panel".into(),
            compared: "how many are compared".into(),
            unread: "no reading in that round; no line is drawn across it".into(),
            changed: "the questions changed; the two sides are not joined".into(),
            pairs: "two dots in one round: it belongs to two pairs, each over its own criteria".into(),
        },
    }
}
