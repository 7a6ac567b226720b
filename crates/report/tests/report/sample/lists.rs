//! The second half of the sample: actions, method, and blocks without a page of their own.

use pit_report::document::*;
use pit_report::figures::{Answer, Tile};

use super::{SCALE, two};

pub fn actions() -> Vec<Block> {
    use Segment::{Civic, Community, Service};
    let rows = [
        (
            Service,
            "Ring back everyone found at a check and not seen within four weeks",
            "Quayside surgeries, lead nurse",
            "30 June 2026",
            "under way",
        ),
        (
            Service,
            "Evening blood pressure clinics, two nights a week",
            "Northgate Primary Care Network",
            "31 July 2026",
            "to start",
        ),
        (
            Service,
            "One named owner for the step from check to surgery",
            "NHS place director",
            "30 April 2026",
            "to start",
        ),
        (
            Service,
            "Pill reminders by text in four languages",
            "Harbourton pharmacies group",
            "30 September 2026",
            "to start",
        ),
        (
            Civic,
            "Sign the agreement that lets housing and surgeries match lists",
            "Council, head of information",
            "31 May 2026",
            "to start",
        ),
        (
            Community,
            "Pay and train six neighbours to run checks at the market",
            "Quayside Residents’ Trust",
            "30 June 2026",
            "under way",
        ),
        (
            Community,
            "Walking groups from both community centres",
            "Northgate Together",
            "31 May 2026",
            "under way",
        ),
        (
            Service,
            "Leaflet on home monitors",
            "Public health team",
            "31 January 2026",
            "done",
        ),
        (
            Civic,
            "Open the leisure centre’s machine to all, free",
            "Council, leisure",
            "28 February 2026",
            "done",
        ),
    ];
    let named = |segment| match segment {
        Civic => "Civic",
        Service => "Service",
        Community => "Community",
        Segment::Planning => "Planning",
    };
    let row = |(number, (segment, what, who, due, state)): (
        usize,
        &(
            Segment,
            &'static str,
            &'static str,
            &'static str,
            &'static str,
        ),
    )| {
        let marked = Cell {
            text: named(*segment).into(),
            mark: Some(*segment),
        };
        let number = Cell::from((number + 1).to_string());
        Row::named([
            number,
            marked,
            (*what).into(),
            (*who).into(),
            (*due).into(),
            (*state).into(),
        ])
    };
    vec![
        Block::page("What we will do"),
        Block::Table(Table {
            caption: "Actions agreed on 3 March 2026, with those done since the last round".into(),
            columns: vec![
                Column::numbers("No.", Width::Mm(10.0)),
                Column::words("Segment", Width::Mm(27.0)),
                Column::words("What", Width::Share(1.0)),
                Column::words("Who owns it", Width::Mm(36.0)),
                Column::words("Due", Width::Mm(37.0)),
                Column::words("State", Width::Mm(18.0)),
            ],
            rows: rows.iter().enumerate().map(row).collect(),
            size: TableSize::Long,
        }),
        two("Is the plan in balance?"),
        Block::Flagged(Text::default().strong("Worth a look.").and(
            " Four of seven open actions lie with services. Only one uses the council’s own \
             powers. Plans that rest on what people do, and not on the conditions they live in, \
             tend to widen gaps.",
        )),
    ]
}

