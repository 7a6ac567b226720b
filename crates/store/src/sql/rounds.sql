WITH RECURSIVE hidden (id) AS (
  SELECT id FROM thing WHERE noun = 'place' AND state = 'removed'
   UNION
  SELECT thing.id FROM hidden CROSS JOIN thing ON thing.parent = hidden.id AND thing.noun = 'place'
)
SELECT round.id, place.name, assessment.lens, assessment.lens_name, round.held_on,
       (SELECT group_concat(sheet.workbook_id, ',' ORDER BY sheet.workbook_id)
          FROM sheet CROSS JOIN thing t ON t.id = sheet.id AND t.state = 'is'
         WHERE sheet.round = round.id)
  FROM round
  CROSS JOIN thing rt ON rt.id = round.id AND rt.state = 'is'
  CROSS JOIN assessment ON assessment.id = round.assessment
  CROSS JOIN thing at ON at.id = assessment.id AND at.state = 'is'
  CROSS JOIN place ON place.id = assessment.place AND place.id NOT IN hidden
 ORDER BY round.held_on DESC, place.name, assessment.lens_name, round.id
