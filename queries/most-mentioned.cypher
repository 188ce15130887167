// Who is named in the most paragraphs
MATCH (d:Document)-[m:MENTIONS]->(a:Actor)
RETURN a.name AS actor, count(*) AS paragraphs, count(DISTINCT d) AS documents
ORDER BY paragraphs DESC, actor
LIMIT 10
