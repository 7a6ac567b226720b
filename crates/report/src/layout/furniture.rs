//! The line at the foot of each page: what this is, which edition, which page.

use super::paginate::Page;
use super::piece::{Mark, Paint, Placed, Rgb, What};
use super::setting::LARGE;
use super::tree::{Role, Tree};
use super::{LEFT, MM, RIGHT};
use crate::document::{Document, Look};
use crate::shape::{ASCENT, Shaper, Style};

/// The hairline, from the top of the page.
const RULE: f32 = 280.8 * MM;
const SIZE: f32 = 9.5;
/// The page number has this much room at the right.
const NUMBER: f32 = 30.0 * MM;

/// On a paper of one page it is read like everything else: nothing else there repeats it, and the
/// number of the only page tells nothing.
pub(crate) fn add(pages: &mut [Page], document: &Document, tree: &mut Tree, shaper: &mut Shaper) {
    let running = &document.running;
    let style = Style::plain(match document.look {
        Look::Report | Look::Short => SIZE,
        Look::Large => LARGE,
    });
    let base = RULE + 1.6 * MM + 1.0 + ASCENT * style.size;
    let total = pages.len();
    for (index, page) in pages.iter_mut().enumerate() {
        if page.bare {
            continue;
        }
        let number = index + 1;
        let number = if running.of_total {
            format!("{number} of {total}")
        } else {
            number.to_string()
        };
        let rule = Placed::rule(LEFT, RULE, RIGHT - LEFT, Paint::line(Rgb::FOOT, 0.5));
        page.items.push(rule.marked(Mark::Furniture));
        let middle = fitted(shaper, &running.middle, (RIGHT - LEFT) / 3.0, style);
        let middle_at = RIGHT - NUMBER - shaper.line(&middle, style).width;
        let left = fitted(shaper, &running.left, middle_at - LEFT - 6.0 * MM, style);
        let number_at = RIGHT - shaper.line(&number, style).width;
        let parts = [(left, LEFT), (middle, middle_at), (number, number_at)];
        for (part, (words, x)) in parts.into_iter().enumerate() {
            let mark = match (total, part == 2) {
                (1, true) => continue,
                (1, false) if words.is_empty() => continue,
                (1, false) => Mark::Node(tree.add(Tree::ROOT, Role::Paragraph)),
                _ => Mark::Furniture,
            };
            let line = shaper.line(&words, style);
            page.items.extend(line.runs.iter().cloned().map(|mut run| {
                run.x += x;
                let what = What::Glyphs {
                    run,
                    y: base,
                    color: Rgb::SOFT,
                };
                Placed {
                    mark,
                    what,
                    top: RULE,
                    bottom: base,
                }
            }));
        }
    }
}

/// The words, cut short with dots where they are too long for one line.
fn fitted(shaper: &mut Shaper, words: &str, width: f32, style: Style) -> String {
    let mut words = words.to_owned();
    let mut cut = words.clone();
    while !cut.is_empty() && shaper.line(&words, style).width > width {
        cut.pop();
        words = format!("{}…", cut.trim_end());
    }
    words
}
