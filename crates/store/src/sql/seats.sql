SELECT count(*) FROM thing WHERE parent = ?1 AND noun = 'seat' AND state = 'is'
