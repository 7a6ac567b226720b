UPDATE thing SET state = ?3, shown = ?4, sayings = ?5
 WHERE id = ?1 AND parent IS ?2 AND (millis, counter) <= (?6, ?7)
