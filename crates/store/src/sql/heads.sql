SELECT r.id, r.change, r.thing, r.noun, r.restores, r.state, r.body,
       (SELECT group_concat(hex(f.followed), ',' ORDER BY f.followed) FROM follows f WHERE f.record = r.id),
       c.millis, c.counter
  FROM record r
  JOIN change c ON c.id = r.change
 WHERE r.thing = ?1
   AND NOT EXISTS (SELECT 1
                     FROM follows f CROSS JOIN record later ON later.id = f.record
                    WHERE f.followed = r.id AND later.thing = r.thing)
 ORDER BY r.id
