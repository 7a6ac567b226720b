SELECT thing.id, thing.noun, record.state, record.body
  FROM thing
  CROSS JOIN record ON record.thing = thing.id
  JOIN change ON change.id = record.change
 WHERE thing.parent = ?1 AND thing.noun = ?2 AND (change.millis, change.counter) <= (?3, ?4)
 ORDER BY thing.millis, thing.counter, thing.id, change.millis, change.counter, record.id
