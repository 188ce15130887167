"""Every file in queries/ is run; its answer must be the stored one. With --update the answers are stored anew."""
import json
import pathlib
import subprocess
import sys

entente, update = sys.argv[1], "--update" in sys.argv
root = pathlib.Path(__file__).resolve().parent.parent
failed = 0
files = sorted(p for p in (root / "queries").iterdir() if p.suffix in (".cypher", ".question"))
for path in files:
    lines = path.read_text(encoding="utf-8").splitlines()
    if not lines or not lines[0].startswith(("//", "#")):
        print(f"{path.name}: the first line is not a comment that says what it is for")
        failed += 1
        continue
    if path.suffix == ".cypher":
        command = [entente, "query", "-f", str(path), "--json"]
    else:
        command = [entente, "ask", " ".join(lines[1:]).strip(), "--json"]
    run = subprocess.run(command + ["--graph", str(root / "graph")], capture_output=True, text=True)
    stored = path.parent / (path.stem + ".answer.json")
    if sum(p.stem == path.stem for p in files) > 1:
        print(f"{path.name}: another query has this name, and so the same answer file")
        failed += 1
    if run.returncode not in (0, 1):
        print(f"{path.name}: exit status {run.returncode}\n{run.stderr}")
        failed += 1
    elif update:
        stored.write_text(run.stdout, encoding="utf-8")
    elif not stored.exists() or json.loads(stored.read_text(encoding="utf-8")) != json.loads(run.stdout):
        print(f"{path.name}: the answer is not the one in {stored.name}:\n{run.stdout}")
        failed += 1
if len(files) < 12:
    print(f"only {len(files)} saved queries")
    failed += 1
print(f"{len(files)} saved queries, {failed} failed")
sys.exit(failed > 0)
