WITH RECURSIVE under (id) AS (
  SELECT ?1
   UNION
  SELECT thing.id FROM thing JOIN under ON thing.parent = under.id
)
SELECT DISTINCT change.id, change.run, change.millis, change.counter, change.undoes
  FROM under
  CROSS JOIN record ON record.thing = under.id
  JOIN change ON change.id = record.change
 ORDER BY change.millis, change.counter, change.id
