//! The figures of one sheet: those of the report, for the window.

use pit_report::content::{
    pots_tree_of, pots_tree_table, profile_of, profile_table, spreads_of, spreads_table,
    two_sides_of, two_sides_table,
};
use pit_report::figures::{profile, spread, two_sides};
use pit_words::Words;
use pit_workbook::score::score;

use crate::App;
use crate::error::AppError;
use crate::marks;
use crate::pages::figure::figure;
use crate::pages::sheet::Open;
use crate::views::{CommandError, SheetFigure};

impl App {
    /// The figures of a sheet, each under its heading: the POTS tree, the aims, what the room
    /// marked, a seam from both its sides. A figure with nothing to show is left out.
    ///
    /// # Errors
    /// Where the sheet is not here, or answers do not fit their workbook.
    pub fn sheet_figures(&self, sheet: &str) -> Result<Vec<SheetFigure>, CommandError> {
        self.with(|library, words| {
            let open = Open::sheet(library, sheet)?;
            let marks = marks::of_sheet(library, &open.contents, &open.sheet)?;
            figures(words, &open, marks.as_ref())
        })
    }
}

fn figures(
    words: &Words,
    open: &Open,
    marks: Option<&pit_workbook::score::MarksScore>,
) -> Result<Vec<SheetFigure>, AppError> {
    let (contents, sheet) = (&open.contents, &open.sheet);
    let (workbook, place) = (&sheet.workbook, &contents.place.name);
    let scored = score(&sheet.answers()?);

    let mut figures = Vec::new();
    let mut add = |heading: &str, drawn: pit_report::drawing::Drawing, table| {
        let id = format!("{heading}-{}", workbook.id);
        figures.push(SheetFigure {
            heading: words.say(heading),
            figure: figure(&drawn, &id, table),
        });
    };
    let tree = pots_tree_of(words, contents, sheet, &scored);
    if let Some((tree, table)) =
        tree.zip(pots_tree_table(words, contents.round.mode, sheet, &scored))
    {
        add("tree-heading", tree, table);
    }
    if sheet.criteria.values().any(|said| said.aim.is_some()) {
        let drawn = profile(&profile_of(words, sheet, contents.round.mode, place));
        add("profile-heading", drawn, profile_table(words, sheet, place));
    }
    if let Some(marks) = marks {
        let drawn = spread(&spreads_of(words, workbook, marks));
        add(
            "marks-heading",
            drawn,
            spreads_table(words, workbook, marks),
        );
        if let Some(sides) = &marks.two_sides {
            let drawn = two_sides(&two_sides_of(words, workbook, sides, place));
            let table = two_sides_table(words, workbook, sides, place);
            add("two-sides-heading", drawn, table);
        }
    }
    Ok(figures)
}
