//! Tables: a head that repeats, rows that do not break.

use std::rc::Rc;

use super::MM;
use super::blocks::{Maker, Place, hair, kept};
use super::piece::{Flow, Mark, Paint, Path, Piece, Placed, Rgb, Stroke};
use super::setting::Setting;
use super::text::{baseline, stacked};
use super::tree::{Extra, NodeId, Role};
use crate::document::{Align, Cell, Column, Row, Segment, Table, TableSize, Text, Width};
use crate::shape::Shaped;

/// Above and below the words of a cell, and right of them.
const PAD: f32 = 1.5 * MM;
const CLOSE_PAD: f32 = 0.4 * MM;
const RIGHT_PAD: f32 = 3.0 * MM;
const NUMBER_PAD: f32 = 4.0 * MM;
/// Under the head.
const HEAVY: f32 = 1.2;

/// A column at its place: left edge, and the width its words may take.
#[derive(Debug, Clone, Copy)]
struct Slot {
    x: f32,
    width: f32,
    align: Align,
}

/// A cell's words, shaped once for measuring and setting.
struct Shape<'a> {
    text: &'a Text,
    setting: Setting,
    shaped: Option<Shaped>,
    mark: Option<Segment>,
}

impl Maker<'_> {
    pub fn table(&mut self, table: &Table, place: Place) -> Vec<Flow> {
        let setting = match table.size {
            TableSize::Long => Setting::TABLE,
            TableSize::Board => Setting::TABLE_BOARD,
            TableSize::Close => Setting::TABLE_CLOSE,
        };
        let pad = if table.size == TableSize::Close {
            CLOSE_PAD
        } else {
            PAD
        };
        let node = self.tree.add(place.node, Role::Table);
        let mut flow = Vec::new();
        if !table.caption.is_blank() {
            let caption = self.tree.add(node, Role::Caption);
            let setting = Setting {
                before: 2.0 * MM,
                after: 1.0 * MM,
                ..Setting::CAPTION
            };
            flow.extend(kept(self.text(
                &table.caption,
                setting,
                place.x,
                place.width,
                caption,
            )));
        }
        let mut head = self.shape_head(&table.columns, setting);
        let mut rows: Vec<_> = table
            .rows
            .iter()
            .map(|row| self.shape_row(row, table.columns.len(), setting))
            .collect();
        let slots = slots(&table.columns, &longest(&head, &rows), place);

        let tags = self.tree.add(node, Role::TableHead);
        let mut head = self.row(&mut head, &slots, (tags, pad), |_| Some("Column"));
        let heavy = Paint::line(Rgb::BLACK, HEAVY);
        head.items
            .push(Placed::rule(place.x, head.height, place.width, heavy));
        head.keep = true;
        let for_the_eye = head
            .items
            .iter()
            .map(|item| item.clone().marked(Mark::Furniture));
        let repeat = Rc::new(Piece {
            items: for_the_eye.collect(),
            ..head.clone()
        });
        flow.push(Flow::Piece(head));

        let tags = self.tree.add(node, Role::TableBody);
        let count = rows.len();
        // With more heads than cells a table is heard as heads alone: then no cell names its row.
        let (heads, cells) = (
            table.columns.len() + count,
            count * table.columns.len().saturating_sub(1),
        );
        for (index, (shapes, row)) in rows.iter_mut().zip(&table.rows).enumerate() {
            let names = row.header_first && heads <= cells;
            let scope = |column| (names && column == 0).then_some("Row");
            let mut piece = self.row(shapes, &slots, (tags, pad), scope);
            if index > 0 {
                piece
                    .items
                    .insert(0, Placed::rule(place.x, 0.0, place.width, hair()));
            }
            if index + 1 == count {
                piece
                    .items
                    .push(Placed::rule(place.x, piece.height, place.width, hair()));
                piece.after = 3.0 * MM;
            }
            // No row stands alone on a page: not the first under its head, not the last.
            piece.keep = index + 1 < count && (index == 0 || index + 2 == count);
            piece.head = Some(Rc::clone(&repeat));
            flow.push(Flow::Piece(piece));
        }
        flow
    }

    fn shape_head<'a>(&mut self, columns: &'a [Column], setting: Setting) -> Vec<Shape<'a>> {
        let setting = setting.strong();
        let mut shape = |column: &'a Column| {
            let (text, mark) = (&column.header, None);
            Shape {
                text,
                setting,
                shaped: self.shaped(text, setting),
                mark,
            }
        };
        columns.iter().map(&mut shape).collect()
    }

    fn shape_row<'a>(&mut self, row: &'a Row, columns: usize, setting: Setting) -> Vec<Shape<'a>> {
        let shape = |column| {
            let names = row.header_first && column == 0;
            let setting = if names { setting.strong() } else { setting };
            let cell = row.cells.get(column).unwrap_or(&BLANK);
            let (text, mark) = (&cell.text, cell.mark);
            Shape {
                text,
                setting,
                shaped: self.shaped(text, setting),
                mark,
            }
        };
        (0..columns).map(shape).collect()
    }

    /// A row's cells; those with a scope are headers.
    fn row(
        &mut self,
        shapes: &mut [Shape<'_>],
        slots: &[Slot],
        (tags, pad): (NodeId, f32),
        scope: impl Fn(usize) -> Option<&'static str>,
    ) -> Piece {
        let row = self.tree.add(tags, Role::TableRow);
        let mut items = Vec::new();
        let mut height: f32 = 0.0;
        for (column, (shape, slot)) in shapes.iter_mut().zip(slots).enumerate() {
            let tag = match scope(column) {
                Some(scope) => self
                    .tree
                    .add_with(row, Role::TableHeader, Extra::Scope(scope)),
                None => self.tree.add(row, Role::TableData),
            };
            let setting = shape.setting;
            let (mut x, mut width) = (slot.x, slot.width);
            if let Some(segment) = shape.mark {
                items.push(swatch(segment, x, pad, setting));
                let room = SWATCH + SWATCH_GAP;
                (x, width) = (x + room, (width - room).max(MM));
            }
            if let Some(shaped) = &mut shape.shaped {
                let lines = self.set((shape.text, shaped), setting, (x, width), tag, slot.align);
                let (placed, tall) = stacked(lines, setting, pad);
                items.extend(placed);
                height = height.max(tall);
            }
            height = height.max(setting.leading);
        }
        Piece {
            height: height + 2.0 * pad,
            items,
            ..Piece::default()
        }
    }
}

