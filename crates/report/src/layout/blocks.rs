//! Blocks into a flow of pieces, and into the tag tree.

use pit_record::{Stopped, Watch};

use super::newspaper::Newspaper;
use super::piece::{Edge, Flow, Mark, Paint, Piece, Rgb, Stroke};
use super::setting::Setting;
use super::tree::{NodeId, Role, Tree};
use super::{Heading, LEFT, MM, RIGHT};
use crate::document::{Block, HeadingLevel, Look, Text};
use crate::error::Warning;
use crate::shape::Shaper;

/// Where blocks go: a column of the page, and a node of the tag tree.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place {
    pub x: f32,
    pub width: f32,
    pub node: NodeId,
    /// The size of what is read there.
    pub type_size: TypeSize,
    /// On a cover.
    pub cover: bool,
}

impl Place {
    pub fn inset(self, by: f32) -> Self {
        let by = by.min(self.width - MIN_WIDTH).max(0.0);
        Self {
            x: self.x + by,
            width: self.width - by,
            ..self
        }
    }

    pub fn body(self) -> Setting {
        match self.type_size {
            TypeSize::Body => Setting::BODY,
            TypeSize::Notes => Setting::NOTES,
            TypeSize::Fine => Setting::FINE,
        }
    }
}

/// The size of running text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TypeSize {
    Body,
    Notes,
    /// In two columns.
    Fine,
}

/// A column never gets narrower, however deep lists nest: the widest letter of
/// the largest size still fits.
const MIN_WIDTH: f32 = 14.0 * MM;
/// No line of a lead is longer: the eye would lose the next one.
const LEAD_WIDTH: f32 = 160.0 * MM;
/// Between two columns.
const GUTTER: f32 = 6.0 * MM;

/// Makes the flow.
pub(crate) struct Maker<'a> {
    pub shaper: &'a mut Shaper,
    pub look: Look,
    pub tree: Tree,
    pub headings: Vec<Heading>,
    pub warnings: Vec<Warning>,
}

impl<'a> Maker<'a> {
    pub fn new(shaper: &'a mut Shaper, look: Look) -> Self {
        Self {
            shaper,
            look,
            tree: Tree::new(),
            headings: Vec::new(),
            warnings: Vec::new(),
        }
    }

    /// A setting at the size of this document.
    pub fn sized(&self, setting: Setting) -> Setting {
        match self.look {
            Look::Report | Look::Short => setting,
            Look::Large => setting.large(),
        }
    }

    pub fn document(
        &mut self,
        blocks: &[Block],
        watch: &mut Watch<'_>,
    ) -> Result<Vec<Flow>, Stopped> {
        let (x, width) = (LEFT, RIGHT - LEFT);
        let place = Place {
            x,
            width,
            node: Tree::ROOT,
            type_size: TypeSize::Body,
            cover: false,
        };
        self.watched(blocks, place, watch)
    }

    pub fn blocks(&mut self, blocks: &[Block], place: Place) -> Vec<Flow> {
        let made = self.watched(blocks, place, &mut Watch::nobody());
        made.expect("nobody stops it")
    }

    fn watched(
        &mut self,
        blocks: &[Block],
        place: Place,
        watch: &mut Watch<'_>,
    ) -> Result<Vec<Flow>, Stopped> {
        // What comes before a cover's title is on the cover too.
        let page = blocks.iter().position(starts_page).unwrap_or(blocks.len());
        let cover = blocks[..page]
            .iter()
            .any(|block| matches!(block, Block::CoverTitle(_)));
        let mut flow = Vec::new();
        let mut cover = cover || place.cover;
        for (index, block) in blocks.iter().enumerate() {
            watch.at(index, blocks.len())?;
            if begins_page(blocks, index) {
                cover = false;
                flow.push(Flow::PageBreak);
            }
            let mut made = self.block(block, Place { cover, ..place });
            // Text under a heading is as near as the heading wants it.
            let above = index.checked_sub(1).map(|above| &blocks[above]);
            let below = blocks.get(index + 1);
            // A heading and its sentence never stand alone at the foot of a page.
            if let (
                Some(Block::Heading { .. }),
                Block::Paragraph(_) | Block::Notes(_),
                Some(
                    Block::Newspaper { .. }
                    | Block::Figure(_)
                    | Block::Table(_)
                    | Block::Levels { .. },
                ),
            ) = (above, block, below)
            {
                made = kept(made);
            }
            if let (Some(Block::Heading { .. }), true) = (above, block.is_text())
                && let Some(Flow::Piece(first)) = made.first_mut()
            {
                first.before = 0.0;
            }
            flow.extend(made);
        }
        Ok(flow)
    }

