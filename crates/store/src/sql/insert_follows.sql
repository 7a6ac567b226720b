INSERT INTO follows (record, followed) VALUES (?1, ?2)
