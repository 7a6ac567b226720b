//! Rows: lists, facts, and levels with their tiles.

use super::blocks::{Maker, Place, hair};
use super::piece::{Edge, Flow, Mark, Paint, Path, Piece, Placed, Rgb, Stroke, What};
use super::setting::Setting;
use super::text::baseline;
use super::tree::{Extra, NodeId, Role};
use super::{MM, figure};
use crate::document::{
    Block, Fact, FactsLook, Frame, LevelRow, LevelsLook, Tag, TagKind, Text, Tone,
};
use crate::drawing::at;
use crate::figures::{Answer, draw_tile};

/// Numbers and bullets stand this far left of their items.
const HANG: f32 = 6.0 * MM;
/// In less, labels stand above their values.
const BESIDE: f32 = 60.0 * MM;

impl Maker<'_> {
    pub fn list(&mut self, ordered: bool, items: &[Vec<Block>], place: Place) -> Vec<Flow> {
        let numbering = Extra::Numbering(if ordered { "Decimal" } else { "Disc" });
        let list = self.tree.add_with(place.node, Role::List, numbering);
        let setting = self.sized(place.body());
        let mark = |index: usize| {
            if ordered {
                (index + 1).to_string()
            } else {
                "•".to_owned()
            }
        };
        // A number of three digits needs more room than the items usually leave.
        let longest = mark(items.len().saturating_sub(1));
        let longest = self.shaper.line(&longest, setting.strong().style()).width;
        let hang = HANG.max(longest + 1.5 * MM);
        let mut flow = Vec::new();
        for (index, blocks) in items.iter().enumerate() {
            let item = self.tree.add(list, Role::Item);
            let label = self.tree.add(item, Role::Label);
            let body = self.tree.add(item, Role::Body);
            let text = Text::default().strong(mark(index));
            let lines = self.lines(&text, setting, place.x, hang, label);
            let inner = self.blocks(
                blocks,
                Place {
                    node: body,
                    ..place.inset(hang)
                },
            );
            flow.extend(labelled(
                lines.into_iter().flat_map(|line| line.items).collect(),
                inner,
            ));
        }
        flow
    }

    pub fn facts(&mut self, look: FactsLook, facts: &[Fact], place: Place) -> Vec<Flow> {
        let list = self.tree.add(place.node, Role::List);
        let mut flow = Vec::new();
        for fact in facts {
            let item = self.tree.add(list, Role::Item);
            let label = self.tree.add(item, Role::Label);
            let body = self.tree.add(item, Role::Body);
            let body_place = Place {
                node: body,
                ..place
            };
            flow.extend(match look {
                FactsLook::Beside if place.width >= BESIDE => {
                    self.fact_beside(fact, label, body_place)
                }
                FactsLook::Above | FactsLook::Beside => self.fact_above(fact, label, body_place),
            });
        }
        flow
    }

    fn fact_beside(&mut self, fact: &Fact, label: NodeId, place: Place) -> Vec<Flow> {
        let setting = place.body().tight();
        // Labels take 48 mm of a full page, and never more than two fifths.
        let wide = (48.0 * MM).min(place.width * 0.4);
        let at = (place.x, 0.0, wide);
        let (mut items, mut height) = self.stack(&fact.label, setting.strong(), at, label);
        let right = place.inset(wide + 6.0 * MM);
        let mut top = 0.0;
        for text in &fact.value {
            let node = self.tree.add(place.node, Role::Paragraph);
            let (lines, tall) = self.stack(text, setting, (right.x, top, right.width), node);
            items.extend(lines);
            top += tall;
        }
        height = f32::max(height, top);
        vec![Flow::Piece(Piece {
            height,
            items,
            before: 2.2 * MM,
            ..Piece::default()
        })]
    }

    fn fact_above(&mut self, fact: &Fact, label: NodeId, place: Place) -> Vec<Flow> {
        let setting = Setting {
            before: 1.6 * MM,
            ..place.body().strong()
        };
        let head = self.text(&fact.label, setting, place.x, place.width, label);
        let mut flow = super::blocks::kept(head);
        for text in &fact.value {
            let node = self.tree.add(place.node, Role::Paragraph);
            flow.extend(self.text(text, place.body().tight(), place.x, place.width, node));
        }
        flow
    }

    pub fn levels(&mut self, look: LevelsLook, rows: &[LevelRow], place: Place) -> Vec<Flow> {
        let list = self.tree.add(place.node, Role::List);
        let mut flow = Vec::new();
        for (index, row) in rows.iter().enumerate() {
            let above = index
                .checked_sub(1)
                .map_or(Frame::None, |above| rows[above].frame);
            let bare = matches!(look, LevelsLook::Plain | LevelsLook::Compact);
            let ruled = !bare && row.frame == Frame::None;
            let mut piece = self.level(look, row, ruled && above == Frame::None, list, place);
            if look == LevelsLook::Ruled && index == 0 {
                // Its rule is no underline of the words above.
                piece.before = piece.before.max(2.0 * MM);
            }
            flow.push(Flow::Piece(piece));
        }
        // A scale is seen whole; a list of links, or of some levels in columns, may go on overleaf.
        if matches!(look, LevelsLook::Ruled | LevelsLook::Compact) {
            flow
        } else {
            vec![Flow::Together(flow)]
        }
    }

    fn level(
        &mut self,
        look: LevelsLook,
        row: &LevelRow,
        ruled: bool,
        list: NodeId,
        place: Place,
    ) -> Piece {
        let (side, gap, pad) = match look {
            LevelsLook::Framed => (11.5 * MM, 4.0 * MM, (2.5 * MM, 1.7 * MM)),
            LevelsLook::Compact => (9.0 * MM, 3.0 * MM, (1.5 * MM, 1.2 * MM)),
            LevelsLook::Plain => (10.0 * MM, 3.5 * MM, (0.0, 0.0)),
            LevelsLook::Ruled => (11.5 * MM, 5.0 * MM, (0.0, 2.6 * MM)),
        };
        // A narrow column keeps most of its width for words.
        let (side, pad) = (
            side.min(place.width / 3.0),
            (pad.0.min(place.width / 20.0), pad.1),
        );
        let setting = match look {
            LevelsLook::Framed => Setting::LEVEL,
            LevelsLook::Compact => Setting::LEVEL_COMPACT,
            LevelsLook::Plain => Setting::LEVEL_PLAIN,
            LevelsLook::Ruled => Setting::LEVEL_RULED,
        };
        let name = match look {
            LevelsLook::Plain | LevelsLook::Compact => setting.strong(),
            LevelsLook::Framed | LevelsLook::Ruled => Setting::LEVEL_NAME,
        };
        let item = self.tree.add(list, Role::Item);
        let says = matches!(row.tile.answer, Answer::Level { .. } | Answer::DontKnow);
        let label = says.then(|| self.tree.add(item, Role::Label));
        let body = self.tree.add(item, Role::Body);

        let mut items = self.tile(row, (place.x + pad.0, pad.1), side, label);
        let tile_items = items.len();
        let inner = place.inset(pad.0 + side + gap);
        let (x, width) = (inner.x, (inner.width - pad.0).max(MM));
        let mut top = pad.1;
        let node = self.tree.add(body, Role::Paragraph);
        // Where nothing stands beside the name, what it means goes on in its line.
        let run_in = look == LevelsLook::Compact && row.tag.is_none();
        let (named, name) = if run_in {
            (run_in_text(&row.name, &row.text), setting)
        } else {
            (row.name.clone(), name)
        };
        let lines = self.lines(&named, name, x, width, node);
        let last = lines.last().map_or(0.0, |line| line.width);
        let (placed, tall) = super::text::stacked(lines, name, top);
        items.extend(placed);
        top += tall;
        if let Some(tag) = &row.tag {
            top = self.tag(tag, &mut items, (x, width), (last, top), (name, node));
        }
        let text = if run_in {
            None
        } else {
            Some((&row.text, setting))
        };
        let note = (&row.note, Setting::SMALL.tight());
        for (text, setting) in text.into_iter().chain([note]) {
            let node = self.tree.add(body, Role::Paragraph);
            let (placed, tall) = self.stack(text, setting, (x, top, width), node);
            items.extend(placed);
            top += tall;
        }
        // In small type the words stand on the tile's middle.
        let spare = side + 2.0 * pad.1 - (top + pad.1);
        if look == LevelsLook::Compact && spare > 0.0 && row.frame == Frame::None {
            let tiles = tile_items;
            items = items
                .into_iter()
                .enumerate()
                .map(|(at, item)| {
                    if at < tiles {
                        item
                    } else {
                        item.down(spare / 2.0)
                    }
                })
                .collect();
        }
        let height = (top + pad.1).max(side + 2.0 * pad.1);
        if ruled {
            items.insert(0, Placed::rule(place.x, 0.0, place.width, hair()));
        }
        let after = if look == LevelsLook::Plain {
            1.8 * MM
        } else {
            0.0
        };
        Piece {
            height,
            items,
            after,
            edge: frame(row.frame, place),
            ..Piece::default()
        }
    }

    /// The tile is for the eye; its digit is read as the row's label.
    fn tile(
        &mut self,
        row: &LevelRow,
        (x, y): (f32, f32),
        side: f32,
        label: Option<NodeId>,
    ) -> Vec<Placed> {
        // Drawn at 44 units, as its lines are chosen for, then brought to size.
        let (units, rim) = (44.0, 1.0);
        let drawn = draw_tile(&row.tile, at(rim, rim), units);
        let scale = side / (units + 2.0 * rim);
        let mut items = figure::place(&drawn, (x, y), scale, Mark::Decoration, self.shaper);
        for item in &mut items {
            if let (What::Glyphs { .. }, Some(label)) = (&item.what, label) {
                item.mark = Mark::Node(label);
            }
            // One tile is one thing: no cut goes through it.
            (item.top, item.bottom) = (y, y + side);
        }
        items
    }

    /// A word in a box after the name, or under it where there is no room.
    fn tag(
        &mut self,
        tag: &Tag,
        items: &mut Vec<Placed>,
        (x, width): (f32, f32),
        (last, top): (f32, f32),
        (name, node): (Setting, NodeId),
    ) -> f32 {
        let (setting, pad, gap) = (Setting::TAG, 2.0 * MM, 3.0 * MM);
        let room = (width - 2.0 * pad).max(MM);
        let text = Text::plain(tag.word.as_str());
        let span = self.tree.add(node, Role::Span);
        let lines = self.lines(&text, setting, 0.0, room, span);
        let wide = lines.iter().map(|line| line.width).fold(0.0, f32::max) + 2.0 * pad;
        let beside = lines.len() == 1 && last > 0.0 && last + gap + wide <= width;
        let (left, upper) = if beside {
            (x + last + gap, top - name.leading)
        } else {
            (x, top + 0.5 * MM)
        };
        // Box and name stand on one line.
        let upper = if beside {
            upper + baseline(name) - baseline(setting)
        } else {
            upper
        };
        let tall = lines.len() as f32 * setting.leading;
        let (ground, ink) = match tag.kind {
            TagKind::Solid => (Paint::fill(Rgb::BLACK), Rgb::WHITE),
            TagKind::Open => (Paint::line(Rgb::BLACK, 1.0), Rgb::BLACK),
        };
        let inset = if tag.kind == TagKind::Open { 0.5 } else { 0.0 };
        let path = Path::rectangle(
            left + inset,
            upper + inset,
            wide - 2.0 * inset,
            tall - 2.0 * inset,
        );
        items.push(Placed::shape(path, ground, upper, upper + tall));
        let (placed, _) = super::text::stacked(lines, setting, upper);
        items.extend(placed.into_iter().map(|mut item| {
            if let What::Glyphs { run, color, .. } = &mut item.what {
                run.x += left + pad;
                *color = ink;
            }
            item
        }));
        if beside { top } else { upper + tall + 0.5 * MM }
    }
}

