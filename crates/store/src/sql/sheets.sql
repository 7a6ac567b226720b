SELECT thing.id, sheet.workbook,
       EXISTS (SELECT 1 FROM thing said
                WHERE said.parent = thing.id AND said.noun = 'judgement' AND said.state = 'is')
  FROM thing
  CROSS JOIN sheet ON sheet.id = thing.id
 WHERE thing.parent = ?1 AND thing.noun = 'sheet' AND thing.state = 'is'
 ORDER BY thing.millis, thing.counter, thing.id