static BLANK: Cell = Cell {
    text: Text { runs: Vec::new() },
    mark: None,
};

/// No word up to this long is broken if the table has the room.
const LONGEST: f32 = 30.0 * MM;

/// The longest word of each column.
fn longest(head: &[Shape<'_>], rows: &[Vec<Shape<'_>>]) -> Vec<f32> {
    let widest = |shape: &Shape<'_>| {
        let mark = if shape.mark.is_some() {
            SWATCH + SWATCH_GAP
        } else {
            0.0
        };
        shape
            .shaped
            .as_ref()
            .map_or(0.0, Shaped::longest_word)
            .min(LONGEST)
            + mark
    };
    let column = |index: usize| {
        let cells = rows.iter().filter_map(|row| row.get(index));
        cells.chain(head.get(index)).map(widest).fold(0.0, f32::max)
    };
    (0..head.len()).map(column).collect()
}

/// The columns' places. Millimetres are kept unless a word needs more; if all
/// together need more than there is, all give way alike.
fn slots(columns: &[Column], longest: &[f32], place: Place) -> Vec<Slot> {
    let count = columns.len();
    let pad = |index: usize| match columns[index].align {
        Align::Left if index + 1 == count => 0.0,
        Align::Left => RIGHT_PAD,
        Align::Right => NUMBER_PAD,
    };
    // A hair more than the word, so that rounding never breaks it.
    let least: Vec<f32> = (0..count)
        .map(|index| longest[index] + pad(index) + 0.1)
        .collect();
    let mut widths: Vec<f32> = (0..count)
        .map(|i| mm(columns[i].width).max(least[i]))
        .collect();
    let spare = place.width - widths.iter().sum::<f32>();
    let shares: f32 = columns.iter().map(|column| share(column.width)).sum();
    if spare < 0.0 {
        squeeze(place.width, &mut widths);
    } else if shares > 0.0 {
        divide(spare, columns, &least, &mut widths);
    }
    let mut x = place.x;
    let slot = |(index, width): (usize, f32)| {
        // The gap to the next column gives way before a word is broken.
        let inner = width - pad(index);
        let inner = if inner + 0.05 < longest[index] {
            inner.max(width * 0.8)
        } else {
            inner
        };
        let slot = Slot {
            x,
            width: inner,
            align: columns[index].align,
        };
        x += width;
        slot
    };
    widths.into_iter().enumerate().map(slot).collect()
}

