"""Runs the open part of openCypher's TCK and holds the tables of Conformance.md against what it measures.

    conformance.py ENTENTE SHARED [--update]

With --update the tables are written anew. scores.py uses the same run, so the kit is not run twice.
"""
import collections
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

root = pathlib.Path(__file__).resolve().parent.parent
page = root / "Sources" / "Entente" / "Entente.docc" / "Conformance.md"


def run(entente, shared):
    """The results of all read-only scenarios, one dictionary each."""
    kit = pathlib.Path(shared) / "tck"
    with tempfile.NamedTemporaryFile(suffix=".json") as out, tempfile.TemporaryDirectory() as graphs:
        for graph in (kit / "graphs").iterdir():     # the runner looks for NAME/NAME.cypher
            folder = pathlib.Path(graphs) / graph.stem
            folder.mkdir()
            (folder / graph.name).symlink_to(graph.resolve())
        subprocess.run([sys.executable, str(kit / "runner" / "tck.py"), "--engine", "entente", "--features", str(kit / "features"),
                        "--graphs", graphs, "--read-only", "--json", out.name],
                       env=dict(os.environ, ENTENTE=str(entente), ENTENTE_REUSE="1"), check=False)
        results = json.load(open(out.name, encoding="utf-8"))
    return results["results"] if isinstance(results, dict) else results


def tables(rows):
    """What the page shows, from the results."""
    categories = collections.defaultdict(list)
    for row in rows:
        categories[row["category"]].append(row)
    lines = ["| Category | Scenarios | Passed | Expecting an error | Type, phase and detail as named |", "|---|---|---|---|---|"]
    for name, part in [*sorted(categories.items()), ("**all**", rows)]:
        errors = [r for r in part if r["expects_error"]]
        lines.append(f"| {name} | {len(part)} | {sum(r['passed'] for r in part)} | {len(errors)} | "
                     f"{sum(r['passed'] and r['strict'] for r in errors)} |")
    return "\n".join(lines)


def compare(rows, update=False):
    """Whether the page shows what was measured; it is written anew with `update`."""
    text = page.read_text(encoding="utf-8")
    fresh, places = re.subn(r"(?<=<!-- measured -->\n\n).*?(?=\n\n<!-- end -->)", lambda _: tables(rows), text, flags=re.S)
    if places != 1:
        print("FAILED  Conformance.md has no place for the figures")
        return False
    if update:
        page.write_text(fresh, encoding="utf-8")
    elif fresh != text:
        print(f"FAILED  Conformance.md does not show what is measured:\n{tables(rows)}")
        return False
    print("ok      Conformance.md shows what is measured")
    return True


if __name__ == "__main__":
    sys.exit(not compare(run(sys.argv[1], sys.argv[2]), "--update" in sys.argv))
