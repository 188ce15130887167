// The same question as a pattern, with the words and the place
MATCH (p:Programme)-[s:SUPPORTS]->(a {name: 'Ameripol'})
RETURN p.name AS programme, s.modality AS modality, s.quote AS quote, s.number AS document, s.paragraph AS paragraph
ORDER BY s.stated, s.paragraph, programme
