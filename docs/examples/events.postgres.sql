CREATE TABLE csv_events (
  "from" timestamp, "to" timestamp, date text, event text, trigger text, status text, source text, expression text, value text,
  mod text, relation text, tense text, class text, polarity text, attachment_rule text, confidence float8, article text,
  "start" int, "end" int, zone text);
\copy csv_events FROM 'events.csv' WITH (FORMAT csv, HEADER)

-- A bound that is null is open.
CREATE TABLE events AS
  SELECT tsrange("from", "to", '[)') AS during, trigger, status, source, event, article FROM csv_events;
CREATE INDEX events_during ON events USING gist (during);

-- What happened, or goes on, in the week from 14 March 2016?
SELECT during, status, event FROM events
WHERE during && tsrange('2016-03-14', '2016-03-21', '[)')
ORDER BY coalesce(lower(during), upper(during));
