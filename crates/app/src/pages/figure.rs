//! A figure on a page of the window.

use pit_report::content::FigureTable;
use pit_report::drawing::Drawing;

use crate::views::FigureView;

/// A figure as the window shows it: the picture, the sentence, the table. `id` is the figure's own
/// on its page.
pub(super) fn figure(drawn: &Drawing, id: &str, table: FigureTable) -> FigureView {
    FigureView {
        svg: drawn.to_svg(id),
        reading: drawn.description.clone(),
        caption: table.caption,
        header: table.header,
        rows: table.rows,
    }
}
