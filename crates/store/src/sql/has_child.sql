SELECT 1 FROM thing WHERE parent = ?1 AND noun = ?2 AND state = 'is' LIMIT 1
