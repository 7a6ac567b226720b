//! What must stay fast. Each row is measured side by side with what it is held against, by turns, so
//! that a noisy machine disturbs both alike; docs/benchmarks.md says what each row is.
//!
//! `./dev bench change` runs the rows of one part: change, answer, home, large, marks, report.

// A table on standard output is what it is for.
#![allow(clippy::print_stdout)]

mod answer;
mod change;
mod home;
mod large;
mod marks;
mod measure;
mod report;
mod typst;

fn main() {
    let mut asked = std::env::args().skip(1).filter(|arg| !arg.starts_with('-'));
    let first = asked.next();
    if first.as_deref() == Some(report::CHILD) {
        return report::child(asked);
    }
    measure::head();
    for (name, rows) in [
        ("change", change::rows as fn()),
        ("answer", answer::rows),
        ("home", home::rows),
        ("large", large::rows),
        ("marks", marks::rows),
        ("report", report::rows),
    ] {
        if first.as_deref().is_none_or(|one| one == name) {
            rows();
        }
    }
}
