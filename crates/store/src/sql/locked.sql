SELECT cut.revision, cut.locked_on, cut.reopened_on, cut.late
  FROM cut
  CROSS JOIN thing ON thing.id = cut.id AND thing.state = 'is'
 WHERE cut.round = ?1
 ORDER BY cut.revision DESC
 LIMIT 1
