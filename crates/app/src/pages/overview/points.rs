//! The lists beside the triangle: what to talk about, how sure the weakest links are, what stands
//! out.

use pit_record::contents::SheetContents;
use pit_report::content::{
    StandsOut, agenda_reason, balance_stands_out, gap_stands_out, how_sure, nothing_below,
    weak_seam_stands_out,
};
use pit_words::Words;
use pit_workbook::score::{AgendaClass, Candidate, WeakSeam};

use crate::pages::{component_name, level};
use crate::score::SheetScore;
use crate::views::{PointName, PointView};

/// How many names stand in one line.
const NAMES: usize = 3;

/// A sheet with what the rules say of it.
pub(super) type Scored<'a> = (&'a SheetContents, &'a SheetScore);

/// What to talk about: split in any sheet before unknown in any, and so on; within a class in the
/// order of the sheets. Sheets are not measured against one another.
pub(super) fn talk(words: &Words, sheets: &[Scored<'_>]) -> Vec<PointView> {
    let mut found: Vec<(AgendaClass, PointView)> = Vec::new();
    for (sheet, scored) in sheets {
        let Some(marks) = &scored.marks else { continue };
        for entry in &marks.agenda {
            let mut criteria = marks.criteria.iter();
            let of = criteria.find(|one| one.criterion.id == entry.criterion.id);
            let reason = of.and_then(|of| agenda_reason(words, entry.class, of));
            let name = PointName {
                criterion: Some(entry.criterion.id.clone()),
                label: entry.criterion.label.clone(),
            };
            found.extend(reason.map(|reason| (entry.class, point(sheet, vec![name], reason))));
        }
    }
    // The sort is stable: within a class the sheets and their agendas keep their order.
    found.sort_by_key(|(class, _)| *class);
    found.into_iter().map(|(_, point)| point).collect()
}

/// The weakest links of every chain, the certain ones first within their sheet.
pub(super) fn sure(words: &Words, sheets: &[Scored<'_>]) -> Vec<PointView> {
    let mut found = Vec::new();
    for (sheet, scored) in sheets {
        let Some(robust) = &scored.score.robust_weakest_link else {
            continue;
        };
        for set in how_sure(words, &sheet.workbook, robust) {
            found.push(candidates(sheet, &set.candidates, set.reason));
        }
        found.extend(nothing_below(words, robust).map(|said| whole(sheet, said)));
    }
    found
}

fn candidates(sheet: &SheetContents, found: &[Candidate], reason: String) -> PointView {
    let names = found.iter().take(NAMES).map(|one| PointName {
        criterion: Some(one.criterion.id.clone()),
        label: one.criterion.label.clone(),
    });
    let stands = found.first().and_then(|one| one.level.as_ref());
    PointView {
        level: stands.and_then(|stands| level::of_id(&sheet.workbook, &stands.id)),
        more: u32::try_from(found.len().saturating_sub(NAMES)).unwrap_or(u32::MAX),
        ..point(sheet, names.collect(), reason)
    }
}

/// A line about a sheet as a whole.
fn whole(sheet: &SheetContents, reason: String) -> PointView {
    named(sheet, sheet.workbook.title.clone(), reason)
}

/// What stands out: weak seams, what the POTS tree shows, what two sides see differently.
pub(super) fn out(words: &Words, sheets: &[Scored<'_>], seams: &[WeakSeam]) -> Vec<PointView> {
    let told = |sheet: &SheetContents, out: StandsOut| named(sheet, out.name, out.reason);
    let weak = sheets.iter().filter_map(|(sheet, _)| {
        let own = seams
            .iter()
            .find(|seam| seam.seam == sheet.workbook.component)?;
        Some(told(sheet, weak_seam_stands_out(words, own)?))
    });
    let trees = sheets.iter().flat_map(|(sheet, scored)| {
        let out = balance_stands_out(words, &scored.score).into_iter();
        out.map(|out| told(sheet, out)).collect::<Vec<_>>()
    });
    let gaps = sheets.iter().filter_map(|(sheet, scored)| {
        Some(told(sheet, gap_stands_out(words, scored.marks.as_ref()?)?))
    });
    weak.chain(trees).chain(gaps).collect()
}

/// Levels without evidence and agreed don't-knows, counted a sheet.
pub(super) fn also(words: &Words, sheets: &[Scored<'_>]) -> Vec<PointView> {
    let count = |key: &str, of: &dyn Fn(&SheetScore) -> usize| -> Vec<PointView> {
        let counted = sheets.iter().map(|(sheet, scored)| (sheet, of(scored)));
        let some = counted.filter(|(_, count)| *count > 0);
        some.map(|(sheet, count)| {
            let said = words.say_with(key, &[("count", count.into())]);
            let args = [
                ("title", (&sheet.workbook.short_title).into()),
                ("said", said.into()),
            ];
            named(sheet, words.say_with("out-of-sheet", &args), String::new())
        })
        .collect()
    };
    let unsupported = count("out-unsupported", &|scored| {
        scored.flags.iter().filter(|flag| flag.unsupported).count()
    });
    let dont_know = count("out-dont-know", &|scored| {
        scored.score.headline.counts.dont_know
    });
    [unsupported, dont_know].concat()
}

fn named(sheet: &SheetContents, label: String, reason: String) -> PointView {
    let name = PointName {
        criterion: None,
        label,
    };
    point(sheet, vec![name], reason)
}

fn point(sheet: &SheetContents, names: Vec<PointName>, reason: String) -> PointView {
    PointView {
        component: component_name(sheet.workbook.component),
        sheet: sheet.id.to_string(),
        workbook: sheet.workbook.id.clone(),
        title: sheet.workbook.short_title.clone(),
        level: None,
        names,
        more: 0,
        reason,
    }
}
