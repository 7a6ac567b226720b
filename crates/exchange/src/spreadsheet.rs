//! Rows of words as a CSV file that spreadsheets open (RFC 4180).

/// Spreadsheets take a file without it for the letters of an old Windows.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// Rows as a file: in UTF-8 with a mark that says so, commas between cells, CR LF after each row.
/// A cell that a spreadsheet would take for a formula begins with an apostrophe.
#[must_use]
pub fn spreadsheet<'a>(rows: impl IntoIterator<Item = &'a Vec<String>>) -> String {
    let mut file = String::from(BYTE_ORDER_MARK);
    for row in rows {
        let cells: Vec<String> = row.iter().map(|cell| quoted(&harmless(cell))).collect();
        file.push_str(&cells.join(","));
        file.push_str("\r\n");
    }
    file
}

/// What begins like a formula is words here, and never runs. The full-width signs count too: some
/// spreadsheets read them alike.
fn harmless(cell: &str) -> String {
    let begins = cell.trim_start_matches(' ').chars().next();
    let formula = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];
    if begins.is_some_and(|letter| formula.contains(&letter)) {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}

fn quoted(cell: &str) -> String {
    if cell.contains(['"', ',', '\r', '\n']) || cell.starts_with(' ') || cell.ends_with(' ') {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}
