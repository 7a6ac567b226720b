SELECT record.body
  FROM cut
  CROSS JOIN thing ON thing.id = cut.id AND thing.state = 'is'
  CROSS JOIN record ON record.id = thing.shown
 WHERE cut.round = ?1
 ORDER BY cut.revision DESC
 LIMIT 1
