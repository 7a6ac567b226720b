//! The workbook: a header, a scale, and its criteria in order.

use std::collections::BTreeMap;
use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::{Component, Criterion, Reading, Scale};
use crate::canonical_json;

/// A workbook as its author wrote it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Workbook {
    /// Where an editor finds the schema of this file; the program ignores it.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// What rounds are stored under, such as `planning`; lower case and dashes.
    pub id: String,
    /// Its version: major, minor, patch.
    pub version: String,
    /// The language it is written in, such as `en-GB`.
    pub locale: String,
    /// Its full name.
    pub title: String,
    /// Its name where space is short.
    pub short_title: String,
    /// The published tool it stands for, such as "Tool A"; absent where there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stands_for: Option<String>,
    /// The part of the triangle it looks at.
    pub component: Component,
    /// How it is read.
    pub reading: Reading,
    /// What its criteria are called on screen and paper.
    pub noun: Noun,
    /// What it is for, in one or two sentences.
    pub summary: String,
    /// Who publishes it.
    pub publisher: String,
    /// The day this version was published, as `2026-11-22`.
    pub published: String,
    /// The licence of its text, as an SPDX expression.
    pub licence: String,
    /// How to name it when it is used or adapted, including what it is based on.
    pub attribution: String,
    /// The documents its `sources` point into, by short name (lower case and dashes).
    pub documents: BTreeMap<String, Document>,
    /// Its levels.
    pub scale: Scale,
    /// Its criteria, in order.
    pub criteria: Vec<Criterion>,
}

/// What a workbook calls its criteria.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Noun {
    /// One of them: "step".
    pub one: String,
    /// Several: "steps".
    pub many: String,
}

/// A document that criteria rest on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// Its title.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// The year it was published.
    pub year: u16,
}

/// The identity of a workbook's exact text: the SHA-256 of its canonical bytes, in hex.
#[derive(
    Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(transparent)]
pub struct WorkbookHash(pub String);

impl fmt::Display for WorkbookHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Workbook {
    /// Reads a workbook that is already known to be sound (shipped, or stored by its hash).
    /// A person's own file goes through [`crate::check`] first, which names every problem at once.
    ///
    /// # Errors
    /// The first thing that does not fit, as serde words it.
    pub fn from_json(text: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(text)
    }

    /// The canonical bytes: compact JSON with sorted keys, without `$schema`. Written once, when a
    /// workbook is taken into a library or a bundle, and never re-serialised from the types after that. See [`canonical_json`].
    pub fn canonical(&self) -> Vec<u8> {
        let mut value = serde_json::to_value(self).unwrap_or_default();
        if let Some(object) = value.as_object_mut() {
            object.remove("$schema");
        }
        canonical_json(&value).into_bytes()
    }

    /// The hash of canonical bytes.
    pub fn hash_of(canonical: &[u8]) -> WorkbookHash {
        WorkbookHash(
            Sha256::digest(canonical)
                .iter()
                .map(|b| format!("{b:02x}"))
                .collect(),
        )
    }

    /// The criterion with this id.
    pub fn criterion(&self, id: &str) -> Option<&Criterion> {
        self.criteria.iter().find(|c| c.id == id)
    }
}
