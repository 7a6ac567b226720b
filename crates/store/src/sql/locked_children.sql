SELECT child.id, place.name,
       (SELECT cut.id
          FROM assessment
          CROSS JOIN thing at ON at.id = assessment.id AND at.state = 'is'
          CROSS JOIN round ON round.assessment = assessment.id AND round.held_on <= ?5
          CROSS JOIN thing rt ON rt.id = round.id AND rt.state = 'is'
          CROSS JOIN sheet ON sheet.workbook_id = ?2 AND sheet.round = round.id
          CROSS JOIN thing st ON st.id = sheet.id AND st.state = 'is'
          CROSS JOIN cut ON cut.round = round.id
          CROSS JOIN thing ct ON ct.id = cut.id AND ct.state = 'is'
         WHERE assessment.place = child.id AND assessment.lens = ?3 AND assessment.lens_name IS ?4
         ORDER BY round.held_on DESC, rt.millis DESC, rt.counter DESC, cut.revision DESC
         LIMIT 1)
  FROM thing child
  CROSS JOIN place ON place.id = child.id
 WHERE child.parent = ?1 AND child.noun = 'place' AND child.state = 'is'
 ORDER BY place.name, child.id
