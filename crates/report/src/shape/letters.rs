//! The letters of a glyph: mostly one, so they are kept where the glyph is and not on the heap.

use std::fmt;
use std::ops::Deref;

/// A short text.
#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Letters {
    Few { length: u8, bytes: [u8; FEW] },
    Many(Box<str>),
}

/// As many bytes as a `String` takes itself.
const FEW: usize = 22;

impl From<&str> for Letters {
    fn from(text: &str) -> Self {
        let mut bytes = [0; FEW];
        match (bytes.get_mut(..text.len()), u8::try_from(text.len())) {
            (Some(few), Ok(length)) => {
                few.copy_from_slice(text.as_bytes());
                Self::Few { length, bytes }
            }
            _ => Self::Many(text.into()),
        }
    }
}

impl Letters {
    /// With more letters at the end.
    pub fn push(&mut self, more: &str) {
        *self = Self::from(format!("{}{more}", &**self).as_str());
    }
}

impl Deref for Letters {
    type Target = str;

    fn deref(&self) -> &str {
        match self {
            Self::Few { length, bytes } => {
                let few = &bytes[..usize::from(*length)];
                std::str::from_utf8(few).unwrap_or_default()
            }
            Self::Many(many) => many,
        }
    }
}

impl fmt::Debug for Letters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&**self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::{FEW, Letters};

    #[test]
    fn few_and_many_letters_are_what_they_were() {
        for length in [0, 1, FEW - 1, FEW, FEW + 1, 300] {
            let text = "ŵ".repeat(length / 2) + &"a".repeat(length % 2);
            let mut letters = Letters::from(text.as_str());
            assert_eq!(&*letters, text);
            letters.push("é");
            assert_eq!(&*letters, format!("{text}é"));
        }
    }
}
