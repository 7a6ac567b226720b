//! A report on an invented place that uses every block.

mod lists;
pub mod moves;
pub mod trees;
pub mod triangles;
pub mod words;

use pit_report::document::*;
use pit_report::drawing::{Drawing, Ink, Item, at};
use pit_report::figures::{LevelCount, OtherCount, Strip, Tile, strip};

/// The foot line of its pages, without their number.
pub const FOOT: &str = "Harbourton, workshop report, 3 March 2026 Released edition";

pub fn document() -> Document {
    let mut blocks = cover();
    blocks.extend(headline());
    blocks.extend(criterion());
    blocks.extend(lists::actions());
    blocks.extend(lists::method());
    blocks.extend(lists::rest());
    with(blocks)
}

/// A document of these blocks.
pub fn with(blocks: Vec<Block>) -> Document {
    Document {
        title: "Working together on high blood pressure in Harbourton".into(),
        language: "en-GB".into(),
        author: "Harbourton Health and Care Partnership".into(),
        subject: "What 23 people agreed on 3 March 2026".into(),
        keywords: vec!["blood pressure".into(), "Harbourton".into()],
        running: Running {
            left: "Harbourton, workshop report, 3 March 2026".into(),
            middle: "Released edition".into(),
            of_total: false,
        },
        identity: vec![
            ("cut".into(), "7c41 09ae 5d2f".into()),
            ("revision".into(), "1".into()),
        ],
        look: Look::Report,
        blocks,
    }
}

fn two(text: &str) -> Block {
    Block::heading(HeadingLevel::Two, text)
}

fn cover() -> Vec<Block> {
    let sign = Figure {
        width: Some(62.0),
        decorative: true,
        ..Figure::full(sign())
    };
    let facts = [
        ("Place", "Harbourton, about 280,000 people"),
        (
            "Looked at through",
            "High blood pressure, all adults, with care for people in Quayside and Northgate",
        ),
        (
            "Our goal",
            "By March 2028, as many people found and treated in Quayside and Northgate as in the \
             rest of town. Today 5 in every 10 expected are found there; elsewhere 8 in 10.",
        ),
        (
            "In the room",
            "7 from the council, 7 from the NHS and care, 5 from community organisations, \
             4 residents",
        ),
        (
            "Edition",
            "Released. Some comments stay with the people who made them; pages that leave \
             something out say so.",
        ),
    ];
    vec![
        Block::paragraph("Harbourton Health and Care Partnership"),
        Block::Space(26.0),
        Block::Figure(sign),
        Block::Space(11.0),
        Block::CoverTitle("Working together on high blood pressure in Harbourton".into()),
        Block::Lead(
            "Workshop report. What 23 people agreed on 3 March 2026 about how the council, the \
             NHS and communities work as one, and what we will do next."
                .into(),
        ),
        Block::Facts {
            look: FactsLook::Beside,
            facts: facts
                .map(|(label, value)| Fact::new(Text::plain(label), value))
                .to_vec(),
        },
        Block::AtFoot(
            "Made with PIT Workbench. The questions and levels are our own wording, based on the \
             published Population Intervention Triangle and POTS frameworks."
                .into(),
        ),
    ]
}

/// The triangle without words.
fn sign() -> Drawing {
    let polygon = |points: &[(f32, f32)], of| Item::Polygon {
        points: points.iter().map(|(x, y)| at(*x, *y)).collect(),
        ink: Ink::Wash(of),
    };
    let mut items = vec![
        polygon(
            &[(120.0, 4.0), (177.0, 104.0), (120.0, 137.0), (63.0, 104.0)],
            Segment::Civic,
        ),
        polygon(
            &[(56.0, 115.0), (114.0, 148.0), (114.0, 206.0), (4.0, 206.0)],
            Segment::Community,
        ),
        polygon(
            &[
                (184.0, 115.0),
                (236.0, 206.0),
                (126.0, 206.0),
                (126.0, 148.0),
            ],
            Segment::Service,
        ),
        Item::circle(at(120.0, 140.0), 26.0, Ink::Wash(Segment::Planning)),
    ];
    let stitches = [
        (62.0, 124.0, 74.0, 104.0),
        (78.0, 133.0, 90.0, 113.0),
        (178.0, 124.0, 166.0, 104.0),
        (162.0, 133.0, 150.0, 113.0),
        (108.0, 178.0, 132.0, 178.0),
        (108.0, 194.0, 132.0, 194.0),
    ];
    items.extend(stitches.map(|(a, b, c, d)| Item::line(at(a, b), at(c, d), Ink::LineHeavy)));
    Drawing {
        width: 240.0,
        height: 212.0,
        items,
        ..Drawing::default()
    }
}

