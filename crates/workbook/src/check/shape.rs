//! What a part of a workbook can look like; [`super::table`] says what each part does.

use super::Code;
use super::form::Form;

#[derive(Debug)]
pub(super) enum Shape {
    /// Text of a form.
    Text(Form),
    /// A whole number, from and to.
    Whole(u64, u64),
    /// One of these words.
    OneOf(&'static [&'static str]),
    /// A list of one shape, of a length.
    List(&'static Shape, Length),
    /// An object whose keys are the author's, of a form.
    Map(Form, &'static Shape),
    /// An object with these fields.
    Record(&'static [Field]),
}

/// A field of a record.
#[derive(Debug)]
pub(super) struct Field {
    pub(super) name: &'static str,
    pub(super) needed: bool,
    pub(super) shape: &'static Shape,
}

/// How long a list may be, and the code of one that isn't.
#[derive(Debug)]
pub(super) struct Length {
    pub(super) least: usize,
    pub(super) most: usize,
    pub(super) code: Code,
}

/// A field that must be there.
pub(super) const fn needed(name: &'static str, shape: &'static Shape) -> Field {
    Field {
        name,
        needed: true,
        shape,
    }
}

/// A field that may be left out.
pub(super) const fn optional(name: &'static str, shape: &'static Shape) -> Field {
    Field {
        name,
        needed: false,
        shape,
    }
}

/// A list of at least this and at most that many.
pub(super) const fn length(least: usize, most: usize, code: Code) -> Length {
    Length { least, most, code }
}
