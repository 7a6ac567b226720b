//! Documents of all kinds of blocks, in no sensible order.

use proptest::collection::vec;
use proptest::prelude::*;

use crate::document::*;
use crate::figures::{Answer, LevelCount, Strip, Tile, strip};

/// Words with the letters, breaks and long parts that reports have.
fn words() -> impl Strategy<Value = String> + Clone {
    let word = prop_oneof![
        8 => "[a-zA-Zŵŷłążéü]{1,12}",
        1 => "[0-9]{1,7}%?",
        1 => "[A-Z]{30,90}",
        1 => "https://[a-z]{5,40}\\.[a-z]{2,5}/[a-z0-9/?=&-]{10,80}",
        1 => "Ελλ[α-ω]{2,8}|Харк[а-я]{2,8}",
        1 => "un\u{AD}answer\u{AD}ed",
        1 => "[a-z]{2,5}\u{A0}[0-9]{1,3}",
        1 => "[a-z]{1,9}[,.;:!?]",
        1 => "[a-z]{1,6}\n[a-z]{1,6}",
    ];
    vec(word, 0..40).prop_map(|words| words.join(" "))
}

fn text() -> impl Strategy<Value = Text> + Clone {
    let tone = prop_oneof![
        4 => Just(Tone::Plain),
        1 => Just(Tone::Strong),
        1 => Just(Tone::Italic),
        1 => Just(Tone::Soft),
        1 => Just(Tone::Link("https://example.org/".into())),
    ];
    let language = prop_oneof![4 => Just(None), 1 => Just(Some("cy".to_owned()))];
    let run = (words(), tone, language).prop_map(|(words, tone, language)| Run {
        words,
        tone,
        language,
    });
    vec(run, 0..4).prop_map(|runs| Text { runs })
}

fn tile() -> impl Strategy<Value = Tile> {
    let level = (2usize..=10).prop_flat_map(|of| (0..of, Just(of), 0..of, any::<bool>()));
    let level = level.prop_map(|(index, of, working, cut)| {
        let tile = Tile::level(index, of, working);
        if cut { tile.from_the_marks() } else { tile }
    });
    let other = [Answer::DontKnow, Answer::Unanswered, Answer::NotApplicable].map(Tile::other);
    prop_oneof![4 => level, 1 => proptest::sample::select(other.to_vec())]
}

fn level_row() -> impl Strategy<Value = LevelRow> {
    let tag = ("[a-z]{1,20}", any::<bool>()).prop_map(|(word, solid)| Tag {
        word,
        kind: if solid { TagKind::Solid } else { TagKind::Open },
    });
    let frame = proptest::sample::select(vec![Frame::None, Frame::Heavy, Frame::Dashed]);
    (
        tile(),
        text(),
        text(),
        text(),
        proptest::option::of(tag),
        frame,
    )
        .prop_map(|(tile, name, text, note, tag, frame)| LevelRow {
            tile,
            name,
            text,
            note,
            tag,
            frame,
        })
}

fn levels() -> impl Strategy<Value = Block> {
    let looks = vec![
        LevelsLook::Framed,
        LevelsLook::Compact,
        LevelsLook::Plain,
        LevelsLook::Ruled,
    ];
    (proptest::sample::select(looks), vec(level_row(), 0..7))
        .prop_map(|(look, rows)| Block::Levels { look, rows })
}

fn facts() -> impl Strategy<Value = Block> {
    let looks = proptest::sample::select(vec![FactsLook::Beside, FactsLook::Above]);
    let fact = (text(), vec(text(), 0..3)).prop_map(|(label, value)| Fact { label, value });
    (looks, vec(fact, 0..6)).prop_map(|(look, facts)| Block::Facts { look, facts })
}

fn table() -> impl Strategy<Value = Block> {
    let width = prop_oneof![
        (5.0f32..90.0).prop_map(Width::Mm),
        (0.5f32..4.0).prop_map(Width::Share),
    ];
    let align = proptest::sample::select(vec![Align::Left, Align::Right]);
    let column = (text(), width, align).prop_map(|(header, width, align)| Column {
        header,
        width,
        align,
    });
    let mark = proptest::sample::select(vec![
        None,
        Some(Segment::Civic),
        Some(Segment::Service),
        Some(Segment::Community),
        Some(Segment::Planning),
    ]);
    let cell = (text(), mark).prop_map(|(text, mark)| Cell { text, mark });
    let size = proptest::sample::select(vec![TableSize::Long, TableSize::Board]);
    vec(column, 1..=3).prop_flat_map(move |columns| {
        let row = (vec(cell.clone(), 0..=columns.len()), any::<bool>()).prop_map(
            |(cells, header_first)| Row {
                cells,
                header_first,
            },
        );
        (text(), vec(row, 0..12), size.clone()).prop_map(move |(caption, rows, size)| {
            Block::Table(Table {
                caption,
                columns: columns.clone(),
                rows,
                size,
            })
        })
    })
}