pub const SCALE: [(&str, &str); 5] = [
    (
        "Not started",
        "People fall between services and nobody counts them.",
    ),
    (
        "Agreed in principle",
        "We can name the handovers that fail and say it matters. Nobody owns one yet.",
    ),
    (
        "Under way in parts",
        "Some handovers have an owner. Whether it works depends on who is on duty.",
    ),
    (
        "Working across the place",
        "Every handover that matters has an owner, and people who drop out are followed up.",
    ),
    (
        "Embedded and shown to help",
        "As level 3, looked at each quarter, and fewer people from Quayside and Northgate drop out.",
    ),
];

pub fn spread() -> Strip {
    let counts = [(0, 0), (3, 0), (2, 1), (4, 1), (0, 0)];
    let levels = SCALE.iter().zip(counts).enumerate();
    let other = |name: &str, count: usize| OtherCount {
        name: name.into(),
        label: format!("{name}: {count}"),
        count,
    };
    Strip {
        title: "Where the steps stand: planning, Harbourton, 3 March 2026".into(),
        description: "Four of the nine steps scored are working across the place; three stand \
                      together at level 1, the weakest level, and on one nobody in the room knew."
            .into(),
        language: "en-GB".into(),
        levels: levels
            .map(|(index, ((name, _), (count, from_marks)))| LevelCount {
                mark: index.to_string(),
                name: (*name).into(),
                label: format!("Level {index}: {count}"),
                count,
                from_marks,
            })
            .collect(),
        working: 3,
        working_words: "Working across the place".into(),
        dont_know: other("Don’t know", 1),
        unanswered: other("Unanswered", 0),
        not_applicable: other("Not applicable", 0),
    }
}

fn headline() -> Vec<Block> {
    vec![
        Block::page("Where we stand"),
        Block::Lead(
            "The council’s own work and the NHS’s own work mostly hold up. The weak point is \
             where they have to hand over to each other."
                .into(),
        ),
        Block::Figure(Figure {
            caption: Some("One tile is one step. A cut corner: taken from the marks.".into()),
            ..Figure::full(strip(&spread()))
        }),
        Block::Columns {
            left_width: 84.0,
            left: vec![Block::paragraph(
                "Where council and NHS meet, 2 of 8 steps work, though at least half do on \
                 either side. That is what we call a weak seam.",
            )],
            right: vec![Block::paragraph(
                "Not enough was answered on the seam between communities and services to say \
                 anything yet: 3 of 8. It is the first thing to open next time.",
            )],
        },
    ]
}

pub fn levels() -> Vec<LevelRow> {
    let row = |(index, (name, text)): (usize, &(&'static str, &'static str))| {
        LevelRow::new(Tile::level(index, 5, 3), *name, *text)
    };
    let mut rows: Vec<_> = SCALE.iter().enumerate().map(row).collect();
    rows[1] = rows[1].clone().agreed("agreed");
    rows[3] = rows[3].clone().aimed("aim");
    rows
}

fn criterion() -> Vec<Block> {
    let evidence = [
        Text::plain(
            "Of 214 people found at the Quayside checks, 88 had no appointment eight weeks on. ",
        )
        .soft("Check records, September to December 2025. Measured."),
        Text::plain("Handover protocol, signed March 2023, not reviewed since. ")
            .soft("Documented."),
    ];
    vec![
        Block::Kicker("Civic and service, step 5 of 9".into()),
        Block::page("Gaps and handovers"),
        Block::Lead(
            "When someone is passed from one service to another, does anybody make sure they \
             arrive?"
                .into(),
        ),
        Block::Columns {
            left_width: 92.0,
            left: vec![Block::Levels {
                look: LevelsLook::Framed,
                rows: levels(),
            }],
            right: vec![Block::Notes(vec![
                two("Why level 1"),
                Block::paragraph(
                    "The council could show a written protocol. Surgery staff and volunteers had \
                     not met anyone who uses it. We talked it through and agreed that it is a \
                     promise, not yet a practice.",
                ),
                two("Evidence"),
                Block::List {
                    ordered: true,
                    items: evidence.map(|text| vec![Block::Paragraph(text)]).to_vec(),
                },
                two("Seen differently"),
                Block::paragraph("Some would have said level 2, because the protocol exists."),
                two("Where we want to be"),
                Block::paragraph("Level 3 by March 2027."),
            ])],
        },
        Block::Flagged(Text::default().strong("One level up.").and(
            " Name one owner for the step from community check to surgery, and ring back \
             everyone who has not been seen within four weeks (actions 1 and 3).",
        )),
    ]
}
