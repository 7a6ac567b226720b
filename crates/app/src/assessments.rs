//! The workbooks that come with the program.

use pit_workbook::Workbook;

/// The files, in the order of the triangle.
const FILES: &[&str] = &[
    include_str!("../../../assessments/planning/workbook.json"),
    include_str!("../../../assessments/civic/workbook.json"),
    include_str!("../../../assessments/community/workbook.json"),
    include_str!("../../../assessments/pots/workbook.json"),
    include_str!("../../../assessments/civic-community/workbook.json"),
    include_str!("../../../assessments/community-service/workbook.json"),
    include_str!("../../../assessments/civic-service/workbook.json"),
    include_str!("../../../assessments/quick-scan/workbook.json"),
];

/// Every workbook that comes with the program, in the order of the triangle.
pub fn shipped() -> Vec<Workbook> {
    // A test reads every one of them: a file that is not sound never ships.
    FILES
        .iter()
        .filter_map(|text| Workbook::from_json(text).ok())
        .collect()
}

/// The workbook with this id.
pub fn workbook(id: &str) -> Option<Workbook> {
    shipped().into_iter().find(|workbook| workbook.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_workbook_that_ships_can_be_read() {
        for text in FILES {
            let checked = pit_workbook::check::check(text);
            assert_eq!(checked.problems, vec![]);
        }
        assert_eq!(shipped().len(), FILES.len());
    }
}
