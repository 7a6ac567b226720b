//! Every sentence of the program, from `words/en-GB.ftl` at the root of the repository.
//!
//! The window reads the same file. A second language is a second file and a line in [`Words`].

use chrono::{Datelike, NaiveDate};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::{LanguageIdentifier, langid};

/// The British English sentences, as the window reads them too.
pub const ENGLISH: &str = include_str!("../../../words/en-GB.ftl");

/// The sentences of one language.
pub struct Words {
    bundle: FluentBundle<FluentResource>,
    language: LanguageIdentifier,
}

/// A name and a value to put into a sentence. Whole numbers choose the plural form.
pub type Arg<'a> = (&'a str, Value<'a>);

/// What can stand in a sentence.
#[derive(Debug, Clone)]
pub enum Value<'a> {
    /// Words.
    Text(std::borrow::Cow<'a, str>),
    /// A whole number; it chooses the plural form and is written with its thousands apart.
    Count(usize),
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text.into())
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text.as_str().into())
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Self::Text(text.into())
    }
}

impl From<usize> for Value<'_> {
    fn from(count: usize) -> Self {
        Self::Count(count)
    }
}

impl From<u32> for Value<'_> {
    fn from(count: u32) -> Self {
        Self::Count(count as usize)
    }
}

impl Words {
    /// British English, which every computer has.
    pub fn english() -> Self {
        let (words, problems) = Self::read(ENGLISH, langid!("en-GB"));
        debug_assert!(problems.is_empty(), "{problems:?}");
        words
    }

    /// Reads a file of sentences; what could not be read is named beside what could.
    pub fn read(source: &str, language: LanguageIdentifier) -> (Self, Vec<String>) {
        let (resource, mut problems) = match FluentResource::try_new(source.to_owned()) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors.iter().map(ToString::to_string).collect()),
        };
        let mut bundle = FluentBundle::new_concurrent(vec![language.clone()]);
        // Invisible direction marks would end up in file names and in the PDF's text.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(|value, _| match value {
            FluentValue::Number(n) => Some(thousands(&n.as_string())),
            _ => None,
        }));
        if let Err(errors) = bundle.add_resource(resource) {
            problems.extend(errors.iter().map(ToString::to_string));
        }
        (Self { bundle, language }, problems)
    }

    /// The language these sentences are in, such as `en-GB`.
    pub fn language(&self) -> String {
        self.language.to_string()
    }

    /// Whether there is a sentence of this name.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    /// The sentence of this name. A name that is not there comes back in brackets; a house rule
    /// checks that no name in the code is missing from the file.
    pub fn say(&self, id: &str) -> String {
        self.say_with(id, &[])
    }

    /// The sentence of this name, or nothing where there is none: for help that not everything needs.
    pub fn say_if_there(&self, id: &str) -> String {
        if self.has(id) {
            self.say(id)
        } else {
            String::new()
        }
    }

    /// The sentence of this name with values put in.
    pub fn say_with(&self, id: &str, args: &[Arg<'_>]) -> String {
        let Some(pattern) = self.bundle.get_message(id).and_then(|m| m.value()) else {
            return format!("[{id}]");
        };
        let mut values = FluentArgs::new();
        for (name, value) in args {
            match value {
                Value::Text(text) => values.set(*name, FluentValue::from(text.to_string())),
                Value::Count(count) => values.set(*name, FluentValue::from(*count)),
            }
        }
        let mut problems = Vec::new();
        let said = self
            .bundle
            .format_pattern(pattern, Some(&values), &mut problems);
        debug_assert!(problems.is_empty(), "{id}: {problems:?}");
        said.into_owned()
    }

    /// A day as people write it: 3 March 2026.
    pub fn day(&self, day: NaiveDate) -> String {
        let month = self.say(&format!("month-{}", day.month()));
        format!("{} {month} {}", day.day(), day.year())
    }

    /// A day in a table, where it must stand in one line: 3 Mar 2026, with spaces that don't break.
    pub fn day_in_table(&self, day: NaiveDate) -> String {
        let month = self.say(&format!("month-short-{}", day.month()));
        format!("{}\u{a0}{month}\u{a0}{}", day.day(), day.year())
    }

    /// The month of a day, where space is short: Mar 2027.
    pub fn month(&self, day: NaiveDate) -> String {
        let month = self.say(&format!("month-short-{}", day.month()));
        let year = day.year().to_string();
        let args = [("month", month.into()), ("year", year.into())];
        self.say_with("month-and-year", &args)
    }

    /// A whole number with its thousands apart: 310,000.
    pub fn number(&self, n: u64) -> String {
        thousands(&n.to_string())
    }

    /// Things in a row: "a", "a and b", "a, b and c".
    pub fn list(&self, things: &[String]) -> String {
        match things {
            [] => String::new(),
            [one] => one.clone(),
            [most @ .., last] => self.say_with(
                "list-and",
                &[("most", most.join(", ").into()), ("last", last.into())],
            ),
        }
    }
}

fn thousands(digits: &str) -> String {
    if digits.len() < 4 || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return digits.to_owned();
    }
    let mut out = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_has_no_mistakes() {
        let (_, problems) = Words::read(ENGLISH, langid!("en-GB"));
        assert_eq!(problems, Vec::<String>::new());
    }

    #[test]
    fn days_and_numbers_are_written_as_people_write_them() {
        let words = Words::english();
        let day = NaiveDate::from_ymd_opt(2026, 3, 3).expect("a day");
        assert_eq!(words.day(day), "3 March 2026");
        assert_eq!(words.day_in_table(day), "3\u{a0}Mar\u{a0}2026");
        assert_eq!(words.month(day), "Mar 2026");
        assert_eq!(words.number(310_000), "310,000");
        assert_eq!(words.number(950), "950");
    }

    #[test]
    fn lists_read_aloud() {
        let words = Words::english();
        let things = ["a", "b", "c"].map(String::from);
        assert_eq!(words.list(&things), "a, b and c");
        assert_eq!(words.list(&things[..2]), "a and b");
        assert_eq!(words.list(&things[..1]), "a");
    }

    #[test]
    fn a_missing_sentence_is_seen_and_does_no_harm() {
        assert_eq!(
            Words::english().say("no-such-sentence"),
            "[no-such-sentence]"
        );
    }
}
