//! From round to round: locking a finished one, opening it again, and starting the next from it.

mod file;
mod lock;
mod moved;
mod next;
mod revisions;

pub use file::{lock_in, next_in, reopen_in};
pub use lock::{Locking, lock, reopen};
pub(crate) use moved::moved;
pub(crate) use next::revisited;
pub use next::{Along, by_workbook, comes_along, next};
pub(crate) use revisions::revisions;
