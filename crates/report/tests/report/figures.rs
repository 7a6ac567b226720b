//! Tiles and strips, as drawings and as SVG.

use pit_report::drawing::{Drawing, Ink, Item, Step, at};
use pit_report::figures::{Answer, LevelCount, Strip, Tile, draw_tile, strip, tile};

use crate::sample;

fn flat(items: &[Item]) -> Vec<&Item> {
    items
        .iter()
        .flat_map(|item| match item {
            Item::Part { items, .. } => flat(items),
            other => vec![other],
        })
        .collect()
}

fn inks(items: &[Item]) -> Vec<Ink> {
    let ink = |item: &Item| match item {
        Item::Polygon { ink, .. } | Item::Line { ink, .. } | Item::Circle { ink, .. } => Some(*ink),
        Item::Words(_) | Item::Part { .. } => None,
    };
    flat(items).into_iter().filter_map(ink).collect()
}

fn look(index: usize, of: usize, working: usize) -> Step {
    let items = draw_tile(&Tile::level(index, of, working), at(0.0, 0.0), 40.0);
    let ground = inks(&items).into_iter().find_map(|ink| match ink {
        Ink::Level(step) => Some(step),
        _ => None,
    });
    ground.unwrap()
}

#[test]
fn the_five_levels_have_the_five_looks() {
    use Step::{Dotted, Empty, Hatched, Inner, Solid};
    let looks: Vec<_> = (0..5).map(|index| look(index, 5, 3)).collect();
    assert_eq!(looks, [Empty, Dotted, Hatched, Solid, Inner]);
}

#[test]
fn on_every_scale_a_level_is_solid_from_working_on_and_never_below() {
    for of in 2..=10 {
        for working in 0..of {
            for index in 0..of {
                let look = look(index, of, working);
                assert_eq!(look >= Step::Solid, index >= working, "{index} of {of}");
                assert_eq!(look == Step::Inner, index >= working && index + 1 == of);
            }
            let below: Vec<_> = (0..working).map(|index| look(index, of, working)).collect();
            assert!(below.is_sorted(), "further on never looks less: {below:?}");
            assert!(below.first().is_none_or(|first| *first == Step::Empty));
        }
    }
}

#[test]
fn a_tile_has_a_rung_for_each_level_above_the_lowest_filled_as_far_as_climbed() {
    for of in 2..=10 {
        for index in 0..of {
            let inks = inks(&draw_tile(&Tile::level(index, of, 1), at(0.0, 0.0), 40.0));
            let filled = inks
                .iter()
                .filter(|ink| matches!(ink, Ink::Rung(_)))
                .count();
            let open = inks
                .iter()
                .filter(|ink| matches!(ink, Ink::RungNo(_)))
                .count();
            assert_eq!((filled, filled + open), (index, of - 1));
        }
    }
}

#[test]
fn nothing_of_a_tile_stands_beyond_its_edge_or_its_cut_corner() {
    for of in 2..=10 {
        for index in 0..of {
            let tile = Tile::level(index, of, of - 1).from_the_marks();
            for item in draw_tile(&tile, at(0.0, 0.0), 40.0) {
                let points = match item {
                    Item::Polygon { points, .. } => points,
                    Item::Line { from, to, .. } => vec![from, to],
                    Item::Circle { center, .. } => vec![center],
                    Item::Words(words) => vec![words.at],
                    Item::Part { .. } => panic!("a tile has no parts"),
                };
                for point in points {
                    assert!((0.0..=40.0).contains(&point.x) && (0.0..=40.0).contains(&point.y));
                    assert!(
                        point.x - point.y <= 40.0 * 0.74 + 0.1,
                        "{point:?} is cut off"
                    );
                }
            }
        }
    }
}

#[test]
fn answers_that_are_no_level_look_like_no_level() {
    for answer in [Answer::DontKnow, Answer::Unanswered, Answer::NotApplicable] {
        let inks = inks(&draw_tile(&Tile::other(answer), at(0.0, 0.0), 40.0));
        assert!(
            inks.iter()
                .all(|ink| !matches!(ink, Ink::Level(_) | Ink::Rung(_)))
        );
        assert_eq!(inks.len(), 1);
    }
}

#[test]
fn a_strip_has_one_tile_for_each_criterion() {
    let drawing = strip(&sample::spread());
    let edges = |ink: &Ink| matches!(ink, Ink::LevelEdge(_));
    let inks = inks(&drawing.items);
    assert_eq!(inks.iter().filter(|ink| edges(ink)).count(), 9);
    assert_eq!(
        inks.iter().filter(|ink| **ink == Ink::TileDontKnow).count(),
        1
    );
}

#[test]
fn a_strip_of_any_scale_and_size_stays_inside_its_drawing() {
    let name = "An uncommonly extensive denomination";
    for of in 2..=10 {
        for count in [0, 1, 5, 6, 30, 120] {
            let level = |index: usize| LevelCount {
                mark: index.to_string(),
                name: name.into(),
                label: String::new(),
                count,
                from_marks: count / 2,
            };
            let levels = (0..of).map(level).collect();
            inside(&strip(&Strip {
                levels,
                working: of / 2,
                ..sample::spread()
            }));
        }
    }
}

fn inside(drawing: &Drawing) {
    for item in flat(&drawing.items) {
        let points = match item {
            Item::Polygon { points, .. } => points.clone(),
            Item::Line { from, to, .. } => vec![*from, *to],
            Item::Circle { center, .. } => vec![*center],
            Item::Words(words) => vec![words.at],
            Item::Part { .. } => continue,
        };
        for point in points {
            let inside = (0.0..=drawing.width).contains(&point.x)
                && (0.0..=drawing.height).contains(&point.y);
            assert!(
                inside,
                "{item:?} in {} by {}",
                drawing.width, drawing.height
            );
        }
    }
}

#[test]
fn svg_has_classes_and_escaped_words_and_no_inline_style() {
    let mut spread = sample::spread();
    spread.title = "Where \"we\" stand <script> & more".into();
    let svg = strip(&spread).to_svg("strip");
    assert!(svg.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1000 "));
    assert!(svg.contains(
        "<title id=\"strip-title\">Where &quot;we&quot; stand &lt;script&gt; &amp; more</title>"
    ));
    assert!(svg.contains("<g class=\"part\" data-part=\"level1\" aria-label=\"Level 1: 3\">"));
    assert!(svg.contains("class=\"edge1 nofill\"") && svg.contains("class=\"t w6 z21 n1 mid\""));
    assert!(!svg.contains("style") && !svg.contains("<script"));
}

#[test]
fn a_tile_as_svg_is_the_one_that_was_looked_at() {
    let svg = tile(&Tile::level(3, 5, 3).from_the_marks(), "Level 3", "en-GB").to_svg("t3");
    insta::assert_snapshot!(svg);
}
