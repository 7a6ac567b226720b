WITH RECURSIVE under (id) AS (
  SELECT ?1
   UNION
  SELECT thing.id FROM thing JOIN under ON thing.parent = under.id
)
SELECT r.id, r.change, r.thing, r.noun, r.restores, r.state, r.body,
       (SELECT group_concat(hex(f.followed), ',' ORDER BY f.followed) FROM follows f WHERE f.record = r.id)
  FROM under CROSS JOIN record r ON r.thing = under.id
 WHERE NOT EXISTS (SELECT 1
                     FROM follows f CROSS JOIN record later ON later.id = f.record
                    WHERE f.followed = r.id AND later.thing = r.thing)
