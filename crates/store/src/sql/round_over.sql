WITH RECURSIVE over (id, noun, parent) AS (
  SELECT id, noun, parent FROM thing WHERE id = ?1
   UNION
  SELECT thing.id, thing.noun, thing.parent
    FROM over CROSS JOIN thing ON thing.id = over.parent
   WHERE over.noun NOT IN ('round', 'assessment', 'place')
)
SELECT id FROM over WHERE noun = 'round'
