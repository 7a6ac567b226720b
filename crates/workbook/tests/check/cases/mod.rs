//! Edits of a sound workbook, and the problem that each one makes.

mod actions_and_sources;
mod criteria;
mod scale;
mod shape;

use pit_workbook::check::Code;

/// A code, the edits that produce it (with ☞ where it is found), its path and its values.
pub struct Case {
    pub code: Code,
    pub edits: &'static [(&'static str, &'static str)],
    pub path: &'static str,
    pub values: &'static [(&'static str, &'static str)],
}

const fn case(
    code: Code,
    edits: &'static [(&'static str, &'static str)],
    path: &'static str,
    values: &'static [(&'static str, &'static str)],
) -> Case {
    Case {
        code,
        edits,
        path,
        values,
    }
}

/// Every case.
pub fn all() -> impl Iterator<Item = &'static Case> {
    [
        shape::CASES,
        scale::CASES,
        criteria::CASES,
        actions_and_sources::CASES,
    ]
    .into_iter()
    .flatten()
}
