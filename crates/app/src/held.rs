//! What several threads hold.

use std::sync::{Mutex, MutexGuard, PoisonError};

/// A panic while it was held left nothing half done: every write is a transaction.
pub(crate) fn lock<T>(held: &Mutex<T>) -> MutexGuard<'_, T> {
    held.lock().unwrap_or_else(PoisonError::into_inner)
}
