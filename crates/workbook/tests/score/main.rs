//! The counting rules, by example and by property.

mod action_balance;
mod answers;
mod any;
mod built;
mod flags;
mod headline;
mod json;
mod marked;
mod marks;
mod pots_balance;
mod pots_properties;
mod properties;
mod robust_by_trying;
mod robust_weakest_link;
mod room;
mod scales;
mod triangle;
mod weak_seam;
mod weakest_links;
mod worked_cases;
