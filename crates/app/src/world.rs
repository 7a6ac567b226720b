//! The clock and the source of ids: the only place in the program that asks what time it is.

use chrono::{Local, NaiveDate, NaiveDateTime, TimeZone, Utc};
use pit_store::World;
use uuid::Uuid;

/// The computer's own clock, and ids that nobody else has.
pub fn real() -> World {
    World {
        now_millis: Box::new(|| Utc::now().timestamp_millis()),
        fresh_id: Box::new(Uuid::now_v7),
    }
}

/// A world that is the same every time: for the sample, and for tests. Its clock starts at nine in
/// the morning of `day` and moves on by twenty seconds with every change; its ids are counted, in
/// a range that `seed` chooses.
pub fn fixed(seed: u64, day: NaiveDate) -> World {
    let start = day
        .and_hms_opt(9, 0, 0)
        .unwrap_or_default()
        .and_utc()
        .timestamp_millis();
    let mut changes: i64 = 0;
    let mut ids: u64 = 0;
    World {
        now_millis: Box::new(move || {
            changes += 1;
            start + changes * 20_000
        }),
        fresh_id: Box::new(move || {
            ids += 1;
            uuid::Builder::from_custom_bytes(counted(seed, ids)).into_uuid()
        }),
    }
}

/// Sixteen bytes from a seed and a number; the seed stands first, so that ids of one world sort in
/// the order they were given.
fn counted(seed: u64, number: u64) -> [u8; 16] {
    let mut bytes = [0; 16];
    bytes[..6].copy_from_slice(&seed.to_be_bytes()[2..]);
    bytes[8..].copy_from_slice(&number.to_be_bytes());
    bytes
}

/// The local date and time of a stamp, for people.
pub fn local(millis: i64) -> NaiveDateTime {
    Local
        .timestamp_millis_opt(millis)
        .earliest()
        .unwrap_or_default()
        .naive_local()
}

/// Today, where this computer is.
pub fn today() -> NaiveDate {
    Local::now().date_naive()
}

/// Now, in UTC, as a PDF's metadata give it.
pub fn now_utc() -> String {
    Utc::now().to_rfc3339_opts(chrono::SecondsFormat::Secs, true)
}
