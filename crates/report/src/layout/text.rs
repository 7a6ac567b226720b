//! Words into lines at their places.

use super::blocks::Maker;
use super::piece::{Flow, Mark, Paint, Piece, Placed, Rgb, What};
use super::setting::Setting;
use super::tree::{Extra, NodeId, Role};
use crate::document::{Align, Run, Text, Tone};
use crate::shape::{ASCENT, DESCENT, Line, Shaped, Span};

/// A line with its runs placed, from the top of the line.
pub(crate) struct SetLine {
    pub items: Vec<Placed>,
    /// Without the white space at its end.
    pub width: f32,
}

/// From the top of a line to the base line.
pub(crate) fn baseline(setting: Setting) -> f32 {
    (setting.leading - (ASCENT + DESCENT) * setting.size) / 2.0 + ASCENT * setting.size
}

impl Maker<'_> {
    /// Breaks a text at `width`; its words belong to `node`.
    pub fn lines(
        &mut self,
        text: &Text,
        setting: Setting,
        x: f32,
        width: f32,
        node: NodeId,
    ) -> Vec<SetLine> {
        let Some(shaped) = self.shaped(text, setting) else {
            return Vec::new();
        };
        self.set((text, &shaped), setting, (x, width), node, Align::Left)
    }

    /// A text ready to be broken at any width. `None` if it says nothing.
    pub fn shaped(&mut self, text: &Text, setting: Setting) -> Option<Shaped> {
        let spoken = text.by_language();
        let spans: Vec<_> = spoken.runs.iter().map(span).collect();
        (!text.is_blank()).then(|| self.shaper.shape(&spans, setting.style()))
    }

    /// The lines of a shaped text at their places.
    pub fn set(
        &mut self,
        (text, shaped): (&Text, &Shaped),
        setting: Setting,
        (x, width): (f32, f32),
        node: NodeId,
        align: Align,
    ) -> Vec<SetLine> {
        let text = &*text.by_language();
        let measure = if setting.balanced {
            shaped.balanced(width)
        } else {
            width
        };
        let mut lines = shaped.lines(measure);
        while lines
            .last()
            .is_some_and(|line| line.words().trim().is_empty())
        {
            lines.pop();
        }
        let nodes: Vec<_> = text
            .runs
            .iter()
            .map(|run| self.node_of(run, node))
            .collect();
        // What is read from the right begins there.
        let align = match align {
            Align::Left if shaped.is_from_right() => Align::Right,
            other => other,
        };
        let start = |line: &Line| match align {
            Align::Left => x,
            Align::Right => x + (width - line.width).max(0.0),
        };
        let place = |line: Line| {
            let start = start(&line);
            place(line, text, &nodes, setting, start)
        };
        lines.into_iter().map(place).collect()
    }

    /// Where a run's words belong: to the text itself, or to a part of it.
    fn node_of(&mut self, run: &Run, parent: NodeId) -> NodeId {
        let node = match &run.tone {
            Tone::Link(address) => {
                self.tree
                    .add_with(parent, Role::Link, Extra::Address(address.clone()))
            }
            _ if run.language.is_some() => self.tree.add(parent, Role::Span),
            _ => return parent,
        };
        self.tree.nodes[node].language.clone_from(&run.language);
        node
    }

    /// A text as pieces of a line each, so that it may break across pages with
    /// at least two lines on either side.
    pub fn text(
        &mut self,
        text: &Text,
        setting: Setting,
        x: f32,
        width: f32,
        node: NodeId,
    ) -> Vec<Flow> {
        let lines = self.lines(text, setting, x, width, node);
        let count = lines.len();
        let pieces = lines.into_iter().enumerate().map(|(index, line)| Piece {
            height: setting.leading,
            before: if index == 0 { setting.before } else { 0.0 },
            after: if index + 1 == count {
                setting.after
            } else {
                0.0
            },
            keep: index + 1 < count && (index == 0 || index + 2 == count),
            items: line.items,
            ..Piece::default()
        });
        pieces.map(Flow::Piece).collect()
    }

    /// A text as one column of lines, from `top` downwards. Gives its height too.
    pub fn stack(
        &mut self,
        text: &Text,
        setting: Setting,
        (x, top, width): (f32, f32, f32),
        node: NodeId,
    ) -> (Vec<Placed>, f32) {
        let lines = self.lines(text, setting, x, width, node);
        stacked(lines, setting, top)
    }
}

/// Lines under each other from `top`, and how tall they are together.
pub(crate) fn stacked(lines: Vec<SetLine>, setting: Setting, top: f32) -> (Vec<Placed>, f32) {
    let height = lines.len() as f32 * setting.leading;
    let lines = lines.into_iter().enumerate();
    let down = lines.flat_map(|(index, line)| {
        let by = top + index as f32 * setting.leading;
        line.items.into_iter().map(move |item| item.down(by))
    });
    (down.collect(), height)
}

fn span(run: &Run) -> Span<'_> {
    Span {
        words: &run.words,
        strong: run.tone == Tone::Strong,
        italic: run.tone == Tone::Italic,
        language: run.language.as_deref(),
    }
}

fn place(line: Line, text: &Text, nodes: &[NodeId], setting: Setting, x: f32) -> SetLine {
    let (top, bottom) = (0.0, setting.leading);
    let y = baseline(setting);
    let end = x + line.width;
    let mut items = Vec::new();
    for mut run in line.runs {
        let source = text.runs.get(run.span);
        let node = nodes.get(run.span).copied().unwrap_or_default();
        let soft = source.is_some_and(|run| run.tone == Tone::Soft);
        let color = if soft { Rgb::SOFT } else { setting.color };
        run.x += x;
        // White space at the end of a line has no rule under it.
        let ruled = run.width.min(end - run.x);
        let is_link = matches!(source.map(|run| &run.tone), Some(Tone::Link(_)));
        if is_link && ruled > 0.0 {
            // Thin and clear of the letters' feet.
            let under = y + setting.size * 0.14;
            let paint = Paint::line(color, setting.size * 0.05);
            let rule = Placed::rule(run.x, under, ruled, paint);
            items.push(Placed {
                top,
                bottom,
                ..rule
            });
        }
        let what = What::Glyphs { run, y, color };
        items.push(Placed {
            mark: Mark::Node(node),
            what,
            top,
            bottom,
        });
    }
    SetLine {
        items,
        width: line.width,
    }
}
