//! What a person has set on this computer: a small file beside the library.

use std::path::{Path, PathBuf};

use crate::error::AppError;
use crate::source;
use crate::views::Settings;

/// The text sizes, as stored.
pub(crate) const TEXT_SIZES: &[&str] = &["normal", "large", "largest"];
/// The themes, as stored.
pub(crate) const THEMES: &[&str] = &["computer", "light", "dark"];

/// The settings and where they lie; nowhere, for a program that keeps nothing.
pub(crate) struct SettingsFile {
    path: Option<PathBuf>,
    settings: Settings,
}

impl SettingsFile {
    /// Reads the settings. A file that can't be understood is set aside, and all is as at first.
    pub(crate) fn read(path: Option<PathBuf>) -> Self {
        let text = path.as_ref().map(std::fs::read_to_string);
        let settings = match (&path, text) {
            (Some(path), Some(Ok(text))) => understood(&text).unwrap_or_else(|| {
                set_aside(path);
                at_first()
            }),
            _ => at_first(),
        };
        Self { path, settings }
    }

    /// What is set.
    pub(crate) fn get(&self) -> &Settings {
        &self.settings
    }

    /// Sets it, and writes it down.
    pub(crate) fn set(&mut self, settings: Settings) -> Result<(), AppError> {
        check(&settings)?;
        if let Some(path) = &self.path {
            source::write(path, written(&settings).as_bytes())?;
        }
        self.settings = settings;
        Ok(())
    }
}

fn at_first() -> Settings {
    Settings {
        text_size: TEXT_SIZES[0].to_owned(),
        theme: THEMES[0].to_owned(),
        single_keys: true,
    }
}

fn understood(text: &str) -> Option<Settings> {
    let settings = serde_json::from_str(text).ok()?;
    check(&settings).ok()?;
    Some(settings)
}

fn check(settings: &Settings) -> Result<(), AppError> {
    for (value, allowed) in [(&settings.text_size, TEXT_SIZES), (&settings.theme, THEMES)] {
        if !allowed.contains(&value.as_str()) {
            return Err(AppError::NoSuchChoice(value.clone()));
        }
    }
    Ok(())
}

fn written(settings: &Settings) -> String {
    // Two words and a truth value: they always have a JSON form.
    let mut text = serde_json::to_string_pretty(settings).unwrap_or_default();
    text.push('\n');
    text
}

/// Keeps what could not be understood under another name, for whoever wants to look.
fn set_aside(path: &Path) {
    // Where that fails it is overwritten when something is set: settings are no record.
    let _ = std::fs::rename(path, path.with_extension("broken.json"));
}
