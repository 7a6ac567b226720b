//! Checking a workbook file: every code, every problem at once, and no text that makes it panic.

mod all_at_once;
mod cases;
mod codes;
mod edited;
mod properties;
mod syntax;
