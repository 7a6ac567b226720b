WITH RECURSIVE under (id, noun) AS (
  SELECT id, noun FROM thing WHERE id = ?1
   UNION
  SELECT thing.id, thing.noun FROM under CROSS JOIN thing ON thing.parent = under.id
)
SELECT under.id, thing.shown, thing.state = 'late', r.id
  FROM under
  CROSS JOIN thing ON thing.id = under.id
  CROSS JOIN record r ON r.thing = under.id
 WHERE under.noun <> 'cut'
   AND NOT EXISTS (SELECT 1
                     FROM follows f CROSS JOIN record later ON later.id = f.record
                    WHERE f.followed = r.id AND later.thing = r.thing)
