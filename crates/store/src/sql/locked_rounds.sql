SELECT cut.id, round.id, round.held_on, cut.revision,
       (SELECT group_concat(sheet.workbook_id || ' ' || sheet.workbook, ',' ORDER BY sheet.workbook_id)
          FROM sheet CROSS JOIN thing st ON st.id = sheet.id AND st.state = 'is'
         WHERE sheet.round = round.id)
  FROM round
  CROSS JOIN thing rt ON rt.id = round.id AND rt.state = 'is'
  CROSS JOIN cut ON cut.round = round.id
  CROSS JOIN thing ct ON ct.id = cut.id AND ct.state = 'is'
 WHERE round.assessment = ?1 AND round.held_on <= ?2
 ORDER BY round.held_on DESC, rt.millis DESC, rt.counter DESC, cut.revision DESC, cut.id
