WITH RECURSIVE hidden (id) AS (
  SELECT id FROM thing WHERE noun = 'place' AND state = 'removed'
   UNION
  SELECT thing.id FROM hidden CROSS JOIN thing ON thing.parent = hidden.id AND thing.noun = 'place'
)
SELECT place.id, place.part_of, place.name
  FROM place
 WHERE place.id NOT IN hidden
 ORDER BY place.name, place.id
