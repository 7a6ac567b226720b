SELECT thing.id, thing.noun, thing.sayings, record.body
  FROM thing
  CROSS JOIN record ON record.id = thing.shown
 WHERE thing.parent = ?1 AND thing.noun = ?2 AND thing.state = 'is'
 ORDER BY thing.millis, thing.counter, thing.id
