//! Ids: random ones, and those that a natural key decides.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::Noun;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
        #[serde(transparent)]
        pub struct $name(#[schemars(with = "String")] pub Uuid);

        impl $name {
            /// The sixteen bytes, as they are stored.
            pub fn bytes(&self) -> [u8; 16] {
                *self.0.as_bytes()
            }

            /// From sixteen stored bytes.
            pub fn from_bytes(bytes: [u8; 16]) -> Self {
                Self(Uuid::from_bytes(bytes))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self.0)
            }
        }
    };
}

id!(
    /// A thing that has versions: a place, a judgement, an action.
    ThingId
);
id!(
    /// One version of one thing.
    RecordId
);
id!(
    /// One thing a person did.
    ChangeId
);
id!(
    /// One start of the program. Nothing in it tells which computer that was.
    RunId
);

impl ThingId {
    /// The id that a natural key decides, so that two computers' answers to the same question meet:
    /// the first sixteen bytes of the SHA-256 of the noun and the parts of the key.
    pub fn natural(noun: Noun, parts: &[&str]) -> Self {
        let mut hash = Sha256::new();
        hash.update(noun.name());
        for part in parts {
            // The length stands before each part, so that no two keys run together.
            hash.update((part.len() as u64).to_be_bytes());
            hash.update(part);
        }
        let mut bytes = [0; 16];
        bytes.copy_from_slice(&hash.finalize()[..16]);
        Self::from_bytes(bytes)
    }
}
