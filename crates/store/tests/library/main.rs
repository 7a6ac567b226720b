//! The library on disk, from outside.

mod across;
mod as_locked;
mod bin;
mod child;
mod commits;
mod damaged;
mod drafts;
mod erasing;
mod fixture;
mod full_disk;
mod history;
mod holding;
mod killed;
mod marks;
mod merging;
mod opening;
mod parcels;
mod plans;
mod properties;
mod setting;
mod small_disk;
mod undoing;
mod unwritable;
mod workbooks;
