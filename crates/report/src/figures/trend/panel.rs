//! One panel of a trend.

use super::super::lettering::Lines;
use super::{CRITERION, Trend, TrendPanel, TrendRun, name};
use crate::drawing::{Anchor, Ink, Item, TextInk, Words, at};

/// The height of the rounds' days under a panel.
pub(super) const FOOT: f32 = 54.0;
/// Above the highest line there is room for its number.
const OVER: f32 = 26.0;
/// Beside the first and the last round.
const ASIDE: f32 = 34.0;
/// The radius of a dot where there is room, and how far the two dots of one
/// round stand from its place.
const DOT: f32 = 7.0;
const APART: f32 = 12.0;
/// The least between two numbers over dots, and between two days, each by its
/// middle: less and they run into each other.
const NUMBERS: f32 = 26.0;
const DAYS: f32 = 60.0;

/// How high a panel's head and its plot are.
pub(super) fn heights(one: &TrendPanel, width: f32) -> (f32, f32) {
    let note = Lines::new(&one.note, width).height();
    let most = one.runs.iter().map(|run| run.compared).max().unwrap_or(0);
    let plot = OVER + most.max(2) as f32 * CRITERION;
    (name(one, width).height() + note + 6.0, plot)
}

/// Whether a round stands in two runs.
pub(super) fn has_pairs(one: &TrendPanel) -> bool {
    one.runs.len() > 1 && (0..=last_of(one)).any(|place| runs_at(one, place) > 1)
}

fn last_of(one: &TrendPanel) -> usize {
    let ends = one.runs.iter().map(|run| run.from + run.working.len());
    ends.max().unwrap_or(0)
}

fn runs_at(one: &TrendPanel, place: usize) -> usize {
    let runs = one.runs.iter();
    runs.filter(|run| (run.from..run.from + run.working.len()).contains(&place))
        .count()
}

/// A round without a reading.
pub(super) fn cross(x: f32, y: f32) -> Vec<Item> {
    let line = |a, b| Item::line(at(x - 7.0, y + a), at(x + 7.0, y + b), Ink::Line);
    vec![line(-7.0, 7.0), line(7.0, -7.0)]
}

/// The questions changed.
pub(super) fn uprights(x: f32, top: f32, bottom: f32) -> Vec<Item> {
    let line = |x| Item::line(at(x, top), at(x, bottom), Ink::Line);
    vec![line(x - 3.5), line(x + 3.5)]
}

/// Draws a panel from its upper left corner; `head` and `plot` are the heights
/// of its row.
pub(super) fn draw(
    trend: &Trend,
    one: &TrendPanel,
    (left, top, width): (f32, f32, f32),
    (head, plot): (f32, f32),
) -> Item {
    let count = trend.rounds.len();
    let pitch = (width - 2.0 * ASIDE) / (count.max(2) - 1) as f32;
    let place = |n: usize| match count {
        0 | 1 => left + width / 2.0,
        _ => left + ASIDE + n as f32 * pitch,
    };
    let base = top + head + plot;
    let title = name(one, width);
    let mut items = title.below(left, top);
    let note = Lines::new(&one.note, width).ink(TextInk::Soft);
    items.extend(note.below(left, top + title.height()));
    items.push(Item::line(
        at(left, base),
        at(left + width, base),
        Ink::Line,
    ));
    let high = one.runs.iter().map(|run| run.compared).max().unwrap_or(2);
    for changed in &one.changed {
        let x = place(*changed) + pitch / 2.0;
        let top = base - high.max(2) as f32 * CRITERION - 8.0;
        items.extend(uprights(x, top, base));
    }
    for run in &one.runs {
        items.extend(draw_run(one, run, (base, pitch), &place));
    }
    for unread in &one.unread {
        items.extend(cross(place(*unread), base - 10.0));
    }
    let every = (DAYS / pitch.max(1.0)).ceil().max(1.0) as usize;
    for (n, [month, year]) in trend.rounds.iter().enumerate() {
        // The last always bears its day; one too near to it doesn't.
        let near = n + every > count - 1 && n + 1 != count;
        if !n.is_multiple_of(every) && n + 1 != count || near && every > 1 {
            items.push(Item::line(
                at(place(n), base),
                at(place(n), base + 5.0),
                Ink::LineSoft,
            ));
            continue;
        }
        for (line, words) in [(24.0, month), (46.0, year)] {
            let words = Words::new(at(place(n), base + line), words);
            items.push(words.anchor(Anchor::Middle).ink(TextInk::Soft).into());
        }
    }
    Item::Part {
        part: one.part.clone(),
        label: one.label.clone(),
        items,
    }
}

fn draw_run(
    one: &TrendPanel,
    run: &TrendRun,
    (base, pitch): (f32, f32),
    place: &dyn Fn(usize) -> f32,
) -> Vec<Item> {
    let ink = one.segment.map_or(Ink::Dot, Ink::SolidSegment);
    let dot = (pitch * 0.28).min(DOT);
    let apart = (pitch * 0.22).min(APART);
    let last = run.working.len().saturating_sub(1);
    // Where two runs meet in one round each keeps to its own side.
    let x = |n: usize| {
        let aside = match n {
            _ if runs_at(one, run.from + n) < 2 => 0.0,
            0 => apart,
            _ => -apart,
        };
        place(run.from + n) + aside
    };
    let height = |count: usize| base - count as f32 * CRITERION;
    let mut items = Vec::new();
    let (start, end) = (x(0), x(last));
    let compared = height(run.compared);
    let over = 9.0_f32.min(pitch * 0.3);
    items.push(Item::line(
        at(start - over, compared),
        at(end + over, compared),
        Ink::Dash,
    ));
    // Beside the line where it stands free; over the middle of a pair's, which another may follow.
    let number = run.compared.to_string();
    let number = if one.runs.len() == 1 {
        Words::new(at(end + over + 3.0, compared + 6.0), number)
    } else {
        Words::new(at((start + end) / 2.0, compared - 6.0), number).anchor(Anchor::Middle)
    };
    // Very many pairs: their numbers would run into each other, and the table has them all.
    let every = (NUMBERS / pitch.max(1.0)).ceil().max(1.0) as usize;
    let shown = one.runs.len() == 1 || run.from.is_multiple_of(every);
    if shown {
        items.push(number.ink(TextInk::Soft).into());
    }
    for n in 1..run.working.len() {
        if !one.changed.contains(&(run.from + n - 1)) {
            let from = at(x(n - 1), height(run.working[n - 1]));
            let to = at(x(n), height(run.working[n]));
            items.push(Item::line(from, to, Ink::LineStrong));
        }
    }
    for (n, working) in run.working.iter().enumerate() {
        let (x, y) = (x(n), height(*working));
        items.push(Item::circle(at(x, y), dot, ink));
        let crowded = one.runs.len() > 1 && pitch < 2.0 * NUMBERS && n > 0 || !shown;
        if !crowded && (n.is_multiple_of(every) || n == last && every == 1) {
            let words = Words::new(at(x, y - dot - 6.0), working.to_string());
            items.push(words.strong().anchor(Anchor::Middle).into());
        }
    }
    items
}
