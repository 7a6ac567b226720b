//! Each document of a round.

use pit_workbook::score::AnswersError;

use super::chosen::chosen;
use super::kind::{Edition, Options, Report, ReportKind};
use super::{Gathered, board, change_report, plan, told, workshop};

/// Makes a document of a round. Whatever the edition may not hold is taken out of the round before
/// anything is written from it.
///
/// # Errors
/// Where an answer doesn't fit its workbook.
pub fn report(
    kind: ReportKind,
    gathered: &Gathered<'_>,
    options: &Options,
) -> Result<Report, AnswersError> {
    let for_everyone = Options {
        edition: Edition::Released,
        ..options.clone()
    };
    // What goes to everyone who came never holds what is to stay with some of them.
    let options = match kind {
        ReportKind::Told => &for_everyone,
        _ => options,
    };
    chosen(gathered, options, |gathered| {
        Ok(match kind {
            ReportKind::Workshop => Report {
                document: workshop(gathered)?,
                left_out: Vec::new(),
            },
            ReportKind::Board => board::report(gathered),
            ReportKind::Told => told::report(gathered),
            ReportKind::Plan => Report {
                document: plan::document(gathered),
                left_out: Vec::new(),
            },
            ReportKind::Change => Report {
                document: change_report(gathered)?,
                left_out: Vec::new(),
            },
        })
    })?
}
