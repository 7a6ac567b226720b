SELECT thing.id, thing.shown, thing.state = 'is', thing.sayings = 1,
       judgement.criterion, judgement.answer, judgement.level, judgement.reached
  FROM thing
  LEFT JOIN judgement ON judgement.id = thing.id
 WHERE thing.parent = ?1 AND thing.noun = 'judgement'
 ORDER BY thing.millis, thing.counter, thing.id