/// A level's name, semibold, and what it means in one paragraph.
fn run_in_text(name: &Text, text: &Text) -> Text {
    let mut both = name.clone();
    for run in &mut both.runs {
        if run.tone == Tone::Plain {
            run.tone = Tone::Strong;
        }
    }
    if text.is_blank() {
        return both;
    }
    both = both.and(" ");
    both.runs.extend(text.runs.iter().cloned());
    both
}

fn frame(frame: Frame, place: Place) -> Option<Edge> {
    let (width, dash) = match frame {
        Frame::None => return None,
        Frame::Heavy => (2.0, None),
        Frame::Dashed => (1.0, Some((3.0, 2.0))),
    };
    let stroke = Stroke {
        color: Rgb::BLACK,
        width,
        dash,
        round: false,
    };
    let (x, width) = (place.x + width / 2.0, place.width - width);
    Some(Edge::Box { x, width, stroke })
}

/// A label beside the first line of what it labels.
fn labelled(label: Vec<Placed>, mut inner: Vec<Flow>) -> Vec<Flow> {
    if let Some(Flow::Piece(first)) = inner.first_mut()
        && !first.items.is_empty()
    {
        first.items.splice(0..0, label);
        return inner;
    }
    let height = label.iter().map(|item| item.bottom).fold(0.0, f32::max);
    let own = Piece {
        height,
        items: label,
        before: 2.0 * MM,
        keep: true,
        ..Piece::default()
    };
    inner.insert(0, Flow::Piece(own));
    inner
}
