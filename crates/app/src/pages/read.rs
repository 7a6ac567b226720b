//! Reading what a page sends: ids, numbers, days, choices. What can't be read is said by its field.

use chrono::NaiveDate;
use pit_record::{Noun, ThingId};
use uuid::Uuid;

use super::said;
use crate::error::AppError;

/// The thing that a page named by its id.
pub(crate) fn thing(noun: Noun, id: &str) -> Result<ThingId, AppError> {
    Uuid::parse_str(id)
        .map(ThingId)
        .map_err(|_| AppError::NotHere(noun))
}

/// A whole number as people type it: `310,000`, `310 000`.
pub(crate) fn number(field: &'static str, text: &str) -> Result<Option<u64>, AppError> {
    let digits: String = text
        .chars()
        .filter(|c| !c.is_whitespace() && *c != ',' && *c != '\'')
        .collect();
    if digits.is_empty() {
        return Ok(None);
    }
    let number = digits.bytes().all(|b| b.is_ascii_digit());
    let number = number.then(|| digits.parse().ok()).flatten();
    number.map(Some).ok_or_else(|| AppError::NotANumber {
        field,
        text: text.trim().to_owned(),
    })
}

/// A day as the page sends it, `2026-03-03`, or as people write it, `3/3/2026`.
pub(crate) fn day(field: &'static str, text: &str) -> Result<Option<NaiveDate>, AppError> {
    let Some(text) = said(text) else {
        return Ok(None);
    };
    let read = ["%Y-%m-%d", "%d/%m/%Y", "%d %B %Y"]
        .iter()
        .find_map(|form| NaiveDate::parse_from_str(&text, form).ok());
    // A year of two digits would be read as one of the first century.
    match read.filter(|day| (1000..=9999).contains(&chrono::Datelike::year(day))) {
        Some(day) => Ok(Some(day)),
        None => Err(AppError::NotADate { field, text }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_people_type_them() {
        for typed in ["310000", "310,000", " 310 000 ", "310\u{a0}000"] {
            assert_eq!(
                number("population", typed).ok(),
                Some(Some(310_000)),
                "{typed}"
            );
        }
        assert_eq!(number("population", " ").ok(), Some(None));
        for typed in ["many", "-5", "3.5", "99999999999999999999"] {
            assert!(number("population", typed).is_err(), "{typed}");
        }
    }

    #[test]
    fn days_are_read_as_people_type_them() {
        let third = NaiveDate::from_ymd_opt(2026, 3, 3);
        for typed in ["2026-03-03", "3/3/2026", "03/03/2026", "3 March 2026"] {
            assert_eq!(day("by", typed).ok(), Some(third), "{typed}");
        }
        for typed in ["soon", "2026-02-30", "3/3/26", "31.12.2026"] {
            assert!(day("by", typed).is_err(), "{typed}");
        }
    }
}
