//! One problem of a workbook file.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::{Code, Severity};

/// One problem of a workbook file: where, what kind, and what its sentence is told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Problem {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// How much it matters.
    pub severity: Severity,
    /// What kind it is.
    pub code: Code,
    /// The way to it from the top, such as `criteria[3].levels.parts` (counted from 0, as programs
    /// do); empty for the file as a whole.
    pub path: String,
    /// What the code's sentence is told, by the names in [`Code::arg_names`]. Several values in
    /// one are parted by ", ".
    pub values: BTreeMap<&'static str, String>,
}

impl Problem {
    /// Everything a sentence may be told: `line`, `column`, `path`, and the values of its code in
    /// the order of [`Code::arg_names`].
    pub fn args(&self) -> Vec<(&'static str, String)> {
        let place = [
            ("line", self.line.to_string()),
            ("column", self.column.to_string()),
            ("path", self.path.clone()),
        ];
        let names = self.code.arg_names().iter();
        let values = names.filter_map(|name| Some((*name, self.values.get(name)?.clone())));
        place.into_iter().chain(values).collect()
    }
}
