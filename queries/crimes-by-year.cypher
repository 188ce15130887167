// Which crime areas each declaration commits its signatories to tackle, oldest declaration first
MATCH (d:Declaration)-[r:ADDRESSES]->(c:CrimeArea)
WHERE r.document = d.id
RETURN d.name AS declaration, collect(DISTINCT c.name) AS crimes
ORDER BY declaration
