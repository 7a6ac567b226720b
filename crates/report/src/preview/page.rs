//! One page as an `<svg>` element.

use std::fmt::Write;

use crate::layout::{PAGE, Page, Paint, Path, Rgb, Stroke, What};
use crate::shape::{FACES, GlyphRun};
use crate::xml::escape;

/// A face as a class; the window has fonts of its own for them.
fn class_of(face: usize) -> &'static str {
    let name = FACES.get(face).map_or("", |face| face.name);
    let (_, style) = name.split_once('-').unwrap_or_default();
    match (name.starts_with("Atkinson"), style) {
        (true, "Italic") => "italic",
        (true, "SemiBold") => "strong",
        (true, _) => "regular",
        (false, "Bold") => "other strong",
        (false, _) => "other",
    }
}

pub(super) fn draw(page: &Page, label: &str, read: &str, language: &str) -> String {
    let (width, height) = PAGE;
    let mut out = String::new();
    put(
        &mut out,
        format_args!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"report-page\" role=\"img\" \
             viewBox=\"0 0 {} {}\" aria-label=\"{}\" lang=\"{}\">\n<desc>{}</desc>\n\
             <rect class=\"report-page__paper\" width=\"{}\" height=\"{}\" fill=\"#ffffff\"/>\n",
            number(width),
            number(height),
            escape(label),
            escape(language),
            escape(read),
            number(width),
            number(height),
        ),
    );
    for item in &page.items {
        match &item.what {
            What::Shape(path, paint) => shape(&mut out, path, *paint),
            What::Glyphs { run, y, color } => words(&mut out, run, *y, *color),
            What::Picture(picture, [x, y, width, height]) => put(
                &mut out,
                format_args!(
                    "<image x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" href=\"{}\"/>\n",
                    number(*x),
                    number(*y),
                    number(*width),
                    number(*height),
                    picture.address,
                ),
            ),
        }
    }
    out.push_str("</svg>\n");
    out
}

fn words(out: &mut String, run: &GlyphRun, y: f32, color: Rgb) {
    let mut inked = (0..run.glyphs.len()).filter(|at| !run.glyphs[*at].text.trim().is_empty());
    let Some(first) = inked.next() else {
        return;
    };
    let last = inked.next_back().unwrap_or(first);
    let start = run.glyphs[first].x;
    let end = run.glyphs.get(last + 1).map_or(run.width, |glyph| glyph.x);
    // A soft hyphen that is printed is a hyphen.
    let letters = run.words_of(first..last + 1).replace('\u{AD}', "-");
    let face = class_of(run.face);
    put(
        out,
        format_args!(
            "<text class=\"{face}\" x=\"{}\" y=\"{}\" font-size=\"{}\" fill=\"{}\" \
             textLength=\"{}\"{}>{}</text>\n",
            number(run.x + start),
            number(y),
            number(run.size),
            colour(color),
            number(end - start),
            weight(face),
            escape(&letters),
        ),
    );
}

/// So that a page looks right also where no style sheet knows it.
fn weight(face: &str) -> &'static str {
    match face {
        "italic" => " font-style=\"italic\"",
        "strong" | "other strong" => " font-weight=\"600\"",
        _ => "",
    }
}

fn shape(out: &mut String, path: &Path, paint: Paint) {
    match path {
        Path::Polygon(points) => {
            let points: Vec<_> = points.iter().map(|(x, y)| pair(*x, *y)).collect();
            put(
                out,
                format_args!("<polygon points=\"{}\"", points.join(" ")),
            );
        }
        Path::Line((x1, y1), (x2, y2)) => put(
            out,
            format_args!(
                "<line x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\"",
                number(*x1),
                number(*y1),
                number(*x2),
                number(*y2)
            ),
        ),
        Path::Circle((x, y), radius) => put(
            out,
            format_args!(
                "<circle cx=\"{}\" cy=\"{}\" r=\"{}\"",
                number(*x),
                number(*y),
                number(*radius)
            ),
        ),
    }
    let fill = paint.fill.map_or_else(|| "none".to_owned(), colour);
    put(out, format_args!(" fill=\"{fill}\""));
    if let Some(line) = paint.stroke {
        stroke(out, line);
    }
    out.push_str("/>\n");
}

fn stroke(out: &mut String, line: Stroke) {
    put(
        out,
        format_args!(
            " stroke=\"{}\" stroke-width=\"{}\"",
            colour(line.color),
            number(line.width)
        ),
    );
    if line.round {
        out.push_str(" stroke-linecap=\"round\" stroke-linejoin=\"round\"");
    }
    if let Some((on, off)) = line.dash {
        // What is nothing but a round end must still be something.
        let on = number(on.max(0.01));
        put(
            out,
            format_args!(" stroke-dasharray=\"{on} {}\"", number(off)),
        );
    }
}

fn colour(Rgb(red, green, blue): Rgb) -> String {
    format!("#{red:02x}{green:02x}{blue:02x}")
}

fn pair(x: f32, y: f32) -> String {
    format!("{},{}", number(x), number(y))
}

/// A hundredth of a point is a tenth of a pixel on the sharpest screens.
fn number(value: f32) -> String {
    let text = format!("{value:.2}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0" } else { text }.to_owned()
}

fn put(out: &mut String, words: std::fmt::Arguments<'_>) {
    // Writing to a string cannot fail.
    let _ = out.write_fmt(words);
}
