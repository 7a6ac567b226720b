//! What a logo may be: a small PNG picture, checked when it is chosen and again whenever it is read.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use thiserror::Error;

use super::Logo;
use crate::ThingId;

/// The most a logo may weigh, in bytes: every report carries it, and so does every bundle.
pub const MOST_BYTES: usize = 200 * 1024;

/// The most pixels it may have on a side: printed 40 mm wide, that is more than any printer shows.
pub const MOST_PIXELS: u32 = 4000;

/// How every PNG picture begins, up to the name of its first part.
const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";

/// Why a picture can't be a logo.
#[derive(Debug, Error, Clone, Copy, PartialEq, Eq)]
pub enum LogoError {
    /// It is no PNG picture, or it was cut.
    #[error("it is no PNG picture")]
    NotPng,
    /// It weighs more than [`MOST_BYTES`].
    #[error("it has {0} bytes, more than {MOST_BYTES}")]
    TooHeavy(usize),
    /// It has no pixels, or more than [`MOST_PIXELS`] on a side.
    #[error("it is {width} by {height} pixels")]
    Size {
        /// Its width, in pixels.
        width: u32,
        /// Its height, in pixels.
        height: u32,
    },
}

impl Logo {
    /// A logo from the bytes of a PNG picture.
    ///
    /// # Errors
    /// [`LogoError`] where it can't be one.
    pub fn of(place: ThingId, png: &[u8]) -> Result<Self, LogoError> {
        pixels(png)?;
        let png = STANDARD.encode(png);
        Ok(Self { place, png })
    }

    /// The bytes of the picture, checked: a bundle may have brought anything.
    ///
    /// # Errors
    /// [`LogoError`] where it is none.
    pub fn bytes(&self) -> Result<Vec<u8>, LogoError> {
        // Before it is read: four letters stand for three bytes.
        if self.png.len() > MOST_BYTES.div_ceil(3) * 4 {
            return Err(LogoError::TooHeavy(self.png.len() / 4 * 3));
        }
        let png = STANDARD.decode(&self.png).map_err(|_| LogoError::NotPng)?;
        pixels(&png)?;
        Ok(png)
    }
}

/// The width and height of a PNG picture, in pixels.
///
/// # Errors
/// [`LogoError`] where it can't be a logo.
fn pixels(png: &[u8]) -> Result<(u32, u32), LogoError> {
    if png.len() > MOST_BYTES {
        return Err(LogoError::TooHeavy(png.len()));
    }
    let header = png.strip_prefix(SIGNATURE).ok_or(LogoError::NotPng)?;
    // The first part is the header: its length, its name, then width and height.
    let number = |at: usize| {
        let bytes = header.get(at..at + 4).and_then(|four| four.try_into().ok());
        bytes.map(u32::from_be_bytes).ok_or(LogoError::NotPng)
    };
    if header.get(4..8) != Some(b"IHDR") {
        return Err(LogoError::NotPng);
    }
    let (width, height) = (number(8)?, number(12)?);
    let fits = 1..=MOST_PIXELS;
    match fits.contains(&width) && fits.contains(&height) {
        true => Ok((width, height)),
        false => Err(LogoError::Size { width, height }),
    }
}
