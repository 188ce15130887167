// What replaces or continues what
MATCH (later)-[s:SUCCEEDS]->(earlier)
RETURN later.name AS later, earlier.name AS earlier, s.modality AS modality, s.quote AS quote, s.paragraph AS paragraph
ORDER BY later, earlier
