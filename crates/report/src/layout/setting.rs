//! Sizes and spaces: the one place where the look of the text is chosen.

use super::MM;
use super::piece::Rgb;
use crate::shape::Style;

/// How a text is set. Points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Setting {
    pub size: f32,
    pub leading: f32,
    pub strong: bool,
    pub color: Rgb,
    /// Lines of about equal length.
    pub balanced: bool,
    pub before: f32,
    pub after: f32,
}

/// Large print begins here.
pub(crate) const LARGE: f32 = 18.0;
/// In large print, smaller titles grow up to this.
const TITLES: f32 = 24.0;

const fn set(size: f32, leading: f32) -> Setting {
    let color = Rgb::BLACK;
    Setting {
        size,
        leading,
        strong: false,
        color,
        balanced: false,
        before: 0.0,
        after: 0.0,
    }
}

impl Setting {
    pub const COVER_TITLE: Self = Self {
        strong: true,
        balanced: true,
        after: 6.0 * MM,
        ..set(36.0, 40.0)
    };
    pub const COVER_LEAD: Self = Self {
        after: 11.0 * MM,
        ..set(16.0, 23.0)
    };
    pub const ONE: Self = Self {
        strong: true,
        balanced: true,
        after: 3.0 * MM,
        ..set(27.0, 31.0)
    };
    pub const ONE_SHORT: Self = Self {
        strong: true,
        balanced: true,
        after: 2.5 * MM,
        ..set(23.0, 27.0)
    };
    pub const LEAD_SHORT: Self = Self {
        after: 4.0 * MM,
        ..set(13.5, 18.5)
    };
    pub const TWO: Self = Self {
        strong: true,
        before: 6.0 * MM,
        after: 1.5 * MM,
        ..set(15.0, 20.0)
    };
    pub const THREE: Self = Self {
        strong: true,
        before: 4.0 * MM,
        after: 0.8 * MM,
        ..set(12.0, 16.0)
    };
    pub const NOTES_TWO: Self = Self {
        strong: true,
        before: 3.5 * MM,
        after: 0.8 * MM,
        ..set(12.0, 16.0)
    };
    pub const NOTES_THREE: Self = Self {
        strong: true,
        before: 2.5 * MM,
        after: 0.5 * MM,
        ..set(11.0, 15.0)
    };
    pub const KICKER: Self = Self {
        color: Rgb::SOFT,
        after: 1.5 * MM,
        ..set(11.0, 15.0)
    };
    pub const LEAD: Self = Self {
        after: 5.0 * MM,
        ..set(14.5, 20.0)
    };
    pub const BODY: Self = Self {
        before: 2.0 * MM,
        ..set(12.0, 17.0)
    };
    pub const NOTES: Self = Self {
        before: 1.5 * MM,
        ..set(11.0, 15.0)
    };
    pub const FINE: Self = Self {
        before: 0.9 * MM,
        ..set(10.0, 13.0)
    };
    pub const LEVEL: Self = set(11.0, 14.0);
    pub const LEVEL_COMPACT: Self = set(10.0, 13.0);
    pub const LEVEL_PLAIN: Self = set(11.0, 14.5);
    pub const LEVEL_RULED: Self = set(11.5, 15.5);
    pub const LEVEL_NAME: Self = Self {
        strong: true,
        ..set(12.0, 16.0)
    };
    pub const TABLE: Self = set(10.5, 14.0);
    pub const TABLE_CLOSE: Self = set(9.5, 12.0);
    pub const TABLE_BOARD: Self = set(11.0, 15.0);
    pub const CAPTION: Self = Self {
        color: Rgb::SOFT,
        ..set(10.5, 14.0)
    };
    pub const SMALL: Self = Self {
        color: Rgb::SOFT,
        before: 3.0 * MM,
        ..set(9.5, 13.0)
    };
    pub const TAG: Self = Self {
        strong: true,
        ..set(9.5, 13.0)
    };

    pub fn style(self) -> Style {
        // Large letters stand too far apart at their natural spacing.
        let tracking = if self.size >= 23.0 { -0.01 } else { 0.0 };
        Style {
            size: self.size,
            strong: self.strong,
            tracking,
        }
    }

    /// As in large print: six points more, and nothing under 18 points, as the RNIB's clear print
    /// guidance asks. Titles are large already and grow no further.
    pub fn large(self) -> Self {
        let size = (self.size + 6.0).clamp(LARGE, self.size.max(TITLES));
        let scale = size / self.size;
        Self {
            size: self.size * scale,
            leading: self.leading * scale,
            before: self.before * scale,
            after: self.after * scale,
            ..self
        }
    }

    pub fn strong(self) -> Self {
        Self {
            strong: true,
            ..self
        }
    }

    /// Without space above and below.
    pub fn tight(self) -> Self {
        Self {
            before: 0.0,
            after: 0.0,
            ..self
        }
    }
}