/// The widest letter of a table's type, with a mark before it and a gap after it.
const LETTER: f32 = SWATCH + SWATCH_GAP + 5.0 * MM;

/// Makes columns fit that together are too wide; none gets too narrow for a letter.
fn squeeze(room: f32, widths: &mut [f32]) {
    let floor = LETTER.min(room / widths.len() as f32);
    let above = |width: f32| (width - floor).max(0.0);
    let wanted: f32 = widths.iter().map(|width| above(*width)).sum();
    let scale = (room - floor * widths.len() as f32) / wanted.max(1.0);
    for width in widths {
        *width = floor + above(*width) * scale;
    }
}

/// Gives the columns with shares what is left, by their shares; one whose
/// longest word needs more than its share keeps that.
fn divide(spare: f32, columns: &[Column], least: &[f32], widths: &mut [f32]) {
    let mut open: Vec<usize> = (0..columns.len())
        .filter(|i| share(columns[*i].width) > 0.0)
        .collect();
    let mut room = spare + open.iter().map(|index| widths[*index]).sum::<f32>();
    loop {
        let shares: f32 = open.iter().map(|index| share(columns[*index].width)).sum();
        let part = |index: usize, room: f32| room * share(columns[index].width) / shares;
        let Some(tight) = open
            .iter()
            .position(|index| part(*index, room) < least[*index])
        else {
            open.iter()
                .for_each(|index| widths[*index] = part(*index, room));
            return;
        };
        room -= least[open.swap_remove(tight)];
    }
}

fn mm(width: Width) -> f32 {
    match width {
        Width::Mm(width) => (width * MM).max(0.0),
        Width::Share(_) => 0.0,
    }
}

fn share(width: Width) -> f32 {
    match width {
        Width::Mm(_) => 0.0,
        Width::Share(share) => share.max(0.0),
    }
}

const SWATCH: f32 = 2.6 * MM;
const SWATCH_GAP: f32 = 1.6 * MM;

/// A segment's small shape, in the middle of the first line's small letters.
fn swatch(segment: Segment, x: f32, top: f32, setting: Setting) -> Placed {
    let middle = top + baseline(setting) - setting.size * 0.3;
    // All share a middle; the square on its corner reaches furthest.
    let (half, reach) = (SWATCH / 2.0, SWATCH * 0.6);
    let center = (x + reach, middle);
    let color = super::ink::segment(segment);
    let (path, paint) = match segment {
        Segment::Civic => (
            Path::rectangle(center.0 - half, middle - half, SWATCH, SWATCH),
            Paint::fill(color),
        ),
        Segment::Service => (Path::Circle(center, half), Paint::fill(color)),
        Segment::Community => {
            let corners = [(0.0, -reach), (reach, 0.0), (0.0, reach), (-reach, 0.0)];
            let corners = corners.map(|(dx, dy)| (center.0 + dx, center.1 + dy));
            (Path::Polygon(corners.to_vec()), Paint::fill(color))
        }
        Segment::Planning => {
            let stroke = Stroke {
                color,
                width: 1.4,
                dash: None,
                round: false,
            };
            let paint = Paint {
                fill: Some(Rgb::WHITE),
                stroke: Some(stroke),
            };
            (Path::Circle(center, half - 0.7), paint)
        }
    };
    Placed::shape(path, paint, top, top + setting.leading)
}
