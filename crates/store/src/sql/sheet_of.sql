SELECT sheet.id, sheet.workbook
  FROM sheet
  CROSS JOIN thing ON thing.id = sheet.id AND thing.state = 'is'
 WHERE sheet.workbook_id = ?2 AND sheet.round = ?1
