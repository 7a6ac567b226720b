//! The check before printing, in words, with a link to each place where something is mended.

use chrono::NaiveDate;
use pit_record::contents::{RoundContents, SheetContents};
use pit_report::check::{Finding, Kind, before_printing};
use pit_words::Words;
use pit_workbook::Segment;

use crate::error::AppError;
use crate::score::RoundScore;
use crate::views::{FindingLink, FindingView};

/// How many links stand under one sentence.
const LINKS: usize = 4;

/// What could still be mended, a sentence each.
pub(super) fn told(
    words: &Words,
    contents: &RoundContents,
    scored: &RoundScore,
    today: NaiveDate,
) -> Result<Vec<FindingView>, AppError> {
    let marks = scored.sheets.iter().map(|sheet| sheet.marks.clone());
    let marks: Vec<_> = marks.collect();
    let found = before_printing(contents, &marks, &scored.actions, today)?;
    let view = |finding: &Finding| FindingView {
        sentence: sentence(words, contents, finding),
        links: links(words, contents, finding),
        more: u32::try_from(finding.criteria.len().saturating_sub(LINKS)).unwrap_or(u32::MAX),
    };
    Ok(found.iter().map(view).collect())
}

fn sheet_of<'a>(contents: &'a RoundContents, finding: &Finding) -> Option<&'a SheetContents> {
    let id = finding.sheet?;
    contents.sheets.iter().find(|sheet| sheet.id == id)
}

fn sentence(words: &Words, contents: &RoundContents, finding: &Finding) -> String {
    let workbook = sheet_of(contents, finding).map(|sheet| &sheet.workbook);
    let text = |text: Option<&String>| text.cloned().unwrap_or_default();
    let count = finding.criteria.len() + finding.actions.len();
    let (key, segment) = match finding.kind {
        Kind::NoSheet => ("no-sheet", None),
        Kind::NoGoal => ("no-goal", None),
        Kind::Forked => ("forked", None),
        Kind::Unanswered => ("unanswered", None),
        Kind::Unsupported => ("unsupported", None),
        Kind::NoReason => ("no-reason", None),
        Kind::AimInThePast => ("aim", None),
        Kind::MarkedByOneSide(side) => ("one-side", Some(("segment-side", side))),
        Kind::ActionsLack => ("actions", None),
        Kind::AllOnBehaviour => ("behaviour", None),
        Kind::AllInSegment(segment) => ("segment", Some(("segment", segment))),
    };
    let named =
        segment.map(|(prefix, segment)| words.say(&format!("{prefix}-{}", segment_name(segment))));
    words.say_with(
        &format!("check-before-{key}"),
        &[
            ("title", text(workbook.map(|one| &one.title)).into()),
            ("noun", text(workbook.map(|one| &one.noun.one)).into()),
            ("nouns", text(workbook.map(|one| &one.noun.many)).into()),
            ("count", count.into()),
            ("side", named.clone().unwrap_or_default().into()),
            ("segment", named.unwrap_or_default().into()),
        ],
    )
}

fn segment_name(segment: Segment) -> &'static str {
    match segment {
        Segment::Civic => "civic",
        Segment::Community => "community",
        Segment::Service => "service",
    }
}

fn links(words: &Words, contents: &RoundContents, finding: &Finding) -> Vec<FindingLink> {
    let go = |page: &str| FindingLink {
        label: words.say(&format!("check-before-go-{page}")),
        page: page.to_owned(),
        sheet: None,
        criterion: None,
    };
    match finding.kind {
        Kind::NoSheet => return vec![go("sheets")],
        Kind::NoGoal => return vec![go("scope")],
        Kind::ActionsLack | Kind::AllOnBehaviour | Kind::AllInSegment(_) => {
            return vec![go("actions")];
        }
        _ => {}
    }
    let Some(sheet) = sheet_of(contents, finding) else {
        return Vec::new();
    };
    let to = |label: String, criterion: Option<String>| FindingLink {
        label,
        page: "sheet".to_owned(),
        sheet: Some(sheet.id.to_string()),
        criterion,
    };
    if matches!(finding.kind, Kind::MarkedByOneSide(_)) {
        return vec![FindingLink {
            sheet: Some(sheet.id.to_string()),
            ..go("marks")
        }];
    }
    if finding.criteria.is_empty() {
        return vec![to(words.say("check-before-go-sheet"), None)];
    }
    let named = finding.criteria.iter().take(LINKS).filter_map(|id| {
        let label = sheet.workbook.criterion(id)?.label.clone();
        Some(to(label, Some(id.clone())))
    });
    named.collect()
}
