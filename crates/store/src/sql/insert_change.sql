INSERT INTO change (id, run, millis, counter, undoes) VALUES (?1, ?2, ?3, ?4, ?5)
