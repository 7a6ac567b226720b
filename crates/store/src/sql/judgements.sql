SELECT judgement.criterion, judgement.answer, judgement.level, judgement.reached
  FROM thing
  JOIN judgement ON judgement.id = thing.id
 WHERE thing.parent = ?1 AND thing.noun = 'judgement' AND thing.state = 'is'
 ORDER BY thing.millis, thing.counter, thing.id
