SELECT c.millis, c.counter
  FROM record r JOIN change c ON c.id = r.change
 WHERE r.thing = ?1
 ORDER BY c.millis, c.counter
 LIMIT 1
