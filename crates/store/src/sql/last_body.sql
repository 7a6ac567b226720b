SELECT r.noun, r.body
  FROM record r JOIN change c ON c.id = r.change
 WHERE r.thing = ?1 AND r.body IS NOT NULL
 ORDER BY c.millis DESC, c.counter DESC, r.id DESC
 LIMIT 1
