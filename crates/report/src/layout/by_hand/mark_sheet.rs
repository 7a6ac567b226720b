//! All criteria with a ring, or a box for a number, for each answer.

use std::rc::Rc;

use super::{HEAVY, Maker, RING, lefts, line, ring, square, upright};
use crate::document::{MarkSheet, Text};
use crate::layout::MM;
use crate::layout::blocks::{Place, hair};
use crate::layout::piece::{Flow, Mark, Paint, Piece, Placed, Rgb, Stroke, What};
use crate::layout::setting::Setting;
use crate::layout::text::{SetLine, stacked};
use crate::layout::tree::{Extra, NodeId, Role};

/// The names of criteria keep this much, and a column no more than it needs.
const NAMES: f32 = 60.0 * MM;
const CELL: f32 = 16.0 * MM;

/// Where the columns stand.
#[derive(Debug, Clone, Copy)]
struct Grid {
    names: f32,
    first: f32,
    cell: f32,
    count: usize,
}

impl Maker<'_> {
    /// The sheet as a table: a head that repeats, a row for each criterion that never breaks.
    pub fn mark_sheet(&mut self, sheet: &MarkSheet, place: Place) -> Vec<Flow> {
        let count = sheet.columns.len();
        let cell = ((place.width - NAMES) / count.max(1) as f32).min(CELL);
        let names = place.width - cell * count as f32;
        let grid = Grid {
            names,
            first: place.x + names,
            cell,
            count,
        };
        let table = self.tree.add(place.node, Role::Table);
        let head = self.mark_head(sheet, place, grid, table);
        let for_the_eye = head.items.iter();
        let for_the_eye = for_the_eye.map(|item| item.clone().marked(Mark::Furniture));
        let repeat = Rc::new(Piece {
            items: for_the_eye.collect(),
            ..head.clone()
        });
        let mut flow = vec![Flow::Piece(head)];
        let body = self.tree.add(table, Role::TableBody);
        let last = sheet.rows.len().saturating_sub(1);
        for index in 0..sheet.rows.len() {
            let mut row = self.mark_row(sheet, index, (place, grid), body);
            // No row stands alone on a page: not the first under its head, not the last.
            row.keep = index < last && (index == 0 || index + 1 == last);
            row.head = Some(Rc::clone(&repeat));
            flow.push(Flow::Piece(row));
        }
        flow
    }

    fn mark_row(
        &mut self,
        sheet: &MarkSheet,
        index: usize,
        (place, grid): (Place, Grid),
        body: NodeId,
    ) -> Piece {
        let (number, name) = &sheet.rows[index];
        let setting = self.sized(Setting::LEVEL_RULED);
        let hang = self.wide("00", setting) + 3.0 * MM;
        let row = self.tree.add(body, Role::TableRow);
        let node = self
            .tree
            .add_with(row, Role::TableHeader, Extra::Scope("Row"));
        let mut set = |words: &str, x: f32, width: f32| {
            let node = self.tree.add(node, Role::Paragraph);
            self.lines(&Text::plain(words), setting, x, width, node)
        };
        let numbers = set(number, place.x, hang);
        let words = set(name, place.x + hang, grid.names - hang - 2.0 * MM);
        let tall = words.len().max(numbers.len()) as f32 * setting.leading;
        let height = tall.max(RING) + 3.0 * MM;
        let top = (height - tall) / 2.0;
        let mut items = stacked(numbers, setting, top).0;
        items.extend(stacked(words, setting, top).0);
        for (column, x) in lefts(grid.first, grid.cell, grid.count).enumerate() {
            self.tree.add(row, Role::TableData);
            let center = (x + grid.cell / 2.0, height / 2.0);
            let shape = if sheet.counted { square } else { ring };
            items.push(shape(center, RING));
            items.extend(before(sheet, column).map(|paint| upright(x, (0.0, height), paint)));
        }
        if index > 0 {
            items.push(Placed::rule(place.x, 0.0, place.width, hair()));
        }
        Piece {
            height,
            items,
            ..Piece::default()
        }
    }

    fn mark_head(&mut self, sheet: &MarkSheet, place: Place, grid: Grid, table: NodeId) -> Piece {
        let digit = self.sized(Setting {
            size: 15.0,
            leading: 19.0,
            strong: true,
            ..Setting::TABLE
        });
        let small = Setting {
            size: 8.8,
            leading: 10.5,
            ..Setting::TABLE
        };
        let row = self.tree.add(table, Role::TableHead);
        let row = self.tree.add(row, Role::TableRow);
        let setting = self.sized(Setting::BODY.tight().strong());
        let node = self
            .tree
            .add_with(row, Role::TableHeader, Extra::Scope("Column"));
        let at = (place.x, 0.0, grid.names - 2.0 * MM);
        let (mut items, mut tall) = self.stack(&Text::plain(&*sheet.head), setting, at, node);
        let lefts: Vec<f32> = lefts(grid.first, grid.cell, grid.count).collect();
        for ((mark, name), x) in sheet.columns.iter().zip(&lefts) {
            let node = self
                .tree
                .add_with(row, Role::TableHeader, Extra::Scope("Column"));
            let mut y = 0.0;
            for (words, setting) in [(mark, digit), (name, small)] {
                let node = self.tree.add(node, Role::Paragraph);
                let width = grid.cell - 2.0;
                let lines = self.lines(&Text::plain(&**words), setting, *x + 1.0, width, node);
                let (placed, height) = stacked(centred(lines, width), setting, y);
                items.extend(placed);
                y += height;
            }
            tall = tall.max(y);
        }
        let height = tall + 1.5 * MM;
        for (column, x) in lefts.iter().enumerate() {
            items.extend(before(sheet, column).map(|paint| upright(*x, (0.0, height), paint)));
        }
        items.push(Placed::rule(place.x, height, place.width, line(1.2)));
        Piece {
            height,
            items,
            before: 2.0 * MM,
            keep: true,
            ..Piece::default()
        }
    }
}

/// What stands before a column: heavy where working begins, dashed before what is no level.
fn before(sheet: &MarkSheet, column: usize) -> Option<Paint> {
    if column == sheet.working {
        return Some(line(HEAVY));
    }
    (column == sheet.levels).then_some(Paint {
        fill: None,
        stroke: Some(Stroke {
            color: Rgb::BLACK,
            width: 0.75,
            dash: Some((3.0, 2.0)),
            round: false,
        }),
    })
}

fn centred(mut lines: Vec<SetLine>, width: f32) -> Vec<SetLine> {
    for line in &mut lines {
        let by = ((width - line.width) / 2.0).max(0.0);
        for item in &mut line.items {
            if let What::Glyphs { run, .. } = &mut item.what {
                run.x += by;
            }
        }
    }
    lines
}
