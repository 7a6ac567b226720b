SELECT id, run, millis, counter, undoes FROM change WHERE id = ?1