fn figure() -> impl Strategy<Value = Block> {
    let level = |name: String| LevelCount {
        mark: "x".into(),
        name,
        count: 3,
        ..LevelCount::default()
    };
    let levels = vec("[a-zA-Z ]{1,30}", 2..=10);
    let width = proptest::option::of(1.0f32..400.0);
    (levels, width, proptest::option::of(text()), any::<bool>()).prop_map(
        move |(names, width, caption, decorative)| {
            let strip = strip(&Strip {
                title: "Strip".into(),
                levels: names.into_iter().map(level).collect(),
                working: 1,
                ..Strip::default()
            });
            Block::Figure(Figure {
                drawing: strip,
                width,
                caption,
                decorative,
            })
        },
    )
}

fn matrix() -> impl Strategy<Value = Block> {
    let level = ("[0-9]{1,2}", words(), words());
    let level = level.prop_map(|(mark, name, text)| MatrixLevel { mark, name, text });
    (
        text(),
        vec(words(), 0..4),
        vec(level, 0..=10),
        0..10usize,
        words(),
    )
        .prop_map(|(question, others, levels, working, why)| {
            Block::Matrix(Matrix {
                question,
                others,
                levels,
                working,
                why,
            })
        })
}

/// A mark sheet stands on a page of its own, never in a column; a criterion's name is no paragraph.
fn mark_sheet() -> impl Strategy<Value = Block> {
    let column = ("[0-9]{1,2}|n/a", "[a-z]{0,9} [a-z]{0,9}");
    let row = ("[0-9]{1,3}", "([a-zA-Z]{1,40} ){0,8}");
    (
        "[a-z]{0,20}",
        vec(column, 0..=12),
        vec(row, 0..20),
        any::<bool>(),
    )
        .prop_map(|(head, columns, rows, counted)| {
            Block::MarkSheet(MarkSheet {
                head,
                levels: columns.len().saturating_sub(2),
                working: 1,
                columns,
                rows,
                counted,
            })
        })
}

fn rings() -> impl Strategy<Value = Block> {
    (text(), vec(words(), 0..6)).prop_map(|(legend, choices)| Block::Rings { legend, choices })
}

fn leaf() -> impl Strategy<Value = Block> {
    use HeadingLevel::{One, Three, Two};
    let heading = (
        proptest::sample::select(vec![One, Two, Three]),
        text(),
        any::<bool>(),
    );
    prop_oneof![
        text().prop_map(Block::CoverTitle),
        heading.prop_map(|(level, text, new_page)| Block::Heading {
            level,
            text,
            new_page
        }),
        text().prop_map(Block::Kicker),
        text().prop_map(Block::Lead),
        text().prop_map(Block::Paragraph),
        text().prop_map(Block::Paragraph),
        text().prop_map(Block::Small),
        text().prop_map(Block::Flagged),
        text().prop_map(Block::AtFoot),
        (0.0f32..400.0).prop_map(Block::Space),
        Just(Block::PageBreak),
        facts(),
        levels(),
        table(),
        figure(),
        matrix(),
        rings(),
        text().prop_map(Block::WriteLine),
        text().prop_map(Block::WriteBeside),
    ]
}

/// Blocks in blocks, but for columns.
fn block() -> impl Strategy<Value = Block> + Clone {
    leaf().boxed().prop_recursive(3, 24, 4, |inner| {
        let list = vec(vec(inner.clone(), 0..3), 0..5);
        prop_oneof![
            (any::<bool>(), list).prop_map(|(ordered, items)| Block::List { ordered, items }),
            vec(inner.clone(), 0..4).prop_map(Block::Card),
            vec(inner.clone(), 0..4).prop_map(Block::Notes),
            vec(inner, 0..4).prop_map(Block::KeepTogether),
        ]
    })
}

/// A column that holds tables has to be as wide as their longest letters are
/// together: a table of three in lists in cards needs some 60 mm.
fn columns() -> impl Strategy<Value = Block> {
    let blocks = vec(block(), 0..4);
    (60.0f32..110.0, blocks.clone(), blocks).prop_map(|(left_width, left, right)| Block::Columns {
        left_width,
        left,
        right,
    })
}

fn newspaper() -> impl Strategy<Value = Block> {
    (vec(block(), 0..9), text())
        .prop_map(|(blocks, continued)| Block::Newspaper { blocks, continued })
}

pub(super) fn document() -> impl Strategy<Value = Document> {
    let block = prop_oneof![8 => block(), 2 => columns(), 1 => mark_sheet(), 1 => newspaper()];
    let looks = vec![Look::Report, Look::Short, Look::Large];
    (vec(block, 0..8), proptest::sample::select(looks)).prop_map(|(blocks, look)| Document {
        blocks,
        look,
        ..Document::default()
    })
}