    fn block(&mut self, block: &Block, place: Place) -> Vec<Flow> {
        match block {
            Block::CoverTitle(text) => {
                let mut flow = vec![Flow::Bare];
                flow.extend(self.heading(HeadingLevel::One, text, Setting::COVER_TITLE, place));
                flow
            }
            Block::Heading { level, text, .. } => {
                let small = place.type_size != TypeSize::Body;
                let setting = match (level, small) {
                    (HeadingLevel::One, _) if self.look != Look::Report => Setting::ONE_SHORT,
                    (HeadingLevel::One, _) => Setting::ONE,
                    (HeadingLevel::Two, false) => Setting::TWO,
                    (HeadingLevel::Three, false) => Setting::THREE,
                    (HeadingLevel::Two, true) => Setting::NOTES_TWO,
                    (HeadingLevel::Three, true) => Setting::NOTES_THREE,
                };
                self.heading(*level, text, setting, place)
            }
            Block::Kicker(text) => kept(self.words(text, Setting::KICKER, place)),
            Block::Lead(text) => {
                let (setting, width) = match self.look {
                    _ if place.cover => (Setting::COVER_LEAD, LEAD_WIDTH),
                    Look::Short => (Setting::LEAD_SHORT, f32::MAX),
                    Look::Report | Look::Large => (Setting::LEAD, LEAD_WIDTH),
                };
                let width = place.width.min(width);
                self.words(text, setting, Place { width, ..place })
            }
            Block::Paragraph(text) => self.words(text, place.body(), place),
            Block::Small(text) => self.words(text, Setting::SMALL, place),
            Block::List { ordered, items } => self.list(*ordered, items, place),
            Block::Facts { look, facts } => self.facts(*look, facts, place),
            Block::Table(table) => self.table(table, place),
            Block::Levels { look, rows } => self.levels(*look, rows, place),
            Block::Flagged(text) => self.flagged(text, place),
            Block::Card(blocks) => self.card(blocks, place),
            Block::Notes(blocks) => self.blocks(
                blocks,
                Place {
                    type_size: TypeSize::Notes,
                    ..place
                },
            ),
            Block::Columns {
                left_width,
                left,
                right,
            } => self.columns(*left_width, left, right, place),
            Block::Newspaper { blocks, continued } => self.newspaper(blocks, continued, place),
            Block::Figure(figure) => self.figure(figure, place),
            Block::KeepTogether(blocks) => vec![Flow::Together(self.blocks(blocks, place))],
            Block::Picture(shown) => self.picture(shown, place),
            Block::Matrix(matrix) => self.matrix(matrix, place),
            Block::MarkSheet(sheet) => self.mark_sheet(sheet, place),
            Block::Rings { legend, choices } => self.rings(legend, choices, place),
            Block::WriteBeside(label) => self.write_beside(label, place),
            Block::WriteLine(label) => self.write_line(label, place),
            Block::AtFoot(text) => self.at_foot(text, place),
            Block::Space(height) => {
                let height = (height * MM).clamp(0.0, super::BOTTOM - super::TOP);
                vec![Flow::Piece(Piece {
                    height,
                    ..Piece::default()
                })]
            }
            // Both are seen to where the blocks around them are.
            Block::PageBreak => Vec::new(),
        }
    }

    fn words(&mut self, text: &Text, setting: Setting, place: Place) -> Vec<Flow> {
        let node = self.tree.add(place.node, Role::Paragraph);
        self.text(text, self.sized(setting), place.x, place.width, node)
    }

    fn heading(
        &mut self,
        level: HeadingLevel,
        text: &Text,
        setting: Setting,
        place: Place,
    ) -> Vec<Flow> {
        if text.is_blank() {
            return Vec::new();
        }
        // A rank is never skipped on the way down.
        let deepest = self.headings.last().map_or(1, |above| above.level + 1);
        let level = (level as u8 + 1).min(deepest);
        let node = self.tree.add(place.node, Role::Heading(level));
        let words = text
            .words()
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ");
        self.headings.push(Heading {
            level,
            words,
            node,
            page: 0,
            top: 0.0,
        });
        let mut flow = kept(self.text(text, self.sized(setting), place.x, place.width, node));
        if let Some(Flow::Piece(first)) = flow.first_mut() {
            first.heading = Some(self.headings.len() - 1);
        }
        flow
    }

    fn flagged(&mut self, text: &Text, place: Place) -> Vec<Flow> {
        let inner = self.words(text, place.body().tight(), place.inset(4.0 * MM));
        // The rule's middle stands where its left edge meets the text's.
        let stroke = Stroke {
            color: Rgb::BLACK,
            width: 2.5,
            dash: None,
            round: false,
        };
        let edge = Edge::Left {
            x: place.x + stroke.width / 2.0,
            stroke,
        };
        spaced(
            vec![Flow::Framed {
                edge,
                pad: 0.0,
                inner,
            }],
            4.0 * MM,
            2.0 * MM,
        )
    }

