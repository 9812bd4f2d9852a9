.mode csv
.import events.csv events

-- What happened, or goes on, in the week from 14 March 2016?
SELECT date, status, event
FROM events
WHERE coalesce(nullif("from", ''), '0001') < '2016-03-21'
  AND coalesce(nullif("to", ''), '9999') > '2016-03-14'
ORDER BY coalesce(nullif("from", ''), "to");
