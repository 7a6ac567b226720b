//! Rooms that mark a workbook, and what the rules let out of their marks.

use pit_report::drawing::{Drawing, Ink, Item, Point, Words};
use pit_workbook::score::{
    Answers, LevelIndex, Mark, Marking, MarksScore, SeatMark, SheetMarks, SmallestGroup,
    score_marks,
};
use pit_workbook::{Sector, Workbook};

/// The workbook of the seam between council and services.
pub fn civic_service() -> Workbook {
    shipped("civic-service")
}

/// A workbook that is shipped.
pub fn shipped(id: &str) -> Workbook {
    let path = format!(
        "{}/../../assessments/{id}/workbook.json",
        env!("CARGO_MANIFEST_DIR")
    );
    Workbook::from_json(&std::fs::read_to_string(path).unwrap()).unwrap()
}

/// The same workbook on a scale of `levels` levels.
pub fn on_a_scale_of(mut workbook: Workbook, levels: usize) -> Workbook {
    let first = workbook.scale.levels[0].clone();
    workbook.scale.levels = (0..levels)
        .map(|index| {
            let mut level = first.clone();
            level.id = format!("l{index}");
            level.mark = u8::try_from(index).unwrap();
            level.name = format!("Level name {index}");
            level
        })
        .collect();
    workbook.scale.working = format!("l{}", levels.div_ceil(2));
    workbook
}

/// Seats of each sector in order, with what each marks on one criterion; `None`: no mark.
pub type Said<'a> = &'a [(Sector, Option<Mark>)];

pub fn level(index: usize) -> Option<Mark> {
    Some(Mark::Level(LevelIndex(index)))
}

/// So many seats of a sector with these marks.
pub fn seats(sector: Sector, marks: &[Option<Mark>]) -> Vec<(Sector, Option<Mark>)> {
    marks.iter().map(|mark| (sector, *mark)).collect()
}

/// The room of the target picture, on "Gaps and handovers".
pub fn split_room() -> Vec<(Sector, Option<Mark>)> {
    let levels = |sector, levels: &[usize]| {
        let marks: Vec<_> = levels.iter().map(|index| level(*index)).collect();
        seats(sector, &marks)
    };
    let mut room = levels(Sector::Civic, &[2, 2, 3, 3, 3, 3, 3]);
    room.extend(levels(Sector::Service, &[0, 1, 1, 1, 1, 2, 2]));
    room.extend(levels(Sector::Vcse, &[1, 1, 1, 2]));
    room.push((Sector::Vcse, Some(Mark::DontKnow)));
    room.extend(levels(Sector::Residents, &[0, 1, 1]));
    room.push((Sector::Residents, Some(Mark::DontKnow)));
    room
}

/// What the rules say of a room that marked the criteria at these places.
pub fn marked(workbook: &Workbook, said: &[(usize, Said<'_>)], smallest: usize) -> MarksScore {
    let room = said.first().map_or(&[][..], |(_, said)| said);
    let mut marking = Marking {
        opened: true,
        ..Marking::default()
    };
    for (criterion, said) in said {
        for (seat, (_, mark)) in said.iter().enumerate() {
            marking.seats.extend(mark.map(|mark| SeatMark {
                seat,
                criterion: workbook.criteria[*criterion].id.clone(),
                mark,
                late: false,
            }));
        }
    }
    let sectors = room.iter().map(|(sector, _)| *sector).collect();
    let marks = SheetMarks::new(workbook, sectors, vec![marking]).unwrap();
    let smallest = SmallestGroup::new(smallest).unwrap();
    score_marks(&marks, &Answers::none(workbook), smallest)
}

/// Everything drawn, out of its parts.
pub fn flat(items: &[Item]) -> Vec<&Item> {
    items
        .iter()
        .flat_map(|item| match item {
            Item::Part { items, .. } => flat(items),
            other => vec![other],
        })
        .collect()
}

/// What a screen reader says of the parts, in order.
pub fn labels(drawing: &Drawing) -> Vec<&str> {
    let parts = drawing.items.iter();
    parts
        .filter_map(|item| match item {
            Item::Part { label, .. } => Some(label.as_str()),
            _ => None,
        })
        .collect()
}

/// The middles of the circles in this ink within a part.
pub fn circles(part: &Item, wanted: Ink) -> Vec<Point> {
    let circle = |item: &Item| match item {
        Item::Circle { center, ink, .. } if *ink == wanted => Some(*center),
        _ => None,
    };
    flat(std::slice::from_ref(part))
        .into_iter()
        .filter_map(circle)
        .collect()
}

/// Everything stands inside the drawing, and no words on others.
pub fn inside(drawing: &Drawing) {
    let none: [String; 0] = [];
    assert_eq!(faults(drawing), none, "{}", drawing.title);
}

/// What stands outside a drawing, and words that lie on other words.
pub fn faults(drawing: &Drawing) -> Vec<String> {
    let outside = |edge: Point| {
        let here = |x: f32, most: f32| x.is_finite() && (0.0..=most).contains(&x);
        !here(edge.x, drawing.width) || !here(edge.y, drawing.height)
    };
    let items = flat(&drawing.items);
    let mut faults: Vec<String> = items
        .iter()
        .filter(|item| edges(item).into_iter().any(outside))
        .map(|item| format!("outside: {item:?}"))
        .collect();
    let words: Vec<&Words> = items
        .iter()
        .filter_map(|item| match item {
            Item::Words(words) => Some(words),
            _ => None,
        })
        .collect();
    for (n, one) in words.iter().enumerate() {
        let [left, top, right, bottom] = boxed(one);
        for other in &words[n + 1..] {
            let [l, t, r, b] = boxed(other);
            if left < r && l < right && top < b && t < bottom {
                faults.push(format!("{:?} on {:?}", one.words, other.words));
            }
        }
    }
    faults
}

/// The furthest that something reaches: shapes by their corners, words by their measured ends.
fn edges(item: &Item) -> Vec<Point> {
    match item {
        Item::Polygon { points, .. } => points.clone(),
        Item::Line { from, to, .. } => vec![*from, *to],
        Item::Circle { center, radius, .. } => [-radius, *radius]
            .map(|out| Point {
                x: center.x + out,
                y: center.y + out,
            })
            .to_vec(),
        Item::Words(words) => words.ends().to_vec(),
        Item::Part { .. } => Vec::new(),
    }
}

/// Where words stand: from the top of a small letter with an ascender to a little below the line.
fn boxed(words: &Words) -> [f32; 4] {
    let size = words.size.units();
    let [from, to] = words.ends();
    [
        from.x,
        words.at.y - 0.66 * size,
        to.x,
        words.at.y + 0.1 * size,
    ]
}
