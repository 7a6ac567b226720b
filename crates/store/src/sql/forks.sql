SELECT id FROM thing
 WHERE parent = ?1 AND sayings > 1
 ORDER BY noun, millis, counter, id
