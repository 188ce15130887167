"""What other programs make of the exports: every format that the program offers and a reader is at hand for."""
import csv
import html.parser
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

entente = sys.argv[1]
root = pathlib.Path(__file__).resolve().parent.parent
failures = []


def export(*arguments):
    run = subprocess.run([entente, "export", "--graph", str(root / "graph"), *arguments], capture_output=True, text=True)
    if run.returncode != 0:
        failures.append(f"export {' '.join(arguments)}: exit status {run.returncode}: {run.stderr.strip()}")
    return run.stdout


def check(what, condition):
    print(("ok      " if condition else "FAILED  ") + what)
    if not condition:
        failures.append(what)


lines = [json.loads(line) for line in export("--format", "jsonl").splitlines()]
nodes = {line["node"]["id"] for line in lines if "node" in line}
edges = [line["edge"] for line in lines if "edge" in line]
check("jsonl: nodes come before edges, and every end is a node", all(e["from"] in nodes and e["to"] in nodes for e in edges) and edges)
check("jsonl: edge ids are unique", len({e["id"] for e in edges}) == len(edges))
check("jsonl: every edge has document, paragraph, quotation, spans and rule",
      all(e.get(f) for e in edges for f in ("document", "paragraph", "quote", "spans", "rule")))
if shutil.which("dot"):
    for arguments in ([], ["--about", "Ameripol", "--depth", "1"]):
        dot = export("--format", "dot", *arguments)
        run = subprocess.run(["dot", "-Tsvg"], input=dot, capture_output=True, text=True)
        check(f"dot {' '.join(arguments)}: graphviz draws it without a word, with tooltips",
              run.returncode == 0 and not run.stderr and "xlink:title" in run.stdout)
else:
    print("NOT CHECKED: graphviz is not installed")
with tempfile.TemporaryDirectory() as folder:
    tables = pathlib.Path(folder) / "tables"
    export("--format", "neo4j-csv", "-o", str(tables))
    graph = pathlib.Path(folder) / "graph"
    subprocess.run([entente, "import", str(tables / "nodes.csv"), str(tables / "relationships.csv"), "--output", str(graph)], check=True)
    again = subprocess.run([entente, "export", "--graph", str(graph), "--format", "jsonl"], capture_output=True, text=True)
    check("neo4j-csv: import makes the same things and statements of it", again.stdout == export("--format", "jsonl"))
    vault = pathlib.Path(folder) / "vault"
    export("--format", "obsidian", "-o", str(vault))
    notes = {note.stem: note.read_text(encoding="utf-8") for note in vault.rglob("*.md")}
    links = [link for text in notes.values() for link in re.findall(r"\[\[([^\]|]+)", text)]
    broken = [link for link in links if link.split("#^")[0] not in notes or ("#^" in link and f" ^{link.split('#^')[1]}\n" not in notes[link.split("#^")[0]])]
    check("obsidian: a note a thing, every link leads to a note or to a quotation", len(notes) == len(nodes) and links and not broken)


class Page(html.parser.HTMLParser):
    """Every element that opens closes again, in order."""
    void = {"meta", "link", "br", "img"}

    def __init__(self):
        super().__init__()
        self.open, self.sound, self.ids, self.targets = [], True, [], []

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        self.ids += [values["id"]] if "id" in values else []
        self.targets += [values["href"][1:]] if values.get("href", "").startswith("#") else []
        if tag not in self.void:
            self.open.append(tag)

    def handle_endtag(self, tag):
        self.sound &= bool(self.open) and self.open.pop() == tag


for arguments in ([], ["--about", "Ameripol"]):
    page, text = Page(), export("--format", "html", *arguments)
    page.feed(text)
    check(f"html {' '.join(arguments)}: elements close, ids are unique, links lead somewhere, nothing is fetched or run",
          page.sound and not page.open and len(set(page.ids)) == len(page.ids) and set(page.targets) <= set(page.ids)
          and page.targets and "<script" not in text and "http://" not in text and "https://" not in text)
with tempfile.TemporaryDirectory() as folder:
    places = {name: pathlib.Path(folder) / f"graph.{name}" for name in ("graphml", "gexf", "jsonld", "csv", "cypher")}
    for name, place in places.items():
        export("--format", name, "-o", str(place))
    with open(places["csv"], encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    check("csv: a row a statement, every field in its column", [row["id"] for row in rows] == [edge["id"] for edge in edges]
          and all(None not in row for row in rows))
    graph = pathlib.Path(folder) / "again"
    subprocess.run([entente, "import", str(places["cypher"]), "--output", str(graph)], check=True)
    again = subprocess.run([entente, "export", "--graph", str(graph), "--format", "jsonl"], capture_output=True, text=True)
    check("cypher: import makes the same things and statements of it", again.stdout == export("--format", "jsonl"))
    try:
        import networkx
        graph = networkx.read_graphml(places["graphml"], force_multigraph=True, edge_key_type=str)
        check("graphml: NetworkX reads every node and every edge", set(graph) == nodes and graph.number_of_edges() == len(edges))
        graph = networkx.read_gexf(places["gexf"], version="1.3")
        check("gexf: NetworkX reads every node, and every edge or more (a mutual one is two)",
              set(graph) == nodes and graph.number_of_edges() >= len(edges))
    except ImportError:
        print("NOT CHECKED: networkx is not installed")
    try:
        import rdflib
        triples = rdflib.Graph().parse(places["jsonld"], format="json-ld")
        check("jsonld: rdflib reads a reified statement an edge", len(set(triples.subjects(rdflib.RDF.type, rdflib.RDF.Statement))) == len(edges))
    except ImportError:
        print("NOT CHECKED: rdflib is not installed")
ftm = [json.loads(line) for line in export("--format", "ftm").splitlines()]
known = {thing["id"] for thing in ftm}
check("ftm: ids are unique, and links lead to things that are there",
      len(known) == len(ftm) and all(end in known for thing in ftm for field in ("subject", "object", "member", "organization", "proof", "document", "resolved")
                                     for end in thing["properties"].get(field, [])))
try:
    from followthemoney import model
    for thing in ftm:
        model.get(thing["schema"]).validate(thing)
    check("ftm: FollowTheMoney finds every thing valid", True)
except ImportError:
    print("NOT CHECKED: followthemoney is not installed")
if failures:
    print("\n".join(failures))
sys.exit(bool(failures))
