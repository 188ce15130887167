// What the documents undertake, call for or consider, and do not state as a fact
MATCH (a)-[r]->(b)
WHERE type(r) <> 'MENTIONS' AND type(r) <> 'ADDRESSES' AND r.modality <> 'fact'
RETURN r.modality AS modality, a.name AS source, type(r) AS relation, b.name AS target, r.number AS document, r.paragraph AS paragraph
ORDER BY modality, document, paragraph, source, relation, target
