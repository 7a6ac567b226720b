SELECT millis, counter
  FROM change
 WHERE millis = (SELECT max(millis) FROM change)
 ORDER BY counter DESC
 LIMIT 1
