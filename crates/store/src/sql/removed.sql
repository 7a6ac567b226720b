SELECT thing.id, thing.noun, record.body, change.millis
  FROM thing
  CROSS JOIN record ON record.id = thing.shown
  CROSS JOIN change ON change.id = record.change
 WHERE thing.state = 'removed'
 ORDER BY change.millis DESC, change.counter DESC, thing.id
