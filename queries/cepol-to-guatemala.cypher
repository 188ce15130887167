// How an agency and a state hang together, without passing a document, a crime or a place
MATCH path = ANY SHORTEST (a {name: 'CEPOL'})-[:COOPERATES_WITH|MEMBER_OF|SUPPORTS|ESTABLISHED|PART_OF|COORDINATES]-{1,5}(b {name: 'Guatemala'})
RETURN [n IN nodes(path) | n.name] AS way, [r IN relationships(path) | type(r)] AS relations
