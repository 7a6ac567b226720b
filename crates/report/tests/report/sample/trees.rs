//! POTS trees of Harbourton, which is invented, in every state.

use pit_report::figures::{Answer, PotsTree, Tile, TreeElement, TreeFlag, TreeKey, TreeSide};

const SERVICE: [&str; 5] = [
    "Proven interventions",
    "Local quality",
    "Value for money",
    "Access tilted to need",
    "People shape the service",
];
const PEOPLE: [&str; 5] = [
    "Knowing need, assets and where they cluster",
    "Unmet need and demand",
    "Resources follow need",
    "Help to take up and stay",
    "Managing for oneself",
];
const TRUNK: [&str; 3] = [
    "Enough capacity for those we find",
    "Smooth, balanced pathway",
    "Leadership, networks, coordination",
];

fn side(name: &str, first: usize, names: &[&str], tiles: &[Tile], score: &str) -> TreeSide {
    let element = |(n, (name, tile)): (usize, (&&str, &Tile))| TreeElement {
        part: format!("p{}", first + n),
        label: format!("{name}: said"),
        name: (*name).to_owned(),
        tile: tile.clone(),
    };
    TreeSide {
        name: name.to_owned(),
        score: score.to_owned(),
        detail: score
            .contains("working")
            .then(|| "Weakest level\u{a0}1, middle level\u{a0}3".to_owned()),
        elements: names.iter().zip(tiles).enumerate().map(element).collect(),
    }
}

/// A tree with these thirteen answers.
pub fn tree(tiles: &[Tile; 13], scores: [&str; 3], flags: Vec<TreeFlag>) -> PotsTree {
    PotsTree {
        title: "The POTS tree: Harbourton, 3 March 2026".to_owned(),
        description: "The service side is further on than the people side.".to_owned(),
        language: "en-GB".to_owned(),
        service: side("Service side", 1, &SERVICE, &tiles[..5], scores[0]),
        people: side("People side", 6, &PEOPLE, &tiles[5..10], scores[1]),
        trunk: side("The trunk", 11, &TRUNK, &tiles[10..], scores[2]),
        flags,
        key: TreeKey {
            tile: Tile::level(3, 5, 3),
            leaves: "leaves out: the level".to_owned(),
            talked_through: "talked through".to_owned(),
            from_marks: "taken from the marks".to_owned(),
            dont_know: "nobody here knew".to_owned(),
            unanswered: "unanswered".to_owned(),
            not_applicable: "not applicable".to_owned(),
        },
    }
}

/// Lopsided, with one answer nobody knew and one taken from the marks.
pub fn harbourton() -> PotsTree {
    let level = |index| Tile::level(index, 5, 3);
    let mut tiles = [4, 3, 3, 2, 3, 3, 1, 1, 1, 1, 2, 3, 3].map(level);
    tiles[1] = tiles[1].clone().from_the_marks();
    tiles[9] = Tile::other(Answer::DontKnow);
    let flag = TreeFlag {
        label: "Lopsided".to_owned(),
        why: "The two sides’ working counts differ by 3, their middle levels by 2.".to_owned(),
    };
    let nb = |words: &str| words.replace(' ', "\u{a0}");
    tree(
        &tiles,
        [
            &nb("4 of 5 working"),
            &nb("1 of 4 working"),
            &nb("2 of 3 working"),
        ],
        vec![flag],
    )
}

/// A side with too few answers, and every answer that is no level.
pub fn half_answered() -> PotsTree {
    let other = Tile::other;
    let tiles = [
        Tile::level(0, 10, 5),
        Tile::level(9, 10, 5),
        Tile::level(4, 10, 5),
        other(Answer::NotApplicable),
        Tile::level(2, 10, 5).from_the_marks(),
        Tile::level(1, 2, 1),
        other(Answer::Unanswered),
        other(Answer::Unanswered),
        other(Answer::DontKnow),
        other(Answer::Unanswered),
        other(Answer::Unanswered),
        other(Answer::DontKnow),
        Tile::level(1, 3, 2),
    ];
    let few = "Not enough answered (1\u{a0}of\u{a0}5)";
    tree(&tiles, ["2 of 4 working", few, few], Vec::new())
}

/// Everything answered, and all of it works.
pub fn all_answered() -> PotsTree {
    let tiles = std::array::from_fn(|n| Tile::level(3 + n % 2, 5, 3));
    let working = "5 of 5 working";
    tree(&tiles, [working, working, "3 of 3 working"], Vec::new())
}

/// Nothing answered at all.
pub fn nothing_answered() -> PotsTree {
    let tiles = std::array::from_fn(|_| Tile::other(Answer::Unanswered));
    let few = "Not enough answered (0\u{a0}of\u{a0}5)";
    tree(
        &tiles,
        [few, few, "Not enough answered (0\u{a0}of\u{a0}3)"],
        Vec::new(),
    )
}

/// The same with all words so many hundredths longer, as another language may have them.
pub fn longer(tree: PotsTree, hundredths: usize) -> PotsTree {
    reworded(tree, &|words| super::words::lengthen(words, hundredths))
}

/// The same with every word changed.
pub fn reworded(mut tree: PotsTree, more: &dyn Fn(&mut String)) -> PotsTree {
    for side in [&mut tree.service, &mut tree.people, &mut tree.trunk] {
        more(&mut side.name);
        more(&mut side.score);
        side.detail.iter_mut().for_each(more);
        side.elements.iter_mut().map(|e| &mut e.name).for_each(more);
    }
    for flag in &mut tree.flags {
        more(&mut flag.label);
        more(&mut flag.why);
    }
    let key = &mut tree.key;
    [
        &mut key.leaves,
        &mut key.talked_through,
        &mut key.from_marks,
        &mut key.dont_know,
        &mut key.unanswered,
        &mut key.not_applicable,
    ]
    .into_iter()
    .for_each(more);
    tree
}
