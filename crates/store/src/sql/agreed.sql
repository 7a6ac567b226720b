SELECT st.id, sheet.workbook, judgement.criterion, judgement.answer, judgement.level, judgement.reached
  FROM thing st
  CROSS JOIN sheet ON sheet.id = st.id
  LEFT JOIN thing jt ON jt.parent = st.id AND jt.noun = 'judgement' AND jt.state = 'is'
  LEFT JOIN judgement ON judgement.id = jt.id
 WHERE st.parent = ?1 AND st.noun = 'sheet' AND st.state = 'is'
 ORDER BY st.millis, st.counter, st.id
