INSERT INTO record (id, change, thing, noun, restores, state, body)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
