// The members of CLASI that the documents name, as of October 2023
MATCH (s:State)-[m:MEMBER_OF]->(c {name: 'CLASI'}) AS OF date('2023-10-31')
RETURN s.name AS member, m.number AS document, m.paragraph AS paragraph
ORDER BY member
