//! Comparing rounds and places, by example and by property.

#[path = "../score/any.rs"]
mod any;
#[path = "../score/built.rs"]
#[allow(dead_code)] // The counting rules' tests use the rest.
mod built;
mod places;
mod properties;
mod rounds;
mod two_rounds;
mod versions;
