//! A drawing as SVG for the window.

use std::fmt::Write;

use super::{Anchor, Drawing, Item, Size, Words};
use crate::xml::escape;

pub(super) fn write(drawing: &Drawing, id: &str) -> String {
    let id = escape(id);
    let mut out = format!(
        concat!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {} {}\" width=\"{}\" class=\"figure\" ",
            "role=\"img\" aria-labelledby=\"{}-title {}-desc\" lang=\"{}\">\n",
            "<title id=\"{}-title\">{}</title>\n<desc id=\"{}-desc\">{}</desc>\n"
        ),
        number(drawing.width),
        number(drawing.height),
        number(drawing.width),
        id,
        id,
        escape(&drawing.language),
        id,
        escape(&drawing.title),
        id,
        escape(&drawing.description),
    );
    items(&mut out, &drawing.items);
    out.push_str("</svg>\n");
    out
}

fn items(out: &mut String, drawn: &[Item]) {
    for item in drawn {
        match item {
            Item::Polygon { points, ink } => {
                let points: Vec<_> = points
                    .iter()
                    .map(|p| format!("{},{}", number(p.x), number(p.y)))
                    .collect();
                let (class, points) = (ink.class(), points.join(" "));
                push(
                    out,
                    format_args!("<polygon class=\"{class}\" points=\"{points}\"/>"),
                );
            }
            Item::Line { from, to, ink } => push(
                out,
                format_args!(
                    "<line class=\"{}\" x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\"/>",
                    ink.class(),
                    number(from.x),
                    number(from.y),
                    number(to.x),
                    number(to.y)
                ),
            ),
            Item::Circle {
                center,
                radius,
                ink,
            } => push(
                out,
                format_args!(
                    "<circle class=\"{}\" cx=\"{}\" cy=\"{}\" r=\"{}\"/>",
                    ink.class(),
                    number(center.x),
                    number(center.y),
                    number(*radius)
                ),
            ),
            Item::Words(line) => words(out, line),
            Item::Part {
                part,
                label,
                items: inner,
            } => {
                let (part, label) = (escape(part), escape(label));
                let open =
                    format_args!("<g class=\"part\" data-part=\"{part}\" aria-label=\"{label}\">");
                push(out, open);
                items(out, inner);
                push(out, format_args!("</g>"));
            }
        }
    }
}

fn words(out: &mut String, line: &Words) {
    let size = match line.size {
        Size::Tiny => "z15",
        Size::Small => "z18",
        Size::Middle => "z21",
        Size::Large => "z26",
        Size::Huge => "z44",
    };
    let anchor = match line.anchor {
        Anchor::Start => None,
        Anchor::Middle => Some("mid"),
        Anchor::End => Some("end"),
    };
    let classes = ["t"]
        .into_iter()
        .chain(line.strong.then_some("w6"))
        .chain([size])
        .chain(line.ink.class())
        .chain(anchor);
    let classes: Vec<_> = classes.collect();
    let (x, y) = (number(line.at.x), number(line.at.y));
    let (classes, words) = (classes.join(" "), escape(&line.words));
    push(
        out,
        format_args!("<text class=\"{classes}\" x=\"{x}\" y=\"{y}\">{words}</text>"),
    );
}

fn push(out: &mut String, line: std::fmt::Arguments<'_>) {
    // Writing to a string cannot fail.
    let _ = writeln!(out, "{line}");
}

/// One decimal is a tenth of a pixel; more would only make the file longer.
fn number(value: f32) -> String {
    let text = format!("{value:.1}");
    let text = text.strip_suffix(".0").unwrap_or(&text);
    if text == "-0" {
        "0".to_owned()
    } else {
        text.to_owned()
    }
}
