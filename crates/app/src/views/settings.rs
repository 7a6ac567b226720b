//! Settings, and what the program is.

use serde::{Deserialize, Serialize};

use super::{Choice, Frame};

/// The settings page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct SettingsView {
    /// The head's state.
    pub frame: Frame,
    /// What is set.
    pub settings: Settings,
    /// The text sizes.
    pub text_sizes: Vec<Choice>,
    /// The themes.
    pub themes: Vec<Choice>,
    /// Where the library lies.
    pub library: String,
    /// Where reports go.
    pub reports: String,
    /// The program and its version.
    pub program: String,
    /// About it, a paragraph each.
    pub about: Vec<String>,
    /// The licences, a paragraph each.
    pub licences: Vec<String>,
    /// The glossary: a term and what it means.
    pub glossary: Vec<Choice>,
}

/// What a person has set. Kept beside the library, not in it: it is about this computer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Settings {
    /// `normal`, `large`, `largest`.
    pub text_size: String,
    /// `computer`, `light`, `dark`.
    pub theme: String,
    /// Single keys choose levels.
    pub single_keys: bool,
}
