//! The short lists that ship beside the workbooks: sizes, sectors, groups, life stages, settings,
//! and the glossary.

use pit_report::content::Term;
use pit_words::Words;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::views::Choice;

const SIZES: &str = include_str!("../../../assessments/shared/sizes.json");
const SECTORS: &str = include_str!("../../../assessments/shared/sectors.json");
const DIMENSIONS: &str = include_str!("../../../assessments/shared/dimensions.json");
const LIFE_STAGES: &str = include_str!("../../../assessments/shared/life-stages.json");
const SETTINGS: &str = include_str!("../../../assessments/shared/settings.json");
const GLOSSARY: &str = include_str!("../../../assessments/shared/glossary.json");

/// An entry of any of the lists; which texts it has depends on the list.
#[derive(Deserialize)]
struct Entry {
    id: String,
    #[serde(alias = "term")]
    name: String,
    #[serde(alias = "who", default)]
    meaning: String,
    #[serde(default)]
    band: String,
}

#[derive(Deserialize)]
struct Lists {
    #[serde(
        alias = "sizes",
        alias = "sectors",
        alias = "dimensions",
        alias = "life_stages",
        alias = "settings",
        alias = "terms"
    )]
    entries: Vec<Entry>,
}

/// The sizes of place; the hint says how many people.
pub(crate) fn sizes() -> Vec<Choice> {
    choices(SIZES, |entry| entry.band)
}

/// A line of the guide to who sits where.
#[derive(Deserialize)]
struct Role {
    id: String,
    role: String,
    sector: String,
    also: Vec<String>,
    why: String,
}

#[derive(Deserialize)]
struct Guide {
    rule: String,
    guide: Vec<Role>,
}

/// Who sits where: each role with the sector it often speaks for, others that fit, and why.
pub(crate) fn roles(words: &Words) -> Vec<Choice> {
    let guide = read::<Guide>(SECTORS).map_or_else(Vec::new, |guide| guide.guide);
    let names = sectors();
    let name = |id: &str| {
        let named = names.iter().find(|sector| sector.value == id);
        named.map_or_else(String::new, |sector| sector.label.clone())
    };
    let choice = |role: Role| {
        let also: Vec<String> = role.also.iter().map(|id| name(id)).collect();
        let args = [
            ("sector", name(&role.sector).into()),
            ("others", also.len().into()),
            ("also", words.list(&also).into()),
            ("why", role.why.into()),
        ];
        Choice {
            value: role.id,
            label: role.role,
            hint: words.say_with("scope-role", &args),
        }
    };
    guide.into_iter().map(choice).collect()
}

/// How to choose where to sit, in a sentence or two.
pub(crate) fn hat() -> String {
    read::<Guide>(SECTORS).map_or_else(String::new, |guide| guide.rule)
}

/// The sectors, in their order; the hint says who they are.
pub(crate) fn sectors() -> Vec<Choice> {
    choices(SECTORS, |entry| entry.meaning)
}

/// The four dimensions of population groups.
pub(crate) fn dimensions() -> Vec<Choice> {
    choices(DIMENSIONS, |entry| entry.meaning)
}

/// The life stages, by name.
pub(crate) fn life_stages() -> Vec<String> {
    names(LIFE_STAGES)
}

/// The settings, by name.
pub(crate) fn settings() -> Vec<String> {
    names(SETTINGS)
}

/// An entry of the glossary, as a report takes it.
#[derive(Deserialize)]
struct Glossed {
    term: String,
    also: Vec<String>,
    meaning: String,
}

#[derive(Deserialize)]
struct Terms {
    terms: Vec<Glossed>,
}

/// The glossary with every way to write a term.
pub(crate) fn terms() -> Vec<Term> {
    let terms = read::<Terms>(GLOSSARY).map_or_else(Vec::new, |list| list.terms);
    let term = |one: Glossed| Term {
        term: one.term,
        also: one.also,
        meaning: one.meaning,
    };
    terms.into_iter().map(term).collect()
}

/// The glossary: a term and what it means.
pub(crate) fn glossary() -> Vec<Choice> {
    choices(GLOSSARY, |entry| entry.meaning)
}

fn choices(text: &str, hint: impl Fn(Entry) -> String) -> Vec<Choice> {
    let choice = |entry: Entry| Choice {
        value: entry.id.clone(),
        label: entry.name.clone(),
        hint: hint(entry),
    };
    entries(text).into_iter().map(choice).collect()
}

fn names(text: &str) -> Vec<String> {
    entries(text).into_iter().map(|entry| entry.name).collect()
}

fn entries(text: &str) -> Vec<Entry> {
    // A test reads every one of them: a file that is not sound never ships.
    read::<Lists>(text).map_or_else(Vec::new, |lists| lists.entries)
}

fn read<T: DeserializeOwned>(text: &str) -> Option<T> {
    serde_json::from_str(text).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use pit_record::body::{Dimension, Size};
    use pit_workbook::Sector;

    fn every<T: DeserializeOwned>(choices: Vec<Choice>, count: usize) {
        assert_eq!(choices.len(), count);
        for choice in choices {
            assert!(!choice.label.is_empty() && !choice.hint.is_empty());
            let value = serde_json::Value::String(choice.value.clone());
            assert!(
                serde_json::from_value::<T>(value).is_ok(),
                "{}",
                choice.value
            );
        }
    }

    #[test]
    fn every_list_that_ships_can_be_read_and_its_choices_stored() {
        every::<Size>(sizes(), 3);
        every::<Sector>(sectors(), 5);
        every::<Dimension>(dimensions(), 4);
        assert_eq!(life_stages().len(), 7);
        assert_eq!(settings().len(), 14);
        assert!(glossary().len() > 50);
        assert_eq!(terms().len(), glossary().len());
        assert!(!hat().is_empty());
        let words = Words::english();
        let hints = roles(&words);
        assert!(hints.len() > 40);
        assert!(
            hints
                .iter()
                .all(|role| !role.hint.starts_with(';') && !role.hint.starts_with('.'))
        );
    }
}
