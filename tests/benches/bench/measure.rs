//! Taking times side by side, and the lines of the table.

use std::time::{Duration, Instant};

/// How long each of two things took, run after run.
pub struct Pair {
    pub ours: Duration,
    pub beside: Duration,
}

/// Does two things by turns, each first as often as the other, so that a noisy machine disturbs both
/// alike. The times are medians.
pub fn by_turns(pairs: usize, mut ours: impl FnMut(usize), mut beside: impl FnMut(usize)) -> Pair {
    let (mut a, mut b) = (Vec::new(), Vec::new());
    for pair in 0..pairs {
        if pair % 2 == 0 {
            a.push(taken(|| ours(pair)));
            b.push(taken(|| beside(pair)));
        } else {
            b.push(taken(|| beside(pair)));
            a.push(taken(|| ours(pair)));
        }
    }
    Pair {
        ours: median(a),
        beside: median(b),
    }
}

/// The median time of doing something so many times.
pub fn alone(times: usize, mut work: impl FnMut()) -> Duration {
    median((0..times).map(|_| taken(&mut work)).collect())
}

fn taken(work: impl FnOnce()) -> Duration {
    let begun = Instant::now();
    work();
    begun.elapsed()
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

/// The head of the table.
pub fn head() {
    println!("| what | median | beside it | its median | ratio | aim |");
    println!("|---|---|---|---|---|---|");
}

/// A line of two times.
pub fn line(what: &str, pair: &Pair, beside: &str, aim: &str) {
    println!(
        "| {what} | {} | {beside} | {} | {} | {aim} |",
        told(pair.ours),
        told(pair.beside),
        ratio(pair.ours.as_nanos(), pair.beside.as_nanos()),
    );
}

/// A line of one time, or of something that is no time.
pub fn single(what: &str, value: &str, aim: &str) {
    println!("| {what} | {value} | | | | {aim} |");
}

/// Three digits are what a busy machine lets one trust.
pub fn told(time: Duration) -> String {
    let micros = time.as_nanos() / 1000;
    match micros {
        0..1_000 => format!("{micros} µs"),
        1_000..10_000 => format!("{}.{:02} ms", micros / 1000, micros % 1000 / 10),
        10_000..10_000_000 => format!("{} ms", micros / 1000),
        _ => format!("{} s", micros / 1_000_000),
    }
}

/// How many times the second the first is, in hundredths.
pub fn ratio(first: u128, second: u128) -> String {
    let hundredths = first * 100 / second.max(1);
    format!("{}.{:02}", hundredths / 100, hundredths % 100)
}