pub fn method() -> Vec<Block> {
    let explained = [
        "Those who would know say nothing is in place.",
        "People say it matters; nothing runs on it.",
        "Real for some; it depends on individuals.",
        "Normal practice, written down, someone answers for it.",
        "As 3, reviewed, and a result changed for those with the worst health.",
    ];
    let mut scale: Vec<_> = (0..5)
        .map(|index| LevelRow::new(Tile::level(index, 5, 3), SCALE[index].0, explained[index]))
        .collect();
    let other = |answer, name: &str, text: &str| LevelRow::new(Tile::other(answer), name, text);
    scale.extend([
        other(
            Answer::DontKnow,
            "Don’t know",
            "Nobody here would know. A finding, never a zero.",
        ),
        other(Answer::Unanswered, "Unanswered", "Not opened yet."),
        other(
            Answer::NotApplicable,
            "Not applicable",
            "The question has no sense here.",
        ),
    ]);
    let terms = [
        (
            "4 of 9 working",
            "Of nine steps scored, four stand at level 3 or above.",
        ),
        (
            "Weakest level",
            "The lowest level at which a scored step stands. Only where a chain is as strong as \
             its weakest link; civic and community work is a menu to choose from, so they have \
             none.",
        ),
        (
            "Not enough answered",
            "Fewer than half scored, or fewer than three.",
        ),
    ];
    let counts = [
        ("Place-based planning, 1.0", [10, 9, 2, 1, 0, 0]),
        ("Civic, 1.0", [12, 10, 0, 1, 1, 0]),
        ("Service (POTS), 1.0", [13, 12, 1, 1, 0, 0]),
        ("Community, 1.0", [11, 9, 0, 1, 1, 0]),
    ];
    let numbers = [
        "Asked",
        "Scored",
        "of which from the marks",
        "Don’t know",
        "Un\u{AD}answered",
        "Not applicable",
    ];
    let count = |(name, counts): (&str, [i32; 6])| {
        let counts = counts.map(|count| Cell::from(count.to_string()));
        Row::named([Cell::from(name)].into_iter().chain(counts))
    };
    vec![
        Block::page("How we did this"),
        Block::Lead(
            "Every number in this report is a count or a middle value. Nothing is added up \
             across parts, and no place is put above another."
                .into(),
        ),
        Block::Columns {
            left_width: 84.0,
            left: vec![
                two("The levels"),
                Block::Levels {
                    look: LevelsLook::Plain,
                    rows: scale,
                },
                Block::Notes(vec![Block::heading(HeadingLevel::Three, "Groups")]),
                Block::Notes(vec![Block::paragraph(
                    "A group is shown apart only when at least three of its people marked.",
                )]),
            ],
            right: vec![
                two("How answers were reached"),
                Block::Notes(vec![Block::paragraph(
                    "Everyone marked alone first. The marks were then opened by group, never by \
                     name. We talked about the steps where the room differed or did not know, \
                     and agreed a level with a reason.",
                )]),
                two("What a figure here means"),
                Block::Notes(vec![Block::Facts {
                    look: FactsLook::Above,
                    facts: terms.map(|(label, value)| Fact::new(label, value)).to_vec(),
                }]),
            ],
        },
        Block::Table(Table {
            caption: "What was asked and answered".into(),
            columns: std::iter::once(Column::words("Workbook", Width::Share(1.0)))
                .chain(numbers.map(|name| Column::numbers(name, Width::Mm(20.0))))
                .collect(),
            rows: counts.map(count).to_vec(),
            size: TableSize::Long,
        }),
        Block::Small("Made from the locked record of 3 March 2026, revision 1.".into()),
    ]
}

/// What the other pages have no use for.
pub fn rest() -> Vec<Block> {
    let link = LevelRow {
        note: "Service, element 9. Chosen because residents raised it first.".into(),
        ..LevelRow::new(
            Tile::level(1, 5, 3).from_the_marks(),
            "Help to take up and stay",
            "We find people and then leave them to it.",
        )
    };
    vec![
        Block::PageBreak,
        Block::heading(HeadingLevel::One, "In other words"),
        Block::Paragraph(
            Text::plain("A resident said: ")
                .italic("“They never rang me back.”")
                .and(" In Welsh: ")
                .and("dŵr, tŷ, gŵyl, ŷd")
                .in_language("cy")
                .and(". In Polish: ")
                .and("Łódź, żółć, książka")
                .in_language("pl")
                .and(". In Greek: Ελληνικά. In Ukrainian: Харків, їжак. More at ")
                .link(
                    "the partnership’s page",
                    "https://example.org/harbourton?a=1&b=2",
                )
                .and("."),
        ),
        two("Weak links"),
        Block::Levels {
            look: LevelsLook::Ruled,
            rows: vec![link.clone(), link],
        },
        Block::Card(vec![
            Block::heading(HeadingLevel::Three, "If nothing changes"),
            Block::List {
                ordered: false,
                items: vec![
                    vec![Block::paragraph(
                        "People keep falling between two services.",
                    )],
                    vec![Block::paragraph("Nobody counts them.")],
                ],
            },
        ]),
        Block::KeepTogether(vec![
            two("Who asks"),
            Block::Table(Table {
                columns: vec![
                    Column::words("We ask for", Width::Share(2.0)),
                    Column::words("Of whom", Width::Share(1.0)),
                ],
                rows: vec![Row {
                    cells: vec!["One owner for the step".into(), "NHS place board".into()],
                    header_first: false,
                }],
                size: TableSize::Board,
                ..Table::default()
            }),
        ]),
    ]
}
