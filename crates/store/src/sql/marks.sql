SELECT record.body, change.millis, change.counter
  FROM thing
  CROSS JOIN record ON record.id = thing.shown
  JOIN change ON change.id = record.change
 WHERE thing.parent = ?1 AND thing.noun = 'mark' AND thing.state = 'is'
 ORDER BY thing.millis, thing.counter, thing.id
