//! Reading what a person typed or a page sent: text, ids, numbers, days. What can't be read is said by its field.

use chrono::NaiveDate;
use pit_record::{Noun, ThingId};
use uuid::Uuid;

use crate::error::AppError;

/// The thing that a page named by its id.
pub(crate) fn thing(noun: Noun, id: &str) -> Result<ThingId, AppError> {
    Uuid::parse_str(id)
        .map(ThingId)
        .map_err(|_| AppError::NotHere(noun))
}

/// Text as it is kept: nothing rather than empty, without space at its ends.
pub(crate) fn said(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
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

/// A day as the page sends it, `2026-03-03`, or as people write it: `3 March 2026`, `3rd Mar 2026`,
/// `March 3, 2026`, `3/3/2026`, `3.3.26`. The day comes before the month where both are numbers.
pub(crate) fn day(field: &'static str, text: &str) -> Result<Option<NaiveDate>, AppError> {
    let Some(text) = said(text) else {
        return Ok(None);
    };
    let parts = date_parts(&text);
    let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
    let read = match parts.as_slice() {
        [year, month, day] if year.len() == 4 => date(year, month, day),
        [day, month, year] if named_month(day).is_none() => date(year, month, day),
        [month, day, year] => date(year, month, day),
        _ => None,
    };
    read.map(Some).ok_or(AppError::NotADate { field, text })
}

/// The runs of digits and of letters: what stands between them doesn't matter. `3rd` is `3`.
fn date_parts(text: &str) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    let mut last = None;
    for letter in text.chars() {
        let kind = (letter.is_ascii_digit(), letter.is_alphabetic());
        match parts.last_mut().filter(|_| last == Some(kind)) {
            Some(part) if kind != (false, false) => part.push(letter),
            _ if kind != (false, false) => parts.push(letter.to_string()),
            _ => {}
        }
        last = Some(kind);
    }
    let ordinal = |part: &String| ["st", "nd", "rd", "th", "of"].contains(&&*part.to_lowercase());
    parts.retain(|part| !ordinal(part));
    parts
}

fn date(year: &str, month: &str, day: &str) -> Option<NaiveDate> {
    let year = match (year.len(), year.parse::<i32>().ok()?) {
        (4, year) if year >= 1000 => year,
        // Plans and sittings are of this century.
        (2, year) => 2000 + year,
        _ => return None,
    };
    let month = named_month(month).or_else(|| month.parse().ok())?;
    NaiveDate::from_ymd_opt(year, month, day.parse().ok()?)
}

/// The number of a month by its English name or the first three letters of it or more.
fn named_month(text: &str) -> Option<u32> {
    const MONTHS: [&str; 12] = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    let text = text.to_lowercase();
    let at = MONTHS
        .iter()
        .position(|name| text.len() >= 3 && name.starts_with(&*text))?;
    u32::try_from(at + 1).ok()
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
        for typed in [
            "2026-03-03",
            "3/3/2026",
            "03/03/2026",
            "3 March 2026",
            " 3rd  march 2026 ",
            "3 Mar 26",
            "March 3, 2026",
            "3.3.2026",
            "3-3-26",
            "3 of March, 2026",
        ] {
            assert_eq!(day("by", typed).ok(), Some(third), "{typed}");
        }
        let last = NaiveDate::from_ymd_opt(2026, 12, 31);
        assert_eq!(day("by", "31.12.26").ok(), Some(last));
        for typed in [
            "soon",
            "2026-02-30",
            "3/31/2026",
            "March 2026",
            "3/3/226",
            "3 Ma 2026",
        ] {
            assert!(day("by", typed).is_err(), "{typed}");
        }
    }
}