    fn card(&mut self, blocks: &[Block], place: Place) -> Vec<Flow> {
        let pad = 4.0 * MM;
        let inner = place.inset(pad);
        let inner = Place {
            width: (inner.width - pad).max(MIN_WIDTH),
            ..inner
        };
        let inner = self.blocks(blocks, inner);
        let stroke = Stroke {
            color: Rgb::BLACK,
            width: 1.0,
            dash: None,
            round: false,
        };
        let (x, width) = (place.x + 0.5, place.width - 1.0);
        let framed = Flow::Framed {
            edge: Edge::Box { x, width, stroke },
            pad,
            inner,
        };
        spaced(vec![Flow::Together(vec![framed])], 3.0 * MM, 3.0 * MM)
    }

    fn columns(
        &mut self,
        left_width: f32,
        left: &[Block],
        right: &[Block],
        place: Place,
    ) -> Vec<Flow> {
        if place.width < 2.0 * MIN_WIDTH + GUTTER {
            let mut flow = self.blocks(left, place);
            flow.extend(self.blocks(right, place));
            return flow;
        }
        let most = (place.width - GUTTER - MIN_WIDTH).max(MIN_WIDTH);
        let width = (left_width * MM).clamp(MIN_WIDTH, most);
        let left = self.blocks(left, Place { width, ..place });
        let right = self.blocks(right, place.inset(width + GUTTER));
        spaced(vec![Flow::Columns(left, right)], 0.0, 5.0 * MM)
    }

    fn newspaper(&mut self, blocks: &[Block], continued: &Text, place: Place) -> Vec<Flow> {
        let fine = Place {
            type_size: TypeSize::Fine,
            ..place
        };
        if place.width < 2.0 * MIN_WIDTH + GUTTER {
            return self.blocks(blocks, fine);
        }
        let width = (place.width - GUTTER) / 2.0;
        let flow = self.blocks(blocks, Place { width, ..fine });
        let head = (!continued.is_blank()).then(|| self.continued(continued, place));
        let paper = Newspaper::new(flow, width + GUTTER, head);
        spaced(vec![Flow::Newspaper(paper)], 1.5 * MM, 4.0 * MM)
    }

    /// What goes on here, above it and for the eye alone.
    fn continued(&mut self, text: &Text, place: Place) -> Piece {
        let at = (place.x, 0.0, place.width);
        let (words, tall) = self.stack(text, Setting::CAPTION.strong(), at, place.node);
        let for_the_eye = words.into_iter().map(|item| item.marked(Mark::Furniture));
        Piece {
            height: tall,
            after: 1.5 * MM,
            items: for_the_eye.collect(),
            ..Piece::default()
        }
    }

    fn at_foot(&mut self, text: &Text, place: Place) -> Vec<Flow> {
        if text.is_blank() {
            return Vec::new();
        }
        let node = self.tree.add(place.node, Role::Paragraph);
        let at = (place.x, 0.0, place.width);
        let (items, height) = self.stack(text, self.sized(Setting::SMALL), at, node);
        vec![Flow::Foot(Piece {
            height,
            items,
            before: Setting::SMALL.before,
            ..Piece::default()
        })]
    }
}

impl Block {
    fn is_text(&self) -> bool {
        matches!(
            self,
            Self::Paragraph(_) | Self::Notes(_) | Self::List { .. } | Self::Facts { .. }
        )
    }
}

fn starts_page(block: &Block) -> bool {
    let heading = matches!(block, Block::Heading { new_page: true, .. });
    heading || matches!(block, Block::PageBreak)
}

/// Whether a page begins with this block: with a heading that asks for one, with the line over it, or
/// with the logo over both.
fn begins_page(blocks: &[Block], index: usize) -> bool {
    let asks = |at: usize| {
        let kicker = |at: usize| matches!(blocks[at], Block::Kicker(_));
        let kicked = at > 0 && kicker(at - 1);
        let kicks = kicker(at) && blocks.get(at + 1).is_some_and(starts_page);
        starts_page(&blocks[at]) && !kicked || kicks
    };
    let is_logo = |at: usize| matches!(blocks[at], Block::Picture(_));
    let headed = index > 0 && is_logo(index - 1);
    let under = (index..blocks.len()).find(|at| !is_logo(*at));
    !headed && under.is_some_and(asks)
}

/// All of it stays with what comes after.
pub(crate) fn kept(mut flow: Vec<Flow>) -> Vec<Flow> {
    for item in &mut flow {
        if let Flow::Piece(piece) = item {
            piece.keep = true;
        }
    }
    flow
}

/// With empty space above and below.
pub(crate) fn spaced(mut flow: Vec<Flow>, before: f32, after: f32) -> Vec<Flow> {
    let space = |before, after| {
        Flow::Piece(Piece {
            before,
            after,
            keep: true,
            ..Piece::default()
        })
    };
    flow.insert(0, space(before, 0.0));
    flow.push(Flow::Piece(Piece {
        after,
        ..Piece::default()
    }));
    flow
}

/// A hairline.
pub(crate) const HAIR: f32 = 0.5;

pub(crate) fn hair() -> Paint {
    Paint::line(Rgb::HAIR, HAIR)
}
