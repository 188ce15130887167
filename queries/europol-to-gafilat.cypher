// How an agency and a network hang together, without passing a document or a crime
MATCH path = shortestPath((a {name: 'Europol'})-[:COOPERATES_WITH|MEMBER_OF|SUPPORTS|ESTABLISHED|PART_OF|COORDINATES*..5]-(b {name: 'GAFILAT'}))
RETURN [n IN nodes(path) | n.name] AS way, [r IN relationships(path) | type(r)] AS relations
