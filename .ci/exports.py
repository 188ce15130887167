"""What other programs make of the exports: every format that the program offers and a reader is at hand for."""
import json
import pathlib
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
if failures:
    print("\n".join(failures))
sys.exit(bool(failures))
