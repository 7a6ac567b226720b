//! A criterion to be marked: its question, its levels with a ring each, a line for the reason.

use super::{HEAVY, Maker, RING, SMALL_RING, WRITING, boxed, lefts, line, ring, upright};
use crate::document::{Matrix, MatrixLevel, Text};
use crate::layout::blocks::{Place, hair};
use crate::layout::piece::{Flow, Piece, Placed, Rgb};
use crate::layout::setting::Setting;
use crate::layout::tree::{Extra, NodeId, Role};
use crate::layout::{BOTTOM, MM, TOP};

/// In narrower cells the levels stand under each other.
const NARROWEST: f32 = 27.0 * MM;
/// Cells that are taller do too: a row that fills a page is no row.
const TALLEST: f32 = (BOTTOM - TOP) / 3.0;
/// Round the words of a cell.
const PAD: f32 = 2.0 * MM;
const ABOVE: f32 = 1.5 * MM;

const DIGIT: Setting = Setting {
    size: 14.0,
    leading: 18.0,
    strong: true,
    ..Setting::TABLE
};
const NAME: Setting = Setting {
    size: 9.5,
    leading: 12.0,
    color: Rgb::SOFT,
    ..Setting::TABLE
};
const WORDS: Setting = Setting {
    size: 10.5,
    leading: 13.5,
    ..Setting::TABLE
};

