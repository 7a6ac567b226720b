UPDATE cut
   SET late = CASE WHEN revision = ?2 THEN ?3 ELSE 0 END
 WHERE round = ?1
