//! Words a person picks from a few: how they are shown, and how they are read back.

use pit_words::Words;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::error::AppError;
use crate::views::Choice;

/// Each with its words from `words/`, under `prefix`, and its hint where there is one.
pub(crate) fn choices(words: &Words, prefix: &str, values: &[&str]) -> Vec<Choice> {
    let choice = |value: &&str| Choice {
        value: (*value).to_owned(),
        label: words.say(&format!("{prefix}-{value}")),
        hint: words.say_if_there(&format!("{prefix}-{value}-hint")),
    };
    values.iter().map(choice).collect()
}

/// Who may read a reason, a note or a piece of evidence.
pub(crate) fn audiences(words: &Words) -> Vec<Choice> {
    choices(words, "audience", &["room", "released"])
}

/// How strong a piece of evidence is, weakest first.
pub(crate) fn strengths(words: &Words) -> Vec<Choice> {
    let strengths = ["hunch", "seen", "documented", "measured"];
    choices(words, "strength", &strengths)
}

/// The kinds of note.
pub(crate) fn kinds(words: &Words) -> Vec<Choice> {
    let kinds = ["strength", "gap", "not-true-for", "dissent"];
    choices(words, "kind", &kinds)
}

/// The three kinds of action.
pub(crate) fn segments(words: &Words) -> Vec<Choice> {
    choices(words, "segment", &["civic", "community", "service"])
}

/// What an action changes.
pub(crate) fn works_on(words: &Words) -> Vec<Choice> {
    choices(words, "works-on", &["conditions", "behaviour"])
}

/// How far an action is.
pub(crate) fn states(words: &Words) -> Vec<Choice> {
    let states = ["to-start", "under-way", "done", "dropped"];
    choices(words, "state", &states)
}

/// The parts somebody plays in an action.
pub(crate) fn parts(words: &Words) -> Vec<Choice> {
    let parts = ["leads", "advises", "informs", "collaborates"];
    choices(words, "part", &parts)
}

/// What was picked; `None` where nothing was.
pub(crate) fn picked<T: DeserializeOwned>(value: &str) -> Result<Option<T>, AppError> {
    if value.is_empty() {
        return Ok(None);
    }
    serde_json::from_value(Value::String(value.to_owned()))
        .map(Some)
        .map_err(|_| AppError::NoSuchChoice(value.to_owned()))
}

/// What must have been picked.
pub(crate) fn must<T: DeserializeOwned>(value: &str) -> Result<T, AppError> {
    picked(value)?.ok_or_else(|| AppError::NoSuchChoice(value.to_owned()))
}

/// How something picked is sent to the window.
pub(crate) fn value_of(picked: impl Serialize) -> String {
    match serde_json::to_value(picked) {
        Ok(Value::String(value)) => value,
        _ => String::new(),
    }
}
