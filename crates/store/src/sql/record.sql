SELECT r.id, r.change, r.thing, r.noun, r.restores, r.state, r.body,
       (SELECT group_concat(hex(f.followed), ',' ORDER BY f.followed) FROM follows f WHERE f.record = r.id)
  FROM record r
 WHERE r.id = ?1