impl Maker<'_> {
    /// Each level is a row of a table to those who listen, however it stands on the page: its name
    /// heads what it means.
    pub fn matrix(&mut self, matrix: &Matrix, place: Place) -> Vec<Flow> {
        let mut flow = vec![Flow::Piece(self.question(matrix, place))];
        if !matrix.levels.is_empty() {
            let table = self.tree.add(place.node, Role::Table);
            let body = self.tree.add(table, Role::TableBody);
            match self.side_by_side(matrix, place) {
                Some(tall) => flow.push(Flow::Piece(self.across(matrix, place, body, tall))),
                None => flow.extend(self.down(matrix, place, body)),
            }
        }
        if matrix.why.trim().is_empty() {
            return flow;
        }
        let setting = self.sized(Setting::CAPTION);
        let node = self.tree.add(place.node, Role::Paragraph);
        let at = (place.x, ABOVE, place.width);
        let (mut items, tall) = self.stack(&Text::plain(&*matrix.why), setting, at, node);
        let height = ABOVE + tall + WRITING - 3.0 * MM;
        items.push(Placed::rule(place.x, height, place.width, line(0.75)));
        flow.push(Flow::Piece(Piece {
            height,
            items,
            after: 4.0 * MM,
            ..Piece::default()
        }));
        flow
    }

    /// The question at the left, the answers that are no level at the right of it, or under it.
    fn question(&mut self, matrix: &Matrix, place: Place) -> Piece {
        let setting = self.sized(Setting::NOTES.tight());
        let beside = SMALL_RING + 2.0 * MM;
        let between = 5.0 * MM;
        let one = |width: f32| width.min(place.width - beside) + beside + between;
        let widths: Vec<f32> = matrix
            .others
            .iter()
            .map(|other| one(self.wide(other, setting)))
            .collect();
        let wanted = widths.iter().sum::<f32>();
        let is_beside = wanted < place.width * 0.5;
        let width = place.width - if is_beside { wanted } else { 0.0 };
        let node = self.tree.add(place.node, Role::Paragraph);
        let at = (place.x, 0.0, width);
        let (mut items, tall) = self.stack(&matrix.question, setting, at, node);
        let row = SMALL_RING.max(setting.leading);
        let (mut x, mut y) = if is_beside {
            (place.x + width + between, (tall - row).max(0.0))
        } else {
            (place.x, tall + MM)
        };
        let mut low = tall;
        for (other, wide) in matrix.others.iter().zip(widths) {
            if x > place.x && x + wide - between > place.x + place.width + 0.1 {
                (x, y) = (place.x, low + MM);
            }
            items.push(ring((x + SMALL_RING / 2.0, y + row / 2.0), SMALL_RING));
            let node = self.tree.add(place.node, Role::Paragraph);
            let down = y + (row - setting.leading) / 2.0;
            let at = (x + beside, down, wide - beside - between + 0.1);
            let (words, tall) = self.stack(&Text::plain(&**other), setting, at, node);
            items.extend(words);
            low = low.max(y + row).max(down + tall);
            x += wide;
        }
        Piece {
            height: low,
            items,
            after: ABOVE,
            keep: true,
            ..Piece::default()
        }
    }

    /// Whether the levels have room side by side, and how tall their names and words are there.
    fn side_by_side(&mut self, matrix: &Matrix, place: Place) -> Option<(f32, f32)> {
        let cell = place.width / matrix.levels.len() as f32;
        let is_large = self.sized(Setting::BODY) != Setting::BODY;
        if cell < NARROWEST || is_large {
            return None;
        }
        let mut tallest = |of: fn(&MatrixLevel) -> &str, setting: Setting| {
            let words = matrix.levels.iter().map(|level| Text::plain(of(level)));
            let tall = words.map(|words| {
                let shaped = self.shaped(&words, setting);
                let lines = shaped.map_or(0, |shaped| shaped.lines(cell - 2.0 * PAD).len());
                lines as f32 * setting.leading
            });
            tall.fold(0.0, f32::max)
        };
        let name = tallest(|level| &level.name, NAME);
        let words = tallest(|level| &level.text, WORDS);
        (name + words < TALLEST).then_some((name, words))
    }

    /// Side by side: digit and ring, name, what it means.
    fn across(
        &mut self,
        matrix: &Matrix,
        place: Place,
        body: NodeId,
        (name, words): (f32, f32),
    ) -> Piece {
        let count = matrix.levels.len();
        let cell = place.width / count as f32;
        let inner = cell - 2.0 * PAD;
        let under = ABOVE + SMALL_RING.max(DIGIT.leading);
        let start = under + name + MM;
        let mut items = Vec::new();
        for (level, x) in matrix.levels.iter().zip(lefts(place.x, cell, count)) {
            let [head, data] = self.level_row(body);
            let mut set = |words: &str, setting, top, width, node| {
                let node = self.tree.add(node, Role::Paragraph);
                let at = (x + PAD, top, width);
                items.extend(self.stack(&Text::plain(words), setting, at, node).0);
            };
            let beside = inner - SMALL_RING;
            set(&level.mark, DIGIT, ABOVE, beside, head);
            set(&level.name, NAME, under, inner, head);
            set(&level.text, WORDS, start + 1.2 * MM, inner, data);
            let center = (x + cell - PAD - SMALL_RING / 2.0, ABOVE + SMALL_RING / 2.0);
            items.push(ring(center, SMALL_RING));
            items.push(Placed::rule(x + PAD, start, inner, hair()));
        }
        let height = start + 1.2 * MM + words + ABOVE;
        for (index, x) in lefts(place.x, cell, count).enumerate().skip(1) {
            let width = if index == matrix.working { HEAVY } else { 0.5 };
            items.push(upright(x, (0.0, height), line(width)));
        }
        Piece {
            height,
            items,
            keep: true,
            edge: Some(boxed(place)),
            ..Piece::default()
        }
    }

    fn level_row(&mut self, body: NodeId) -> [NodeId; 2] {
        let row = self.tree.add(body, Role::TableRow);
        let head = self
            .tree
            .add_with(row, Role::TableHeader, Extra::Scope("Row"));
        [head, self.tree.add(row, Role::TableData)]
    }

    /// Under each other: ring, digit and name, what it means. For large print and long scales.
    fn down(&mut self, matrix: &Matrix, place: Place, body: NodeId) -> Vec<Flow> {
        let name = self.sized(Setting::LEVEL_NAME);
        let text = self.sized(Setting::LEVEL);
        let by = PAD + RING + 4.0 * MM;
        let (left, width) = (place.x + by, place.width - by - PAD);
        let levels = matrix.levels.iter().enumerate();
        let rows = levels.map(|(index, level)| {
            let [head, data] = self.level_row(body);
            let start = 1.2 * MM;
            let mut items = Vec::new();
            let mut set = |words: &str, setting, at, node| {
                let node = self.tree.add(node, Role::Paragraph);
                let (placed, tall) = self.stack(&Text::plain(words), setting, at, node);
                items.extend(placed);
                tall
            };
            let digit = 9.0 * MM;
            let mark = set(&level.mark, name, (left, start, digit), head);
            let named = (left + digit, start, width - digit);
            let mut y = start + set(&level.name, name, named, head).max(mark);
            y += set(&level.text, text, (left, y, width), data);
            let center = (place.x + PAD + RING / 2.0, start + RING / 2.0);
            items.push(ring(center, RING));
            // The frames of two rows make a line of 1.5 points already.
            if index > 0 && index == matrix.working {
                items.push(Placed::rule(place.x, 0.0, place.width, line(1.6 * HEAVY)));
            }
            Flow::Piece(Piece {
                height: y.max(start + RING) + start,
                items,
                keep: true,
                edge: Some(boxed(place)),
                ..Piece::default()
            })
        });
        rows.collect()
    }
}
