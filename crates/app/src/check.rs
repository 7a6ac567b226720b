//! `pit check`: every problem of a workbook file, each with a sentence on what to do.

use std::path::Path;

use pit_words::Words;
use pit_workbook::check::{Problem, Severity, check_bytes};
use serde::Serialize;

use crate::error::AppError;

/// What checking a file found.
#[derive(Debug, Clone, Serialize)]
pub struct CheckedFile {
    /// How many problems keep the workbook from being used.
    pub errors: usize,
    /// How many are worth mending but keep nothing from working.
    pub warnings: usize,
    /// Every problem, in the order of the text.
    pub problems: Vec<ToldProblem>,
}

/// A problem with its sentence.
#[derive(Debug, Clone, Serialize)]
pub struct ToldProblem {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// A code that never changes its meaning.
    pub code: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// Where it stands: `criteria[3].levels.parts`; empty for the whole file.
    pub path: String,
    /// What is wrong, and what to do.
    pub sentence: String,
}

/// Checks a workbook file.
///
/// # Errors
/// Where the file can't be read at all.
pub fn file(path: &Path, words: &Words) -> Result<CheckedFile, AppError> {
    let bytes = std::fs::read(path).map_err(|source| AppError::Unreadable {
        path: path.to_path_buf(),
        source,
    })?;
    let checked = check_bytes(&bytes);
    Ok(CheckedFile {
        errors: checked.errors().count(),
        warnings: checked.warnings().count(),
        problems: checked
            .problems
            .iter()
            .map(|problem| told(problem, words))
            .collect(),
    })
}

fn told(problem: &Problem, words: &Words) -> ToldProblem {
    let values = problem.args();
    let mut args: Vec<pit_words::Arg<'_>> = values
        .iter()
        .map(|(name, value)| (*name, value.as_str().into()))
        .collect();
    let near = values
        .iter()
        .any(|(name, value)| *name == "nearest" && value != "none");
    args.push(("near", if near { "yes" } else { "no" }.into()));
    let mut sentence = words.say_with(&format!("check-{}", problem.code.as_str()), &args);
    if !problem.path.is_empty() {
        sentence = words.say_with(
            "check-at",
            &[
                ("sentence", sentence.into()),
                ("path", (&problem.path).into()),
            ],
        );
    }
    if problem.severity == Severity::Warning {
        sentence = words.say_with("check-warning", &[("sentence", sentence.into())]);
    }
    ToldProblem {
        line: problem.line,
        column: problem.column,
        code: problem.code.as_str(),
        severity: problem.severity,
        path: problem.path.clone(),
        sentence,
    }
}

/// The JSON Schema of a workbook file.
pub fn schema() -> serde_json::Value {
    pit_workbook::workbook_schema()
}

#[cfg(test)]
mod tests {
    use super::*;
    use pit_workbook::check::Code;

    #[test]
    fn every_kind_of_problem_has_its_sentence() {
        let words = Words::english();
        for code in Code::ALL {
            let key = format!("check-{}", code.as_str());
            assert!(words.has(&key), "words/en-GB.ftl has no {key}");
        }
    }
}
