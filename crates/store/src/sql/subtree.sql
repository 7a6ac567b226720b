WITH RECURSIVE under (id) AS (
  SELECT ?1
   UNION
  SELECT thing.id FROM thing JOIN under ON thing.parent = under.id
)
SELECT id FROM under
