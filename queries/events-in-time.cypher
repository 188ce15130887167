// Everything with a date that happened or is to happen, in time
MATCH (e:Event)
WHERE e.on IS NOT NULL
OPTIONAL MATCH (e)-[:HELD_IN]->(p:Place)
RETURN e.on AS day, e.name AS event, collect(DISTINCT p.name) AS places
ORDER BY day, event
