INSERT INTO thing (id, noun, parent, state, shown, sayings, millis, counter)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
ON CONFLICT (id) DO UPDATE SET
  parent = excluded.parent, state = excluded.state, shown = excluded.shown,
  sayings = excluded.sayings, millis = excluded.millis, counter = excluded.counter
