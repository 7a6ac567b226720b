//! The real window, driven as a person would: by looking and by keyboard.

mod everyone;
mod journey;
mod lasting;
mod magnified;
mod marks;
mod overview;
mod places;
mod rounds;
mod twice;
mod typing;
mod way;
mod workbooks;
