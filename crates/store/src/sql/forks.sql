SELECT id FROM thing
 WHERE parent = ?1 AND sayings > 1 AND state <> 'late'
 ORDER BY noun, millis, counter, id
