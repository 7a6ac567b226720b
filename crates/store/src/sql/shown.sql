SELECT thing.noun, thing.parent, thing.state, record.body
  FROM thing
  JOIN record ON record.id = thing.shown
 WHERE thing.id = ?1
