SELECT change.id, change.undoes,
       (SELECT target.undoes IS NOT NULL FROM change target WHERE target.id = change.undoes)
  FROM own_run
  CROSS JOIN change ON change.run = own_run.id
 WHERE EXISTS (SELECT 1 FROM record WHERE record.change = change.id)
 ORDER BY own_run.seq DESC, change.seq DESC
