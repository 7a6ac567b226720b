//! Places, scope, bin, history and settings, as the window asks for them.

mod bin;
mod drafts;
mod errors;
mod history;
mod home;
mod journey;
mod library;
mod person;

mod sample;
mod scope;
mod settings;
