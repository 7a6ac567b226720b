//! Whether the text is JSON at all, and where it stops being so.

use jsonc_parser::ast::Value;
use jsonc_parser::errors::{ParseError, ParseErrorKind as Kind};
use jsonc_parser::{CollectOptions, ParseOptions, ParseStringErrorKind, parse_to_ast};
use schemars::JsonSchema;
use serde::Serialize;

use super::position::of_serde;
use super::{Code, Found};

/// In what way a text isn't JSON; the argument `what` of [`Code::Syntax`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum SyntaxFault {
    /// There is nothing but space.
    NothingThere,
    /// A comment.
    Comment,
    /// A comma after the last entry.
    TrailingComma,
    /// No comma between two entries.
    MissingComma,
    /// No colon after a field's name.
    MissingColon,
    /// No value after a field's colon.
    MissingValue,
    /// A field's name without double quotes.
    NameWithoutQuotes,
    /// Single quotes.
    SingleQuotes,
    /// A text whose closing quote is missing.
    UnterminatedText,
    /// A text with a line break or another control character in it.
    ControlCharacter,
    /// A backslash before something it can't stand before.
    BadEscape,
    /// A number that isn't one.
    BadNumber,
    /// An object that is never closed; the place is where it begins.
    UnterminatedObject,
    /// A list that is never closed; the place is where it begins.
    UnterminatedList,
    /// Something after the end.
    TextAfterEnd,
    /// More objects and lists within each other than can be read.
    TooDeep,
    /// Something else that can't stand here.
    Unexpected,
}

impl SyntaxFault {
    /// The fault as it is written: lower case and dashes.
    pub fn as_str(self) -> &'static str {
        match self {
            SyntaxFault::NothingThere => "nothing-there",
            SyntaxFault::Comment => "comment",
            SyntaxFault::TrailingComma => "trailing-comma",
            SyntaxFault::MissingComma => "missing-comma",
            SyntaxFault::MissingColon => "missing-colon",
            SyntaxFault::MissingValue => "missing-value",
            SyntaxFault::NameWithoutQuotes => "name-without-quotes",
            SyntaxFault::SingleQuotes => "single-quotes",
            SyntaxFault::UnterminatedText => "unterminated-text",
            SyntaxFault::ControlCharacter => "control-character",
            SyntaxFault::BadEscape => "bad-escape",
            SyntaxFault::BadNumber => "bad-number",
            SyntaxFault::UnterminatedObject => "unterminated-object",
            SyntaxFault::UnterminatedList => "unterminated-list",
            SyntaxFault::TextAfterEnd => "text-after-end",
            SyntaxFault::TooDeep => "too-deep",
            SyntaxFault::Unexpected => "unexpected",
        }
    }
}

/// Reads the tree and notes the first fault, if there is one. serde_json has the say on what is
/// JSON; of the two readers' places the earlier one is told, since it is nearer to the cause.
/// With a fault there may still be a tree: comments and trailing commas hide nothing behind them.
pub(super) fn read<'t>(text: &'t str, found: &mut Found) -> Option<Value<'t>> {
    let strict = parse_to_ast(text, &CollectOptions::default(), &options(false));
    let ours = match &strict {
        Ok(read) if read.value.is_none() => Some((0, SyntaxFault::NothingThere)),
        Ok(_) => None,
        Err(error) => Some((error.range().start, fault_of(error))),
    };
    let serdes = serde_json::from_str::<serde_json::Value>(text)
        .err()
        .map(|error| (of_serde(text, &error), fault_of_serde(&error)));
    if let Some((at, fault)) = ours.into_iter().chain(serdes).min_by_key(|(at, _)| *at) {
        found.add(at, Code::Syntax, "", &[&fault.as_str()]);
    }
    match strict {
        Ok(read) => read.value,
        Err(_) => {
            parse_to_ast(text, &CollectOptions::default(), &options(true))
                .ok()?
                .value
        }
    }
}

fn options(comments_and_trailing_commas: bool) -> ParseOptions {
    ParseOptions {
        allow_comments: comments_and_trailing_commas,
        allow_trailing_commas: comments_and_trailing_commas,
        allow_loose_object_property_names: false,
        allow_missing_commas: false,
        allow_single_quoted_strings: false,
        allow_hexadecimal_numbers: false,
        allow_unary_plus_numbers: false,
        allow_bare_decimal_point_numbers: false,
        allow_non_finite_numbers: false,
        allow_extended_string_escapes: false,
    }
}

fn fault_of(error: &ParseError) -> SyntaxFault {
    match error.kind() {
        Kind::CommentsNotAllowed | Kind::UnterminatedCommentBlock => SyntaxFault::Comment,
        Kind::TrailingCommasNotAllowed => SyntaxFault::TrailingComma,
        Kind::ExpectedComma => SyntaxFault::MissingComma,
        Kind::ExpectedColonAfterObjectKey => SyntaxFault::MissingColon,
        Kind::ExpectedObjectValue => SyntaxFault::MissingValue,
        Kind::ExpectedStringObjectProperty => SyntaxFault::NameWithoutQuotes,
        Kind::SingleQuotedStringsNotAllowed => SyntaxFault::SingleQuotes,
        Kind::String(ParseStringErrorKind::UnterminatedStringLiteral) => {
            SyntaxFault::UnterminatedText
        }
        Kind::String(_) => SyntaxFault::BadEscape,
        Kind::BareDecimalPointNumbersNotAllowed
        | Kind::ExpectedDigit
        | Kind::ExpectedDigitFollowingNegativeSign
        | Kind::ExpectedPlusMinusOrDigitInNumberLiteral
        | Kind::HexadecimalNumbersNotAllowed
        | Kind::NonFiniteNumbersNotAllowed
        | Kind::UnaryPlusNumbersNotAllowed => SyntaxFault::BadNumber,
        Kind::UnterminatedObject => SyntaxFault::UnterminatedObject,
        Kind::UnterminatedArray => SyntaxFault::UnterminatedList,
        Kind::MultipleRootJsonValues => SyntaxFault::TextAfterEnd,
        Kind::NestingDepthExceeded => SyntaxFault::TooDeep,
        _ => SyntaxFault::Unexpected,
    }
}

/// serde_json has no kinds of its own to tell apart, only these words.
fn fault_of_serde(error: &serde_json::Error) -> SyntaxFault {
    let said = error.to_string();
    let faults = [
        ("recursion limit", SyntaxFault::TooDeep),
        ("number out of range", SyntaxFault::BadNumber),
        ("invalid number", SyntaxFault::BadNumber),
        ("expected `,`", SyntaxFault::MissingComma),
        ("control character", SyntaxFault::ControlCharacter),
    ];
    let known = faults.iter().find(|(words, _)| said.starts_with(words));
    known.map_or(SyntaxFault::Unexpected, |(_, fault)| *fault)
}
