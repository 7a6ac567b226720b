SELECT thing, noun, body FROM record WHERE id = ?1 AND state = 'is'
